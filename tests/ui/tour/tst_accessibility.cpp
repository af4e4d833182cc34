// Every page and every main dialog as a screen reader and a keyboard find them.

#include "look/look.h"
#include "ui/shell/controls.h"
#include "ui/tour/tour.h"
#include "ui/tour/walk.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

namespace {

QString displayed(const QTableView &table, const QModelIndex &index)
{
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(table.itemDelegateForIndex(index));
    return delegate ? delegate->displayText(index.data(), table.locale()) : index.data().toString();
}

// Role and name of one object; what is wrong with it in words, or nothing.
QString fault(const QAccessibleInterface &at)
{
    const QAccessible::Role role = at.role();
    const bool pressed = role == QAccessible::PushButton || role == QAccessible::ButtonMenu
        || role == QAccessible::ButtonDropDown || role == QAccessible::CheckBox || role == QAccessible::RadioButton;
    const bool takesKeyboard = at.state().focusable && !at.state().disabled;
    if (role == QAccessible::NoRole)
        return u"no role"_s;
    const auto *widget = qobject_cast<const QWidget *>(at.object());
    const bool isClearing = widget && qobject_cast<const QLineEdit *>(widget->parentWidget()); // Esc does the same
    if (widget && (isPartOfAnother(widget) || isClearing || qobject_cast<const QLabel *>(widget)))
        return {};
    const bool isGround = role == QAccessible::Client || role == QAccessible::Window || role == QAccessible::Pane
        || role == QAccessible::Dialog || role == QAccessible::LayeredPane;
    if (takesKeyboard && widget && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && role == QAccessible::Client)
        return u"takes the keyboard without a role"_s;
    if ((pressed || (takesKeyboard && !isGround)) && at.text(QAccessible::Name).trimmed().isEmpty())
        return u"no name"_s;
    return {};
}

// Cell by cell: what is read is what is shown, and a mark is told in a word.
QStringList unreadable(QAccessibleInterface &at)
{
    QStringList faults;
    const auto *table = qobject_cast<const QTableView *>(at.object());
    QAccessibleTableInterface *cells = at.tableInterface();
    if (!table || !cells || !table->model())
        return faults;
    const QAbstractItemModel &model = *table->model();
    if (cells->rowCount() != model.rowCount())
        faults << u"%1 rows are read of %2"_s.arg(cells->rowCount()).arg(model.rowCount());
    walkCells(*table, [&](int row, int column, const QModelIndex &index) {
        const QAccessibleInterface *cell = cells->cellAt(row, column);
        const QString read = cell ? cell->text(QAccessible::Name) : u"no cell"_s;
        if (const QString seen = displayed(*table, index); read != seen)
            faults << u"cell %1,%2 reads “%3”, shows “%4”"_s.arg(row).arg(column).arg(read, seen);
        const QVariant mark = index.data(ui::MarkRole);
        if (mark.canConvert<ui::Mark>() && (read.isEmpty() || !read.contains(mark.value<ui::Mark>().word)))
            faults << u"cell %1,%2 tells its state by colour alone"_s.arg(row).arg(column);
    });
    for (int column = 0; column < model.columnCount(); ++column)
        if (const QString head = model.headerData(column, Qt::Horizontal).toString();
            !table->isColumnHidden(column) && head != cells->columnDescription(column))
            faults << u"header %1 reads “%2”"_s.arg(head, cells->columnDescription(column));
    return faults;
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::look::apply(*qApp, ui::look::Scheme::Light);
        const auto note = [](QStringList &list, const QString &stop, const QStringList &faults) {
            for (const QString &fault : faults)
                list << stop + u": " + fault;
        };
        Tour tour({1280, 800}, [&](const QString &stop, QWidget &shown) {
            m_seen << stop;
            forgetCells(shown);
            walkTree(QAccessible::queryAccessibleInterface(&shown), [&](QAccessibleInterface &at) {
                ++m_objects;
                if (const QString wrong = fault(at); !wrong.isEmpty())
                    m_faults << stop + u": " + wrong + u": " + described(at);
                note(m_unreadable, stop + u' ' + described(at), unreadable(at));
            });
            QStringList breaks = readingOrderBreaks(shown);
            breaks.removeIf([](const QString &one) { return one.startsWith(u"QPushButton page"_s); }); // the sidebar
            note(m_breaks, stop, breaks);
            note(m_nameless, stop, namelessControls(shown));
            const bool somewhere = QTest::qWaitFor([&shown] { // a dialog gets it with the window system's word
                return shown.focusWidget() && shown.focusWidget()->isVisibleTo(&shown);
            });
            if (!somewhere)
                m_lost << stop;
        });
        tour.walk();
    }

    void every_page_and_dialog_was_seen()
    {
        QCOMPARE(m_seen, Tour::stops());
        QVERIFY(m_objects > 1'000); // that a walk finds nothing must not pass for a walk that finds no fault
    }
    void every_control_has_a_role_and_a_name() { QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n'))); }
    void no_control_is_nameless() { QVERIFY2(m_nameless.isEmpty(), qPrintable(m_nameless.join(u'\n'))); }
    void tables_are_read_cell_by_cell_and_states_in_words()
    {
        QVERIFY2(m_unreadable.isEmpty(), qPrintable(m_unreadable.join(u'\n')));
    }
    void tab_goes_in_reading_order() { QVERIFY2(m_breaks.isEmpty(), qPrintable(m_breaks.join(u'\n'))); }
    void the_keyboard_is_never_nowhere() { QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost.join(u'\n'))); }

private:
    int m_objects = 0;
    QStringList m_seen;
    QStringList m_faults;
    QStringList m_nameless;
    QStringList m_unreadable;
    QStringList m_breaks;
    QStringList m_lost; // stops at which the keyboard is on nothing
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
