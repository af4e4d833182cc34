#include "overview/figures_card.h"

#include "look/look.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

FiguresCard::FiguresCard(QWidget *parent)
    : Card(parent)
{
    constexpr std::array objects {
        "overviewPaid"_L1, "overviewArrived"_L1, "overviewRefused"_L1, "overviewUnconfirmed"_L1, "overviewUnsent"_L1};
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(6));
    for (size_t i = 0; i < FigureCount; ++i) {
        m_names[i] = new QLabel(this);
        look::setRole(m_names[i], look::Role::MutedText);
        m_figures[i] = new QLabel(this);
        m_figures[i]->setObjectName(objects[i]);
        m_figures[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        look::setStyle(m_figures[i], look::Style::Figure);
        auto *column = new QVBoxLayout;
        column->setSpacing(look::space(1));
        column->addWidget(m_names[i]);
        column->addWidget(m_figures[i]);
        row->addLayout(column, i == Paid ? 3 : 2);
    }
    body()->addLayout(row);
    retranslate();
}

void FiguresCard::show(const std::optional<ledger::PacketSums> &sums)
{
    m_sums = sums;
    retranslate();
}

void FiguresCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void FiguresCard::retranslate()
{
    const QString names[] = {tr("Paid"), tr("Arrived"), tr("Refused"), tr("Unconfirmed"), tr("Not sent yet")};
    QString figures[FigureCount];
    std::fill(std::begin(figures), std::end(figures), u"…"_s);
    if (m_sums) {
        const ledger::TimeSlot all = ledger::sumOf(m_sums->days);
        figures[Paid] = text::yuan(all.paid);
        figures[Arrived] = text::count(all.sent);
        figures[Refused] = text::count(all.refused);
        figures[Unconfirmed] = text::count(all.unknown);
        figures[Unsent] = text::count(m_sums->unsent);
    }
    for (size_t i = 0; i < FigureCount; ++i) {
        m_names[i]->setText(names[i]);
        m_figures[i]->setText(figures[i]);
        m_figures[i]->setAccessibleName(QString(names[i] % u": " % figures[i]));
    }
}

} // namespace hongbao::ui
