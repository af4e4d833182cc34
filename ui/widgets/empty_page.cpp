#include "widgets/empty_page.h"

#include "look/look.h"
#include "widgets/centred_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

EmptyPage::EmptyPage(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(look::icon(icon, look::Role::MutedText).pixmap(look::space(12), look::space(12)));
    look::setStyle(m_title, look::Style::Heading);
    look::setRole(m_text, look::Role::MutedText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(look::space(120));
    m_action->setObjectName(u"emptyAction"_s);
    look::setPrimary(m_action);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::space(3));
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addLayout(centredRow(m_text));
    column->addSpacing(look::space(2));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::acted);
}

void EmptyPage::setWords(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace hongbao::ui
