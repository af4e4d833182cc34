#include "campaigns/draft_fields.h"

#include "campaigns/frequency_choice.h"
#include "look/look.h"
#include "widgets/field_problem.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
const QString wireFormat = u"yyyy-MM-dd HH:mm:ss"_s;
constexpr int usualDays = 7;
constexpr char fieldOfControl[] = "hongbaoField";

QDateTimeEdit *timeEdit(QWidget *parent, const QString &name)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(wireFormat);
    edit->setCalendarPopup(true);
    edit->setObjectName(name);
    return edit;
}

QRadioButton *choice(QWidget *parent, const QString &name)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(name);
    return button;
}
} // namespace

DraftFields::DraftFields(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(4));
    m_name = addLine(column, u"name"_s, u"campaignName"_s);
    m_message = addLine(column, u"message"_s, u"campaignMessage"_s);
    buildMoney(column);
    buildTimes(column);
    m_frequency = new FrequencyChoice(this);
    connect(m_frequency, &FrequencyChoice::edited, this, [this] { fieldEdited(u"frequency"_s); });
    addField(column, u"frequency"_s, {m_frequency}, Width::Whole);
    m_link = addLine(column, u"link"_s, u"campaignLink"_s);
    retranslate();
    startAnew();
}

DraftFields::~DraftFields() = default;

void DraftFields::addField(
    QBoxLayout *column, const QString &name, const QList<QWidget *> &controls, DraftFields::Width width)
{
    Field field;
    field.name = name;
    field.first = controls.first();
    field.label = new QLabel(this);
    field.label->setBuddy(field.first);
    field.problem = new FieldProblem(field.first, this);
    field.problem->setObjectName(name + u"Problem"_s);
    look::setStyle(field.label, look::Style::Strong);
    m_fields.append(field);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    for (QWidget *control : controls) {
        row->addWidget(control);
        watch(control, name);
    }
    if (width == Width::AsNeeded)
        row->addStretch();
    auto *block = new QVBoxLayout;
    block->setSpacing(look::space(1));
    block->addWidget(field.label);
    block->addLayout(row);
    block->addWidget(field.problem);
    column->addLayout(block);
}

QLineEdit *DraftFields::addLine(QBoxLayout *column, const QString &name, const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    addField(column, name, {edit}, Width::Whole);
    connect(edit, &QLineEdit::textEdited, this, [this, name] { fieldEdited(name); });
    return edit;
}

void DraftFields::watch(QWidget *control, const QString &name)
{
    QList<QWidget *> watched = control->findChildren<QWidget *>();
    watched.append(control);
    for (QWidget *widget : std::as_const(watched)) {
        widget->setProperty(fieldOfControl, name);
        widget->installEventFilter(this);
    }
}

void DraftFields::buildMoney(QBoxLayout *column)
{
    m_fixed = choice(this, u"campaignFixed"_s);
    m_random = choice(this, u"campaignRandom"_s);
    auto *type = new QButtonGroup(this);
    type->addButton(m_fixed);
    type->addButton(m_random);
    addField(column, u"type"_s, {m_fixed, m_random}, Width::AsNeeded);
    connect(m_fixed, &QRadioButton::toggled, this, [this] { fieldEdited(u"type"_s); });

    auto *pair = new QHBoxLayout;
    pair->setSpacing(look::space(4));
    column->addLayout(pair);
    const auto addHalf = [&](const QString &name, const QString &objectName) {
        auto *half = new QVBoxLayout;
        pair->addLayout(half, 1);
        QLineEdit *edit = addLine(half, name, objectName);
        edit->setAlignment(Qt::AlignRight);
        half->addStretch();
        return edit;
    };
    m_total = addHalf(u"total"_s, u"campaignTotal"_s);
    m_count = addHalf(u"count"_s, u"campaignCount"_s);
}

void DraftFields::buildTimes(QBoxLayout *column)
{
    m_now = choice(this, u"campaignStartNow"_s);
    m_later = choice(this, u"campaignStartLater"_s);
    auto *start = new QButtonGroup(this);
    start->addButton(m_now);
    start->addButton(m_later);
    m_start = timeEdit(this, u"campaignStart"_s);
    addField(column, u"start"_s, {m_now, m_later, m_start}, Width::AsNeeded);
    m_end = timeEdit(this, u"campaignEnd"_s);
    addField(column, u"end"_s, {m_end}, Width::AsNeeded);

    connect(m_later, &QRadioButton::toggled, m_start, &QWidget::setEnabled);
    connect(m_later, &QRadioButton::toggled, this, [this] { fieldEdited(u"start"_s); });
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this] { fieldEdited(u"start"_s); });
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, [this] { fieldEdited(u"end"_s); });
}

DraftFields::Field &DraftFields::field(const QString &name)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.name == name; });
    Q_ASSERT(found != m_fields.end());
    return *found;
}

campaign::Draft DraftFields::draft() const
{
    campaign::Draft draft;
    draft.name = m_name->text();
    draft.message = m_message->text();
    draft.type = m_random->isChecked() ? alipay::PrizeType::Random : alipay::PrizeType::Fixed;
    draft.total = m_total->text();
    draft.count = m_count->text();
    draft.start = m_now->isChecked() ? u"now"_s : m_start->dateTime().toString(wireFormat);
    draft.end = m_end->dateTime().toString(wireFormat);
    draft.frequency = m_frequency->frequency().toWire();
    draft.link = m_link->text();
    return draft;
}

void DraftFields::startAnew()
{
    for (QLineEdit *edit : {m_name, m_message, m_total, m_count, m_link})
        edit->clear();
    const QDate today = beijingDate(m_clock.now());
    m_fixed->setChecked(true);
    m_now->setChecked(true);
    m_start->setEnabled(false);
    m_start->setDateTime(QDateTime(today.addDays(1), QTime(9, 0), Qt::UTC));
    m_end->setDateTime(QDateTime(today.addDays(usualDays), QTime(23, 59, 59), Qt::UTC));
    m_frequency->setFrequency({});
    for (Field &field : m_fields) {
        field.edited = field.left = false;
        field.refusal.reset();
    }
    showProblems();
    Q_EMIT edited();
}

void DraftFields::setDraft(const campaign::Draft &draft)
{
    startAnew();
    m_name->setText(draft.name);
    m_message->setText(draft.message);
    m_total->setText(draft.total);
    m_count->setText(draft.count);
    m_link->setText(draft.link);
    (draft.type == alipay::PrizeType::Random ? m_random : m_fixed)->setChecked(true);
    const QDateTime start = QDateTime::fromString(draft.start, wireFormat);
    (start.isValid() ? m_later : m_now)->setChecked(true);
    for (const auto &[edit, text] : {std::pair(m_start, draft.start), std::pair(m_end, draft.end)}) {
        const QDateTime wall = QDateTime::fromString(text, wireFormat);
        if (wall.isValid())
            edit->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
    }
    m_frequency->setFrequency(alipay::Frequency::parse(draft.frequency).value_or(alipay::Frequency()));
    for (Field &field : m_fields) {
        field.edited = true;
        field.left = false;
    }
    showProblems();
    Q_EMIT edited();
}

bool DraftFields::isUntouched() const
{
    return std::none_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.edited; });
}

void DraftFields::focusFirst()
{
    m_fields.first().first->setFocus(Qt::OtherFocusReason);
}

bool DraftFields::check()
{
    for (Field &field : m_fields)
        field.edited = field.left = true;
    showProblems();
    const auto judged = campaign::judge(draft(), m_clock.now());
    if (judged)
        return true;
    for (const Field &field : std::as_const(m_fields)) {
        const auto &errors = judged.error();
        if (std::any_of(errors.begin(), errors.end(), [&](const Error &e) { return e.field == field.name; })) {
            field.first->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return false;
}

bool DraftFields::showRefusal(const Error &error)
{
    for (Field &field : m_fields) {
        if (field.name == error.field) {
            field.refusal = error;
            showProblems();
            field.first->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void DraftFields::fieldEdited(const QString &name)
{
    Field &changed = field(name);
    changed.edited = true;
    changed.refusal.reset();
    showProblems();
    Q_EMIT edited();
}

void DraftFields::fieldLeft(const QString &name)
{
    field(name).left = true;
    showProblems();
}

void DraftFields::showProblems()
{
    const auto judged = campaign::judge(draft(), m_clock.now());
    const QList<Error> problems = judged ? QList<Error>() : judged.error();
    for (const Field &field : std::as_const(m_fields)) {
        std::optional<Error> shown = field.refusal;
        for (const Error &problem : problems) {
            if (!shown && field.edited && field.left && problem.field == field.name)
                shown = problem;
        }
        if (shown)
            field.problem->explain(*shown);
        else
            field.problem->clearProblem();
    }
}

bool DraftFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            fieldLeft(watched->property(fieldOfControl).toString());
    }
    return QWidget::eventFilter(watched, event);
}

void DraftFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DraftFields::retranslate()
{
    const auto label = [this](const char *name, const QString &words) {
        Field &labelled = field(QLatin1StringView(name));
        labelled.label->setText(words);
        labelled.first->setAccessibleName(words);
    };
    label("name", tr("Campaign name"));
    label("message", tr("Message to the recipients"));
    label("type", tr("Packets"));
    label("total", tr("Total in yuan"));
    label("count", tr("Number of packets"));
    label("start", tr("Start (Beijing time)"));
    label("end", tr("End (Beijing time)"));
    label("frequency", tr("How often one person can get a packet"));
    label("link", tr("Page to open after paying (optional)"));
    m_fixed->setText(tr("All the same amount"));
    m_random->setText(tr("Random, half to one and a half of the average"));
    m_now->setText(tr("At once"));
    m_later->setText(tr("Later"));
    for (QRadioButton *button : {m_fixed, m_random, m_now, m_later})
        button->setAccessibleName(button->text());
    m_start->setAccessibleName(tr("Start, Beijing time"));
    m_name->setPlaceholderText(tr("for example: Points mall, November"));
    m_message->setPlaceholderText(tr("for example: Thank you for being with us"));
    m_total->setPlaceholderText(tr("for example 2560.00"));
    m_count->setPlaceholderText(tr("for example 1280"));
    m_link->setPlaceholderText(u"https://"_s);
}

} // namespace hongbao::ui
