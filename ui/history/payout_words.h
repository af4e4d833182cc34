#pragma once
// A payout's money and reason, as a row of the history and as a record tell them.

#include "payout/payout.h"

namespace hongbao::ui {

Fen amountOf(const payout::Payout &payout); // what arrived; what is planned while nothing has
QString reasonOf(const payout::Payout &payout); // one sentence; empty where there is nothing to say
QString codeInWords(const QString &code, const QString &providerText);

} // namespace hongbao::ui
