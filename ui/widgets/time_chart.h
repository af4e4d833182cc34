#pragma once
// Bars over time, stacked, in colours of the look. It can be seen; who cannot see it reads the table that its page
// offers, and its accessible description.

#include "look/look.h"
#include "widgets/bars_plot.h"

#include <QDateTime>
#include <QImage>
#include <QWidget>

class QLabel;

namespace hongbao::ui {

class TimeChart : public QWidget {
    Q_OBJECT

public:
    enum class Unit { Count, Fen };
    enum class Step { Hour, Day };
    struct Series {
        QString name;
        look::Role role = look::Role::Good;
        Qt::BrushStyle pattern = Qt::SolidPattern; // beside the colour
        QList<qint64> heights; // one a slot
    };

    // Without a maker, whose part may be missing, a line says so.
    explicit TimeChart(QWidget *parent = nullptr, BarsPlotMaker *maker = barsPlotMaker());

    void setBars(const QList<QDateTime> &starts, Step step, Unit unit, const QList<Series> &series);
    bool hasPlot() const { return m_plot != nullptr; }
    QImage picture() const; // for a file; null without the part that draws
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void draw(); // in colours and fonts of the look
    QString timeFormat() const;

    std::unique_ptr<BarsPlot> m_plot; // may be null
    QLabel *m_missing = nullptr; // in its place
    QList<QDateTime> m_starts;
    Step m_step = Step::Day;
    Unit m_unit = Unit::Count;
    QList<Series> m_series;
};

} // namespace hongbao::ui
