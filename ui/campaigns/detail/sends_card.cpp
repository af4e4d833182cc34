#include "campaigns/detail/sends_card.h"

#include "campaigns/detail/timeline_table.h"
#include "shell/prompts.h"
#include "shell/world.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr qint64 hoursUntilDays = 72; // what is spread over more is drawn by the day
enum UnitRow { Packets, Money };
} // namespace

SendsCard::SendsCard(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_times(new TimelineTable(this))
{
    body()->addLayout(buildControls());
    m_stack = new QStackedWidget(this);
    m_chart = new TimeChart(m_stack);
    m_chart->setObjectName(u"sendsChart"_s);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(buildTable());
    m_stack->setFixedHeight(m_chart->sizeHint().height());
    body()->addWidget(m_stack);
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"sendsError"_s);
    body()->addWidget(m_error);
    m_unsaved = new ErrorPanel(this);
    m_unsaved->setObjectName(u"sendsUnsaved"_s);
    body()->addWidget(m_unsaved);
    m_saved = addTextLine(body(), u"sendsSaved"_s);
    look::setRole(m_saved, look::Role::Good);
    m_saved->hide();
    connect(&m_desk, &desk::Desk::timelineRead, this, &SendsCard::read);
    retranslate();
}

SendsCard::~SendsCard()
{
    m_pool.waitForDone();
}

QLayout *SendsCard::buildControls()
{
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"sendsTotals"_s);
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"sendsUnit"_s);
    m_unit->addItems({QString(), QString()});
    m_asTable = new QCheckBox(this);
    m_asTable->setObjectName(u"sendsAsTable"_s);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"sendsSave"_s);
    m_save->setIcon(look::icon(u"save"_s));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SendsCard::draw);
    connect(m_asTable, &QCheckBox::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    connect(m_save, &QPushButton::clicked, this, &SendsCard::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_totals, 1);
    row->addWidget(m_unit);
    row->addWidget(m_asTable);
    row->addWidget(m_save);
    return row;
}

QWidget *SendsCard::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"sendsTable"_s);
    setUpTable(m_table);
    m_table->setModel(m_times);
    m_table->setItemDelegateForColumn(TimelineTable::Paid, new MoneyDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return m_table;
}

void SendsCard::show(const ledger::Campaign &campaign)
{
    const bool another = campaign.detail.crowdNo != m_crowdNo;
    m_crowdNo = campaign.detail.crowdNo;
    m_name = campaign.detail.name;
    if (another) {
        m_times->setSlots({}, false);
        m_saved->hide();
        m_unsaved->clear();
        m_error->clear();
        draw();
    }
    refresh();
}

void SendsCard::refresh()
{
    m_reading = m_desk.readTimeline(m_crowdNo);
}

void SendsCard::read(desk::RequestId id, const desk::TimelineResult &result)
{
    if (id != m_reading)
        return;
    m_reading = 0;
    if (!result) {
        m_error->explain(result.error());
        return;
    }
    m_error->clear();
    const QList<ledger::TimeSlot> &hours = *result;
    m_byDay = !hours.isEmpty() && hours.first().start.secsTo(hours.last().start) > hoursUntilDays * 3600;
    m_times->setSlots(m_byDay ? ledger::byDay(hours) : hours, m_byDay);
    draw();
}

QList<TimeChart::Series> SendsCard::packetSeries() const
{
    TimeChart::Series sent {tr("Arrived"), look::Role::Good, Qt::SolidPattern, {}};
    TimeChart::Series refused {tr("Refused"), look::Role::Bad, Qt::BDiagPattern, {}};
    TimeChart::Series unknown {tr("Unconfirmed"), look::Role::Waiting, Qt::Dense4Pattern, {}};
    for (const ledger::TimeSlot &slot : m_times->times()) {
        sent.heights.append(slot.sent);
        refused.heights.append(slot.refused);
        unknown.heights.append(slot.unknown);
    }
    return {sent, refused, unknown};
}

TimeChart::Series SendsCard::moneySeries() const
{
    TimeChart::Series paid {tr("Paid"), look::Role::Good, Qt::SolidPattern, {}};
    for (const ledger::TimeSlot &slot : m_times->times())
        paid.heights.append(slot.paid.count());
    return paid;
}

void SendsCard::draw()
{
    QList<QDateTime> starts;
    for (const ledger::TimeSlot &slot : m_times->times())
        starts.append(slot.start);
    const bool money = m_unit->currentIndex() == Money;
    m_chart->setBars(starts, m_byDay ? TimeChart::Step::Day : TimeChart::Step::Hour,
        money ? TimeChart::Unit::Fen : TimeChart::Unit::Count,
        money ? QList<TimeChart::Series> {moneySeries()} : packetSeries());
    const bool empty = starts.isEmpty();
    m_stack->setVisible(!empty);
    for (QWidget *control : std::initializer_list<QWidget *> {m_unit, m_asTable, m_save})
        control->setVisible(!empty);
    m_totals->setText(empty ? tr("Nothing was sent from here yet.") : totals());
    m_chart->setAccessibleDescription(m_totals->text());
}

QString SendsCard::totals() const
{
    ledger::TimeSlot all;
    for (const ledger::TimeSlot &slot : m_times->times()) {
        all.sent += slot.sent;
        all.refused += slot.refused;
        all.unknown += slot.unknown;
        all.paid = checkedAdd(all.paid, slot.paid).value_or(all.paid);
    }
    const QString sums
        = tr("Arrived: %1 · Paid: %2 · Refused: %3 · Unconfirmed: %4")
              .arg(text::count(all.sent), text::yuan(all.paid), text::count(all.refused), text::count(all.unknown));
    return sums + u" · "_s + (m_byDay ? tr("by the day") : tr("by the hour"));
}

// Drawn here, written by the pool.
void SendsCard::save()
{
    const QString title = tr("Packets of “%1”").arg(m_name);
    m_prompts.chooseFileToSave(this, tr("Save the chart as"), fileNameIn(m_desk.profile().world, tr("Packets.png")),
        tr("Pictures (*.png)"), [this, title](const QString &file) {
            m_saved->hide();
            m_unsaved->clear();
            const QImage picture = m_chart->picture(titleIn(m_desk.profile().world, title));
            m_pool.start([this, file, picture] {
                const bool done = picture.save(file, "PNG");
                QMetaObject::invokeMethod(
                    this, [this, file, done] { saved(file, done); }, Qt::QueuedConnection);
            });
        });
}

void SendsCard::saved(const QString &file, bool done)
{
    if (!done) {
        m_unsaved->explain({ErrorCode::FileUnwritable, file, {}});
        return;
    }
    m_saved->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    m_saved->show();
}

void SendsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SendsCard::retranslate()
{
    setTitle(tr("Packets over time"));
    m_unit->setItemText(Packets, tr("Packets"));
    m_unit->setItemText(Money, tr("Money"));
    m_unit->setAccessibleName(tr("What the chart shows"));
    m_asTable->setText(tr("Show as table"));
    m_save->setText(tr("Save as picture"));
    m_chart->setAccessibleName(tr("Packets over time"));
    m_table->setAccessibleName(tr("Packets over time"));
    m_times->wordsChanged();
    draw();
}

} // namespace hongbao::ui
