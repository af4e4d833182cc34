#include "cli/campaign_commands.h"

#include "campaign/standing.h"
#include "cli/campaign_pay.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

QString line(const ledger::Campaign &campaign)
{
    const alipay::CampaignDetail &detail = campaign.detail;
    return detail.crowdNo.value + u"  "_s + text::word(detail.status) + u"  "_s + text::yuan(detail.sent) + u" / "_s
        + text::yuan(detail.total) + u"  "_s + detail.name;
}

void tellStanding(Terminal &out, const ledger::Campaign &campaign)
{
    const QDateTime now = SystemClock().now();
    const campaign::Standing standing = campaign::standingOf(campaign.detail, campaign.createdAt, now);
    QString left = CampaignShow::tr("Left: %1").arg(text::yuan(standing.left));
    if (standing.packetsLeft)
        left += CampaignShow::tr(", %1 packets").arg(text::count(*standing.packetsLeft));
    if (standing.secondsLeft)
        left += CampaignShow::tr(", ends in %1").arg(hours(*standing.secondsLeft));
    out.say(left);
    if (standing.returnsAt.isValid()) {
        out.say(CampaignShow::tr("What is left then goes back to the account: now %1, about %2")
                    .arg(text::yuan(standing.returns), text::moment(standing.returnsAt)));
    } else if (standing.returns > Fen()) {
        out.say(CampaignShow::tr("Goes back to the account within about half an hour: %1")
                    .arg(text::yuan(standing.returns)));
    }
    if (standing.reminder == campaign::Reminder::EndsWithMoney)
        out.note(CampaignShow::tr("It ends soon and has money left."));
    if (standing.reminder == campaign::Reminder::PayLinkEnds) {
        out.note(CampaignShow::tr("It is not paid, and its link is valid only until %1.")
                     .arg(text::moment(campaign::payUntil(campaign.createdAt))));
    }
}

void tell(Terminal &out, const ledger::Campaign &campaign)
{
    const alipay::CampaignDetail &detail = campaign.detail;
    out.json(toJson(campaign));
    out.say(detail.name + u" · "_s + text::word(detail.status));
    out.say(u"crowd_no  "_s + detail.crowdNo.value);
    out.say(CampaignShow::tr("Sent %1 of %2, %3 packets, %4")
                .arg(text::yuan(detail.sent), text::yuan(detail.total), QString::number(detail.count),
                    text::word(detail.type)));
    out.say(CampaignShow::tr("From %1 to %2 (Beijing time)").arg(text::moment(detail.start), text::moment(detail.end)));
    if (campaign.frequency)
        out.say(text::word(*campaign.frequency));
    if (!campaign.payUrl.isEmpty())
        out.say(u"pay_url   "_s + campaign.payUrl);
    tellStanding(out, campaign);
}

} // namespace

QString hours(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    return CampaignShow::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

CampaignList::CampaignList(const Globals &globals, bool refresh)
    : DeskCommand(globals, refresh ? Opening::Writing : Opening::LedgerOnly)
    , m_refresh(refresh)
{
}

void CampaignList::work()
{
    connect(&desk(), &desk::Desk::campaignsRefreshing, this, [this](const desk::Refreshing &progress) {
        m_progress = progress;
        out().progress(tr("Asked Alipay about %1 of %2 campaigns").arg(progress.done).arg(progress.total));
    });
    connect(&m_stop, &StopSignal::raised, this, [this] { desk().stopRefreshing(); });
    const auto request
        = [this](desk::Desk &desk) { return m_refresh ? desk.refreshCampaigns() : desk.listCampaigns(); };
    ask(&desk::Desk::campaignsListed, request, [this](const desk::CampaignsResult &campaigns) {
        if (!campaigns)
            return endWith(campaigns.error());
        listed(*campaigns);
    });
}

void CampaignList::listed(const QList<ledger::Campaign> &campaigns)
{
    QJsonArray array;
    for (const ledger::Campaign &campaign : campaigns) {
        array.append(toJson(campaign));
        out().say(line(campaign));
    }
    out().json(array);
    if (campaigns.isEmpty())
        out().note(tr("No campaigns yet. Make one with: hongbao campaign create --help"));
    if (m_progress.failure) {
        out().error(*m_progress.failure);
        out().note(tr("Campaigns without an answer: %1. They are shown as they were known.").arg(m_progress.failed));
    }
    const bool whole = !m_progress.failure && m_progress.done == m_progress.total;
    end(whole ? ExitCode::AllAsAsked : ExitCode::Stopped);
}

CampaignShow::CampaignShow(const Globals &globals, QString crowdNo)
    : DeskCommand(globals, Opening::Asking)
    , m_crowdNo {std::move(crowdNo)}
{
}

void CampaignShow::work()
{
    ask(
        &desk::Desk::campaignRead, [this](desk::Desk &desk) { return desk.refreshCampaign(m_crowdNo); },
        [this](const desk::CampaignResult &campaign) {
            if (!campaign)
                return endWith(campaign.error());
            tell(out(), *campaign);
            end(ExitCode::AllAsAsked);
        });
}

CampaignModify::CampaignModify(const Globals &globals, QString crowdNo, alipay::CampaignStatus target, bool confirmed)
    : DeskCommand(globals, Opening::Writing)
    , m_crowdNo {std::move(crowdNo)}
    , m_target(target)
    , m_confirmed(confirmed)
{
}

void CampaignModify::start()
{
    if (m_target == alipay::CampaignStatus::Closed && !m_confirmed)
        return endWithUsage(
            tr("Closing is final: nothing more can be sent and the rest is refunded. Add --yes to close."));
    DeskCommand::start();
}

void CampaignModify::work()
{
    ask(
        &desk::Desk::campaignRead, [this](desk::Desk &desk) { return desk.modifyCampaign(m_crowdNo, m_target); },
        [this](const desk::CampaignResult &campaign) {
            if (!campaign)
                return endWith(campaign.error());
            tell(out(), *campaign);
            end(ExitCode::AllAsAsked);
        });
}

namespace {

void addModify(CLI::App &campaign, Choice &choice, const char *name, alipay::CampaignStatus target, const QString &help)
{
    auto crowdNo = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    CLI::App *modify = addCommand(campaign, name, help);
    addText(*modify, "NO", *crowdNo, Help::tr("The campaign's number (crowd_no)"))->required();
    if (target == alipay::CampaignStatus::Closed)
        addFlag(*modify, "--yes", *yes, Help::tr("I know that this is final"));
    modify->callback([&choice, crowdNo, target, yes] { choice.set<CampaignModify>(*crowdNo, target, *yes); });
}

} // namespace

void addCampaignCommands(CLI::App &app, Choice &choice)
{
    CLI::App *campaign = addCommand(app, "campaign", Help::tr("Campaigns: create, pay, look at, pause, close"));
    campaign->require_subcommand(0, 1);
    addCampaignCreate(*campaign, choice);

    auto refresh = std::make_shared<bool>(false);
    CLI::App *list = addCommand(*campaign, "list", Help::tr("List the campaigns"));
    addFlag(*list, "--refresh", *refresh, Help::tr("Ask Alipay first"));
    list->callback([&choice, refresh] { choice.set<CampaignList>(*refresh); });

    auto crowdNo = std::make_shared<QString>();
    CLI::App *show = addCommand(*campaign, "show", Help::tr("Show one campaign as Alipay sees it now"));
    addText(*show, "NO", *crowdNo, Help::tr("The campaign's number (crowd_no)"))->required();
    show->callback([&choice, crowdNo] { choice.set<CampaignShow>(*crowdNo); });
    CLI::App *pay = addCommand(*campaign, "pay", Help::tr("Print the payment link; on practice also pay"));
    addText(*pay, "NO", *crowdNo, Help::tr("The campaign's number (crowd_no)"))->required();
    auto wait = std::make_shared<bool>(false);
    addFlag(*pay, "--wait", *wait, Help::tr("Wait until it is paid in the browser; also after a restart"));
    pay->callback([&choice, crowdNo, wait] { choice.set<CampaignPay>(*crowdNo, *wait); });

    addModify(*campaign, choice, "pause", alipay::CampaignStatus::Paused, Help::tr("Pause a running campaign"));
    addModify(*campaign, choice, "resume", alipay::CampaignStatus::Ready, Help::tr("Resume a paused campaign"));
    addModify(*campaign, choice, "close", alipay::CampaignStatus::Closed, Help::tr("Close a campaign for good"));
    addStopAllCommand(*campaign, choice);
    addReconcileCommands(*campaign, choice);
}

} // namespace hongbao::cli
