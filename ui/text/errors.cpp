#include "text/error_sentences.h"
#include "text/provider_codes.h"
#include "text/words.h"

#include <array>

namespace hongbao::text {

namespace {

QString sentence(const char *what, const QString &value, const QString &needed)
{
    QString quoted = Errors::tr(what);
    if (!value.isEmpty())
        quoted = Errors::tr("%1: “%2”").arg(quoted, value);
    return needed.isEmpty() ? Errors::tr("%1.").arg(quoted) : Errors::tr("%1; %2.").arg(quoted, needed);
}

struct FieldOfPlace {
    const char *field;
    account::Place place;
};

constexpr std::array places {
    FieldOfPlace {"private_key", account::Place::PrivateKey},
    FieldOfPlace {"alipay_public_key", account::Place::AlipayPublicKey},
    FieldOfPlace {"app_cert", account::Place::AppCertificate},
    FieldOfPlace {"alipay_cert", account::Place::AlipayCertificate},
    FieldOfPlace {"root_cert", account::Place::RootCertificate},
    FieldOfPlace {"aes_key", account::Place::AesKey},
};

// "This is the application's public key, not Alipay's; Alipay's public key is needed here": where something else was
// given, the place says what belongs there.
QString needed(const Error &error)
{
    if (error.code == ErrorCode::KeySealed || error.code == ErrorCode::PassphraseWrong
        || error.code == ErrorCode::FileUnreadable)
        return {};
    for (const FieldOfPlace &known : places) {
        if (error.field == QLatin1StringView(known.field))
            return belongs(known.place);
    }
    return {};
}

// A refusal carries the provider's code, and the provider's book may know better words than "refused". Requests that
// end as an Error never send packets, so the book's words about a packet do not fit.
std::optional<Explained> explainRefusal(const Error &error)
{
    const QString code = error.detail.section(u' ', -1);
    const std::optional<Money> money = moneyOfProviderCode(code);
    if (error.code != ErrorCode::GatewayRefused || !money)
        return std::nullopt;
    Explained explained = explainProviderCode(code, {});
    if (*money != Money::NothingCreated && *money != Money::Untouched)
        explained.money = moneyLine(Money::NoPacket);
    return explained;
}

} // namespace

Explained explain(const Error &error)
{
    const Sentences words = Errors::sentences(error.code);
    const bool quoted = words.detail == Detail::Quoted;
    Explained explained {sentence(words.what, quoted ? error.detail : QString(), needed(error)), moneyLine(words.money),
        Errors::tr(words.remedy), {}};
    if (const auto refusal = explainRefusal(error))
        explained = *refusal;
    explained.details
        = quoted || error.detail.isEmpty() ? toText(error.code) : toText(error.code) + u' ' + error.detail;
    return explained;
}

} // namespace hongbao::text
