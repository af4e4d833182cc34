// The part of the program that draws bars: BarsPlot over QCustomPlot. A module of its own, see bars_plot.h.

#include "widgets/bars_plot.h"

#include <QTimeZone>

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

constexpr int beijingOffset = 8 * 3600;
constexpr double barShare = 0.8; // of its slot

// Whole numbers only, in the words given.
class WholeTicker : public QCPAxisTicker {
public:
    explicit WholeTicker(std::function<QString(qint64)> words)
        : m_words(std::move(words))
    {
    }

protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return m_words(std::llround(tick)); }

private:
    std::function<QString(qint64)> m_words;
};

class Plot : public BarsPlot {
public:
    explicit Plot(QWidget *parent)
        : m_plot(new QCustomPlot(parent))
    {
        m_plot->setFocusPolicy(Qt::NoFocus);
        m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the page
        buildLegend();
    }
    ~Plot() override { delete m_plot; }
    Q_DISABLE_COPY_MOVE(Plot)

    QWidget *widget() override { return m_plot; }

    void setDress(const Dress &dress) override
    {
        m_plot->setBackground(QBrush(dress.background));
        for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
            axis->setBasePen(QPen(dress.line));
            axis->setTickPen(QPen(dress.line));
            axis->setSubTickPen(Qt::NoPen);
            axis->setTickLabelColor(dress.muted);
            axis->setTickLabelFont(dress.font);
            axis->grid()->setZeroLinePen(QPen(dress.line));
        }
        m_plot->xAxis->grid()->setPen(Qt::NoPen);
        m_plot->yAxis->grid()->setPen(QPen(dress.line));
        m_plot->legend->setFont(dress.font);
        m_plot->legend->setTextColor(dress.text);
        m_plot->legend->setBrush(Qt::NoBrush);
        m_plot->legend->setBorderPen(Qt::NoPen);
    }

    void setBars(const Bars &bars) override
    {
        m_plot->clearPlottables();
        QCPBars *below = nullptr;
        for (const Series &series : bars.series) {
            QCPBars *now = addSeries(bars, series);
            if (below)
                now->moveAbove(below);
            below = now;
        }
        setRange(bars);
        setTicks(bars);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }

    QImage picture(const QSize &size, int pixelsAPoint) override
    {
        QImage chart = m_plot->toPixmap(size.width(), size.height(), pixelsAPoint).toImage();
        chart.setDevicePixelRatio(pixelsAPoint);
        return chart;
    }

private:
    // In a line of its own above the bars, where it hides none of them.
    void buildLegend()
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

    QCPBars *addSeries(const Bars &bars, const Series &series)
    {
        auto *added = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        added->setName(series.name);
        added->setWidth(bars.slotSeconds * barShare);
        added->setStackingGap(0);
        added->setPen(QPen(series.color));
        added->setBrush(QBrush(series.color, series.pattern));
        for (qsizetype i = 0; i < bars.starts.size(); ++i) {
            if (series.heights.value(i) == 0) // would be drawn as a line
                continue;
            const double middle = double(bars.starts.at(i).toSecsSinceEpoch()) + bars.slotSeconds / 2.0;
            added->addData(middle, double(series.heights.value(i)));
        }
        return added;
    }

    // A bar or two are not blown up to the chart's width.
    void setRange(const Bars &bars)
    {
        constexpr double leastSlots = 12;
        if (bars.starts.isEmpty())
            return;
        const double slot = bars.slotSeconds;
        const double first = double(bars.starts.first().toSecsSinceEpoch());
        const double last = double(bars.starts.last().toSecsSinceEpoch()) + slot;
        const double spare = std::max(slot / 2, (leastSlots * slot - (last - first)) / 2);
        m_plot->xAxis->setRange(first - spare, last + spare);
        double highest = 1;
        for (qsizetype i = 0; i < bars.starts.size(); ++i) {
            qint64 height = 0;
            for (const Series &one : bars.series)
                height += one.heights.value(i);
            highest = std::max(highest, double(height));
        }
        constexpr double headroom = 1.08;
        m_plot->yAxis->setRange(0, highest * headroom);
    }

    void setTicks(const Bars &bars)
    {
        const auto time = QSharedPointer<QCPAxisTickerDateTime>::create();
        time->setTimeZone(QTimeZone(beijingOffset));
        time->setDateTimeFormat(bars.timeFormat);
        time->setTickOrigin(double(-beijingOffset)); // a Beijing midnight
        m_plot->xAxis->setTicker(time);
        m_plot->yAxis->setTicker(QSharedPointer<WholeTicker>::create(bars.heightText));
    }

    QPointer<QCustomPlot> m_plot; // its parent may go first
};

} // namespace

class ChartsPart : public QObject, public BarsPlotMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID HongbaoBarsPlotMaker_iid)
    Q_INTERFACES(hongbao::ui::BarsPlotMaker)

public:
    std::unique_ptr<BarsPlot> make(QWidget *parent) override { return std::make_unique<Plot>(parent); }
};

} // namespace hongbao::ui

#include "charts_part.moc"
