#pragma once
// The page on which a campaign is drawn up: its fields, what they come to, and what the receiver will see.

#include "campaign/draft.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hongbao::ui {

class Card;
class DraftFields;
class DraftSums;
class ErrorPanel;
class PhonePreview;

class CampaignForm : public QWidget {
    Q_OBJECT

public:
    explicit CampaignForm(const Clock &clock, QWidget *parent = nullptr);

    void startAnew();
    void setAsking(bool asking); // the provider is being asked: one click makes one campaign
    void showRefusals(const QList<Error> &errors); // at their fields, the others above the form
    void open(); // goes on with the draft, or begins one

Q_SIGNALS:
    void submitted(const hongbao::campaign::Draft &draft);
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildAside();
    QBoxLayout *buildButtons();
    void compute();
    void submit();
    void bringIntoView();
    void retranslate();

    const Clock &m_clock;
    bool m_asking = false;
    QLabel *m_title;
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
