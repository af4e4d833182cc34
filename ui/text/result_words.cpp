#include "text/result_words.h"

#include "ledger/words.h"
#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

class ResultFile {
    Q_DECLARE_TR_FUNCTIONS(ResultFile)
};

QString reasonOf(const payout::Payout &payout)
{
    if (payout.code.isEmpty())
        return {};
    if (payout.code == QLatin1StringView(ledger::codeByHand))
        return explain(payout).what;
    const QString what = explainProviderCode(payout.code, {}).what;
    return payout.reason.isEmpty() ? what : ResultFile::tr("%1 (Alipay: %2)").arg(what, payout.reason);
}

} // namespace

report::ResultWords resultWords(bool practice)
{
    QStringList headings {ResultFile::tr("State"), ResultFile::tr("Reason"), ResultFile::tr("Alipay number"),
        ResultFile::tr("Time (Beijing)")};
    if (practice) {
        for (QString &heading : headings)
            heading = ResultFile::tr("Practice: %1").arg(heading);
    }
    return {
        headings,
        [](int column) { return ResultFile::tr("Column %1").arg(column); },
        [](const payout::Payout &payout) { return word(payout.state, payout.byHand); },
        reasonOf,
        [](const ledger::ExcludedRow &) { return ResultFile::tr("Left out"); },
        [](const ledger::ExcludedRow &row) { return word(row.problem); },
    };
}

QString tableFileKinds()
{
    return ResultFile::tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + ResultFile::tr("CSV for Excel (*.csv)");
}

} // namespace hongbao::text
