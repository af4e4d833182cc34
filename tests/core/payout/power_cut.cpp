#include "core/payout/power_cut.h"

#include <algorithm>

namespace hongbao::test {

using alipay::Disposition;
using alipay::TriggerNotSent;
using alipay::TriggerOutcome;
using alipay::TriggerSent;
using payout::State;

namespace {

constexpr Fen prize = Fen::of(200);

TriggerNotSent notSent(Disposition disposition, const char *code)
{
    return {disposition, QLatin1StringView(code), {}, {}};
}

ledger::Batch batchOf(const std::vector<DiskRow> &rows, bool firstAlone)
{
    ledger::Batch batch;
    batch.id = {1};
    batch.options.ratePerSecond = 0;
    batch.options.inFlight = 3;
    batch.options.firstAlone = firstAlone;
    for (const DiskRow &row : rows) {
        batch.counts.sent += row.position.state == State::Sent;
        batch.counts.refused += row.position.state == State::Refused;
        batch.counts.unsent += row.position.state == State::Unsent;
        batch.counts.unknown += row.position.state == State::Unknown;
    }
    batch.counts.rows = int(rows.size());
    return batch;
}

bool isUnclear(const TriggerOutcome &outcome)
{
    const auto *bad = std::get_if<TriggerNotSent>(&outcome);
    return bad
        && (bad->disposition == Disposition::Unknown || bad->disposition == Disposition::StopUnproven
            || bad->disposition == Disposition::ByHand);
}

} // namespace

int DiskRow::doubts() const
{
    return int(std::count_if(attempts.begin(), attempts.end(), [](Heard heard) { return heard != Heard::Clear; }));
}

bool DiskRow::isSettled() const
{
    return position.state == State::Sent || position.state == State::Refused;
}

PowerCut::PowerCut(World world, quint32 seed, int rows)
    : m_world(world)
    , m_dice(seed)
    , m_disk(std::size_t(rows))
    , m_written(m_disk)
    , m_sends(std::size_t(rows), 0)
    , m_accidentsLeft(3 * rows)
{
}

void PowerCut::play(const std::set<int> &cutAfter)
{
    m_cuts = cutAfter;
    // Thirty starts are plenty: accidents are finite, and an operator goes on with a batch that stopped.
    for (int start = 0; start < 30 && m_fault.isEmpty(); ++start) {
        const bool ended = runOnce();
        const bool open
            = std::any_of(m_disk.begin(), m_disk.end(), [](const DiskRow &row) { return row.canBeAsked(); });
        if (ended && !open)
            break;
    }
    checkEnd();
}

bool PowerCut::runOnce()
{
    start();
    while (m_fault.isEmpty() && !m_dark && !m_run->isOver())
        step();
    return !m_dark;
}

// What was not synced is there or is not, whole: the program sees the disk as it finds it.
void PowerCut::start()
{
    if (m_dice.bounded(2) == 0)
        m_disk = m_written;
    for (DiskRow &row : m_disk)
        row.position = payout::advance(row.position, payout::Recovered {}).position;
    m_written = m_disk;
    checkNobodyDenied();
    m_dark = false;
    m_now += 1'000'000;
    payout::RunLimits limits;
    limits.jitterSeed = m_dice.generate();
    m_run.emplace(batchOf(m_disk, m_dice.bounded(2) == 0), payout::PrizeRange {prize, prize}, limits);
    for (std::size_t row = 0; row < m_disk.size(); ++row) {
        const payout::Position &position = m_disk[row].position;
        if (position.state == State::Unknown && !position.byHand)
            m_run->waitsAgain({qint64(row)}, 0);
    }
}

// One turn of the engine: those that are due, else new ones.
void PowerCut::step()
{
    const int room = m_run->room(m_now);
    QList<PayoutId> rows = m_run->takeDue(m_now, room);
    const bool again = !rows.isEmpty();
    for (std::size_t row = 0; !again && row < m_written.size() && rows.size() < room; ++row) {
        if (m_written[row].position.state == State::Unsent)
            rows.append(PayoutId {qint64(row)});
    }
    if (rows.isEmpty()) {
        m_now += std::max<qint64>(1, m_run->msToNext(m_now));
        return;
    }
    ask(rows, !again);
}

bool PowerCut::effect()
{
    m_dark = m_cuts.contains(++m_effects);
    return !m_dark;
}

void PowerCut::sync()
{
    m_disk = m_written;
    checkNobodyDenied();
}

// Not even for a moment, on the disk where anybody can look.
void PowerCut::checkNobodyDenied()
{
    for (const auto &[row, bizNo] : m_packets) {
        const State state = m_disk[std::size_t(row)].position.state;
        if (state == State::Refused || state == State::Unsent)
            blame("paid, and the ledger denies it", row);
    }
}

void PowerCut::blame(const char *what, int row)
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("%1, row %2, after %3 effects").arg(QLatin1StringView(what)).arg(row).arg(m_effects);
}

// Write, sync, send each, hear each; then write and sync the answers. A cut may come after any of them.
void PowerCut::ask(const QList<PayoutId> &rows, bool fresh)
{
    for (const PayoutId id : rows) {
        DiskRow &row = m_written[std::size_t(id.value)];
        row.position = payout::advance(row.position, payout::AttemptRecorded {}).position;
        row.attempts.push_back(DiskRow::Heard::Nothing);
    }
    if (!effect())
        return;
    sync();
    if (!effect())
        return;
    QList<ledger::Settled> answers;
    for (const PayoutId id : rows) {
        const int row = int(id.value);
        const DiskRow &onDisk = m_disk[std::size_t(row)];
        const int attempt = int(onDisk.attempts.size());
        m_run->left({id, attempt, {}}, fresh);
        if (onDisk.position.state != State::Asking || m_sends[std::size_t(row)] >= attempt)
            blame("sent what is not on disk", row);
        const bool repeat = m_sends[std::size_t(row)]++ > 0;
        m_repeats += repeat ? 1 : 0;
        const Accident accident = nextAccident();
        const TriggerOutcome answer = farSide(row, accident);
        if (!effect())
            return;
        if (accident.late)
            m_late[row] = {attempt, answer};
        answers.append({id, attempt, accident.heard ? answer : TriggerOutcome(accident.instead)});
        if (accident.doubled)
            answers.append(answers.last());
        if (!effect())
            return;
        hearLate(row);
    }
    for (const ledger::Settled &answer : std::as_const(answers))
        book(answer);
    if (!effect())
        return;
    sync();
    effect();
}

// As the ledger books: an attempt keeps its first answer; the run hears of it once.
void PowerCut::book(const ledger::Settled &answer)
{
    DiskRow &row = m_written[std::size_t(answer.payout.value)];
    const std::size_t attempt = std::size_t(answer.attempt);
    if (row.attempts[attempt - 1] != DiskRow::Heard::Nothing)
        return;
    const payout::Step step
        = payout::advance(row.position, payout::Answered {answer.outcome, attempt == row.attempts.size()});
    row.attempts[attempt - 1] = isUnclear(answer.outcome) ? DiskRow::Heard::Unclear : DiskRow::Heard::Clear;
    const bool newlySent = step.position.state == State::Sent && row.position.state != State::Sent;
    if (const auto *sent = std::get_if<TriggerSent>(&answer.outcome); sent && newlySent)
        row.bizNo = sent->bizNo;
    if (row.isSettled() && step.position != row.position && step.position.state != State::Sent)
        blame("a settled row moved", int(answer.payout.value));
    row.position = step.position;
    if (attempt == row.attempts.size())
        m_run->answered(answer, step, m_now);
}

// An answer to an attempt before the last one, given up as unanswered long ago. It may not unsettle anything.
void PowerCut::hearLate(int row)
{
    const auto found = m_late.find(row);
    DiskRow &known = m_written[std::size_t(row)];
    if (found == m_late.end() || std::size_t(found->second.first) == known.attempts.size())
        return;
    const payout::Position before = known.position;
    const payout::Step step = payout::advance(before, payout::Answered {found->second.second, false});
    const bool sent = std::holds_alternative<TriggerSent>(found->second.second);
    if (!sent && step.position != before)
        blame("a late answer moved a row", row);
    if (sent && step.position.state != State::Sent)
        blame("a late word that it was sent was not believed", row);
    m_late.erase(found);
}

PowerCut::Accident PowerCut::nextAccident()
{
    Accident accident;
    if (m_accidentsLeft == 0 || m_dice.bounded(3) == 0)
        return accident;
    --m_accidentsLeft;
    accident.deed = m_world != World::DidNot && (m_world == World::DidIt || m_dice.bounded(2) == 0);
    switch (m_dice.bounded(accident.deed || m_world == World::DidNot ? 5 : 8)) {
    case 0:
        accident.doubled = accident.deed;
        accident.heard = accident.deed;
        accident.instead = notSent(Disposition::Unknown, "no_answer");
        break;
    case 1:
        accident.late = accident.deed;
        [[fallthrough]];
    case 2:
        accident.heard = false;
        accident.instead = notSent(Disposition::Unknown, "no_answer");
        break;
    case 3:
        accident.heard = false;
        accident.instead = notSent(Disposition::Unknown, "UNKNOW-ERROR");
        break;
    case 4:
        accident.heard = false;
        accident.instead = notSent(Disposition::StopUnproven, "INVALID-SIGNATURE");
        break;
    case 5:
        accident.heard = false;
        accident.instead = notSent(Disposition::Retry, "APP-CALL-LIMITED");
        break;
    case 6:
        accident.heard = false;
        accident.instead = notSent(Disposition::Retry, alipay::codeNothingLeft);
        break;
    default:
        accident.heard = false;
        accident.instead = notSent(Disposition::Stop, "CASH_CAMPAIGN_NOT_START");
        break;
    }
    return accident;
}

// What every fourth person hears, and in a world that looks at limits first whoever has a packet already.
std::optional<TriggerNotSent> PowerCut::refusalOf(int row, bool paidBefore) const
{
    if (row % 4 == 3)
        return notSent(Disposition::Final, "USER_NOT_EXIST");
    if (paidBefore && m_world == World::LimitsFirst)
        return row % 2 ? notSent(Disposition::FinalUnlessUnknown, "USER_ACCESS_TOTAL_LIMIT")
                       : notSent(Disposition::StopUnlessUnknown, "CASH_CAMP_BUDGET_INSUFFICIENT");
    return std::nullopt;
}

TriggerOutcome PowerCut::farSide(int row, const Accident &accident)
{
    if (!accident.deed)
        return accident.instead;
    const bool paidBefore = m_packets.contains(row);
    if (const auto refusal = refusalOf(row, paidBefore))
        return *refusal;
    if (!paidBefore || m_world == World::Twice)
        m_packets.emplace(row, QStringLiteral("biz_%1_%2").arg(row).arg(m_packets.size()));
    return TriggerSent {prize, std::prev(m_packets.upper_bound(row))->second, paidBefore};
}

int PowerCut::paid() const
{
    return int(m_packets.size());
}

// Gateway = ledger = list, each exactly once; nothing called refused or unsent that was paid.
void PowerCut::checkEnd()
{
    for (int row = 0; row < int(m_disk.size()); ++row) {
        const DiskRow &known = m_disk[std::size_t(row)];
        const auto packets = m_packets.count(row);
        const auto [first, last] = m_packets.equal_range(row);
        const bool booked = std::any_of(first, last, [&](const auto &packet) { return packet.second == known.bizNo; });
        if (known.position.state == State::Sent && !booked)
            blame("booked what was not paid", row);
        if (packets > 1 && m_world != World::Twice)
            blame("paid twice", row);
        if (int(packets) > 1 + known.doubts())
            blame("asked again without a doubt", row);
        if (std::size_t(m_sends[std::size_t(row)]) > known.attempts.size())
            blame("asked more often than the ledger knows", row);
        const bool byHand = known.position.byHand && m_world == World::LimitsFirst && packets == 1;
        if (!known.isSettled() && !byHand)
            blame("left open, although the far side speaks clearly in the end", row);
    }
}

} // namespace hongbao::test
