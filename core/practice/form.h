#pragma once
// application/x-www-form-urlencoded, strictly: the raw bytes behind the escapes, in the order sent.

#include <QByteArray>
#include <QList>

#include <optional>

namespace hongbao::practice {

struct FormField {
    QByteArray name;
    QByteArray value;
};

// nullopt where a percent sign is not followed by two hex digits
std::optional<QList<FormField>> parseForm(const QByteArray &encoded);
QByteArray formValue(const QByteArray &encoded, const QByteArray &name); // first of that name, or empty

// Every byte but letters and digits as %XX, the way pay_url comes: even . _ - (alipay-api 1.2)
QByteArray overEncode(const QByteArray &text);

} // namespace hongbao::practice
