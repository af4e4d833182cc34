#include "send/list_rows.h"

#include "look/look.h"
#include "send/column_header.h"
#include "send/judged_rows.h"
#include "send/verdict_chips.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

namespace {
constexpr int rowsMeasured = 60; // for the widths: a list may have a hundred thousand
}

ListRows::ListRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new JudgedRows(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addLayout(buildHead());
    buildTable();
    column->addWidget(m_table, 1);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"listRowProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_problem);
    retranslate();
}

QBoxLayout *ListRows::buildHead()
{
    m_chips = new VerdictChips(this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"listSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(look::space(64));
    connect(m_chips, &VerdictChips::choiceChanged, this, &ListRows::filter);
    connect(m_search, &QLineEdit::textChanged, this, &ListRows::filter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chips, 1);
    row->addWidget(m_search, 1);
    return row;
}

void ListRows::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"listTable"_s);
    setUpTable(m_table);
    m_header = new ColumnHeader(m_table);
    m_header->setResizeContentsPrecision(rowsMeasured);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_rows);
    m_table->setColumnHidden(JudgedRows::Problem, true);
    m_table->setItemDelegateForColumn(JudgedRows::Check, new MarkDelegate(m_table));
    connect(m_header, &ColumnHeader::columnsChosen, this, &ListRows::columnsChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListRows::showProblemOfRow);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ListRows::showProblemOfRow);
}

void ListRows::setList(const intake::JudgedList &list)
{
    const bool sameColumns = m_rows->columnCount() == JudgedRows::FirstCell + int(list.columns.fields.size());
    m_hasProblems = list.count(Verdict::Sendable) < list.rows.size();
    m_rows->setList(list);
    m_header->setColumns(list.columns);
    m_chips->setList(list);
    if (!sameColumns) {
        fitColumns();
        orderTabs();
    }
    showProblemOfRow();
}

void ListRows::showAll()
{
    m_chips->clearChoice();
    m_search->clear();
    filter();
}

void ListRows::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListRows::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListRows::filter()
{
    const std::optional<Verdict> only = m_chips->chosen();
    m_rows->showOnly(only, m_search->text());
    // among rows that can be sent, the column would be a wide gap
    m_table->setColumnHidden(JudgedRows::Problem, !only || *only == Verdict::Sendable);
}

void ListRows::fitColumns()
{
    const int widest = look::space(90);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        const int narrowest = column < JudgedRows::FirstCell ? look::space(14) : m_header->widthOfChoice();
        m_table->setColumnWidth(column, qBound(narrowest, m_table->columnWidth(column), widest));
    }
    m_table->setColumnWidth(JudgedRows::Problem, widest);
}

// The choices were made after everything else, but are read before the rows.
void ListRows::orderTabs()
{
    QWidget *before = m_search;
    for (QComboBox *choice : m_header->choices()) {
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_table);
}

void ListRows::showProblemOfRow()
{
    const QModelIndex current = m_table->currentIndex();
    const bool wrong = current.isValid() && m_rows->row(current.row()).verdict != Verdict::Sendable;
    m_problem->setText(wrong ? text::rowProblem(m_rows->row(current.row()))
                             : tr("Choose a count above to see only those rows and what is wrong with each."));
    m_problem->setVisible(m_hasProblems);
    look::setRole(m_problem, wrong ? look::Role::Warning : look::Role::MutedText);
}

void ListRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListRows::retranslate()
{
    m_rows->wordsChanged();
    m_header->retranslate();
    m_search->setPlaceholderText(tr("Find in this list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("Rows of the list"));
    showProblemOfRow();
}

} // namespace hongbao::ui
