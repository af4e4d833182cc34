#include "look/look.h"
#include "shell/native_prompts.h"

#include <QApplication>
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
    void the_practice_world_stands_in_the_title();

private:
    QMessageBox *ask()
    {
        m_prompts.ask(m_window.get(),
            {u"Close the campaign?"_s, u"It cannot be opened again."_s, u"Close it"_s, u"Keep"_s},
            [this] { ++m_confirmed; });
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

void TestNativePrompts::the_practice_world_stands_in_the_title()
{
    m_prompts.setWorld(account::World::Practice);
    QVERIFY(ask()->windowTitle().contains(u"Practice"_s));
    m_prompts.setWorld(account::World::Live);
}

QTEST_MAIN(TestNativePrompts)
#include "tst_native_prompts.moc"
