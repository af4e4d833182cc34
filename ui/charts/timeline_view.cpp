#include "charts/timeline_view.h"

#include "shell/world.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
enum UnitRow { Packets, Money };
} // namespace

TimelineView::TimelineView(const QString &name, Prompts &prompts, account::World world, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_times(new TimelineTable(this))
    , m_picture(new PictureLine(name, prompts, world, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addLayout(buildControls(name));
    m_stack = new QStackedWidget(this);
    m_chart = new TimeChart(m_stack);
    m_chart->setObjectName(QString(name + u"Chart"));
    m_stack->addWidget(m_chart);
    m_save->setEnabled(m_chart->hasPlot());
    m_stack->addWidget(buildTable(name));
    m_stack->setFixedHeight(m_chart->sizeHint().height());
    column->addWidget(m_stack);
    column->addWidget(m_picture);
    retranslate();
}

QLayout *TimelineView::buildControls(const QString &name)
{
    m_totals = new QLabel(this);
    m_totals->setObjectName(QString(name + u"Totals"));
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QString(name + u"Unit"));
    m_unit->addItems({QString(), QString()});
    m_asTable = new QCheckBox(this);
    m_asTable->setObjectName(QString(name + u"AsTable"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QString(name + u"Save"));
    m_save->setIcon(look::icon(u"save"_s));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TimelineView::draw);
    connect(m_asTable, &QCheckBox::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    connect(m_save, &QPushButton::clicked, this, &TimelineView::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_totals, 1);
    row->addWidget(m_unit);
    row->addWidget(m_asTable);
    row->addWidget(m_save);
    return row;
}

QWidget *TimelineView::buildTable(const QString &name)
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QString(name + u"Table"));
    setUpTable(m_table);
    m_table->setModel(m_times);
    m_table->setItemDelegateForColumn(TimelineTable::Paid, new MoneyDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return m_table;
}

void TimelineView::show(const QList<ledger::TimeSlot> &times, bool byDay, const QString &of)
{
    m_times->setSlots(times, byDay);
    m_byDay = byDay;
    m_of = of;
    draw();
}

void TimelineView::setWords(const QString &title, const QString &nothing)
{
    m_nothing = nothing;
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    draw();
}

void TimelineView::forgetPicture()
{
    m_picture->clear();
}

QList<TimeChart::Series> TimelineView::packetSeries() const
{
    TimeChart::Series sent {tr("Arrived"), look::Role::Good, Qt::SolidPattern, {}};
    TimeChart::Series refused {tr("Refused"), look::Role::Bad, Qt::BDiagPattern, {}};
    TimeChart::Series unknown {tr("Unconfirmed"), look::Role::Waiting, Qt::Dense4Pattern, {}};
    for (const ledger::TimeSlot &slot : m_times->rows()) {
        sent.heights.append(slot.sent);
        refused.heights.append(slot.refused);
        unknown.heights.append(slot.unknown);
    }
    return {sent, refused, unknown};
}

TimeChart::Series TimelineView::moneySeries() const
{
    TimeChart::Series paid {tr("Paid"), look::Role::Good, Qt::SolidPattern, {}};
    for (const ledger::TimeSlot &slot : m_times->rows())
        paid.heights.append(slot.paid.count());
    return paid;
}

void TimelineView::draw()
{
    QList<QDateTime> starts;
    for (const ledger::TimeSlot &slot : m_times->rows())
        starts.append(slot.start);
    const bool money = m_unit->currentIndex() == Money;
    m_chart->setBars(starts, m_byDay ? TimeChart::Step::Day : TimeChart::Step::Hour,
        money ? TimeChart::Unit::Fen : TimeChart::Unit::Count,
        money ? QList<TimeChart::Series> {moneySeries()} : packetSeries());
    const bool empty = starts.isEmpty();
    m_stack->setVisible(!empty);
    for (QWidget *control : std::initializer_list<QWidget *> {m_unit, m_asTable, m_save})
        control->setVisible(!empty);
    m_totals->setText(empty ? m_nothing : totals());
    m_chart->setAccessibleDescription(m_totals->text());
}

QString TimelineView::totals() const
{
    const ledger::TimeSlot all = ledger::sumOf(m_times->rows());
    const QString sums
        = tr("Arrived: %1 · Paid: %2 · Refused: %3 · Unconfirmed: %4")
              .arg(text::count(all.sent), text::yuan(all.paid), text::count(all.refused), text::count(all.unknown));
    return sums + u" · "_s + (m_byDay ? tr("by the day") : tr("by the hour"));
}

void TimelineView::save()
{
    m_picture->save(tr("Packets.png"), [this] { return withTitle(titleIn(m_world, m_of), m_chart->picture()); });
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineView::retranslate()
{
    m_unit->setItemText(Packets, tr("Packets"));
    m_unit->setItemText(Money, tr("Money"));
    m_unit->setAccessibleName(tr("What the chart shows"));
    m_asTable->setText(tr("Show as table"));
    m_save->setText(tr("Save as picture"));
    m_times->wordsChanged();
    draw();
}

} // namespace hongbao::ui
