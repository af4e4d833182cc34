#include "campaigns/detail/difference_dialog.h"

#include "look/look.h"
#include "text/reconcile_words.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

DifferenceDialog::DifferenceDialog(
    desk::Desk &desk, const CrowdNo &crowdNo, const QList<ledger::Difference> &differences, QWidget *parent)
    : ByHandDialog(u"difference"_s, desk.profile().world, tr("Settle with a reason"), parent)
    , m_desk(desk)
    , m_crowdNo(crowdNo)
    , m_differences(differences)
{
    Q_ASSERT(!differences.isEmpty());
    addTitle(differences.size() == 1 ? text::word(differences.first().kind)
                                     : tr("Settle %n difference(s)", nullptr, int(differences.size())));
    m_what = addLine(u"What"_s, whatItDoes());
    column()->addLayout(buildReason());
    addWarning(u"ForGood"_s, tr("The reason is written into the journal. It cannot be taken back."));
    m_changed = addWarning(u"Changed"_s,
        tr("There is a newer comparison by now. Nothing was sent. Close this and look at the list again: "
           "what was settled before stays settled."));
    m_changed->hide();
    addEnd();
    connect(m_reason, &QLineEdit::textChanged, this, &DifferenceDialog::follow);
    connect(&m_desk, &desk::Desk::reconciled, this, &DifferenceDialog::answered);
    follow();
}

QString DifferenceDialog::whatItDoes() const
{
    QStringList lines;
    if (m_differences.size() == 1)
        lines << text::meaning(m_differences.first().kind);
    lines << tr("Settling changes nothing at Alipay and sends nothing. It records that somebody has looked into this "
                "and why it is all right; the same difference is not shown as open again.");
    Fen booked;
    int rows = 0;
    for (const ledger::Difference &difference : m_differences) {
        if (difference.kind != ledger::DifferenceKind::UnknownInBill)
            continue;
        ++rows;
        booked = checkedAdd(booked, difference.theirs).value_or(booked);
    }
    if (rows > 0) {
        lines << tr("%n packet(s) that are unconfirmed here and paid by the bill are booked as arrived with it: %1. "
                    "These people are not sent to again.",
            nullptr, rows)
                     .arg(text::yuan(booked));
    }
    return lines.join(u'\n');
}

QBoxLayout *DifferenceDialog::buildReason()
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"differenceReason"_s);
    m_reason->setPlaceholderText(tr("Needed: for example, customer service sent it by hand on 23 November"));
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    auto *column = new QVBoxLayout;
    column->setSpacing(look::space(1));
    column->addWidget(label);
    column->addWidget(m_reason);
    return column;
}

void DifferenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_what->setText(whatItDoes());
    ByHandDialog::changeEvent(event);
}

void DifferenceDialog::follow()
{
    settleButton()->setEnabled(m_settling == 0 && m_changed->isHidden() && !m_reason->text().trimmed().isEmpty());
}

void DifferenceDialog::settle()
{
    clearError();
    QList<qint64> ids;
    for (const ledger::Difference &difference : std::as_const(m_differences))
        ids.append(difference.id);
    m_settling = m_desk.settleDifferences(m_crowdNo, ids, m_reason->text().trimmed());
    follow();
}

void DifferenceDialog::answered(desk::RequestId id, const desk::ReconcileResult &result)
{
    if (m_settling == 0 || id != m_settling)
        return;
    m_settling = 0;
    if (result) {
        Q_EMIT settled(*result);
        accept();
        return;
    }
    if (result.error().code == ErrorCode::ConfirmationVoid) {
        m_changed->show();
        Q_EMIT changedMeanwhile();
    } else {
        explain(result.error());
    }
    follow();
}

} // namespace hongbao::ui
