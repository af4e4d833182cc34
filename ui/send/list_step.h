#pragma once
// The step of the list: from a file or a paste to rows that can be sent, every problem at its row and every group of
// them with one decision.

#include "payout/confirm.h"
#include "send/list_knowledge.h"
#include "send/list_totals.h"
#include "send/list_work.h"
#include "settings/preferences.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class ListPage;
class ListSource;
class Prompts;
class SendingChoice;

class ListStep : public QWidget {
    Q_OBJECT

public:
    ListStep(Prompts &prompts, bool offerSample, const QString &dataDir, QWidget *parent = nullptr);

    void startAnew();
    void setCampaign(const alipay::CampaignDetail &detail, ListTotals::Heard heard);
    void askAgain(); // for another campaign, or what the ledger has learnt
    void setKnown(const intake::Known &known); // the answer to knownWanted
    void setKnownFailed(const Error &error);
    const intake::JudgedList &list() const { return m_snapshot.judged(); }
    bool hasList() const { return !m_snapshot.isEmpty(); }
    int notSent() const; // rows that stay
    bool skipProblems() const;
    const payout::SendOptions &sending() const; // when and how fast, as chosen here
    void setAsking(bool asking);
    void explain(const Error &error);
    void clearError();
    void focusFirst();
    void focusSearch();

Q_SIGNALS:
    void knownWanted(const hongbao::intake::JudgedList &list); // what the ledger knows of its people and numbers
    void continued();
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QBoxLayout *buildFoot();
    void connectSource();
    void connectPage();
    void connectRows();
    void connectFindings();
    void undo();
    void redo();
    void connectWork();

    void take(const ListOrigin &origin);
    void read(const intake::ReadOptions &options);
    void giveUpReading();
    void unlessWorkIsLost(const std::function<void()> &act);
    void listRead(const ListSnapshot &snapshot);
    void listChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows);
    void knownTaken(const ListSnapshot &snapshot, const QList<qsizetype> &rows);
    enum class Shown { Stay, ChosenAnew }; // the rows on the screen, when one of them no longer fits what was chosen
    void change(const ListWork::Step &step, Shown shown);
    void showList(const ListSnapshot &snapshot);
    void showChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows);
    void askLedger();
    void choosePaidWithin(int days);
    void applyPaidWithin();
    void saveTemplate();

    bool isReady() const;
    QString waitingFor() const;
    void follow();
    void retranslate();

    Prompts &m_prompts;
    Preferences m_preferences;
    ListWork m_work;
    ListKnowledge m_knowledge;
    ListOrigin m_origin;
    intake::ReadOptions m_options;
    ListSnapshot m_snapshot;
    ListSnapshot m_whole; // the last one of all rows, and how it was read: to go back to
    intake::ReadOptions m_wholeOptions;
    QTimer m_settling; // of the days that people paid elsewhere are looked for: the ledger is not asked at each step
    QTimer m_ticking; // while something is waited for
    bool m_reading = false;
    int m_changes = 0; // that are on their way
    bool m_judging = false; // with what the ledger knows
    bool m_chooseAnew = false;
    bool m_asking = false; // the provider
    bool m_campaignHeard = true;

    ErrorPanel *m_error;
    QLabel *m_saved;
    QStackedWidget *m_stack;
    ListSource *m_source;
    ListPage *m_page;
    ListTotals *m_totals;
    QCheckBox *m_skip;
    SendingChoice *m_sending;
    Busy *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_continue;
};

} // namespace hongbao::ui
