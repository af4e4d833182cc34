#include "report/bill_match.h"

#include <QBitArray>
#include <QHash>

namespace hongbao::report {

namespace {

using intake::BillRow;
using ledger::Difference;
using ledger::DifferenceKind;
using payout::State;

constexpr qsizetype mostDifferences = 10'000;

struct Days {
    QDateTime from; // invalid: from the beginning
    QDateTime to; // not included
};

// Whole days, but nothing of the day that is not over.
Days daysOf(const intake::Bill &bill, const QDateTime &now)
{
    const QDateTime midnight = beijingDateTime(beijingDate(now), QTime(0, 0));
    QDateTime first;
    QDateTime last;
    for (const BillRow &row : bill.rows) {
        if (row.at.isValid() && (!first.isValid() || row.at < first))
            first = row.at;
        if (row.at.isValid() && (!last.isValid() || row.at > last))
            last = row.at;
    }
    if (!first.isValid())
        return {{}, midnight};
    const QDateTime dayAfter = beijingDateTime(beijingDate(last).addDays(1), QTime(0, 0));
    return {beijingDateTime(beijingDate(first), QTime(0, 0)), last < midnight ? std::min(dayAfter, midnight) : last};
}

class Match {
public:
    Match(const alipay::CampaignDetail &campaign, const intake::Bill &bill, const QDateTime &now)
        : m_campaign(campaign)
        , m_bill(bill)
        , m_days(daysOf(bill, now))
        , m_seen(bill.rows.size())
    {
        m_found.facts = {bill.name, bill.sha256, int(bill.rows.size()), 0, 0, int(bill.unreadable.size())};
        for (qsizetype i = 0; i < bill.rows.size(); ++i) {
            index(m_byOutBizNo, bill.rows[i].outBizNo, i);
            index(m_byBizNo, bill.rows[i].bizNo, i);
        }
    }

    bool visit(const ledger::HistoryRow &ours)
    {
        const qsizetype place = find(ours.payout);
        const bool here = ours.crowdNo == m_campaign.crowdNo;
        if (place >= 0)
            m_seen.setBit(place);
        if (place >= 0 && !here)
            ++m_found.facts.others;
        else if (place >= 0)
            compare(ours.payout, m_bill.rows[place]);
        else if (here && isMissed(ours.payout))
            add(DifferenceKind::NotInBill, ours.payout, nullptr);
        return m_found.differences.size() <= mostDifferences;
    }

    Result<BillMatch> end()
    {
        for (qsizetype i = 0; i < m_bill.rows.size() && m_found.differences.size() <= mostDifferences; ++i) {
            if (m_seen.testBit(i))
                continue;
            if (isOfThisCampaign(m_bill.rows[i]))
                add(DifferenceKind::OnlyInBill, {}, &m_bill.rows[i]);
            else
                ++m_found.facts.others;
        }
        if (m_found.differences.size() > mostDifferences)
            return fail(ErrorCode::ListTooLarge, m_bill.name);
        return m_found;
    }

private:
    // A number that stands twice keeps its first row; the second is nobody's and so told.
    static void index(QHash<QString, qsizetype> &rows, const QString &number, qsizetype place)
    {
        if (!number.isEmpty() && !rows.contains(number))
            rows.insert(number, place);
    }

    qsizetype find(const payout::Payout &payout) const
    {
        const qsizetype place = m_byOutBizNo.value(payout.request.outBizNo.value, -1);
        return place >= 0 || payout.bizNo.isEmpty() ? place : m_byBizNo.value(payout.bizNo, -1);
    }

    void compare(const payout::Payout &ours, const BillRow &theirs)
    {
        switch (ours.state) {
        case State::Sent:
            if (ours.prize == theirs.amount)
                ++m_found.facts.matched;
            else
                add(DifferenceKind::AmountDiffers, ours, &theirs);
            break;
        case State::Asking:
        case State::Unknown:
            add(DifferenceKind::UnknownInBill, ours, &theirs);
            break;
        case State::Refused:
        case State::Unsent:
            add(DifferenceKind::NotSentButInBill, ours, &theirs);
            break;
        }
    }

    bool isMissed(const payout::Payout &ours) const
    {
        return ours.state == State::Sent && ours.settledAt < m_days.to
            && (!m_days.from.isValid() || ours.settledAt >= m_days.from);
    }

    bool isOfThisCampaign(const BillRow &row) const
    {
        return row.campaign.isEmpty() || row.campaign == m_campaign.crowdNo.value
            || row.campaign == m_campaign.originCrowdNo || row.campaign == m_campaign.name;
    }

    void add(DifferenceKind kind, const payout::Payout &ours, const BillRow *theirs)
    {
        Difference difference;
        difference.kind = kind;
        difference.batch = ours.batch;
        difference.payout = ours.id;
        difference.outBizNo = theirs ? theirs->outBizNo : ours.request.outBizNo.value;
        difference.bizNo = theirs ? theirs->bizNo : ours.bizNo;
        difference.recipient = ours.id.value != 0 ? ours.request.recipient.value : theirs->recipient;
        difference.line = theirs ? theirs->line : 0;
        difference.ours = ours.prize;
        difference.theirs = theirs ? theirs->amount : Fen();
        m_found.differences.append(difference);
    }

    const alipay::CampaignDetail &m_campaign;
    const intake::Bill &m_bill;
    const Days m_days;
    QHash<QString, qsizetype> m_byOutBizNo;
    QHash<QString, qsizetype> m_byBizNo;
    QBitArray m_seen;
    BillMatch m_found;
};

} // namespace

Result<BillMatch> matchBill(const ledger::Reader &reader, const QString &account,
    const alipay::CampaignDetail &campaign, const intake::Bill &bill, const QDateTime &now)
{
    Match match(campaign, bill, now);
    ledger::HistoryQuery all;
    all.account = account;
    const Done read = reader.eachPayout(all, [&](const ledger::HistoryRow &row) { return match.visit(row); });
    return read.and_then([&] { return match.end(); });
}

} // namespace hongbao::report
