// How long any one event holds the window while the board asks about many campaigns and is worked with: the real
// window, the practice gateway. tests/bench/window/run --campaigns N builds and starts it. No test: it asserts nothing.
//   bench_window_board CAMPAIGNS

#include "bench/window/held.h"
#include "practice/store.h"
#include "settings/preferences.h"
#include "shell/desk_opener.h"
#include "shell/main_window.h"
#include "text/words.h"
#include "ui/scripted_prompts.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

// The desk's threads are at work: nothing is destroyed.
[[noreturn]] void giveUp(const char *what)
{
    std::printf("given up: %s\n", what);
    std::fflush(stdout);
    std::_Exit(1);
}

// Some of each kind, made elsewhere, so that every one is asked for.
bool makeCampaigns(const QString &practiceDir, int count)
{
    const auto store = practice::Store::open(practiceDir).value();
    auto transaction = practice::Store::Transaction::begin(*store).value();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        practice::Campaign campaign;
        campaign.crowdNo = u"elsewhere_%1"_s.arg(i);
        campaign.originCrowdNo = u"20180921149410190701192600%1"_s.arg(i, 6, 10, QChar(u'0'));
        campaign.name = u"积分兑换 %1"_s.arg(i);
        campaign.message = u"恭喜发财"_s;
        campaign.random = i % 5 == 0;
        campaign.total = Fen::of(100'000 + i * 100);
        campaign.count = 1000 + i;
        campaign.link = u""_s;
        campaign.createdAt = campaign.start = now.addDays(-1);
        campaign.end = now.addSecs(3600LL * (24 + i));
        if (!store->addCampaign(campaign))
            return false;
        campaign.paidAt = i % 7 == 0 ? QDateTime() : campaign.start;
        campaign.paused = i % 11 == 0;
        if (!store->updateCampaign(campaign))
            return false;
    }
    return transaction.commit().has_value();
}

class BoardBench {
public:
    BoardBench(test::HeldApplication &application, int campaigns)
        : m_application(application)
        , m_campaigns(campaigns)
        , m_book(m_folder.path())
        , m_preferences(m_folder.path())
        , m_opener(m_folder.path(), m_book)
        , m_window(m_opener, m_book, m_preferences, m_prompts)
    {
    }

    int run()
    {
        if (!makeCampaigns(account::Profiles(m_folder.path()).practicePath(), m_campaigns))
            giveUp("no campaigns");
        m_window.resize(1280, 800);
        m_window.show();
        measure(
            "the desk opens", {}, [&] { m_opener.use(u"practice"_s); }, [&] { return table() != nullptr; });
        measure(
            "all are asked for and shown", u"asked"_s, [] {},
            [&] { return table()->model()->rowCount() == m_campaigns && isAtRest(); });
        measure(
            "all are asked for again", u"asked_again"_s, [&] { click(u"campaignRefresh"_s); },
            [&] { return isAtRest(); });
        work();
        m_results.insert(u"campaigns"_s, m_campaigns);
        std::printf("%s\n", QJsonDocument(m_results).toJson(QJsonDocument::Compact).replace("\":", "\": ").constData());
        return 0;
    }

private:
    template <class Widget> Widget *find(const QString &name) const { return m_window.findChild<Widget *>(name); }
    QTableView *table() const { return find<QTableView>(u"campaignTable"_s); }
    bool isAtRest() const { return find<QWidget>(u"campaignRefresh"_s)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    // What the operator does until the window has answered.
    template <class Act, class Condition>
    void measure(const char *what, const QString &key, const Act &act, const Condition &answered)
    {
        m_application.forget();
        QElapsedTimer timer;
        timer.start();
        act();
        if (!QTest::qWaitFor(answered, patienceMs))
            giveUp(what);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        QCoreApplication::processEvents(); // the painting of it
        const test::Stall &stall = m_application.longest();
        std::printf("%-36s %7.3f s   longest event %6.1f ms of processor (%s), %6.1f ms by the clock\n", what, seconds,
            stall.cpuMs, qPrintable(stall.event), m_application.longestByClock().ms);
        std::fflush(stdout);
        if (!key.isEmpty())
            m_results.insert(key, qRound(seconds * 1000) / 1000.0);
        m_longest = std::max(m_longest, stall.cpuMs);
        m_results.insert(u"longest_event_ms"_s, qRound(m_longest * 10) / 10.0);
    }
    template <class Act> void measure(const char *what, const Act &act)
    {
        measure(what, {}, act, [] { return true; });
    }

    void work()
    {
        QHeaderView *header = table()->horizontalHeader();
        for (const int column : {0, 3, 5, 6}) {
            measure("sorted by a column", [&] {
                const QPoint where(header->sectionViewportPosition(column) + 10, header->height() / 2);
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
            });
        }
        measure("scrolled to the end", [&] { table()->scrollToBottom(); });
        measure("searched for one", [&] { find<QLineEdit>(u"campaignSearch"_s)->setText(u"积分兑换 47"_s); });
        measure("the search is cleared", [&] { find<QLineEdit>(u"campaignSearch"_s)->clear(); });
        measure("those that can be sent", [&] { find<QComboBox>(u"campaignShow"_s)->setCurrentIndex(1); });
        measure("all campaigns again", [&] { find<QComboBox>(u"campaignShow"_s)->setCurrentIndex(0); });
        measure("another language", [] { text::setLanguage(u"zh_CN"_s); });
        measure(
            "asked for again, sorted", u"asked_sorted"_s, [&] { click(u"campaignRefresh"_s); },
            [&] { return isAtRest(); });
    }

    test::HeldApplication &m_application;
    const int m_campaigns;
    QTemporaryDir m_folder;
    ui::AccountBook m_book;
    ui::Preferences m_preferences;
    ui::DeskOpener m_opener;
    test::ScriptedPrompts m_prompts;
    ui::MainWindow m_window;
    QJsonObject m_results;
    double m_longest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    test::HeldApplication application(argc, argv);
    const int campaigns = application.arguments().value(1).toInt();
    if (campaigns <= 0)
        return 2;
    ui::look::apply(application, ui::look::Scheme::Light);
    return BoardBench(application, campaigns).run();
}
