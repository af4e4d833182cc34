#pragma once
// All campaigns with what can be done to the chosen one.

#include "campaigns/campaign_table.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace hongbao::ui {

class Busy;
class EmptyPage;
class ErrorPanel;

class CampaignBoard : public QWidget {
    Q_OBJECT

public:
    enum class Act { Pay, Send, Pause, Resume, Close };
    Q_ENUM(Act)

    explicit CampaignBoard(const Clock &clock, QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void put(const ledger::Campaign &campaign);
    void choose(const CrowdNo &crowdNo);
    void setAsking(bool asking);
    void explain(const Error &error);
    void clearError();
    void focusFirst();
    void focusSearch();

Q_SIGNALS:
    void newRequested();
    void refreshRequested();
    void actRequested(hongbao::ui::CampaignBoard::Act act, const hongbao::ledger::Campaign &campaign);

protected:
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *buildHead();
    QWidget *buildTable();
    QBoxLayout *buildActs();
    void addAct(QBoxLayout *row, Act act, const QString &name);
    std::optional<ledger::Campaign> chosen() const;
    void follow(); // the chosen campaign decides what can be done
    void usualAct(); // Enter or a double click: never one that moves money by itself
    void retranslate();

    CampaignTable *m_campaigns;
    QSortFilterProxyModel *m_found;
    QTimer m_minute;
    QHash<Act, QPushButton *> m_acts;

    QLabel *m_title;
    Busy *m_busy;
    QLineEdit *m_search;
    QPushButton *m_refresh;
    QPushButton *m_new;
    ErrorPanel *m_error;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QTableView *m_table;
};

} // namespace hongbao::ui
