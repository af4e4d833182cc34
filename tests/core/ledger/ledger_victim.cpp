// Claims and books on a ledger, telling each step on standard output, until somebody kills it. Or backs it up, or
// brings a backup back, as far as it is let.

#include "core/ledger/ledger_fixture.h"
#include "ledger/backup.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace hongbao;

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
