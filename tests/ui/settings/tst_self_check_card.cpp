#include "look/look.h"
#include "settings/self_check_card.h"
#include "ui/shell/controls.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 240'000;
}

// The real program as the child, as in the settings.
class TestSelfCheckCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::look::apply(*qApp, ui::look::Scheme::Light); }

    void it_counts_as_packets_come_and_ends_in_one_sentence();
    void it_can_be_stopped_and_then_proves_nothing();
    void a_program_that_is_not_there_is_explained();
    void every_control_has_a_name();

private:
    static QPushButton *button(const ui::SelfCheckCard &card) { return card.findChild<QPushButton *>(u"selfCheck"_s); }
    static QLabel *label(const ui::SelfCheckCard &card, const QString &name) { return card.findChild<QLabel *>(name); }
    const QString m_program = QStringLiteral(HONGBAO_PROGRAM);
};

void TestSelfCheckCard::it_counts_as_packets_come_and_ends_in_one_sentence()
{
    ui::SelfCheckCard card(m_program);
    card.show();
    QVERIFY(!label(card, u"selfCheckVerdict"_s)->isVisible());
    QTest::mouseClick(button(card), Qt::LeftButton);
    const auto *bar = card.findChild<QProgressBar *>(u"selfCheckBar"_s);
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 && bar->value() < bar->maximum(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(label(card, u"selfCheckCounts"_s)->text().contains(u"Killed: 1 of 5"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(label(card, u"selfCheckVerdict"_s)->isVisible(), patience);
    const QString verdict = label(card, u"selfCheckVerdict"_s)->text();
    QVERIFY2(verdict.startsWith(u"Passed: everybody has exactly one packet. 200 people, killed 5 times"),
        qPrintable(verdict));
    QVERIFY(!label(card, u"selfCheckDetails"_s)->isVisible());
    QVERIFY(!bar->isVisible());
    qInfo().noquote() << verdict;
}

void TestSelfCheckCard::it_can_be_stopped_and_then_proves_nothing()
{
    ui::SelfCheckCard card(m_program);
    card.show();
    QTest::mouseClick(button(card), Qt::LeftButton);
    const auto *bar = card.findChild<QProgressBar *>(u"selfCheckBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, patience);
    QTest::mouseClick(button(card), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(label(card, u"selfCheckCounts"_s)->text().contains(u"nothing is proven"));
    QVERIFY(!label(card, u"selfCheckVerdict"_s)->isVisible());
    QTest::mouseClick(button(card), Qt::LeftButton); // and begins anew
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 0);
}

void TestSelfCheckCard::a_program_that_is_not_there_is_explained()
{
    ui::SelfCheckCard card(u"/nowhere/hongbao"_s);
    card.show();
    QTest::mouseClick(button(card), Qt::LeftButton);
    auto *error = card.findChild<QWidget *>(u"selfCheckError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(button(card)->text().contains(u"Start"));
}

void TestSelfCheckCard::every_control_has_a_name()
{
    const ui::SelfCheckCard card(m_program);
    QCOMPARE(test::namelessControls(card).join(u'\n'), QString());
}

QTEST_MAIN(TestSelfCheckCard)
#include "tst_self_check_card.moc"
