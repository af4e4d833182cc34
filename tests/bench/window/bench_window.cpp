// The real window with a list of a million rows, driven as a person would: what it shows when, and how long any one
// event holds it. tests/bench/window/run builds and starts it. No test: it asserts nothing.
//   bench_window ROWS

#include "bench/make_lists.h"
#include "bench/window/window_bench.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

class ListBench : bench::WindowBench {
public:
    ListBench(test::HeldApplication &application, int rows)
        : WindowBench(application)
        , m_rows(rows)
    {
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
        m_results.insert(u"mib"_s, qRound(bench::mebibytes("VmHWM:")));
        bench::tell(m_results);
        return 0;
    }

private:
    QAbstractItemModel &list() const { return *find<QTableView>(u"listTable"_s)->model(); }

    void openCampaign()
    {
        show();
        QSignalSpy opened(&m_opener, &ui::DeskOpener::opened);
        m_opener.use(u"practice"_s);
        waitFor("the desk", [&] { return !opened.isEmpty(); });
        if (!test::makeCsv(m_folder.filePath(u"list.csv"_s), m_rows)
            || !test::makeCsv(m_folder.filePath(u"two.csv"_s), 2))
            bench::giveUp(u"no list"_s);
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
            bench::giveUp(toText(made.error().first().code) + made.error().first().detail);
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
            bench::giveUp(u"no list"_s);
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
            bench::giveUp(toText(summary.error().code));
        QSignalSpy ended(&desk, &desk::Desk::batchEnded);
        desk.confirmBatch(*summary, summary->digest);
        waitFor("its end", [&] { return !ended.isEmpty(); });
        const auto batch = ended.first().first().value<ledger::Batch>();
        if (batch.counts.sent == 0)
            bench::giveUp(batch.reason + QString::number(batch.counts.refused));
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

    const int m_rows;
    int m_readMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    return bench::runBench<ListBench>(argc, argv);
}
