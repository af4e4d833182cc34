// The path from a list to its draft batch, as both programs go it. tests/bench/run holds it against others. No test: it
// asserts nothing.
//   bench_list --make DIR ROWS      list.csv, list.xlsx (inline strings), shared.xlsx (shared strings)
//   bench_list FILE LEDGER          one file a run, so that the memory's peak is that file's
//   bench_list --stop FILE LEDGER   how long it goes on after being stopped, and what it leaves behind
//   bench_list --edit FILE          what the window does: a list on the desk, one repair, one undo

#include "bench/make_lists.h"

#include "intake/editable_list.h"
#include "ledger/ledger.h"
#include "ledger/reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(what);
    return text.mid(at, text.indexOf('\n', at) - at).simplified();
}

class Steps {
public:
    Steps() { m_timer.start(); }

    void say(const char *what)
    {
        std::printf("%-24s %7.3f s   %s, %s\n", what, double(m_timer.nsecsElapsed()) / 1e9, memory("VmRSS").constData(),
            memory("VmHWM").constData());
        m_timer.restart();
    }

private:
    QElapsedTimer m_timer;
};

payout::CampaignFacts campaign()
{
    payout::CampaignFacts facts {u"bench"_s, u"2021000000000001"_s, u"https://gateway.example/gateway.do"_s, {}, {}};
    facts.detail.crowdNo = {u"crowd-bench"_s};
    facts.detail.name = u"Bench"_s;
    facts.detail.total = Fen::of(1'000'000'000'00);
    facts.detail.count = 10'000'000;
    facts.detail.status = alipay::CampaignStatus::Ready;
    facts.detail.statusText = u"READY"_s;
    return facts;
}

int tell(const Error &error)
{
    std::printf("%s %s\n", qPrintable(toText(error.code)), qPrintable(error.detail));
    return error.code == ErrorCode::ListStopped ? 3 : 1;
}

// `then` is told of each step, and gets the summary at the end.
template <class Then>
Done goThrough(const QString &file, const QString &place, intake::Progress &progress, const Then &then)
{
    const SystemClock clock;
    auto table = intake::readTableFile(file, {}, &progress);
    if (!table)
        return fail(table.error());
    then("read", nullptr);
    const auto columns = intake::guessColumns(*table);
    if (!columns)
        return fail(columns.error());
    auto list = intake::judge(*table, *columns, file, progress);
    if (!list)
        return fail(list.error());
    table = intake::RawTable(); // the list keeps what it needs
    then("judge", nullptr);
    auto ledger = ledger::Ledger::open(place, clock);
    const auto reader = ledger::Reader::open(place);
    if (!ledger || !reader)
        return fail(ledger ? reader.error() : ledger.error());
    const payout::CampaignFacts facts = campaign();
    const auto known = (*reader)->known({facts.account, facts.detail.crowdNo, clock.now(), &progress}, *list);
    if (!known)
        return fail(known.error());
    intake::judgeAgainst(*list, *known);
    then("hold against the ledger", nullptr);
    payout::SendOptions options;
    options.skipProblems = true;
    const auto summary = (*ledger)->recordDraft([&](const payout::PutSlice &put) {
        return payout::summarise(facts, *list, options, clock.now(), [&](const payout::Slice &slice) {
            return progress.stop ? Done(fail(ErrorCode::ListStopped)) : put(slice);
        });
    });
    if (!summary)
        return fail(summary.error());
    then("draft batch", &*summary);
    return {};
}

int measure(const QString &file, const QString &place)
{
    intake::Progress progress;
    Steps steps;
    if (const auto first = intake::readTableFile(file, {.firstRows = 200}); !first)
        return tell(first.error());
    steps.say("first rows");
    const Done done = goThrough(file, place, progress, [&](const char *step, const payout::Summary *summary) {
        steps.say(step);
        if (summary)
            std::printf("rows %d, to send %d\n", int(summary->list.rows.size()), int(summary->payouts.size()));
    });
    return done ? 0 : tell(done.error());
}

// Stopped at tenths of the time that the whole path takes.
int measureStops(const QString &file, const QString &place)
{
    QElapsedTimer timer;
    timer.start();
    intake::Progress whole;
    const auto nothing = [](const char *, const payout::Summary *) {};
    if (const Done done = goThrough(file, place, whole, nothing); !done)
        return tell(done.error());
    const qint64 all = timer.elapsed();
    double longest = 0;
    for (int tenth = 1; tenth < 10; ++tenth) {
        intake::Progress progress;
        Done done;
        std::thread work([&] { done = goThrough(file, place, progress, nothing); });
        std::this_thread::sleep_for(std::chrono::milliseconds(all * tenth / 10));
        progress.stop = true;
        timer.restart();
        work.join();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        longest = std::max(longest, seconds);
        std::printf("stopped at %d/10: %.3f s, %s\n", tenth, seconds,
            done ? "too late" : qPrintable(toText(done.error().code)));
    }
    std::printf("longest %.3f s\n", longest);
    return 0;
}

int measureEditing(const QString &file)
{
    Steps steps;
    auto table = intake::readTableFile(file);
    const auto columns = table ? intake::guessColumns(*table) : fail(table.error());
    if (!columns)
        return tell(columns.error());
    steps.say("read");
    intake::EditableList list(std::make_shared<const intake::RawTable>(std::move(*table)), *columns, file);
    steps.say("editable list");
    list.setCell(7, 0, list.list().rows.cells(3).value(0));
    steps.say("repair");
    list.leaveOut({3});
    steps.say("skip");
    list.undo();
    steps.say("undo");
    list.groups();
    steps.say("groups");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // for SQLite's driver
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.size() == 3 && words[0] == "--make"_L1)
        return test::makeLists(words[1], words[2].toInt()) ? 0 : 1;
    if (words.size() == 3 && words[0] == "--stop"_L1)
        return measureStops(words[1], words[2]);
    if (words.size() == 2 && words[0] == "--edit"_L1)
        return measureEditing(words[1]);
    return words.size() == 2 ? measure(words[0], words[1]) : 2;
}
