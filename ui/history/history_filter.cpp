#include "history/history_filter.h"

#include "choices/campaign_box.h"
#include "choices/day_range.h"
#include "choices/time_box.h"
#include "look/look.h"
#include "text/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int typingMs = 250;

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

QLineEdit *addAmount(QHBoxLayout *row, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaximumWidth(look::space(24));
    edit->setAlignment(Qt::AlignRight);
    row->addWidget(edit);
    return edit;
}

QPushButton *chip(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setIcon(look::icon(u"close"_s));
    button->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
    button->hide();
    return button;
}

} // namespace

HistoryFilter::HistoryFilter(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_search(new QLineEdit(this))
    , m_batchChip(chip(u"historyBatch"_s, this))
    , m_personChip(chip(u"historyPerson"_s, this))
    , m_amount(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    for (QHBoxLayout *row : {m_first, m_second}) {
        row->setSpacing(look::space(2));
        column->addLayout(row);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilter::changed);
    buildFirstRow();
    buildSecondRow();
    retranslate();
}

void HistoryFilter::buildFirstRow()
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s, look::Role::MutedText), QLineEdit::LeadingPosition);
    m_first->addWidget(m_search, 1);
    m_first->addWidget(m_batchChip);
    m_first->addWidget(m_personChip);
    m_campaign = new CampaignBox(u"historyCampaign"_s, this);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"historyState"_s);
    m_time = new TimeBox(u"historyTime"_s, this);
    m_campaign->setMinimumWidth(look::space(46));
    for (QComboBox *box : std::initializer_list<QComboBox *> {m_state, m_time})
        box->setMinimumWidth(look::space(34));
    for (QComboBox *box : std::initializer_list<QComboBox *> {m_campaign, m_state, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_first->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilter::edited);
    }
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilter::edited);
    connect(m_batchChip, &QPushButton::clicked, this, [this] {
        setBatch({});
        edited();
    });
    connect(m_personChip, &QPushButton::clicked, this, [this] {
        setPerson({});
        edited();
    });
}

void HistoryFilter::buildSecondRow()
{
    m_second->addWidget(m_amount);
    m_least = addAmount(m_second, u"historyLeast"_s);
    m_second->addWidget(new QLabel(u"–"_s, this));
    m_most = addAmount(m_second, u"historyMost"_s);
    m_days = new DayRange(u"history"_s, beijingDate(m_clock.now()), this);
    m_days->hide();
    m_second->addWidget(m_days);
    m_second->addStretch(1);
    for (const QLineEdit *amount : {m_least, m_most})
        connect(amount, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_days, &DayRange::changed, &m_typing, qOverload<>(&QTimer::start));
}

void HistoryFilter::addToSecondRow(QWidget *widget)
{
    m_second->addWidget(widget);
}

// At once, where nothing is being typed.
void HistoryFilter::edited()
{
    m_days->setVisible(m_time->preset() == TimePreset::Range);
    m_typing.stop();
    Q_EMIT changed();
}

void HistoryFilter::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    m_campaign->setCampaigns(campaigns);
}

void HistoryFilter::showBatch(const ledger::Batch &batch)
{
    clear();
    setBatch(batch);
    edited();
}

void HistoryFilter::showPerson(const QString &recipient)
{
    clear();
    setPerson(recipient);
    edited();
}

void HistoryFilter::setBatch(const std::optional<ledger::Batch> &batch)
{
    m_batch = batch;
    m_batchChip->setVisible(m_batch.has_value());
    retranslate();
}

void HistoryFilter::setPerson(const QString &recipient)
{
    m_person = recipient;
    m_personChip->setVisible(!m_person.isEmpty());
    retranslate();
}

HistoryView HistoryFilter::view() const
{
    HistoryView view;
    view.search = m_search->text();
    view.campaign = m_campaign->crowdNo();
    view.state = m_state->currentData().toString();
    view.person = m_person;
    view.least = m_least->text();
    view.most = m_most->text();
    view.time = m_time->preset();
    if (view.time == TimePreset::Range) {
        view.first = m_days->first();
        view.last = m_days->last();
    }
    return view;
}

void HistoryFilter::setView(const HistoryView &view)
{
    clear();
    put(view);
    edited();
}

void HistoryFilter::put(const HistoryView &view)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_search), QSignalBlocker(m_campaign), QSignalBlocker(m_state),
        QSignalBlocker(m_time), QSignalBlocker(m_least), QSignalBlocker(m_most), QSignalBlocker(m_days)};
    m_search->setText(view.search);
    m_campaign->choose(view.campaign);
    choose(m_state, view.state);
    m_time->choose(view.time);
    m_least->setText(view.least);
    m_most->setText(view.most);
    const QDate today = beijingDate(m_clock.now());
    m_days->setDays(view.first.isValid() ? view.first : today, view.last.isValid() ? view.last : today);
    setPerson(view.person);
}

Result<ledger::HistoryQuery> HistoryFilter::query() const
{
    auto query = queryOf(view(), m_clock.now());
    for (QLineEdit *amount : {m_least, m_most})
        look::setProblem(amount, !amount->text().trimmed().isEmpty() && !Fen::fromYuan(amount->text().trimmed()));
    if (query && m_batch)
        query->batch = m_batch->id;
    return query;
}

bool HistoryFilter::isEmpty() const
{
    return !m_batch && view() == HistoryView();
}

void HistoryFilter::clear()
{
    setBatch({});
    put({});
}

void HistoryFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryFilter::retranslate()
{
    m_search->setPlaceholderText(tr("Find any part of an ID, name, note or number"));
    m_search->setAccessibleName(tr("Find in the history"));
    if (m_batch)
        m_batchChip->setText(tr("Batch %1").arg(m_batch->id.value));
    m_batchChip->setToolTip(tr("Show the packets of all batches again"));
    m_personChip->setText(tr("Person %1").arg(text::groupedId(m_person)));
    m_personChip->setToolTip(tr("Show the packets of all people again"));
    m_amount->setText(tr("Amount ¥"));
    m_least->setAccessibleName(tr("Amount from, yuan"));
    m_least->setPlaceholderText(tr("from"));
    m_most->setAccessibleName(tr("Amount to, yuan"));
    m_most->setPlaceholderText(tr("to"));
    m_state->setAccessibleName(tr("State"));
    fillStates();
}

void HistoryFilter::fillStates()
{
    const QSignalBlocker quiet(m_state);
    const QVariant before = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("All states"), QString());
    for (const payout::State state :
        {payout::State::Sent, payout::State::Refused, payout::State::Unknown, payout::State::Unsent})
        m_state->addItem(text::word(state, false), payout::toText(state));
    choose(m_state, before);
}

} // namespace hongbao::ui
