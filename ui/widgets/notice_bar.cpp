#include "widgets/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_act->setObjectName(u"noticeAct"_s);
    m_act->setAutoDefault(false);
    m_close->setObjectName(u"noticeClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::space(4), look::space(2), look::space(3), look::space(2));
    row->setSpacing(look::space(2));
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    connect(m_act, &QPushButton::clicked, this, &NoticeBar::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT putAway();
    });
    retranslate();
    hide();
}

void NoticeBar::say(const QString &text, look::Role role, const QString &act)
{
    look::setNotice(this, role);
    m_text->setText(text);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    setAccessibleName(text);
    retranslate();
    show();
}

void NoticeBar::clear()
{
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange) // the icon's colour is the scheme's
        m_close->setIcon(look::icon(u"close"_s));
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    m_close->setIcon(look::icon(u"close"_s));
    m_close->setToolTip(tr("Put this notice away"));
    m_close->setAccessibleName(m_close->toolTip());
    m_act->setAccessibleName(m_act->text().isEmpty() ? tr("Act on this notice") : m_act->text().remove(u'&'));
}

} // namespace hongbao::ui
