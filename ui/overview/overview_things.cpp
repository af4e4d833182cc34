// What stands in the lists of the overview, and where each of their buttons goes.
#include "campaigns/campaign_times.h"
#include "ledger/words.h"
#include "overview/count_table.h"
#include "overview/open_list.h"
#include "overview/overview_page.h"
#include "text/words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

// A code nobody knows has no sentence of its own: the code tells such rows apart.
QString wordsOf(const ledger::ReasonCount &reason)
{
    payout::Payout example;
    example.state = reason.state;
    example.code = reason.code;
    const QString what = text::explain(example).what;
    const bool known
        = reason.code == QLatin1StringView(ledger::codeByHand) || text::knownProviderCodes().contains(reason.code);
    return known || reason.code.isEmpty() ? what : QString(what % u" (" % reason.code % u')');
}

} // namespace

bool OverviewPage::isAsked(const CrowdNo &crowdNo) const
{
    return !m_overview.query.campaign || *m_overview.query.campaign == crowdNo;
}

const ledger::Campaign *OverviewPage::campaign(const CrowdNo &crowdNo) const
{
    const auto found = std::find_if(m_overview.campaigns.cbegin(), m_overview.campaigns.cend(),
        [&](const ledger::Campaign &one) { return one.detail.crowdNo == crowdNo; });
    return found == m_overview.campaigns.cend() ? nullptr : &*found;
}

QList<Counted> OverviewPage::reasons() const
{
    QList<Counted> counted;
    if (!m_overview.packets)
        return counted;
    for (const ledger::ReasonCount &reason : m_overview.packets->reasons) {
        const QString words = wordsOf(reason);
        counted.append(
            {markOf(reason.state, false), words.isEmpty() ? tr("No answer is known yet.") : words, reason.packets});
    }
    return counted;
}

QList<Counted> OverviewPage::states() const
{
    std::map<alipay::CampaignStatus, qint64> found;
    for (const ledger::Campaign &one : m_overview.campaigns)
        if (!one.detail.crowdNo.value.isEmpty() && isAsked(one.detail.crowdNo))
            ++found[one.detail.status];
    QList<Counted> counted;
    for (const auto &[status, campaigns] : found)
        counted.append({markOf(status), {}, campaigns});
    return counted;
}

QList<OpenThing> OverviewPage::unfinished()
{
    QList<OpenThing> things;
    for (const ledger::Batch &batch : std::as_const(m_overview.unfinished)) {
        const qint64 open = batch.counts.unsent + batch.counts.unknown;
        things.append({markOf(batch.state),
            tr("Batch %1 of “%2”: %3 of %4 packets are open")
                .arg(QString::number(batch.id.value), batch.campaignName, text::count(open),
                    text::count(batch.counts.rows - batch.counts.cannotSend)),
            tr("Show its packets"), [this, batch] { Q_EMIT batchRequested(batch); }});
    }
    return things;
}

QList<OpenThing> OverviewPage::toSeeTo()
{
    QList<OpenThing> things;
    if (m_overview.unknown > 0)
        things.append(unconfirmed());
    for (const ledger::OpenDifferences &found : std::as_const(m_overview.differences)) {
        const ledger::Campaign *of = campaign(found.crowdNo);
        if (of)
            things.append({{tr("Difference"), u'!', look::Role::Warning},
                tr("“%1”: %n difference(s) to Alipay's books", nullptr, found.open).arg(found.campaign),
                tr("To the campaign"), [this, campaign = *of] { Q_EMIT campaignRequested(campaign); }});
    }
    for (const ledger::Campaign &one : std::as_const(m_overview.campaigns))
        if (isAsked(one.detail.crowdNo))
            if (const auto thing = reminder(one))
                things.append(*thing);
    return things;
}

OpenThing OverviewPage::unconfirmed()
{
    HistoryView packets;
    packets.state = payout::toText(payout::State::Unknown);
    if (m_overview.query.campaign)
        packets.campaign = m_overview.query.campaign->value;
    QString words = tr("%n packet(s) are not confirmed", nullptr, int(m_overview.unknown));
    if (m_overview.byHand > 0)
        words += u" · "_s + tr("%n of them can only be settled by hand", nullptr, int(m_overview.byHand));
    return {markOf(payout::State::Unknown, m_overview.byHand > 0), words, tr("Show them"),
        [this, packets] { Q_EMIT packetsRequested(packets); }};
}

std::optional<OpenThing> OverviewPage::reminder(const ledger::Campaign &campaign)
{
    const campaign::Standing now = standingOf(campaign, m_clock->now());
    const auto go = [this, campaign] { Q_EMIT campaignRequested(campaign); };
    switch (now.reminder) {
    case campaign::Reminder::EndsWithMoney:
        return OpenThing {{tr("Ends soon"), u'!', look::Role::Warning},
            tr("“%1” ends within two days with %2 left").arg(campaign.detail.name, text::yuan(now.left)),
            tr("To the campaign"), go};
    case campaign::Reminder::PayLinkEnds:
        return OpenThing {{tr("Not paid"), u'!', look::Role::Waiting},
            tr("The pay link of “%1” ends within two hours").arg(campaign.detail.name), tr("To the campaign"), go};
    case campaign::Reminder::None:
        break;
    }
    return std::nullopt;
}

} // namespace hongbao::ui
