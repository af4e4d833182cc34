// What the history answers, and when, out of a ledger of a million payouts, through the desk that the window asks too.
// tests/bench/history/run builds and starts it. No test: it asserts nothing.
//   bench_history FOLDER ROWS [export]

#include "bench/history/make_ledger.h"
#include "bench/telling.h"
#include "desk/desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int campaigns = 200;
constexpr int patienceMs = 600'000;

struct Times {
    double first = -1; // ms to the first rows
    double counted = -1; // to count and money
    qint64 total = 0;
};

class HistoryBench {
public:
    HistoryBench(const QString &folder, qint64 rows)
        : m_rows(rows)
        , m_folder(folder)
    {
        start();
    }

    int run()
    {
        ledger::HistoryQuery query;
        query.account = u"practice"_s;
        say(u"the page opens, nothing is known yet"_s, u"open"_s, ask(query));
        say(u"everything"_s, u"everything"_s, ask(query));
        jumps(query);
        filters(query);
        searches(query);
        orders(query);
        overviews();
        std::printf("memory: %.0f MiB, at most %.0f MiB\n", bench::mebibytes("VmRSS:"), bench::mebibytes("VmHWM:"));
        m_results.insert(u"rows"_s, m_rows);
        m_results.insert(u"mib"_s, qRound(bench::mebibytes("VmRSS:")));
        m_results.insert(u"peak_mib"_s, qRound(bench::mebibytes("VmHWM:")));
        nextStart(query);
        exportInOwnProgram();
        bench::tell(m_results);
        return 0;
    }

private:
    void start()
    {
        desk::Desk::Setup setup;
        setup.dataDir = m_folder;
        setup.profile = *account::Profiles(m_folder).find(u"practice"_s);
        setup.write = false;
        m_desk = std::make_unique<desk::Desk>(std::move(setup));
        QObject::connect(m_desk.get(), &desk::Desk::historyFound, m_desk.get(),
            [this](desk::RequestId id, const desk::FoundResult &found) { told(id, found); });
        QObject::connect(m_desk.get(), &desk::Desk::foundRead, m_desk.get(),
            [this](desk::RequestId id, const desk::FoundRows &read) {
                if (!read || read->isEmpty())
                    bench::giveUp(u"no rows"_s);
                if (id == m_page)
                    m_loop.quit();
            });
        QObject::connect(m_desk.get(), &desk::Desk::overviewRead, m_desk.get(),
            [this](desk::RequestId id, const desk::OverviewResult &overview) { toldOverview(id, overview); });
        QTimer::singleShot(patienceMs, m_desk.get(), [] { bench::giveUp(u"too long"_s); });
    }

    void told(desk::RequestId id, const desk::FoundResult &found)
    {
        if (!found)
            bench::giveUp(toText(found.error().code) + found.error().detail);
        if (id != m_question)
            return;
        const double now = double(m_timer.nsecsElapsed()) / 1e6;
        if (m_times.first < 0)
            m_times.first = now;
        if (!found->counted)
            return;
        m_times.counted = now;
        m_times.total = found->total;
        m_loop.quit();
    }

    void toldOverview(desk::RequestId id, const desk::OverviewResult &overview)
    {
        if (!overview)
            bench::giveUp(toText(overview.error().code) + overview.error().detail);
        if (id != m_question)
            return;
        const double now = double(m_timer.nsecsElapsed()) / 1e6;
        if (m_times.first < 0)
            m_times.first = now;
        if (!overview->packets)
            return;
        m_times.counted = now;
        const ledger::TimeSlot all = ledger::sumOf(overview->packets->days);
        m_times.total = all.packets() + overview->packets->unsent;
        m_loop.quit();
    }

    Times askOverview(const ledger::OverviewQuery &query)
    {
        m_times = {};
        m_timer.start();
        m_question = m_desk->readOverview(query);
        m_loop.exec();
        return m_times;
    }

    void overviews()
    {
        ledger::OverviewQuery query;
        query.account = u"practice"_s;
        say(u"overview of everything"_s, u"overview"_s, askOverview(query));
        query.from = QDateTime(QDate(2024, 12, 31), QTime(16, 0), Qt::UTC);
        query.to = query.from.addDays(31);
        say(u"overview of a month"_s, u"overview_month"_s, askOverview(query));
        query = {query.account, CrowdNo {u"CROWD00100"_s}, {}, {}};
        say(u"overview of one campaign"_s, u"overview_campaign"_s, askOverview(query));
    }

    // The index is kept when nothing was asked for some seconds; then another program starts with it.
    void nextStart(ledger::HistoryQuery query)
    {
        const QString index
            = account::Profiles(m_folder).ledgerPath(*account::Profiles(m_folder).find(u"practice"_s)) + u".index"_s;
        QElapsedTimer waited;
        waited.start();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            if (QFileInfo(index).size() > 64 * m_rows && QFileInfo(index + u"-journal"_s).size() == 0)
                m_loop.quit();
        });
        look.start(100);
        m_loop.exec();
        look.stop();
        const double size = double(QFileInfo(index).size()) / 1024 / 1024;
        std::printf("the index is kept after %.1f s: %.0f MiB\n", double(waited.elapsed()) / 1000, size);
        m_results.insert(u"index_mib"_s, qRound(size));
        m_desk.reset();
        start();
        query.search = test::recipientOf(m_rows / 7);
        say(u"the next start, a rare search at once"_s, u"next_start"_s, ask(query));
        m_desk.reset();
        start();
        say(u"the next start, the overview at once"_s, u"next_start_overview"_s,
            askOverview({u"practice"_s, {}, {}, {}}));
    }

    // Its memory is to be that of writing alone.
    void exportInOwnProgram()
    {
        m_desk.reset();
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {m_folder, QString::number(m_rows), u"export"_s});
        if (!writer.waitForFinished(patienceMs) || writer.exitCode() != 0)
            bench::giveUp(u"no export: "_s + QString::fromUtf8(writer.readAllStandardOutput()));
        const QStringList told = QString::fromUtf8(writer.readAllStandardOutput()).trimmed().split(u' ');
        const double seconds = told.value(0).toDouble();
        const double mib = told.value(1).toDouble();
        std::printf("%-44s           %8.1f s    at most %.0f MiB\n", "all rows into an .xlsx file", seconds, mib);
        m_results.insert(u"export_s"_s, qRound(seconds * 10) / 10.0);
        m_results.insert(u"export_peak_mib"_s, qRound(mib));
    }

    Times ask(const ledger::HistoryQuery &query)
    {
        m_times = {};
        m_timer.start();
        m_question = m_desk->findHistory(query);
        m_loop.exec();
        return m_times;
    }

    double jump(qint64 to)
    {
        QElapsedTimer timer;
        timer.start();
        m_page = m_desk->readFound(m_question, to, 200);
        m_loop.exec();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void say(const QString &what, const QString &key, const Times &times)
    {
        std::printf("%-44s first rows %8.1f ms   counted %8.1f ms   %9lld rows\n", qPrintable(what), times.first,
            times.counted, times.total);
        std::fflush(stdout);
        m_results.insert(key, qRound(times.first * 10) / 10.0);
        m_results.insert(key + u"_counted"_s, qRound(times.counted * 10) / 10.0);
    }

    void sayJump(const QString &what, const QString &key, double ms)
    {
        std::printf("%-44s       rows %8.1f ms\n", qPrintable(what), ms);
        m_results.insert(key, qRound(ms * 10) / 10.0);
    }

    void jumps(const ledger::HistoryQuery &query)
    {
        jump(0); // when the whole answer stands
        sayJump(u"jump to the middle"_s, u"jump_middle"_s, jump(m_rows / 2));
        sayJump(u"jump to the end"_s, u"jump_end"_s, jump(m_rows - 200));
        double longest = 0;
        for (int i = 0; i < 100; ++i)
            longest = std::max(longest, jump(i * 7919LL * 1000 % (m_rows - 200)));
        sayJump(u"the longest of a hundred others"_s, u"jump_longest"_s, longest);
        ask(query);
    }

    void filters(const ledger::HistoryQuery &all)
    {
        ledger::HistoryQuery query = all;
        query.campaign = CrowdNo {u"CROWD00100"_s};
        say(u"one campaign"_s, u"campaign"_s, ask(query));
        query = all;
        query.batch = BatchId {3};
        say(u"one batch"_s, u"batch"_s, ask(query));
        for (const auto &state : {u"sent"_s, u"refused"_s, u"unknown"_s, u"unsent"_s}) {
            query = all;
            query.state = state;
            say(u"state "_s + state, state, ask(query));
        }
        query = all;
        query.least = Fen::of(100);
        query.most = Fen::of(120);
        say(u"an amount from-to"_s, u"amount"_s, ask(query));
        query = all;
        query.from = QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC);
        query.to = query.from.addDays(1);
        say(u"one day"_s, u"day"_s, ask(query));
        query.state = u"unknown"_s;
        query.search = u"20"_s;
        say(u"day, state and search"_s, u"together"_s, ask(query));
        query = all;
        query.recipient = test::recipientOf(77);
        say(u"one person"_s, u"person"_s, ask(query));
    }

    void searches(const ledger::HistoryQuery &all)
    {
        const std::pair<const char *, QString> texts[] = {{"in every row", u"2088"_s}, {"common", u"积分"_s},
            {"one character", u"王"_s}, {"one digit", u"7"_s}, {"two digits", u"42"_s}, {"a name of two", u"王伟"_s},
            {"a name of three", u"王伟雪"_s}, {"rare: a whole id", test::recipientOf(m_rows / 7)},
            {"rare: part of an id", test::recipientOf(77).mid(5, 9)}, {"in notes", u"order 0a"_s},
            {"absent", u"absent-text"_s}, {"absent digits", u"99999999999999"_s}};
        for (const auto &[what, text] : texts) {
            ledger::HistoryQuery query = all;
            query.search = text;
            say(u"search "_s + QString::fromUtf8(what), u"search_"_s + QString::fromUtf8(what), ask(query));
        }
    }

    void orders(const ledger::HistoryQuery &all)
    {
        using Order = ledger::HistoryOrder;
        const std::pair<const char *, Order> kinds[]
            = {{"time", Order::Time}, {"campaign", Order::Campaign}, {"recipient", Order::Recipient},
                {"name", Order::Name}, {"amount", Order::Amount}, {"state", Order::State}, {"reason", Order::Reason},
                {"attempts", Order::Attempts}, {"our number", Order::OutBizNo}, {"Alipay's number", Order::BizNo}};
        for (const auto &[what, order] : kinds) {
            ledger::HistoryQuery query = all;
            query.order = order;
            query.descending = false;
            const Times times = ask(query);
            const double whole = jump(m_rows - 200);
            say(u"by "_s + QString::fromUtf8(what), u"by_"_s + QString::fromUtf8(what), times);
            sayJump(u"   to its end at once"_s, u"by_"_s + QString::fromUtf8(what) + u"_end"_s, whole);
        }
    }

    const qint64 m_rows;
    const QString m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    QEventLoop m_loop;
    QElapsedTimer m_timer;
    desk::RequestId m_question = 0;
    desk::RequestId m_page = 0;
    Times m_times;
    QJsonObject m_results;
};

// Seconds and MiB, for the program that started this one.
int exportAll(const QString &folder)
{
    desk::Desk::Setup setup;
    setup.dataDir = folder;
    setup.profile = *account::Profiles(folder).find(u"practice"_s);
    setup.write = false;
    desk::Desk desk(std::move(setup));
    QEventLoop loop;
    QObject::connect(&desk, &desk::Desk::exported, &loop, [&](desk::RequestId, const desk::ExportResult &written) {
        if (!written)
            bench::giveUp(toText(written.error().code));
        loop.quit();
    });
    const QTemporaryDir out;
    QElapsedTimer timer;
    timer.start();
    ledger::HistoryQuery query;
    query.account = u"practice"_s;
    desk.exportHistory(query, out.filePath(u"history.xlsx"_s));
    loop.exec();
    std::printf("%.2f %.1f\n", double(timer.elapsed()) / 1000, bench::mebibytes("VmHWM:"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    const qint64 rows = application.arguments().value(2).toLongLong();
    if (rows <= 200)
        return 2;
    if (application.arguments().value(3) == u"export"_s)
        return exportAll(folder);
    const account::Profiles profiles(folder);
    const QString path = profiles.ledgerPath(*profiles.find(u"practice"_s));
    if (!QFile::exists(path) && !test::makeLedger(path, rows, campaigns))
        bench::giveUp(u"no ledger"_s);
    return HistoryBench(folder, rows).run();
}
