#include "settings/decision_dialog.h"

#include "look/look.h"
#include "widgets/deliberate_button.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

DecisionDialog::DecisionDialog(const QString &windowTitle, const Decision &decision, QWidget *parent)
    : QDialog(parent)
    , m_cancel(new DeliberateButton(this))
    , m_confirm(new DeliberateButton(this))
{
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(windowTitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(4));
    const auto add = [&](const QString &name, const QString &text) {
        QLabel *line = addTextLine(column, name);
        line->setText(text);
        line->setMinimumWidth(look::space(130));
        return line;
    };
    look::setStyle(add(u"decisionTitle"_s, decision.title), look::Style::Title);
    for (const QString &fact : decision.facts)
        add(u"decisionFact"_s, fact);
    if (!decision.warning.isEmpty())
        look::setRole(add(u"decisionWarning"_s, decision.warning), look::Role::Warning);
    if (!decision.reason.isEmpty()) {
        add(u"decisionReasonLabel"_s, decision.reason);
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"decisionReason"_s);
        m_reason->setAccessibleName(decision.reason);
        column->addWidget(m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &DecisionDialog::follow);
    }
    if (!decision.tick.isEmpty()) {
        m_tick = new QCheckBox(decision.tick, this);
        m_tick->setObjectName(u"decisionTick"_s);
        column->addWidget(m_tick);
        connect(m_tick, &QCheckBox::toggled, this, &DecisionDialog::follow);
    }
    m_cancel->setObjectName(u"decisionCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_confirm->setObjectName(u"decisionConfirm"_s);
    m_confirm->setText(decision.confirm);
    look::setPrimary(m_confirm);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    setTabOrder(m_cancel, m_confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason ? m_reason->text().trimmed() : QString();
        accept();
        Q_EMIT decided(reason);
    });
    follow();
}

void DecisionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void DecisionDialog::follow()
{
    m_confirm->setEnabled((!m_tick || m_tick->isChecked()) && (!m_reason || !m_reason->text().trimmed().isEmpty()));
}

} // namespace hongbao::ui
