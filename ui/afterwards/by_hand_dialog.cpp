#include "afterwards/by_hand_dialog.h"

#include "look/look.h"
#include "shell/world.h"
#include "widgets/deliberate_button.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ByHandDialog::ByHandDialog(const QString &prefix, account::World world, const QString &windowTitle, QWidget *parent)
    : QDialog(parent)
    , m_prefix(prefix)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(named(u"Dialog"_s));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(titleIn(world, windowTitle));
    m_column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    m_column->setSpacing(look::space(4));
    setMinimumWidth(look::space(150));
}

QString ByHandDialog::named(const QString &part) const
{
    return m_prefix + part;
}

QLabel *ByHandDialog::addLine(const QString &part, const QString &words)
{
    QLabel *line = addTextLine(m_column, named(part));
    line->setText(words);
    return line;
}

void ByHandDialog::addTitle(const QString &words)
{
    look::setStyle(addLine(u"Title"_s, words), look::Style::Title);
}

QLabel *ByHandDialog::addWarning(const QString &part, const QString &words)
{
    QLabel *line = addLine(part, words);
    look::setRole(line, look::Role::Warning);
    return line;
}

void ByHandDialog::addEnd()
{
    m_error = new ErrorPanel(this);
    m_error->setObjectName(named(u"Error"_s));
    m_column->addWidget(m_error);
    m_column->addStretch();
    m_cancel = new DeliberateButton(this);
    m_cancel->setObjectName(named(u"Cancel"_s));
    m_cancel->setText(tr("Cancel"));
    m_settle = new DeliberateButton(this);
    m_settle->setObjectName(named(u"Now"_s));
    m_settle->setText(tr("Settle"));
    look::setPrimary(m_settle);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_settle, &QPushButton::clicked, this, &ByHandDialog::settle);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_settle);
    m_column->addLayout(row);
}

void ByHandDialog::explain(const Error &error)
{
    m_error->explain(error);
}

void ByHandDialog::clearError()
{
    m_error->clear();
}

void ByHandDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), m_column->totalHeightForWidth(width())); // not as high as unwrapped words would need
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace hongbao::ui
