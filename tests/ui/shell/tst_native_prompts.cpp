#include "look/look.h"
#include "shell/native_prompts.h"
#include "text/masking.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestNativePrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void enter_and_escape_never_confirm_data();
    void enter_and_escape_never_confirm();
    void a_click_on_the_act_confirms_once();
    void the_question_stands_over_its_words_and_hides_what_is_masked();
    void the_practice_world_stands_in_the_title();

private:
    QMessageBox *ask(const Question &question
        = {u"Close the campaign?"_s, u"It cannot be opened again."_s, u"Close it"_s, u"Keep"_s})
    {
        m_prompts.ask(m_window.get(), question, [this] { ++m_confirmed; });
        return m_window->findChild<QMessageBox *>(u"question"_s);
    }

    std::unique_ptr<QWidget> m_window;
    NativePrompts m_prompts;
    int m_confirmed = 0;
};

void TestNativePrompts::init()
{
    look::apply(*qApp, look::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_confirmed = 0;
}

void TestNativePrompts::enter_and_escape_never_confirm_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Escape") << Qt::Key_Escape;
}

void TestNativePrompts::enter_and_escape_never_confirm()
{
    QFETCH(Qt::Key, key);
    QMessageBox *box = ask();
    QVERIFY(QTest::qWaitForWindowActive(box));
    QTest::keyClick(box, key);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QCOMPARE(m_confirmed, 0);
}

void TestNativePrompts::a_click_on_the_act_confirms_once()
{
    QTest::mouseClick(ask()->findChild<QPushButton *>(u"questionConfirm"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QCOMPARE(m_confirmed, 1);
}

void TestNativePrompts::the_question_stands_over_its_words_and_hides_what_is_masked()
{
    QMessageBox *box = ask({u"Close <b>Mall</b>?"_s, u"What is left, ¥2,500.00, goes back."_s, u"Close"_s, u"Back"_s});
    QCOMPARE(box->text(), u"Close <b>Mall</b>?"_s);
    for (const QLabel *words : box->findChildren<QLabel *>())
        QVERIFY(words->text().isEmpty() || words->textFormat() == Qt::PlainText);
    text::setMasked(true);
    QTRY_COMPARE(box->informativeText(), u"What is left, ¥••••, goes back."_s);
    text::setMasked(false);
    QTRY_COMPARE(box->informativeText(), u"What is left, ¥2,500.00, goes back."_s);
}

void TestNativePrompts::the_practice_world_stands_in_the_title()
{
    m_prompts.setWorld(account::World::Practice);
    QVERIFY(ask()->windowTitle().contains(u"Practice"_s));
    m_prompts.setWorld(account::World::Live);
}

QTEST_MAIN(TestNativePrompts)
#include "tst_native_prompts.moc"
