#pragma once
// The step of the campaign: those that run can be chosen, and those that are paid and begin by themselves; of the
// others it is said why not.

#include "ledger/records.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hongbao::ui {

class Card;
class EmptyPage;
class ErrorPanel;

class CampaignStep : public QWidget {
    Q_OBJECT

public:
    explicit CampaignStep(QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void choose(const CrowdNo &crowdNo);
    std::optional<ledger::Campaign> chosen() const;
    void explain(const Error &error);
    void clearError();
    void focusFirst();

Q_SIGNALS:
    void continued();
    void campaignsRequested(); // none can be sent: go and make or pay one

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoice();
    QBoxLayout *buildFacts();
    void follow();
    void showOthers();
    void retranslate();

    QList<ledger::Campaign> m_campaigns;

    ErrorPanel *m_error;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    Card *m_card;
    QComboBox *m_choice;
    QLabel *m_leftLabel;
    QLabel *m_left;
    QLabel *m_windowLabel;
    QLabel *m_window;
    QLabel *m_frequencyLabel;
    QLabel *m_frequency;
    QLabel *m_startsLater; // gone where it runs
    QLabel *m_others;
    QPushButton *m_continue;
};

} // namespace hongbao::ui
