// Claims and books on a ledger, telling each step on standard output, until somebody kills it. Or backs it up, brings a
// backup back, or puts away what is over, as far as it is let.

#include "core/ledger/ledger_fixture.h"
#include "ledger/archive.h"
#include "ledger/backup.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace hongbao;

namespace {

int putAway(const QString &ledgerPath, const QString &file, const Clock &clock)
{
    intake::Progress progress;
    const auto ledger = ledger::Ledger::open(ledgerPath, clock);
    const auto archive
        = ledger::writeArchive({ledgerPath, test::accountName, clock.now(), file, clock.now()}, progress);
    return ledger && archive && (*ledger)->recordArchive(*archive) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    if (arguments.value(3) == QStringLiteral("back up"))
        return ledger::backUp(arguments.value(1), arguments.value(2)) ? 0 : 1;
    if (arguments.value(3) == QStringLiteral("restore")) {
        const auto allowed = ledger::Forgetting::Allowed;
        return ledger::restore(arguments.value(2), arguments.value(1), false, allowed, clock.now()) ? 0 : 1;
    }
    if (arguments.value(3) == QStringLiteral("put away"))
        return putAway(arguments.value(1), arguments.value(2), clock);
    auto ledger = ledger::Ledger::open(arguments.value(1), clock);
    if (!ledger)
        return 1;
    const BatchId batch {arguments.value(2).toLongLong()};
    const bool books = arguments.value(3) == QStringLiteral("book");
    QTextStream out(stdout);
    while (true) {
        const auto attempts = (*ledger)->claimUnsent(batch, 2);
        if (!attempts)
            return 2;
        for (const auto &attempt : *attempts) {
            out << "asked " << attempt->payout.value << Qt::endl;
            if (books && (*ledger)->book({test::settled(attempt, test::sent())}))
                out << "sent " << attempt->payout.value << Qt::endl;
        }
    }
}
