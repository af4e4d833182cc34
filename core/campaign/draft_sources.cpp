#include "campaign/draft_sources.h"

#include "base/json_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace hongbao::campaign {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestName = 64;
constexpr int mostDays = 180; // six months of the calendar are never shorter

const QJsonArray &templates()
{
    static const QJsonArray all = [] {
        QFile file(u":/templates/campaigns.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        return open ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    }();
    return all;
}

QJsonValue templateOf(const QString &id)
{
    const QJsonArray &all = templates();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const QJsonValue &one) { return one["id"_L1].toString() == id; });
    return found != all.end() ? QJsonValue(*found) : QJsonValue();
}

QJsonValue wordsOf(const QJsonValue &one, const QString &language)
{
    return one[language == "zh_CN"_L1 ? "zh_CN"_L1 : "en"_L1];
}

// The day of an earlier copy gives way to today's.
QString withDay(const QString &name, const QDateTime &now)
{
    static const QRegularExpression earlierDay(u"\\s+\\d{4}-\\d{2}-\\d{2}$"_s);
    const QString day = u" "_s + beijingDate(now).toString(u"yyyy-MM-dd"_s);
    QString kept = name;
    kept.remove(earlierDay);
    return QString(kept.left(longestName - day.size()) + day);
}

QString endOfDay(const QDateTime &now, int days)
{
    return toBeijingText(beijingDateTime(beijingDate(now).addDays(std::min(days, mostDays)), QTime(23, 59, 59)));
}

struct DraftText {
    QLatin1StringView word;
    QString Draft::*text;
};

constexpr std::array draftTexts {
    DraftText {"name"_L1, &Draft::name},
    DraftText {"total"_L1, &Draft::total},
    DraftText {"count"_L1, &Draft::count},
    DraftText {"message"_L1, &Draft::message},
    DraftText {"start"_L1, &Draft::start},
    DraftText {"end"_L1, &Draft::end},
    DraftText {"frequency"_L1, &Draft::frequency},
    DraftText {"link"_L1, &Draft::link},
};

constexpr auto random = "random"_L1;

Draft fromJson(const QJsonObject &object)
{
    Draft draft;
    for (const DraftText &field : draftTexts)
        draft.*field.text = object.value(field.word).toString();
    draft.type = object.value("type"_L1) == random ? alipay::PrizeType::Random : alipay::PrizeType::Fixed;
    return draft;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject object {{u"type"_s, draft.type == alipay::PrizeType::Random ? u"random"_s : u"fixed"_s}};
    for (const DraftText &field : draftTexts)
        object.insert(field.word, draft.*field.text);
    return object;
}

} // namespace

QStringList templateIds()
{
    QStringList ids;
    for (const QJsonValue &one : templates())
        ids += one["id"_L1].toString();
    return ids;
}

QString templateName(const QString &id, const QString &language)
{
    return wordsOf(templateOf(id), language)["name"_L1].toString();
}

std::optional<Draft> draftOfTemplate(const QString &id, const QString &language, const QDateTime &now)
{
    const QJsonValue found = templateOf(id);
    if (!found.isObject())
        return std::nullopt;
    const QJsonValue words = wordsOf(found, language);
    Draft draft = fromJson(found.toObject());
    draft.name = withDay(words["name"_L1].toString(), now);
    draft.message = words["message"_L1].toString();
    draft.start = u"now"_s;
    draft.end = endOfDay(now, found["days"_L1].toInt());
    return draft;
}

Draft draftLike(const alipay::CampaignDetail &earlier, const std::optional<alipay::Frequency> &frequency,
    const QString &link, const QDateTime &now)
{
    Draft draft;
    draft.name = withDay(earlier.name, now);
    draft.total = earlier.total.toYuan();
    draft.count = QString::number(earlier.count);
    draft.type = earlier.type;
    draft.message = earlier.message;
    draft.start = u"now"_s;
    const bool known = earlier.start.isValid() && earlier.end > earlier.start;
    draft.end = endOfDay(now, known ? std::max(1, int(earlier.start.daysTo(earlier.end))) : 1);
    draft.frequency = frequency ? frequency->toWire() : QString();
    draft.link = link;
    return draft;
}

DraftBook::DraftBook(const QString &dataDir)
    : m_file(dataDir + u"/campaign-drafts.json"_s)
{
}

std::optional<Draft> DraftBook::find(const QString &account) const
{
    const QJsonValue kept = readJsonFile(m_file).value(account);
    return kept.isObject() ? std::optional(fromJson(kept.toObject())) : std::nullopt;
}

Done DraftBook::keep(const QString &account, const Draft &draft)
{
    QJsonObject drafts = readJsonFile(m_file);
    drafts.insert(account, toJson(draft));
    return writeJsonFile(m_file, drafts);
}

Done DraftBook::forget(const QString &account)
{
    QJsonObject drafts = readJsonFile(m_file);
    if (!drafts.contains(account))
        return {};
    drafts.remove(account);
    return writeJsonFile(m_file, drafts);
}

} // namespace hongbao::campaign
