#include "core/ledger/ledger_fixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace hongbao::test {

namespace {

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s", int(result.error().code), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

// Runs `use` with an open connection, and forgets the connection after it.
template <class Use> auto withRawConnection(const QString &path, const Use &use)
{
    const QString name = QUuid::createUuid().toString();
    auto result = [&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qUtf8Printable(path));
        return use(database);
    }();
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

ledger::AccountRef account()
{
    return {accountName, QStringLiteral("2021000000000001"), QStringLiteral("https://gateway.example/gateway.do")};
}

alipay::CampaignDetail campaignDetail(const CrowdNo &number)
{
    alipay::CampaignDetail detail;
    detail.crowdNo = number;
    detail.originCrowdNo = QStringLiteral("20260101");
    detail.name = QStringLiteral("Campaign ") + number.value;
    detail.message = QStringLiteral("Thank you");
    detail.type = alipay::PrizeType::Fixed;
    detail.start = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    detail.end = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    detail.total = Fen::of(1'000'000'000);
    detail.count = 5'000'000;
    detail.status = alipay::CampaignStatus::Ready;
    detail.statusText = QStringLiteral("READY");
    return detail;
}

QString userId(int number)
{
    return QStringLiteral("2088") + QString::number(number).rightJustified(12, u'0');
}

intake::Row sendableRow(int line, const QString &recipient, std::optional<Fen> amount)
{
    intake::Row row;
    row.line = line;
    row.recipient = {RecipientKind::UserId, recipient};
    row.amount = amount;
    row.cells = QStringList {recipient};
    return row;
}

intake::Row brokenRow(int line, const QStringList &cells, intake::Problem problem)
{
    intake::Row row;
    row.line = line;
    row.cells = cells;
    row.verdict = intake::Verdict::CannotSend;
    row.problem = problem;
    row.problemColumn = QStringLiteral("user_id");
    row.problemValue = cells.value(0);
    return row;
}

intake::JudgedList listOf(int count, int first)
{
    intake::JudgedList list;
    list.sourceName = QStringLiteral("people.csv");
    list.sha256 = QByteArrayLiteral("00ff");
    list.header = QStringList {QStringLiteral("user_id")};
    list.columns.fields = {intake::Field::UserId};
    for (int i = 0; i < count; ++i)
        list.rows.append(sendableRow(i + 2, userId(first + i)));
    return list;
}

payout::ConfirmedBatch confirmed(const intake::JudgedList &list, const Clock &clock, const CrowdNo &campaign)
{
    payout::CampaignFacts facts;
    facts.account = account().name;
    facts.appId = account().appId;
    facts.gateway = account().gateway;
    facts.detail = campaignDetail(campaign);
    payout::SendOptions options;
    options.skipProblems = true;
    const auto summary = taken(payout::summarise(facts, list, options, clock.now()));
    return taken(payout::confirm(summary, summary.digest, clock.now()));
}

alipay::TriggerOutcome sent(qint64 fen)
{
    return alipay::TriggerSent {Fen::of(fen), QStringLiteral("biz%1").arg(fen), false};
}

alipay::TriggerOutcome notSent(alipay::Disposition disposition, const QString &code)
{
    return alipay::TriggerNotSent {disposition, code, QStringLiteral("text"), QStringLiteral("trace")};
}

ledger::Settled settled(const Recorded<alipay::Attempt> &attempt, const alipay::TriggerOutcome &outcome)
{
    return {attempt->payout, attempt->number, outcome};
}

Book::Book()
    : path(folder.filePath(QStringLiteral("books/ledger.db")))
    , clock(QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC))
{
}

void Book::open()
{
    writer = taken(ledger::Ledger::open(path, clock));
}

BatchId Book::record(const payout::ConfirmedBatch &batch)
{
    return taken(writer->recordBatch(batch));
}

std::vector<Recorded<alipay::Attempt>> Book::claim(BatchId batch, int most)
{
    return taken(writer->claimUnsent(batch, most));
}

Recorded<alipay::Attempt> Book::claimAgain(BatchId batch, PayoutId payout)
{
    const auto attempts = taken(writer->claimAgain(batch, {payout}));
    if (attempts.size() != 1)
        qFatal("payout %lld may not be asked again", payout.value);
    return attempts.front();
}

payout::Step Book::book(const Recorded<alipay::Attempt> &attempt, const alipay::TriggerOutcome &outcome)
{
    return taken(writer->book({settled(attempt, outcome)})).first().step;
}

std::unique_ptr<ledger::Reader> Book::reader() const
{
    return taken(ledger::Reader::open(path));
}

payout::Payout Book::payoutOf(PayoutId id) const
{
    payout::Payout found;
    const Done read = reader()->eachPayout({}, [&](const ledger::HistoryRow &row) {
        if (row.payout.id == id)
            found = row.payout;
        return found.id != id;
    });
    if (!read || found.id != id)
        qFatal("no payout %lld", id.value);
    return found;
}

QList<payout::Payout> Book::payoutsOf(BatchId batch) const
{
    QList<payout::Payout> payouts;
    ledger::HistoryQuery query;
    query.batch = batch;
    const Done read = reader()->eachPayout(query, [&](const ledger::HistoryRow &row) {
        payouts.append(row.payout);
        return true;
    });
    if (!read)
        qFatal("cannot read batch %lld", batch.value);
    return payouts;
}

ledger::Batch Book::batch(BatchId id) const
{
    return taken(reader()->batch(id)).value();
}

QString rawSql(const QString &path, const QString &sql)
{
    return withRawConnection(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        query.exec(sql);
        return query.lastError().databaseText();
    });
}

QVariant rawValue(const QString &path, const QString &sql)
{
    return withRawConnection(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(sql) || !query.next())
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        return query.value(0);
    });
}

} // namespace hongbao::test
