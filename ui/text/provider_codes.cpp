// The provider's error book in words (alipay-api 1.8 and 1.9): codes that mean the same to an operator share a row.
#include "text/provider_codes.h"

#include "ledger/words.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace hongbao::text {

namespace {

struct Row {
    const char *codes; // normalised, separated by blanks
    const char *what;
    Money money;
    const char *remedy;
};

class ProviderCodes {
    Q_DECLARE_TR_FUNCTIONS(ProviderCodes)

public:
    static std::span<const Row> book();
    static Row unlisted();
    static Explained settledByHand(const QString &reason);
};

std::span<const Row> ProviderCodes::book()
{
    static constexpr Row rows[] = {
        // about one recipient
        {"USER_ID_ILLEGAL INVALID-OPENID OPENID-ERROR APP-OPENID-NOT-MATCH",
            QT_TR_NOOP("Alipay does not accept this recipient's ID."), Money::AsStateSays,
            QT_TR_NOOP("Check the ID at its source. An open ID belongs to one application only.")},
        {"USER_NOT_EXIST", QT_TR_NOOP("There is no Alipay user of this ID."), Money::AsStateSays,
            QT_TR_NOOP("Check the ID at its source. Sandbox users do not exist in the live world.")},
        {"ENTERPRISE_USER_NOT_SUPPORT", QT_TR_NOOP("This is a company's account, which cannot receive red packets."),
            Money::AsStateSays, QT_TR_NOOP("Ask the person for a personal Alipay account.")},
        {"USER_CERT_NOT_PASS", QT_TR_NOOP("This person has not completed real-name verification at Alipay."),
            Money::AsStateSays,
            QT_TR_NOOP("After the person has completed it in the Alipay app, put the person on a new list.")},
        {"CASH_CAMP_NOT_ALLOW_TRIGGER_OWN", QT_TR_NOOP("This is the merchant's own account; it cannot send to itself."),
            Money::AsStateSays, QT_TR_NOOP("Take this row off the list.")},
        {"USER_ACCESS_TOTAL_LIMIT", QT_TR_NOOP("This person already has as many packets as the campaign allows."),
            Money::AsStateSays,
            QT_TR_NOOP("Nothing to do, unless the packet stays unconfirmed: then check it in Alipay's bill.")},
        {"USER_ACCESS_FREQUENCY_LIMIT",
            QT_TR_NOOP("This person has reached the campaign's limit for the day, week or month."), Money::AsStateSays,
            QT_TR_NOOP("Put the person on a new list in the next period.")},
        {"CTU_HAS_RISK", QT_TR_NOOP("Alipay's risk control refused this packet."), Money::AsStateSays,
            QT_TR_NOOP("Nothing can be done here. If it happens to many people, ask Alipay before going on.")},
        {"TRIGGER_RESULT_FALSE", QT_TR_NOOP("Alipay did not give this person the packet."), Money::AsStateSays,
            QT_TR_NOOP("Read Alipay's reason beside it.")},

        // may have paid
        {"UNKNOW_SYSTEM_ERROR UNKNOW-ERROR UNKNOWN-ERROR 20000", QT_TR_NOOP("Alipay had a system error."),
            Money::MayHaveMoved,
            QT_TR_NOOP("Go on with the batch: the same number is asked about again until there is a clear answer.")},
        {"SYSTEM_LIMIT_ERROR", QT_TR_NOOP("Alipay's system is at its limit."), Money::MayHaveMoved,
            QT_TR_NOOP("Wait a few minutes. After creating a campaign look into the refreshed list before creating it "
                       "again.")},
        {"10003", QT_TR_NOOP("Alipay is still working on it."), Money::MayHaveMoved,
            QT_TR_NOOP("Wait a moment and go on with the batch: the same number is asked about again.")},
        {"NO_ANSWER", QT_TR_NOOP("No answer came from Alipay."), Money::MayHaveMoved,
            QT_TR_NOOP("Check the network and go on with the batch: the same number is asked about again.")},
        {"BAD_ANSWER", QT_TR_NOOP("The answer cannot be trusted: it cannot be read or its signature does not fit."),
            Money::MayHaveMoved,
            QT_TR_NOOP(
                "Check Alipay's public key and the gateway address, then go on with the batch with the same numbers.")},
        {"CASH_CAMPAIGN_SEND_LOG_ILLEGAL", QT_TR_NOOP("Alipay holds a record for this number that does not fit."),
            Money::ByHand, QT_TR_NOOP("Look this person up in Alipay's red packet bill of the next day.")},
        {"ECHO_DIFFERS", QT_TR_NOOP("Alipay answered about another number than the one asked about."),
            Money::MayHaveMoved,
            QT_TR_NOOP(
                "Go on with the batch: the same number is asked about again. If it stays, tell technical support.")},

        // the provider or the network asks us to wait
        {"CALL_TOO_FREQUENCY APP-CALL-LIMITED METHOD-CALL-LIMITED 40005",
            QT_TR_NOOP("Alipay asks for fewer requests a second."), Money::TriedLater,
            QT_TR_NOOP("The program slows down by itself. If it stops, go on later.")},
        {"NOTHING_LEFT", QT_TR_NOOP("Alipay could not be reached."), Money::TriedLater,
            QT_TR_NOOP("Check the network, the proxy and the gateway address, then go on with the batch.")},

        // the campaign
        {"CASH_CROWD_NO_ILLEGAL", QT_TR_NOOP("Alipay does not accept this campaign number."), Money::BatchHalted,
            QT_TR_NOOP("Refresh the campaign list and choose the campaign there.")},
        {"CASH_CAMPAIGN_NOT_EXIST", QT_TR_NOOP("Alipay does not know this campaign, or it has not been paid yet."),
            Money::BatchHalted,
            QT_TR_NOOP("Pay at the payment link, or check that the campaign belongs to this account.")},
        {"CASH_CAMPAIGN_NOT_START", QT_TR_NOOP("The campaign has not started, or it is paused."), Money::BatchHalted,
            QT_TR_NOOP("Wait for its start or resume it, then go on with the batch.")},
        {"CASH_CAMPAIGN_IS_OVER", QT_TR_NOOP("The campaign is over."), Money::BatchHalted,
            QT_TR_NOOP("Create and pay a new campaign for those who are unsent.")},
        {"CASH_CAMPAIGN_EMERGENCY_STOP", QT_TR_NOOP("Alipay has stopped this campaign."), Money::BatchHalted,
            QT_TR_NOOP("Ask Alipay's merchant support for the reason.")},
        {"CASH_CAMP_BUDGET_INSUFFICIENT", QT_TR_NOOP("The campaign has not enough money left for this packet."),
            Money::BatchHalted,
            QT_TR_NOOP("Create and pay another campaign for those who are unsent. The account's balance does not "
                       "matter here.")},
        {"CAMP_OPERATOR_ILLEGAL", QT_TR_NOOP("This campaign belongs to another merchant."), Money::BatchHalted,
            QT_TR_NOOP("Choose the account that the campaign was created with.")},
        {"CASH_CURRENT_STATE_CANNOT_MODIFY", QT_TR_NOOP("The campaign's present state cannot be changed."),
            Money::Untouched,
            QT_TR_NOOP("Only a running or paused campaign can be changed. Refresh the list to see its state.")},
        {"CASH_TARGET_STATE_NOT_ILLEGAL", QT_TR_NOOP("Alipay does not allow this change of state."), Money::Untouched,
            QT_TR_NOOP("Pause or resume the campaign instead, or let it run to its end.")},
        {"CASH_LIST_PAGE_CHECK_FAILED", QT_TR_NOOP("Alipay does not accept the page of the campaign list."),
            Money::Untouched, QT_TR_NOOP("Refresh again; if it stays, give the details to technical support.")},

        // creating
        {"SENSITIVE_WORD_CHECK_FAILED", QT_TR_NOOP("The name or the message holds a word that Alipay does not allow."),
            Money::NothingCreated, QT_TR_NOOP("Choose other words and create the campaign again.")},
        {"CASH_PRIZE_TYPE_ERROR", QT_TR_NOOP("Alipay does not accept the kind of packet."), Money::NothingCreated,
            QT_TR_NOOP("Choose fixed or random.")},
        {"CASH_TIME_CHECK_FAILED", QT_TR_NOOP("Alipay does not accept the campaign's times."), Money::NothingCreated,
            QT_TR_NOOP(
                "The start must lie ahead, the end after the start, and both within six months (Beijing time).")},
        {"CASH_COUNT_TOO_SMALL", QT_TR_NOOP("There are too few packets."), Money::NothingCreated,
            QT_TR_NOOP("Raise their number.")},
        {"CASH_COUNT_TOO_MUCH", QT_TR_NOOP("There are too many packets."), Money::NothingCreated,
            QT_TR_NOOP("Lower their number.")},
        {"CASH_AMOUNT_TOO_SMALL", QT_TR_NOOP("The total is too small."), Money::NothingCreated,
            QT_TR_NOOP("Raise the total.")},
        {"CASH_AMOUNT_TOO_MUCH", QT_TR_NOOP("The total is too large."), Money::NothingCreated,
            QT_TR_NOOP("Lower the total.")},
        {"CASH_PER_AMOUNT_TOO_SMALL", QT_TR_NOOP("One packet would hold too little."), Money::NothingCreated,
            QT_TR_NOOP("Raise the total or lower the number of packets.")},
        {"CASH_PER_AMOUNT_TOO_MUCH", QT_TR_NOOP("One packet would hold too much."), Money::NothingCreated,
            QT_TR_NOOP("Lower the total or raise the number of packets.")},
        {"CASH_COUPON_NAME_CHECK_FAILED", QT_TR_NOOP("Alipay does not accept the campaign's name."),
            Money::NothingCreated, QT_TR_NOOP("Choose another name of at most 64 characters.")},
        {"CASH_PRIZE_MSG_CHECK_FAILED", QT_TR_NOOP("Alipay does not accept the message to the recipients."),
            Money::NothingCreated, QT_TR_NOOP("Choose another message of at most 64 characters.")},
        {"CASH_MERCHANT_LINK_CHECK_FAILED", QT_TR_NOOP("Alipay does not accept the link."), Money::NothingCreated,
            QT_TR_NOOP("Enter another web address or leave the link empty.")},
        {"CASH_SEND_FREQUENCY_ERROR", QT_TR_NOOP("Alipay does not accept the limit for each person."),
            Money::NothingCreated, QT_TR_NOOP("Write for example L1 or D3|L10.")},
        {"CREATOR_LIMIT_ERROR CAMPAIGN_CREATE_OVER_LIMIT",
            QT_TR_NOOP("This merchant has reached Alipay's limit of campaigns."), Money::NothingCreated,
            QT_TR_NOOP("Wait until earlier campaigns have ended, or ask Alipay's merchant support.")},
        {"CREATOR_NOT_REALNAME", QT_TR_NOOP("The merchant's account is not verified."), Money::NothingCreated,
            QT_TR_NOOP("Complete the verification of the merchant's Alipay account.")},

        // contract and permission
        {"PRODUCT_IS_NOT_OPENED NO-PRODUCT-REG-BY-PARTNER INVALID-PRODUCT",
            QT_TR_NOOP("The merchant has not signed up for Alipay's cash red packets."), Money::BatchHalted,
            QT_TR_NOOP("Sign the product 营销活动送红包 at b.alipay.com with the merchant's account.")},
        {"APP-UNBIND-PARTNER", QT_TR_NOOP("The application is not bound to this merchant."), Money::BatchHalted,
            QT_TR_NOOP("Bind the application to the merchant's account at openhome.alipay.com.")},
        {"APP-API-PUNISHED", QT_TR_NOOP("Alipay has barred the application from this request."), Money::BatchHalted,
            QT_TR_NOOP("Read Alipay's notices to the merchant at openhome.alipay.com and settle what they ask for.")},
        {"ILLEGAL-CLIENT-IP", QT_TR_NOOP("Alipay does not allow requests from this network address."),
            Money::BatchHalted,
            QT_TR_NOOP("At openhome.alipay.com add this network's address to the application's list of allowed IP "
                       "addresses, or send from an allowed network.")},
        {"EXCEED-API-BALANCE", QT_TR_NOOP("The application has used up its allowance of requests."), Money::BatchHalted,
            QT_TR_NOOP("Look at the application's allowance at openhome.alipay.com, and go on when there is some.")},
        {"INSUFFICIENT-ISV-PERMISSIONS INSUFFICIENT-USER-PERMISSIONS SELF-INVOKE-FORBIDDEN FORBIDDEN-API 40006",
            QT_TR_NOOP("The application is not allowed to make this request."), Money::BatchHalted,
            QT_TR_NOOP("On the open platform check that the application has the red packet capability, is online and "
                       "is bound to "
                       "this merchant.")},
        {"NOT-ONLINE-APP INVALID-APP-STATE", QT_TR_NOOP("The application is not online."), Money::BatchHalted,
            QT_TR_NOOP("Put the application online on the open platform.")},
        {"INVALID-AUTH-TOKEN AUTH-TOKEN-TIME-OUT INVALID-APP-AUTH-TOKEN APP-AUTH-TOKEN-TIME-OUT NOT-SUPPORT-APP-AUTH "
         "20001 "
         "INVALID-AUTH-RELATIONS 40003",
            QT_TR_NOOP("The merchant's authorisation is missing or has expired."), Money::BatchHalted,
            QT_TR_NOOP("Have the merchant authorise the application again and enter the new token.")},
        {"INVALID-APP-AUTH-TOKEN-NO-API", QT_TR_NOOP("The merchant has not granted this interface to the application."),
            Money::BatchHalted,
            QT_TR_NOOP("Have the merchant authorise the application again, with red packets included.")},

        // key and configuration
        {"INVALID-SIGNATURE", QT_TR_NOOP("Alipay refused the signature."), Money::BatchHalted,
            QT_TR_NOOP("The private key here and the application public key on the open platform must be one pair. "
                       "Enter the public "
                       "key there again, or choose the right private key here.")},
        {"MISSING-SIGNATURE-CONFIG MISSING-SIGNATURE-KEY",
            QT_TR_NOOP("No public key was uploaded for the application."), Money::BatchHalted,
            QT_TR_NOOP("Upload the application's public key on the open platform.")},
        {"APP-KEY-SECURITY-RISK", QT_TR_NOOP("Alipay holds the application's key to be at risk."), Money::BatchHalted,
            QT_TR_NOOP("Make a new pair of keys and upload its public half on the open platform.")},
        {"APP-CERT-EXPIRED APP-CERT-NOT-EXIST ALIPAY-CERT-NOT-EXIST MISSING-APP-CERT-SN MISSING-ALIPAY-ROOT-CERT-SN "
         "INVALID-ALIPAY-ROOT-CERT-SN",
            QT_TR_NOOP("Alipay does not accept the certificates of this account, or expects some and got none."),
            Money::BatchHalted,
            QT_TR_NOOP("At openhome.alipay.com see whether the application is set to keys or to certificates; "
                       "download the three certificates again and add the account with them.")},
        {"INVALID-APP-ID MISSING-APP-ID", QT_TR_NOOP("Alipay does not know this AppID."), Money::BatchHalted,
            QT_TR_NOOP("Check the AppID, and that the gateway address belongs to the same world: live or sandbox.")},
        {"INVALID-TIMESTAMP ILLEGAL-TIMESTAMP MISSING-TIMESTAMP",
            QT_TR_NOOP("Alipay does not accept the time of the request."), Money::BatchHalted,
            QT_TR_NOOP("Set this computer's clock and go on.")},
        {"SUSPECTED-ATTACK", QT_TR_NOOP("Alipay's gateway holds a value of the request to be an attack."),
            Money::BatchHalted,
            QT_TR_NOOP(
                "Look for one of Alipay's own keywords in the campaign's texts, such as body, subject or total_fee.")},
        {"OUT_BIZ_NO_ILLEGAL", QT_TR_NOOP("Alipay does not accept the number of this payout."), Money::BatchHalted,
            QT_TR_NOOP("A number holds letters, digits and underscores only, at most 96. Correct it in the list.")},
        {"INVALID-ENCRYPT INVALID-ENCRYPT-TYPE MISSING-ENCRYPT-TYPE MISSING-ENCRYPT-KEY DECRYPTION-ERROR-UNKNOWN "
         "DECRYPTION-ERROR-MISSING-ENCRYPT-TYPE DECRYPTION-ERROR-NOT-VALID-ENCRYPT-TYPE "
         "DECRYPTION-ERROR-NOT-VALID-ENCRYPT-KEY",
            QT_TR_NOOP("Content encryption is not set up here as Alipay has it."), Money::BatchHalted,
            QT_TR_NOOP("At openhome.alipay.com copy the application's AES key and add the account with it, or without "
                       "one if none is set there.")},
        {"MISSING-METHOD MISSING-SIGNATURE MISSING-SIGNATURE-TYPE MISSING-VERSION 40001",
            QT_TR_NOOP("Something that Alipay needs is missing from the request."), Money::BatchHalted,
            QT_TR_NOOP("Check the account's settings; if they are complete, give the details to technical support.")},
        {"BIZ_CONTENT_IS_EMPTY BIZ_CONTENT_FORMAT_ERROR INVALID-PARAMETER INVALID-METHOD INVALID-FORMAT "
         "INVALID-SIGNATURE-TYPE INVALID-CHARSET INVALID-DIGEST ILLEGAL-JSON INVALID-CONTENT-TYPE "
         "UNSUPPORTED-SDK-VERSION 40002",
            QT_TR_NOOP("Alipay cannot read the request."), Money::BatchHalted,
            QT_TR_NOOP("This is a fault of the program or of a proxy. Give the details to technical support.")},
    };
    return rows;
}

Row ProviderCodes::unlisted()
{
    return {"", QT_TR_NOOP("Alipay gave a reason that this program does not know."), Money::MayHaveMoved,
        QT_TR_NOOP("Read Alipay's words in the details. If they do not help, give the details to technical support.")};
}

// The reason is a person's, and the state says what the person found.
Explained ProviderCodes::settledByHand(const QString &reason)
{
    return {tr("Settled by hand. Reason given: %1").arg(reason), {}, {}, QLatin1StringView(ledger::codeByHand)};
}

QHash<QString, const Row *> indexed()
{
    QHash<QString, const Row *> index;
    for (const Row &row : ProviderCodes::book()) {
        for (const QString &code : QString::fromLatin1(row.codes).split(u' '))
            index.insert(code, &row);
    }
    return index;
}

const QHash<QString, const Row *> &index()
{
    static const QHash<QString, const Row *> rows = indexed();
    return rows;
}

// One word of the specification's list is two: "app-key-security-risk, app-cert-expired" (alipay-api 1.9).
const Row *rowOf(const QString &code)
{
    return index().value(alipay::normalisedCode(code).section(u',', 0, 0));
}

Money moneyOf(const payout::Payout &payout)
{
    switch (payout.state) {
    case payout::State::Sent:
        return Money::Sent;
    case payout::State::Refused:
        return Money::NotPaid;
    case payout::State::Unsent:
        return Money::NotSentYet;
    case payout::State::Asking:
    case payout::State::Unknown:
        return payout.byHand ? Money::ByHand : Money::MayHaveMoved;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Money> moneyOfProviderCode(const QString &code)
{
    const Row *row = rowOf(code);
    return row ? std::optional(row->money) : std::nullopt;
}

QStringList knownProviderCodes()
{
    QStringList codes = index().keys();
    codes.sort();
    return codes;
}

Explained explainProviderCode(const QString &code, const QString &providerText)
{
    const Row *known = rowOf(code);
    const Row row = known ? *known : ProviderCodes::unlisted();
    const QString details = providerText.isEmpty() ? code : code + u' ' + providerText;
    return {ProviderCodes::tr(row.what), moneyLine(row.money), ProviderCodes::tr(row.remedy), details};
}

Explained explain(const payout::Payout &payout)
{
    Explained explained;
    if (payout.code == QLatin1StringView(ledger::codeByHand))
        explained = ProviderCodes::settledByHand(payout.reason);
    else if (!payout.code.isEmpty())
        explained = explainProviderCode(payout.code, payout.reason);
    explained.money = moneyLine(moneyOf(payout));
    return explained;
}

} // namespace hongbao::text
