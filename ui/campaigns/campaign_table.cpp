#include "campaigns/campaign_table.h"

#include "campaigns/campaign_times.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr QChar unknown(0x2013); // a dash

QString packets(const campaign::Standing &now)
{
    return now.packetsSent && now.packetsLeft
        ? QString(text::count(*now.packetsSent) % u" / " % text::count(*now.packetsLeft))
        : QString(unknown);
}

// Only of those made here it is known until when they can be paid.
QDateTime payUntil(const ledger::Campaign &campaign)
{
    const bool here = campaign.creation == ledger::Campaign::Creation::Created && campaign.createdAt.isValid();
    return here && campaign.detail.status == alipay::CampaignStatus::Created ? campaign::payUntil(campaign.createdAt)
                                                                             : QDateTime();
}

Mark markOfCampaign(const ledger::Campaign &campaign)
{
    if (campaign.detail.crowdNo.value.isEmpty()) // create was not answered; the next refresh settles it
        return {CampaignTable::tr("Not confirmed"), u'?', look::Role::Waiting};
    return markOf(campaign.detail.status);
}

} // namespace

CampaignTable::CampaignTable(const Clock &clock, QObject *parent)
    : RowTable(ColumnCount, parent)
    , m_clock(clock)
{
}

void CampaignTable::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const bool sameRows = std::equal(campaigns.begin(), campaigns.end(), m_rows.begin(), m_rows.end(),
        [](const auto &a, const auto &b) { return a.id == b.id; });
    if (sameRows) {
        m_rows = campaigns;
        wordsChanged();
        return;
    }
    setRows(campaigns);
}

void CampaignTable::put(const ledger::Campaign &campaign)
{
    const auto sameId = [&campaign](const ledger::Campaign &other) { return other.id == campaign.id; };
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), sameId);
    if (known == m_rows.end()) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend(campaign);
        endInsertRows();
        return;
    }
    *known = campaign;
    const int row = int(known - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int CampaignTable::rowOf(const CrowdNo &crowdNo) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).detail.crowdNo == crowdNo)
            return int(row);
    }
    return -1;
}

campaign::Standing CampaignTable::standing(const ledger::Campaign &campaign) const
{
    return standingOf(campaign, m_clock.now());
}

QString CampaignTable::endsIn(const ledger::Campaign &campaign) const
{
    if (const QDateTime until = payUntil(campaign); until.isValid()) {
        const qint64 seconds = m_clock.now().secsTo(until);
        return seconds > 0 ? tr("pay: %1").arg(timeLeft(seconds)) : tr("pay link ended");
    }
    if (const auto seconds = standing(campaign).secondsLeft)
        return timeLeft(*seconds);
    return campaign.detail.end.isValid() && campaign.detail.status != alipay::CampaignStatus::Created
        ? tr("over")
        : QString(unknown);
}

QString CampaignTable::returns(const ledger::Campaign &campaign) const
{
    const campaign::Standing now = standing(campaign);
    if (now.returns.isZero())
        return unknown;
    return now.returnsAt.isValid() ? QString(text::yuan(now.returns) % u" · " % text::moment(now.returnsAt).mid(5, 11))
                                   : tr("%1 · soon").arg(text::yuan(now.returns));
}

QVariant CampaignTable::shown(const ledger::Campaign &campaign, Column column) const
{
    switch (column) {
    case Name:
        return campaign.detail.name;
    case State:
        return markOfCampaign(campaign).word;
    case Sent:
        return QVariant::fromValue(campaign.detail.sent);
    case Left:
        return QVariant::fromValue(standing(campaign).left);
    case Packets:
        return packets(standing(campaign));
    case EndsIn:
        return endsIn(campaign);
    case Returns:
        return returns(campaign);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CampaignTable::sorted(const ledger::Campaign &campaign, Column column) const
{
    constexpr qint64 first = -1;
    const campaign::Standing now = standing(campaign);
    switch (column) {
    case Name:
        return campaign.detail.name;
    case State:
        return campaign.detail.crowdNo.value.isEmpty() ? first : qint64(campaign.detail.status);
    case Sent:
        return campaign.detail.sent.count();
    case Left:
        return now.left.count();
    case Packets:
        return now.packetsLeft.value_or(first);
    case EndsIn: // what needs an eye comes together: those that can still be paid, and those that run
        if (const QDateTime until = payUntil(campaign); until.isValid())
            return qMax(first, m_clock.now().secsTo(until));
        return now.secondsLeft.value_or(first);
    case Returns:
        return now.returns.count();
    case ColumnCount:
        break;
    }
    return {};
}

QString CampaignTable::explained(const ledger::Campaign &campaign, Column column) const
{
    const alipay::CampaignDetail &detail = campaign.detail;
    const campaign::Standing now = standing(campaign);
    switch (column) {
    case Sent:
    case Left:
        return tr("Of %1 in all").arg(text::yuan(detail.total));
    case Packets:
        if (now.packetsSent && now.packetsLeft)
            return tr("%1 of %2 packets sent, %3 left")
                .arg(text::count(*now.packetsSent), text::count(detail.count), text::count(*now.packetsLeft));
        return detail.type == alipay::PrizeType::Random
            ? tr("Packets of random amounts: Alipay tells the money that was sent, not how many packets.")
            : tr("Packets of amounts of their own were sent: the money does not tell how many.");
    case EndsIn:
        return tr("From %1 to %2 (Beijing time)").arg(text::moment(detail.start), text::moment(detail.end));
    case Returns:
        if (now.returns.isZero())
            return {};
        return now.returnsAt.isValid()
            ? tr("If nothing more is sent, %1 goes back to your company's Alipay account about %2 (Beijing time), half "
                 "an hour after the end.")
                  .arg(text::yuan(now.returns), text::moment(now.returnsAt))
            : tr("%1 goes back to your company's Alipay account about half an hour after the campaign was closed.")
                  .arg(text::yuan(now.returns));
    case Name:
    case State:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CampaignTable::cell(const ledger::Campaign &campaign, int number, int role) const
{
    const auto column = Column(number);
    switch (role) {
    case Qt::DisplayRole:
        return shown(campaign, column);
    case SortRole:
        return sorted(campaign, column);
    case PlainRole: {
        const QVariant value = shown(campaign, column);
        return value.canConvert<Fen>() ? QVariant(value.value<Fen>().toYuan()) : QVariant();
    }
    case MarkRole:
        return column == State ? QVariant::fromValue(markOfCampaign(campaign)) : QVariant();
    case Qt::ToolTipRole: {
        const QString tip = explained(campaign, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default:
        return {};
    }
}

QString CampaignTable::header(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Campaign");
    case State:
        return tr("State");
    case Sent:
        return tr("Sent");
    case Left:
        return tr("Left");
    case Packets:
        return tr("Sent / left");
    case EndsIn:
        return tr("Time left");
    case Returns:
        return tr("Comes back");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hongbao::ui
