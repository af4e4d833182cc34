#pragma once
// What came in over HTTP and what goes out, as plain values: everything but the socket works on these.

#include <QByteArray>
#include <QString>

namespace hongbao::practice {

struct HttpRequest {
    bool post = false;
    QString path;
    QByteArray contentType;
    QByteArray query; // still percent-encoded
    QByteArray body;
};

struct Delivery {
    enum class Ending { Whole, CutBody, Drop };
    int status = 200;
    QByteArray contentType = "text/html;charset=utf-8"; // the real gateway says so for JSON too (alipay-api 2.4)
    QByteArray body;
    QByteArray traceId;
    QByteArray date; // RFC 7231
    Ending ending = Ending::Whole;
    int delayMs = 0;
};

} // namespace hongbao::practice
