#include "cli/command.h"

#include "account/keyring.h"
#include "cli/json.h"

#include <QFile>

namespace hongbao::cli {

Command::Command(Globals globals)
    : m_globals(std::move(globals))
    , m_terminal(m_globals.json)
{
}

Result<SecretBytes> Command::passphrase() const
{
    return passphraseFrom(m_globals.passphraseFile, QStringLiteral("passphrase-file"), "HONGBAO_PASSPHRASE");
}

Result<SecretBytes> Command::passphraseFrom(const QString &file, const QString &option, const char *environment)
{
    if (file.isEmpty())
        return SecretBytes(qgetenv(environment));
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, file, option);
    QByteArray line = opened.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return SecretBytes(std::move(line));
}

Result<SecretBytes> Command::backupWord(const QString &file, const SecretBytes &otherwise)
{
    auto word = passphraseFrom(file, QStringLiteral("backup-passphrase-file"), "HONGBAO_BACKUP_PASSPHRASE");
    return word && word->isEmpty() ? Result<SecretBytes>(otherwise) : word;
}

void Command::passphraseOf(const account::Profile &profile, std::function<void(const Result<SecretBytes> &)> go)
{
    const auto given = passphrase();
    if (!given || !given->isEmpty() || !profile.inKeyring)
        return go(given);
    auto *keyring = new account::Keyring(m_globals.dataDir, this);
    connect(keyring, &account::Keyring::recalled, this,
        [go = std::move(go)](const QString &, const Result<SecretBytes> &recalled) { go(recalled); });
    keyring->recall(profile.name);
}

void Command::end(ExitCode code)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT ended(code);
}

void Command::endWith(const QList<Error> &errors, ExitCode code)
{
    QJsonArray array;
    for (const Error &error : errors) {
        out().error(error);
        array.append(toJson(error));
    }
    out().json(QJsonObject {{QStringLiteral("errors"), array}});
    end(code);
}

void Command::endWith(const Error &error)
{
    endWith({error}, exitCodeOf(error));
}

void Command::endWithUsage(const QString &sentence)
{
    out().note(sentence);
    out().note(tr("Nothing was sent."));
    QJsonObject error = toJson(Error {ErrorCode::UsageWrong, {}, {}});
    error.insert(QStringLiteral("what"), sentence);
    out().json(QJsonObject {{QStringLiteral("errors"), QJsonArray {error}}});
    end(ExitCode::InputWrong);
}

} // namespace hongbao::cli
