#include "send/verdict_chips.h"

#include "look/look.h"
#include "send/judged_rows.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

VerdictChips::VerdictChips(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    const std::tuple<Verdict, QString, QString, look::Role> chips[] = {
        {Verdict::Sendable, u"chipSendable"_s, u"check"_s, look::Role::Good},
        {Verdict::NeedsLook, u"chipNeedsLook"_s, u"warning"_s, look::Role::Warning},
        {Verdict::CannotSend, u"chipCannotSend"_s, u"close"_s, look::Role::Bad},
    };
    for (const auto &[verdict, name, icon, role] : chips) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(look::icon(icon, role));
        connect(chip, &QToolButton::clicked, this, [this, which = verdict] { choose(which); });
        m_chips.insert(verdict, chip);
        row->addWidget(chip);
    }
    row->addStretch();
    retranslate();
}

void VerdictChips::setCounts(const QMap<Verdict, int> &counts)
{
    m_counts = counts;
    setEnabled(true);
    retranslate();
}

void VerdictChips::setUnknown()
{
    m_counts.clear();
    clearChoice();
    setEnabled(false);
    retranslate();
}

std::optional<Verdict> VerdictChips::chosen() const
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        if (chip.value()->isChecked())
            return chip.key();
    }
    return {};
}

void VerdictChips::clearChoice()
{
    for (QToolButton *chip : std::as_const(m_chips))
        chip->setChecked(false);
}

void VerdictChips::choose(Verdict verdict)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        if (chip.key() != verdict)
            chip.value()->setChecked(false);
    }
    Q_EMIT choiceChanged();
}

void VerdictChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VerdictChips::retranslate()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const QString count = m_counts.isEmpty() ? u"…"_s : text::count(m_counts.value(chip.key()));
        const QString words = u"%1  %2"_s.arg(count, verdictWord(chip.key()));
        chip.value()->setText(words);
        chip.value()->setAccessibleName(tr("%1. Show only these rows").arg(words));
    }
}

} // namespace hongbao::ui
