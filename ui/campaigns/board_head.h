#pragma once
// Above the board: how far Alipay has been asked, and which campaigns are shown.

#include "campaigns/campaign_filter.h"
#include "desk/desk.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class Busy;

class BoardHead : public QWidget {
    Q_OBJECT

public:
    enum class Asking { Nothing, One, All }; // all: can be stopped

    explicit BoardHead(QWidget *parent = nullptr);

    void setAsking(Asking asking);
    void follow(const desk::Refreshing &progress); // of all campaigns
    void setSearchable(bool searchable);
    void show(CampaignFilter::Show which); // also forgets what was searched
    using QWidget::show;
    void focusSearch();
    void focusNew();

Q_SIGNALS:
    void searched(const QString &text);
    void showRequested(hongbao::ui::CampaignFilter::Show which);
    void refreshRequested();
    void stopRequested();
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *buildTitle();
    QBoxLayout *buildSearch();
    void sayAsking();
    void retranslate();

    Asking m_asking = Asking::Nothing;
    desk::Refreshing m_progress;
    QLabel *m_title;
    Busy *m_busy;
    QPushButton *m_stop;
    QPushButton *m_refresh;
    QPushButton *m_new;
    QWidget *m_searchBox;
    QLineEdit *m_search;
    QComboBox *m_show;
};

} // namespace hongbao::ui
