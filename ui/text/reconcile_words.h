#pragma once
// Our books against the provider's, in words: what was found, what it means for the money, and what to do.

#include "intake/bill.h"
#include "ledger/reconciliation.h"

#include <QString>

namespace hongbao::text {

struct FindingWords {
    QString name; // short, for a badge: "They agree"
    QString what;
    QString money;
    QString remedy; // empty: nothing
};
FindingWords explain(const ledger::Reconciliation &made); // of the sums

// One line, of a campaign at the terminal; without the provider's sum where it gave none.
QString sumsLine(const ledger::Books &books, const std::optional<Fen> &provider);

QString word(ledger::DifferenceKind kind); // short, for a table: "Only in the bill"
QString meaning(ledger::DifferenceKind kind); // one sentence
QString remedy(ledger::DifferenceKind kind);

QString billFacts(const ledger::BillFacts &bill); // "bill.csv · packets: 120 · agreeing: 118 ..."; empty without a bill
QString billFieldName(intake::BillField field);

} // namespace hongbao::text
