#pragma once
// The sums of what is filtered, large.

#include "ledger/overview.h"
#include "widgets/card.h"

#include <array>

namespace hongbao::ui {

class FiguresCard : public Card {
    Q_OBJECT

public:
    explicit FiguresCard(QWidget *parent = nullptr);

    void show(const std::optional<ledger::PacketSums> &sums); // nothing: they are being counted

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Paid, Arrived, Refused, Unconfirmed, Unsent, FigureCount };
    void retranslate();

    std::optional<ledger::PacketSums> m_sums;
    std::array<QLabel *, FigureCount> m_names {};
    std::array<QLabel *, FigureCount> m_figures {};
};

} // namespace hongbao::ui
