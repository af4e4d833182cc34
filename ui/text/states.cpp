// Words for states, kinds and limits. The batch and the money keep two vocabularies apart (manners, "While it runs").
#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {
class States {
    Q_DECLARE_TR_FUNCTIONS(States)
};

QString perPeriod(alipay::Frequency frequency)
{
    switch (frequency.period) {
    case alipay::Frequency::Period::Day:
        return States::tr("at most %1 a day").arg(frequency.count);
    case alipay::Frequency::Period::Week:
        return States::tr("at most %1 a week").arg(frequency.count);
    case alipay::Frequency::Period::Month:
        return States::tr("at most %1 a month").arg(frequency.count);
    case alipay::Frequency::Period::None:
        break;
    }
    return {};
}
} // namespace

QString word(alipay::CampaignStatus status)
{
    switch (status) {
    case alipay::CampaignStatus::Created:
        return States::tr("Not paid");
    case alipay::CampaignStatus::Paid:
        return States::tr("Paid, not started");
    case alipay::CampaignStatus::Ready:
        return States::tr("Running");
    case alipay::CampaignStatus::Paused:
        return States::tr("Paused");
    case alipay::CampaignStatus::Closed:
        return States::tr("Closed");
    case alipay::CampaignStatus::Settled:
        return States::tr("Settled, rest refunded");
    case alipay::CampaignStatus::Unheard:
        return States::tr("State not known");
    }
    Q_UNREACHABLE();
}

QString word(alipay::PrizeType type)
{
    return type == alipay::PrizeType::Fixed ? States::tr("Fixed amount") : States::tr("Random amount");
}

QString word(campaign::Caution caution)
{
    switch (caution) {
    case campaign::Caution::CountMayDiffer:
        return States::tr("Packets are drawn until the money is used up, so there may be a few more or fewer.");
    case campaign::Caution::LeastBelowUsual:
        return States::tr("The smallest packets would be below ¥0.20. Whether Alipay takes that is not written "
                          "anywhere: it says so when the campaign is created.");
    case campaign::Caution::OneTakesAll:
        return States::tr("By the frequency one person could get all of the money.");
    }
    return {};
}

QString word(payout::State state, bool byHand)
{
    switch (state) {
    case payout::State::Sent:
        return States::tr("Arrived");
    case payout::State::Unsent:
        return States::tr("Unsent");
    case payout::State::Refused:
        return States::tr("Refused");
    case payout::State::Asking:
    case payout::State::Unknown:
        return byHand ? States::tr("To be checked by hand") : States::tr("Unconfirmed");
    }
    Q_UNREACHABLE();
}

QString attemptOutcome(const QString &outcome)
{
    const std::pair<QLatin1StringView, QString> words[] = {
        {QLatin1StringView("sent"), States::tr("Arrived")},
        {QLatin1StringView("refused"), States::tr("Refused")},
        {QLatin1StringView("unknown"), States::tr("Outcome unknown")},
        {QLatin1StringView("not_executed"), States::tr("Not carried out")},
        {QLatin1StringView("stopped"), States::tr("Stopped the batch")},
    };
    for (const auto &[known, word] : words)
        if (outcome == known)
            return word;
    return States::tr("No answer yet");
}

QString word(ledger::BatchState state)
{
    switch (state) {
    case ledger::BatchState::Running:
        return States::tr("In progress");
    case ledger::BatchState::Stopped:
        return States::tr("Stopped");
    case ledger::BatchState::Finished:
        return States::tr("All handled");
    }
    Q_UNREACHABLE();
}

QString word(alipay::Frequency frequency)
{
    const QString life = States::tr("%1 in all for each person").arg(frequency.life);
    const QString period = perPeriod(frequency);
    return period.isEmpty() ? life : States::tr("%1, %2").arg(period, life);
}

} // namespace hongbao::text
