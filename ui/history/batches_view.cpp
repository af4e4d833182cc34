#include "history/batches_view.h"

#include "history/batch_filter.h"
#include "history/batch_table.h"
#include "history/export_line.h"
#include "look/look.h"
#include "papers/statement_pdf.h"
#include "shell/world.h"
#include "text/result_words.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

using Show = BatchFilter::Show;

bool canGoOn(const ledger::Batch &batch)
{
    return batch.counts.unsent > 0 || batch.counts.unknown > batch.counts.byHand
        || batch.state != ledger::BatchState::Finished;
}

} // namespace

BatchesView::BatchesView(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_batches(new BatchTable(this))
    , m_found(new BatchFilter(*m_batches, this))
    , m_error(new ErrorPanel(this))
    , m_export(new ExportLine(desk, prompts, this))
{
    auto *column = new QVBoxLayout(this); // Tab goes in the order in which things are made
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addLayout(buildSearch());
    column->addWidget(m_error);
    buildTable();
    column->addWidget(m_stack, 1);
    column->addLayout(buildFoot());
    column->addLayout(buildButtons());
    column->addWidget(m_export);
    connect(&m_desk, &desk::Desk::batchesListed, this, &BatchesView::listed);
    connect(m_empty, &EmptyPage::acted, this, [this] {
        if (m_batches->rowCount() == 0)
            Q_EMIT sendingRequested();
        else
            showAll();
    });
    retranslate();
    filtered();
}

QLayout *BatchesView::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"batchSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s, look::Role::MutedText), QLineEdit::LeadingPosition);
    m_show = new QComboBox(this);
    m_show->setObjectName(u"batchShow"_s);
    for (const Show which : {Show::All, Show::Running, Show::Stopped, Show::Finished, Show::Unconfirmed, Show::NotSent})
        m_show->addItem({}, int(which));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_search, 2);
    row->addWidget(m_show);
    row->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->find(text);
        filtered();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_found->show(Show(m_show->currentData().toInt()));
        filtered();
    });
    return row;
}

void BatchesView::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyPage(u"send"_s, m_stack);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"batchTable"_s);
    setUpTable(m_table);
    m_table->setModel(m_found);
    m_table->setItemDelegateForColumn(BatchTable::State, new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(BatchTable::Paid, new MoneyDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true); // a third click brings back the newest first
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchesView::follow);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT payoutsRequested(m_found->batch(index.row())); });
}

QLayout *BatchesView::buildFoot()
{
    m_count = new QLabel(this);
    m_count->setObjectName(u"batchCount"_s);
    look::setStyle(m_count, look::Style::Strong);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    row->addWidget(m_count);
    row->addStretch();
    m_copy = addButton(row, u"batchCopy"_s, u"copy"_s);
    m_copyExcel = addButton(row, u"batchCopyExcel"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyChosenRows(*m_table); });
    connect(m_copyExcel, &QPushButton::clicked, this, [this] { copyChosenRowsForExcel(*m_table); });
    return row;
}

QPushButton *BatchesView::addButton(QLayout *row, const QString &name, const QString &icon)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    if (!icon.isEmpty())
        button->setIcon(look::icon(icon));
    row->addWidget(button);
    return button;
}

QLayout *BatchesView::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    row->addStretch();
    m_payouts = addButton(row, u"batchPayouts"_s);
    m_result = addButton(row, u"batchResult"_s, u"save"_s);
    m_statement = addButton(row, u"batchStatement"_s, u"file"_s);
    m_resume = addButton(row, u"batchResume"_s, u"play"_s);
    connect(m_payouts, &QPushButton::clicked, this, [this] { Q_EMIT payoutsRequested(*chosen()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(chosen()->id); });
    auto *results = new QMenu(m_result);
    for (const auto rows : {report::ResultRows::All, report::ResultRows::Failed, report::ResultRows::Unknown})
        m_resultActs.append(results->addAction({}, this, [this, rows] { saveResult(rows); }));
    m_result->setMenu(results);
    auto *statements = new QMenu(m_statement);
    for (const auto rows : {report::StatementRows::All, report::StatementRows::TotalsOnly})
        m_statementActs.append(statements->addAction({}, this, [this, rows] { saveStatement(rows); }));
    m_statement->setMenu(statements);
    return row;
}

void BatchesView::saveResult(report::ResultRows rows)
{
    const BatchId batch = chosen()->id;
    m_export->start({fileNameIn(m_desk.profile().world, tr("Result of batch %1.xlsx").arg(batch.value)),
        text::tableFileKinds(), [this, batch, rows](const QString &file, const desk::StopToken &stop) {
            return m_desk.exportBatch(batch, file, text::resultWords(m_desk.isPractice()), rows, stop);
        }});
}

void BatchesView::saveStatement(report::StatementRows rows)
{
    const BatchId batch = chosen()->id;
    const account::World world = m_desk.profile().world;
    m_export->start({fileNameIn(world, tr("Statement of batch %1.pdf").arg(batch.value)), ExportLine::pdfKinds(),
        [this, batch, world, rows](const QString &file, const desk::StopToken &stop) {
            return m_desk.writeStatement(batch, rows, std::make_shared<StatementPdf>(world, file, batch), stop);
        }});
}

void BatchesView::refresh()
{
    m_listing = m_desk.listBatches();
}

void BatchesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BatchesView::listed(desk::RequestId id, const desk::BatchesResult &batches)
{
    if (id != m_listing)
        return;
    if (!batches) {
        m_error->explain(batches.error());
        return;
    }
    m_error->clear();
    const ledger::Batch *before = chosen();
    const BatchId keep = before ? before->id : BatchId {};
    m_batches->setRows(*batches);
    fitColumns(m_table);
    for (int row = 0; row < m_found->rowCount(); ++row)
        if (m_found->batch(row).id == keep)
            m_table->selectRow(row);
    filtered();
}

const ledger::Batch *BatchesView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_found->batch(rows.constFirst().row()) : nullptr;
}

void BatchesView::showAll()
{
    m_search->clear();
    m_show->setCurrentIndex(0);
}

void BatchesView::filtered()
{
    const ledger::Counts sums = m_found->sums();
    const bool empty = m_found->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_batches->rowCount() == 0)
        m_empty->setWords(tr("No batches yet"), tr("Each list you send is a batch. It stands here with its result."),
            tr("Send packets"));
    else
        m_empty->setWords(tr("Nothing found"), tr("No batch fits this search and this choice."), tr("Show everything"));
    QString line = tr("Batches: %1 · Packets arrived: %2 · %3")
                       .arg(text::count(m_found->rowCount()), text::count(sums.sent), text::yuan(sums.paid));
    if (sums.unknown > 0)
        line += u" · "_s + tr("Not confirmed: %1").arg(text::count(sums.unknown));
    m_count->setText(line);
    follow();
}

void BatchesView::follow()
{
    const ledger::Batch *batch = chosen();
    for (QPushButton *button : {m_payouts, m_result, m_statement})
        button->setEnabled(batch);
    m_resume->setEnabled(batch && canGoOn(*batch));
    for (QPushButton *button : {m_copy, m_copyExcel})
        button->setEnabled(m_table->selectionModel()->hasSelection());
}

void BatchesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (!m_search->text().isEmpty() || m_show->currentIndex() > 0))
        showAll();
    else
        QWidget::keyPressEvent(event);
}

void BatchesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        filtered();
    }
    QWidget::changeEvent(event);
}

void BatchesView::retranslate()
{
    m_search->setPlaceholderText(tr("Find a batch: number, campaign or list"));
    m_search->setAccessibleName(tr("Search the batches"));
    m_show->setAccessibleName(tr("Which batches"));
    const QString shows[]
        = {tr("All batches"), text::word(ledger::BatchState::Running), text::word(ledger::BatchState::Stopped),
            text::word(ledger::BatchState::Finished), tr("With unconfirmed packets"), tr("With packets not sent")};
    for (int i = 0; i < m_show->count(); ++i)
        m_show->setItemText(i, shows[i]);
    m_resultActs.at(0)->setText(tr("All rows…"));
    m_resultActs.at(1)->setText(tr("Only what was not sent…"));
    m_resultActs.at(2)->setText(tr("Only what is unconfirmed…"));
    m_statementActs.at(0)->setText(tr("With all rows…"));
    m_statementActs.at(1)->setText(tr("Totals only…"));
    m_table->setAccessibleName(tr("Batches"));
    m_copy->setText(tr("Copy the chosen rows"));
    m_copyExcel->setText(tr("For Excel"));
    m_copyExcel->setToolTip(
        tr("Copies the chosen rows as a table with headers; long numbers stay whole, and nothing runs as a formula"));
    m_payouts->setText(tr("Show its packets"));
    m_result->setText(tr("Save the result"));
    m_statement->setText(tr("Statement as PDF"));
    m_statement->setToolTip(
        tr("Totals, reasons, the list's SHA-256 and what was settled by hand, to hand on or print"));
    m_resume->setText(tr("Go on"));
    m_resume->setToolTip(
        tr("Sends what is not sent and asks again where the outcome is unknown, with the same numbers: "
           "nobody is paid twice."));
    m_batches->wordsChanged();
}

} // namespace hongbao::ui
