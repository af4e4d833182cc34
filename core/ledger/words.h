#pragma once
// Enumerations as the words that stand in the tables, and back.

#include "alipay/outcome.h"
#include "ledger/records.h"

namespace hongbao::ledger {

QString toWord(RecipientKind kind);
RecipientKind recipientKindFromWord(QStringView word);
QString toWord(alipay::PrizeType type);
alipay::PrizeType prizeTypeFromWord(QStringView word);
QString toWord(Campaign::Creation creation);
Campaign::Creation creationFromWord(QStringView word);
BatchState batchStateFromWord(QStringView word);
QString toWord(intake::Problem problem);
intake::Problem problemFromWord(QStringView word);

// What an answer said of its own attempt, whatever became of the payout.
QString toWord(const alipay::TriggerOutcome &outcome);

// Where the provider's code stands else: why a row that a person settled is as it is.
inline constexpr char codeByHand[] = "by_hand";

// Lists of texts as JSON arrays
QString toJsonText(const QStringList &list);
QStringList listFromJsonText(const QString &text);

} // namespace hongbao::ledger
