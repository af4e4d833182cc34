// Why a batch stopped, as one sentence.
#include "text/provider_codes.h"
#include "text/words.h"

#include <QCoreApplication>

#include <span>

namespace hongbao::text {

namespace {

struct Reason {
    const char *reason;
    const char *words;
};

class StopReasons {
    Q_DECLARE_TR_FUNCTIONS(StopReasons)

public:
    static std::span<const Reason> ours();
};

std::span<const Reason> StopReasons::ours()
{
    static constexpr Reason reasons[] = {
        {"operator", QT_TR_NOOP("Stopped by you. What was in flight was finished; the rest is unsent.")},
        {"amount_differs",
            QT_TR_NOOP("The first packet's amount is not the planned one, so the rest was held back. Check the "
                       "campaign before going "
                       "on.")},
        {"no_clear_answer",
            QT_TR_NOOP(
                "Many requests in a row had no clear answer. These rows stay unconfirmed; go on later, they keep their "
                "numbers.")},
        {"equal_refusals",
            QT_TR_NOOP("Many people in a row were refused for the same reason. Look at that reason before going on.")},
        {"ledger_write_failed",
            QT_TR_NOOP("The ledger could not be written, so nothing more was sent. Check the disk, then go on with the "
                       "batch.")},
        {"nothing_to_resume", QT_TR_NOOP("There is nothing to go on with.")},
    };
    return reasons;
}

} // namespace

QString stopReason(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    for (const Reason &known : StopReasons::ours()) {
        if (reason == QLatin1StringView(known.reason))
            return StopReasons::tr(known.words);
    }
    const Explained explained = explainProviderCode(reason, {});
    const QString sentence = StopReasons::tr("%1 %2").arg(explained.what, explained.remedy);
    if (moneyOfProviderCode(reason))
        return sentence;
    return StopReasons::tr("%1 (%2)").arg(sentence, reason);
}

} // namespace hongbao::text
