#include "text/sending_words.h"

#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {
class SendingWords {
    Q_DECLARE_TR_FUNCTIONS(SendingWords)
};
} // namespace

QString times(const payout::Timetable &timetable)
{
    const QString start = timetable.startAt.isValid()
        ? SendingWords::tr("from %1 on").arg(moment(timetable.startAt).chopped(3))
        : SendingWords::tr("at once");
    if (!timetable.from.isValid())
        return SendingWords::tr("%1, at any hour").arg(start);
    const QString from = timetable.from.toString(QStringLiteral("HH:mm"));
    const QString until = timetable.until.toString(QStringLiteral("HH:mm"));
    return timetable.until < timetable.from
        ? SendingWords::tr("%1, only from %2 to %3 of the next day").arg(start, from, until)
        : SendingWords::tr("%1, only from %2 to %3").arg(start, from, until);
}

QString pace(const payout::SendOptions &options)
{
    const QString atOnce = count(options.inFlight);
    return options.ratePerSecond > 0 ? SendingWords::tr("at most %1 a second, %2 at the same time")
                                           .arg(QString::number(options.ratePerSecond), atOnce)
                                     : SendingWords::tr("as fast as Alipay answers, %1 at the same time").arg(atOnce);
}

QString clockTime(const QDateTime &at, const QDateTime &now)
{
    const QString words = moment(at); // yyyy-MM-dd HH:mm:ss
    const QString exact = words.endsWith(QStringLiteral(":00")) ? words.chopped(3) : words;
    return beijingDate(at) == beijingDate(now) ? exact.section(u' ', 1) : exact;
}

} // namespace hongbao::text
