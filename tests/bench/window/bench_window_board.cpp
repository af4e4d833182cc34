// How long any one event holds the window while the board asks about many campaigns and is worked with: the real
// window, the practice gateway. tests/bench/window/run --campaigns N builds and starts it. No test: it asserts nothing.
//   bench_window_board CAMPAIGNS

#include "bench/window/window_bench.h"
#include "practice/store.h"
#include "text/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

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

class BoardBench : bench::WindowBench {
public:
    BoardBench(test::HeldApplication &application, int campaigns)
        : WindowBench(application)
        , m_campaigns(campaigns)
    {
    }

    int run()
    {
        if (!makeCampaigns(account::Profiles(m_folder.path()).practicePath(), m_campaigns))
            bench::giveUp(u"no campaigns"_s);
        show();
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
        bench::tell(m_results);
        return 0;
    }

private:
    QTableView *table() const { return find<QTableView>(u"campaignTable"_s); }
    bool isAtRest() const { return find<QWidget>(u"campaignRefresh"_s)->isVisible(); }

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

    const int m_campaigns;
};

} // namespace

int main(int argc, char **argv)
{
    return bench::runBench<BoardBench>(argc, argv);
}
