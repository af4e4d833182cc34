#pragma once
// The page on which packets are sent: campaign, list, confirmation, sending, result. It shows what the desk says and
// passes on what the operator decided; it has no rule about money.

#include "desk/desk.h"
#include "send/step_bar.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace hongbao::ui {

class CampaignStep;
class ConfirmDialog;
class ElidedLabel;
class ListStep;
class MishapPractice;
class Prompts;
class ResultStep;
class RunningStep;
class SecondTry;

class SendPage : public QWidget {
    Q_OBJECT

public:
    SendPage(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    bool isSending() const { return m_sending || m_starting != 0; }
    void refresh();
    void focusSearch();

public Q_SLOTS:
    void chooseCampaign(const hongbao::CrowdNo &crowdNo);
    void resume(hongbao::BatchId batch);
    void askAgain(hongbao::BatchId batch, std::optional<hongbao::PayoutId> only = {}); // unknown rows, same numbers
    void sendAgain(hongbao::BatchId batch, std::optional<int> onlyLine = {}); // refused rows, new numbers

Q_SIGNALS:
    void campaignsRequested(); // there is no campaign to send from

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectSteps();
    void connectDesk();
    void connectSecondTry();
    void go(SendStep step);
    template <class Step> void showStep(Step *step);
    void listed(desk::RequestId id, const desk::CampaignsResult &result);
    void goToList();
    void askProvider(); // what the campaign has left
    void campaignRead(desk::RequestId id, const desk::CampaignResult &result);
    void askLedger(const intake::JudgedList &list);
    void knownRead(desk::RequestId id, const desk::KnownResult &result);
    void prepare();
    void prepared(desk::RequestId id, const desk::SummaryResult &result);
    void ask(const payout::Summary &summary, const QString &note = {});
    void askAboutAsking(const ledger::Batch &batch, const QList<PayoutId> &payouts);
    QString noteOnSecond(const payout::Summary &summary) const;
    void explain(const Error &error); // at the step that is shown
    void settle(const payout::Payout &payout);
    void showResult(const ledger::Batch &batch);
    void refusedListed(desk::RequestId id, const desk::JudgedResult &list);
    void confirm(const payout::Summary &summary);
    void started(desk::RequestId id, const desk::BatchResult &result);
    void ended(const ledger::Batch &batch);
    void historyRead(desk::RequestId id, const desk::HistoryResult &result);
    void exportResult();
    void exported(desk::RequestId id, const desk::ExportResult &result);
    void startAnew();
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    SendStep m_step = SendStep::Campaign;
    CrowdNo m_wanted; // chosen elsewhere, before the campaigns were read
    ledger::Campaign m_chosen; // of the list that is being looked at
    QList<intake::Row> m_leftOut; // of the batch that runs or ran
    SendStep m_before = SendStep::Campaign; // the confirmation
    bool m_ofList = false; // the batch that starts or runs is of the list step's list
    bool m_sending = false;
    desk::RequestId m_listing = 0;
    desk::RequestId m_refreshing = 0;
    desk::RequestId m_knowing = 0;
    desk::RequestId m_preparing = 0;
    desk::RequestId m_starting = 0;
    desk::RequestId m_exporting = 0;
    desk::RequestId m_refused = 0;
    QList<desk::RequestId> m_notSent; // the reads of a result's rows
    QString m_exportFile;

    QString m_campaignName;
    ElidedLabel *m_title;
    StepBar *m_bar;
    MishapPractice *m_mishap; // null: not in practice
    QStackedWidget *m_stack;
    CampaignStep *m_campaign;
    ListStep *m_list;
    RunningStep *m_running;
    ResultStep *m_result;
    SecondTry *m_second;
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace hongbao::ui
