#include "widgets/error_panel.h"

#include "look/look.h"
#include "text/sentences.h"
#include "widgets/help_link.h"
#include "widgets/text_line.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent)
{
    look::setNotice(this, look::Role::Bad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    column->setSpacing(look::space(1));
    m_what = addTextLine(column, u"errorWhat"_s);
    look::setStyle(m_what, look::Style::Strong);
    m_money = addTextLine(column, u"errorMoney"_s);
    m_remedy = addTextLine(column, u"errorRemedy"_s);

    m_action = new QPushButton(this); // Tab goes in the order in which things are made
    m_action->setObjectName(u"errorAction"_s);
    m_action->hide();
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"errorFold"_s);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"errorCopy"_s);
    m_copy->setIcon(look::icon(u"copy"_s));
    m_help = new QPushButton(this);
    m_help->setObjectName(u"errorHelp"_s);
    m_help->setIcon(look::icon(u"question"_s));
    m_help->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, look::space(1), 0, 0);
    buttons->setSpacing(look::space(2));
    buttons->addWidget(m_action);
    buttons->addWidget(m_fold);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_help);
    buttons->addStretch();
    column->addLayout(buttons);
    m_details = addTextLine(column, u"errorDetails"_s);
    look::setStyle(m_details, look::Style::Caption);
    look::setRole(m_details, look::Role::MutedText);
    m_details->hide();

    connect(m_fold, &QToolButton::toggled, this, [this] { retranslate(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(forSupport()); });
    connect(m_help, &QPushButton::clicked, this, [this] { openHelp(toText(m_error.code)); });
    connect(m_action, &QPushButton::clicked, this, &ErrorPanel::acted);
    retranslate();
    hide();
}

void ErrorPanel::explain(const Error &error)
{
    m_error = error;
    m_has = true;
    m_fold->setChecked(false);
    retranslate();
    show();
}

void ErrorPanel::clear()
{
    m_has = false;
    hide();
}

void ErrorPanel::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void ErrorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ErrorPanel::retranslate()
{
    m_fold->setText(m_fold->isChecked() ? tr("Hide details") : tr("Details"));
    m_copy->setText(tr("Copy for support"));
    m_help->setText(tr("Help"));
    m_help->setToolTip(tr("What this error means, in the help"));
    m_help->setAccessibleName(m_help->toolTip());
    if (!m_has)
        return;
    const text::Explained words = text::explain(m_error);
    m_what->setText(words.what);
    m_money->setText(words.money);
    m_remedy->setText(words.remedy);
    m_details->setText(words.details);
    const bool hasDetails = !words.details.isEmpty();
    m_fold->setVisible(hasDetails);
    m_details->setVisible(hasDetails && m_fold->isChecked());
    setAccessibleName(words.what);
    setAccessibleDescription(text::sentences(words.money, words.remedy));
}

QString ErrorPanel::forSupport() const
{
    const text::Explained words = text::explain(m_error);
    const QString now = text::moment(QDateTime::currentDateTimeUtc());
    return u"%1\n%2\n%3\n%4\n%5\nHongbao Console %6"_s.arg(
        words.what, words.money, words.remedy, words.details, now, QStringLiteral(HONGBAO_VERSION));
}

} // namespace hongbao::ui
