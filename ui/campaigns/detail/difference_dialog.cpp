#include "campaigns/detail/difference_dialog.h"

#include "look/look.h"
#include "shell/world.h"
#include "text/reconcile_words.h"
#include "text/words.h"
#include "widgets/deliberate_button.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

DifferenceDialog::DifferenceDialog(
    desk::Desk &desk, const CrowdNo &crowdNo, const QList<ledger::Difference> &differences, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_crowdNo(crowdNo)
    , m_differences(differences)
{
    Q_ASSERT(!differences.isEmpty());
    setObjectName(u"differenceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(titleIn(desk.profile().world, tr("Settle with a reason")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(4));
    QLabel *title = addTextLine(column, u"differenceTitle"_s);
    title->setText(differences.size() == 1 ? text::word(differences.first().kind)
                                           : tr("Settle %n difference(s)", nullptr, int(differences.size())));
    look::setStyle(title, look::Style::Title);
    QLabel *what = addTextLine(column, u"differenceWhat"_s);
    what->setText(whatItDoes());
    column->addLayout(buildReason());
    QLabel *forGood = addTextLine(column, u"differenceForGood"_s);
    forGood->setText(tr("The reason is written into the journal. It cannot be taken back."));
    look::setRole(forGood, look::Role::Warning);
    m_changed = addTextLine(column, u"differenceChanged"_s);
    m_changed->setText(
        tr("There is a newer comparison by now. Nothing was sent. Close this and look at the list again: "
           "what was settled before stays settled."));
    look::setRole(m_changed, look::Role::Warning);
    m_changed->hide();
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"differenceError"_s);
    column->addWidget(m_error);
    column->addLayout(buildButtons());
    setMinimumWidth(look::space(150));
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

QBoxLayout *DifferenceDialog::buildButtons()
{
    m_cancel = new DeliberateButton(this);
    m_cancel->setObjectName(u"differenceCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_settle = new DeliberateButton(this);
    m_settle->setObjectName(u"differenceSettle"_s);
    m_settle->setText(tr("Settle"));
    look::setPrimary(m_settle);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_settle, &QPushButton::clicked, this, &DifferenceDialog::settle);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_settle);
    return row;
}

void DifferenceDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void DifferenceDialog::follow()
{
    m_settle->setEnabled(m_settling == 0 && m_changed->isHidden() && !m_reason->text().trimmed().isEmpty());
}

void DifferenceDialog::settle()
{
    m_error->clear();
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
        m_error->explain(result.error());
    }
    follow();
}

} // namespace hongbao::ui
