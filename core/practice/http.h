#pragma once
// What came in over HTTP and what goes out, as plain values: everything but the socket works on these.

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace hongbao::practice {

struct HttpRequest {
    QByteArray verb; // "GET", "POST"; empty: another
    QByteArray target; // path and query as they were sent: v3 signs them
    QString path;
    QByteArray query; // still percent-encoded
    QByteArray body;
    QHash<QByteArray, QByteArray> headers {}; // by name in lower case

    bool isPost() const { return verb == "POST"; }
    QByteArray header(const char *name) const { return headers.value(name); }
};

struct Delivery {
    enum class Ending { Whole, Twice, CutBody, Drop };
    int status = 200;
    QByteArray contentType = "text/html;charset=utf-8"; // the real gateway says so for JSON too (alipay-api 2.4)
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    Ending ending = Ending::Whole;
    int delayMs = 0;
};

} // namespace hongbao::practice
