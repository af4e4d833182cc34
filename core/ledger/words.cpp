#include "ledger/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace hongbao::ledger {

namespace {

template <class Value, std::size_t size> using Table = std::array<std::pair<Value, const char *>, size>;

template <class Value, std::size_t size> QString wordOf(const Table<Value, size> &table, Value value)
{
    for (const auto &[known, word] : table) {
        if (known == value)
            return QLatin1StringView(word);
    }
    Q_UNREACHABLE();
}

// The CHECKs of the tables hold the words, so the first entry stands in only for a file that was tampered with.
template <class Value, std::size_t size> Value valueOf(const Table<Value, size> &table, QStringView word)
{
    for (const auto &[value, known] : table) {
        if (word == QLatin1StringView(known))
            return value;
    }
    return table.front().first;
}

constexpr Table<RecipientKind, 3> kinds {{
    {RecipientKind::UserId, "user_id"},
    {RecipientKind::OpenId, "open_id"},
    {RecipientKind::LoginId, "login_id"},
}};

constexpr Table<alipay::PrizeType, 2> prizeTypes {{
    {alipay::PrizeType::Fixed, "fixed"},
    {alipay::PrizeType::Random, "random"},
}};

using Creation = Campaign::Creation;
constexpr Table<Creation, 5> creations {{
    {Creation::Unclear, "unclear"},
    {Creation::Intended, "intended"},
    {Creation::Created, "created"},
    {Creation::Refused, "refused"},
    {Creation::Elsewhere, "elsewhere"},
}};

constexpr Table<BatchState, 3> batchStates {{
    {BatchState::Stopped, "stopped"},
    {BatchState::Running, "running"},
    {BatchState::Finished, "finished"},
}};

constexpr Table<ChainFault, 6> chainFaults {{
    {ChainFault::None, ""},
    {ChainFault::Changed, "hash"},
    {ChainFault::Missing, "gap"},
    {ChainFault::Reordered, "order"},
    {ChainFault::EndReplaced, "end"},
    {ChainFault::Tables, "sums"},
}};

using intake::Problem;

// Empty beyond the last problem. A switch, so that a new problem without a word does not compile.
const char *wordOf(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return "none";
    case Problem::RecipientMissing:
        return "recipient_missing";
    case Problem::RecipientAmbiguous:
        return "recipient_ambiguous";
    case Problem::UserIdMalformed:
        return "user_id_malformed";
    case Problem::UserIdScientific:
        return "user_id_scientific";
    case Problem::UserIdCut:
        return "user_id_cut";
    case Problem::LoginIdMalformed:
        return "login_id_malformed";
    case Problem::OpenIdMalformed:
        return "open_id_malformed";
    case Problem::AmountMalformed:
        return "amount_malformed";
    case Problem::AmountTooSmall:
        return "amount_too_small";
    case Problem::AmountTooLarge:
        return "amount_too_large";
    case Problem::OutBizNoMalformed:
        return "out_biz_no_malformed";
    case Problem::OutBizNoTwice:
        return "out_biz_no_twice";
    case Problem::OutBizNoUsed:
        return "out_biz_no_used";
    case Problem::DuplicateRecipient:
        return "duplicate_recipient";
    case Problem::AlreadyPaid:
        return "already_paid";
    case Problem::RowTooShort:
        return "row_too_short";
    case Problem::RowTooLong:
        return "row_too_long";
    case Problem::RowBroken:
        return "row_broken";
    case Problem::UserIdsEndInZero:
        return "user_ids_end_in_zero";
    case Problem::UserIdRounded:
        return "user_id_rounded";
    case Problem::PaidLately:
        return "paid_lately";
    case Problem::OutBizNoRounded:
        return "out_biz_no_rounded";
    case Problem::LeftOut:
        return "left_out";
    }
    return "";
}

QString wordOf(alipay::Disposition disposition)
{
    using alipay::Disposition;
    switch (disposition) {
    case Disposition::Retry:
        return QStringLiteral("not_executed");
    case Disposition::Final:
    case Disposition::FinalUnlessUnknown:
        return QStringLiteral("refused");
    case Disposition::Unknown:
    case Disposition::ByHand:
    case Disposition::StopUnproven:
        return QStringLiteral("unknown");
    case Disposition::Stop:
    case Disposition::StopUnlessUnknown:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(RecipientKind kind)
{
    return wordOf(kinds, kind);
}

RecipientKind recipientKindFromWord(QStringView word)
{
    return valueOf(kinds, word);
}

QString toWord(alipay::PrizeType type)
{
    return wordOf(prizeTypes, type);
}

alipay::PrizeType prizeTypeFromWord(QStringView word)
{
    return valueOf(prizeTypes, word);
}

QString toWord(Campaign::Creation creation)
{
    return wordOf(creations, creation);
}

Campaign::Creation creationFromWord(QStringView word)
{
    return valueOf(creations, word);
}

QString toText(ChainFault fault)
{
    return wordOf(chainFaults, fault);
}

QString toText(BatchState state)
{
    return wordOf(batchStates, state);
}

BatchState batchStateFromWord(QStringView word)
{
    return valueOf(batchStates, word);
}

QString toWord(intake::Problem problem)
{
    return QLatin1StringView(wordOf(problem));
}

intake::Problem problemFromWord(QStringView word)
{
    for (int value = 0;; ++value) {
        const QLatin1StringView known(wordOf(Problem(value)));
        if (known.isEmpty() || word == known)
            return known.isEmpty() ? Problem::None : Problem(value);
    }
}

QString toWord(const alipay::TriggerOutcome &outcome)
{
    const auto *notSent = std::get_if<alipay::TriggerNotSent>(&outcome);
    return notSent ? wordOf(notSent->disposition) : QStringLiteral("sent");
}

QString toJsonText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJsonText(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace hongbao::ledger
