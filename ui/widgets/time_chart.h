#pragma once
// Bars over time, stacked, in colours of the look. It can be seen; who cannot see it reads the table that its page
// offers, and its accessible description.

#include "look/look.h"

#include <QDateTime>
#include <QImage>
#include <QWidget>

class QCPBars;
class QCustomPlot;

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

    explicit TimeChart(QWidget *parent = nullptr);

    void setBars(const QList<QDateTime> &starts, Step step, Unit unit, const QList<Series> &series);
    QImage picture() const; // for a file
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLegend();
    void setTicks(Step step, Unit unit);
    void setRange(const QList<QDateTime> &starts, Step step);
    void dress(); // colours and fonts of the look

    QCustomPlot *m_plot;
    QList<QCPBars *> m_bars;
    QList<Series> m_series;
};

} // namespace hongbao::ui
