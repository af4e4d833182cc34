#pragma once
// One command of the command line: starts, works on the event loop, ends once with an exit code.

#include "base/result.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include "base/secret.h"

#include <QObject>

namespace hongbao::cli {

// What every command knows: the global options.
struct Globals {
    bool json = false;
    QString dataDir;
    bool dataDirGiven = false;
    QString account = QStringLiteral("practice");
    QString passphraseFile;
};

class Command : public QObject {
    Q_OBJECT

public:
    explicit Command(Globals globals);

    virtual void start() = 0;

Q_SIGNALS:
    void ended(hongbao::cli::ExitCode code);

protected:
    const Globals &globals() const { return m_globals; }
    Terminal &out() { return m_terminal; }
    Result<SecretBytes> passphrase() const; // of --passphrase-file, else HONGBAO_PASSPHRASE, else empty

    void end(ExitCode code); // the first time counts: what still arrives afterwards changes nothing
    bool isOver() const { return m_over; }
    // Says every error; with --json standard output gets {"errors":[...]}.
    void endWith(const QList<Error> &errors, ExitCode code);
    void endWith(const Error &error);
    void endWithUsage(const QString &sentence); // exit code 2

private:
    Globals m_globals;
    Terminal m_terminal;
    bool m_over = false;
};

} // namespace hongbao::cli
