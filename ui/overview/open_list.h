#pragma once
// Things somebody has to see to, each with the one button that goes there.

#include "widgets/card.h"
#include "widgets/marks.h"

#include <functional>

class QGridLayout;
class QLabel;

namespace hongbao::ui {

struct OpenThing {
    Mark mark;
    QString words;
    QString act; // on the button
    std::function<void()> go;
};

class OpenList : public Card {
    Q_OBJECT

public:
    explicit OpenList(const QString &name, QWidget *parent = nullptr); // the objects are "name1", "name2", ...

    void show(const QString &title, const QString &nothing, const QList<OpenThing> &things);
    const QList<QWidget *> &buttons() const { return m_buttons; } // newly made by each show()

private:
    void addRow(QGridLayout *rows, const OpenThing &thing);

    const QString m_name;
    QLabel *m_nothing;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QList<QWidget *> m_buttons;
};

} // namespace hongbao::ui
