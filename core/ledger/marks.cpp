#include "ledger/marks.h"

#include "base/private_file.h"
#include "ledger/reader.h"
#include "ledger/writer_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace hongbao::ledger {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto begun = ".begun"_L1;
constexpr auto doubted = ".doubted"_L1;

// For a person who finds the file.
constexpr char meaning[]
    = "A ledger of Hongbao Console was begun in this folder. If it is gone, bring it back, or restore a backup.\n";

QJsonObject readDoubt(const QString &ledgerPath)
{
    QFile file(ledgerPath + doubted);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Done writeDoubt(const QString &ledgerPath, const QJsonObject &doubt)
{
    return writePrivately(ledgerPath + doubted, QJsonDocument(doubt).toJson());
}

} // namespace

bool isLost(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).size() == 0 && QFile::exists(ledgerPath + begun);
}

bool isLedgersPlace(const QString &path)
{
    const QFileInfo known(path);
    return QFile::exists((known.exists() ? known.canonicalFilePath() : path) + begun);
}

void noteBegun(const QString &ledgerPath)
{
    if (!QFile::exists(ledgerPath + begun))
        Q_UNUSED(writePrivately(ledgerPath + begun, meaning).has_value()); // tried again at each opening
}

Done beginAnew(const QString &ledgerPath, const QDateTime &now)
{
    const auto lock = WriterLock::take(ledgerPath);
    if (!lock)
        return fail(lock.error());
    if (!isLost(ledgerPath))
        return fail(ErrorCode::LedgerBusy, u"not lost"_s);
    const QString aside = ledgerPath + ".lost-"_L1 + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    for (const auto &part : {"-wal"_L1, "-shm"_L1, doubted, begun}) { // the mark last: until then it is lost
        if (QFile::exists(ledgerPath + part) && !QFile::rename(ledgerPath + part, aside + part))
            return fail(ErrorCode::FileUnwritable, ledgerPath + part);
    }
    return {};
}

void noteChecked(const QString &ledgerPath, const ChainReport &report)
{
    if (report.whole()) {
        QFile::remove(ledgerPath + doubted);
        return;
    }
    const QJsonObject before = readDoubt(ledgerPath);
    QJsonObject doubt {{u"fault"_s, toText(report.fault)}, {u"line"_s, report.firstBadLine}};
    if (before.value("fault"_L1) == doubt.value("fault"_L1) && before.value("line"_L1) == doubt.value("line"_L1))
        return;
    Q_UNUSED(writeDoubt(ledgerPath, doubt).has_value()); // where nothing can be written nothing is sent
}

Result<ChainReport> check(const QString &ledgerPath, intake::Progress *progress)
{
    const auto reader = Reader::open(ledgerPath);
    auto report = reader ? (*reader)->verifyChain(progress) : fail(reader.error());
    if (report)
        noteChecked(ledgerPath, *report);
    return report;
}

Done mayPayFrom(const QString &ledgerPath)
{
    if (!QFile::exists(ledgerPath + doubted))
        return {};
    const QJsonObject doubt = readDoubt(ledgerPath);
    if (!doubt.value("trusted_because"_L1).toString().isEmpty())
        return {};
    return fail(ErrorCode::LedgerChainBroken,
        doubt.value("fault"_L1).toString() + u' ' + QString::number(doubt.value("line"_L1).toInteger()));
}

Done trust(const QString &ledgerPath, const QString &reason)
{
    QJsonObject doubt = readDoubt(ledgerPath);
    doubt.insert(u"trusted_because"_s, reason);
    return writeDoubt(ledgerPath, doubt);
}

} // namespace hongbao::ledger
