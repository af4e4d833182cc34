#include "look/look.h"
#include "text/words.h"
#include "widgets/time_chart.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

// Bars by the part of the program that draws them, and without it.
class TestTimeChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::look::apply(*qApp, ui::look::Scheme::Light); }

    void the_part_draws_bars_in_the_colours_of_their_roles()
    {
        ui::TimeChart chart;
        chart.resize(600, 300);
        fill(chart);
        const QImage picture = chart.picture();
        QCOMPARE(picture.size(), QSize(2400, 1000));
        QVERIFY(pixelsOf(picture, ui::look::color(ui::look::Role::Good)) > 1000);
        QVERIFY(pixelsOf(picture, ui::look::color(ui::look::Role::Bad)) > 1000);
        QVERIFY(chart.findChildren<QLabel *>().isEmpty());
        QVERIFY(chart.hasPlot());
    }

    void without_the_part_a_line_says_so_and_nothing_else_fails()
    {
        ui::TimeChart chart(nullptr, nullptr);
        fill(chart);
        ui::look::apply(*qApp, ui::look::Scheme::Dark); // the change of style reaches it
        QVERIFY(chart.picture().isNull());
        const auto lines = chart.findChildren<QLabel *>();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0]->text().contains(u"missing"_s));
        QVERIFY(!chart.hasPlot());
        text::setLanguage(u"zh_CN"_s);
        QTRY_VERIFY(lines[0]->text().contains(u"缺失"_s));
        text::setLanguage(u"en"_s);
    }

    void a_chart_may_go_with_its_parent()
    {
        QWidget parent;
        auto *chart = new ui::TimeChart(&parent);
        fill(*chart);
        QVERIFY(!parent.grab().isNull());
    }

private:
    static void fill(ui::TimeChart &chart)
    {
        const QDateTime day = QDateTime::fromString(u"2026-03-01T00:00:00+08:00"_s, Qt::ISODate);
        chart.setBars({day, day.addDays(1)}, ui::TimeChart::Step::Day, ui::TimeChart::Unit::Count,
            {{u"arrived"_s, ui::look::Role::Good, Qt::SolidPattern, {40, 2}},
                {u"refused"_s, ui::look::Role::Bad, Qt::SolidPattern, {0, 20}}});
    }

    static qsizetype pixelsOf(const QImage &picture, const QColor &color)
    {
        qsizetype found = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixelColor(x, y) == color;
        return found;
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_time_chart.moc"
