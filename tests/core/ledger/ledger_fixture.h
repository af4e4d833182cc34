#pragma once
// A ledger in a folder of its own, batches to put into it, answers to book.

#include "core/ledger/raw_sql.h"
#include "ledger/ledger.h"
#include "ledger/reader.h"
#include "support/fake_clock.h"

#include <QTemporaryDir>

namespace hongbao::test {

inline const QString accountName = QStringLiteral("shop");
inline const CrowdNo crowdNo {QStringLiteral("crowd_A-1")};

ledger::AccountRef account();
alipay::CampaignDetail campaignDetail(const CrowdNo &number = crowdNo);

// "2088000000000001", "2088000000000002", ...
QString userId(int number);

intake::Row sendableRow(int line, const QString &recipient, std::optional<Fen> amount = Fen::of(200));
intake::Row brokenRow(int line, const QStringList &cells, intake::Problem problem);
// Header in line 1, then `count` people from `first` on, 2.00 yuan each.
intake::JudgedList listOf(int count, int first = 1);

payout::ConfirmedBatch confirmed(const intake::JudgedList &list, const Clock &clock, const CrowdNo &campaign = crowdNo);

alipay::TriggerOutcome sent(qint64 fen = 200);
alipay::TriggerOutcome notSent(alipay::Disposition disposition, const QString &code = QStringLiteral("CODE"));
ledger::Settled settled(const Recorded<alipay::Attempt> &attempt, const alipay::TriggerOutcome &outcome);

struct Book {
    Book();

    void open(); // the writer; fails the test if it cannot
    void close() { writer.reset(); }
    BatchId record(const payout::ConfirmedBatch &batch);
    BatchId recordList(int count) { return record(confirmed(listOf(count), clock)); }
    std::vector<Recorded<alipay::Attempt>> claim(BatchId batch, int most);
    // Claims one attempt for a row that was asked before.
    Recorded<alipay::Attempt> claimAgain(BatchId batch, PayoutId payout);
    payout::Step book(const Recorded<alipay::Attempt> &attempt, const alipay::TriggerOutcome &outcome);

    std::unique_ptr<ledger::Reader> reader() const;
    ledger::KnownQuery asking(const CrowdNo &number = crowdNo) const { return {accountName, number, clock.now()}; }
    payout::Payout payoutOf(PayoutId id) const;
    QList<payout::Payout> payoutsOf(BatchId batch) const;
    ledger::Batch batch(BatchId id) const;

    QTemporaryDir folder;
    QString path;
    FakeClock clock;
    std::unique_ptr<ledger::Ledger> writer;
};

} // namespace hongbao::test
