#include "choices/day_range.h"

#include "look/look.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

DayRange::DayRange(const QString &name, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_first(new QDateEdit(today, this))
    , m_last(new QDateEdit(today, this))
{
    m_first->setObjectName(QString(name + u"FirstDay"));
    m_last->setObjectName(QString(name + u"LastDay"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    for (QDateEdit *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        row->addWidget(day);
        connect(day, &QDateEdit::dateChanged, this, &DayRange::changed);
    }
    retranslate();
}

QDate DayRange::first() const
{
    return m_first->date();
}

QDate DayRange::last() const
{
    return m_last->date();
}

void DayRange::setDays(QDate first, QDate last)
{
    m_first->setDate(first);
    m_last->setDate(last);
}

QString DayRange::words() const
{
    return QString(m_first->text() % u" – " % m_last->text());
}

void DayRange::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DayRange::retranslate()
{
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
}

} // namespace hongbao::ui
