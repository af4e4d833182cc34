#pragma once
// Finds what the keyboard or a screen reader trips over: controls that take the keyboard and have neither text nor
// accessible name, and those that Tab reaches before what stands above or left of them.

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace hongbao::test {

inline bool isPartOfAnother(const QWidget *control)
{
    if (control->objectName().startsWith(QLatin1StringView("qt_")))
        return true;
    for (const QWidget *outer = control->parentWidget(); outer; outer = outer->parentWidget())
        if (qobject_cast<const QComboBox *>(outer) || qobject_cast<const QAbstractSpinBox *>(outer))
            return true;
    return false;
}

inline bool isNamed(const QWidget *control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    return !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
}

inline QString called(const QWidget *control)
{
    return QLatin1StringView(control->metaObject()->className()) + u' ' + control->objectName();
}

inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    for (const QWidget *control : root.findChildren<QWidget *>()) {
        const bool takesKeyboard = (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (control->isHidden()) // itself, not with its page: it gets its words when it is shown
            continue;
        if (takesKeyboard && !qobject_cast<const QLabel *>(control) && !isPartOfAnother(control) && !isNamed(control))
            nameless << called(control);
    }
    return nameless;
}

// For those outside a scroll area, a control inside stands where the area stands, however far down it has scrolled.
inline QPoint placeFor(const QWidget *control, const QWidget *other, const QWidget &root)
{
    for (const QWidget *at = control->parentWidget(); at && at != &root; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at) && !at->isAncestorOf(other))
            control = at;
    }
    return control->mapTo(&root, QPoint());
}

// Those of the names that Tab reaches, as it reaches them.
inline QStringList inTabOrder(const QWidget &root, const QStringList &names)
{
    QStringList reached;
    for (const QWidget *at = root.nextInFocusChain(); at != &root; at = at->nextInFocusChain()) {
        if (names.contains(at->objectName()) && at->isVisible() && root.isAncestorOf(at))
            reached << at->objectName();
    }
    return reached;
}

inline QStringList readingOrderBreaks(const QWidget &root)
{
    constexpr int sameRow = 12; // pixels: controls of one row differ a little in height
    QStringList breaks;
    const QWidget *before = nullptr;
    for (const QWidget *at = root.nextInFocusChain(); at != &root; at = at->nextInFocusChain()) {
        if ((at->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || !at->isVisible() || !at->isEnabled()
            || at->window() != root.window() || !root.isAncestorOf(at) || isPartOfAnother(at))
            continue;
        if (before && !at->isAncestorOf(before)) { // a table comes after what stands in its header
            const QPoint step = placeFor(at, before, root) - placeFor(before, at, root);
            const bool nextColumn = step.x() >= before->width(); // one column after the other is read down, too
            if ((step.y() < -sameRow && !nextColumn) || (step.y() <= sameRow && step.x() <= 0))
                breaks << called(before) + u" -> " + called(at);
        }
        before = at;
    }
    return breaks;
}

} // namespace hongbao::test
