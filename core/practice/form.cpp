#include "practice/form.h"

namespace hongbao::practice {

namespace {

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

std::optional<QByteArray> decode(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const auto high = i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = i + 2 < text.size() ? hexDigit(text[i + 2]) : std::nullopt;
        if (!high || !low)
            return std::nullopt;
        out += char(*high * 16 + *low);
        i += 2;
    }
    return out;
}

} // namespace

std::optional<QList<FormField>> parseForm(const QByteArray &encoded)
{
    QList<FormField> fields;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decode(equals < 0 ? part : part.first(equals));
        const auto value = decode(equals < 0 ? QByteArray() : part.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

QByteArray formValue(const QByteArray &encoded, const QByteArray &name)
{
    const auto fields = parseForm(encoded);
    if (fields) {
        for (const FormField &field : *fields) {
            if (field.name == name)
                return field.value;
        }
    }
    return {};
}

QByteArray overEncode(const QByteArray &text)
{
    return text.toPercentEncoding({}, "._-~");
}

} // namespace hongbao::practice
