#pragma once
// Paying for a campaign: the link and how long it holds, what Alipay last said, and what a dead link means. The desk
// watches for the payment; this page follows it.

#include "desk/desk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace hongbao::ui {

class Badge;
class Busy;
class Card;
class ElidedLabel;
class ErrorPanel;
class PayLink;
class Prompts;

class PayStep : public QWidget {
    Q_OBJECT

public:
    PayStep(desk::Desk &desk, Prompts &prompts, const Clock &clock, QWidget *parent = nullptr);

    void start(const ledger::Campaign &campaign);
    bool isOf(const CrowdNo &crowdNo) const { return m_campaign.detail.crowdNo == crowdNo; }
    void focusFirst();

Q_SIGNALS:
    void campaignChanged(const hongbao::ledger::Campaign &campaign);
    void sendRequested(const hongbao::CrowdNo &crowdNo);
    void copyRequested(const hongbao::ledger::Campaign &campaign);
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { CanPay, NotTrusted, LinkEnded, Paid, Over };

    void buildCard();
    QBoxLayout *buildAsked();
    QBoxLayout *buildButtons();
    void followDesk();
    Stage stage() const;
    void ask();
    void answered(desk::RequestId id, const desk::CampaignResult &result);
    void take(const ledger::Campaign &campaign);
    void showState();
    void sayTime(); // what the clock alone changes
    QString words() const;
    QString untilWords() const;
    QString askedWords() const;
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    const Clock &m_clock;
    ledger::Campaign m_campaign;
    std::optional<Error> m_unheard; // the last look had no answer
    Stage m_shown = Stage::CanPay;
    QTimer m_tick {this};
    desk::RequestId m_asking = 0;
    desk::RequestId m_paying = 0;

    QLabel *m_title;
    ErrorPanel *m_error;
    Card *m_card;
    ElidedLabel *m_name;
    QLabel *m_amount;
    Badge *m_badge;
    QLabel *m_words;
    PayLink *m_link;
    QWidget *m_askedBox; // what Alipay last said; gone once it is paid
    Busy *m_busy;
    QLabel *m_asked;
    QPushButton *m_askNow;
    QPushButton *m_back;
    QPushButton *m_copy;
    QPushButton *m_send;
};

} // namespace hongbao::ui
