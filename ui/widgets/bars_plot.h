#pragma once
// Stacked bars over time, drawn by a part of the program (base/part.h) that is loaded when the first chart is made: the
// library it draws with costs the loader more than any other. Knows nothing of the look or the language;
// both are given.

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

class QWidget;

namespace hongbao::ui {

class BarsPlot {
public:
    struct Series {
        QString name;
        QColor color;
        Qt::BrushStyle pattern = Qt::SolidPattern; // beside the colour
        QList<qint64> heights; // one a slot, whole numbers
    };
    struct Bars {
        QList<QDateTime> starts; // of the slots
        int slotSeconds = 0;
        QString timeFormat; // Qt's, of a slot's start in Beijing time
        std::function<QString(qint64)> heightText;
        QList<Series> series; // from below
    };
    struct Dress {
        QColor background;
        QColor line;
        QColor muted; // text at the axes
        QColor text;
        QFont font;
    };

    virtual ~BarsPlot() = default;
    virtual QWidget *widget() = 0; // the plot's own; it goes with the plot or with its parent
    virtual void setDress(const Dress &dress) = 0; // seen with the next bars
    virtual void setBars(const Bars &bars) = 0;
    virtual QImage picture(const QSize &size, int pixelsAPoint) = 0;
};

class BarsPlotMaker {
public:
    virtual ~BarsPlotMaker() = default;
    virtual std::unique_ptr<BarsPlot> make(QWidget *parent) = 0;
};

BarsPlotMaker *barsPlotMaker(); // null: the part is missing

} // namespace hongbao::ui

#define HongbaoBarsPlotMaker_iid "org.hongbaoconsole.BarsPlotMaker/1"
Q_DECLARE_INTERFACE(hongbao::ui::BarsPlotMaker, HongbaoBarsPlotMaker_iid)
