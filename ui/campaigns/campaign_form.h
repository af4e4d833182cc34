#pragma once
// The page on which a campaign is drawn up: its fields, what they come to, and what the receiver will see.

#include "campaign/draft.h"
#include "ledger/records.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hongbao::ui {

class Card;
class DraftFields;
class DraftKeeper;
class DraftSums;
class ErrorPanel;
class PhonePreview;
class StartingPoints;

class CampaignForm : public QWidget {
    Q_OBJECT

public:
    // What is typed is kept for the account in the data folder.
    CampaignForm(const Clock &clock, const QString &dataDir, const QString &account, QWidget *parent = nullptr);

    void startAnew(); // what was typed has become a campaign, or is not wanted
    void setEarlier(const QList<ledger::Campaign> &campaigns); // newest first
    void setAsking(bool asking); // the provider is being asked: one click makes one campaign
    void showRefusals(const QList<Error> &errors); // at their fields, the others above the form
    void open(); // goes on with the draft, or begins one
    void openLike(const ledger::Campaign &earlier); // 沿用上次

Q_SIGNALS:
    void submitted(const hongbao::campaign::Draft &draft);
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectStarts();
    void startFrom(const campaign::Draft &draft, const QString &words);
    void startLike(const ledger::Campaign &earlier);
    QWidget *buildAside();
    QBoxLayout *buildButtons();
    void compute();
    void submit();
    void bringIntoView();
    void retranslate();

    const Clock &m_clock;
    bool m_asking = false;
    DraftKeeper *m_keeper;
    campaign::Draft m_replaced; // what Undo brings back
    QLabel *m_title;
    StartingPoints *m_starts;
    ErrorPanel *m_error;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns; // below each other where there is little room
    DraftFields *m_fields;
    Card *m_sumsCard;
    DraftSums *m_sums;
    Card *m_previewCard;
    PhonePreview *m_preview;
    QLabel *m_noMoneyYet;
    QPushButton *m_back;
    QPushButton *m_create;
};

} // namespace hongbao::ui
