#include "shell/top_bar.h"

#include "look/look.h"
#include "shell/world.h"
#include "text/masking.h"
#include "widgets/badge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QString wordsOf(const QString &name, account::World world)
{
    const QString account = accountTitle(name);
    switch (world) {
    case account::World::Practice:
        return TopBar::tr("Nothing here moves real money.");
    case account::World::Sandbox:
        return TopBar::tr("%1 · Alipay's test world").arg(account);
    case account::World::OwnAddress:
        return TopBar::tr("%1 · Not Alipay's own address").arg(account);
    case account::World::Live:
        return account;
    }
    Q_UNREACHABLE();
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_badge(new Badge(this))
    , m_word(new QLabel(this))
    , m_masked(new QLabel(this))
    , m_times(new QLabel(this))
{
    m_masked->setObjectName(u"maskedWord"_s);
    look::setStyle(m_masked, look::Style::Caption);
    look::setRole(m_masked, look::Role::Warning);
    m_word->setObjectName(u"worldWord"_s);
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
    row->addWidget(m_masked);
    row->addWidget(m_times);
    retranslate();
}

void TopBar::setAccount(const QString &name, account::World world)
{
    m_name = name;
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
    const Mark mark = markOf(m_world);
    m_badge->setMark(mark);
    m_badge->setVisible(!m_name.isEmpty());
    m_word->setText(wordsOf(m_name, m_world));
    look::setRole(m_word, mark.role);
    m_masked->setText(tr("Ids and amounts are masked (Ctrl+Shift+M)"));
    m_masked->setVisible(text::masked());
    const bool wrong = m_clockOff != 0;
    look::setRole(m_times, wrong ? look::Role::Warning : look::Role::MutedText);
    m_times->setText(wrong
            ? tr("This computer's clock is off by %1 s · All times are Beijing time").arg(qAbs(m_clockOff))
            : tr("All times are Beijing time"));
}

} // namespace hongbao::ui
