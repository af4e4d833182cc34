#include "history/payouts_view.h"

#include "history/export_line.h"
#include "history/history_filter.h"
#include "history/history_table.h"
#include "history/record_panel.h"
#include "history/source_button.h"
#include "history/view_bar.h"
#include "look/look.h"
#include "shell/world.h"
#include "text/result_words.h"
#include "text/words.h"
#include "widgets/busy.h"
#include "widgets/delegates.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"
#include "widgets/notice_bar.h"
#include "widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

PayoutsView::PayoutsView(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_rows(new HistoryTable(desk, this))
    , m_filter(new HistoryFilter(m_clock, this))
    , m_views(new ViewBar(desk.dataDir(), desk.profile().name, this))
    , m_source(new SourceButton(desk, prompts, this))
    , m_away(new NoticeBar(this))
    , m_heading(new QLabel(this))
    , m_news(new QPushButton(this))
    , m_error(new ErrorPanel(this))
    , m_export(new ExportLine(desk, prompts, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(u"history"_s, m_stack))
{
    m_filter->addToSecondRow(m_views);
    m_filter->addToSecondRow(m_source);
    m_away->setObjectName(u"historyAway"_s);
    m_heading->setObjectName(u"historyHeading"_s);
    look::setStyle(m_heading, look::Style::Heading);
    m_heading->hide();
    m_news->setObjectName(u"historyNews"_s);
    m_news->setIcon(look::icon(u"refresh"_s));
    look::setLink(m_news);
    m_news->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildTable());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addWidget(m_filter);
    column->addWidget(m_away);
    column->addWidget(m_error);
    column->addWidget(m_heading);
    column->addWidget(m_news, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    column->addLayout(buildFoot());
    column->addWidget(m_export);
    connectParts();
    retranslate();
    m_stack->setCurrentWidget(m_table);
}

void PayoutsView::connectParts()
{
    connect(m_filter, &HistoryFilter::changed, this, &PayoutsView::filterChanged);
    connect(m_views, &ViewBar::chosen, m_filter, &HistoryFilter::setView);
    connect(m_views, &ViewBar::failed, m_error, &ErrorPanel::explain);
    connect(m_source, &SourceButton::turned, this, &PayoutsView::filterChanged);
    for (const auto back : {&NoticeBar::acted, &NoticeBar::putAway})
        connect(m_away, back, this, [this] { m_source->turnTo({}); });
    connect(m_news, &QPushButton::clicked, this, &PayoutsView::refresh);
    connect(m_rows, &HistoryTable::arrived, this, &PayoutsView::arrived);
    connect(m_rows, &HistoryTable::failed, m_error, &ErrorPanel::explain);
    connect(m_empty, &EmptyPage::acted, this, [this] {
        if (m_filter->isEmpty()) {
            Q_EMIT sendingRequested();
            return;
        }
        m_filter->clear();
        filterChanged();
    });
    connect(&m_desk, &desk::Desk::campaignsListed, this,
        [this](desk::RequestId id, const desk::CampaignsResult &campaigns) {
            if (id == m_campaigns && campaigns)
                m_filter->setCampaigns(*campaigns);
        });
}

QWidget *PayoutsView::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"historyTable"_s);
    setUpTable(m_table, Copying::ByOwner);
    m_table->setModel(m_rows);
    for (const int column : {HistoryTable::Recipient, HistoryTable::OutBizNo, HistoryTable::BizNo})
        m_table->setItemDelegateForColumn(column, new IdDelegate(m_table));
    for (const int column : {HistoryTable::Amount, HistoryTable::Attempts})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(HistoryTable::State, new MarkDelegate(m_table));
    connect(m_table, &QTableView::activated, this, &PayoutsView::openRecord);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PayoutsView::follow);
    setUpOrder();
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &PayoutsView::copyChosen);
    return m_table;
}

// A header's third click brings back the ledger's own order.
void PayoutsView::setUpOrder()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_rows->sort(column, order);
        m_table->scrollToTop();
    });
}

QLayout *PayoutsView::buildFoot()
{
    m_count = new QLabel(this);
    m_count->setObjectName(u"historyCount"_s);
    look::setStyle(m_count, look::Style::Strong);
    m_busy = new Busy(this);
    m_note = new QLabel(this);
    m_note->setObjectName(u"historyNote"_s);
    m_note->setWordWrap(true);
    look::setRole(m_note, look::Role::Warning);
    m_personOf = new QPushButton(this);
    m_personOf->setObjectName(u"historyPersonOf"_s);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"historyCopy"_s);
    m_copy->setIcon(look::icon(u"copy"_s));
    m_copyExcel = new QPushButton(this);
    m_copyExcel->setObjectName(u"historyCopyExcel"_s);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"historySave"_s);
    m_save->setIcon(look::icon(u"save"_s));
    auto *sums = new QHBoxLayout;
    auto *deeds = new QHBoxLayout; // below: large sums and all buttons do not fit beside each other
    auto *foot = new QVBoxLayout;
    for (QBoxLayout *layout : std::initializer_list<QBoxLayout *> {sums, deeds, foot})
        layout->setSpacing(look::space(3));
    sums->addWidget(m_count);
    sums->addWidget(m_busy);
    sums->addWidget(m_note, 1);
    deeds->addStretch(1);
    for (QPushButton *button : {m_personOf, m_copy, m_copyExcel, m_save})
        deeds->addWidget(button);
    foot->addLayout(sums);
    foot->addLayout(deeds);
    connect(m_personOf, &QPushButton::clicked, this, &PayoutsView::showPerson);
    connect(m_copy, &QPushButton::clicked, this, &PayoutsView::copyChosen);
    connect(m_copyExcel, &QPushButton::clicked, this, &PayoutsView::copyForExcel);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const ledger::HistoryQuery query = m_rows->filter(); // and its order
        m_export->start({fileNameIn(m_desk.profile().world, tr("History.xlsx")), text::tableFileKinds(),
            [this, query](
                const QString &file, const desk::StopToken &stop) { return m_desk.exportHistory(query, file, stop); }});
    });
    return foot;
}

void PayoutsView::refresh()
{
    m_campaigns = m_desk.listCampaigns();
    m_source->refresh();
    if (!m_asked) // nothing is read of the ledger before somebody looks
        return filterChanged();
    m_news->hide();
    m_rows->refresh();
}

void PayoutsView::newsCame()
{
    if (!m_asked || !m_source->source().isEmpty())
        return;
    m_rows->reread();
    m_news->show();
}

void PayoutsView::focusSearch()
{
    m_filter->focusSearch();
}

void PayoutsView::showBatch(const ledger::Batch &batch)
{
    m_filter->showBatch(batch);
}

void PayoutsView::showView(const HistoryView &view)
{
    m_filter->setView(view);
}

void PayoutsView::filterChanged()
{
    m_error->clear();
    m_views->setView(m_filter->view());
    auto query = m_filter->query();
    if (!query) // the field says so
        return;
    query->source = m_source->source();
    m_asked = true;
    m_news->hide();
    m_rows->setFilter(*query);
    m_table->scrollToTop();
    m_busy->start(tr("Reading"));
    m_count->clear();
    retranslate();
    follow();
}

void PayoutsView::arrived()
{
    m_busy->stop();
    const bool empty = m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty && !std::exchange(m_sized, true)) {
        m_table->resizeColumnsToContents();
        const int name
            = std::max(m_table->columnWidth(HistoryTable::Campaign), look::space(46)); // later ones are longer
        m_table->setColumnWidth(HistoryTable::Campaign, name);
    }
    retranslate();
    follow();
}

void PayoutsView::sayAway()
{
    if (m_source->source().isEmpty())
        return m_away->clear();
    m_away->say(tr("You look into %1, as it was when it was made. Nothing is sent or changed from here.")
                    .arg(m_source->words()),
        look::Role::Waiting, tr("Back to the ledger"));
}

void PayoutsView::showPerson()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const ledger::HistoryRow *row = rows.isEmpty() ? nullptr : m_rows->row(rows.first().row());
    if (row)
        m_filter->showPerson(row->payout.request.recipient.value);
}

void PayoutsView::openRecord(const QModelIndex &index)
{
    const ledger::HistoryRow *row = m_rows->row(index.row());
    if (!row)
        return;
    auto *record = new RecordPanel(m_desk, m_prompts, *row, m_source->source(), this);
    connect(record, &RecordPanel::askAgainRequested, this, &PayoutsView::askAgainRequested);
    connect(record, &RecordPanel::sendAgainRequested, this, &PayoutsView::sendAgainRequested);
    connect(record, &RecordPanel::settled, this, &PayoutsView::refresh);
    record->open();
}

bool PayoutsView::canCopy()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool allHere
        = std::all_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &row) { return m_rows->row(row.row()); });
    if (!allHere)
        m_note->setText(tr("Too many rows to copy at once: save them as a file instead."));
    return allHere;
}

void PayoutsView::copyChosen()
{
    if (canCopy())
        copyChosenRows(*m_table);
}

void PayoutsView::copyForExcel()
{
    if (canCopy())
        copyChosenRowsForExcel(*m_table);
}

void PayoutsView::follow()
{
    m_note->clear();
    const QItemSelectionModel *chosen = m_table->selectionModel();
    m_copy->setEnabled(chosen->hasSelection());
    m_copyExcel->setEnabled(chosen->hasSelection());
    m_personOf->setEnabled(chosen->hasSelection() && chosen->selectedRows().size() == 1);
    m_save->setEnabled(m_rows->rowCount() > 0);
}

void PayoutsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_filter->isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_filter->clear();
    filterChanged();
}

void PayoutsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayoutsView::sayCount()
{
    if (!m_rows->isCounted()) {
        m_count->setText(m_rows->rowCount() > 0 ? tr("Counting…") : QString());
        return;
    }
    const QString count = text::count(m_rows->rowCount());
    QString line = tr("Packets: %1 · Arrived: %2").arg(count, text::yuan(m_rows->paid()));
    if (m_rows->unknown() > 0)
        line += u" · "_s + tr("Not confirmed: %1").arg(text::count(m_rows->unknown()));
    m_count->setText(line);
}

void PayoutsView::retranslate()
{
    m_table->setAccessibleName(tr("Packets"));
    sayAway();
    m_heading->setVisible(!m_filter->person().isEmpty());
    m_heading->setText(tr("Everything sent to %1, in all campaigns").arg(text::groupedId(m_filter->person())));
    m_news->setText(tr("More was sent since. Show it"));
    m_personOf->setText(tr("This person"));
    m_personOf->setToolTip(tr("Everything this person was sent, in all campaigns"));
    m_copy->setText(tr("Copy the chosen rows"));
    m_copyExcel->setText(tr("For Excel"));
    m_copyExcel->setToolTip(
        tr("Copies the chosen rows as a table with headers; long numbers stay whole, and nothing runs as a formula"));
    m_save->setText(tr("Save as a file"));
    sayCount();
    if (m_filter->isEmpty())
        m_empty->setWords(tr("Nothing was sent yet"),
            tr("Every packet you send stands here: to whom, how much, and "
               "what became of it."),
            tr("Send packets"));
    else
        m_empty->setWords(
            tr("Nothing found"), tr("No packet fits this search and these choices."), tr("Show everything"));
    Q_EMIT m_rows->headerDataChanged(Qt::Horizontal, 0, HistoryTable::ColumnCount - 1);
}

} // namespace hongbao::ui
