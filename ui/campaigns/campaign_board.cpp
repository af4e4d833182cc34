#include "campaigns/campaign_board.h"

#include "campaigns/campaign_acts.h"
#include "look/look.h"
#include "widgets/busy.h"
#include "widgets/delegates.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int minuteMs = 60'000;
}

CampaignBoard::CampaignBoard(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_campaigns(new CampaignTable(clock, this))
    , m_found(new QSortFilterProxyModel(this))
{
    m_found->setSourceModel(m_campaigns);
    m_found->setFilterKeyColumn(CampaignTable::Name);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(4));
    all->addLayout(buildHead());
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"campaignsError"_s);
    all->addWidget(m_error);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyPage(u"campaigns"_s, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildTable());
    all->addWidget(m_stack, 1);

    connect(m_empty, &EmptyPage::acted, this, &CampaignBoard::newRequested);
    connect(&m_minute, &QTimer::timeout, m_campaigns, &CampaignTable::wordsChanged);
    m_minute.start(minuteMs);
    retranslate();
    follow();
}

QBoxLayout *CampaignBoard::buildHead()
{
    m_title = new QLabel(this);
    look::setStyle(m_title, look::Style::Title);
    m_busy = new Busy(this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"campaignSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(look::space(64));
    m_refresh = new QPushButton(this);
    m_refresh->setObjectName(u"campaignRefresh"_s);
    m_new = new QPushButton(this);
    m_new->setObjectName(u"campaignNew"_s);
    look::setPrimary(m_new);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_refresh, &QPushButton::clicked, this, &CampaignBoard::refreshRequested);
    connect(m_new, &QPushButton::clicked, this, &CampaignBoard::newRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_title);
    row->addWidget(m_busy);
    row->addStretch();
    row->addWidget(m_search, 1);
    row->addWidget(m_refresh);
    row->addWidget(m_new);
    return row;
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
    for (const int column : {CampaignTable::Total, CampaignTable::Sent, CampaignTable::Left})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CampaignTable::Name, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignBoard::follow);
    connect(m_table, &QTableView::activated, this, &CampaignBoard::usualAct);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &CampaignBoard::follow);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addWidget(m_table, 1);
    column->addLayout(buildActs());
    return page;
}

QBoxLayout *CampaignBoard::buildActs()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    addAct(row, Act::Pay, u"campaignPay"_s);
    addAct(row, Act::Send, u"campaignSend"_s);
    addAct(row, Act::Pause, u"campaignPause"_s);
    addAct(row, Act::Resume, u"campaignResume"_s);
    row->addStretch();
    addAct(row, Act::Close, u"campaignClose"_s);
    look::setDangerous(m_acts.value(Act::Close));
    return row;
}

void CampaignBoard::addAct(QBoxLayout *row, Act act, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    row->addWidget(button);
    m_acts.insert(act, button);
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (const auto campaign = chosen())
            Q_EMIT actRequested(act, *campaign);
    });
}

void CampaignBoard::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const auto before = chosen();
    m_campaigns->setCampaigns(campaigns);
    m_stack->setCurrentIndex(campaigns.isEmpty() ? 0 : 1);
    m_search->setVisible(!campaigns.isEmpty());
    if (before)
        choose(before->detail.crowdNo);
    else if (!campaigns.isEmpty())
        choose(campaigns.first().detail.crowdNo);
}

void CampaignBoard::put(const ledger::Campaign &campaign)
{
    m_campaigns->put(campaign);
    m_stack->setCurrentIndex(1);
    m_search->setVisible(true);
}

void CampaignBoard::choose(const CrowdNo &crowdNo)
{
    const QModelIndex row = m_found->mapFromSource(m_campaigns->index(m_campaigns->rowOf(crowdNo), 0));
    if (row.isValid())
        m_table->selectRow(row.row());
    follow();
}

void CampaignBoard::setAsking(bool asking)
{
    m_refresh->setEnabled(!asking);
    if (asking)
        m_busy->start(tr("Asking Alipay"));
    else
        m_busy->stop();
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
        m_new->setFocus(Qt::OtherFocusReason);
}

void CampaignBoard::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::optional<ledger::Campaign> CampaignBoard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_campaigns->campaign(m_found->mapToSource(rows.first()).row());
}

void CampaignBoard::follow()
{
    const auto campaign = chosen();
    const CampaignActs can = campaign ? CampaignActs::of(*campaign) : CampaignActs();
    m_acts.value(Act::Pay)->setEnabled(can.pay);
    m_acts.value(Act::Send)->setEnabled(can.send);
    m_acts.value(Act::Pause)->setEnabled(can.pause);
    m_acts.value(Act::Resume)->setEnabled(can.resume);
    m_acts.value(Act::Close)->setEnabled(can.close);
}

void CampaignBoard::usualAct()
{
    const auto campaign = chosen();
    if (!campaign)
        return;
    const CampaignActs can = CampaignActs::of(*campaign);
    if (can.pay)
        Q_EMIT actRequested(Act::Pay, *campaign);
    else if (can.send)
        Q_EMIT actRequested(Act::Send, *campaign);
}

void CampaignBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CampaignBoard::retranslate()
{
    m_title->setText(tr("Campaigns"));
    m_search->setPlaceholderText(tr("Find a campaign by name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_refresh->setText(tr("Refresh"));
    m_new->setText(tr("New campaign"));
    m_table->setAccessibleName(tr("Campaigns"));
    m_empty->setWords(tr("No campaign yet"),
        tr("A campaign is a budget of red packets with a start and an end. You create it here, pay for it at Alipay, "
           "and then send packets to a list of people."),
        tr("Create the first campaign"));
    m_acts.value(Act::Pay)->setText(tr("Pay …"));
    m_acts.value(Act::Send)->setText(tr("Send packets"));
    m_acts.value(Act::Pause)->setText(tr("Pause …"));
    m_acts.value(Act::Resume)->setText(tr("Resume …"));
    m_acts.value(Act::Close)->setText(tr("Close …"));
    for (QPushButton *button : std::as_const(m_acts))
        button->setAccessibleName(button->text());
    m_refresh->setAccessibleName(m_refresh->text());
    m_new->setAccessibleName(m_new->text());
    m_campaigns->wordsChanged();
}

} // namespace hongbao::ui
