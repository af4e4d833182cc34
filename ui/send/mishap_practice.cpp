#include "send/mishap_practice.h"

#include "look/look.h"
#include "send/mishap_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

using practice::Mishap;

namespace {
constexpr Mishap all[] = {Mishap::None, Mishap::AnswerLost, Mishap::LeftUnconfirmed, Mishap::RefusedByRisk,
    Mishap::BudgetGone, Mishap::NetworkAway, Mishap::SlowGateway};
constexpr int shownLetters = 18; // of an accident's name; its list shows all
constexpr int usualPerson = 3;
constexpr int lastPerson = 1'000'000;
} // namespace

MishapPractice::MishapPractice(desk::Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_choice(new QFrame(this))
    , m_label(new QLabel(m_choice))
    , m_which(new QComboBox(m_choice))
    , m_personLabel(new QLabel(m_choice))
    , m_person(new QSpinBox(m_choice))
    , m_words(new QLabel(this))
{
    setObjectName(u"mishap"_s);
    look::setNotice(this, look::Role::Practice);
    m_choice->setObjectName(u"mishapChoice"_s);
    look::setNotice(m_choice, look::Role::Practice);
    m_which->setObjectName(u"mishapWhich"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the title needs the room
    m_which->setMinimumContentsLength(shownLetters);
    for (const Mishap mishap : all)
        m_which->addItem({}, QVariant::fromValue(int(mishap)));
    m_label->setBuddy(m_which);
    m_person->setObjectName(u"mishapPerson"_s);
    m_person->setRange(1, lastPerson);
    m_person->setValue(usualPerson);
    m_personLabel->setBuddy(m_person);
    m_words->setObjectName(u"mishapWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(look::space(3), look::space(1), look::space(2), look::space(1));
    row->setSpacing(look::space(2));
    for (QWidget *part : std::initializer_list<QWidget *> {m_label, m_which, m_personLabel, m_person})
        row->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(4), look::space(2), look::space(3), look::space(2));
    column->addWidget(m_words);
    connect(m_which, &QComboBox::activated, this, &MishapPractice::choose);
    connect(&m_desk, &desk::Desk::practiceFaultsSet, this, &MishapPractice::faultsSet);
    retranslate();
}

Mishap MishapPractice::chosen() const
{
    return Mishap(m_which->currentData().toInt());
}

// A gateway that another process serves is told nothing: that is known before anybody counts on it.
void MishapPractice::choose()
{
    m_asking = m_desk.setPracticeFaults({});
    retranslate();
}

void MishapPractice::faultsSet(desk::RequestId id, const Done &done)
{
    if (id != m_asking)
        return;
    m_isElsewhere = !done;
    if (m_isElsewhere)
        m_which->setCurrentIndex(0);
    retranslate();
}

void MishapPractice::arm(const payout::Summary &summary)
{
    m_told = chosen();
    m_isArmed = m_told != Mishap::None && !summary.payouts.isEmpty();
    if (!m_isArmed)
        return;
    m_place = qMin(m_person->value(), int(summary.payouts.size()));
    const payout::Payout payout = summary.payouts.withoutCells(m_place - 1);
    m_asking = m_desk.setPracticeFaults(practice::faultsOf(m_told, {payout.request.recipient.value, m_place}));
    m_which->setCurrentIndex(0); // the next batch goes well, unless somebody chooses anew
}

void MishapPractice::disarm()
{
    if (std::exchange(m_isArmed, false))
        m_asking = m_desk.setPracticeFaults({});
}

void MishapPractice::follow(SendStep step)
{
    m_step = step;
    if (step == SendStep::Running && !m_isArmed)
        m_told = Mishap::None; // this one goes on with what an earlier one left
    retranslate();
}

void MishapPractice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MishapPractice::retranslate()
{
    m_label->setText(tr("Practise an &accident"));
    m_which->setAccessibleName(tr("Accident that happens to the next batch"));
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, nameOf(Mishap(m_which->itemData(i).toInt())));
    m_personLabel->setText(tr("&Person in the list"));
    m_person->setAccessibleName(tr("Which person in the list"));
    showState();
}

void MishapPractice::showState()
{
    const bool isChoice = m_step == SendStep::List;
    const bool isStory = m_step == SendStep::Result && m_told != Mishap::None;
    m_choice->setVisible(isChoice);
    m_which->setEnabled(!m_isElsewhere);
    for (QWidget *part : std::initializer_list<QWidget *> {m_personLabel, m_person})
        part->setVisible(isOfOnePerson(chosen()));
    QString words;
    if (isStory)
        words = tr("You practised this: %1").arg(storyOf(m_told, m_place)) + u'\n' + inEarnest(m_told);
    else if (isChoice && m_isElsewhere)
        words = tr("The practice gateway runs in a program of its own (hongbao practice serve): its accidents are "
                   "chosen there.");
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

} // namespace hongbao::ui
