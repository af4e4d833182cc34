#include "look/look.h"
#include "ui/shell/controls.h"
#include "widgets/text_difference.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestTextDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_difference.reset(); }

    void the_first_difference_is_named_and_marked_data();
    void the_first_difference_is_named_and_marked();
    void both_texts_are_copied_whole();
    void the_mark_keeps_its_contrast_when_the_scheme_changes();
    void every_control_has_a_name() { QCOMPARE(test::namelessControls(*m_difference).join(u'\n'), QString()); }

private:
    QPlainTextEdit *side(const QString &name) const { return m_difference->findChild<QPlainTextEdit *>(name); }
    QString marked(const QString &name) const
    {
        return side(name)->extraSelections().constFirst().cursor.selectedText();
    }

    std::unique_ptr<TextDifference> m_difference;
};

void TestTextDifference::init()
{
    look::apply(*qApp, look::Scheme::Light);
    m_difference = std::make_unique<TextDifference>();
    m_difference->setNames(u"Ours"_s, u"Theirs"_s);
    m_difference->show();
}

void TestTextDifference::the_first_difference_is_named_and_marked_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("markedLeft");
    QTest::addColumn<QString>("markedRight");
    QTest::addColumn<QString>("where");
    QTest::newRow("in the middle") << u"a=1&b=2&c=3"_s << u"a=1&b=5&c=3"_s << u"2"_s << u"5"_s << u"character 7"_s;
    QTest::newRow("more on one side") << u"a=1"_s << u"a=1&b=2"_s << QString() << u"&b=2"_s << u"character 4"_s;
    QTest::newRow("from the first on") << u"x"_s << u"y"_s << u"x"_s << u"y"_s << u"character 1"_s;
    QTest::newRow("repeated letters") << u"aa"_s << u"aaa"_s << QString() << u"a"_s << u"character 3"_s;
    QTest::newRow("the same") << u"a=1"_s << u"a=1"_s << QString() << QString() << u"the same"_s;
    QTest::newRow("one is empty") << QString() << u"a"_s << QString() << u"a"_s << u"character 1"_s;
}

void TestTextDifference::the_first_difference_is_named_and_marked()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    m_difference->setTexts(left, right);
    QTEST(marked(u"differenceLeft"_s), "markedLeft");
    QTEST(marked(u"differenceRight"_s), "markedRight");
    QFETCH(QString, where);
    QVERIFY(m_difference->findChild<QLabel *>(u"differenceWhere"_s)->text().contains(where));
}

void TestTextDifference::both_texts_are_copied_whole()
{
    m_difference->setTexts(u"app_id=1&x=<b>"_s, u"app_id=1&x=%3Cb%3E"_s);
    QTest::mouseClick(m_difference->findChild<QPushButton *>(u"differenceCopy"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Ours:\napp_id=1&x=<b>"_s));
    QVERIFY(copied.contains(u"Theirs:\napp_id=1&x=%3Cb%3E"_s));
}

void TestTextDifference::the_mark_keeps_its_contrast_when_the_scheme_changes()
{
    m_difference->setTexts(u"a=1"_s, u"a=2"_s);
    look::apply(*qApp, look::Scheme::Dark);
    QTRY_COMPARE(side(u"differenceLeft"_s)->extraSelections().constFirst().format.foreground().color(),
        look::color(look::Role::Bad));
}

QTEST_MAIN(TestTextDifference)
#include "tst_text_difference.moc"
