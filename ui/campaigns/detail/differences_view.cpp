#include "campaigns/detail/differences_view.h"

#include "campaigns/detail/difference_dialog.h"
#include "look/look.h"
#include "text/reconcile_words.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/table.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

using Filter = DifferenceTable::Filter;

namespace {
constexpr int mostRowsShown = 10;
constexpr int leastRowsShown = 3;
} // namespace

DifferencesView::DifferencesView(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_differences(new DifferenceTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addLayout(buildHead());
    buildTable();
    column->addWidget(m_table);
    m_meaning = addTextLine(column, u"differenceMeaning"_s);
    look::setRole(m_meaning, look::Role::MutedText);
    hide();
    retranslate();
    follow();
}

QLayout *DifferencesView::buildHead()
{
    m_title = new QLabel(this);
    look::setStyle(m_title, look::Style::Strong);
    m_filter = new QComboBox(this);
    m_filter->setObjectName(u"differenceFilter"_s);
    for (const Filter filter : {Filter::Open, Filter::Settled, Filter::All})
        m_filter->addItem({}, int(filter));
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"differenceCopy"_s);
    m_copy->setIcon(look::icon(u"copy"_s));
    m_settle = new QPushButton(this);
    m_settle->setObjectName(u"differenceOpenDialog"_s);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_differences->setFilter(Filter(m_filter->currentData().toInt()));
        fit();
        follow();
    });
    connect(m_copy, &QPushButton::clicked, this, &DifferencesView::copy);
    connect(m_settle, &QPushButton::clicked, this, &DifferencesView::settle);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_title);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_settle);
    return row;
}

void DifferencesView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"differenceTable"_s);
    setUpTable(m_table);
    m_table->setModel(m_differences);
    m_table->setItemDelegateForColumn(DifferenceTable::Person, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceTable::Ours, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceTable::Theirs, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceTable::Verdict, new MarkDelegate(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DifferencesView::follow);
}

void DifferencesView::setDifferences(const CrowdNo &crowdNo, const QList<ledger::Difference> &differences)
{
    m_crowdNo = crowdNo;
    m_differences->setDifferences(differences);
    const bool nothingOpen = m_differences->count(Filter::Open) == 0;
    const Filter before = Filter(m_filter->currentData().toInt());
    if (before == Filter::Open && nothingOpen && !differences.isEmpty())
        m_filter->setCurrentIndex(m_filter->findData(int(Filter::All)));
    else if (before != Filter::Open && !nothingOpen)
        m_filter->setCurrentIndex(m_filter->findData(int(Filter::Open)));
    setVisible(!differences.isEmpty());
    retranslate();
    fit();
    follow();
}

void DifferencesView::fit()
{
    fitColumns(m_table);
    const int rows = qBound(leastRowsShown, m_differences->rowCount() + 1, mostRowsShown);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row);
}

QList<ledger::Difference> DifferencesView::chosenOpen() const
{
    QList<ledger::Difference> open;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const ledger::Difference &difference = m_differences->row(row.row());
        if (difference.isOpen())
            open.append(difference);
    }
    return open;
}

void DifferencesView::follow()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_settle->setEnabled(!chosenOpen().isEmpty());
    if (rows.isEmpty()) {
        m_meaning->setText(tr("Choose a row to read what it means, or several to settle them with one reason."));
        return;
    }
    const ledger::DifferenceKind kind = m_differences->row(rows.last().row()).kind;
    m_meaning->setText(text::sentences(text::meaning(kind), text::remedy(kind)));
}

void DifferencesView::copy()
{
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectAll();
    copyChosenRows(*m_table);
}

void DifferencesView::settle()
{
    auto *dialog = new DifferenceDialog(m_desk, m_crowdNo, chosenOpen(), this);
    connect(dialog, &DifferenceDialog::settled, this, &DifferencesView::settled);
    connect(dialog, &DifferenceDialog::changedMeanwhile, this, &DifferencesView::changedMeanwhile);
    dialog->open();
}

void DifferencesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

void DifferencesView::retranslate()
{
    m_title->setText(tr("Differences"));
    const auto word = [this](Filter filter, const QString &name) {
        const QString number = text::count(m_differences->count(filter));
        m_filter->setItemText(m_filter->findData(int(filter)), u"%1 (%2)"_s.arg(name, number));
    };
    word(Filter::Open, tr("Open"));
    word(Filter::Settled, tr("Settled"));
    word(Filter::All, tr("All"));
    m_filter->setAccessibleName(tr("Which differences are shown"));
    m_copy->setText(tr("Copy as text"));
    m_settle->setText(tr("Settle with a reason…"));
    m_table->setAccessibleName(tr("Differences"));
    m_differences->wordsChanged();
}

} // namespace hongbao::ui
