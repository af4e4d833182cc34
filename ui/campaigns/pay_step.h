#pragma once
// Paying for a campaign: the link, what it costs, how long it holds. Asks the provider by itself until it is paid.

#include "desk/desk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class Badge;
class Busy;
class Card;
class ElidedLabel;
class ErrorPanel;
class Prompts;

class PayStep : public QWidget {
    Q_OBJECT

public:
    PayStep(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void start(const ledger::Campaign &campaign);
    void focusFirst();

Q_SIGNALS:
    void campaignChanged(const hongbao::ledger::Campaign &campaign);
    void sendRequested(const hongbao::CrowdNo &crowdNo);
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildCard();
    QWidget *buildLink();
    QBoxLayout *buildButtons();
    void ask();
    void waitForPayment();
    void payInPractice();
    void openPage();
    void answered(desk::RequestId id, const desk::CampaignResult &result);
    bool isPaid() const;
    void showState();
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    ledger::Campaign m_campaign;
    QTimer m_poll;
    int m_polls = 0;
    desk::RequestId m_asking = 0;
    desk::RequestId m_paying = 0;

    QLabel *m_title;
    ErrorPanel *m_error;
    Card *m_card;
    ElidedLabel *m_name;
    QLabel *m_amount;
    Badge *m_badge;
    QLabel *m_words;
    QWidget *m_linkBox; // gone once it is paid
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_payInPractice;
    Busy *m_busy;
    QPushButton *m_back;
    QPushButton *m_send;
};

} // namespace hongbao::ui
