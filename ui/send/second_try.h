#pragma once
// The way to a second try of a batch: its unknown rows asked again with the same numbers, or its refused rows prepared
// to be sent with new ones. Reads and prepares; what leaves is confirmed elsewhere.

#include "desk/desk.h"

#include <QObject>

namespace hongbao::ui {

class SecondTry : public QObject {
    Q_OBJECT

public:
    explicit SecondTry(desk::Desk &desk, QObject *parent = nullptr);

    // Of all its rows that are in question, or of one; a later call makes an earlier one void.
    void ask(BatchId batch, std::optional<PayoutId> only = {});
    void send(BatchId batch, std::optional<int> onlyLine = {});

Q_SIGNALS:
    void askReady(const hongbao::ledger::Batch &batch, const QList<hongbao::PayoutId> &payouts);
    void sendReady(const hongbao::payout::Summary &summary);
    void failed(const hongbao::Error &error); // ListEmpty: there is no such row any more

private:
    enum class Deed { Ask, Send };

    void start(Deed deed, BatchId batch);
    void batchRead(desk::RequestId id, const desk::BatchResult &batch);
    void unknownRead(desk::RequestId id, const desk::HistoryResult &unknown);
    void listed(desk::RequestId id, const desk::JudgedResult &list);
    void prepared(desk::RequestId id, const desk::SummaryResult &summary);
    payout::SendOptions options() const;

    desk::Desk &m_desk;
    Deed m_deed = Deed::Ask;
    ledger::Batch m_batch;
    std::optional<PayoutId> m_only;
    std::optional<int> m_onlyLine;
    bool m_isJudged = false; // against what the ledger knows
    desk::RequestId m_waitsFor = 0;
};

} // namespace hongbao::ui
