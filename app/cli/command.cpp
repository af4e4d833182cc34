#include "cli/command.h"

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
    if (m_globals.passphraseFile.isEmpty())
        return SecretBytes(qgetenv("HONGBAO_PASSPHRASE"));
    QFile file(m_globals.passphraseFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, m_globals.passphraseFile, QStringLiteral("passphrase-file"));
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return SecretBytes(std::move(line));
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
