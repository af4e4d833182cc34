#include "onboarding/doors_page.h"

#include "look/look.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

DoorsPage::DoorsPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_practice(buildDoor(u"doorPractice"_s))
    , m_connect(buildDoor(u"doorConnect"_s))
{
    setObjectName(u"doors"_s);
    look::setStyle(m_title, look::Style::Title);
    look::setPrimary(m_practice.open);
    auto *doors = new QHBoxLayout;
    doors->setSpacing(look::space(5));
    for (const Door &door : {m_practice, m_connect})
        doors->addWidget(door.card);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::space(5));
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addLayout(doors);
    column->setAlignment(doors, Qt::AlignHCenter);
    column->addStretch(3);
    setFocusProxy(m_practice.open);
    connect(m_practice.open, &QPushButton::clicked, this, &DoorsPage::practiceChosen);
    connect(m_connect.open, &QPushButton::clicked, this, &DoorsPage::connectChosen);
    retranslate();
}

DoorsPage::Door DoorsPage::buildDoor(const QString &objectName)
{
    auto *card = new Card(this);
    card->setFixedWidth(look::space(80));
    auto *words = new QLabel(card);
    words->setWordWrap(true);
    words->setMinimumHeight(look::space(24));
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *open = new QPushButton(card);
    open->setObjectName(objectName);
    card->body()->addWidget(words, 1);
    card->body()->addWidget(open);
    return {card, words, open};
}

void DoorsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DoorsPage::retranslate()
{
    m_title->setText(tr("Welcome. How do you want to begin?"));
    m_practice.card->setTitle(tr("Try it in the practice world"));
    m_practice.words->setText(tr("Create a campaign, pay for it and send packets, without an account and without "
                                 "money. It can be left and come back to at any time."));
    m_practice.open->setText(tr("Try it"));
    m_connect.card->setTitle(tr("Connect Alipay"));
    m_connect.words->setText(tr("Six steps, each with the page to open and what to bring back. At the end Alipay is "
                                "asked whether the account can work. No packet is sent."));
    m_connect.open->setText(tr("Connect"));
}

} // namespace hongbao::ui
