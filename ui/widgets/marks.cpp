#include "widgets/marks.h"

#include "text/words.h"

namespace hongbao::ui {

namespace {

constexpr QChar done(0x2713); // check mark
constexpr QChar refused(0x00d7);
constexpr QChar open(u'?');
constexpr QChar waits(0x25cb); // empty circle
constexpr QChar runs(0x25b8); // small triangle
constexpr QChar halted(u'!');

} // namespace

Mark markOf(payout::State state, bool byHand)
{
    const QString word = text::word(state, byHand);
    switch (state) {
    case payout::State::Sent:
        return {word, done, look::Role::Good};
    case payout::State::Refused:
        return {word, refused, look::Role::Bad};
    case payout::State::Unsent:
        return {word, waits, look::Role::MutedText};
    case payout::State::Asking:
        return {word, open, look::Role::Waiting};
    case payout::State::Unknown:
        return {word, open, byHand ? look::Role::Warning : look::Role::Waiting};
    }
    Q_UNREACHABLE();
}

Mark markOf(ledger::BatchState state)
{
    const QString word = text::word(state);
    switch (state) {
    case ledger::BatchState::Running:
        return {word, runs, look::Role::Waiting};
    case ledger::BatchState::Stopped:
        return {word, halted, look::Role::Warning};
    case ledger::BatchState::Finished:
        return {word, done, look::Role::Good};
    }
    Q_UNREACHABLE();
}

Mark markOf(alipay::CampaignStatus status)
{
    const QString word = text::word(status);
    switch (status) {
    case alipay::CampaignStatus::Created:
        return {word, halted, look::Role::Warning};
    case alipay::CampaignStatus::Paid:
        return {word, waits, look::Role::Waiting};
    case alipay::CampaignStatus::Ready:
        return {word, runs, look::Role::Good};
    case alipay::CampaignStatus::Paused:
        return {word, halted, look::Role::Warning};
    case alipay::CampaignStatus::Closed:
    case alipay::CampaignStatus::Settled:
        return {word, done, look::Role::MutedText};
    case alipay::CampaignStatus::Unheard:
        return {word, open, look::Role::Waiting};
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::ui
