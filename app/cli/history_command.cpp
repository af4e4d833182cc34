#include "cli/history_command.h"

#include "base/clock.h"
#include "cli/json.h"
#include "cli/options.h"
#include "report/table_file.h"
#include "text/words.h"

#include <array>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Edge { From, To };

// "2026-11-22" means the whole day: its first moment as a start, the next day's as an end.
Result<QDateTime> readMoment(const QString &text, Edge edge)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return beijingDateTime(edge == Edge::From ? day : day.addDays(1), QTime(0, 0));
    const auto moment = fromBeijingText(text);
    if (!moment)
        return fail(ErrorCode::TimeMalformed, text, edge == Edge::From ? u"from"_s : u"to"_s);
    return edge == Edge::From ? *moment : moment->addSecs(1); // a named second is meant to be inside
}

struct OrderWord {
    const char *word;
    ledger::HistoryOrder order;
};
using Order = ledger::HistoryOrder;
constexpr std::array orderWords {OrderWord {"newest", Order::Newest}, OrderWord {"time", Order::Time},
    OrderWord {"campaign", Order::Campaign}, OrderWord {"recipient", Order::Recipient}, OrderWord {"name", Order::Name},
    OrderWord {"amount", Order::Amount}, OrderWord {"state", Order::State}, OrderWord {"reason", Order::Reason},
    OrderWord {"attempts", Order::Attempts}, OrderWord {"out_biz_no", Order::OutBizNo},
    OrderWord {"biz_no", Order::BizNo}};

ledger::HistoryOrder orderOf(const QString &text)
{
    for (const auto &[word, order] : orderWords)
        if (text == QLatin1StringView(word))
            return order;
    return Order::Newest;
}

std::vector<std::string> allOrders()
{
    std::vector<std::string> words;
    for (const auto &[word, order] : orderWords)
        words.emplace_back(word);
    return words;
}

QString line(const ledger::HistoryRow &row)
{
    const payout::Payout &payout = row.payout;
    const bool sent = payout.state == payout::State::Sent;
    const QStringList parts {text::moment(payout.createdAt), text::groupedId(payout.request.recipient.value),
        text::word(payout.state, payout.byHand), text::yuan(sent ? payout.prize : payout.planned),
        payout.request.outBizNo.value, sent ? row.campaignName : text::explain(payout).what};
    return parts.join(u"  "_s);
}

} // namespace

HistoryCommand::HistoryCommand(const Globals &globals, Options options)
    : ExportCommand(globals, Opening::LedgerOnly)
    , m_options(std::move(options))
{
}

void HistoryCommand::start()
{
    auto asked = query();
    if (!asked)
        return endWith(asked.error());
    m_query = std::move(*asked);
    if (!m_options.file.isEmpty() && !report::isTableFile(m_options.file))
        return endWithUsage(tr("Choose a file name that ends in .csv or .xlsx."));
    DeskCommand::start();
}

Result<ledger::HistoryQuery> HistoryCommand::query() const
{
    ledger::HistoryQuery query;
    query.account = globals().account;
    query.source = m_options.source;
    if (!m_options.crowdNo.isEmpty())
        query.campaign = CrowdNo {m_options.crowdNo};
    query.recipient = m_options.recipient;
    query.state = m_options.state;
    query.search = m_options.search;
    query.limit = m_options.limit;
    if (m_options.batch > 0)
        query.batch = BatchId {m_options.batch};
    query.order = orderOf(m_options.order);
    const bool oldestFirst = !m_options.file.isEmpty() && m_options.order.isEmpty(); // as the ledger has it
    query.descending = !m_options.ascending && !oldestFirst;
    return addTimes(query).and_then([&] { return addAmounts(query); }).map([&] { return query; });
}

Done HistoryCommand::addTimes(ledger::HistoryQuery &query) const
{
    if (!m_options.from.isEmpty()) {
        const auto from = readMoment(m_options.from, Edge::From);
        if (!from)
            return fail(from.error());
        query.from = *from;
    }
    if (!m_options.to.isEmpty()) {
        const auto to = readMoment(m_options.to, Edge::To);
        if (!to)
            return fail(to.error());
        query.to = *to;
    }
    return {};
}

Done HistoryCommand::addAmounts(ledger::HistoryQuery &query) const
{
    for (const auto &[text, bound] : {std::pair(&m_options.least, &query.least), {&m_options.most, &query.most}}) {
        if (text->isEmpty())
            continue;
        const auto amount = Fen::fromYuan(*text);
        if (!amount)
            return fail(amount.error());
        *bound = *amount;
    }
    return {};
}

void HistoryCommand::work()
{
    if (!m_options.file.isEmpty())
        return exportRows();
    ask(
        &desk::Desk::historyRead, [this](desk::Desk &desk) { return desk.readHistory(m_query); },
        [this](const desk::HistoryResult &page) {
            if (!page)
                return endWith(page.error());
            tell(*page);
            end(ExitCode::AllAsAsked);
        });
}

void HistoryCommand::tell(const ledger::HistoryPage &page)
{
    QJsonArray array;
    for (const ledger::HistoryRow &row : page.rows) {
        array.append(toJson(row));
        out().say(line(row));
    }
    out().json(array);
    out().note(tr("Shown %1 of %2 · paid out %3")
                   .arg(QString::number(page.rows.size()), QString::number(page.total), text::yuan(page.paid)));
}

void HistoryCommand::exportRows()
{
    writeFile([this](desk::Desk &desk,
                  const desk::StopToken &stop) { return desk.exportHistory(m_query, m_options.file, stop); },
        [this](qint64 rows) {
            out().json(QJsonObject {{u"file"_s, m_options.file}, {u"rows"_s, rows}});
            out().say(tr("%1: rows written %2").arg(m_options.file, QString::number(rows)));
        });
}

void addHistoryCommand(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<HistoryCommand::Options>();
    CLI::App *history = addCommand(app, "history", Help::tr("Who got what: every payout of this account"));
    addText(*history, "--campaign", options->crowdNo, Help::tr("Of this campaign"))->type_name("NO");
    addText(*history, "--recipient", options->recipient, Help::tr("Of exactly this person"))->type_name("ID");
    addText(*history, "--state", options->state, Help::tr("sent, refused, unknown or unsent"))
        ->check(CLI::IsMember({"sent", "refused", "unknown", "unsent"}));
    addText(*history, "--search", options->search, Help::tr("Any part of an ID, a name, a note or a number"));
    addText(*history, "--from", options->from, Help::tr("yyyy-MM-dd or \"yyyy-MM-dd HH:mm:ss\", Beijing time"));
    addText(*history, "--to", options->to, Help::tr("The same form; a day counts whole"));
    history->add_option("--batch", options->batch, Help::tr("Of this batch").toStdString())->type_name("ID");
    addText(*history, "--min", options->least, Help::tr("At least so much, in yuan"))->type_name("YUAN");
    addText(*history, "--max", options->most, Help::tr("At most so much, in yuan"))->type_name("YUAN");
    addText(*history, "--order", options->order, Help::tr("What the rows are sorted by; newest first without it"))
        ->check(CLI::IsMember(allOrders()));
    history->add_flag("--ascending", options->ascending, Help::tr("The smallest or oldest first").toStdString());
    history->add_option("--limit", options->limit, Help::tr("At most so many rows (default 200)").toStdString())
        ->check(CLI::Range(1, 1'000'000));
    addText(*history, "--out", options->file, Help::tr("Write all of them to a CSV file"))->type_name("FILE");
    addText(*history, "--archive", options->source, Help::tr("In this archive or backup, not in the ledger"))
        ->type_name("FILE");
    history->callback([&choice, options] { choice.set<HistoryCommand>(*options); });
}

} // namespace hongbao::cli
