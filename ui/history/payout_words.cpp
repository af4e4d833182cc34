#include "history/payout_words.h"

#include "text/words.h"

namespace hongbao::ui {

Fen amountOf(const payout::Payout &payout)
{
    return payout.state == payout::State::Sent ? payout.prize : payout.planned;
}

QString reasonOf(const payout::Payout &payout)
{
    return text::explain(payout).what;
}

QString codeInWords(const QString &code, const QString &providerText)
{
    return code.isEmpty() ? providerText : text::explainProviderCode(code, providerText).what;
}

} // namespace hongbao::ui
