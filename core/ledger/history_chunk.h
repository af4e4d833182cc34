#pragma once
// Payouts as columns in memory: what the history is filtered, searched and sorted by, some thousand rows a piece. A
// table scan by SQL takes a second a million rows; these take some hundredths, whatever is asked.

#include "ledger/database.h"
#include "payout/payout.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace hongbao::ledger {

struct ChunkRow {
    qint64 id = 0;
    qint64 batch = 0;
    qint64 planned = 0; // fen
    qint64 prize = 0; // fen
    qint64 created = 0; // milliseconds since 1970
    quint32 text = 0; // where its texts begin
    qint32 attempts = 0;
    quint16 verdict = 0; // index into the chunk's verdicts
    quint8 state = 0; // payout::State
    quint8 byHand = 0;
    quint32 unused = 0; // no gaps: rows are written as they lie (history_store)

    qint64 amount() const { return payout::State(state) == payout::State::Sent ? prize : planned; }
};

// Exactly: the recipient as it is, if it has capitals; empty otherwise.
enum class ChunkText { Recipient, Name, Note, OutBizNo, BizNo, Exactly };

// Never changed once it is made.
struct Chunk {
    static constexpr int idBits = 11;
    static qint64 numberOf(qint64 id) { return id >> idBits; }

    std::vector<ChunkRow> rows; // by id
    // The texts of all rows, one after the other, in UTF-8 with ASCII letters made small, as LIKE compares. A byte that
    // no text has stands behind each, so that what is found lies in one text of one row.
    QByteArray texts;
    std::vector<QByteArray> verdicts; // code and the provider's text, each different one once

    QByteArrayView textOf(const ChunkRow &row, ChunkText which) const;
    bool isTo(const ChunkRow &row, QByteArrayView recipient) const; // capitals count
    const ChunkRow &rowAt(qsizetype place) const; // of a place in the texts
};

QByteArray folded(QByteArray bytes); // as the texts of a chunk are

// All payouts whose ids have this number; in a transaction of the caller's.
Result<std::shared_ptr<const Chunk>> readChunk(const Database &database, qint64 number);

} // namespace hongbao::ledger
