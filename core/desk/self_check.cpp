#include "desk/self_check.h"

#include "account/profile.h"
#include "ledger/reader.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <utility>

namespace hongbao::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenLooksMs = 20;
constexpr int mostStarts = 20; // of the program after the last kill
constexpr qint64 fenEach = 30;

// Each accident a trigger can meet, several times in a few hundred rows.
constexpr char accidents[] = R"({"trigger":[
    {"every":11,"do":"drop_answer"}, {"every":13,"do":"drop_request"}, {"every":17,"do":"cut_body"},
    {"every":19,"do":"wrong_signature"}, {"every":23,"do":"unsigned"}, {"every":29,"do":"http_502"},
    {"every":31,"do":"html"}, {"every":37,"do":"unavailable"}, {"every":41,"do":"unavailable","deed":true},
    {"every":43,"do":"wrong_node"}, {"every":47,"do":"answer_twice"}, {"every":53,"do":"late","ms":900},
    {"every":97,"do":"call_limited"}]})";

QString list(int people)
{
    QString rows = u"user_id\n"_s;
    for (int i = 1; i <= people; ++i)
        rows += u"2088"_s + QString::number(i).rightJustified(12, u'0') + u'\n';
    return rows;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isClear(const ledger::AttemptRow &attempt)
{
    return attempt.outcome == u"sent"_s || attempt.outcome == u"refused"_s || attempt.outcome == u"not_executed"_s;
}

} // namespace

bool SelfCheckReport::passed() const
{
    return sent == people && packets == people && given == booked && open == 0 && paidTwice == 0 && denied == 0
        && neverPaid == 0 && chainWhole;
}

SelfCheck::SelfCheck(QString program, int people, int kills, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_report.people = people;
    m_report.kills = kills;
    m_look.setInterval(betweenLooksMs);
    connect(&m_look, &QTimer::timeout, this, &SelfCheck::look);
    connect(&m_child, &QProcess::finished, this, &SelfCheck::onFinished);
    connect(&m_child, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({ErrorCode::FileUnreadable, m_program, {}});
    });
}

SelfCheck::~SelfCheck()
{
    stop();
}

void SelfCheck::stop()
{
    m_over = true;
    m_look.stop();
    m_child.kill();
    m_child.waitForFinished(5'000);
}

void SelfCheck::start()
{
    m_time.start();
    m_gateway = std::make_unique<practice::PracticeGateway>(account::Profiles(m_folder.path()).practicePath(), m_clock);
    const auto set = practice::Faults::fromJson(accidents).and_then(
        [this](const practice::Faults &faults) { return m_gateway->setFaults(faults); });
    const auto listening = m_gateway->listen(0, practice::Publish::Yes);
    if (!set || !listening)
        return fail(set ? listening.error() : set.error());
    if (!write(m_folder.filePath(u"list.csv"_s), list(m_report.people)))
        return fail({ErrorCode::FileUnwritable, m_folder.path(), {}});
    const QString total = Fen::of(2 * fenEach * m_report.people).toYuan();
    // Everybody may receive many, so that a second payment would really be paid.
    run({u"campaign"_s, u"create"_s, u"--name"_s, u"self-check"_s, u"--total"_s, total, u"--count"_s,
            QString::number(2 * m_report.people), u"--message"_s, u"self-check"_s, u"--frequency"_s, u"L100"_s,
            u"--end"_s, toBeijingText(m_clock.now().addDays(1))},
        &SelfCheck::pay);
}

void SelfCheck::run(const QStringList &arguments, void (SelfCheck::*then)())
{
    m_then = then;
    m_child.setStandardErrorFile(m_folder.filePath(u"said.txt"_s), QIODevice::Append);
    m_child.start(m_program, QStringList {u"--data"_s, m_folder.path(), u"--json"_s} + arguments);
}

void SelfCheck::onFinished()
{
    m_look.stop();
    if (!m_over)
        (this->*m_then)();
}

void SelfCheck::pay()
{
    m_crowdNo = QJsonDocument::fromJson(m_child.readAllStandardOutput()).object().value(u"crowd_no"_s).toString();
    const Done paid = practice::pay(account::Profiles(m_folder.path()).practicePath(), m_crowdNo, m_clock);
    if (!paid)
        return fail(paid.error());
    m_killAt = 1;
    m_look.start();
    run({u"send"_s, m_crowdNo, u"--recipients"_s, m_folder.filePath(u"list.csv"_s), u"--yes"_s, u"--rate"_s, u"0"_s},
        &SelfCheck::goOn);
}

// Kills at random on the way, so that any moment can be hit: signing, writing, waiting, booking.
void SelfCheck::look()
{
    const auto count = practice::countGiven(account::Profiles(m_folder.path()).practicePath(), m_crowdNo);
    if (!count)
        return;
    if (std::exchange(m_given, count->packets) != count->packets)
        Q_EMIT given(m_given);
    if (m_killAt == 0 || m_given < m_killAt || m_child.state() != QProcess::Running)
        return;
    m_look.stop();
    m_child.kill();
    ++m_starts;
    Q_EMIT killed(m_starts, m_given);
}

void SelfCheck::goOn()
{
    const bool killsLeft = m_starts < m_report.kills;
    const bool finished = m_child.exitStatus() == QProcess::NormalExit && m_child.exitCode() == 0;
    if (finished && !killsLeft)
        return compare();
    if (!killsLeft && ++m_starts > m_report.kills + mostStarts)
        return compare();
    const int stretch = m_report.people * 9 / 10 / std::max(1, m_report.kills);
    m_killAt = killsLeft ? 1 + m_starts * stretch + QRandomGenerator::global()->bounded(std::max(1, stretch)) : 0;
    m_look.start();
    run({u"send"_s, u"--resume"_s}, &SelfCheck::goOn);
}

void SelfCheck::compare()
{
    m_over = true;
    Q_EMIT ended(hold());
}

// Gateway = ledger = list.
Result<SelfCheckReport> SelfCheck::hold() const
{
    const account::Profiles profiles(m_folder.path());
    const auto practice = profiles.find(u"practice"_s);
    if (!practice)
        return tl::unexpected<Error>(practice.error());
    const QString path = profiles.ledgerPath(*practice);
    const auto given = practice::countGiven(profiles.practicePath(), m_crowdNo);
    const auto numbers = practice::packetsByNumber(profiles.practicePath(), m_crowdNo);
    const auto rows = ledger::Reader::open(path);
    const auto asked = ledger::Reader::open(path);
    if (!given || !numbers || !rows || !asked)
        return hongbao::fail(ErrorCode::PracticeUnavailable);
    SelfCheckReport report = m_report;
    report.packets = given->packets;
    report.given = given->money;
    const Done read = (*rows)->eachPayout({}, [&](const ledger::HistoryRow &row) {
        const payout::Payout &payout = row.payout;
        const int packets = numbers->value(payout.request.outBizNo.value);
        const bool sent = payout.state == payout::State::Sent;
        const bool denies = payout.state == payout::State::Refused || payout.state == payout::State::Unsent;
        report.sent += sent ? 1 : 0;
        report.open += payout.state == payout::State::Unknown || payout.state == payout::State::Asking ? 1 : 0;
        report.paidTwice += packets > 1 ? 1 : 0;
        report.denied += packets > 0 && denies ? 1 : 0;
        report.neverPaid += packets == 0 && sent ? 1 : 0;
        report.attempts += payout.attempts;
        report.repeats += std::max(0, payout.attempts - 1);
        report.booked = checkedAdd(report.booked, payout.prize).value_or(report.booked);
        for (const ledger::AttemptRow &attempt : (*asked)->attempts(payout.id).value_or(QList<ledger::AttemptRow> {}))
            report.unclear += isClear(attempt) ? 0 : 1;
        return true;
    });
    const auto chain = (*rows)->verifyChain();
    if (!read || !chain)
        return tl::unexpected<Error>(read ? chain.error() : read.error());
    report.chainWhole = chain->whole();
    report.milliseconds = m_time.elapsed();
    return report;
}

void SelfCheck::fail(const Error &error)
{
    if (m_over)
        return;
    stop();
    Q_EMIT ended(tl::unexpected<Error>(error));
}

} // namespace hongbao::desk
