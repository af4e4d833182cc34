#include "send/result_step.h"

#include "afterwards/second_chances.h"
#include "look/look.h"
#include "send/person_table.h"
#include "text/words.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/delegates.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
bool isUnknown(const payout::Payout &payout)
{
    return payout.state == payout::State::Unknown;
}
} // namespace

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent)
    , m_error(new ErrorPanel(this))
{
    m_error->setObjectName(u"resultError"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(4));
    all->addWidget(m_error);
    all->addWidget(buildCard());
    m_chances = new SecondChances(this);
    all->addWidget(m_chances);
    connect(m_chances, &SecondChances::askAgainRequested, this, [this] { Q_EMIT askAgainRequested(m_batch.id); });
    connect(m_chances, &SecondChances::sendAgainRequested, this, [this] { Q_EMIT sendAgainRequested(m_batch.id); });
    connect(m_chances, &SecondChances::settleRequested, this, &ResultStep::settle);
    all->addWidget(buildNotSent(), 1);
    m_exported = new QLabel(this);
    m_exported->setObjectName(u"resultExported"_s);
    m_exported->setWordWrap(true);
    m_exported->setTextInteractionFlags(Qt::TextSelectableByMouse);
    look::setRole(m_exported, look::Role::Good);
    all->addWidget(m_exported);
    all->addStretch(); // where everybody was sent to, no table fills the page
    all->addLayout(buildButtons());
    retranslate();
}

QWidget *ResultStep::buildCard()
{
    m_card = new Card(this);
    m_title = new ElidedLabel(m_card);
    look::setStyle(m_title, look::Style::Heading);
    m_state = new Badge(m_card);
    m_state->setObjectName(u"resultState"_s);
    m_reason = new QLabel(m_card);
    m_reason->setObjectName(u"resultReason"_s);
    m_reason->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::space(3));
    head->addWidget(m_title, 1);
    head->addWidget(m_state);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(look::space(8));
    for (const char *name :
        {"resultSent", "resultMoney", "resultRefused", "resultUnknown", "resultUnsent", "resultLeftOut"}) {
        m_figures.append(new QLabel(m_card));
        m_figureNames.append(new QLabel(m_card));
        m_figures.last()->setObjectName(QLatin1StringView(name));
        look::setStyle(m_figures.last(), look::Style::Title);
        look::setRole(m_figureNames.last(), look::Role::MutedText);
        auto *figure = new QVBoxLayout;
        figure->setSpacing(look::space(1));
        figure->addWidget(m_figures.last());
        figure->addWidget(m_figureNames.last());
        figures->addLayout(figure);
    }
    figures->addStretch();
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_reason);
    m_card->body()->addLayout(figures);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_card;
}

QWidget *ResultStep::buildNotSent()
{
    m_notSentBox = new QWidget(this);
    m_notSentLabel = new QLabel(m_notSentBox);
    look::setStyle(m_notSentLabel, look::Style::Strong);
    m_people = new PersonTable(this);
    m_table = new QTableView(m_notSentBox);
    m_table->setObjectName(u"resultNotSent"_s);
    setUpTable(m_table);
    m_table->setModel(m_people);
    m_table->setItemDelegateForColumn(PersonTable::Receiver, new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(PersonTable::Amount, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(PersonTable::State, new MarkDelegate(m_table));
    m_table->setColumnWidth(PersonTable::Line, look::space(16));
    m_table->setColumnWidth(PersonTable::Receiver, look::space(46));
    m_table->setColumnWidth(PersonTable::State, look::space(42));
    auto *column = new QVBoxLayout(m_notSentBox);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addWidget(m_notSentLabel);
    column->addWidget(m_table, 1);
    return m_notSentBox;
}

QBoxLayout *ResultStep::buildButtons()
{
    const auto add = [this](QBoxLayout *row, const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    m_export = add(row, u"resultExport"_s);
    row->addStretch();
    m_resume = add(row, u"resultResume"_s);
    m_another = add(row, u"resultAnother"_s);
    look::setPrimary(m_resume);
    connect(m_export, &QPushButton::clicked, this, &ResultStep::exportRequested);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_batch.id); });
    connect(m_another, &QPushButton::clicked, this, &ResultStep::anotherRequested);
    return row;
}

void ResultStep::show(const ledger::Batch &batch, const QList<intake::Row> &leftOut)
{
    m_batch = batch;
    m_leftOut = leftOut;
    m_notSent.clear();
    m_sendableAgain = 0;
    m_error->clear();
    m_exported->clear();
    m_exported->hide();
    retranslate();
}

void ResultStep::focusFirst()
{
    (m_batch.state == ledger::BatchState::Finished ? m_another : m_resume)->setFocus(Qt::OtherFocusReason);
}

void ResultStep::setSendableAgain(int rows)
{
    m_sendableAgain = rows;
    followChances();
}

void ResultStep::followChances()
{
    const bool canSettle = std::any_of(m_notSent.cbegin(), m_notSent.cend(), isUnknown);
    m_chances->setOpen({m_batch.counts.unknown, m_batch.counts.byHand, m_sendableAgain, canSettle});
}

// The chosen one; where none that is unknown is chosen, the first that waits for a hand, or is unknown at all.
void ResultStep::settle()
{
    const auto waits = [](const payout::Payout &payout) { return isUnknown(payout) && payout.byHand; };
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const int row = chosen.isEmpty() ? -1 : chosen.constFirst().row();
    if (row >= 0 && row < m_notSent.size() && isUnknown(m_notSent.at(row))) {
        Q_EMIT settleRequested(m_notSent.at(row));
        return;
    }
    auto found = std::find_if(m_notSent.cbegin(), m_notSent.cend(), waits);
    if (found == m_notSent.cend())
        found = std::find_if(m_notSent.cbegin(), m_notSent.cend(), isUnknown);
    if (found != m_notSent.cend())
        Q_EMIT settleRequested(*found);
}

void ResultStep::addNotSent(const QList<ledger::HistoryRow> &rows)
{
    for (const ledger::HistoryRow &row : rows)
        m_notSent.append(row.payout);
    std::sort(m_notSent.begin(), m_notSent.end(),
        [](const payout::Payout &a, const payout::Payout &b) { return a.line < b.line; });
    followChances();
    fill();
}

void ResultStep::explain(const Error &error)
{
    m_error->explain(error);
}

void ResultStep::tellExported(const QString &file, qint64 rows)
{
    m_error->clear();
    m_exported->show();
    m_exported->setText(tr("%1 rows written to %2").arg(text::count(rows), file));
}

void ResultStep::fill()
{
    QList<PersonRow> rows;
    for (const payout::Payout &payout : std::as_const(m_notSent))
        rows.append(personRow(payout));
    for (const intake::Row &row : std::as_const(m_leftOut))
        rows.append(personRow(row));
    m_people->setRows(rows);
    const ledger::Counts &counts = m_batch.counts;
    const int notSent = counts.refused + counts.unknown + counts.unsent + counts.cannotSend;
    m_notSentBox->setVisible(notSent > 0);
    m_notSentLabel->setText(rows.size() < notSent ? tr("Not sent: the first %1 of %2. The exported file has them all.")
                                                        .arg(text::count(rows.size()), text::count(notSent))
                                                  : tr("Not sent: %1").arg(text::count(notSent)));
}

void ResultStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultStep::retranslate()
{
    const ledger::Counts &counts = m_batch.counts;
    m_title->setWhole(tr("Result of “%1”").arg(m_batch.campaignName));
    m_state->setMark(markOf(m_batch.state));
    m_reason->setText(text::stopReason(m_batch.reason));
    m_reason->setVisible(!m_reason->text().isEmpty());
    const std::pair<QString, QString> figures[] = {
        {text::count(counts.sent), text::word(payout::State::Sent, false)},
        {text::yuan(counts.paid), tr("Paid out")},
        {text::count(counts.refused), text::word(payout::State::Refused, false)},
        {text::count(counts.unknown), text::word(payout::State::Unknown, false)},
        {text::count(counts.unsent), text::word(payout::State::Unsent, false)},
        {text::count(counts.cannotSend), tr("Left out")},
    };
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        m_figures.at(i)->setText(figures[i].first);
        m_figureNames.at(i)->setText(figures[i].second);
        m_figures.at(i)->setAccessibleName(figures[i].second + u": "_s + figures[i].first);
    }
    m_resume->setVisible(m_batch.state != ledger::BatchState::Finished);
    m_export->setText(tr("Save the result…"));
    m_resume->setText(tr("Go on sending"));
    m_another->setText(tr("Send another list"));
    m_table->setAccessibleName(tr("People who did not get a packet"));
    for (QPushButton *button : {m_export, m_resume, m_another})
        button->setAccessibleName(button->text());
    followChances();
    fill();
}

} // namespace hongbao::ui
