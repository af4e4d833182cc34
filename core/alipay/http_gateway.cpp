#include "alipay/http_gateway.h"

#include "alipay/alipay_keys.h"
#include "alipay/http_calls.h"
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
};

// What was found of an answer: whose signature it carries, and, if that key is known, what it says.
struct Checked {
    QByteArray serial;
    std::optional<Judgement> judged;
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
        , m_keys(std::make_shared<AlipayKeys>(m_connection))
        , m_calls(m_connection, m_work)
    {
    }

    ~Private() { m_work.stop(); } // before anything that it uses is gone
    Q_DISABLE_COPY_MOVE(Private)

    // Nothing is answered before the caller has the id: the call itself starts in the next turn of the loop.
    CallId ask(const char *method, const QByteArray &content, std::function<void(CallId, const Judged &)> receive)
    {
        const Call call {++m_lastId, method, content, std::move(receive)};
        if (isAllowedAddress(m_connection.address)) {
            m_calls.send([this, call] { return signRequest(m_connection, call.method, call.content, m_clock.now()); },
                [this, call](const SignedRequest &request, const HttpAnswer &answer) {
                    checkClock(answer.date);
                    check({call, request.signedText, answer});
                },
                call.id);
        } else {
            const CallFailure failure {CallFailure::Kind::NothingLeft, u"address"_s, {}, {}, {}};
            later([call, failure] { call.receive(call.id, {tl::unexpected(failure), {}}); });
        }
        return m_lastId;
    }

    int limitInFlight(int calls) { return m_calls.limitInFlight(calls); }
    void withdraw(CallId id) { m_calls.withdraw(id); }

private:
    bool isRest() const { return m_connection.protocol == Protocol::V3; }

    template <class Act> void later(Act act)
    {
        QMetaObject::invokeMethod(&m_gateway, std::move(act), Qt::QueuedConnection);
    }

    void check(const Answered &answered)
    {
        m_work.run(
            &m_gateway, [this, answered, keys = m_keys] { return judge(answered, *keys); },
            [this, answered](Checked checked) { settle(answered, std::move(checked)); });
    }

    void settle(const Answered &answered, Checked checked)
    {
        if (checked.judged)
            return deliver(answered, std::move(*checked.judged));
        if (m_keys->keyFor(checked.serial) != nullptr) // learned meanwhile
            return check(answered);
        if (!isSerial(checked.serial))
            return deliver(answered, unproven(answered.answer, {ErrorCode::CertificateUntrusted, {}, {}}));
        m_held[checked.serial].push_back(answered);
        if (m_held[checked.serial].size() == 1)
            fetchCertificate(checked.serial);
    }

    // On a thread of the pool. A signature proves a whole answer better than the transport does: Qt reports an answer
    // that ends with its connection as broken when both arrive together (seen with 6.4.2), and a slow line may never
    // end one.
    Checked judge(const Answered &answered, const AlipayKeys &keys) const
    {
        Checked checked = isRest() ? judgeRestAnswer(answered, keys) : judgeForm(answered, keys);
        if (answered.answer.failure && checked.judged) {
            const Judgement &judged = *checked.judged;
            const bool verified = judged || judged.error().kind == CallFailure::Kind::Provider;
            if (!verified)
                checked.judged = tl::unexpected(*answered.answer.failure);
        }
        return checked;
    }

    Checked judgeForm(const Answered &answered, const AlipayKeys &keys) const
    {
        const HttpAnswer &answer = answered.answer;
        const auto bad = [&](const QString &code) {
            return tl::unexpected(CallFailure {CallFailure::Kind::BadAnswer, code, {}, {}, answer.traceId});
        };
        const auto envelope = cutEnvelope(answer.body, answered.call.method);
        const QByteArray serial = envelope ? envelope->certSn : QByteArray();
        const PublicKey *key = keys.keyFor(serial);
        if (key == nullptr)
            return {serial, {}};
        if (answer.status != 200) // v2 answers errors with 200 as well (alipay-api 2.4): this is somebody else
            return {serial, bad(u"http_"_s + QString::number(answer.status))};
        if (!envelope)
            return {serial, bad(envelope.error().detail)};
        return {serial, judgeEnvelope(*envelope, *key, aesKey(), answer.traceId)};
    }

    Checked judgeRestAnswer(const Answered &answered, const AlipayKeys &keys) const
    {
        const HttpAnswer &answer = answered.answer;
        const PublicKey *key = keys.keyFor(answer.certSerial);
        if (key == nullptr)
            return {answer.certSerial, {}};
        const RestAnswer rest {answer.status, answer.body, answer.signature, answer.timestamp, answer.nonce};
        return {answer.certSerial, judgeRest(rest, *key, aesKey(), answer.traceId)};
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
        m_calls.send(
            [this, v2, content] { return signRequest(v2, certificateMethod, content, m_clock.now(), Encrypted::No); },
            [this, serial](const SignedRequest &, const HttpAnswer &answer) { fetched(serial, answer.body); });
    }

    // What came is not believed for its signature, which is the new certificate's own, but for what it proves.
    void fetched(const QByteArray &serial, const QByteArray &body)
    {
        const auto envelope = cutEnvelope(body, certificateMethod);
        const QJsonObject node = QJsonDocument::fromJson(envelope ? envelope->nodeText : QByteArray()).object();
        const QByteArray content = node.value("alipay_cert_content"_L1).toString().toLatin1();
        const auto keys = std::make_shared<AlipayKeys>(*m_keys); // the pool may be reading the others
        const auto chain = keys->learn(serial, content, m_clock.now());
        m_keys = keys;
        for (const Answered &held : m_held.take(serial)) {
            if (chain)
                check(held);
            else
                later([this, held, error = chain.error()] { deliver(held, unproven(held.answer, error)); });
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
    std::shared_ptr<const AlipayKeys> m_keys; // never changed, only replaced
    QHash<QByteArray, QList<Answered>> m_held; // by the serial of the certificate they wait for
    WorkPool m_work;
    HttpCalls m_calls; // dies first: its calls end in ours
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

int HttpGateway::limitInFlight(int calls)
{
    return d->limitInFlight(calls);
}

void HttpGateway::withdraw(CallId id)
{
    d->withdraw(id);
}

} // namespace hongbao::alipay
