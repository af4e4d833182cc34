#include "history/source_button.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "text/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

SourceButton::SourceButton(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_menu(new QMenu(this))
{
    setObjectName(u"historySource"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(look::icon(u"folder"_s));
    setMenu(m_menu);
    m_menu->setObjectName(u"historySources"_s);
    connect(&m_desk, &desk::Desk::archivesListed, this, &SourceButton::listed);
    connect(&m_desk, &desk::Desk::archived, this, [this] { refresh(); });
    retranslate();
}

void SourceButton::refresh()
{
    m_listing = m_desk.listArchives();
}

QString SourceButton::words() const
{
    return m_source.isEmpty() ? tr("The ledger") : QFileInfo(m_source).fileName();
}

void SourceButton::turnTo(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    retranslate();
    Q_EMIT turned();
}

void SourceButton::listed(desk::RequestId id, const desk::ArchivesResult &archives)
{
    if (id != m_listing || !archives)
        return;
    m_listing = 0;
    m_archives = *archives;
    fill();
}

void SourceButton::fill()
{
    m_menu->clear();
    m_menu->addAction(tr("The ledger"), this, [this] { turnTo({}); });
    for (const ledger::Archive &archive : std::as_const(m_archives)) {
        const QString words = tr("Over before %1 · packets: %2 · %3")
                                  .arg(text::moment(archive.facts.before).left(10), text::count(archive.facts.payouts),
                                      text::yuan(archive.facts.paid));
        m_menu->addAction(words, this, [this, file = archive.file] { turnTo(file); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("An archive or a backup…"), this, &SourceButton::choose);
}

void SourceButton::choose()
{
    m_prompts.chooseFileToOpen(this, tr("Look into an archive or a backup"),
        tr("Archives and backups (*.archive *.sqlite);;All files (*)"), [this](const QString &file) { turnTo(file); });
}

void SourceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void SourceButton::retranslate()
{
    setText(words());
    setAccessibleName(tr("Looked into: %1").arg(words()));
    setToolTip(tr("What was put away is searched in its own file"));
    fill();
}

} // namespace hongbao::ui
