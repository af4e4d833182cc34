#include "widgets/time_chart.h"

#include "base/part.h"
#include "text/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hongbao::ui {

namespace {

constexpr int hourSeconds = 3600;
constexpr int daySeconds = 24 * hourSeconds;
constexpr qsizetype leastDaysWithYear = 300;
constexpr QSize pictureSize(1200, 500);
constexpr int pixelsAPoint = 2; // it may be printed

int secondsOf(TimeChart::Step step)
{
    return step == TimeChart::Step::Hour ? hourSeconds : daySeconds;
}

} // namespace

BarsPlotMaker *barsPlotMaker()
{
    static auto *const part = qobject_cast<BarsPlotMaker *>(loadPart(QStringLiteral("charts")));
    return part;
}

TimeChart::TimeChart(QWidget *parent, BarsPlotMaker *maker)
    : QWidget(parent)
    , m_plot(maker ? maker->make(this) : nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    if (m_plot) {
        column->addWidget(m_plot->widget());
    } else {
        m_missing = new QLabel(this);
        m_missing->setAlignment(Qt::AlignCenter);
        m_missing->setWordWrap(true);
        column->addWidget(m_missing);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
    draw();
}

void TimeChart::retranslate()
{
    if (m_missing)
        m_missing->setText(
            tr("The part of the program that draws charts is missing. The table shows the same figures."));
}

void TimeChart::setBars(const QList<QDateTime> &starts, Step step, Unit unit, const QList<Series> &series)
{
    m_starts = starts;
    m_step = step;
    m_unit = unit;
    m_series = series;
    draw();
}

QString TimeChart::timeFormat() const
{
    if (m_step == Step::Hour)
        return QStringLiteral("HH:mm\nMM-dd");
    const bool years = m_starts.size() >= leastDaysWithYear;
    return years ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("MM-dd");
}

void TimeChart::draw()
{
    if (!m_plot)
        return;
    m_plot->setDress({look::color(look::Role::Surface), look::color(look::Role::Border),
        look::color(look::Role::MutedText), look::color(look::Role::Text), look::font(look::Style::Caption)});
    QList<BarsPlot::Series> series;
    for (const Series &one : std::as_const(m_series))
        series.append({one.name, look::color(one.role), one.pattern, one.heights});
    const auto heightText = [unit = m_unit](qint64 height) { // as everywhere in this program
        return unit == Unit::Fen ? text::yuan(Fen::of(height)) : text::count(height);
    };
    m_plot->setBars({m_starts, secondsOf(m_step), timeFormat(), heightText, series});
}

QImage TimeChart::picture() const
{
    return m_plot ? m_plot->picture(pictureSize, pixelsAPoint) : QImage();
}

QSize TimeChart::sizeHint() const
{
    return {look::space(120), look::space(60)};
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
