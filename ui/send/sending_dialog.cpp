#include "send/sending_dialog.h"

#include "look/look.h"
#include "text/sending_words.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int fastest = 10'000; // a second
constexpr int mostInFlight = 256;
const QTime usualFrom(9, 0);
const QTime usualUntil(21, 0);

enum FirstAlone { Usual, Always, Never };

// Qt's UTC stands for Beijing time in the field: no zone of this machine then has a say in it.
QDateTime onTheWall(const QDateTime &moment)
{
    return QDateTime(beijingDate(moment), QTime::fromString(toBeijingText(moment).section(u' ', 1)), Qt::UTC);
}

void addRow(QFormLayout *form, const QString &words, const QList<QWidget *> &widgets)
{
    auto *label = new QLabel(words, widgets.first()->parentWidget());
    label->setBuddy(widgets.first());
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    form->addRow(label, row);
}

} // namespace

SendingDialog::SendingDialog(const payout::SendOptions &options, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_options(options)
{
    setObjectName(u"sendingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("When and how fast"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(4));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::space(5));
    form->setVerticalSpacing(look::space(3));
    column->addLayout(form);
    buildStart(form);
    buildHours(form);
    buildPace(form);
    m_words = addTextLine(column, u"sendingWords"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_use = buttons->addButton(tr("Use this"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"sendingUse"_s);
    look::setPrimary(m_use);
    column->addWidget(buttons);
    setMinimumWidth(look::space(160));
    showOptions(options);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->options());
        accept();
    });
    follow();
}

void SendingDialog::buildStart(QFormLayout *form)
{
    m_now = new QRadioButton(tr("At &once"), this);
    m_now->setObjectName(u"sendingNow"_s);
    m_later = new QRadioButton(tr("&Later, at"), this);
    m_later->setObjectName(u"sendingLater"_s);
    auto *which = new QButtonGroup(this);
    which->addButton(m_now);
    which->addButton(m_later);
    m_start = new QDateTimeEdit(this);
    m_start->setObjectName(u"sendingStart"_s);
    m_start->setTimeSpec(Qt::UTC);
    m_start->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_start->setCalendarPopup(true);
    m_start->setAccessibleName(tr("Start, Beijing time"));
    addRow(form, tr("Start (Beijing time)"), {m_now, m_later, m_start});
    connect(m_later, &QRadioButton::toggled, this, &SendingDialog::follow);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &SendingDialog::follow);
}

void SendingDialog::buildHours(QFormLayout *form)
{
    m_hours = new QCheckBox(tr("O&nly between"), this);
    m_hours->setObjectName(u"sendingHours"_s);
    m_from = new QTimeEdit(usualFrom, this);
    m_from->setObjectName(u"sendingFrom"_s);
    m_from->setAccessibleName(tr("From this hour on, Beijing time"));
    auto *and_ = new QLabel(tr("and"), this);
    m_until = new QTimeEdit(usualUntil, this);
    m_until->setObjectName(u"sendingUntil"_s);
    m_until->setAccessibleName(tr("Until this hour, Beijing time"));
    for (QTimeEdit *edit : {m_from, m_until}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        connect(edit, &QTimeEdit::timeChanged, this, &SendingDialog::follow);
    }
    addRow(form, tr("Hours (Beijing time)"), {m_hours, m_from, and_, m_until});
    connect(m_hours, &QCheckBox::toggled, this, &SendingDialog::follow);
}

void SendingDialog::buildPace(QFormLayout *form)
{
    const auto add = [&](const QString &name, const QString &words, int least, int most) {
        auto *number = new QSpinBox(this);
        number->setObjectName(name);
        number->setAccessibleName(QString(words).remove(u'&'));
        number->setRange(least, most);
        number->setGroupSeparatorShown(true);
        addRow(form, words, {number});
        connect(number, &QSpinBox::valueChanged, this, &SendingDialog::follow);
        return number;
    };
    m_rate = add(u"sendingRate"_s, tr("Packets a &second, at most"), 0, fastest);
    m_rate->setSpecialValueText(tr("No limit of ours"));
    m_inFlight = add(u"sendingInFlight"_s, tr("Requests at the same &time"), 1, mostInFlight);
    m_firstAlone = new QComboBox(this);
    m_firstAlone->setObjectName(u"sendingFirstAlone"_s);
    m_firstAlone->addItem(tr("Above ten packets"), Usual);
    m_firstAlone->addItem(tr("Always"), Always);
    m_firstAlone->addItem(tr("Never"), Never);
    m_firstAlone->setAccessibleName(tr("The first packet goes alone"));
    m_firstAlone->setToolTip(tr("Its amount is compared with the plan before the others follow."));
    addRow(form, tr("The first packet goes &alone"), {m_firstAlone});
    connect(m_firstAlone, &QComboBox::activated, this, &SendingDialog::follow);
}

void SendingDialog::showOptions(const payout::SendOptions &options)
{
    const payout::Timetable &times = options.timetable;
    (times.startAt.isValid() ? m_later : m_now)->setChecked(true);
    const QDateTime tomorrow = beijingDateTime(beijingDate(m_clock.now()).addDays(1), usualFrom);
    m_start->setDateTime(onTheWall(times.startAt.isValid() ? times.startAt : tomorrow));
    m_hours->setChecked(times.from.isValid());
    if (times.from.isValid()) {
        m_from->setTime(times.from);
        m_until->setTime(times.until);
    }
    m_rate->setValue(int(std::lround(options.ratePerSecond)));
    m_inFlight->setValue(options.inFlight);
    const FirstAlone first = options.firstAloneIsDefault ? Usual : options.firstAlone ? Always : Never;
    m_firstAlone->setCurrentIndex(m_firstAlone->findData(first));
}

payout::SendOptions SendingDialog::options() const
{
    payout::SendOptions options = m_options;
    options.timetable = {};
    if (m_later->isChecked())
        options.timetable.startAt = beijingDateTime(m_start->date(), m_start->time());
    if (m_hours->isChecked()) {
        options.timetable.from = m_from->time();
        options.timetable.until = m_until->time();
    }
    options.ratePerSecond = m_rate->value();
    options.inFlight = m_inFlight->value();
    const int first = m_firstAlone->currentData().toInt();
    options.firstAloneIsDefault = first == Usual;
    options.firstAlone = first != Never;
    return options;
}

QString SendingDialog::problem() const
{
    if (m_later->isChecked() && beijingDateTime(m_start->date(), m_start->time()) <= m_clock.now())
        return tr("This start has passed already.");
    if (m_hours->isChecked() && m_from->time() == m_until->time())
        return tr("The hours begin and end at the same time, so nothing could be sent.");
    return {};
}

void SendingDialog::follow()
{
    m_start->setEnabled(m_later->isChecked());
    m_from->setEnabled(m_hours->isChecked());
    m_until->setEnabled(m_hours->isChecked());
    const QString wrong = problem();
    const payout::SendOptions now = options();
    m_words->setText(wrong.isEmpty() ? tr("Sends %1; %2.").arg(text::times(now.timetable), text::pace(now)) : wrong);
    look::setRole(m_words, wrong.isEmpty() ? look::Role::MutedText : look::Role::Bad);
    m_use->setEnabled(wrong.isEmpty());
}

} // namespace hongbao::ui
