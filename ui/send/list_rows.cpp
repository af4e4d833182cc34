#include "send/list_rows.h"

#include "look/look.h"
#include "send/column_header.h"
#include "send/judged_rows.h"
#include "send/list_cell_delegate.h"
#include "send/list_row_bar.h"
#include "send/verdict_chips.h"
#include "text/list_words.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

namespace {
constexpr int rowsMeasured = 60; // for the widths: a list may have a million
constexpr int columnsMeasured = 100;
} // namespace

ListRows::ListRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new JudgedRows(this))
    , m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, [this] {
        ListFilter filter = m_filter;
        filter.search = m_search->text().trimmed();
        want(filter);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addLayout(buildHead());
    buildTable();
    m_bar = new ListRowBar(this); // after the table: Tab goes by the order in which they are made
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    connect(m_rows, &JudgedRows::cellEdited, this, &ListRows::cellEdited);
    connect(m_bar, &ListRowBar::leaveOutRequested, this, &ListRows::leaveOutRequested);
    connect(m_bar, &ListRowBar::sendRequested, this, &ListRows::sendRequested);
    connect(m_bar, &ListRowBar::takeBackRequested, this, &ListRows::takeBackRequested);
    retranslate();
}

QBoxLayout *ListRows::buildHead()
{
    m_chips = new VerdictChips(this);
    const auto addTool = [this](const QString &name) {
        auto *tool = new QToolButton(this);
        tool->setObjectName(name);
        tool->setFocusPolicy(Qt::StrongFocus);
        return tool;
    };
    m_only = addTool(u"listOnly"_s);
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setIcon(look::icon(u"close"_s));
    m_only->hide();
    m_undo = addTool(u"listUndo"_s);
    m_redo = addTool(u"listRedo"_s);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"listSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(look::space(56));
    connect(m_chips, &VerdictChips::choiceChanged, this,
        [this] { want({.verdict = m_chips->chosen(), .search = m_filter.search}); });
    connect(m_only, &QToolButton::clicked, this, [this] { want({.search = m_filter.search}); });
    connect(m_undo, &QToolButton::clicked, this, &ListRows::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &ListRows::redoRequested);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(1));
    row->addWidget(m_chips);
    row->addWidget(m_only);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_search, 1);
    return row;
}

void ListRows::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"listTable"_s);
    setUpTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_header = new ColumnHeader(m_table);
    m_header->setResizeContentsPrecision(rowsMeasured);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_rows);
    keepChoiceOffHeaders(m_table);
    m_table->setColumnHidden(JudgedRows::Problem, true);
    auto *cells = new ListCellDelegate(m_table);
    m_table->setItemDelegate(cells);
    connect(cells, &ListCellDelegate::closeEditor, this, &ListRows::showWaiting);
    m_table->setItemDelegateForColumn(JudgedRows::Check, new MarkDelegate(m_table));
    connect(m_header, &ColumnHeader::columnsChosen, this, &ListRows::columnsChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListRows::followChosen);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ListRows::followChosen);
    auto *leaveOut = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leaveOut, &QShortcut::activated, this, [this] { Q_EMIT leaveOutRequested(chosenRows(), true); });
}

void ListRows::setList(const ListSnapshot &snapshot)
{
    const QStringList before = m_rows->snapshot().judged().header;
    const bool sameColumns = before == snapshot.judged().header
        && m_rows->columnCount() == JudgedRows::FirstCell + int(snapshot.judged().columns.fields.size());
    m_waiting.reset();
    m_rows->setList(snapshot);
    m_header->setColumns(snapshot.judged().columns);
    if (!sameColumns) {
        fitColumns();
        orderTabs();
    }
    showAll();
    followList();
}

void ListRows::setChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_rows->setChanged(snapshot, rows);
    m_header->setColumns(snapshot.judged().columns);
    followList();
    followChosen();
}

void ListRows::followList()
{
    const ListSnapshot &snapshot = m_rows->snapshot();
    const bool whole = !snapshot.isEmpty() && !snapshot.judged().partial;
    if (whole)
        m_chips->setCounts(snapshot.counts);
    else
        m_chips->setUnknown();
    m_search->setEnabled(whole);
    m_undo->setEnabled(whole && !m_frozen && snapshot.list->canUndo());
    m_redo->setEnabled(whole && !m_frozen && snapshot.list->canRedo());
}

void ListRows::setFrozen(bool frozen)
{
    if (m_frozen == frozen)
        return;
    m_frozen = frozen;
    m_rows->setFrozen(frozen);
    m_bar->setEnabled(!frozen);
    for (QComboBox *choice : m_header->choices())
        choice->setEnabled(!frozen);
    followList();
}

void ListRows::showRows(const QList<qsizetype> &rows)
{
    m_waiting = rows;
    showWaiting();
}

void ListRows::showWaiting()
{
    const bool isEdited = m_table->isPersistentEditorOpen(m_table->currentIndex()); // said of any editor
    if (m_waiting && !isEdited)
        m_rows->showRows(*std::exchange(m_waiting, std::nullopt));
}

void ListRows::showAll()
{
    m_typing->stop();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    want({});
}

void ListRows::showProblem(intake::Problem problem)
{
    want({.problem = problem});
}

void ListRows::showCleaned(intake::CleanUp kind)
{
    want({.cleaned = kind});
}

void ListRows::want(const ListFilter &filter)
{
    const bool another = filter != m_filter;
    m_filter = filter;
    if (!filter.verdict)
        m_chips->clearChoice();
    m_only->setVisible(filter.problem || filter.cleaned != 0);
    retranslate();
    // among rows that can be sent, the column would be a wide gap
    const bool wrong = filter.problem || (filter.verdict && *filter.verdict != Verdict::Sendable);
    m_table->setColumnHidden(JudgedRows::Problem, !wrong);
    if (another)
        Q_EMIT filterChanged(filter);
}

void ListRows::fitColumns()
{
    const int widest = look::space(90);
    for (int column = 0; column < std::min(m_rows->columnCount(), columnsMeasured); ++column) {
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

// All that are shown may be a million: their list is not made again.
QList<qsizetype> ListRows::chosenRows() const
{
    const QItemSelection chosen = m_table->selectionModel()->selection();
    if (chosen.size() == 1 && chosen.first().height() == m_rows->rowCount())
        return m_rows->shownRows();
    QList<qsizetype> rows;
    for (const QItemSelectionRange &range : chosen) {
        for (int shown = range.top(); shown <= range.bottom(); ++shown)
            rows.append(m_rows->rowOf(shown));
    }
    if (!std::is_sorted(rows.begin(), rows.end()))
        std::sort(rows.begin(), rows.end());
    return rows;
}

void ListRows::followChosen()
{
    m_bar->setRows(m_rows->snapshot(), chosenRows());
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

void ListRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_rows->wordsChanged();
        m_header->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ListRows::retranslate()
{
    QString only;
    if (m_filter.problem)
        only = text::word(*m_filter.problem);
    else if (m_filter.cleaned != 0)
        only = text::cleanUpName(intake::CleanUp(m_filter.cleaned));
    m_only->setText(tr("Show all"));
    m_only->setToolTip(tr("Only: %1").arg(only));
    m_only->setAccessibleName(tr("Shown are only: %1. Show all rows again").arg(only));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo->setToolTip(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    m_undo->setAccessibleName(m_undo->text());
    m_redo->setAccessibleName(m_redo->text());
    m_search->setPlaceholderText(tr("Find"));
    m_search->setToolTip(tr("Find in this list"));
    m_search->setAccessibleName(m_search->toolTip());
    m_table->setAccessibleName(tr("Rows of the list"));
}

} // namespace hongbao::ui
