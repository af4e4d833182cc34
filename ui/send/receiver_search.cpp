#include "send/receiver_search.h"

namespace hongbao::ui {

namespace {

constexpr qsizetype askedEvery = 1024; // payouts

bool holds(const payout::Payout &payout, const QString &text)
{
    return payout.request.recipient.value.contains(text, Qt::CaseInsensitive)
        || payout.name.contains(text, Qt::CaseInsensitive) || QString::number(payout.line) == text;
}

} // namespace

ReceiverSearch::ReceiverSearch(payout::Payouts payouts, QObject *parent)
    : QObject(parent)
    , m_payouts(std::move(payouts))
{
    m_pool.setMaxThreadCount(1);
}

ReceiverSearch::~ReceiverSearch()
{
    forget();
    m_pool.waitForDone();
}

void ReceiverSearch::forget()
{
    ++m_question;
}

void ReceiverSearch::find(const QString &text)
{
    m_pool.start([this, text, question = ++m_question] {
        const QList<qint32> places = placesOf(text, question);
        const auto tell = [this, places, question] {
            if (question == m_question)
                Q_EMIT found(places);
        };
        if (question == m_question)
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

QList<qint32> ReceiverSearch::placesOf(const QString &text, quint64 question) const
{
    QList<qint32> places;
    for (qsizetype place = 0; place < m_payouts.size(); ++place) {
        if (place % askedEvery == 0 && question != m_question)
            break;
        if (holds(m_payouts.withoutCells(place), text))
            places.append(qint32(place));
    }
    return places;
}

} // namespace hongbao::ui
