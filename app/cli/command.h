#pragma once
// One command of the command line: starts, works on the event loop, ends once with an exit code.

#include "account/profile.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <QObject>

#include <functional>

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
    // The same, else what the system's key store keeps for this account. `go` is called once, now or later.
    void passphraseOf(const account::Profile &profile, std::function<void(const Result<SecretBytes> &)> go);
    // The first line of the file, else the environment's, else empty. FileUnreadable at the option.
    static Result<SecretBytes> passphraseFrom(const QString &file, const QString &option, const char *environment);
    // Of a backup: --backup-passphrase-file, else HONGBAO_BACKUP_PASSPHRASE, else `otherwise`.
    static Result<SecretBytes> backupWord(const QString &file, const SecretBytes &otherwise);

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
