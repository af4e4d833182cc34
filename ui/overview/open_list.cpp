#include "overview/open_list.h"

#include "look/look.h"
#include "text/words.h"
#include "widgets/badge.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr qsizetype mostRows = 20; // whoever has more begins with these
}

OpenList::OpenList(const QString &name, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_nothing(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    m_nothing->setObjectName(QString(name + u"None"));
    m_nothing->setWordWrap(true);
    look::setRole(m_nothing, look::Role::MutedText);
    body()->addWidget(m_nothing);
    body()->addLayout(m_column);
    body()->addStretch();
}

void OpenList::show(const QString &title, const QString &nothing, const QList<OpenThing> &things)
{
    setTitle(title);
    m_nothing->setText(nothing);
    m_nothing->setVisible(things.isEmpty());
    if (m_rows)
        m_rows->deleteLater(); // one of its buttons may be asking
    m_rows = new QWidget(this);
    auto *rows = new QGridLayout(m_rows);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(look::space(3));
    rows->setVerticalSpacing(look::space(2));
    rows->setColumnStretch(1, 1);
    m_column->addWidget(m_rows);
    m_rows->setVisible(!things.isEmpty());
    m_buttons.clear();
    for (const OpenThing &thing : things.first(std::min(mostRows, things.size())))
        addRow(rows, thing);
    if (things.size() > mostRows) {
        auto *more = new QLabel(tr("And %1 more.").arg(text::count(things.size() - mostRows)), m_rows);
        look::setRole(more, look::Role::MutedText);
        rows->addWidget(more, int(m_buttons.size()), 1);
    }
}

void OpenList::addRow(QGridLayout *rows, const OpenThing &thing)
{
    const int row = int(m_buttons.size());
    const QString number = QString::number(row + 1);
    auto *mark = new Badge(m_rows);
    mark->setMark(thing.mark);
    auto *words = new QLabel(thing.words, m_rows);
    words->setObjectName(QString(m_name + u"Words" + number));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto *act = new QPushButton(thing.act, m_rows);
    act->setObjectName(QString(m_name + number));
    act->setAccessibleName(QString(thing.act % u": " % thing.words));
    connect(act, &QPushButton::clicked, this, thing.go);
    rows->addWidget(mark, row, 0);
    rows->addWidget(words, row, 1);
    rows->addWidget(act, row, 2);
    m_buttons.append(act);
}

} // namespace hongbao::ui
