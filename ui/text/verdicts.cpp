// What the one harmless question found out: what it means, what to do, and where.
#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

struct Lines {
    const char *what;
    const char *remedy;
    const char *page; // to open; empty if none
};

// Documented at opendocs.alipay.com; keys and state of an application stand at openhome.alipay.com, the merchant's
// services at b.alipay.com.
const char *const application = "https://openhome.alipay.com";
const char *const services = "https://b.alipay.com";

class Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)

public:
    static Lines lines(alipay::Verdict verdict);
};

Lines Verdicts::lines(alipay::Verdict verdict)
{
    using alipay::Verdict;
    switch (verdict) {
    case Verdict::Works:
        return {QT_TR_NOOP("This account works: Alipay answered, and the signatures fit."),
            QT_TR_NOOP("Create a campaign, or go on with one."), ""};
    case Verdict::WrongKey:
        return {QT_TR_NOOP("Alipay holds another key for this application: our signature does not fit it."),
            QT_TR_NOOP("At openhome.alipay.com open the application, then its signing method (接口加签方式), and enter "
                       "the application public key of this private key; or choose the private key that belongs to "
                       "what is entered there."),
            application};
    case Verdict::KeyNotUploaded:
        return {QT_TR_NOOP("Alipay has no key and no certificate of this application yet."),
            QT_TR_NOOP("At openhome.alipay.com open the application, then its signing method (接口加签方式), and enter "
                       "the application public key or upload the certificate request."),
            application};
    case Verdict::WrongAlipayKey:
        return {QT_TR_NOOP("The answer is not signed with the key or certificate of Alipay's that is stored here."),
            QT_TR_NOOP("At openhome.alipay.com open the application's signing method (接口加签方式), copy Alipay's "
                       "public key or download the certificates again, and add the account anew. If it stays, a proxy "
                       "may change the answers."),
            application};
    case Verdict::CertificateProblem:
        return {QT_TR_NOOP("The certificates here are not those that Alipay has for this application, or one of them "
                           "has expired."),
            QT_TR_NOOP("At openhome.alipay.com open the application's signing method (接口加签方式), see whether it "
                       "is set to keys or to certificates, download the three certificates again and add the account "
                       "anew."),
            application};
    case Verdict::ServiceNotOpened:
        return {QT_TR_NOOP("The merchant has not signed the service 营销活动送红包."),
            QT_TR_NOOP("Sign it at b.alipay.com, in the product centre, with the merchant's account."), services};
    case Verdict::NotOnline:
        return {QT_TR_NOOP("The application is not online."),
            QT_TR_NOOP("At openhome.alipay.com open the application list and put the application online; the review "
                       "takes Alipay some time."),
            application};
    case Verdict::NoPermission:
        return {QT_TR_NOOP("The application may not send red packets for this merchant."),
            QT_TR_NOOP("At openhome.alipay.com check that the application has the capability, is bound to the "
                       "merchant and is not restricted to other IP addresses; the service 营销活动送红包 itself is "
                       "signed at b.alipay.com."),
            application};
    case Verdict::WrongWorld:
        return {QT_TR_NOOP("Alipay does not know this AppID at this address."),
            QT_TR_NOOP("Sandbox and live are two worlds with AppIDs and keys of their own. Compare the AppID with the "
                       "application list at openhome.alipay.com, and the gateway address with the world."),
            application};
    case Verdict::Clock:
        return {QT_TR_NOOP("This computer's clock is wrong, so Alipay does not accept its requests."),
            QT_TR_NOOP("Set the clock, best by letting the system fetch the time, and check again."), ""};
    case Verdict::Authorisation:
        return {QT_TR_NOOP("The merchant's authorisation (app_auth_token) is missing, wrong or has run out."),
            QT_TR_NOOP("Have the merchant authorise the application again, with red packets included, and add the "
                       "account with the new token. How is documented at opendocs.alipay.com."),
            "https://opendocs.alipay.com"};
    case Verdict::Encryption:
        return {QT_TR_NOOP("Content encryption is not set up here as Alipay has it."),
            QT_TR_NOOP("At openhome.alipay.com open the application's content encryption (接口内容加密方式) and copy "
                       "its AES key, or add the account without one if none is set there."),
            application};
    case Verdict::TooManyCalls:
        return {
            QT_TR_NOOP("Alipay wants fewer calls at the moment."), QT_TR_NOOP("Wait a minute and check again."), ""};
    case Verdict::Unreachable:
        return {QT_TR_NOOP("Alipay cannot be reached, or did not answer in time."),
            QT_TR_NOOP("Check the network, the account's proxy and the gateway address, then check again."), ""};
    case Verdict::Busy:
        return {QT_TR_NOOP("Alipay has trouble of its own right now."),
            QT_TR_NOOP("Wait some minutes and check again. The sandbox rests from Sunday to Monday noon."), ""};
    case Verdict::NotUnderstood:
        return {QT_TR_NOOP("The answer is one that this program does not know."),
            QT_TR_NOOP("Check the gateway address and the proxy. If both are right, give the details to technical "
                       "support."),
            ""};
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictWords explain(alipay::Verdict verdict)
{
    const Lines lines = Verdicts::lines(verdict);
    return {Verdicts::tr(lines.what), Verdicts::tr(lines.remedy), QUrl(QString::fromLatin1(lines.page))};
}

} // namespace hongbao::text
