#include "history/history_filter.h"

#include "history/time_range.h"
#include "look/look.h"
#include "text/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int typingMs = 250;

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

QComboBox *addBox(QHBoxLayout *row, const QString &name, int width)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(width);
    row->addWidget(box);
    return box;
}

} // namespace

HistoryFilter::HistoryFilter(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new QLineEdit(this))
    , m_batchChip(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s, look::Role::MutedText), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    m_batchChip->setObjectName(u"historyBatch"_s);
    m_batchChip->setIcon(look::icon(u"close"_s));
    m_batchChip->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
    m_batchChip->hide();
    row->addWidget(m_batchChip);
    m_campaign = addBox(row, u"historyCampaign"_s, look::space(46));
    m_state = addBox(row, u"historyState"_s, look::space(34));
    m_time = addBox(row, u"historyTime"_s, look::space(34));

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilter::changed);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT changed();
    });
    connect(m_batchChip, &QPushButton::clicked, this, [this] {
        setBatch({});
        Q_EMIT changed();
    });
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    connect(m_time, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    setCampaigns({});
    retranslate();
}

void HistoryFilter::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const QSignalBlocker quiet(m_campaign);
    const QVariant before = m_campaign->currentData();
    m_campaign->clear();
    m_campaign->addItem(tr("All campaigns"), QString());
    for (const ledger::Campaign &campaign : campaigns)
        if (!campaign.detail.crowdNo.value.isEmpty())
            m_campaign->addItem(campaign.detail.name, campaign.detail.crowdNo.value);
    choose(m_campaign, before);
}

void HistoryFilter::showBatch(const ledger::Batch &batch)
{
    clear();
    setBatch(batch);
    Q_EMIT changed();
}

void HistoryFilter::setBatch(const std::optional<ledger::Batch> &batch)
{
    m_batch = batch;
    m_batchChip->setVisible(m_batch.has_value());
    retranslate();
}

ledger::HistoryQuery HistoryFilter::query() const
{
    ledger::HistoryQuery query;
    if (m_batch)
        query.batch = m_batch->id;
    if (const QString crowdNo = m_campaign->currentData().toString(); !crowdNo.isEmpty())
        query.campaign = CrowdNo {crowdNo};
    query.state = m_state->currentData().toString();
    query.search = m_search->text().trimmed();
    const TimeRange range = rangeOf(m_time->currentData().value<TimePreset>(), m_clock.now());
    query.from = range.from;
    query.to = range.to;
    return query;
}

bool HistoryFilter::isEmpty() const
{
    return !m_batch && m_search->text().isEmpty() && m_campaign->currentIndex() == 0 && m_state->currentIndex() == 0
        && m_time->currentIndex() == 0;
}

void HistoryFilter::clear()
{
    const QSignalBlocker quiet[]
        = {QSignalBlocker(m_search), QSignalBlocker(m_campaign), QSignalBlocker(m_state), QSignalBlocker(m_time)};
    setBatch({});
    m_search->clear();
    for (QComboBox *box : {m_campaign, m_state, m_time})
        box->setCurrentIndex(0);
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
    m_search->setPlaceholderText(tr("Find any part of an id, name, note or number"));
    m_search->setAccessibleName(tr("Find in the history"));
    if (m_batch)
        m_batchChip->setText(tr("Batch %1").arg(m_batch->id.value));
    m_batchChip->setToolTip(tr("Show the packets of all batches again"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setItemText(0, tr("All campaigns"));
    m_state->setAccessibleName(tr("State"));
    m_time->setAccessibleName(tr("Time"));
    fillStates();
    fillTimes();
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

void HistoryFilter::fillTimes()
{
    const QSignalBlocker quiet(m_time);
    const QVariant before = m_time->currentData();
    m_time->clear();
    const std::pair<QString, TimePreset> presets[] = {{tr("All times"), TimePreset::All},
        {tr("Today"), TimePreset::Today}, {tr("This week"), TimePreset::ThisWeek},
        {tr("This month"), TimePreset::ThisMonth}, {tr("Last month"), TimePreset::LastMonth}};
    for (const auto &[word, preset] : presets)
        m_time->addItem(word, QVariant::fromValue(preset));
    choose(m_time, before);
}

} // namespace hongbao::ui
