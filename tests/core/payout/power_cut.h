#pragma once
// A batch in a world without I/O, for cutting the power after any single effect: the real Run and the real machine, a
// disk that keeps what was synced, and a far side with accidents. Everything follows from the seed.

#include "payout/run.h"

#include <QRandomGenerator>

#include <map>
#include <set>
#include <vector>

namespace hongbao::test {

// What the far side is like.
enum class World {
    DidIt, // every request arrives and is carried out; answers may be lost, late, doubled or unclear
    DidNot, // requests are lost or not carried out, and the answer leaves that open
    Mixed, // both, with limits, refusals, notices without signature and a gateway that is out of reach
    LimitsFirst, // Mixed, and limits and budget are looked at before the number is: a paid person is "refused"
    Twice, // Mixed, and not idempotent: asked twice, paid twice
};

struct DiskRow {
    payout::Position position;
    enum class Heard { Nothing, Unclear, Clear };
    std::vector<Heard> attempts; // what was heard of each
    QString bizNo; // booked

    bool isSettled() const;
    bool canBeAsked() const { return !isSettled() && !position.byHand; }
    int doubts() const; // attempts that may have paid without our knowing
};

class PowerCut {
public:
    PowerCut(World world, quint32 seed, int rows);

    // Runs until the batch has nothing left to do, and starts again after every stop and every cut: the power fails
    // after these effects, counted from the beginning of all.
    void play(const std::set<int> &cutAfter);

    int effects() const { return m_effects; }
    const QString &fault() const { return m_fault; } // empty: everything held, at every moment and at the end
    int paid() const; // packets, by the far side's own count
    int repeats() const { return m_repeats; }

private:
    struct Packet {
        int row = 0;
        QString bizNo;
    };
    struct Accident {
        bool deed = true;
        bool heard = true; // the far side's own answer arrives
        bool doubled = false;
        bool late = false; // arrives after the next attempt has left
        alipay::TriggerNotSent instead {}; // what the caller gets when its own answer is not heard
    };

    bool runOnce(); // false: the power failed
    void start();
    void step();
    void ask(const QList<PayoutId> &rows, bool fresh);
    void book(const ledger::Settled &answer);
    void hearLate(int row);
    bool effect(); // false: the power is gone
    void sync();
    void blame(const char *what, int row);

    Accident nextAccident();
    alipay::TriggerOutcome farSide(int row, const Accident &accident);
    std::optional<alipay::TriggerNotSent> refusalOf(int row, bool paidBefore) const;
    void checkNobodyDenied();
    void checkEnd();

    World m_world;
    QRandomGenerator m_dice;
    std::vector<DiskRow> m_disk; // synced
    std::vector<DiskRow> m_written; // what the program sees; lost with the power unless synced
    std::multimap<int, QString> m_packets; // the far side's: row -> biz_no
    std::map<int, std::pair<int, alipay::TriggerOutcome>> m_late; // row -> attempt and its answer, on the way
    std::vector<int> m_sends;
    std::optional<payout::Run> m_run;
    qint64 m_now = 0;
    int m_accidentsLeft;
    int m_effects = 0;
    std::set<int> m_cuts;
    bool m_dark = false; // the power is gone
    int m_repeats = 0;
    QString m_fault;
};

} // namespace hongbao::test
