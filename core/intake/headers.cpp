#include "intake/headers.h"

#include "intake/shape.h"

#include <QRegularExpression>

#include <array>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

QStringList words(QStringView list)
{
    QStringList out;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        out.append(word.toString());
    return out;
}

QHash<QString, HeaderWord> makeDictionary()
{
    struct Entry {
        Field field;
        bool strong;
        QStringView list;
    };
    const std::array entries {
        Entry {Field::UserId, true,
            u"userid 用户id 用户编号 用户号 支付宝用户id 支付宝用户号 支付宝用户编号 支付宝id 支付宝uid alipayuserid "
            u"alipayid alipayuid uid buyerid buyeruserid"},
        Entry {Field::OpenId, true, u"openid 支付宝openid alipayopenid buyeropenid 用户openid"},
        Entry {Field::LoginId, true, u"loginid login 登录号 登录账号 登录名 支付宝登录号 支付宝登录账号"},
        Entry {Field::AnyId, true,
            u"支付宝账号 支付宝账户 支付宝帐号 支付宝帐户 收款账号 收款账户 收款人账号 账号 账户 帐号 帐户 recipient "
            u"account "
            u"alipayaccount"},
        Entry {Field::LoginId, false,
            u"手机 手机号 手机号码 联系电话 电话 mobile phone phonenumber 邮箱 电子邮箱 邮件 email mail"},
        Entry {Field::Amount, true, u"红包金额 发放金额 红包额度 packetamount"},
        Entry {Field::Amount, false, u"金额 额度 amount price money"},
        Entry {Field::OutBizNo, true, u"outbizno 业务单号 兑换单号 兑换编号 商户单号 外部单号"},
        Entry {Field::OutBizNo, false, u"订单号 订单编号 记录号 单号 流水号"},
        Entry {Field::Name, true, u"姓名 真实姓名 名称 名字 昵称 客户姓名 会员姓名 name realname nickname username"},
        Entry {Field::Note, true, u"备注 说明 附言 note notes remark remarks memo comment"},
    };
    QHash<QString, HeaderWord> dictionary;
    for (const Entry &entry : entries) {
        for (const QString &word : words(entry.list))
            dictionary.insert(word, {entry.field, entry.strong});
    }
    return dictionary;
}

// "(元)" and "(必填)" say nothing new; "(分)" does.
QString withoutRemark(const QString &header)
{
    static const QStringList harmless
        = words(u"元 人民币 rmb cny yuan 单位:元 单位元 必填 选填 可选 optional required");
    const qsizetype open = header.indexOf(u'(');
    if (open < 1 || !header.endsWith(u')'))
        return header;
    const QString remark = header.sliced(open + 1).chopped(1);
    return harmless.contains(remark) ? header.first(open) : header;
}

QString normalised(const QString &header)
{
    QString text = cleaned(header).text.toLower();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'*' || c == u'"'; });
    while (text.endsWith(u':'))
        text.chop(1);
    return withoutRemark(text);
}

} // namespace

HeaderWord headerWord(const QString &header)
{
    static const QHash<QString, HeaderWord> dictionary = makeDictionary();
    if (header.size() > 60)
        return {};
    const auto known = dictionary.constFind(normalised(header));
    if (known != dictionary.constEnd())
        return *known;
    // "用户ID / user_id": each part has to say the same
    static const QRegularExpression between(u"[\\s/|()（）·]+"_s);
    HeaderWord all;
    for (const QString &part : header.split(between, Qt::SkipEmptyParts)) {
        const HeaderWord word = dictionary.value(normalised(part));
        if (word.field == Field::None || (all.field != Field::None && all.field != word.field))
            return {};
        all = {word.field, all.strong || word.strong};
    }
    return all;
}

bool isRecipient(Field field)
{
    return field == Field::UserId || field == Field::OpenId || field == Field::LoginId || field == Field::AnyId;
}

} // namespace hongbao::intake
