#include "cli/campaign_create.h"

#include "campaign/draft_sources.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

using campaign::Draft;

Draft over(const Draft &base, const CampaignCreate::Options &options)
{
    Draft draft = base;
    for (QString Draft::*text : {&Draft::name, &Draft::total, &Draft::count, &Draft::message, &Draft::start,
             &Draft::end, &Draft::frequency, &Draft::link}) {
        if (const QString &typed = options.typed.*text; !typed.isEmpty())
            draft.*text = typed;
    }
    if (!options.type.isEmpty())
        draft.type = options.type == u"random"_s ? alipay::PrizeType::Random : alipay::PrizeType::Fixed;
    return draft;
}

QJsonValue fenOrNull(const std::optional<Fen> &amount)
{
    return amount ? QJsonValue(amount->count()) : QJsonValue();
}

QString yuanOrDash(const std::optional<Fen> &amount)
{
    return amount ? text::yuan(*amount) : u"-"_s;
}

} // namespace

CampaignCreate::CampaignCreate(const Globals &globals, Options options)
    : DeskCommand(globals, options.check ? Opening::LedgerOnly : Opening::Writing)
    , m_options(std::move(options))
{
}

// What is wrong on its face is said before a key is opened or a ledger is touched.
void CampaignCreate::start()
{
    if (!m_options.like.isEmpty())
        return DeskCommand::start();
    Draft base;
    base.start = u"now"_s;
    if (!m_options.templateId.isEmpty()) {
        const auto found = campaign::draftOfTemplate(
            m_options.templateId, text::chosenLanguage(u"auto"_s, u"zh_CN"_s), SystemClock().now());
        base = found.value_or(base);
    }
    judge(base);
}

void CampaignCreate::judge(const Draft &base)
{
    m_draft = over(base, m_options);
    const campaign::DraftResult judged = campaign::judge(m_draft, SystemClock().now());
    if (m_options.check)
        tellSums();
    if (!judged)
        return endWith(judged.error(), ExitCode::InputWrong);
    if (m_options.check)
        return end(ExitCode::AllAsAsked);
    if (hasDesk())
        return goOn();
    DeskCommand::start();
}

void CampaignCreate::tellSums() const
{
    const campaign::Arithmetic sums = campaign::compute(m_draft, SystemClock().now());
    Terminal out(globals().json);
    const bool valid = campaign::judge(m_draft, SystemClock().now()).has_value();
    if (valid) { // else standard output belongs to the errors
        out.json(QJsonObject {{u"name"_s, m_draft.name}, {u"total"_s, m_draft.total}, {u"count"_s, m_draft.count},
            {u"message"_s, m_draft.message}, {u"start"_s, m_draft.start}, {u"end"_s, m_draft.end},
            {u"frequency"_s, m_draft.frequency.isEmpty() ? u"L1"_s : m_draft.frequency},
            {u"each_fen"_s, fenOrNull(sums.each)}, {u"rest_fen"_s, fenOrNull(sums.rest)},
            {u"least_fen"_s, fenOrNull(sums.least)}, {u"most_fen"_s, fenOrNull(sums.most)},
            {u"days"_s, sums.days ? QJsonValue(*sums.days) : QJsonValue()},
            {u"per_person_most_fen"_s, fenOrNull(sums.perPersonMost)}});
    }
    out.say(m_draft.name + u" · "_s + m_draft.message);
    out.say(tr("Each packet: %1").arg(yuanOrDash(sums.each)));
    if (sums.rest && !sums.rest->isZero())
        out.say(tr("Left over by the division: %1").arg(text::yuan(*sums.rest)));
    if (sums.least && sums.most)
        out.say(tr("A packet is between %1 and %2").arg(text::yuan(*sums.least), text::yuan(*sums.most)));
    if (sums.days)
        out.say(tr("Days: %1").arg(*sums.days));
    out.say(tr("Most for one person: %1").arg(yuanOrDash(sums.perPersonMost)));
    for (const campaign::Caution caution : campaign::cautions(m_draft, sums))
        out.say(text::word(caution));
}

void CampaignCreate::work()
{
    if (m_options.like.isEmpty())
        return goOn();
    ask(
        &desk::Desk::campaignsListed, [](desk::Desk &desk) { return desk.listCampaigns(); },
        [this](const desk::CampaignsResult &campaigns) { known(campaigns); });
}

void CampaignCreate::known(const desk::CampaignsResult &campaigns)
{
    if (!campaigns)
        return endWith(campaigns.error());
    const auto earlier = std::find_if(campaigns->begin(), campaigns->end(),
        [this](const ledger::Campaign &campaign) { return campaign.detail.crowdNo.value == m_options.like; });
    if (earlier == campaigns->end())
        return endWith({ErrorCode::CampaignUnknown, m_options.like, u"like"_s});
    judge(campaign::draftLike(earlier->detail, earlier->frequency, earlier->link, SystemClock().now()));
}

void CampaignCreate::goOn()
{
    ask(
        &desk::Desk::campaignCreated, [this](desk::Desk &desk) { return desk.createCampaign(m_draft); },
        [this](const desk::CreateResult &result) { created(result); });
}

void CampaignCreate::created(const desk::CreateResult &result)
{
    if (!result) {
        const bool field = !result.error().first().field.isEmpty();
        return endWith(result.error(), field ? ExitCode::InputWrong : exitCodeOf(result.error().first()));
    }
    out().json(toJson(*result));
    out().say(u"crowd_no  "_s + result->detail.crowdNo.value);
    if (result->payUrl.isEmpty()) {
        out().note(tr("The campaign was created, but its payment link was lost with Alipay's answer. It costs nothing "
                      "while it is not paid: create another one with another name."));
        return end(ExitCode::AllAsAsked);
    }
    out().say(u"pay_url   "_s + result->payUrl);
    out().note(
        tr("The campaign is created and not paid yet. Open the link and pay %1 with the merchant's Alipay account; "
           "the link is valid for 24 hours.")
            .arg(text::yuan(result->detail.total)));
    end(ExitCode::AllAsAsked);
}

namespace {

void addFields(CLI::App &create, CampaignCreate::Options &words)
{
    Draft &draft = words.typed;
    addText(create, "--name", draft.name, Help::tr("Its name, seen by the recipients"));
    addText(create, "--total", draft.total, Help::tr("All its money, in yuan"))->type_name("YUAN");
    addText(create, "--count", draft.count, Help::tr("Number of packets"))->type_name("N");
    addText(create, "--type", words.type, Help::tr("fixed (default) or random"))
        ->check(CLI::IsMember({"fixed", "random"}));
    addText(create, "--message", draft.message, Help::tr("The sentence in the packet"));
    addText(create, "--start", draft.start, Help::tr("now (default) or \"yyyy-MM-dd HH:mm:ss\", Beijing time"));
    addText(create, "--end", draft.end, Help::tr("\"yyyy-MM-dd HH:mm:ss\", Beijing time"));
    addText(create, "--frequency", draft.frequency, Help::tr("Packets for one person: L1 (default), D3|L10"));
    addText(create, "--link", draft.link, Help::tr("Where the browser goes after paying"))->type_name("URL");
}

} // namespace

void addCampaignCreate(CLI::App &campaign, Choice &choice)
{
    auto words = std::make_shared<CampaignCreate::Options>();
    CLI::App *create = addCommand(campaign, "create", Help::tr("Create a campaign; no money moves until it is paid"));
    addFields(*create, *words);
    std::vector<std::string> ids;
    const QStringList known = campaign::templateIds();
    for (const QString &id : known)
        ids.push_back(id.toStdString());
    CLI::Option *from = addText(*create, "--template", words->templateId,
        Help::tr("Begin with a template: points (points redeemed) or invite (friends invited)"));
    from->check(CLI::IsMember(ids));
    addText(*create, "--like", words->like, Help::tr("Begin with a copy of an earlier campaign"))
        ->type_name("NO")
        ->excludes(from);
    addFlag(*create, "--check", words->check, Help::tr("Only compute and check it; nothing is created"));
    create->callback([&choice, words] { choice.set<CampaignCreate>(*words); });
}

} // namespace hongbao::cli
