#include "practice/service.h"

#include "practice/pay_desk.h"
#include "practice/v2_answer.h"
#include "practice/v2_check.h"
#include "practice/v3_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray newTraceId()
{
    const quint64 high = QRandomGenerator::global()->generate64();
    const quint64 low = QRandomGenerator::global()->generate64();
    return QByteArray::number(high, 16).rightJustified(16, '0') + QByteArray::number(low, 16).rightJustified(16, '0');
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Caller callerOf(const Identity &identity)
{
    return {identity.appId, identity.applicationKey.publicKey(), KeyMode::Both,
        identity.applicationCertificate.serial(), alipay::rootSerial(identity.rootCertificates), identity.aesKey,
        identity.appAuthToken};
}

// Whom a trigger is for; user_id before login_id, as the real one reads them (alipay-api 1.3).
QString personOf(const CheckedRequest &request)
{
    if (request.method != Method::Trigger)
        return {};
    const QJsonObject content = QJsonDocument::fromJson(request.bizContent).object();
    for (const QString &key : {u"user_id"_s, u"open_id"_s, u"login_id"_s}) {
        if (const QString person = content.value(key).toString(); !person.isEmpty())
            return person;
    }
    return {};
}

Delivery notFound()
{
    Delivery delivery;
    delivery.status = 404;
    delivery.body = "404";
    return delivery;
}

} // namespace

Result<std::unique_ptr<Service>> Service::open(const QString &dir, const Clock &clock)
{
    auto identity = openIdentity(dir);
    if (!identity)
        return tl::unexpected<Error>(identity.error());
    auto store = Store::open(dir);
    if (!store)
        return tl::unexpected<Error>(store.error());
    return std::unique_ptr<Service>(new Service(dir, std::move(*identity), std::move(*store), clock));
}

Service::Service(const QString &dir, Identity identity, std::unique_ptr<Store> store, const Clock &clock)
    : m_identity(std::move(identity))
    , m_caller(callerOf(m_identity))
    , m_store(std::move(store))
    , m_clock(clock)
    , m_methods(*m_store, clock)
    , m_certificates(m_identity, identityFiles(dir, m_identity.appId).authorityKey)
{
}

void Service::setFaults(const FaultPlan &faults)
{
    m_faults = faults;
    m_methods.setIdempotent(faults.isIdempotent());
}

Delivery Service::answer(const HttpRequest &request)
{
    m_dateOffSeconds = 0;
    const bool v3 = request.path.startsWith(u"/v3/");
    Delivery delivery = v3               ? answerV3(request)
        : request.path == u"/gateway.do" ? answerV2(request)
        : request.path == u"/pay"        ? servePayPage(*m_store, request, m_clock.now())
                                         : notFound();
    delivery.headers.emplaceBack(v3 ? "alipay-trace-id" : "trace_id", newTraceId());
    delivery.headers.emplaceBack("Date", httpDate(m_clock.now().addSecs(m_dateOffSeconds)));
    return delivery;
}

Delivery Service::answerV2(const HttpRequest &request)
{
    const auto checked = checkV2Request(request, m_caller, m_clock.now());
    if (!checked)
        return deliverV2(checked.error(), signerFor(checked.error().certificate, false));
    const auto accident = accidentOf(*checked);
    const Reply reply = perform(*checked, accident);
    return deliverV2(checked->method, reply, accident, signerFor(checked->certificate, checked->encrypted));
}

Delivery Service::answerV3(const HttpRequest &request)
{
    const QDateTime now = m_clock.now();
    const auto checked = checkV3Request(request, m_caller, now, m_nonces);
    if (!checked)
        return deliverV3(checked.error(), signerFor(checked.error().certificate, false), now);
    const auto accident = accidentOf(*checked);
    const Reply reply = perform(*checked, accident);
    return deliverV3(reply, accident, signerFor(checked->certificate, checked->encrypted), now);
}

// Counts the call. What an accident does to the gateway itself it does here.
std::optional<Accident> Service::accidentOf(const CheckedRequest &request)
{
    auto accident = m_faults.next(request.method, personOf(request));
    if (!accident)
        return accident;
    m_dateOffSeconds = accident->seconds;
    if (accident->kind == Accident::Kind::NewCertificate)
        m_certificates.renew(accident->renewal);
    if (accident->kind == Accident::Kind::InvalidSignature)
        accident->refusal = disputedSignature(request.signedText);
    return accident;
}

Reply Service::perform(const CheckedRequest &request, const std::optional<Accident> &accident)
{
    if (accident && !accident->deed)
        return Refused(unavailable());
    return request.method == Method::Download ? m_certificates.download(request.bizContent)
                                              : m_methods.call(request.method, request.bizContent);
}

// In public-key mode there is no certificate that could change.
Signer Service::signerFor(bool certificate, bool encrypted) const
{
    Signer signer {m_identity.alipayKey};
    if (certificate)
        signer = {m_certificates.current().key, m_certificates.current().serial()};
    if (encrypted)
        signer.aesKey = m_identity.aesKey;
    return signer;
}

} // namespace hongbao::practice
