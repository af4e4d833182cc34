#include "alipay/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <optional>

namespace hongbao::alipay {

namespace {

// Alipay answers with two or three root keys, and nodes nest two or three levels.
constexpr qsizetype mostRootKeys = 32;
constexpr qsizetype deepestNesting = 64;

struct Member {
    QByteArrayView key; // between the quotes, as sent
    QByteArrayView value; // the exact bytes
    qsizetype end = 0; // first byte after the value
};

// Walks over the root object of bytes that are known to be one valid JSON object.
class RootScanner {
public:
    explicit RootScanner(QByteArrayView text)
        : m_text(text)
    {
        skipBlanks();
        ++m_at; // the opening brace
        skipBlanks();
    }

    bool atEnd() const { return m_at >= m_text.size() || m_text[m_at] == '}'; }

    std::optional<Member> next()
    {
        const qsizetype keyStart = m_at;
        skipString();
        const QByteArrayView key = m_text.sliced(keyStart + 1, m_at - keyStart - 2);
        skipBlanks();
        ++m_at; // the colon
        skipBlanks();
        const qsizetype valueStart = m_at;
        if (!skipValue())
            return std::nullopt;
        const Member member {key, m_text.sliced(valueStart, m_at - valueStart), m_at};
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == ',') {
            ++m_at;
            skipBlanks();
        }
        return member;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        ++m_at; // the closing quote
    }

    void skipScalar()
    {
        while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,}]").contains(m_text[m_at]))
            ++m_at;
    }

    bool skipValue()
    {
        qsizetype depth = 0;
        do {
            const char c = m_at < m_text.size() ? m_text[m_at] : '\0';
            if (c == '"') {
                skipString();
            } else if (c == '{' || c == '[') {
                ++m_at;
                if (++depth > deepestNesting)
                    return false;
            } else if (c == '}' || c == ']') {
                ++m_at;
                --depth;
            } else if (c == ',' || c == ':') {
                ++m_at;
            } else {
                skipScalar();
            }
            if (depth > 0)
                skipBlanks();
        } while (depth > 0 && m_at < m_text.size());
        return depth == 0;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

using Members = QVarLengthArray<Member, 4>;

tl::unexpected<Error> bad(const char *why)
{
    return fail(ErrorCode::GatewayBadAnswer, QString::fromLatin1(why));
}

Result<Members> rootMembers(const QByteArray &reply)
{
    // Qt skips a byte order mark; no signer counts one in, and the walk does not know it.
    if (!reply.trimmed().startsWith('{') || !QJsonDocument::fromJson(reply).isObject())
        return bad("not_json");
    Members members;
    for (RootScanner scanner(reply); !scanner.atEnd();) {
        const auto member = scanner.next();
        if (!member || members.size() == mostRootKeys)
            return bad("too_deep");
        // An escaped key could be one of ours in disguise; Alipay has none.
        if (member->key.contains('\\'))
            return bad("escaped_key");
        for (const Member &earlier : members) {
            if (earlier.key == member->key)
                return bad("repeated_key");
        }
        members.append(*member);
    }
    return members;
}

const Member *find(const Members &members, QByteArrayView key)
{
    for (const Member &member : members) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}

// The text of a root string, unescaped: base64 may come with "\/" (alipay-api 2.5). Empty if the key is absent.
Result<QByteArray> rootText(const Members &members, QByteArrayView key)
{
    const Member *member = find(members, key);
    if (member == nullptr)
        return QByteArray();
    const QByteArray asArray = QByteArray("[").append(member->value).append(']');
    const QJsonValue value = QJsonDocument::fromJson(asArray).array().at(0);
    if (!value.isString())
        return bad("not_text");
    return value.toString().toUtf8();
}

} // namespace

Result<Envelope> cutEnvelope(const QByteArray &reply, QByteArrayView method)
{
    const auto members = rootMembers(reply);
    if (!members)
        return fail(members.error());
    const QByteArray nodeName = method.toByteArray().replace('.', '_').append("_response");
    const Member *own = find(*members, nodeName);
    const Member *error = find(*members, "error_response");
    if ((own == nullptr) == (error == nullptr))
        return bad("node");
    const Member *node = own != nullptr ? own : error;
    if (!node->value.startsWith('{') && !node->value.startsWith('"'))
        return bad("node");
    if (QByteArrayView(reply).sliced(node->end).contains(QByteArray("\"").append(node->key).append('"')))
        return bad("repeated_key"); // as Alipay's own Java SDK does (alipay-api 2.5)
    const auto sign = rootText(*members, "sign");
    const auto certSn = rootText(*members, "alipay_cert_sn");
    if (!sign || !certSn)
        return bad("sign");
    return Envelope {node->value.toByteArray(), *sign, *certSn, own == nullptr};
}

} // namespace hongbao::alipay
