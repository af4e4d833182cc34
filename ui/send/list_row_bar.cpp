#include "send/list_row_bar.h"

#include "look/look.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Decision;
using intake::Verdict;

ListRowBar::ListRowBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
{
    m_words->setObjectName(u"listRowProblem"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_send->setObjectName(u"rowSend"_s);
    m_leaveOut->setObjectName(u"rowLeaveOut"_s);
    m_takeBack->setObjectName(u"rowTakeBack"_s);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_rows); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackRequested(m_rows); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const bool areOut = every([this](qsizetype row) { return isOut(row); });
        Q_EMIT leaveOutRequested(m_rows, !areOut);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_send, m_leaveOut, m_takeBack})
        row->addWidget(button);
    follow();
}

void ListRowBar::setRows(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_snapshot = snapshot;
    m_rows = snapshot.isEmpty() || snapshot.judged().partial ? QList<qsizetype>() : rows;
    follow();
}

bool ListRowBar::every(const std::function<bool(qsizetype)> &holds) const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), holds);
}

bool ListRowBar::any(const std::function<bool(qsizetype)> &holds) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), holds);
}

bool ListRowBar::isOut(qsizetype row) const
{
    return m_snapshot.judged().rows.mark(row).problem == intake::Problem::LeftOut;
}

QString ListRowBar::words() const
{
    if (m_rows.isEmpty())
        return tr("Choose a row to see what is wrong with it. Double-click a cell, or press F2, to repair it.");
    return m_rows.size() == 1 ? wordsOnFirst()
                              : tr("Chosen rows: %1. The first: %2").arg(text::count(m_rows.size()), wordsOnFirst());
}

QString ListRowBar::wordsOnFirst() const
{
    const intake::Row row = m_snapshot.judged().rows.at(m_rows.first());
    if (row.problem == intake::Problem::None)
        return tr("Row %1 can be sent.").arg(text::count(row.line));
    return row.verdict == Verdict::Sendable ? tr("%1 · will be sent, as you decided").arg(text::rowProblem(row))
                                            : text::rowProblem(row);
}

void ListRowBar::follow()
{
    const intake::Rows &rows = m_snapshot.judged().rows;
    const bool areOut = every([this](qsizetype row) { return isOut(row); });
    const auto wantsDecision = [&](qsizetype row) {
        const intake::Mark mark = rows.mark(row);
        return mark.verdict == Verdict::NeedsLook && intake::takesDecision(mark.problem);
    };
    const bool wrong = any([&](qsizetype row) { return rows.mark(row).verdict != Verdict::Sendable; });
    m_words->setText(words());
    look::setRole(m_words, wrong ? look::Role::Warning : look::Role::MutedText);
    m_send->setText(tr("Send anyway"));
    m_send->setVisible(every(wantsDecision));
    m_leaveOut->setText(areOut ? tr("Take back in") : tr("Leave out"));
    m_leaveOut->setVisible(!m_rows.isEmpty());
    m_takeBack->setText(tr("As in the file"));
    m_takeBack->setVisible(any([&](qsizetype row) { return rows.isRepaired(row); }));
    for (QPushButton *button : {m_send, m_leaveOut, m_takeBack})
        button->setAccessibleName(button->text());
}

void ListRowBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
