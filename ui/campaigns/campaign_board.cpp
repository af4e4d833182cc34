#include "campaigns/campaign_board.h"

#include "campaigns/board_acts.h"
#include "look/look.h"
#include "widgets/delegates.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int minuteMs = 60'000;
constexpr int measureWhatIsSeen = 0; // columns take the width of the rows in view, not of all

} // namespace

CampaignBoard::CampaignBoard(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_campaigns(new CampaignTable(clock, this))
    , m_found(new CampaignFilter(*m_campaigns, this))
    , m_head(new BoardHead(this))
    , m_error(new ErrorPanel(this))
    , m_notices(new BoardNotices(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(u"campaigns"_s, m_stack))
    , m_noneFound(new EmptyPage(u"search"_s, m_stack))
{
    m_error->setObjectName(u"campaignsError"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_noneFound);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(3));
    all->addWidget(m_head);
    all->addWidget(m_error);
    all->addWidget(m_notices);
    all->addWidget(m_stack, 1);

    connectHead();
    connect(m_empty, &EmptyPage::acted, this, &CampaignBoard::newRequested);
    connect(m_noneFound, &EmptyPage::acted, m_head, [this] { m_head->show(CampaignFilter::Show::All); });
    connect(&m_minute, &QTimer::timeout, this, &CampaignBoard::timeWentOn);
    m_minute.start(minuteMs);
    retranslate();
    showWhatThereIs();
    followChoice();
}

void CampaignBoard::connectHead()
{
    connect(m_head, &BoardHead::searched, this, [this](const QString &text) {
        m_found->find(text);
        showWhatThereIs();
    });
    connect(m_head, &BoardHead::showRequested, this, [this](CampaignFilter::Show which) {
        m_found->show(which);
        showWhatThereIs();
    });
    connect(m_head, &BoardHead::newRequested, this, &CampaignBoard::newRequested);
    connect(m_head, &BoardHead::refreshRequested, this, &CampaignBoard::refreshRequested);
    connect(m_head, &BoardHead::stopRequested, this, &CampaignBoard::stopRefreshRequested);
    connect(m_notices, &BoardNotices::refreshRequested, this, &CampaignBoard::refreshRequested);
    connect(m_notices, &BoardNotices::remindedRequested, this, [this] {
        m_head->show(CampaignFilter::Show::Reminded);
        m_table->selectRow(0);
        focusFirst();
    });
}

QWidget *CampaignBoard::buildTable()
{
    auto *page = new QWidget(m_stack);
    m_table = new QTableView(page);
    m_table->setObjectName(u"campaignTable"_s);
    setUpTable(m_table);
    m_table->setModel(m_found);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(CampaignTable::State, new MarkDelegate(m_table));
    for (const int column : {CampaignTable::Sent, CampaignTable::Left})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(look::space(24)); // the name gives way to all others, but not without end
    header->setResizeContentsPrecision(measureWhatIsSeen);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CampaignTable::Name, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true); // the third click: newest first again
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_acts = new BoardActs(page);
    connect(m_acts, &BoardActs::asked, this, [this](Act act) {
        if (const auto campaign = chosen())
            Q_EMIT actRequested(act, *campaign);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignBoard::followChoice);
    connect(m_table, &QTableView::activated, this, &CampaignBoard::usualAct);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &CampaignBoard::followChoice);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addWidget(m_table, 1);
    column->addWidget(m_acts);
    return page;
}

void CampaignBoard::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const auto before = chosen();
    m_campaigns->setCampaigns(campaigns);
    showWhatThereIs();
    if (before)
        choose(before->detail.crowdNo);
    else if (m_found->rowCount() > 0)
        m_table->selectRow(0);
    remind();
}

void CampaignBoard::put(const ledger::Campaign &campaign)
{
    m_campaigns->put(campaign);
    showWhatThereIs();
    if (!chosen())
        choose(campaign.detail.crowdNo);
    remind();
}

void CampaignBoard::choose(const CrowdNo &crowdNo)
{
    const QModelIndex row = m_found->mapFromSource(m_campaigns->index(m_campaigns->rowOf(crowdNo), 0));
    if (row.isValid())
        m_table->selectRow(row.row());
    followChoice();
}

bool CampaignBoard::isKnownAsUnpaid(const CrowdNo &crowdNo) const
{
    const int row = m_campaigns->rowOf(crowdNo);
    return row < 0 || m_campaigns->row(row).detail.status == alipay::CampaignStatus::Created;
}

void CampaignBoard::setSending(const CrowdNo &crowdNo)
{
    m_sending = crowdNo;
    followChoice();
}

void CampaignBoard::setAsking(BoardHead::Asking asking)
{
    m_head->setAsking(asking);
    const bool looking = asking == BoardHead::Asking::All;
    if (std::exchange(m_looking, looking) != looking)
        sayEmpty();
}

// "None" is said only when somebody has looked.
void CampaignBoard::sayEmpty()
{
    if (m_looking)
        m_empty->setWords(tr("Looking for your campaigns"),
            tr("Alipay is being asked for all campaigns of this account, also those that were made elsewhere."), {});
    else
        m_empty->setWords(tr("No campaign yet"),
            tr("A campaign is a budget of red packets with a start and an end. You create it here, pay for it at "
               "Alipay, and then send packets to a list of people."),
            tr("Create the first campaign"));
}

void CampaignBoard::follow(const desk::Refreshing &progress)
{
    m_head->follow(progress);
}

void CampaignBoard::explain(const Error &error)
{
    m_error->explain(error);
}

void CampaignBoard::clearError()
{
    m_error->clear();
}

void CampaignBoard::focusFirst()
{
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_head->focusNew();
}

void CampaignBoard::focusSearch()
{
    m_head->focusSearch();
}

std::optional<ledger::Campaign> CampaignBoard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_campaigns->row(m_found->mapToSource(rows.first()).row());
}

void CampaignBoard::followChoice()
{
    const auto campaign = chosen();
    const QWidget *focused = m_acts->focusWidget();
    const bool hadFocus = focused && focused->hasFocus();
    m_acts->follow(campaign, campaign && !m_sending.value.isEmpty() && campaign->detail.crowdNo == m_sending);
    if (hadFocus && !focused->isEnabled()) // it would go on to the next button, and that may be Close
        m_table->setFocus(Qt::OtherFocusReason);
}

void CampaignBoard::usualAct()
{
    const auto campaign = chosen();
    if (!campaign)
        return;
    const CampaignActs can = CampaignActs::of(*campaign);
    if (can.pay)
        Q_EMIT actRequested(Act::Pay, *campaign);
    else if (can.details)
        Q_EMIT actRequested(Act::Details, *campaign);
}

void CampaignBoard::showWhatThereIs()
{
    const bool any = m_campaigns->rowCount() > 0;
    m_head->setSearchable(any);
    if (!any)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(m_found->rowCount() > 0 ? 1 : 2);
}

void CampaignBoard::remind()
{
    BoardNotices::Reminders reminders;
    for (int row = 0; row < m_campaigns->rowCount(); ++row) {
        const campaign::Standing now = m_campaigns->standing(row);
        if (now.reminder == campaign::Reminder::PayLinkEnds) {
            ++reminders.payLinks;
        } else if (now.reminder == campaign::Reminder::EndsWithMoney) {
            ++reminders.ending;
            reminders.left = checkedAdd(reminders.left, now.left).value_or(reminders.left);
        }
    }
    m_notices->remind(reminders);
}

void CampaignBoard::timeWentOn()
{
    m_campaigns->wordsChanged();
    remind();
}

void CampaignBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CampaignBoard::retranslate()
{
    m_table->setAccessibleName(tr("Campaigns"));
    sayEmpty();
    m_noneFound->setWords(tr("No campaign is like that"),
        tr("None has this in its name or number and is in this state."), tr("Show all campaigns"));
    m_campaigns->wordsChanged();
}

} // namespace hongbao::ui
