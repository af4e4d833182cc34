#include "afterwards/settle_dialog.h"

#include "look/look.h"
#include "text/masking.h"
#include "text/words.h"
#include "widgets/field_problem.h"
#include "widgets/live_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

SettleDialog::SettleDialog(desk::Desk &desk, const payout::Payout &payout, QWidget *parent)
    : ByHandDialog(u"settle"_s, desk.profile().world, tr("Settle by hand"), parent)
    , m_desk(desk)
    , m_payout(payout)
{
    Q_ASSERT(payout.state == payout::State::Unknown);
    addTitle(tr("What does Alipay's bill say of this packet?"));
    column()->addLayout(buildWho());
    column()->addLayout(buildVerdict());
    m_meaning = addLine(u"Meaning"_s);
    look::setStyle(m_meaning, look::Style::Strong);
    addWarning(
        u"ForGood"_s, tr("Your verdict and its reason are written into the journal. They cannot be taken back."));
    addEnd();
    for (const QRadioButton *choice : {m_paid, m_notPaid})
        connect(choice, &QRadioButton::toggled, this, &SettleDialog::follow);
    for (const QLineEdit *edit : {m_amount, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &SettleDialog::follow);
    connect(&m_desk, &desk::Desk::batchRead, this, &SettleDialog::answered);
    follow();
}

QLayout *SettleDialog::buildWho()
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(look::space(6));
    facts->setVerticalSpacing(look::space(1));
    const auto add = [&](const QString &name, const LiveLabel::Words &value) {
        if (value().isEmpty())
            return;
        auto *label = new QLabel(name, this);
        look::setRole(label, look::Role::MutedText);
        auto *field = new LiveLabel(value, this);
        field->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(label, field);
    };
    add(tr("Recipient"), [this] { return text::groupedId(m_payout.request.recipient.value); });
    add(tr("Name"), [this] { return m_payout.name; });
    add(tr("Planned"), [this] { return text::yuan(m_payout.planned); });
    // as it is searched for in the bill
    add(tr("Our number"), [this] { return text::hidden(m_payout.request.outBizNo.value); });
    add(tr("Recorded"), [this] { return text::moment(m_payout.createdAt); });
    return facts;
}

QLayout *SettleDialog::buildVerdict()
{
    m_paid = new QRadioButton(tr("&Paid: the bill shows this packet"), this); // Tab goes in the order of making
    m_paid->setObjectName(u"settlePaid"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::space(5));
    form->setVerticalSpacing(look::space(3));
    form->addRow(m_paid);
    m_amount = addField(form, u"settleAmount"_s, tr("&Amount in yuan"));
    m_amount->setText(m_payout.planned.toYuan());
    m_amountProblem = new FieldProblem(m_amount, this);
    m_amountProblem->setObjectName(u"settleAmountProblem"_s);
    form->addRow(QString(), m_amountProblem);
    m_bizNo = addField(form, u"settleBizNo"_s, tr("Alipay's n&umber"));
    m_bizNo->setPlaceholderText(tr("If the bill names it"));
    m_notPaid = new QRadioButton(tr("&Not paid: the bill does not show it"), this);
    m_notPaid->setObjectName(u"settleNotPaid"_s);
    form->addRow(m_notPaid);
    m_reason = addField(form, u"settleReason"_s, tr("&How you know"));
    m_reason->setPlaceholderText(tr("Needed: for example, seen in the bill of 23 November"));
    return form;
}

QLineEdit *SettleDialog::addField(QFormLayout *form, const QString &name, const QString &words)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(QString(words).remove(u'&'));
    form->addRow(words, edit);
    return edit;
}

void SettleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    ByHandDialog::changeEvent(event);
}

void SettleDialog::follow()
{
    const bool paid = m_paid->isChecked();
    const bool chosen = paid || m_notPaid->isChecked();
    const auto amount = Fen::fromYuan(m_amount->text());
    const bool isMoney = amount && !amount->isZero();
    m_amount->setEnabled(paid);
    m_bizNo->setEnabled(paid);
    if (paid && !isMoney)
        m_amountProblem->explain({ErrorCode::AmountMalformed, m_amount->text(), {}});
    else
        m_amountProblem->clearProblem();
    if (!chosen)
        m_meaning->setText(tr("Nothing changes before you have chosen. Nothing is sent either way."));
    else if (paid)
        m_meaning->setText(tr("%1 is booked as arrived. This person is not sent to again.")
                               .arg(isMoney ? text::yuan(*amount) : text::yuan(m_payout.planned)));
    else
        m_meaning->setText(tr("Nothing is booked, and the packet counts as refused: it can then be sent again with a "
                              "new number. If it did arrive after all, this person would have two."));
    settleButton()->setText(paid ? tr("Settle as paid") : chosen ? tr("Settle as not paid") : tr("Settle"));
    settleButton()->setEnabled(
        m_settling == 0 && chosen && (!paid || isMoney) && !m_reason->text().trimmed().isEmpty());
}

void SettleDialog::settle()
{
    clearError();
    const bool paid = m_paid->isChecked();
    const ledger::HandVerdict verdict {paid, paid ? Fen::fromYuan(m_amount->text()).value_or(Fen()) : Fen(),
        paid ? m_bizNo->text().trimmed() : QString(), m_reason->text().trimmed()};
    m_settling = m_desk.settleByHand(m_payout.batch, m_payout.id, verdict);
    follow();
}

void SettleDialog::answered(desk::RequestId id, const desk::BatchResult &result)
{
    if (id != m_settling)
        return;
    m_settling = 0;
    if (result) {
        Q_EMIT settled(*result);
        accept();
        return;
    }
    explain(result.error());
    follow();
}

} // namespace hongbao::ui
