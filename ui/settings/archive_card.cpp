#include "settings/archive_card.h"

#include "look/look.h"
#include "shell/desk_opener.h"
#include "shell/prompts.h"
#include "shell/world.h"
#include "text/words.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int betweenLooksMs = 100; // at how far the writing is

QDate today()
{
    return beijingDate(QDateTime::currentDateTimeUtc());
}

} // namespace

ArchiveCard::ArchiveCard(DeskOpener &opener, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_opener(opener)
    , m_prompts(prompts)
{
    build();
    connect(m_day, &QDateEdit::dateChanged, this, &ArchiveCard::preview);
    connect(m_act, &QPushButton::clicked, this, &ArchiveCard::press);
    connect(&m_opener, &DeskOpener::opened, this, &ArchiveCard::listen);
    connect(&m_opener, &DeskOpener::closing, this, [this] {
        m_archiving = 0;
        follow();
    });
    auto *looks = new QTimer(this);
    looks->setInterval(betweenLooksMs);
    connect(looks, &QTimer::timeout, this, [this] {
        if (m_archiving != 0)
            m_bar->setValue(m_stop->permille);
    });
    looks->start();
    if (m_opener.desk())
        listen();
    retranslate();
}

ArchiveCard::~ArchiveCard()
{
    if (m_stop)
        m_stop->stop = true;
}

void ArchiveCard::build()
{
    m_words = addTextLine(body(), u"archiveWords"_s);
    look::setRole(m_words, look::Role::MutedText);
    m_dayLabel = new QLabel(this);
    m_day = new QDateEdit(today().addYears(-1), this);
    m_day->setObjectName(u"archiveDay"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today());
    m_dayLabel->setBuddy(m_day);
    m_act = new QPushButton(this);
    m_act->setObjectName(u"archiveAct"_s);
    m_act->setAutoDefault(false);
    m_found = new QLabel(this);
    m_found->setObjectName(u"archiveFound"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_found, 1);
    row->addWidget(m_act);
    body()->addLayout(row);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"archiveBar"_s);
    m_bar->setRange(0, 1000);
    body()->addWidget(m_bar);
    m_said = addTextLine(body(), u"archiveSaid"_s);
    look::setStyle(m_said, look::Style::Strong);
    m_said->hide();
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"archiveError"_s);
    body()->addWidget(m_error);
}

// To each desk anew.
void ArchiveCard::listen()
{
    const desk::Desk *desk = m_opener.desk();
    connect(desk, &desk::Desk::archived, this, &ArchiveCard::archived);
    connect(desk, &desk::Desk::archivePreviewed, this,
        [this](desk::RequestId id, const Result<ledger::ArchiveFacts> &facts) {
            if (id != m_previewing)
                return;
            m_facts = facts.value_or(ledger::ArchiveFacts {});
            if (!facts)
                m_error->explain(facts.error());
            follow();
        });
    m_facts = {};
    if (isVisible())
        preview();
    follow();
}

QDateTime ArchiveCard::before() const
{
    return beijingDateTime(m_day->date(), QTime(0, 0));
}

void ArchiveCard::preview()
{
    if (m_opener.desk())
        m_previewing = m_opener.desk()->previewArchive(before());
}

void ArchiveCard::press()
{
    if (m_archiving != 0) {
        m_stop->stop = true;
        return;
    }
    const QString name
        = fileNameIn(m_opener.profile().world, tr("Before %1.archive").arg(m_day->date().toString(Qt::ISODate)));
    m_prompts.chooseFileToSave(
        this, tr("Put campaigns away"), name, tr("Archives (*.archive)"), [this](const QString &file) { ask(file); });
}

void ArchiveCard::ask(const QString &file)
{
    const Question question {titleIn(m_opener.profile().world, tr("Put campaigns away?")),
        tr("%n campaign(s) with %1 packets, %2, go into %3. They leave the board and the history, which finds them in "
           "their file from then on. Nothing is deleted and nothing is sent; it cannot be taken back.",
            nullptr, int(m_facts.campaigns.size()))
            .arg(text::count(m_facts.payouts), text::yuan(m_facts.paid), QDir::toNativeSeparators(file)),
        tr("Put away"), tr("Cancel")};
    m_prompts.ask(this, question, [this, file] { begin(file); });
}

void ArchiveCard::begin(const QString &file)
{
    if (!m_opener.desk() || m_archiving != 0)
        return;
    say({});
    m_stop = std::make_shared<intake::Progress>();
    m_archiving = m_opener.desk()->archive(before(), file, m_stop);
    follow();
}

void ArchiveCard::archived(desk::RequestId id, const desk::ArchiveResult &archive)
{
    if (id != m_archiving)
        return;
    m_archiving = 0;
    if (!archive)
        m_error->explain(archive.error());
    else if (archive->facts.campaigns.isEmpty())
        say(tr("No campaign was over before that day: nothing was put away."));
    else
        say(tr("Put away: %n campaign(s), in %1. The history finds them there.", nullptr,
            int(archive->facts.campaigns.size()))
                .arg(QDir::toNativeSeparators(archive->file)));
    preview();
    follow();
}

void ArchiveCard::say(const QString &what)
{
    m_error->clear();
    m_said->setText(what);
    m_said->setVisible(!what.isEmpty());
}

void ArchiveCard::follow()
{
    const bool busy = m_archiving != 0;
    m_bar->setVisible(busy);
    m_day->setEnabled(!busy);
    m_act->setText(busy ? tr("Stop") : tr("Put away…"));
    m_act->setEnabled(busy || (m_opener.desk() && !m_facts.campaigns.isEmpty()));
    m_found->setText(m_facts.campaigns.isEmpty()
            ? tr("No campaign was over by then.")
            : tr("%n campaign(s), packets: %1, %2", nullptr, int(m_facts.campaigns.size()))
                  .arg(text::count(m_facts.payouts), text::yuan(m_facts.paid)));
}

void ArchiveCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    preview();
}

void ArchiveCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ArchiveCard::retranslate()
{
    setTitle(tr("Archive"));
    m_words->setText(tr("Campaigns that are long over can be put away into a file of their own. The history is smaller "
                        "and quicker then, and still finds them in that file; a number that was used stays used."));
    m_dayLabel->setText(tr("Over &before"));
    m_day->setAccessibleName(tr("Over before"));
    m_bar->setAccessibleName(tr("How far the archive is written"));
    follow();
}

} // namespace hongbao::ui
