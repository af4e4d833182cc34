#pragma once
// The tables of the practice world. SQLite only: STRICT tables, partial index, RAISE.

#include <array>

namespace hongbao::practice {

inline constexpr int schemaVersion = 1;

// Times are milliseconds of UTC, money is fen. The budget and the append-only rule hold in the file itself: whoever
// writes it, a packet beyond the total or a changed packet is an error.
inline constexpr std::array schemaStatements {
    R"(CREATE TABLE campaigns (
        crowd_no TEXT NOT NULL PRIMARY KEY, origin_crowd_no TEXT NOT NULL, name TEXT NOT NULL, message TEXT NOT NULL,
        random INTEGER NOT NULL CHECK (random IN (0, 1)),
        total_fen INTEGER NOT NULL CHECK (total_fen > 0), count INTEGER NOT NULL CHECK (count > 0),
        start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL CHECK (end_ms > start_ms),
        period TEXT NOT NULL CHECK (period IN ('', 'D', 'W', 'M')), in_period INTEGER NOT NULL,
        in_life INTEGER NOT NULL CHECK (in_life > 0), link TEXT NOT NULL, created_ms INTEGER NOT NULL,
        paid_ms INTEGER, closed_ms INTEGER, paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
        sent_fen INTEGER NOT NULL DEFAULT 0 CHECK (sent_fen BETWEEN 0 AND total_fen)) STRICT)",
    R"(CREATE TABLE packets (
        id INTEGER PRIMARY KEY, crowd_no TEXT NOT NULL REFERENCES campaigns, user TEXT NOT NULL,
        out_biz_no TEXT NOT NULL, order_fen INTEGER NOT NULL CHECK (order_fen >= 0),
        prize_fen INTEGER NOT NULL CHECK (prize_fen > 0), biz_no TEXT NOT NULL UNIQUE, given_ms INTEGER NOT NULL,
        UNIQUE (crowd_no, out_biz_no, user)) STRICT)",
    R"(CREATE UNIQUE INDEX packets_number ON packets (crowd_no, out_biz_no)
        WHERE out_biz_no <> 'default_out_biz_no')",
    "CREATE INDEX packets_user ON packets (crowd_no, user, given_ms)",
    R"(CREATE TRIGGER packets_spend AFTER INSERT ON packets BEGIN
        UPDATE campaigns SET sent_fen = sent_fen + NEW.prize_fen WHERE crowd_no = NEW.crowd_no; END)",
    R"(CREATE TRIGGER packets_no_update BEFORE UPDATE ON packets BEGIN
        SELECT RAISE(ABORT, 'packets are append-only'); END)",
    R"(CREATE TRIGGER packets_no_delete BEFORE DELETE ON packets BEGIN
        SELECT RAISE(ABORT, 'packets are append-only'); END)",
    // INSERT OR REPLACE deletes the old row without firing the delete trigger.
    R"(CREATE TRIGGER packets_no_replace BEFORE INSERT ON packets
        WHEN EXISTS (SELECT 1 FROM packets WHERE id = NEW.id OR biz_no = NEW.biz_no
            OR (crowd_no = NEW.crowd_no AND out_biz_no = NEW.out_biz_no AND user = NEW.user))
        BEGIN SELECT RAISE(ABORT, 'packets are append-only'); END)",
};

} // namespace hongbao::practice
