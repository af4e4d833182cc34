#include "widgets/scroll_area.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace hongbao::ui;

class TestScrollArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_wheel_scrolls_and_changes_nothing_under_the_pointer();
};

void TestScrollArea::the_wheel_scrolls_and_changes_nothing_under_the_pointer()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *choice = new QComboBox(page);
    choice->addItems({QStringLiteral("6 h"), QStringLiteral("24 h")});
    auto *number = new QSpinBox(page);
    column->addWidget(choice);
    column->addWidget(number);
    column->addSpacing(2'000);
    ScrollArea area(page);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    for (QWidget *control : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
        const int before = area.verticalScrollBar()->value();
        const QPointF at = control->rect().center();
        QWheelEvent wheel(
            at, control->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // as the system's: only those go on to the next one out
        QCoreApplication::instance()->notify(control, &wheel);
        QVERIFY(area.verticalScrollBar()->value() > before);
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 0);
}

QTEST_MAIN(TestScrollArea)
#include "tst_scroll_area.moc"
