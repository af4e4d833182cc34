// The real window with a list of a million rows, driven as a person would: what it shows when, and how long any one
// event holds it. tests/bench/window/run builds and starts it. No test: it asserts nothing.
//   bench_window ROWS

#include "bench/make_lists.h"
#include "bench/window/held.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "settings/preferences.h"
#include "shell/desk_opener.h"
#include "shell/main_window.h"
#include "ui/scripted_prompts.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cstdio>
#include <cstdlib>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

double mebibytes(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf(what)).split('\n').first().simplified().split(' ').value(1).toDouble() / 1024;
}

// The desk's threads are at work: nothing is destroyed.
[[noreturn]] void giveUp(const QString &why)
{
    std::printf("given up: %s\n", qPrintable(why));
    std::fflush(stdout);
    std::_Exit(1);
}

class WindowBench {
public:
    WindowBench(test::HeldApplication &application, int rows)
        : m_application(application)
        , m_rows(rows)
        , m_book(m_folder.path())
        , m_preferences(m_folder.path())
        , m_opener(m_folder.path(), m_book)
        , m_window(m_opener, m_book, m_preferences, m_prompts)
    {
        m_pulse.start(5); // wakes waitFor
    }

    int run()
    {
        openCampaign();
        readList();
        workOnList();
        cancel();
        readAgain();
        confirm();
        m_results.insert(u"rows"_s, m_rows);
        m_results.insert(u"mib"_s, qRound(mebibytes("VmHWM:")));
        std::printf("%s\n", QJsonDocument(m_results).toJson(QJsonDocument::Compact).replace("\":", "\": ").constData());
        return 0;
    }

private:
    template <class Widget> Widget *find(const QString &name) const { return m_window.findChild<Widget *>(name); }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QAbstractItemModel &list() const { return *find<QTableView>(u"listTable"_s)->model(); }
    bool isShown(const QString &name) const { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }

    template <class Condition> void waitFor(const char *what, const Condition &condition)
    {
        QElapsedTimer waited;
        waited.start();
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (waited.elapsed() > patienceMs) {
                giveUp(QLatin1StringView(what));
            }
        }
    }

    // What the operator does until the window has answered.
    template <class Act, class Condition>
    double measure(const char *what, const QString &key, const Act &act, const Condition &answered)
    {
        m_application.forget();
        QElapsedTimer timer;
        timer.start();
        act();
        waitFor(what, answered);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        QCoreApplication::processEvents(); // the painting of it
        const test::Stall &stall = m_application.longest();
        const test::Stall &byClock = m_application.longestByClock();
        std::printf("%-44s %7.3f s   longest event %6.1f ms of processor (%s), %6.1f ms by the clock   %4.0f MiB\n",
            what, seconds, stall.cpuMs, qPrintable(stall.event), byClock.ms, mebibytes("VmRSS:"));
        std::fflush(stdout);
        if (!key.isEmpty())
            m_results.insert(key, qRound(seconds * 1000) / 1000.0);
        m_longest = std::max(m_longest, stall.cpuMs);
        m_results.insert(u"longest_event_ms"_s, qRound(m_longest));
        return seconds;
    }

    void openCampaign()
    {
        m_window.resize(1280, 800);
        m_window.show();
        QSignalSpy opened(&m_opener, &ui::DeskOpener::opened);
        m_opener.use(u"practice"_s);
        waitFor("the desk", [&] { return !opened.isEmpty(); });
        if (!test::makeCsv(m_folder.filePath(u"list.csv"_s), m_rows)
            || !test::makeCsv(m_folder.filePath(u"two.csv"_s), 2))
            giveUp(u"no list"_s);
        payEarlier();
        const CrowdNo crowdNo = campaign(u"Mall"_s);
        m_window.showPage(ui::Page::Send);
        auto *page = m_window.findChild<ui::SendPage *>();
        page->chooseCampaign(crowdNo);
        waitFor("the list's step", [&] { return isShown(u"listChooseFile"_s); });
    }

    CrowdNo campaign(const QString &name)
    {
        desk::Desk &desk = *m_opener.desk();
        campaign::Draft draft;
        draft.name = name;
        draft.total = u"9000000.00"_s;
        draft.count = u"1000000"_s;
        draft.message = u"Thanks"_s;
        draft.start = u"now"_s;
        draft.end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
        QSignalSpy created(&desk, &desk::Desk::campaignCreated);
        desk.createCampaign(draft);
        waitFor("a campaign", [&] { return !created.isEmpty(); });
        const auto made = created.first().last().value<desk::CreateResult>();
        if (!made)
            giveUp(toText(made.error().first().code) + made.error().first().detail);
        QSignalSpy paid(&desk, &desk::Desk::campaignRead);
        desk.payInPractice(made->detail.crowdNo);
        waitFor("its payment", [&] { return !paid.isEmpty(); });
        return made->detail.crowdNo;
    }

    // The ledger knows some of the list's people from another campaign.
    void payEarlier()
    {
        const CrowdNo crowdNo = campaign(u"Points"_s);
        const QString file = m_folder.filePath(u"earlier.csv"_s);
        if (!test::makeCsv(file, std::min(m_rows / 10, 1000)))
            giveUp(u"no list"_s);
        const auto table = intake::readTableFile(file);
        payout::SendOptions options;
        options.ratePerSecond = 0;
        options.firstAloneIsDefault = options.firstAlone = false;
        desk::Desk &desk = *m_opener.desk();
        QSignalSpy prepared(&desk, &desk::Desk::prepared);
        desk.prepareBatch(crowdNo, intake::judge(*table, *intake::guessColumns(*table), {}), options);
        waitFor("an earlier batch", [&] { return !prepared.isEmpty(); });
        const auto summary = prepared.first().last().value<desk::SummaryResult>();
        if (!summary)
            giveUp(toText(summary.error().code));
        QSignalSpy ended(&desk, &desk::Desk::batchEnded);
        desk.confirmBatch(*summary, summary->digest);
        waitFor("its end", [&] { return !ended.isEmpty(); });
        const auto batch = ended.first().first().value<ledger::Batch>();
        if (batch.counts.sent == 0)
            giveUp(batch.reason + QString::number(batch.counts.refused));
    }

    // Those paid earlier are sent to all the same.
    void decide()
    {
        const QString send = u"findingSend"_s + QString::number(int(intake::Problem::PaidLately));
        waitFor("the group of those paid lately", [&] { return isShown(send); });
        measure(
            "a group is decided on", u"decide"_s, [&] { click(send); }, [&] { return canContinue(); });
    }

    void choose(const QString &name)
    {
        m_prompts.fileToOpen = m_folder.filePath(name);
        click(u"listChooseFile"_s);
    }

    bool isWhole() const { return isShown(u"listTable"_s) && !isShown(u"listCancel"_s) && list().rowCount() == m_rows; }
    bool canContinue() const { return find<QPushButton>(u"listContinue"_s)->isEnabled(); }

    void readList()
    {
        measure(
            "a file is chosen: first rows", u"first_rows"_s, [&] { choose(u"list.csv"_s); },
            [&] { return isShown(u"listTable"_s) && list().rowCount() > 0; });
        measure(
            "all of it is read and judged", u"whole"_s, [] {}, [&] { return isWhole(); });
        measure(
            "the ledger was asked", u"ledger"_s, [] {}, [&] { return isShown(u"findingsTemplate"_s); });
        decide();
        m_readMs = int((m_results.value(u"first_rows"_s).toDouble() + m_results.value(u"whole"_s).toDouble()) * 1000);
    }

    void workOnList()
    {
        const auto isSettled = [&] { return canContinue(); };
        auto *table = find<QTableView>(u"listTable"_s);
        measure(
            "scrolled to the end", {}, [&] { table->verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum); },
            [] { return true; });
        auto *search = find<QLineEdit>(u"listSearch"_s);
        measure(
            "searched for one person", u"search"_s, [&] { search->setText(u"会员4711"_s); },
            [&] { return list().rowCount() < m_rows; });
        measure(
            "the search is cleared", {}, [&] { search->clear(); }, [&] { return list().rowCount() == m_rows; });
        QSignalSpy shown(&list(), &QAbstractItemModel::modelReset);
        for (const char *what : {"the ones that can be sent", "all rows again"}) {
            shown.clear();
            measure(
                what, {}, [&] { click(u"chipSendable"_s); }, [&] { return !shown.isEmpty(); });
        }
        measure(
            "every row is chosen", {}, [&] { table->selectAll(); }, [] { return true; });
        measure(
            "all of them are left out", u"leave_out"_s, [&] { click(u"rowLeaveOut"_s); },
            [&] { return find<QToolButton>(u"listUndo"_s)->isEnabled() && !isShown(u"listBusy"_s); });
        measure(
            "that is undone", u"undo"_s, [&] { click(u"listUndo"_s); }, isSettled);
        const auto leaveOutOne = [&] {
            table->selectRow(0);
            click(u"rowLeaveOut"_s);
        };
        measure("one row is left out", {}, leaveOutOne, isSettled);
        measure(
            "that is undone", {}, [&] { click(u"listUndo"_s); }, isSettled);
    }

    // Stopped at tenths of the time that reading takes. The list's work is done on one thread, so that a list of two
    // rows is there only when what was cancelled has ended.
    void cancel()
    {
        double window = 0;
        double work = 0;
        for (int tenth = 1; tenth < 10; tenth += 2) {
            click(u"listAnother"_s);
            choose(u"list.csv"_s);
            QElapsedTimer timer;
            timer.start();
            const qint64 until = m_readMs * tenth / 10;
            waitFor("a moment", [&] { return timer.elapsed() >= until; });
            if (isWhole())
                continue;
            window = std::max(window,
                measure(
                    "cancelled", {}, [&] { click(u"listCancel"_s); }, [&] { return isShown(u"listChooseFile"_s); }));
            work = std::max(work,
                measure(
                    "another list of two rows is there", {}, [&] { choose(u"two.csv"_s); },
                    [&] { return isShown(u"listTable"_s) && list().rowCount() == 2; }));
        }
        m_results.insert(u"cancel"_s, qRound(window * 1000) / 1000.0);
        m_results.insert(u"cancel_ends"_s, qRound(work * 1000) / 1000.0);
    }

    void readAgain()
    {
        click(u"listAnother"_s);
        measure(
            "the file is chosen again", {}, [&] { choose(u"list.csv"_s); }, [&] { return isWhole(); });
        decide();
    }

    void confirm()
    {
        ui::ConfirmDialog *dialog = nullptr;
        measure(
            "continued: rows kept, confirmation stands", u"confirm_shows"_s, [&] { click(u"listContinue"_s); },
            [&] {
                dialog = m_window.findChild<ui::ConfirmDialog *>();
                return dialog && dialog->isVisible();
            });
        auto *table = dialog->findChild<QTableView *>(u"confirmReceivers"_s);
        measure(
            "its seconds have passed", {}, [] {},
            [&] { return dialog->findChild<QPushButton *>(u"confirmSend"_s)->isEnabled(); });
        measure(
            "a receiver is searched", u"confirm_search"_s,
            [&] { dialog->findChild<QLineEdit *>(u"confirmSearch"_s)->setText(u"会员4711"_s); },
            [&] { return table->model()->rowCount() < m_rows; });
        measure(
            "the search is cleared", {}, [&] { dialog->findChild<QLineEdit *>(u"confirmSearch"_s)->clear(); },
            [&] { return table->model()->rowCount() == m_rows; });
        measure(
            "scrolled to the end", {},
            [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); }, [] { return true; });
        const QPointer<ui::ConfirmDialog> open = dialog;
        measure(
            "back to the list", {},
            [&] { QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmBack"_s), Qt::LeftButton); },
            [&] { return !open && canContinue(); });
    }

    test::HeldApplication &m_application;
    const int m_rows;
    QTemporaryDir m_folder;
    ui::AccountBook m_book;
    ui::Preferences m_preferences;
    ui::DeskOpener m_opener;
    test::ScriptedPrompts m_prompts;
    ui::MainWindow m_window;
    QTimer m_pulse;
    QJsonObject m_results;
    double m_longest = 0;
    int m_readMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    test::HeldApplication application(argc, argv);
    const int rows = application.arguments().value(1).toInt();
    if (rows <= 0)
        return 2;
    ui::look::apply(application, ui::look::Scheme::Light);
    return WindowBench(application, rows).run();
}
