#include "text/ledger_words.h"

#include "text/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace hongbao::text {

namespace {

using ledger::ChainFault;

class LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)
};

} // namespace

QString sentence(const ledger::ChainReport &report)
{
    const QString line = count(report.firstBadLine);
    switch (report.fault) {
    case ChainFault::None:
        return LedgerWords::tr("The ledger is as it was written: %1 lines of the journal were checked.")
            .arg(count(report.lines));
    case ChainFault::Changed:
        return LedgerWords::tr("Line %1 of the journal was changed after it was written.").arg(line);
    case ChainFault::Missing:
        return LedgerWords::tr("Line %1 of the journal is missing.").arg(line);
    case ChainFault::Reordered:
        return LedgerWords::tr("Line %1 of the journal was moved: it stands in the place of line %2.")
            .arg(line, count(report.foundAt));
    case ChainFault::EndReplaced:
        return LedgerWords::tr("What is kept about the journal's end does not fit its last line, %1.").arg(line);
    case ChainFault::Tables:
        return report.firstBadLine == 0
            ? LedgerWords::tr("The journal is whole, but the payouts do not say what it says.")
            : LedgerWords::tr("The journal is whole, but the rows of the batch that its line %1 tells of were changed.")
                  .arg(line);
    }
    Q_UNREACHABLE();
}

Explained explain(const ledger::ChainReport &report)
{
    Explained words = explain(
        Error {ErrorCode::LedgerChainBroken, toText(report.fault) + u' ' + QString::number(report.firstBadLine), {}});
    words.what = sentence(report);
    words.money
        = LedgerWords::tr("Who was paid may be told wrongly, and somebody could be paid again or not at all: new "
                          "sending is refused. No money moved now.");
    if (report.soundUntil.isValid())
        words.money = sentences(words.money,
            LedgerWords::tr("What was entered until %1 is as it was written.").arg(moment(report.soundUntil)));
    return words;
}

QString backupFacts(const ledger::BackupFacts &facts)
{
    if (!facts.newest.isValid())
        return LedgerWords::tr("empty");
    return LedgerWords::tr("%1 packets, the last entry of %2").arg(count(facts.payouts), moment(facts.newest));
}

QString fileSize(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace hongbao::text
