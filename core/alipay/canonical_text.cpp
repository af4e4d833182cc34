#include "alipay/canonical_text.h"

namespace hongbao::alipay {

QByteArray canonicalText(const Parameters &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (name == "sign" || value.trimmed().isEmpty())
            continue;
        if (!text.isEmpty())
            text += '&';
        text.append(name).append('=').append(value);
    }
    return text;
}

} // namespace hongbao::alipay
