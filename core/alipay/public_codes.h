#pragma once
// The words by which the gateway itself refuses a call, before the business sees it (alipay-api 1.9), and what each
// means.

#include "alipay/outcome.h"
#include "alipay/verdict.h"

#include <QStringView>

namespace hongbao::alipay {

struct PublicCode {
    const char *word; // as normalisedCode() writes it
    Disposition disposition; // for a red packet, where the protocol names no public code beside the word (v3)
    Verdict verdict; // for the account check
};

// Null for a word of the business, or of nobody. One line of the specification's list is two words:
// "app-key-security-risk, app-cert-expired"; the first counts.
const PublicCode *findPublicCode(QStringView normalisedSubCode);

} // namespace hongbao::alipay
