#include "widgets/card.h"

#include "look/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hongbao::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout(this))
{
    look::setCard(this);
    look::setStyle(m_title, look::Style::Heading);
    m_title->hide();
    m_body->setContentsMargins(look::space(5), look::space(5), look::space(5), look::space(5));
    m_body->setSpacing(look::space(3));
    m_body->addWidget(m_title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

} // namespace hongbao::ui
