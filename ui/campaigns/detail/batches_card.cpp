#include "campaigns/detail/batches_card.h"

#include "history/batch_table.h"
#include "look/look.h"
#include "widgets/delegates.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int mostRowsShown = 6; // the others are reached by scrolling
}

BatchesCard::BatchesCard(desk::Desk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_batches(new BatchTable(this))
    , m_none(new QLabel(this))
    , m_table(new QTableView(this))
    , m_error(new ErrorPanel(this))
{
    m_error->setObjectName(u"detailBatchesError"_s);
    m_none->setObjectName(u"detailNoBatches"_s);
    look::setRole(m_none, look::Role::MutedText);
    m_table->setObjectName(u"detailBatches"_s);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_batches);
    m_table->setItemDelegateForColumn(BatchTable::State, new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(BatchTable::Paid, new MoneyDelegate(m_table));
    m_table->setColumnHidden(BatchTable::Campaign, true);
    m_table->hide();
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addWidget(m_error);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT batchRequested(m_batches->row(index.row())); });
    connect(&m_desk, &desk::Desk::batchesListed, this, &BatchesCard::listed);
    retranslate();
}

void BatchesCard::show(const CrowdNo &crowdNo)
{
    if (crowdNo != m_crowdNo)
        m_batches->setRows({});
    m_crowdNo = crowdNo;
    refresh();
}

void BatchesCard::refresh()
{
    m_listing = m_desk.listBatches();
}

void BatchesCard::listed(desk::RequestId id, const desk::BatchesResult &result)
{
    if (id != m_listing)
        return;
    m_listing = 0;
    if (!result) {
        m_error->explain(result.error());
        return;
    }
    m_error->clear();
    QList<ledger::Batch> ours;
    std::copy_if(result->begin(), result->end(), std::back_inserter(ours),
        [this](const ledger::Batch &batch) { return batch.crowdNo == m_crowdNo; });
    m_batches->setRows(ours);
    m_table->setColumnHidden(BatchTable::Reason,
        std::ranges::none_of(ours, [](const ledger::Batch &batch) { return !batch.reason.isEmpty(); }));
    fitColumns(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false); // a number would stand alone at the far end
    m_table->horizontalHeader()->setSectionResizeMode(BatchTable::Source, QHeaderView::Stretch);
    m_table->setVisible(!ours.isEmpty());
    m_none->setVisible(ours.isEmpty());
    const int rows = qMin(int(ours.size()), mostRowsShown);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + (rows + 1) * row);
}

void BatchesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void BatchesCard::retranslate()
{
    setTitle(tr("Batches sent from here"));
    m_none->setText(tr("No batch was sent to it from here yet."));
    m_table->setAccessibleName(tr("Batches sent from here"));
    m_batches->wordsChanged();
}

} // namespace hongbao::ui
