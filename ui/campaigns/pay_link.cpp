#include "campaigns/pay_link.h"

#include "look/look.h"
#include "widgets/qr_code.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

PayLink::PayLink(bool inPractice, QWidget *parent)
    : QWidget(parent)
    , m_inPractice(inPractice)
    , m_code(new QrCode(this))
    , m_codeWords(new QLabel(this))
{
    m_code->setObjectName(u"payCode"_s);
    look::setStyle(m_codeWords, look::Style::Caption);
    look::setRole(m_codeWords, look::Role::MutedText);
    m_codeWords->setAlignment(Qt::AlignHCenter);
    auto *code = new QVBoxLayout;
    code->setSpacing(look::space(1));
    code->addWidget(m_code, 0, Qt::AlignHCenter);
    code->addWidget(m_codeWords);
    code->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(6));
    row->addLayout(code);
    row->addWidget(buildAddress(), 1);
    retranslate();
}

QWidget *PayLink::buildAddress()
{
    auto *block = new QWidget(this);
    m_linkLabel = new QLabel(block);
    look::setStyle(m_linkLabel, look::Style::Strong);
    m_link = new QLineEdit(block);
    m_link->setObjectName(u"payLink"_s);
    m_link->setReadOnly(true);
    m_linkLabel->setBuddy(m_link);
    m_until = new QLabel(block);
    m_until->setObjectName(u"payUntil"_s);
    m_until->setWordWrap(true);
    m_payInPractice = button(block, u"payInPractice"_s); // Tab goes in the order of making
    m_open = button(block, u"payOpen"_s);
    m_copy = button(block, u"payCopy"_s);
    m_payInPractice->setVisible(m_inPractice);
    look::setPrimary(usualButton());
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
    connect(m_open, &QPushButton::clicked, this, &PayLink::openRequested);
    connect(m_payInPractice, &QPushButton::clicked, this, &PayLink::payInPracticeRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::space(2));
    for (QPushButton *each : {m_payInPractice, m_open, m_copy})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addWidget(m_linkLabel);
    column->addWidget(m_link);
    column->addWidget(m_until);
    column->addLayout(buttons);
    column->addStretch();
    return block;
}

void PayLink::setLink(const QString &link, bool isTrusted)
{
    if (m_link->text() != link) {
        m_link->setText(link);
        m_link->setCursorPosition(0);
    }
    m_code->encode(isTrusted ? link : QString());
    m_code->setVisible(isTrusted);
    m_codeWords->setVisible(isTrusted);
    m_copy->setEnabled(isTrusted);
    m_open->setEnabled(isTrusted);
}

void PayLink::setUntil(const QString &words)
{
    m_until->setText(words);
}

void PayLink::setPaying(bool paying)
{
    m_payInPractice->setEnabled(!paying);
}

void PayLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayLink::retranslate()
{
    m_code->setAccessibleName(tr("QR code of the pay page"));
    m_code->setAccessibleDescription(tr("The address beside it, for the camera of another device."));
    m_codeWords->setText(tr("Or scan it with another device"));
    m_linkLabel->setText(tr("Pay page"));
    m_link->setAccessibleName(m_linkLabel->text());
    m_copy->setText(tr("Copy link"));
    m_open->setText(tr("Open in the browser"));
    m_payInPractice->setText(tr("Pay (practice)"));
    for (QPushButton *each : {m_copy, m_open, m_payInPractice})
        each->setAccessibleName(each->text());
}

} // namespace hongbao::ui
