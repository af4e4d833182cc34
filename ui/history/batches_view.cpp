#include "history/batches_view.h"

#include "history/batch_table.h"
#include "history/export_line.h"
#include "look/look.h"
#include "shell/world.h"
#include "text/result_words.h"
#include "widgets/delegates.h"
#include "widgets/empty_page.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

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
    , m_error(new ErrorPanel(this))
    , m_export(new ExportLine(desk, prompts, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(u"send"_s, m_stack))
    , m_table(new QTableView(m_stack))
{
    m_table->setObjectName(u"batchTable"_s);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_batches);
    m_table->setItemDelegateForColumn(BatchTable::State, new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(BatchTable::Paid, new MoneyDelegate(m_table));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addLayout(buildButtons());
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    column->addWidget(m_export);
    connect(&m_desk, &desk::Desk::batchesListed, this, &BatchesView::listed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchesView::follow);
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT payoutsRequested(*chosen()); });
    retranslate();
    follow();
}

QLayout *BatchesView::buildButtons()
{
    m_payouts = new QPushButton(this);
    m_payouts->setObjectName(u"batchPayouts"_s);
    m_result = new QPushButton(this);
    m_result->setObjectName(u"batchResult"_s);
    m_result->setIcon(look::icon(u"save"_s));
    m_resume = new QPushButton(this);
    m_resume->setObjectName(u"batchResume"_s);
    m_resume->setIcon(look::icon(u"play"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    row->addStretch();
    for (QPushButton *button : {m_payouts, m_result, m_resume})
        row->addWidget(button);
    connect(m_payouts, &QPushButton::clicked, this, [this] { Q_EMIT payoutsRequested(*chosen()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(chosen()->id); });
    auto *menu = new QMenu(m_result);
    for (const auto rows : {report::ResultRows::All, report::ResultRows::Failed, report::ResultRows::Unknown})
        m_resultActs.append(menu->addAction({}, this, [this, rows] { saveResult(rows); }));
    m_result->setMenu(menu);
    return row;
}

void BatchesView::saveResult(report::ResultRows rows)
{
    const BatchId batch = chosen()->id;
    m_export->start(fileNameIn(m_desk.profile().world, tr("Result of batch %1.xlsx").arg(batch.value)),
        [this, batch, rows](const QString &file) {
            return m_desk.exportBatch(batch, file, text::resultWords(m_desk.isPractice()), rows);
        });
}

void BatchesView::refresh()
{
    m_listing = m_desk.listBatches();
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
    m_batches->setBatches(*batches);
    m_stack->setCurrentWidget(batches->isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_table->resizeColumnsToContents();
    for (int row = 0; row < m_batches->rowCount(); ++row)
        if (m_batches->batch(row).id == keep)
            m_table->selectRow(row);
    follow();
}

const ledger::Batch *BatchesView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_batches->batch(rows.constFirst().row());
}

void BatchesView::follow()
{
    const ledger::Batch *batch = chosen();
    m_payouts->setEnabled(batch);
    m_result->setEnabled(batch);
    m_resume->setEnabled(batch && canGoOn(*batch));
}

void BatchesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchesView::retranslate()
{
    m_resultActs.at(0)->setText(tr("All rows …"));
    m_resultActs.at(1)->setText(tr("Only what was not sent …"));
    m_resultActs.at(2)->setText(tr("Only what is unconfirmed …"));
    m_table->setAccessibleName(tr("Batches"));
    m_payouts->setText(tr("Show its packets"));
    m_result->setText(tr("Save the result"));
    m_resume->setText(tr("Go on"));
    m_resume->setToolTip(
        tr("Sends what is not sent and asks again where the outcome is unknown, with the same numbers: "
           "nobody is paid twice."));
    m_empty->setWords(tr("No batches yet"), tr("Each list you send is a batch. It stands here with its result."));
    Q_EMIT m_batches->headerDataChanged(Qt::Horizontal, 0, BatchTable::ColumnCount - 1);
}

} // namespace hongbao::ui
