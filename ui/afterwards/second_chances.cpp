#include "afterwards/second_chances.h"

#include "look/look.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/deliberate_button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QWidget *line(QLabel *words, const QList<QPushButton *> &buttons, QWidget *parent)
{
    auto *line = new QWidget(parent);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(look::space(3));
    row->addWidget(words, 1);
    for (QPushButton *button : buttons)
        row->addWidget(button, 0, Qt::AlignVCenter);
    return line;
}

} // namespace

SecondChances::SecondChances(QWidget *parent)
    : QFrame(parent)
    , m_unknownWords(new QLabel(this))
    , m_refusedWords(new QLabel(this))
    , m_ask(new DeliberateButton(this))
    , m_settle(new QPushButton(this))
    , m_send(new DeliberateButton(this))
{
    look::setNotice(this, look::Role::Waiting);
    m_unknownWords->setObjectName(u"askAgainWords"_s);
    m_refusedWords->setObjectName(u"sendAgainWords"_s);
    m_ask->setObjectName(u"askAgain"_s);
    m_settle->setAutoDefault(false);
    m_settle->setObjectName(u"settleByHand"_s);
    m_send->setObjectName(u"sendAgain"_s);
    m_unknown = line(m_unknownWords, {m_ask, m_settle}, this);
    m_refused = line(m_refusedWords, {m_send}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    column->setSpacing(look::space(3));
    column->addWidget(m_unknown);
    column->addWidget(m_refused);
    connect(m_ask, &QPushButton::clicked, this, &SecondChances::askAgainRequested);
    connect(m_settle, &QPushButton::clicked, this, &SecondChances::settleRequested);
    connect(m_send, &QPushButton::clicked, this, &SecondChances::sendAgainRequested);
    setOpen({});
}

void SecondChances::setOpen(const Open &open)
{
    m_open = open;
    m_settle->setEnabled(open.canSettle);
    m_unknown->setVisible(open.unknown > 0);
    m_refused->setVisible(open.refused > 0);
    setVisible(open.unknown > 0 || open.refused > 0);
    retranslate();
}

void SecondChances::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SecondChances::retranslate()
{
    QString unknown = tr("Result not known: %1. “Ask again” asks Alipay with the same number, so nobody gets a second "
                         "packet.")
                          .arg(text::count(m_open.unknown));
    if (m_open.byHand > 0)
        unknown = text::sentences(unknown,
            tr("Asking did not settle: %1. Look for the number in Alipay's bill, then settle it by hand.")
                .arg(text::count(m_open.byHand)));
    m_unknownWords->setText(unknown);
    m_refusedWords->setText(tr("Surely refused, nothing was paid: %1. “Send again” makes a new number, linked to the "
                               "refused one, and shows you everything before it sends.")
                                .arg(text::count(m_open.refused)));
    m_ask->setText(tr("Ask again"));
    m_settle->setText(tr("Settle by hand…"));
    m_send->setText(tr("Send again…"));
    m_ask->setAccessibleDescription(unknown);
    m_settle->setAccessibleDescription(unknown);
    m_send->setAccessibleDescription(m_refusedWords->text());
}

} // namespace hongbao::ui
