#include "practice/answer.h"

#include <QJsonDocument>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using Kind = Accident::Kind;

// "2.00" -> 2.00: done on the text, since money passes through no double.
QByteArray withNumbers(QByteArray text)
{
    for (const char *name : {"prize_amount", "total_amount", "send_amount"}) {
        const QByteArray start = '"' + QByteArray(name) + "\":\"";
        const qsizetype at = text.indexOf(start);
        const qsizetype end = at < 0 ? -1 : text.indexOf('"', at + start.size());
        if (end < 0)
            continue;
        text.remove(end, 1);
        text.remove(at + start.size() - 1, 1);
    }
    return text;
}

Delivery proxyPage(int status)
{
    Delivery delivery;
    delivery.status = status;
    delivery.contentType = "text/html";
    delivery.body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    return delivery;
}

} // namespace

Reply saidUnder(const std::optional<Accident> &accident, Reply reply)
{
    if (!accident)
        return reply;
    if (accident->refuses())
        return Refused(accident->refusal);
    if (accident->kind == Kind::OtherNumber && reply && reply->contains(u"out_biz_no"_s))
        reply->insert(u"out_biz_no"_s, QString::fromLatin1(defaultOutBizNo));
    return reply;
}

QByteArray textUnder(const std::optional<Accident> &accident, const QJsonObject &fields)
{
    const QByteArray text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return accident && accident->kind == Kind::Numbers ? withNumbers(text) : text;
}

std::optional<Delivery> insteadOfAnswer(const Accident &accident)
{
    if (accident.kind == Kind::Http502 || accident.kind == Kind::Html)
        return proxyPage(accident.kind == Kind::Http502 ? 502 : 200);
    if (accident.kind != Kind::DropRequest && accident.kind != Kind::DropAnswer)
        return std::nullopt;
    Delivery dropped;
    dropped.ending = Delivery::Ending::Drop;
    return dropped;
}

void setEnding(const std::optional<Accident> &accident, Delivery &delivery)
{
    if (!accident)
        return;
    delivery.ending = accident->kind == Kind::CutBody ? Delivery::Ending::CutBody
        : accident->kind == Kind::AnswerTwice         ? Delivery::Ending::Twice
                                                      : Delivery::Ending::Whole;
    delivery.delayMs = accident->ms;
}

} // namespace hongbao::practice
