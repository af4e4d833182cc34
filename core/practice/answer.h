#pragma once
// What the answers of both protocols have in common: with what they are signed, and what an accident makes of what was
// said. Pure.

#include "practice/faults.h"
#include "practice/http.h"
#include "practice/methods.h"

#include "alipay/content_cipher.h"
#include "alipay/key.h"

namespace hongbao::practice {

struct Signer {
    alipay::PrivateKey key;
    QByteArray serial {}; // of Alipay's certificate; empty in public-key mode
    std::optional<alipay::AesKey> aesKey {}; // set: what is no refusal is encrypted (alipay-api 2.6)
};

// The accident's refusal, or what the deed said, or that damaged
Reply saidUnder(const std::optional<Accident> &accident, Reply reply);
// The same as JSON, with the accident's damage that is in the text
QByteArray textUnder(const std::optional<Accident> &accident, const QJsonObject &fields);
// A connection that drops, or a proxy's page
std::optional<Delivery> insteadOfAnswer(const Accident &accident);
void setEnding(const std::optional<Accident> &accident, Delivery &delivery);

} // namespace hongbao::practice
