#include "cli/batch_commands.h"

#include "cli/batch_report.h"
#include "cli/json.h"
#include "cli/options.h"
#include "report/table_file.h"
#include "text/result_words.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

BatchList::BatchList(const Globals &globals)
    : DeskCommand(globals, Opening::LedgerOnly)
{
}

void BatchList::work()
{
    ask(
        &desk::Desk::batchesListed, [](desk::Desk &desk) { return desk.listBatches(); },
        [this](const desk::BatchesResult &batches) {
            if (!batches)
                return endWith(batches.error());
            QJsonArray array;
            for (const ledger::Batch &batch : *batches) {
                array.append(toJson(batch));
                out().say(QString::number(batch.id.value) + u"  "_s + text::moment(batch.confirmedAt) + u"  "_s
                    + text::word(batch.state) + u"  "_s + text::yuan(batch.counts.paid) + u"  "_s + batch.campaignName
                    + u"  "_s + batch.sourceName);
            }
            out().json(array);
            if (batches->isEmpty())
                out().note(tr("Nothing was sent from this account yet."));
            end(ExitCode::AllAsAsked);
        });
}

BatchShow::BatchShow(const Globals &globals, qint64 batch)
    : DeskCommand(globals, Opening::LedgerOnly)
    , m_batch {batch}
{
}

void BatchShow::work()
{
    ask(
        &desk::Desk::batchRead, [this](desk::Desk &desk) { return desk.readBatch(m_batch); },
        [this](const desk::BatchResult &batch) {
            if (!batch)
                return endWith(batch.error());
            out().json(toJson(*batch));
            out().say(batch->campaignName + u" · "_s + batch->sourceName + u" · "_s + text::moment(batch->confirmedAt));
            tellEnd(out(), *batch);
            end(ExitCode::AllAsAsked);
        });
}

BatchResult::BatchResult(const Globals &globals, qint64 batch, QString file, QString only)
    : ExportCommand(globals, Opening::LedgerOnly)
    , m_batch {batch}
    , m_file(std::move(file))
    , m_only(std::move(only))
{
}

void BatchResult::start()
{
    if (!report::isTableFile(m_file))
        return endWithUsage(tr("Choose a file name that ends in .csv or .xlsx."));
    if (m_only == u"failed")
        m_rows = report::ResultRows::Failed;
    else if (m_only == u"unknown")
        m_rows = report::ResultRows::Unknown;
    else if (!m_only.isEmpty())
        return endWithUsage(tr("--only takes failed or unknown."));
    DeskCommand::start();
}

void BatchResult::work()
{
    writeFile(
        [this](desk::Desk &desk, const desk::StopToken &stop) {
            return desk.exportBatch(m_batch, m_file, text::resultWords(desk.isPractice()), m_rows, stop);
        },
        [this](qint64 rows) {
            out().json(QJsonObject {{u"batch"_s, m_batch.value}, {u"file"_s, m_file}, {u"rows"_s, rows}});
            out().say(tr("%1: rows written %2").arg(m_file, QString::number(rows)));
        });
}

void addBatchCommands(CLI::App &app, Choice &choice)
{
    CLI::App *batch = addCommand(app, "batch", Help::tr("Batches: what was sent when, and with what result"));
    batch->require_subcommand(0, 1);
    addCommand(*batch, "list", Help::tr("List the batches"))->callback([&choice] { choice.set<BatchList>(); });

    auto id = std::make_shared<qint64>(0);
    CLI::App *show = addCommand(*batch, "show", Help::tr("Show one batch"));
    show->add_option("ID", *id, Help::tr("Its number").toStdString())->required();
    show->callback([&choice, id] { choice.set<BatchShow>(*id); });

    auto file = std::make_shared<QString>();
    CLI::App *result = addCommand(*batch, "result", Help::tr("Write your list with the results beside each row"));
    result->add_option("ID", *id, Help::tr("Its number").toStdString())->required();
    addText(*result, "--out", *file, Help::tr("A .csv or .xlsx file"))->required()->type_name("FILE");
    auto only = std::make_shared<QString>();
    addText(*result, "--only", *only, Help::tr("Only these rows: failed or unknown"))->type_name("ROWS");
    result->callback([&choice, id, file, only] { choice.set<BatchResult>(*id, *file, *only); });

    addSendAgain(*batch, choice);
    addByHandCommands(*batch, choice);
}

} // namespace hongbao::cli
