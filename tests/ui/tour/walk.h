#pragma once
// What a screen reader finds at a stop: the tree of accessible objects, without those that are not shown.

#include <QAccessible>
#include <QTableView>
#include <QWidget>

namespace hongbao::test {

constexpr int mostRows = 40; // of a table are read

// Off-screen no screen reader is active, and Qt tells the objects of a table only one that is of rows that are others.
inline void forgetCells(const QWidget &shown)
{
    for (QTableView *table : shown.findChildren<QTableView *>())
        if (QAccessibleInterface *read = QAccessible::queryAccessibleInterface(table))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(read));
}

// Every object below, tables without their cells.
template <class Visit> void walkTree(QAccessibleInterface *at, const Visit &visit)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    visit(*at);
    if (at->tableInterface())
        return;
    for (int i = 0; i < at->childCount(); ++i)
        walkTree(at->child(i), visit);
}

// Where an object stands, for whoever has to find it.
inline QString described(const QAccessibleInterface &at)
{
    QString words;
    for (const QObject *one = at.object(); one; one = one->parent())
        words += QLatin1StringView(one->metaObject()->className()) + u' ' + one->objectName() + u" < ";
    return words;
}

// Calls with the row, column and index of each cell that is shown.
template <class Visit> void walkCells(const QTableView &table, const Visit &visit)
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < qMin(mostRows, model.rowCount()); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (!table.isColumnHidden(column) && !table.isRowHidden(row) && !table.indexWidget(index))
                visit(row, column, index);
        }
}

struct Said {
    QString where;
    QString words;
};

// All that is told at a stop, but for what somebody has typed.
inline QList<Said> allWords(QWidget &shown)
{
    QList<Said> said;
    forgetCells(shown);
    walkTree(QAccessible::queryAccessibleInterface(&shown), [&](QAccessibleInterface &at) {
        const bool typed = at.role() == QAccessible::EditableText;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            if (const QString words = at.text(kind); !words.isEmpty() && (!typed || kind != QAccessible::Value))
                said.append({described(at), words});
        const auto *table = qobject_cast<const QTableView *>(at.object());
        if (!table || !table->model() || !at.tableInterface())
            return;
        walkCells(*table, [&](int row, int column, const QModelIndex &) {
            if (const QAccessibleInterface *cell = at.tableInterface()->cellAt(row, column))
                said.append({described(at), cell->text(QAccessible::Name)});
        });
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (!table->isColumnHidden(column))
                said.append({described(at), table->model()->headerData(column, Qt::Horizontal).toString()});
    });
    return said;
}

} // namespace hongbao::test
