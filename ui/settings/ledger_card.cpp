#include "settings/ledger_card.h"

#include "ledger/marks.h"
#include "look/look.h"
#include "settings/decision_dialog.h"
#include "shell/prompts.h"
#include "shell/world.h"
#include "text/ledger_words.h"
#include "text/sentences.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

LedgerCard::LedgerCard(LedgerBook &book, DeskOpener &opener, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_book(book)
    , m_opener(opener)
    , m_prompts(prompts)
{
    build();
    connect(&m_book, &LedgerBook::changed, this, &LedgerCard::follow);
    connect(&m_book, &LedgerBook::checked, this, [this](const ChainResult &result) {
        if (!result)
            explain(result.error());
    });
    connect(&m_book, &LedgerBook::backedUp, this, [this](const QString &file, const BackupResult &result) {
        if (!result)
            return explain(result.error());
        say(tr("Backed up to %1: %2. It holds ids and names of people; the keys of accounts are not in it.")
                .arg(QDir::toNativeSeparators(file), text::backupFacts(*result)));
    });
    connect(&m_book, &LedgerBook::previewed, this, &LedgerCard::askToRestore);
    connect(&m_book, &LedgerBook::restored, this, [this](const RestoreResult &result) {
        if (!result)
            return explain(result.error());
        QString words = tr("The backup is the ledger now: %1.").arg(text::backupFacts(result->facts));
        if (!result->aside.isEmpty())
            words = text::sentences(
                words, tr("The one that was here lies at %1.").arg(QDir::toNativeSeparators(result->aside)));
        say(text::sentences(words,
            tr("What was sent since then is not in it: compare with Alipay before you send to the same people.")));
    });
    connect(&m_book, &LedgerBook::begun, this, [this](const Done &done) {
        if (!done)
            return explain(done.error());
        say(tr("An empty ledger was begun. Compare with Alipay's bill before you send to anybody."));
    });
    connect(&m_opener, &DeskOpener::opened, this, &LedgerCard::listen);
    if (m_opener.desk())
        listen();
    retranslate();
}

// To each desk anew.
void LedgerCard::listen()
{
    connect(m_opener.desk(), &desk::Desk::ledgerTrusted, this, [this](desk::RequestId id, const Done &done) {
        if (id != m_trusting)
            return;
        if (!done)
            return explain(done.error());
        say(tr("Sending from this ledger is allowed again. The reason stands in its journal."));
        follow();
    });
}

void LedgerCard::build()
{
    m_words = addTextLine(body(), u"ledgerWords"_s);
    look::setRole(m_words, look::Role::MutedText);
    m_place = new ElidedLabel(this, Qt::ElideMiddle);
    m_place->setObjectName(u"dataFolder"_s);
    m_size = new QLabel(this);
    m_size->setObjectName(u"ledgerSize"_s);
    look::setRole(m_size, look::Role::MutedText);
    m_open = addButton(u"openDataFolder"_s, &LedgerCard::openFolder);
    m_open->setIcon(look::icon(u"folder"_s));
    auto *place = new QHBoxLayout;
    place->setSpacing(look::space(3));
    place->addWidget(m_place, 1);
    place->addWidget(m_size);
    place->addWidget(m_open);
    body()->addLayout(place);
    m_checked = addTextLine(body(), u"ledgerChecked"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"ledgerBar"_s);
    m_bar->setRange(0, 1000);
    body()->addWidget(m_bar);
    m_said = addTextLine(body(), u"ledgerSaid"_s);
    look::setStyle(m_said, look::Style::Strong);
    m_said->hide();
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"ledgerError"_s);
    body()->addWidget(m_error);
    m_check = addButton(u"ledgerCheck"_s, &LedgerCard::checkOrStop);
    m_backUp = addButton(u"ledgerBackUp"_s, &LedgerCard::backUp);
    m_restore = addButton(u"ledgerRestore"_s, &LedgerCard::chooseBackup);
    m_trust = addButton(u"ledgerTrust"_s, &LedgerCard::askToTrust);
    m_begin = addButton(u"ledgerBegin"_s, &LedgerCard::askToBeginAnew);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    for (QPushButton *button : {m_check, m_backUp, m_restore, m_trust, m_begin})
        row->addWidget(button);
    row->addStretch();
    body()->addLayout(row);
}

QPushButton *LedgerCard::addButton(const QString &name, void (LedgerCard::*pressed)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void LedgerCard::say(const QString &what)
{
    m_error->clear();
    m_said->setText(what);
    m_said->setVisible(!what.isEmpty());
}

void LedgerCard::explain(const Error &error)
{
    say({});
    m_error->explain(error);
}

void LedgerCard::checkOrStop()
{
    if (m_book.work() != LedgerBook::Work::None)
        return m_book.stop();
    say({});
    m_book.check();
}

void LedgerCard::backUp()
{
    const QString name = fileNameIn(m_opener.profile().world,
        tr("Ledger backup %1.sqlite").arg(beijingDate(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate)));
    m_prompts.chooseFileToSave(
        this, tr("Back up the ledger"), name, tr("Backups (*.sqlite)"), [this](const QString &file) {
            say({});
            m_book.backUp(file);
        });
}

void LedgerCard::chooseBackup()
{
    m_prompts.chooseFileToOpen(this, tr("Choose a backup of the ledger"), tr("Backups (*.sqlite);;All files (*)"),
        [this](const QString &file) {
            say({});
            m_book.preview(file);
        });
}

void LedgerCard::askToRestore(const QString &file, const PreviewResult &preview)
{
    if (!preview)
        return explain(preview.error());
    Decision decision;
    decision.title = tr("Put this backup in the ledger's place?");
    decision.facts = {tr("Backup: %1").arg(text::backupFacts(preview->backup)),
        tr("Ledger here: %1").arg(text::backupFacts(preview->here)),
        tr("The backup is checked first. The ledger that is here is kept beside it under another name. Nothing is "
           "sent, "
           "and the pages open again by themselves.")};
    const bool forgets = preview->forgets > 0;
    if (forgets) {
        decision.warning = preview->here.newest.isValid()
            ? tr("Forgotten would be %n entry(s) that only the ledger here has. Whoever was paid in them could be paid "
                 "again.",
                nullptr, int(preview->forgets))
            : tr("The ledger here cannot be read: what the backup does not know would be forgotten, and whoever was "
                 "paid "
                 "since then could be paid again.");
        decision.tick = tr("I know that this is forgotten");
    }
    decision.confirm = tr("Restore the backup");
    decide(decision, [this, file, forgets](const QString &) {
        m_book.restore(file, forgets ? ledger::Forgetting::Allowed : ledger::Forgetting::Refused);
    });
}

void LedgerCard::askToBeginAnew()
{
    Decision decision;
    decision.title = tr("Begin an empty ledger?");
    decision.facts = {tr("Put the missing file back, or restore a backup, if you can: an empty ledger knows of nobody "
                         "who was paid.")};
    decision.warning
        = tr("Everybody who has been paid so far could be paid again. Only Alipay's bill can tell you who.");
    decision.tick = tr("There is nothing to bring back");
    decision.confirm = tr("Begin an empty ledger");
    decide(decision, [this](const QString &) { m_book.beginAnew(); });
}

void LedgerCard::askToTrust()
{
    Decision decision;
    decision.title = tr("Send from this ledger all the same?");
    decision.facts = {text::sentence(*m_book.lastCheck()->result),
        tr("Better: restore a backup that is whole. If there is none, compare with Alipay's bill first.")};
    decision.warning
        = tr("This ledger was changed by something else than this program: people that it calls unpaid may have been "
             "paid.");
    decision.reason = tr("Why you send from it all the same (written into the journal)");
    decision.confirm = tr("Allow sending");
    decide(decision, [this](const QString &reason) {
        if (m_opener.desk())
            m_trusting = m_opener.desk()->trustLedger(reason);
    });
}

void LedgerCard::decide(const Decision &decision, std::function<void(const QString &)> then)
{
    auto *dialog = new DecisionDialog(m_opener.profile().world, tr("Ledger"), decision, this);
    connect(dialog, &DecisionDialog::decided, this, [then = std::move(then)](const QString &reason) { then(reason); });
    dialog->open();
}

void LedgerCard::openFolder()
{
    m_prompts.openInBrowser(QUrl::fromLocalFile(m_opener.dataDir()));
}

void LedgerCard::follow()
{
    using Work = LedgerBook::Work;
    const QString path = m_book.path();
    const bool known = !path.isEmpty();
    const bool idle = m_book.work() == Work::None;
    const QFileInfo file(path);
    const bool lost = known && ledger::isLost(path);
    m_place->setWhole(QDir::toNativeSeparators(known ? path : m_opener.dataDir()));
    m_size->setText(known && file.exists() ? text::fileSize(file.size()) : QString());
    m_bar->setVisible(!idle);
    m_bar->setValue(m_book.permille());
    m_check->setText(idle ? tr("Check now") : tr("Stop"));
    m_check->setEnabled(known && !lost && (idle || m_book.work() != Work::None));
    m_backUp->setEnabled(known && idle && file.size() > 0);
    m_restore->setEnabled(known && idle && !m_book.isSending());
    m_restore->setToolTip(m_book.isSending() ? tr("Not while a batch is being sent.") : QString());
    m_begin->setVisible(lost);
    m_begin->setEnabled(idle);
    followCheck();
}

void LedgerCard::followCheck()
{
    const auto &last = m_book.lastCheck();
    const bool fault = last && last->result && !last->result->whole();
    const bool doubted = fault && !ledger::mayPayFrom(m_book.path());
    m_trust->setVisible(doubted);
    m_trust->setEnabled(m_opener.desk() && m_book.work() == LedgerBook::Work::None);
    look::setRole(m_checked, fault ? look::Role::Bad : look::Role::Text);
    if (m_book.work() == LedgerBook::Work::Check)
        m_checked->setText(tr("Checking every line of the journal…"));
    else if (!last)
        m_checked->setText(tr("Not checked since the start of the program."));
    else if (!last->result)
        m_checked->setText(text::explain(last->result.error()).what);
    else
        m_checked->setText(
            text::sentences(text::sentence(*last->result), tr("Checked at %1.").arg(text::moment(last->at))));
}

void LedgerCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void LedgerCard::retranslate()
{
    setTitle(tr("Ledger"));
    m_words->setText(tr("Everything that was sent stands in this file: back it up. The accounts and their sealed keys "
                        "lie in the same folder."));
    m_bar->setAccessibleName(tr("How far the work on the ledger is"));
    m_open->setText(tr("Open the folder"));
    m_backUp->setText(tr("Back up…"));
    m_restore->setText(tr("Restore…"));
    m_trust->setText(tr("Send all the same…"));
    m_begin->setText(tr("Begin an empty ledger…"));
    follow();
}

} // namespace hongbao::ui
