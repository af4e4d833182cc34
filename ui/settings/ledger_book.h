#pragma once
// The ledger of the account in use as a file: checked, backed up, brought back, off the window's thread and with or
// without an open desk. By itself it checks once after each start, some seconds later and never beside a batch: a check
// holds one moment of the ledger, and what is sent meanwhile would pile up in the log beside it.

#include "intake/table.h"
#include "ledger/backup.h"
#include "ledger/records.h"
#include "shell/desk_opener.h"

#include <QThreadPool>
#include <QTimer>

namespace hongbao::ui {

using ChainResult = Result<ledger::ChainReport>;
using BackupResult = Result<ledger::BackupFacts>;
using PreviewResult = Result<ledger::RestorePreview>;
using RestoreResult = Result<ledger::Restored>;

class LedgerBook : public QObject {
    Q_OBJECT

public:
    enum class Work { None, Check, BackUp, Restore };
    struct LastCheck {
        QDateTime at;
        ChainResult result;
    };

    explicit LedgerBook(DeskOpener &opener, QObject *parent = nullptr);
    ~LedgerBook() override; // stops what is at work, and waits for it

    static constexpr int quietMs = 5'000; // after opening, before it checks by itself
    void setQuiet(int ms) { m_quiet.setInterval(ms); }

    QString path() const; // empty: no account is chosen yet
    Work work() const { return m_work; }
    int permille() const { return m_progress ? int(m_progress->permille) : 0; }
    bool isSending() const { return m_sending; }
    const std::optional<LastCheck> &lastCheck() const { return m_last; }

    void check(); // -> checked
    void backUp(const QString &file); // -> backedUp
    void preview(const QString &file); // -> previewed
    void restore(
        const QString &file, ledger::Forgetting forgetting); // lets go of the desk, and opens it after -> restored
    void beginAnew(); // -> begun
    void stop(); // it answers with LedgerWorkStopped

Q_SIGNALS:
    void changed(); // what is at work, how far it is, or what is known
    void checked(const hongbao::ui::ChainResult &result);
    void backedUp(const QString &file, const hongbao::ui::BackupResult &result);
    void previewed(const QString &file, const hongbao::ui::PreviewResult &result);
    void restored(const hongbao::ui::RestoreResult &result);
    void begun(const hongbao::Done &done);

private:
    using Progress = std::shared_ptr<intake::Progress>;
    template <class Job, class Deliver> void run(Work work, Job job, Deliver deliver);
    void followDesk();
    void checkQuietly();
    void checkEnded(const ChainResult &result);

    DeskOpener &m_opener;
    QThreadPool m_pool;
    QTimer m_quiet;
    QTimer m_tell;
    Work m_work = Work::None;
    Progress m_progress;
    std::optional<LastCheck> m_last;
    QString m_lastPath; // that it is of
    bool m_quietly = false; // the check at work was not asked for
    bool m_sending = false;
};

} // namespace hongbao::ui
