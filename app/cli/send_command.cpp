#include "cli/send_command.h"

#include "cli/batch_report.h"
#include "cli/json.h"
#include "cli/options.h"
#include "cli/resume_command.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

SendCommand::SendCommand(const Globals &globals, Options options)
    : DeskCommand(globals, Opening::Writing)
    , m_options(std::move(options))
{
    setPatience(m_options.patienceSeconds);
    connect(&m_stop, &StopSignal::raised, this, &SendCommand::stopAsked);
    StopSignal::raiseToo(s_reading.stop);
}

Done SendCommand::readOptions()
{
    QDateTime startAt;
    if (!m_options.startAt.isEmpty()) {
        const auto moment = fromBeijingText(m_options.startAt);
        if (!moment)
            return fail(moment.error().code, m_options.startAt, u"start-at"_s);
        startAt = *moment;
    }
    const auto timetable = payout::Timetable::parse(m_options.hours, startAt);
    if (!timetable)
        return fail(timetable.error().code, m_options.hours, u"hours"_s);
    m_options.sending.timetable = *timetable;
    return {};
}

void SendCommand::start()
{
    if (!m_options.expectedTotal.isEmpty()) {
        const auto total = Fen::fromYuan(m_options.expectedTotal);
        if (!total)
            return refuse({total.error().code, total.error().detail, u"expect-total"_s});
        m_expectedTotal = *total;
    }
    if (const Done read = readOptions(); !read)
        return refuse(read.error());
    if (m_options.again.value != 0)
        return DeskCommand::start();
    auto list = readList(m_options.recipients, m_options.reading, &s_reading);
    if (!list)
        return s_reading.stop ? stopBeforeSending() : refuse(list.error());
    m_list = std::move(*list);
    DeskCommand::start();
}

void SendCommand::openFailed(const Error &error)
{
    refuse(error);
}

void SendCommand::work()
{
    connect(&desk(), &desk::Desk::batchProgressed, this,
        [this](const payout::Progress &progress) { tellProgress(out(), progress); });
    connect(&desk(), &desk::Desk::batchEnded, this, &SendCommand::batchEnded);
    if (m_options.again.value != 0)
        return readRefused();
    judge();
}

// The batch says which campaign it is of.
void SendCommand::readRefused()
{
    ask(
        &desk::Desk::batchRead, [this](desk::Desk &desk) { return desk.readBatch(m_options.again); },
        [this](const desk::BatchResult &batch) {
            if (!batch)
                return refuse(batch.error());
            if (batch->account.name != globals().account)
                return refuse({ErrorCode::BatchOtherAccount, batch->account.name, {}});
            m_options.crowdNo = batch->crowdNo.value;
            ask(
                &desk::Desk::listJudged, [this](desk::Desk &desk) { return desk.listRefused(m_options.again); },
                [this](const desk::JudgedResult &list) {
                    if (!list)
                        return refuse(list.error());
                    m_list = *list;
                    judge();
                });
        });
}

void SendCommand::judge()
{
    ask(
        &desk::Desk::listJudged, [this](desk::Desk &desk) { return desk.judgeList({m_options.crowdNo}, m_list); },
        [this](const desk::JudgedResult &list) { judged(list); });
}

void SendCommand::judged(const desk::JudgedResult &list)
{
    if (!list)
        return refuse(list.error());
    m_list = *list;
    tellProblems();
    const qsizetype problems = rowsWithProblems(m_list).size();
    if (problems > 0 && !m_options.sending.skipProblems)
        return refuse({ErrorCode::ListHasProblems, QString::number(problems), {}});
    ask(
        &desk::Desk::prepared,
        [this](desk::Desk &desk) { return desk.prepareBatch({m_options.crowdNo}, m_list, m_options.sending); },
        [this](const desk::SummaryResult &summary) { prepared(summary); });
}

void SendCommand::prepared(const desk::SummaryResult &summary)
{
    if (!summary)
        return refuse(summary.error());
    m_list = summary->list;
    tell(*summary);
    if (const auto error = objection(*summary))
        return refuse(*error);
    m_confirming = true;
    ask(
        &desk::Desk::batchStarted, [&](desk::Desk &desk) { return desk.confirmBatch(*summary, summary->digest); },
        [this](const desk::BatchResult &batch) { started(batch); });
}

std::optional<Error> SendCommand::objection(const payout::Summary &summary) const
{
    if (m_options.expectedCount && *m_options.expectedCount != summary.payouts.size())
        return Error {ErrorCode::ExpectedCountDiffers,
            u"%1 ≠ %2"_s.arg(summary.payouts.size()).arg(*m_options.expectedCount), u"expect-count"_s};
    if (m_expectedTotal && *m_expectedTotal != summary.planned)
        return Error {ErrorCode::ExpectedTotalDiffers,
            u"%1 ≠ %2"_s.arg(summary.planned.toYuan(), m_expectedTotal->toYuan()), u"expect-total"_s};
    if (!m_options.confirmed)
        return Error {ErrorCode::NotConfirmed, {}, {}};
    return std::nullopt;
}

void SendCommand::tell(const payout::Summary &summary)
{
    const qint64 after = differenceInFen(summary.left, summary.planned);
    out().note(tr("Campaign: %1 (%2)").arg(summary.campaign.detail.name, summary.campaign.detail.crowdNo.value));
    if (m_options.again.value != 0)
        out().note(
            tr("Sent again with new numbers, each tied to the refused one: batch %1").arg(m_options.again.value));
    if (summary.options.timetable.startAt.isValid())
        out().note(tr("Starts: %1").arg(text::moment(summary.options.timetable.startAt)));
    if (const QString hours = summary.options.timetable.hours(); !hours.isEmpty())
        out().note(tr("Sends only between: %1").arg(hours));
    out().note(tr("People: %1").arg(summary.payouts.size()));
    out().note(tr("Money: %1 %2").arg(text::yuan(summary.planned), text::capitals(summary.planned)));
    out().note(tr("Left in the campaign: now %1, afterwards %2")
                   .arg(text::yuan(summary.left), text::yuan(Fen::of(std::max<qint64>(0, after)))));
    if (summary.excluded() > 0)
        out().note(tr("Rows left out: %1").arg(summary.excluded()));
}

void SendCommand::tellProblems()
{
    for (const intake::Row &row : rowsWithProblems(m_list))
        out().note(text::rowProblem(row));
}

void SendCommand::started(const desk::BatchResult &batch)
{
    if (!batch)
        return refuse(batch.error());
    m_batch = batch->id;
}

void SendCommand::batchEnded(const ledger::Batch &batch)
{
    out().json(toJson(batch));
    tellEnd(out(), batch);
    if (batch.counts.refused > 0 || batch.counts.cannotSend > 0)
        out().note(tr("Reasons, row by row: hongbao batch result %1 --out FILE.csv").arg(batch.id.value));
    endWithBooks(batch, exitCodeOf(batch));
}

void SendCommand::stopAsked()
{
    if (isOver()) // the list was being read when it was asked for
        return;
    out().note(tr("Stopping: what is in flight is finished first."));
    if (m_confirming)
        return desk().stopBatch();
    if (hasDesk())
        desk().dropPrepared();
    stopBeforeSending();
}

void SendCommand::stopBeforeSending()
{
    out().json(countsBeforeSending(u"operator"_s));
    out().note(tr("Nothing was sent."));
    end(ExitCode::Stopped);
}

void SendCommand::refuse(const Error &error)
{
    out().error(error);
    QJsonObject object = countsBeforeSending(toText(error.code));
    object.insert(u"errors"_s, QJsonArray {toJson(error)});
    if (const QList<intake::Row> rows = rowsWithProblems(m_list); !rows.isEmpty()) {
        QJsonArray problems;
        for (const intake::Row &row : rows)
            problems.append(toJson(row));
        object.insert(u"problems"_s, problems);
    }
    out().json(object);
    end(exitCodeOf(error));
}

QJsonObject SendCommand::countsBeforeSending(const QString &reason) const
{
    ledger::Counts counts;
    counts.rows = int(m_list.rows.size());
    counts.unsent = m_list.count(intake::Verdict::Sendable);
    counts.cannotSend = counts.rows - counts.unsent;
    QJsonObject object = toJson(counts);
    object.insert(u"batch"_s, QJsonValue());
    object.insert(u"campaign"_s, m_options.crowdNo);
    object.insert(u"state"_s, u"stopped"_s);
    object.insert(u"reason"_s, reason);
    return object;
}

namespace {

struct SendWords {
    SendCommand::Options options;
    qint64 expectedCount = 0;
    QString firstAlone;
    QString resumed; // a batch, or empty: all
};

void addTimes(CLI::App &send, SendWords &words)
{
    addText(send, "--start-at", words.options.startAt, Help::tr("Start later, Beijing time"))
        ->type_name("\"yyyy-MM-dd HH:mm:ss\"");
    addText(send, "--hours", words.options.hours, Help::tr("Send only between these hours, Beijing time"))
        ->type_name("HH:mm-HH:mm");
    send.add_option("--patience", words.options.patienceSeconds,
            Help::tr("Seconds to wait for a gateway that is out of reach before stopping (default 60)").toStdString())
        ->check(CLI::Range(1, 7 * 24 * 3600));
}

void addSending(CLI::App &send, SendWords &words)
{
    payout::SendOptions &sending = words.options.sending;
    addFlag(send, "--yes", words.options.confirmed, Help::tr("Send; without it only the summary is shown"));
    addText(send, "--expect-total", words.options.expectedTotal, Help::tr("Refuse unless the sum is this"))
        ->type_name("YUAN");
    addFlag(send, "--skip-problems", sending.skipProblems, Help::tr("Leave out rows that cannot be sent"));
    send.add_option("--rate", sending.ratePerSecond,
            Help::tr("Requests a second (default 20; 0: no limit of ours)").toStdString())
        ->check(CLI::Range(0.0, 10'000.0));
    send.add_option("--in-flight", sending.inFlight, Help::tr("Requests at the same time (default 8)").toStdString())
        ->check(CLI::Range(1, 256));
    addText(send, "--first-alone", words.firstAlone,
        Help::tr("yes or no: wait for the first packet before the rest (default: yes above ten rows)"))
        ->check(CLI::IsMember({"yes", "no"}));
    send.add_option(
        "--expect-count", words.expectedCount, Help::tr("Refuse unless it is this many people").toStdString());
    addTimes(send, words);
}

SendCommand::Options chosenOptions(const CLI::App &send, const SendWords &words)
{
    SendCommand::Options options = words.options;
    if (send.count("--expect-count") > 0)
        options.expectedCount = words.expectedCount;
    options.sending.firstAloneIsDefault = words.firstAlone.isEmpty();
    options.sending.firstAlone = words.firstAlone != u"no"_s;
    return options;
}

bool wantsAnotherPace(const CLI::App &send)
{
    return send.count("--rate") + send.count("--in-flight") + send.count("--first-alone") > 0;
}

} // namespace

void addSendCommand(CLI::App &app, Choice &choice)
{
    auto words = std::make_shared<SendWords>();
    CLI::App *send = addCommand(app, "send", Help::tr("Send packets to a list, or go on with what was interrupted"));
    CLI::Option *recipients = addText(*send, "--recipients", words->options.recipients,
        Help::tr("The list: a workbook, CSV or text; - is standard input"));
    recipients->type_name("FILE");
    addListOptions(*send, words->options.reading);
    addSending(*send, *words);

    CLI::Option_group *what = send->add_option_group(Help::tr("What to send").toStdString());
    addText(*what, "NO", words->options.crowdNo, Help::tr("The campaign's number (crowd_no)"))->needs(recipients);
    CLI::Option *resume = addText(*what, "--resume", words->resumed, Help::tr("Go on with a batch, or with all"));
    resume->expected(0, 1)->type_name("[BATCH]")->excludes(recipients);
    what->require_option(1);

    send->callback([&choice, send, words, resume] {
        if (resume->count() > 0)
            return choice.set<ResumeCommand>(words->resumed, wantsAnotherPace(*send), words->options.patienceSeconds);
        choice.set<SendCommand>(chosenOptions(*send, *words));
    });
}

void addSendAgain(CLI::App &batch, Choice &choice)
{
    auto words = std::make_shared<SendWords>();
    CLI::App *again = addCommand(batch, "send-again",
        Help::tr("Send the refused rows of a batch again, with new numbers tied to the refused ones"));
    again->add_option("ID", words->options.again.value, Help::tr("Its number").toStdString())->required();
    addSending(*again, *words);
    again->callback([&choice, again, words] { choice.set<SendCommand>(chosenOptions(*again, *words)); });
}

} // namespace hongbao::cli
