#include "cli/export_command.h"

#include "cli/stop_signal.h"
#include "text/words.h"

namespace hongbao::cli {

void ExportCommand::writeFile(const Request &request, const std::function<void(qint64 rows)> &written)
{
    const auto stop = std::make_shared<intake::Progress>();
    auto *signal = new StopSignal(this);
    connect(signal, &StopSignal::raised, this, [stop] { stop->stop = true; });
    if (Terminal::isWatched())
        connect(&desk(), &desk::Desk::exportProgressed, this, [this](desk::RequestId, qint64 done, qint64 all) {
            out().progress(tr("Rows written: %1 of %2").arg(text::count(done), text::count(all)));
        });
    ask(
        &desk::Desk::exported, [&](desk::Desk &desk) { return request(desk, stop); },
        [this, written](const desk::ExportResult &rows) {
            if (!rows)
                return endWith(rows.error());
            written(*rows);
            end(ExitCode::AllAsAsked);
        });
}

} // namespace hongbao::cli
