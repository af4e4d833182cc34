#include "send/list_mapping.h"

#include "look/look.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int longestName = 60;
}

ListMapping::ListMapping(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_remember(new QPushButton(this))
    , m_forget(new QPushButton(this))
{
    m_words->setObjectName(u"mappingWords"_s);
    m_name->setObjectName(u"mappingName"_s);
    m_name->setMaxLength(longestName);
    m_name->setMaximumWidth(look::space(50));
    m_remember->setObjectName(u"mappingRemember"_s);
    m_forget->setObjectName(u"mappingForget"_s);
    look::setLink(m_forget);
    connect(m_name, &QLineEdit::returnPressed, this, &ListMapping::remember);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &name) { m_remember->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_remember, &QPushButton::clicked, this, &ListMapping::remember);
    connect(m_forget, &QPushButton::clicked, this, &ListMapping::forgetRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    row->addWidget(m_words);
    row->addWidget(m_name);
    row->addWidget(m_remember);
    row->addWidget(m_forget);
    row->addStretch();
    follow();
}

void ListMapping::setList(const ListSnapshot &snapshot)
{
    const bool newlyByHand = snapshot.mappedByHand && !m_snapshot.mappedByHand;
    m_snapshot = snapshot;
    if (newlyByHand)
        m_name->setText(QFileInfo(snapshot.judged().sourceName).completeBaseName());
    follow();
}

void ListMapping::remember()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        Q_EMIT rememberRequested(name);
}

void ListMapping::follow()
{
    const bool known = !m_snapshot.mapping.isEmpty();
    const bool canRemember = m_snapshot.mappedByHand && !m_snapshot.judged().header.isEmpty();
    m_words->setText(known ? tr("The columns are those remembered as “%1”.").arg(m_snapshot.mapping)
                           : tr("Remember these columns for lists with this header as"));
    m_name->setAccessibleName(tr("Name of the remembered columns"));
    m_remember->setText(tr("Remember"));
    m_forget->setText(tr("Forget them"));
    for (QPushButton *button : {m_remember, m_forget})
        button->setAccessibleName(button->text());
    m_name->setVisible(!known);
    m_remember->setVisible(!known);
    m_forget->setVisible(known);
    look::setRole(m_words, known ? look::Role::Waiting : look::Role::MutedText);
    setVisible(known || canRemember);
}

void ListMapping::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
