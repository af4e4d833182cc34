#include "settings/decision_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

DecisionDialog::DecisionDialog(
    account::World world, const QString &windowTitle, const Decision &decision, QWidget *parent)
    : ByHandDialog(u"decision"_s, world, windowTitle, parent)
{
    addTitle(decision.title);
    for (const QString &fact : decision.facts)
        addLine(u"Fact"_s, fact);
    if (!decision.warning.isEmpty())
        addWarning(u"Warning"_s, decision.warning);
    if (!decision.reason.isEmpty()) {
        addLine(u"ReasonLabel"_s, decision.reason);
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"decisionReason"_s);
        m_reason->setAccessibleName(decision.reason);
        column()->addWidget(m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &DecisionDialog::follow);
    }
    if (!decision.tick.isEmpty()) {
        m_tick = new QCheckBox(decision.tick, this);
        m_tick->setObjectName(u"decisionTick"_s);
        column()->addWidget(m_tick);
        connect(m_tick, &QCheckBox::toggled, this, &DecisionDialog::follow);
    }
    addEnd();
    settleButton()->setText(decision.confirm);
    follow();
}

void DecisionDialog::settle()
{
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    accept();
    Q_EMIT decided(reason);
}

void DecisionDialog::follow()
{
    settleButton()->setEnabled(
        (!m_tick || m_tick->isChecked()) && (!m_reason || !m_reason->text().trimmed().isEmpty()));
}

} // namespace hongbao::ui
