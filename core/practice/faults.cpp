#include "practice/faults.h"

#include "practice/practice_gateway.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using Kind = Accident::Kind;

struct Word {
    const char *word;
    Kind kind;
    bool deed;
    bool deedIsFree; // "deed" may override
};

constexpr std::array<Word, 22> words {{
    {"drop_request", Kind::DropRequest, false, false},
    {"drop_answer", Kind::DropAnswer, true, false},
    {"late", Kind::Late, true, true},
    {"answer_twice", Kind::AnswerTwice, true, true},
    {"cut_body", Kind::CutBody, true, true},
    {"wrong_signature", Kind::WrongSignature, true, true},
    {"unsigned", Kind::Unsigned, true, true},
    {"slash_escaped", Kind::SlashEscaped, true, true},
    {"wrong_node", Kind::WrongNode, true, true},
    {"duplicate_node", Kind::DuplicateNode, true, true},
    {"other_number", Kind::OtherNumber, true, true},
    {"numbers", Kind::Numbers, true, true},
    {"http_502", Kind::Http502, true, true},
    {"html", Kind::Html, true, true},
    {"unavailable", Kind::Refuse, false, true},
    {"unknow_system_error", Kind::Refuse, false, true},
    {"call_limited", Kind::Refuse, false, false},
    {"refuse", Kind::Refuse, false, true},
    {"error_response", Kind::ErrorResponse, false, true},
    {"invalid_signature", Kind::InvalidSignature, false, true},
    {"wrong_date", Kind::WrongDate, true, true},
    {"new_certificate", Kind::NewCertificate, true, true},
}};

tl::unexpected<Error> wrongRule(const QJsonValue &rule)
{
    const QByteArray text = rule.isObject() ? QJsonDocument(rule.toObject()).toJson(QJsonDocument::Compact) : "?";
    return fail(ErrorCode::UsageWrong, QString::fromUtf8(text), u"faults"_s);
}

const Word *wordOf(const QString &text)
{
    for (const Word &word : words) {
        if (text == QLatin1StringView(word.word))
            return &word;
    }
    return nullptr;
}

constexpr std::array<std::pair<const char *, Renewal>, 6> renewals {{
    {"good", Renewal::Good},
    {"new_key", Renewal::NewKey},
    {"expired", Renewal::Expired},
    {"foreign", Renewal::Foreign},
    {"other_subject", Renewal::OtherSubject},
    {"unavailable", Renewal::Unavailable},
}};

Refusal refusalOf(const QString &word, const QJsonObject &object)
{
    if (word == u"unavailable")
        return unavailable();
    if (word == u"unknow_system_error")
        return systemError();
    if (word == u"call_limited")
        return {u"40005"_s, u"isv.app-call-limited"_s, u"应用调用次数超限"_s};
    return {object.value(u"code"_s).toString(u"40004"_s), object.value(u"sub_code"_s).toString(),
        object.value(u"sub_msg"_s).toString(u"练习故障"_s)};
}

bool onlyKnownKeys(const QJsonObject &object)
{
    static const QSet<QString> known {u"who"_s, u"at"_s, u"from"_s, u"until"_s, u"every"_s, u"do"_s, u"ms"_s, u"deed"_s,
        u"code"_s, u"sub_code"_s, u"sub_msg"_s, u"unsigned"_s, u"status"_s, u"seconds"_s, u"certificate"_s};
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return known.contains(key); });
}

bool isBoolOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isBool();
}

bool readRefusal(const QString &word, const QJsonObject &object, Accident &accident)
{
    const bool ownCode = word == u"refuse" || word == u"error_response";
    const int status = object.value(u"status"_s).toInt(object.contains(u"status"_s) ? -1 : 0);
    accident.refusal = refusalOf(word, object);
    accident.unsignedRefusal = object.value(u"unsigned"_s).toBool();
    accident.status = status;
    return isBoolOrAbsent(object.value(u"unsigned"_s)) && (!ownCode || object.contains(u"sub_code"_s))
        && (status == 0 || status == 202 || (status >= 400 && status <= 599));
}

bool readDate(const QJsonObject &object, Accident &accident)
{
    accident.seconds = object.value(u"seconds"_s).toInteger(0);
    return accident.seconds != 0;
}

bool readRenewal(const QJsonObject &object, Accident &accident)
{
    const QString text = object.value(u"certificate"_s).toString();
    const auto *found = std::find_if(renewals.begin(), renewals.end(),
        [&](const auto &renewal) { return text == QLatin1StringView(renewal.first); });
    if (found == renewals.end())
        return false;
    accident.renewal = found->second;
    return true;
}

// What a rule says beside "do", where that accident has any use for it.
bool readDetails(const QString &word, const QJsonObject &object, Accident &accident)
{
    if (accident.kind == Kind::WrongDate)
        return readDate(object, accident) && !object.contains(u"certificate"_s);
    if (accident.kind == Kind::NewCertificate)
        return readRenewal(object, accident) && !object.contains(u"seconds"_s);
    const bool others = object.contains(u"seconds"_s) || object.contains(u"certificate"_s);
    if (accident.refuses())
        return !others && readRefusal(word, object, accident);
    return !others && !object.contains(u"unsigned"_s) && !object.contains(u"status"_s);
}

// The number, or `absent`; negative for anything that is no positive whole number.
qint64 countOf(const QJsonObject &object, const QString &key, qint64 absent)
{
    if (!object.contains(key))
        return absent;
    const qint64 value = object.value(key).toInteger(-1);
    return value > 0 ? value : -1;
}

} // namespace

bool FaultPlan::Rule::fits(qint64 call) const
{
    return call >= from && (until == 0 || call <= until) && call % every == 0;
}

std::optional<Accident> FaultPlan::Line::next(const QString &who)
{
    ++calls;
    std::optional<Accident> accident;
    for (Rule &rule : rules) {
        if (!rule.who.isEmpty() && rule.who != who)
            continue;
        ++rule.calls; // those behind the one that acts count too
        if (!accident && rule.fits(rule.who.isEmpty() ? calls : rule.calls))
            accident = rule.accident;
    }
    return accident;
}

bool FaultPlan::readCalls(const QJsonObject &object, Rule &rule)
{
    const qint64 at = countOf(object, u"at"_s, 0);
    rule.from = at > 0 ? at : countOf(object, u"from"_s, 1);
    rule.until = at > 0 ? at : countOf(object, u"until"_s, 0);
    rule.every = countOf(object, u"every"_s, 1);
    return at >= 0 && rule.from > 0 && rule.until >= 0 && rule.every > 0;
}

Result<FaultPlan::Rule> FaultPlan::parseRule(const QJsonObject &object)
{
    const QString text = object.value(u"do"_s).toString();
    const Word *word = wordOf(text);
    const qint64 ms = countOf(object, u"ms"_s, 0);
    const QJsonValue who = object.value(u"who"_s);
    const QJsonValue deed = object.value(u"deed"_s);
    Rule rule;
    if (word == nullptr || ms < 0 || !readCalls(object, rule) || !onlyKnownKeys(object) || !isBoolOrAbsent(deed)
        || (!who.isUndefined() && who.toString().isEmpty()) || (!deed.isUndefined() && !word->deedIsFree))
        return wrongRule(object);
    rule.who = who.toString();
    rule.accident.kind = word->kind;
    rule.accident.deed = deed.toBool(word->deed);
    rule.accident.ms = int(ms);
    if (!readDetails(text, object, rule.accident))
        return wrongRule(object);
    return rule;
}

Result<QList<FaultPlan::Rule>> FaultPlan::parseRules(const QJsonValue &value)
{
    if (!value.isArray())
        return wrongRule(value);
    QList<Rule> rules;
    for (const QJsonValue &entry : value.toArray()) {
        const auto rule = parseRule(entry.toObject());
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        rules.append(*rule);
    }
    return rules;
}

Result<FaultPlan> FaultPlan::parse(const QJsonObject &rules)
{
    FaultPlan plan;
    for (auto line = rules.begin(); line != rules.end(); ++line) {
        if (line.key() == u"idempotent" && line.value().isBool()) {
            plan.m_idempotent = line.value().toBool();
            continue;
        }
        const auto method = methodFromShortName(line.key());
        if (!method && line.key() != u"any")
            return fail(ErrorCode::UsageWrong, line.key(), u"faults"_s);
        const auto parsed = parseRules(line.value());
        if (!parsed)
            return tl::unexpected<Error>(parsed.error());
        (method ? plan.m_lines[size_t(*method)] : plan.m_any).rules = *parsed;
    }
    return plan;
}

std::optional<Accident> FaultPlan::next(Method method, const QString &who)
{
    const auto own = m_lines[size_t(method)].next(who);
    if (method == Method::Download)
        return own;
    const auto any = m_any.next(who);
    return own ? own : any;
}

Result<Faults> Faults::fromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::UsageWrong, error.errorString(), u"faults"_s);
    return FaultPlan::parse(document.object()).map([&](const FaultPlan &) { return Faults {document.object()}; });
}

Result<Faults> Faults::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path);
    return fromJson(file.readAll());
}

} // namespace hongbao::practice
