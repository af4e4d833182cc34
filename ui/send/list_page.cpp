#include "send/list_page.h"

#include "look/look.h"
#include "send/list_findings.h"
#include "send/list_mapping.h"
#include "send/list_rows.h"
#include "send/list_settings.h"
#include "text/list_words.h"
#include "text/words.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

ListPage::ListPage(QWidget *parent)
    : QWidget(parent)
    , m_about(new ElidedLabel(this, Qt::ElideMiddle))
    , m_another(new QPushButton(this))
    , m_disguise(new QLabel(this))
    , m_settings(new ListSettings(this))
    , m_mapping(new ListMapping(this))
    , m_rows(new ListRows(this))
    , m_findings(new ListFindings(this))
{
    m_about->setObjectName(u"listAbout"_s);
    look::setStyle(m_about, look::Style::Strong);
    m_another->setObjectName(u"listAnother"_s);
    connect(m_another, &QPushButton::clicked, this, &ListPage::anotherRequested);
    m_disguise->setObjectName(u"listDisguise"_s);
    m_disguise->setWordWrap(true);
    look::setRole(m_disguise, look::Role::Warning);

    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_another);
    auto *body = new QHBoxLayout;
    body->setSpacing(look::space(3));
    body->addWidget(m_rows, 1);
    body->addWidget(m_findings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addLayout(head);
    column->addWidget(m_disguise);
    column->addWidget(m_settings);
    column->addWidget(m_mapping);
    column->addLayout(body, 1);
    retranslate();
}

void ListPage::setList(const ListSnapshot &snapshot, const intake::ReadOptions &said)
{
    m_snapshot = snapshot;
    if (snapshot.list)
        m_settings->setTable(snapshot.list->table(), said);
    m_mapping->setList(snapshot);
    m_rows->setList(snapshot);
    m_findings->setList(snapshot);
    retranslate();
}

void ListPage::setChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_snapshot = snapshot;
    m_mapping->setList(snapshot);
    m_rows->setChanged(snapshot, rows);
    m_findings->setList(snapshot);
}

void ListPage::setFrozen(bool frozen)
{
    m_mapping->setEnabled(!frozen);
    m_rows->setFrozen(frozen);
    m_findings->setEnabled(!frozen);
}

QString ListPage::about() const
{
    const intake::JudgedList &list = m_snapshot.judged();
    const QString name = list.sourceName.isEmpty() ? tr("Pasted list") : list.sourceName;
    if (list.partial)
        return tr("%1  ·  the first rows; the rest is being read").arg(name);
    QStringList parts {name, tr("%1 rows").arg(text::count(list.rows.size()))};
    if (const qsizetype titles = list.aside.titles.size(); titles > 0)
        parts << tr("%n title line(s) above the header", nullptr, int(titles));
    if (list.aside.blank > 0)
        parts << tr("%n blank line(s)", nullptr, list.aside.blank);
    if (list.aside.hidden > 0)
        parts << tr("%n row(s) hidden in the sheet, read like the others", nullptr, list.aside.hidden);
    return parts.join(u"  ·  "_s);
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListPage::retranslate()
{
    m_about->setWhole(about());
    m_disguise->setText(text::disguise(m_snapshot.judged().sourceName, m_snapshot.judged().format));
    m_disguise->setVisible(!m_disguise->text().isEmpty());
    m_another->setText(tr("Another list"));
    m_another->setAccessibleName(m_another->text());
}

} // namespace hongbao::ui
