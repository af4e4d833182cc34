#include "widgets/time_chart.h"

#include "text/words.h"

#include <QEvent>
#include <QTimeZone>
#include <QVBoxLayout>

// Its header is written with Qt's short words, which are turned off here.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

#include <cmath>

namespace hongbao::ui {

namespace {

constexpr int hourSeconds = 3600;
constexpr int daySeconds = 24 * hourSeconds;
constexpr int beijingOffset = 8 * hourSeconds;
constexpr double mostDaysWithoutYear = 300;
constexpr double barShare = 0.8; // of its slot
constexpr QSize pictureSize(1200, 500);

int secondsOf(TimeChart::Step step)
{
    return step == TimeChart::Step::Hour ? hourSeconds : daySeconds;
}

// Whole numbers only, written as everywhere in this program.
class WholeTicker : public QCPAxisTicker {
public:
    explicit WholeTicker(TimeChart::Unit unit)
        : m_unit(unit)
    {
    }

protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const qint64 number = std::llround(tick);
        return m_unit == TimeChart::Unit::Fen ? text::yuan(Fen::of(number)) : text::count(number);
    }

private:
    TimeChart::Unit m_unit;
};

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildLegend();
    dress();
}

// In a line of its own above the bars, where it hides none of them.
void TimeChart::buildLegend()
{
    auto *line = new QCPLayoutGrid;
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, line);
    line->addElement(0, 0, m_plot->legend);
    line->addElement(0, 1, new QCPLayoutElement);
    line->setColumnStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setVisible(true);
}

void TimeChart::setBars(const QList<QDateTime> &starts, Step step, Unit unit, const QList<Series> &series)
{
    m_plot->clearPlottables();
    m_bars.clear();
    m_series = series;
    for (const Series &one : series) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setName(one.name);
        bars->setWidth(secondsOf(step) * barShare);
        bars->setStackingGap(0);
        if (!m_bars.isEmpty())
            bars->moveAbove(m_bars.last());
        for (qsizetype i = 0; i < starts.size(); ++i) {
            if (one.heights.value(i) == 0) // would be drawn as a line
                continue;
            const double middle = double(starts.at(i).toSecsSinceEpoch()) + secondsOf(step) / 2.0;
            bars->addData(middle, double(one.heights.value(i)));
        }
        m_bars.append(bars);
    }
    setRange(starts, step);
    setTicks(step, unit);
    dress();
}

void TimeChart::setTicks(Step step, Unit unit)
{
    const auto time = QSharedPointer<QCPAxisTickerDateTime>::create();
    time->setTimeZone(QTimeZone(beijingOffset));
    const bool years = m_plot->xAxis->range().size() > mostDaysWithoutYear * daySeconds;
    time->setDateTimeFormat(step == Step::Hour ? QStringLiteral("HH:mm\nMM-dd")
            : years                            ? QStringLiteral("yyyy-MM-dd")
                                               : QStringLiteral("MM-dd"));
    time->setTickOrigin(double(-beijingOffset)); // a Beijing midnight
    m_plot->xAxis->setTicker(time);
    m_plot->yAxis->setTicker(QSharedPointer<WholeTicker>::create(unit));
}

// A bar or two are not blown up to the chart's width.
void TimeChart::setRange(const QList<QDateTime> &starts, Step step)
{
    constexpr double leastSlots = 12;
    if (starts.isEmpty())
        return;
    const double slot = secondsOf(step);
    const double first = double(starts.first().toSecsSinceEpoch());
    const double last = double(starts.last().toSecsSinceEpoch()) + slot;
    const double spare = std::max(slot / 2, (leastSlots * slot - (last - first)) / 2);
    m_plot->xAxis->setRange(first - spare, last + spare);
    double highest = 1;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        qint64 height = 0;
        for (const Series &one : std::as_const(m_series))
            height += one.heights.value(i);
        highest = std::max(highest, double(height));
    }
    constexpr double headroom = 1.08;
    m_plot->yAxis->setRange(0, highest * headroom);
}

void TimeChart::dress()
{
    const QColor muted = look::color(look::Role::MutedText);
    const QColor line = look::color(look::Role::Border);
    const QFont font = look::font(look::Style::Caption);
    m_plot->setBackground(QBrush(look::color(look::Role::Surface)));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(line));
        axis->setTickPen(QPen(line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(muted);
        axis->setTickLabelFont(font);
        axis->grid()->setZeroLinePen(QPen(line));
    }
    m_plot->xAxis->grid()->setPen(Qt::NoPen);
    m_plot->yAxis->grid()->setPen(QPen(line));
    m_plot->legend->setFont(font);
    m_plot->legend->setTextColor(look::color(look::Role::Text));
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setBorderPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QColor color = look::color(m_series.at(i).role);
        m_bars.at(i)->setPen(QPen(color));
        m_bars.at(i)->setBrush(QBrush(color, m_series.at(i).pattern));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QImage TimeChart::picture() const
{
    constexpr int twice = 2; // pixels: it may be printed
    QImage chart = m_plot->toPixmap(pictureSize.width(), pictureSize.height(), twice).toImage();
    chart.setDevicePixelRatio(twice);
    return chart;
}

QSize TimeChart::sizeHint() const
{
    return {look::space(120), look::space(60)};
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
