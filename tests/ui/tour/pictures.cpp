// Takes a picture at every stop of the tour. What to take is said by the environment (resources/screenshots/every):
// PICTURES_TO a folder, PICTURES_LANG zh_CN or en, PICTURES_SCHEME light or dark, PICTURES_SIZE "1280x720".

#include "look/look.h"
#include "text/words.h"
#include "ui/tour/tour.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace hongbao;
using namespace Qt::StringLiterals;

class Pictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_stop_has_its_picture()
    {
        const QString folder = qEnvironmentVariable("PICTURES_TO", u"pictures"_s);
        const QStringList size = qEnvironmentVariable("PICTURES_SIZE", u"1280x800"_s).split(u'x');
        const bool dark = qEnvironmentVariable("PICTURES_SCHEME") == u"dark"_s;
        QVERIFY(QDir().mkpath(folder));
        text::setLanguage(qEnvironmentVariable("PICTURES_LANG", u"zh_CN"_s));
        ui::look::apply(*qApp, dark ? ui::look::Scheme::Dark : ui::look::Scheme::Light);
        int taken = 0;
        test::Tour tour({size.value(0).toInt(), size.value(1).toInt()}, [&](const QString &stop, QWidget &shown) {
            const QString name = u"%1/%2-%3"_s.arg(folder).arg(++taken, 2, 10, QLatin1Char('0')).arg(stop);
            QVERIFY(shown.grab().save(name + u".png"_s));
            scrolled(shown, name);
        });
        tour.walk();
        QCOMPARE(taken, test::Tour::stops().size());
    }

private:
    // What lies further down, a view at a time.
    static void scrolled(QWidget &shown, const QString &name)
    {
        int further = 1;
        for (const QScrollArea *area : shown.findChildren<QScrollArea *>()) {
            QScrollBar *bar = area->verticalScrollBar();
            while (area->isVisible() && bar->value() < bar->maximum()) {
                bar->setValue(bar->value() + bar->pageStep());
                QVERIFY(shown.grab().save(u"%1-%2.png"_s.arg(name).arg(++further)));
            }
            bar->setValue(0);
        }
    }
};

QTEST_MAIN(Pictures)
#include "pictures.moc"
