#include "campaign/draft.h"

#include <QUrl>

#include <algorithm>

namespace hongbao::campaign {

namespace {

using namespace Qt::Literals::StringLiterals;

// alipay-api 1.2; Alipay may change them at any time, so they are a check before the provider's own.
constexpr Fen leastTotal = Fen::of(1'00);
constexpr Fen mostTotal = Fen::of(10'000'000'00);
constexpr Fen leastPacket = Fen::of(20);
constexpr Fen mostPacket = Fen::of(200'00);
constexpr qint64 mostCount = 10'000'000;
constexpr int longestText = 64; // in UTF-16 units, the careful reading of "64"
constexpr int longestSpanMonths = 6;

bool meansNow(const QString &start)
{
    const QString word = start.trimmed();
    return word.compare("now"_L1, Qt::CaseInsensitive) == 0 || word.compare("NowTime"_L1, Qt::CaseInsensitive) == 0;
}

// nullopt: not a whole number of 1 to 10,000,000. Separators and full-width digits are read as money reads them.
std::optional<qint64> readCount(const QString &text)
{
    const QString typed = text.trimmed();
    const auto allowed = [](QChar c) { return c.isDigit() || c == u',' || c == u'，'; };
    if (!std::all_of(typed.begin(), typed.end(), allowed))
        return std::nullopt;
    const Result<Fen> asYuan = Fen::fromYuan(typed);
    if (!asYuan)
        return std::nullopt;
    const qint64 count = asYuan->count() / 100;
    return count >= 1 && count <= mostCount ? std::optional(count) : std::nullopt;
}

QDateTime latestEnd(const QDateTime &start)
{
    const QTime time = start.toOffsetFromUtc(8 * 3600).time();
    return beijingDateTime(beijingDate(start).addMonths(longestSpanMonths), time);
}

qint64 dividedUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

class Judge {
public:
    Judge(const Draft &draft, const QDateTime &now)
        : m_draft(draft)
        , m_now(now)
    {
    }

    DraftResult run()
    {
        m_request.type = m_draft.type;
        m_request.name = text(m_draft.name, "name"_L1, ErrorCode::CampaignNameMissing, ErrorCode::CampaignNameTooLong);
        judgeMoney();
        m_request.message
            = text(m_draft.message, "message"_L1, ErrorCode::CampaignMessageMissing, ErrorCode::CampaignMessageTooLong);
        judgeTimes();
        judgeFrequency();
        judgeLink();
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        return m_request;
    }

private:
    void add(ErrorCode code, const QString &value, QLatin1StringView field)
    {
        m_problems.append(Error {code, value.left(200), field});
    }

    QString text(const QString &typed, QLatin1StringView field, ErrorCode missing, ErrorCode tooLong)
    {
        QString value = typed.trimmed();
        if (value.isEmpty())
            add(missing, typed, field);
        else if (value.size() > longestText)
            add(tooLong, value, field);
        return value;
    }

    void judgeMoney()
    {
        const bool totalFits = judgeTotal();
        const std::optional<qint64> count = readCount(m_draft.count);
        if (!count)
            add(ErrorCode::CampaignCountOutOfRange, m_draft.count.trimmed(), "count"_L1);
        m_request.count = count.value_or(0);
        if (totalFits && count)
            judgePacket(m_request.total.count(), *count);
    }

    bool judgeTotal()
    {
        const Result<Fen> total = Fen::fromYuan(m_draft.total);
        if (!total)
            add(ErrorCode::AmountMalformed, m_draft.total.trimmed(), "total"_L1);
        else if (*total < leastTotal)
            add(ErrorCode::CampaignTotalTooSmall, total->toYuan(), "total"_L1);
        else if (*total > mostTotal)
            add(ErrorCode::CampaignTotalTooLarge, total->toYuan(), "total"_L1);
        m_request.total = total.value_or(Fen());
        return total && *total >= leastTotal && *total <= mostTotal;
    }

    // The bounds are multiplied, not the total divided: 19.9 fen a packet is below 20.
    void judgePacket(qint64 total, qint64 count)
    {
        if (total < leastPacket.count() * count)
            add(ErrorCode::CampaignPacketTooSmall, Fen::of(total / count).toYuan(), "total"_L1);
        else if (total > mostPacket.count() * count)
            add(ErrorCode::CampaignPacketTooLarge, Fen::of(dividedUp(total, count)).toYuan(), "total"_L1);
        else if (m_draft.type == alipay::PrizeType::Fixed && total % count != 0)
            add(ErrorCode::CampaignPacketNotWhole, Fen::of(total).toYuan() + u'/' + QString::number(count), "total"_L1);
    }

    void judgeTimes()
    {
        const std::optional<QDateTime> start = judgeStart();
        const QString typed = m_draft.end.trimmed();
        const Result<QDateTime> end = fromBeijingText(typed);
        if (!end) {
            add(ErrorCode::TimeMalformed, typed, "end"_L1);
            return;
        }
        if (*end <= m_now || (start && *end <= *start))
            add(ErrorCode::CampaignEndNotAfterStart, typed, "end"_L1);
        else if (start && *end > latestEnd(*start))
            add(ErrorCode::CampaignEndTooLate, typed, "end"_L1);
        m_request.end = *end;
    }

    // The moment the span is counted from; nullopt where the field cannot be read.
    std::optional<QDateTime> judgeStart()
    {
        const QString typed = m_draft.start.trimmed();
        if (meansNow(typed))
            return m_now;
        const Result<QDateTime> start = fromBeijingText(typed);
        if (!start) {
            add(ErrorCode::TimeMalformed, typed, "start"_L1);
            return std::nullopt;
        }
        if (*start <= m_now)
            add(ErrorCode::CampaignStartInPast, typed, "start"_L1);
        m_request.start = *start;
        return *start;
    }

    void judgeFrequency()
    {
        const QString typed = m_draft.frequency.trimmed();
        if (typed.isEmpty())
            return;
        const Result<alipay::Frequency> frequency = alipay::Frequency::parse(typed);
        if (frequency)
            m_request.frequency = *frequency;
        else
            add(ErrorCode::CampaignFrequencyMalformed, typed, "frequency"_L1);
    }

    void judgeLink()
    {
        const QString typed = m_draft.link.trimmed();
        const QUrl url(typed, QUrl::StrictMode);
        const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!typed.isEmpty() && (!url.isValid() || !web || url.host().isEmpty()))
            add(ErrorCode::CampaignLinkMalformed, typed, "link"_L1);
        m_request.link = typed;
    }

    const Draft &m_draft;
    const QDateTime m_now;
    alipay::CreateRequest m_request;
    QList<Error> m_problems;
};

std::optional<int> begunDays(const Draft &draft, const QDateTime &now)
{
    const Result<QDateTime> start
        = meansNow(draft.start) ? Result<QDateTime>(now) : fromBeijingText(draft.start.trimmed());
    const Result<QDateTime> end = fromBeijingText(draft.end.trimmed());
    if (!start || !end || *end <= *start)
        return std::nullopt;
    return int(dividedUp(start->msecsTo(*end), qint64(24) * 3600 * 1000));
}

std::optional<Fen> perPersonMost(const Draft &draft, Fen largestPacket, Fen total)
{
    const QString typed = draft.frequency.trimmed();
    const Result<alipay::Frequency> frequency
        = typed.isEmpty() ? Result<alipay::Frequency>(alipay::Frequency()) : alipay::Frequency::parse(typed);
    if (!frequency)
        return std::nullopt;
    const std::optional<Fen> product = checkedMultiply(largestPacket, frequency->life);
    return product ? std::optional(std::min(*product, total)) : std::nullopt;
}

} // namespace

DraftResult judge(const Draft &draft, const QDateTime &now)
{
    return Judge(draft, now).run();
}

Arithmetic compute(const Draft &draft, const QDateTime &now)
{
    Arithmetic sums;
    sums.days = begunDays(draft, now);
    const Result<Fen> total = Fen::fromYuan(draft.total);
    const std::optional<qint64> count = readCount(draft.count);
    if (!total || !count)
        return sums;
    const qint64 fen = total->count();
    sums.each = Fen::of(fen / *count);
    if (draft.type == alipay::PrizeType::Fixed) {
        sums.rest = Fen::of(fen % *count);
    } else {
        sums.least = Fen::of(fen / (2 * *count));
        sums.most = Fen::of(dividedUp(3 * fen, 2 * *count));
    }
    sums.perPersonMost = perPersonMost(draft, sums.most.value_or(*sums.each), *total);
    return sums;
}

QList<Caution> cautions(const Draft &draft, const Arithmetic &sums)
{
    const Result<Fen> total = Fen::fromYuan(draft.total);
    const std::optional<qint64> count = readCount(draft.count);
    if (!total || !count)
        return {};
    QList<Caution> found;
    if (draft.type == alipay::PrizeType::Random) {
        found.append(Caution::CountMayDiffer);
        if (total->count() < 2 * leastPacket.count() * *count)
            found.append(Caution::LeastBelowUsual);
    }
    if (*count > 1 && sums.perPersonMost == *total)
        found.append(Caution::OneTakesAll);
    return found;
}

} // namespace hongbao::campaign
