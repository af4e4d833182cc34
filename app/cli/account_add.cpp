#include "cli/account_add.h"

#include "cli/json.h"

#include <QFile>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1'000'000; // no key is as large; the rest of a wrong file need not be read

Result<QByteArray> readFile(const QString &path, const QString &option, ErrorCode otherwise = ErrorCode::FileUnreadable)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(otherwise, path, option);
    QByteArray bytes = file.read(largestFile);
    if (bytes.isEmpty()) // nothing in it is a mistake of its own, not the same as no file
        return fail(ErrorCode::KeyMissing, path, option);
    return bytes;
}

Done readInto(QByteArray &into, const QString &path, const QString &option)
{
    auto bytes = readFile(path, option);
    if (!bytes)
        return fail(bytes.error());
    into = std::move(*bytes);
    return {};
}

Done readInto(SecretBytes &into, const QString &path, const QString &option)
{
    auto bytes = readFile(path, option);
    if (!bytes)
        return fail(bytes.error());
    into = SecretBytes(std::move(*bytes));
    return {};
}

Result<int> millisecondsOf(const QString &seconds, const QString &option, int otherwise)
{
    if (seconds.isEmpty())
        return otherwise;
    bool number = false;
    const int whole = seconds.toInt(&number);
    if (!number || whole < 0 || whole > 1'000)
        return fail(ErrorCode::TimeoutOutOfRange, seconds, option);
    return whole * 1'000;
}

} // namespace

Result<account::Line> withOptions(account::Line line, const LineOptions &options)
{
    if (!options.proxy.isEmpty())
        line.proxy = alipay::proxyFromWord(options.proxy);
    const auto connecting = millisecondsOf(options.connectTimeout, u"connect_timeout"_s, line.connectTimeoutMs);
    const auto answering = millisecondsOf(options.answerTimeout, u"answer_timeout"_s, line.answerTimeoutMs);
    if (!connecting || !answering)
        return fail(connecting ? answering.error() : connecting.error());
    line.connectTimeoutMs = *connecting;
    line.answerTimeoutMs = *answering;
    return line;
}

Error atLineOption(Error error, const LineOptions &options)
{
    if (error.field == "timeouts"_L1) {
        const bool connecting = options.connectTimeout.toInt() == error.detail.toInt();
        error.field = connecting && !options.connectTimeout.isEmpty() ? u"connect_timeout"_s : u"answer_timeout"_s;
    }
    return error;
}

AccountAdd::AccountAdd(const Globals &globals, Options options)
    : Command(globals)
    , m_options(std::move(options))
{
}

// Whatever is wrong here is the input: nothing was stored and nothing was sent.
void AccountAdd::start()
{
    if (!namesOneMode()) {
        return endWithUsage(tr("Give either --alipay-public-key, or all three of --app-cert, --alipay-cert and "
                               "--root-cert: an application is set either to a public key or to certificates."));
    }
    const auto account = read();
    if (!account)
        return endWith({account.error()}, ExitCode::InputWrong);
    const auto added = account::Profiles(globals().dataDir).add(*account, QDateTime::currentDateTimeUtc());
    if (!added)
        return endWith({atLineOption(added.error(), m_options.line)}, ExitCode::InputWrong);
    tell(*added);
    end(ExitCode::AllAsAsked);
}

bool AccountAdd::namesOneMode() const
{
    const int certificates = int(!m_options.appCertFile.isEmpty()) + int(!m_options.alipayCertFile.isEmpty())
        + int(!m_options.rootCertFile.isEmpty());
    return m_options.alipayKeyFile.isEmpty() ? certificates == 3 : certificates == 0;
}

Result<account::NewAccount> AccountAdd::read() const
{
    account::NewAccount account;
    account.name = m_options.name;
    account.appId = m_options.appId;
    account.gateway = QUrl(m_options.gateway, QUrl::StrictMode);
    if (!m_options.gateway.isEmpty() && !account.gateway.isValid())
        return fail(ErrorCode::GatewayAddressMalformed, m_options.gateway, u"gateway"_s);
    account.protocol = m_options.protocol == "v3"_L1 ? alipay::Protocol::V3 : alipay::Protocol::V2;
    account.appAuthToken = SecretBytes(m_options.appAuthToken.toUtf8());
    if (const Done files = readFiles(account); !files)
        return fail(files.error());
    auto line = withOptions(account.line, m_options.line);
    if (!line)
        return fail(line.error());
    account.line = std::move(*line);
    const auto secret = passphrase();
    if (!secret)
        return fail(secret.error());
    account.passphrase = *secret;
    account.privateKeyPassphrase = *secret; // one passphrase on the command line serves both
    return account;
}

Done AccountAdd::readFiles(account::NewAccount &into) const
{
    const auto authorities = readFile(m_options.caFile, u"ca_file"_s, ErrorCode::CaFileUnreadable);
    if (!authorities)
        return fail(authorities.error());
    into.moreAuthorities = *authorities;
    return readInto(into.privateKey, m_options.privateKeyFile, u"private_key"_s)
        .and_then([&] { return readInto(into.alipayPublicKey, m_options.alipayKeyFile, u"alipay_public_key"_s); })
        .and_then([&] { return readInto(into.appCertificate, m_options.appCertFile, u"app_cert"_s); })
        .and_then([&] { return readInto(into.alipayCertificate, m_options.alipayCertFile, u"alipay_cert"_s); })
        .and_then([&] { return readInto(into.rootCertificate, m_options.rootCertFile, u"root_cert"_s); })
        .and_then([&] { return readInto(into.aesKey, m_options.aesKeyFile, u"aes_key"_s); });
}

void AccountAdd::tell(const account::Profile &profile)
{
    out().json(toJson(profile));
    out().say(tr("Account “%1” was added: AppID %2, %3").arg(profile.name, profile.appId, profile.gateway.toString()));
    if (!profile.ownPassphrase) {
        out().note(tr("The private key is sealed with a key kept in the data folder: who can read that folder can use "
                      "it. Give a passphrase (HONGBAO_PASSPHRASE or --passphrase-file) to seal it with your own."));
    }
    out().note(tr("Next: hongbao account check %1").arg(profile.name));
}

} // namespace hongbao::cli
