#include "bench/sending/batch_of_people.h"

#include "bench/sending/bench_world.h"
#include "bench/sending/or_die.h"
#include "intake/table.h"

namespace hongbao::bench {

namespace {

intake::JudgedList people(int rows)
{
    QByteArray csv = "user_id,out_biz_no\n";
    for (int row = 1; row <= rows; ++row)
        csv += "2088" + QByteArray::number(row).rightJustified(12, '0') + ',' + outBizNo(row) + '\n';
    const intake::RawTable table = orDie("list", intake::readTable(csv));
    return intake::judge(
        table, orDie("columns", intake::guessColumns(table)), QStringLiteral("people.csv"), intake::allCleanUps);
}

alipay::CampaignDetail campaign(int rows)
{
    alipay::CampaignDetail detail;
    detail.crowdNo = {crowdNo};
    detail.name = QStringLiteral("bench");
    detail.total = Fen::of(qint64(rows) * 100);
    detail.count = rows;
    detail.start = QDateTime::currentDateTimeUtc().addDays(-1);
    detail.end = QDateTime::currentDateTimeUtc().addDays(30);
    detail.status = alipay::CampaignStatus::Ready;
    detail.statusText = QStringLiteral("READY");
    return detail;
}

} // namespace

void recordBatch(const QString &ledgerPath, const QString &gateway, int rows, int inFlight)
{
    const SystemClock clock;
    const auto ledger = orDie("ledger", ledger::Ledger::open(ledgerPath, clock));
    payout::SendOptions options;
    options.ratePerSecond = 0;
    options.inFlight = inFlight;
    const payout::CampaignFacts facts {QStringLiteral("bench"), appId, gateway, campaign(rows), {}};
    const auto summary = orDie("summary", payout::summarise(facts, people(rows), options, clock.now()));
    const auto confirmed = orDie("confirmation", payout::confirm(summary, summary.digest, clock.now()));
    orDie("batch", ledger->recordBatch(confirmed));
}

} // namespace hongbao::bench
