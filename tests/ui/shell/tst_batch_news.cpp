#include "shell/attention.h"
#include "shell/native_attention.h"
#include "ui/shell/main_window_test.h"

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

class FakeAttention : public Attention {
public:
    void showProgress(int done, int all) override { shown.append({done, all}); }
    void call(const QString &title, const QString &text) override { calls.append({title, text}); }

    QList<std::pair<int, int>> shown;
    QList<std::pair<QString, QString>> calls;
};

} // namespace

class TestBatchNews : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init()
    {
        m_attention = {};
        openWindow();
        m_window->setAttention(m_attention);
        QVERIFY(open(u"practice"_s));
    }
    void cleanup()
    {
        closeWindow();
        m_folder.reset();
    }

    void the_title_and_the_taskbar_tell_how_far_a_batch_is();
    void an_ended_batch_is_told_in_counts_without_money();
    void a_stopped_batch_says_so();
    void whoever_looks_at_the_window_is_not_called();

private:
    FakeAttention m_attention;
};

void TestBatchNews::the_title_and_the_taskbar_tell_how_far_a_batch_is()
{
    QSignalSpy ended(m_opener->desk(), &desk::Desk::batchEnded);
    startSending(40, 20);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->windowTitle().contains(u" / 40 · Hongbao Console"_s), patience);
    QVERIFY(m_window->windowTitle().contains(u"Practice"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::any_of(m_attention.shown.cbegin(), m_attention.shown.cend(),
            [](const auto &shown) { return shown.first > 0 && shown.first < 40 && shown.second == 40; }),
        patience);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    QTRY_COMPARE(m_attention.shown.constLast(), std::make_pair(0, 0));
    QVERIFY(m_window->windowTitle().contains(u"Campaigns"_s));
}

void TestBatchNews::an_ended_batch_is_told_in_counts_without_money()
{
    startSending(5, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_attention.calls.size(), 1, patience);
    const auto &[title, text] = m_attention.calls.constFirst();
    QVERIFY(title.contains(u"Practice"_s) && title.contains(u"Mall"_s));
    QVERIFY(text.contains(u'5'));
    QVERIFY(!text.contains(u"¥"_s) && !title.contains(u"¥"_s));
}

void TestBatchNews::a_stopped_batch_says_so()
{
    startSending(200, 5);
    m_opener->desk()->stopBatch();
    QTRY_COMPARE_WITH_TIMEOUT(m_attention.calls.size(), 1, patience);
    QVERIFY(m_attention.calls.constFirst().first.contains(u"Stopped"_s, Qt::CaseInsensitive));
    QVERIFY(m_attention.calls.constFirst().second.contains(u"Unsent"_s, Qt::CaseInsensitive));
}

void TestBatchNews::whoever_looks_at_the_window_is_not_called()
{
    NativeAttention attention(*m_window);
    attention.showProgress(1, 2);
    attention.showProgress(0, 0);
    QVERIFY(QApplication::activeWindow());
    attention.call(u"title"_s, u"text"_s);
    QVERIFY(m_window->isActiveWindow());
}

QTEST_MAIN(TestBatchNews)
#include "tst_batch_news.moc"
