#pragma once
// What became of a batch, added up: by state, by reason, and what people decided about it.

#include "ledger/records.h"

namespace hongbao::ledger {

class Database;

struct StateSum {
    payout::State state = payout::State::Unsent; // asking is among the unknown
    int rows = 0;
    Fen planned;
    Fen paid; // booked
};

struct ReasonSum {
    payout::State state = payout::State::Refused;
    QString code; // the provider's; by_hand where a person settled it
    int rows = 0;
    Fen planned;
};

struct ExcludedSum {
    intake::Problem problem = intake::Problem::None;
    int rows = 0;
};

struct HandRow {
    int line = 0;
    QString recipient;
    QString outBizNo;
    HandVerdict verdict;
    QDateTime decidedAt;
};

struct BatchSums {
    QList<StateSum> states; // sent, refused, unknown, unsent: all four
    QList<ReasonSum> reasons; // of what has one; most rows first
    QList<ExcludedSum> excluded; // left out before confirming; most rows first
    QList<HandRow> byHand; // the first ones, by line
    int byHandInAll = 0;
};

constexpr int mostHandRows = 500; // that a statement names one by one

Result<BatchSums> batchSumsOf(const Database &database, BatchId batch);
Result<std::optional<HandRow>> handRowOf(const Database &database, PayoutId payout);

} // namespace hongbao::ledger
