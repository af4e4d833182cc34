#include "cli/reconcile_commands.h"

#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

#include <QFileInfo>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

using ledger::Difference;
using ledger::DifferenceKind;
using ledger::Reconciliation;
using ledger::SumsFinding;

QString toText(SumsFinding finding)
{
    switch (finding) {
    case SumsFinding::Agrees:
        return u"agrees"_s;
    case SumsFinding::Moving:
        return u"moving"_s;
    case SumsFinding::UnknownExplains:
        return u"explained"_s;
    case SumsFinding::SentElsewhere:
        return u"sent_elsewhere"_s;
    case SumsFinding::ProviderShort:
        return u"provider_short"_s;
    }
    Q_UNREACHABLE();
}

QString sentence(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::SumElsewhere:
        return ReconcileCommand::tr("sent elsewhere: Alipay gave out more than this ledger knows of");
    case DifferenceKind::SumShort:
        return ReconcileCommand::tr("booked here, but Alipay does not count it");
    case DifferenceKind::OnlyInBill:
        return ReconcileCommand::tr("only in the bill: not sent from here, or a second time");
    case DifferenceKind::NotInBill:
        return ReconcileCommand::tr("booked here as arrived, missing in the bill");
    case DifferenceKind::AmountDiffers:
        return ReconcileCommand::tr("the amounts differ");
    case DifferenceKind::UnknownInBill:
        return ReconcileCommand::tr("unconfirmed here, paid by the bill: settling books it as arrived");
    case DifferenceKind::NotSentButInBill:
        return ReconcileCommand::tr("not sent by this ledger, but paid by the bill");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Difference &difference)
{
    return {{u"id"_s, difference.id}, {u"kind"_s, ledger::toWord(difference.kind)},
        {u"batch"_s, difference.batch.value}, {u"out_biz_no"_s, textOrNull(difference.outBizNo)},
        {u"biz_no"_s, textOrNull(difference.bizNo)}, {u"recipient"_s, textOrNull(difference.recipient)},
        {u"line"_s, difference.line}, {u"ours_fen"_s, difference.ours.count()},
        {u"theirs_fen"_s, difference.theirs.count()}, {u"settled"_s, !difference.isOpen()},
        {u"reason"_s, textOrNull(difference.reason)},
        {u"settled_at"_s, textOrNull(text::moment(difference.settledAt))}};
}

QString line(const Difference &difference)
{
    QStringList parts {u"#"_s + QString::number(difference.id), sentence(difference.kind),
        ReconcileCommand::tr("here %1, Alipay %2").arg(text::yuan(difference.ours), text::yuan(difference.theirs))};
    if (difference.line > 0)
        parts += ReconcileCommand::tr("line %1 of the bill").arg(difference.line);
    for (const QString &number : {difference.recipient, difference.outBizNo, difference.bizNo}) {
        if (!number.isEmpty())
            parts += number;
    }
    if (!difference.isOpen())
        parts += ReconcileCommand::tr("settled: %1").arg(difference.reason);
    return parts.join(u" · "_s);
}

// Open differences outweigh what is still unknown.
ExitCode codeOf(const Reconciliation &made)
{
    if (made.open() > 0)
        return ExitCode::SomeNotSent;
    return made.books.unknown > 0 || made.books.sending ? ExitCode::SomeUnknown : ExitCode::AllAsAsked;
}

} // namespace

QString sumsSentence(const Reconciliation &made)
{
    const QString booked = text::yuan(made.books.booked);
    const QString sent = text::yuan(made.provider);
    switch (ledger::judgeSums(made.books, made.provider)) {
    case SumsFinding::Agrees:
        return ReconcileCommand::tr("%1 booked here and sent at Alipay: they agree").arg(booked);
    case SumsFinding::Moving:
        return ReconcileCommand::tr("%1 booked here, %2 sent at Alipay: a batch is under way").arg(booked, sent);
    case SumsFinding::UnknownExplains:
        return ReconcileCommand::tr("%1 booked here, %2 sent at Alipay: unconfirmed rows (%3) can explain it")
            .arg(booked, sent, QString::number(made.books.unknown));
    case SumsFinding::SentElsewhere:
        return ReconcileCommand::tr("%1 booked here, %2 sent at Alipay: at least %3 was sent elsewhere")
            .arg(booked, sent, text::yuan(ledger::unexplained(made.books, made.provider)));
    case SumsFinding::ProviderShort:
        break;
    }
    return ReconcileCommand::tr("%1 booked here, only %2 sent at Alipay: %3 is missing there")
        .arg(booked, sent, text::yuan(ledger::unexplained(made.books, made.provider)));
}

QJsonObject toJson(const Reconciliation &made)
{
    QJsonArray differences;
    for (const Difference &difference : made.differences)
        differences.append(toJson(difference));
    QJsonValue bill;
    if (!made.bill.sha256.isEmpty()) {
        bill = QJsonObject {{u"name"_s, made.bill.name}, {u"sha256"_s, QString::fromLatin1(made.bill.sha256)},
            {u"rows"_s, made.bill.rows}, {u"matched"_s, made.bill.matched}, {u"other_campaigns"_s, made.bill.others},
            {u"unreadable"_s, made.bill.unreadable}};
    }
    return {{u"campaign"_s, made.crowdNo.value}, {u"at"_s, text::moment(made.madeAt)},
        {u"finding"_s, toText(ledger::judgeSums(made.books, made.provider))},
        {u"booked_fen"_s, made.books.booked.count()}, {u"packets"_s, made.books.packets},
        {u"provider_fen"_s, made.provider.count()}, {u"unknown"_s, made.books.unknown},
        {u"unknown_at_most_fen"_s, made.books.unknownAtMost.count()},
        {u"unexplained_fen"_s, ledger::unexplained(made.books, made.provider).count()}, {u"bill"_s, bill},
        {u"open"_s, made.open()}, {u"differences"_s, differences}};
}

void tell(Terminal &out, const Reconciliation &made)
{
    out.json(toJson(made));
    out.say(sumsSentence(made));
    if (!made.bill.sha256.isEmpty()) {
        out.say(ReconcileCommand::tr("Bill %1: packets %2, agreeing %3, of other campaigns %4, unreadable rows %5")
                    .arg(made.bill.name)
                    .arg(made.bill.rows)
                    .arg(made.bill.matched)
                    .arg(made.bill.others)
                    .arg(made.bill.unreadable));
    }
    for (const Difference &difference : made.differences)
        out.say(line(difference));
    if (made.open() > 0) {
        out.note(ReconcileCommand::tr("Open differences: %1. When one is explained: hongbao campaign settle NO "
                                      "--difference ID --reason TEXT")
                     .arg(made.open()));
    }
}

ReconcileCommand::ReconcileCommand(const Globals &globals, Options options)
    : DeskCommand(globals, Opening::Writing)
    , m_options(std::move(options))
{
}

void ReconcileCommand::start()
{
    if (m_options.bill.isEmpty())
        return DeskCommand::start();
    const auto table = readTable(m_options.bill, m_options.reading).map(intake::withBillHeader);
    const auto columns = table.and_then(
        [&](const intake::RawTable &bill) { return intake::billColumns(bill, m_options.reading.map); });
    if (!columns) {
        Error error = columns.error();
        if (error.field == u"recipients"_s)
            error.field = u"bill"_s;
        return endWith(error);
    }
    m_bill = intake::readBill(*table, *columns, QFileInfo(m_options.bill).fileName());
    DeskCommand::start();
}

void ReconcileCommand::work()
{
    ask(
        &desk::Desk::reconciled, [this](desk::Desk &desk) { return desk.reconcile({m_options.crowdNo}, m_bill); },
        [this](const desk::ReconcileResult &made) {
            if (!made)
                return endWith(made.error());
            cli::tell(out(), *made);
            end(codeOf(*made));
        });
}

SettleDifferences::SettleDifferences(const Globals &globals, Options options)
    : DeskCommand(globals, Opening::Writing)
    , m_options(std::move(options))
{
}

void SettleDifferences::start()
{
    if (m_options.reason.trimmed().isEmpty())
        return endWithUsage(tr("A reason is needed: it is kept with the difference for good."));
    DeskCommand::start();
}

void SettleDifferences::work()
{
    if (!m_options.all)
        return settle({m_options.difference});
    ask(
        &desk::Desk::reconciled, [this](desk::Desk &desk) { return desk.readReconciliation({m_options.crowdNo}); },
        [this](const desk::ReconcileResult &latest) {
            if (!latest)
                return endWithUsage(tr("Nothing was compared yet. First: hongbao campaign reconcile NO"));
            QList<qint64> open;
            for (const Difference &difference : latest->differences) {
                if (difference.isOpen())
                    open += difference.id;
            }
            settle(open);
        });
}

void SettleDifferences::settle(const QList<qint64> &differences)
{
    ask(
        &desk::Desk::reconciled,
        [&](desk::Desk &desk) { return desk.settleDifferences({m_options.crowdNo}, differences, m_options.reason); },
        [this](const desk::ReconcileResult &made) {
            if (!made && made.error().code == ErrorCode::ConfirmationVoid)
                return endWithUsage(tr("The latest comparison has no open difference with that number."));
            if (!made)
                return endWith(made.error());
            cli::tell(out(), *made);
            end(codeOf(*made));
        });
}

void addReconcileCommands(CLI::App &campaign, Choice &choice)
{
    auto words = std::make_shared<ReconcileCommand::Options>();
    CLI::App *reconcile = addCommand(
        campaign, "reconcile", Help::tr("Hold the ledger's sums against Alipay's, and its rows against Alipay's bill"));
    addText(*reconcile, "NO", words->crowdNo, Help::tr("The campaign's number (crowd_no)"))->required();
    addText(*reconcile, "--bill", words->bill,
        Help::tr("The bill from Alipay's site, offered a day later: a workbook, CSV or text"))
        ->type_name("FILE");
    addTableOptions(*reconcile, words->reading,
        Help::tr("Which column is what: \"column=field,...\"; fields out_biz_no, biz_no, amount, recipient, campaign, "
                 "time, none"));
    reconcile->callback([&choice, words] { choice.set<ReconcileCommand>(*words); });

    auto settling = std::make_shared<SettleDifferences::Options>();
    CLI::App *settle = addCommand(
        campaign, "settle", Help::tr("Settle a difference of the latest reconciliation for good, with a reason"));
    addText(*settle, "NO", settling->crowdNo, Help::tr("The campaign's number (crowd_no)"))->required();
    CLI::Option_group *which = settle->add_option_group(Help::tr("Which").toStdString());
    which->add_option("--difference", settling->difference, Help::tr("Its number").toStdString())->type_name("ID");
    addFlag(*which, "--all", settling->all, Help::tr("All that are open"));
    which->require_option(1);
    addText(*settle, "--reason", settling->reason, Help::tr("Why; kept in the journal for good"))->required();
    settle->callback([&choice, settling] { choice.set<SettleDifferences>(*settling); });
}

} // namespace hongbao::cli
