#include "desk/campaign_pages.h"

#include <QSet>

namespace hongbao::desk {

namespace {

constexpr int pageSize = 50; // the most list.query allows
constexpr int mostPages = 1'000; // a total that never ends is a fault of the far side

struct Reading {
    Queries &queries;
    StopToken stop;
    std::function<void(const ListedResult &)> then;
    QList<alipay::ListedCampaign> campaigns;
    QSet<QString> seen; // a campaign that is made meanwhile pushes another on to the next page
    int page = 1;
};

void readNext(const std::shared_ptr<Reading> &reading)
{
    const alipay::ListRequest all {QStringLiteral("ALL"), reading->page, pageSize};
    reading->queries.list(all, [reading](const alipay::ListResult &listed) {
        if (reading->stop->stop)
            return;
        if (!listed)
            return reading->then(tl::unexpected<alipay::CallFailure>(listed.error()));
        for (const alipay::ListedCampaign &campaign : listed->campaigns) {
            if (!reading->seen.contains(campaign.crowdNo.value))
                reading->campaigns.append(campaign);
            reading->seen.insert(campaign.crowdNo.value);
        }
        const bool more = !listed->campaigns.isEmpty() && reading->page * pageSize < listed->totalSize;
        if (!more || reading->page == mostPages)
            return reading->then(reading->campaigns);
        ++reading->page;
        readNext(reading);
    });
}

} // namespace

void readAllPages(Queries &queries, const StopToken &stop, std::function<void(const ListedResult &)> then)
{
    readNext(std::make_shared<Reading>(Reading {queries, stop, std::move(then), {}, {}}));
}

} // namespace hongbao::desk
