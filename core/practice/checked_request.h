#pragma once
// What is left of a request once the gateway's border has looked at it, in either protocol.

#include "alipay/content_cipher.h"
#include "alipay/key.h"
#include "practice/method.h"
#include "practice/refusal.h"

namespace hongbao::practice {

// Both: each call is answered in the mode it was asked in. The others are one application's setting (alipay-api 2.3).
enum class KeyMode { Both, Key, Certificate };

// The one application that may call.
struct Caller {
    QString appId;
    alipay::PublicKey key;
    KeyMode mode = KeyMode::Key;
    QByteArray appSerial {};
    QByteArray rootSerial {};
    std::optional<alipay::AesKey> aesKey {}; // none: contents cannot be encrypted
    QString appAuthToken {}; // empty: nobody has granted one
};

struct CheckedRequest {
    Method method = Method::Detail;
    QByteArray bizContent {}; // plain; may be empty: that is the method's error
    QByteArray signedText {};
    bool certificate = false; // to be answered so
    bool encrypted = false; // likewise
};

struct RefusedRequest {
    Refusal refusal;
    std::optional<Method> method {}; // absent: the answer's node is error_response
    bool answerSigned = true; // the real gateway does not sign for an app it does not know
    bool certificate = false;
};

} // namespace hongbao::practice
