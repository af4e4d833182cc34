#include "practice/modes.h"

namespace hongbao::practice {

using namespace Qt::StringLiterals;

Check checkSerials(const QByteArray &app, const QByteArray &root, RootSerial need, const Caller &caller)
{
    const Refusal missingApp = missingArgument("isv.missing-app-cert-sn", "app_cert_sn");
    const Refusal wrongApp = invalidArgument("isv.app-cert-not-exist", u"应用公钥证书不存在"_s);
    const Refusal wrongRoot = invalidArgument("isv.invalid-alipay-root-cert-sn", u"支付宝根证书序列号不正确"_s);
    if (app.isEmpty() && root.isEmpty())
        return caller.mode == KeyMode::Certificate ? Check(Refused(missingApp)) : Check();
    if (caller.mode == KeyMode::Key)
        return Refused(app.isEmpty() ? wrongRoot : wrongApp);
    if (app.isEmpty())
        return Refused(missingApp);
    if (root.isEmpty() && need == RootSerial::Needed)
        return Refused(missingArgument("isv.missing-alipay-root-cert-sn", "alipay_root_cert_sn"));
    if (app != caller.appSerial)
        return Refused(wrongApp);
    if (!root.isEmpty() && root != caller.rootSerial)
        return Refused(wrongRoot);
    return {};
}

bool answersWithCertificate(const QByteArray &appSerial, const Caller &caller)
{
    return !appSerial.isEmpty() && caller.mode != KeyMode::Key;
}

Check checkEncryptType(const QByteArray &type, const Caller &caller)
{
    if (type.isEmpty() || (type == "AES" && caller.aesKey))
        return {};
    return Refused(invalidArgument("isv.invalid-encrypt-type", u"加密类型不正确，只支持AES"_s));
}

tl::expected<QByteArray, Refusal> decrypted(const QByteArray &content, const Caller &caller)
{
    const auto plain = caller.aesKey ? caller.aesKey->decrypt(content) : fail(ErrorCode::GatewayBadAnswer);
    if (!plain)
        return Refused(invalidArgument("isv.decryption-error-unknown", u"解密出错"_s));
    return *plain;
}

Check checkAppAuthToken(const QByteArray &token, const Caller &caller)
{
    if (token.isEmpty() || (!caller.appAuthToken.isEmpty() && QString::fromUtf8(token) == caller.appAuthToken))
        return {};
    return Refused(Refusal {u"20001"_s, u"aop.invalid-app-auth-token"_s, u"无效的应用授权令牌"_s});
}

} // namespace hongbao::practice
