#include "practice/biz_content.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

tl::expected<Fields, Refusal> readFields(const QByteArray &bizContent, std::initializer_list<const char *> known)
{
    const auto refuse = [](const Refusal &refusal) { return tl::unexpected<Refusal>(refusal); };
    if (bizContent.trimmed().isEmpty())
        return refuse(businessRefusal("BIZ_CONTENT_IS_EMPTY", u"biz_content为空"_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bizContent, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refuse({u"40002"_s, u"isv.illegal-json"_s, u"biz_content不是JSON对象"_s});
    const QJsonObject object = document.object();
    Fields fields;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString name = field.key();
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&](const char *word) { return name == QLatin1StringView(word); });
        // All fields are JSON strings, numbers too (alipay-api 1.2); an unknown one is a misspelt one.
        if (!isKnown || !field.value().isString())
            return refuse(formatError(name));
        fields.insert(name, field.value().toString());
    }
    return fields;
}

} // namespace hongbao::practice
