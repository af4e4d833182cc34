#include "cli/batch_report.h"

#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::cli {

namespace {

class BatchReport {
    Q_DECLARE_TR_FUNCTIONS(BatchReport)
};

int secondsLeft(const payout::Progress &progress)
{
    if (progress.perSecond <= 0.0)
        return -1;
    return int(double(progress.payouts - progress.processed()) / progress.perSecond);
}

} // namespace

void tellProgress(Terminal &out, const payout::Progress &progress)
{
    QString line = text::progressLine({progress.payouts, progress.processed(), progress.sent, progress.paid,
        progress.refused, progress.unconfirmed(), secondsLeft(progress)});
    if (progress.stopping)
        line = BatchReport::tr("Stopping, finishing %1 in flight").arg(progress.inFlight) + u" · " + line;
    else if (progress.opensInMs > 0)
        line = BatchReport::tr("Goes on in %1 min").arg((progress.opensInMs + 59'999) / 60'000) + u" · " + line;
    else if (progress.waitMs > 0)
        line = BatchReport::tr("Waiting %1 s").arg(progress.waitMs / 1'000 + 1) + u" · " + line;
    out.progress(line);
}

void tellEnd(Terminal &out, const ledger::Batch &batch)
{
    const ledger::Counts &counts = batch.counts;
    out.say(BatchReport::tr("Batch %1: %2").arg(QString::number(batch.id.value), text::word(batch.state)));
    out.say(BatchReport::tr("Rows %1 = sent %2 + refused %3 + unconfirmed %4 + unsent %5 + cannot be sent %6")
                .arg(counts.rows)
                .arg(counts.sent)
                .arg(counts.refused)
                .arg(counts.unknown)
                .arg(counts.unsent)
                .arg(counts.cannotSend));
    out.say(BatchReport::tr("Paid out: %1").arg(text::yuan(counts.paid)));
    if (!batch.reason.isEmpty())
        out.note(text::stopReason(batch.reason));
    if (counts.unsent > 0 || counts.unknown > counts.byHand)
        out.note(BatchReport::tr("Go on with: hongbao send --resume %1").arg(batch.id.value));
    if (counts.byHand > 0) {
        out.note(BatchReport::tr("To be checked by hand in Alipay's bill: %1").arg(counts.byHand));
        out.note(BatchReport::tr("Then: hongbao batch settle %1 --out-biz-no NUMBER --as paid|not-paid --reason TEXT")
                     .arg(batch.id.value));
    }
}

ledger::Counts sum(const ledger::Counts &a, const ledger::Counts &b)
{
    ledger::Counts total;
    total.rows = a.rows + b.rows;
    total.sent = a.sent + b.sent;
    total.refused = a.refused + b.refused;
    total.unknown = a.unknown + b.unknown;
    total.unsent = a.unsent + b.unsent;
    total.cannotSend = a.cannotSend + b.cannotSend;
    total.byHand = a.byHand + b.byHand;
    total.planned = checkedAdd(a.planned, b.planned).value_or(a.planned);
    total.paid = checkedAdd(a.paid, b.paid).value_or(a.paid);
    return total;
}

} // namespace hongbao::cli
