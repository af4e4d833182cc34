#include "shell/top_bar.h"

#include "look/look.h"
#include "shell/world.h"
#include "widgets/badge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_badge(new Badge(this))
    , m_word(new QLabel(this))
    , m_times(new QLabel(this))
{
    m_badge->setObjectName(u"worldBadge"_s);
    keepRoom(m_badge);
    look::setStyle(m_word, look::Style::Caption);
    look::setStyle(m_times, look::Style::Caption);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::space(6), look::space(3), look::space(6), 0);
    row->setSpacing(look::space(2));
    row->addWidget(m_badge);
    row->addWidget(m_word);
    row->addStretch();
    row->addWidget(m_times);
    retranslate();
}

void TopBar::setWorld(account::World world)
{
    m_world = world;
    retranslate();
}

void TopBar::setClockOff(qint64 seconds)
{
    m_clockOff = seconds;
    retranslate();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    const bool practice = m_world == account::World::Practice;
    m_badge->setMark(markOf(m_world));
    m_badge->setVisible(practice);
    m_word->setText(practice ? tr("Nothing here moves real money.") : QString());
    look::setRole(m_word, look::Role::Practice);
    const bool wrong = m_clockOff != 0;
    look::setRole(m_times, wrong ? look::Role::Warning : look::Role::MutedText);
    m_times->setText(wrong
            ? tr("This computer's clock is off by %1 s · All times are Beijing time").arg(qAbs(m_clockOff))
            : tr("All times are Beijing time"));
}

} // namespace hongbao::ui
