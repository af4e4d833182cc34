#include "practice/pay_desk.h"

#include "base/clock.h"
#include "practice/form.h"
#include "practice/practice_gateway.h"

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

const QByteArray crowdNoField = "crowdNo";

QString row(const QString &label, const QString &value)
{
    return u"<tr><th>"_s + label + u"</th><td>"_s + value.toHtmlEscaped() + u"</td></tr>"_s;
}

QString facts(const Campaign &campaign)
{
    return u"<table>"_s + row(u"活动 Campaign"_s, campaign.name)
        + row(u"金额 Amount"_s, u"¥"_s + campaign.total.toYuan())
        + row(u"红包个数 Packets"_s, QString::number(campaign.count))
        + row(u"开始 Start"_s, toBeijingText(campaign.start)) + row(u"结束 End"_s, toBeijingText(campaign.end))
        + u"</table>"_s;
}

QString payButton(const Campaign &campaign)
{
    return u"<form method=\"post\" action=\"/pay\"><input type=\"hidden\" name=\"crowdNo\" value=\""_s
        + campaign.crowdNo.toHtmlEscaped() + u"\"><button>支付 Pay ¥"_s + campaign.total.toYuan()
        + u"</button></form><p class=\"note\">练习环境，不会扣款。No money moves in practice.</p>"_s;
}

// The real page goes there by itself; the practice page only says so, since the address may exist.
QString linkNote(const Campaign &campaign)
{
    if (campaign.link.isEmpty())
        return {};
    const QString separator = campaign.link.contains(u'?') ? u"&"_s : u"?"_s;
    return u"<p class=\"note\">支付宝会在这里转到 Alipay would go on to<br>"_s
        + QString(campaign.link + separator + u"crowdNo="_s + campaign.crowdNo).toHtmlEscaped() + u"</p>"_s;
}

QString message(Payable state)
{
    switch (state) {
    case Payable::Yes:
        return {};
    case Payable::AlreadyPaid:
        return u"<h2>已支付 Paid</h2>"_s;
    case Payable::LinkExpired:
        return u"<h2>付款链接已失效（24 小时）</h2><p>This pay link has expired (24 hours).</p>"_s;
    case Payable::Over:
        break;
    }
    return u"<h2>活动已结束</h2><p>The campaign is over.</p>"_s;
}

QByteArray page(const QString &content)
{
    const QString html
        = u"<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width\"><title>练习支付 Practice payment</title>"
          "<style>body{font:16px/1.6 sans-serif;margin:0;background:#f4f1ea;color:#222}"
          "header{background:#7a4bb5;color:#fff;padding:12px 24px;font-weight:bold}"
          "main{max-width:30em;margin:24px auto;background:#fff;padding:24px;border-radius:8px}"
          "th{text-align:left;padding-right:1.5em;font-weight:normal;color:#555}"
          "button{font:inherit;margin-top:16px;padding:8px 24px;background:#7a4bb5;color:#fff;border:0;"
          "border-radius:4px}.note{color:#555;font-size:14px}</style>"
          "<header>练习 Practice</header><main>"_s
        + content + u"</main></html>"_s;
    return html.toUtf8();
}

Delivery deliver(int status, const QString &content)
{
    Delivery delivery;
    delivery.status = status;
    delivery.body = page(content);
    return delivery;
}

Delivery show(const Campaign &campaign, Payable state)
{
    const bool gone = state == Payable::LinkExpired || state == Payable::Over;
    const QString rest = state == Payable::Yes ? payButton(campaign)
        : state == Payable::AlreadyPaid        ? linkNote(campaign)
                                               : QString();
    return deliver(gone ? 410 : 200, message(state) + facts(campaign) + rest);
}

struct Visit {
    Campaign campaign; // after the visit
    Payable before = Payable::Yes;
};

// CampaignUnknown, or PracticeUnavailable for the books' own failures
Result<Visit> visit(Store &store, const QString &crowdNo, const QDateTime &now, bool pays)
{
    auto transaction = Store::Transaction::begin(store);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto found = store.campaign(crowdNo);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return fail(ErrorCode::CampaignUnknown, crowdNo);
    Visit visited {**found, payableAt(**found, now)};
    if (!pays || visited.before != Payable::Yes)
        return visited;
    visited.campaign.paidAt = now;
    return store.updateCampaign(visited.campaign).and_then([&] { return transaction->commit(); }).map([&] {
        return visited;
    });
}

} // namespace

Delivery servePayPage(Store &store, const HttpRequest &request, const QDateTime &now)
{
    QByteArray crowdNo = formValue(request.query, crowdNoField);
    if (crowdNo.isEmpty())
        crowdNo = formValue(request.body, crowdNoField);
    const auto visited = visit(store, QString::fromUtf8(crowdNo), now, request.isPost());
    if (visited)
        return show(visited->campaign, payableAt(visited->campaign, now));
    return visited.error().code == ErrorCode::CampaignUnknown
        ? deliver(404, u"<h2>活动不存在</h2><p>No such campaign.</p>"_s)
        : deliver(500, u"<h2>练习账本无法读写</h2><p>The practice books cannot be read or written.</p>"_s);
}

Done pay(const QString &dir, const QString &crowdNo, const Clock &clock)
{
    const auto store = Store::open(dir);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto visited = visit(**store, crowdNo, clock.now(), true);
    if (!visited)
        return tl::unexpected<Error>(visited.error());
    const bool paid = visited->before == Payable::Yes || visited->before == Payable::AlreadyPaid;
    return paid ? Done() : fail(ErrorCode::CampaignNotRunning, crowdNo);
}

} // namespace hongbao::practice
