#include "alipay/http_gateway.h"

#include "alipay/alipay_keys.h"
#include "alipay/http_lanes.h"
#include "alipay/verifier.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockToleranceSeconds = 60; // alipay-api 2.10

struct Judged {
    Judgement reply;
    QString traceId;
};

struct Call {
    CallId id = 0;
    QByteArrayView method;
    QByteArray content;
    std::function<void(CallId, const Judged &)> receive;
};

// A call with its answer, not believed yet.
struct Answered {
    Call call;
    QByteArray signedText;
    HttpAnswer answer;
    Result<Envelope> envelope; // v2
};

// An answer nobody has verified names it, and it goes into a request of ours.
bool isSerial(const QByteArray &serial)
{
    return serial.size() <= 64 && std::ranges::all_of(serial, [](char c) { return isxdigit(uchar(c)) != 0; });
}

template <class Reply> CallResult<Reply> read(const Judged &judged, Result<Reply> (*reader)(const QJsonObject &))
{
    if (!judged.reply)
        return tl::unexpected(judged.reply.error());
    auto reply = reader(judged.reply->node());
    if (!reply) {
        const QString code = u"field_"_s + reply.error().field;
        return tl::unexpected(CallFailure {CallFailure::Kind::BadAnswer, code, {}, {}, judged.traceId});
    }
    return std::move(*reply);
}

TriggerOutcome judgeTriggered(const TriggerRequest &asked, const Judged &judged)
{
    const auto reply = read<TriggerReply>(judged, readTriggerReply);
    return reply ? judgeTrigger(asked, *reply, judged.traceId) : judgeTrigger(reply.error());
}

Result<ModifyReply> readModifyReply(const QJsonObject &)
{
    return ModifyReply {};
}

} // namespace

class HttpGateway::Private {
public:
    Private(HttpGateway &gateway, Connection connection, const Clock &clock)
        : m_gateway(gateway)
        , m_connection(std::move(connection))
        , m_clock(clock)
        , m_keys(m_connection)
        , m_lanes(m_connection)
    {
    }

    // Nothing is answered before the caller has the id: the call itself starts in the next turn of the loop.
    CallId ask(const char *method, const QByteArray &content, std::function<void(CallId, const Judged &)> receive)
    {
        const Call call {++m_lastId, method, content, std::move(receive)};
        if (isAllowedAddress(m_connection.address)) {
            m_lanes.send([this, call] { return signRequest(m_connection, call.method, call.content, m_clock.now()); },
                [this, call](const SignedRequest &request, const HttpAnswer &answer) {
                    arrived({call, request.signedText, answer, cutEnvelope(answer.body, call.method)});
                });
        } else {
            const CallFailure failure {CallFailure::Kind::NothingLeft, u"address"_s, {}, {}, {}};
            later([call, failure] { call.receive(call.id, {tl::unexpected(failure), {}}); });
        }
        return m_lastId;
    }

private:
    bool isRest() const { return m_connection.protocol == Protocol::V3; }

    template <class Act> void later(Act act)
    {
        QMetaObject::invokeMethod(&m_gateway, std::move(act), Qt::QueuedConnection);
    }

    void arrived(Answered answered)
    {
        checkClock(answered.answer.date);
        const QByteArray serial = serialOf(answered);
        if (m_keys.keyFor(serial) != nullptr)
            return deliver(answered, judge(answered));
        if (!isSerial(serial))
            return deliver(answered, unproven(answered.answer, {ErrorCode::CertificateUntrusted, {}, {}}));
        m_held[serial].push_back(std::move(answered));
        if (m_held[serial].size() == 1)
            fetchCertificate(serial);
    }

    QByteArray serialOf(const Answered &answered) const
    {
        if (isRest())
            return answered.answer.certSerial;
        return answered.envelope ? answered.envelope->certSn : QByteArray();
    }

    // A signature proves a whole answer better than the transport does: Qt reports an answer that ends with its
    // connection as broken when both arrive together (seen with 6.4.2), and a slow line may never end one.
    Judgement judge(const Answered &answered) const
    {
        auto judged = isRest() ? judgeRestAnswer(answered) : judgeForm(answered);
        const bool verified = judged || judged.error().kind == CallFailure::Kind::Provider;
        if (answered.answer.failure && !verified)
            return tl::unexpected(*answered.answer.failure);
        return judged;
    }

    Judgement judgeForm(const Answered &answered) const
    {
        const HttpAnswer &answer = answered.answer;
        const auto bad = [&](const QString &code) {
            return tl::unexpected(CallFailure {CallFailure::Kind::BadAnswer, code, {}, {}, answer.traceId});
        };
        if (answer.status != 200) // v2 answers errors with 200 as well (alipay-api 2.4): this is somebody else
            return bad(u"http_"_s + QString::number(answer.status));
        if (!answered.envelope)
            return bad(answered.envelope.error().detail);
        const PublicKey *key = m_keys.keyFor(answered.envelope->certSn);
        return judgeEnvelope(*answered.envelope, *key, aesKey(), answer.traceId);
    }

    Judgement judgeRestAnswer(const Answered &answered) const
    {
        const HttpAnswer &answer = answered.answer;
        const RestAnswer rest {answer.status, answer.body, answer.signature, answer.timestamp, answer.nonce};
        return judgeRest(rest, *m_keys.keyFor(answer.certSerial), aesKey(), answer.traceId);
    }

    const AesKey *aesKey() const { return m_connection.aesKey ? &*m_connection.aesKey : nullptr; }

    void deliver(const Answered &answered, Judgement judged)
    {
        if (!judged)
            addDispute(judged.error(), answered.signedText);
        answered.call.receive(answered.call.id, {std::move(judged), answered.answer.traceId});
    }

    // The gateway sends back all it was sent, the token too; that stays between us.
    void addDispute(CallFailure &failure, const QByteArray &signedText) const
    {
        if (normalisedCode(failure.subCode) != "INVALID-SIGNATURE"_L1)
            return;
        failure.signedText = QString::fromUtf8(signedText);
        if (m_connection.appAuthToken.isEmpty())
            return;
        failure.signedText.replace(m_connection.appAuthToken, u"***"_s);
        failure.message.replace(m_connection.appAuthToken, u"***"_s);
    }

    // Always by the v2 protocol, which this method is documented for; both share keys and serials
    // (alipay-api 2.7, 2.9).
    void fetchCertificate(const QByteArray &serial)
    {
        Connection v2 = m_connection;
        v2.protocol = Protocol::V2;
        const QByteArray content = "{\"alipay_cert_sn\":\"" + serial + "\"}";
        m_lanes.send(
            [this, v2, content] { return signRequest(v2, certificateMethod, content, m_clock.now(), Encrypted::No); },
            [this, serial](const SignedRequest &, const HttpAnswer &answer) { fetched(serial, answer.body); });
    }

    // What came is not believed for its signature, which is the new certificate's own, but for what it proves.
    void fetched(const QByteArray &serial, const QByteArray &body)
    {
        const auto envelope = cutEnvelope(body, certificateMethod);
        const QJsonObject node = QJsonDocument::fromJson(envelope ? envelope->nodeText : QByteArray()).object();
        const QByteArray content = node.value("alipay_cert_content"_L1).toString().toLatin1();
        const auto chain = m_keys.learn(serial, content, m_clock.now());
        for (const Answered &held : m_held.take(serial)) {
            later([this, held, chain] { deliver(held, chain ? judge(held) : unproven(held.answer, chain.error())); });
        }
        if (chain)
            Q_EMIT m_gateway.alipayCertificateChanged(*chain);
    }

    static Judgement unproven(const HttpAnswer &answer, const Error &why)
    {
        return tl::unexpected(
            CallFailure {CallFailure::Kind::BadAnswer, u"certificate "_s + toText(why.code), {}, {}, answer.traceId});
    }

    void checkClock(const QDateTime &theirs)
    {
        if (!theirs.isValid())
            return;
        const qint64 seconds = m_clock.now().secsTo(theirs);
        const bool off = qAbs(seconds) > clockToleranceSeconds;
        if (off != m_clockIsOff)
            Q_EMIT m_gateway.clockOff(off ? seconds : 0);
        m_clockIsOff = off;
    }

    HttpGateway &m_gateway;
    const Connection m_connection;
    const Clock &m_clock;
    CallId m_lastId = 0;
    bool m_clockIsOff = false;
    AlipayKeys m_keys;
    QHash<QByteArray, QList<Answered>> m_held; // by the serial of the certificate they wait for
    HttpLanes m_lanes; // dies first: its calls end in ours
};

HttpGateway::HttpGateway(Connection connection, const Clock &clock, QObject *parent)
    : Gateway(parent)
    , d(std::make_unique<Private>(*this, std::move(connection), clock))
{
}

HttpGateway::~HttpGateway() = default;

CallId HttpGateway::create(const CreateRequest &request)
{
    return d->ask(createMethod, toBizContent(request),
        [this](CallId id, const Judged &judged) { Q_EMIT created(id, read<CreateReply>(judged, readCreateReply)); });
}

CallId HttpGateway::trigger(const Recorded<Attempt> &attempt)
{
    return d->ask(triggerMethod, toBizContent(attempt->request),
        [this, asked = attempt->request](
            CallId id, const Judged &judged) { Q_EMIT triggered(id, judgeTriggered(asked, judged)); });
}

CallId HttpGateway::list(const ListRequest &request)
{
    return d->ask(listMethod, toBizContent(request),
        [this](CallId id, const Judged &judged) { Q_EMIT listed(id, read<ListReply>(judged, readListReply)); });
}

CallId HttpGateway::detail(const CrowdNo &crowdNo)
{
    return d->ask(detailMethod, toBizContent(crowdNo), [this](CallId id, const Judged &judged) {
        Q_EMIT detailed(id, read<CampaignDetail>(judged, readDetailReply));
    });
}

CallId HttpGateway::modify(const ModifyRequest &request)
{
    return d->ask(modifyMethod, toBizContent(request),
        [this](CallId id, const Judged &judged) { Q_EMIT modified(id, read<ModifyReply>(judged, readModifyReply)); });
}

} // namespace hongbao::alipay
