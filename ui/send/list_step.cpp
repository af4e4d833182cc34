#include "send/list_step.h"

#include "look/look.h"
#include "send/list_page.h"
#include "send/list_rows.h"
#include "send/list_source.h"
#include "send/sending_choice.h"
#include "shell/prompts.h"
#include "text/list_words.h"
#include "text/words.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

namespace {
constexpr int tickMs = 100;
constexpr int settleMs = 300;
constexpr int wholePermille = 1000;
} // namespace

ListStep::ListStep(Prompts &prompts, bool offerSample, const QString &dataDir, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_preferences(dataDir)
    , m_work(QDir(dataDir).filePath(u"mappings.json"_s))
    , m_error(new ErrorPanel(this))
    , m_saved(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_source(new ListSource(prompts, offerSample, m_stack))
    , m_page(new ListPage(m_stack))
    , m_totals(new ListTotals(this))
    , m_skip(new QCheckBox(this))
    , m_sending(new SendingChoice(this))
{
    setAcceptDrops(true);
    m_error->setObjectName(u"listError"_s);
    m_saved->setObjectName(u"listTemplateSaved"_s);
    m_saved->setWordWrap(true);
    look::setRole(m_saved, look::Role::Good);
    m_skip->setObjectName(u"listSkipProblems"_s);
    connect(m_skip, &QCheckBox::toggled, this, &ListStep::follow);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(2));
    all->addWidget(m_error);
    all->addWidget(m_saved);
    all->addWidget(m_stack, 1);
    auto *how = new QHBoxLayout; // in one line: the rows above need the room
    how->setSpacing(look::space(4));
    how->addWidget(m_skip);
    how->addWidget(m_sending, 1);
    all->addLayout(how);
    all->addLayout(buildFoot());
    connectSource();
    connectPage();
    connectWork();
    m_work.setPaidWithinDays(m_preferences.paidWithinDays());
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleMs);
    connect(&m_settling, &QTimer::timeout, this, &ListStep::applyPaidWithin);
    m_ticking.setInterval(tickMs);
    connect(&m_ticking, &QTimer::timeout, this, [this] { m_busy->start(waitingFor()); });
    retranslate();
}

QBoxLayout *ListStep::buildFoot()
{
    m_busy = new Busy(this);
    m_busy->setObjectName(u"listBusy"_s);
    const auto addButton = [this](const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        return button;
    };
    m_back = addButton(u"listBack"_s);
    m_cancel = addButton(u"listCancel"_s);
    m_continue = addButton(u"listContinue"_s);
    look::setPrimary(m_continue);
    connect(m_back, &QPushButton::clicked, this, &ListStep::wentBack);
    connect(m_cancel, &QPushButton::clicked, this, &ListStep::giveUpReading);
    connect(m_continue, &QPushButton::clicked, this, &ListStep::continued);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_busy);
    row->addWidget(m_cancel);
    row->addWidget(m_totals);
    row->addWidget(m_continue);
    return row;
}

void ListStep::startAnew()
{
    m_work.goBackTo({});
    m_settling.stop();
    m_reading = false;
    m_changes = 0;
    m_judging = false;
    m_whole = {};
    m_saved->clear();
    m_error->clear();
    m_source->clear();
    m_skip->setChecked(false);
    m_sending->startAnew();
    showList({});
    m_stack->setCurrentWidget(m_source);
}

// A list that was worked on is not replaced without a word.
void ListStep::unlessWorkIsLost(const std::function<void()> &act)
{
    if (m_whole.isEmpty() || (m_changes == 0 && !m_whole.list->canUndo())) {
        act();
        return;
    }
    m_prompts.ask(this,
        {tr("Read another way?"),
            tr("Cells you repaired and decisions you made belong to the rows as they are read now. They would be "
               "lost."),
            tr("Read anew"), tr("Keep my work")},
        act);
}

void ListStep::take(const ListOrigin &origin)
{
    unlessWorkIsLost([this, origin] {
        m_origin = origin;
        m_whole = {};
        read({});
    });
}

void ListStep::read(const intake::ReadOptions &options)
{
    m_error->clear();
    m_saved->clear();
    m_skip->setChecked(false);
    m_options = options;
    m_settling.stop();
    m_reading = true;
    m_changes = 0;
    m_judging = false;
    m_work.read(m_origin, options);
    follow();
}

// Back to the list as it was read before, or to the choice of one.
void ListStep::giveUpReading()
{
    if (m_whole.isEmpty()) {
        startAnew();
        return;
    }
    m_reading = false;
    m_work.goBackTo(m_whole);
    m_options = m_wholeOptions;
    showList(m_whole);
    askAgain();
}

void ListStep::listRead(const ListSnapshot &snapshot)
{
    m_reading = snapshot.judged().partial;
    if (!m_reading) {
        m_whole = snapshot;
        m_wholeOptions = m_options;
    }
    const bool isFirst = m_stack->currentWidget() == m_source;
    const bool isAtWork = m_source->isAncestorOf(focusWidget());
    showList(snapshot);
    m_stack->setCurrentWidget(m_page);
    if (isFirst && isAtWork)
        m_page->rows().focusTable();
    if (!m_reading)
        askAgain();
}

void ListStep::showList(const ListSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_page->setList(snapshot, m_options);
    m_totals->setList(snapshot);
    retranslate();
}

void ListStep::showChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_snapshot = snapshot;
    if (!snapshot.judged().partial)
        m_whole = snapshot;
    m_page->setChanged(snapshot, rows);
    m_totals->setList(snapshot);
    if (std::exchange(m_chooseAnew, false) && m_page->rows().filter() != ListFilter())
        m_work.choose(m_page->rows().filter());
    retranslate();
}

void ListStep::change(const ListWork::Step &step, Shown shown)
{
    if (m_reading || m_whole.isEmpty())
        return;
    m_chooseAnew = m_chooseAnew || shown == Shown::ChosenAnew;
    ++m_changes;
    m_work.change(step);
    follow();
}

void ListStep::listChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_changes = std::max(0, m_changes - 1);
    QList<qsizetype> repaired; // of the others the ledger has been asked
    for (const qsizetype row : rows) {
        if (snapshot.judged().rows.isRepaired(row))
            repaired.append(row);
    }
    m_knowledge.wantRows(repaired);
    const bool otherPeople = snapshot.judged().columns != m_snapshot.judged().columns; // other cells name them
    if (otherPeople || snapshot.judged().paidWithinDays != m_snapshot.judged().paidWithinDays)
        m_knowledge.wantAll();
    showChanged(snapshot, rows);
    askLedger();
}

void ListStep::askAgain()
{
    m_knowledge.wantAll();
    askLedger();
}

void ListStep::askLedger()
{
    if (m_reading || m_whole.isEmpty())
        return;
    if (const auto question = m_knowledge.ask(m_whole.judged()))
        Q_EMIT knownWanted(*question);
    follow();
}

// Nothing continues until the list has been held against the ledger anew.
void ListStep::choosePaidWithin(int days)
{
    m_preferences.setPaidWithinDays(days);
    m_work.setPaidWithinDays(days);
    m_settling.start();
    follow();
}

void ListStep::applyPaidWithin()
{
    const auto set = [days = m_preferences.paidWithinDays()](intake::EditableList &list) {
        list.setPaidWithinDays(days);
        return QList<qsizetype>();
    };
    change(set, Shown::Stay);
    follow();
}

void ListStep::setKnown(const intake::Known &known)
{
    if (m_knowledge.take(known)) {
        m_judging = true;
        m_chooseAnew = true;
        m_work.setKnown(m_knowledge.known());
    }
    askLedger();
}

// Nothing can be sent until the ledger has answered: the next question is about all of it.
void ListStep::setKnownFailed(const Error &error)
{
    m_knowledge.wantAll();
    explain(error);
}

void ListStep::knownTaken(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_judging = false;
    showChanged(snapshot, rows);
}

void ListStep::setCampaign(const alipay::CampaignDetail &detail, ListTotals::Heard heard)
{
    m_campaignHeard = heard != ListTotals::Heard::Before;
    m_totals->setCampaign(detail, heard);
    m_sending->setNotBefore(detail.status == alipay::CampaignStatus::Paid ? detail.start : QDateTime());
    follow();
}

int ListStep::notSent() const
{
    return int(list().rows.size()) - m_snapshot.counts.value(Verdict::Sendable);
}

// Of every row that stays the operator has said so, one by one, by its group, or for all of them.
bool ListStep::skipProblems() const
{
    return m_snapshot.undecided == 0 || m_skip->isChecked();
}

const payout::SendOptions &ListStep::sending() const
{
    return m_sending->options();
}

void ListStep::setAsking(bool asking)
{
    m_asking = asking;
    follow();
}

void ListStep::explain(const Error &error)
{
    const bool aboutList = error.code == ErrorCode::ListNotAList || !hasList();
    m_error->setAction(aboutList ? tr("Save an empty template (.xlsx)…") : QString());
    m_error->explain(error);
    follow();
}

void ListStep::clearError()
{
    m_error->clear();
}

void ListStep::focusFirst()
{
    if (m_stack->currentWidget() == m_source)
        m_source->focusFirst();
    else
        m_page->rows().focusTable();
}

void ListStep::focusSearch()
{
    m_page->rows().focusSearch();
}

void ListStep::saveTemplate()
{
    m_prompts.chooseFileToSave(this, tr("Save an empty template"), tr("list template") + u".xlsx"_s,
        tr("Excel workbooks (*.xlsx)"),
        [this](const QString &path) { m_work.saveTemplate(path, text::templateWords()); });
}

bool ListStep::isReady() const
{
    return !m_reading && m_changes == 0 && !m_settling.isActive() && !m_judging && m_knowledge.isComplete() && !m_asking
        && m_campaignHeard && skipProblems() && m_snapshot.counts.value(Verdict::Sendable) > 0 && m_totals->fits();
}

// Empty: for nothing.
QString ListStep::waitingFor() const
{
    if (m_reading) {
        const int permille = m_work.permille();
        return permille < wholePermille ? tr("Reading: %1%").arg(permille / 10) : tr("Checking every row");
    }
    if (m_asking)
        return tr("Asking Alipay about the campaign");
    if (m_changes > 0 || m_judging)
        return tr("Checking every row");
    return m_knowledge.isAsking() ? tr("Comparing with earlier payouts") : QString();
}

void ListStep::follow()
{
    const QString waiting = waitingFor();
    if (waiting.isEmpty()) {
        m_ticking.stop();
        m_busy->stop();
    } else {
        m_busy->start(waiting);
        m_ticking.start();
    }
    m_page->setFrozen(m_reading && !m_snapshot.judged().partial);
    m_cancel->setVisible(m_reading);
    m_totals->setVisible(hasList());
    m_skip->setVisible(!m_reading && hasList() && m_snapshot.undecided > 0);
    m_sending->setVisible(hasList());
    m_sending->setEnabled(!m_asking); // what is prepared is as it stands there
    m_continue->setVisible(hasList());
    m_continue->setEnabled(hasList() && isReady());
    m_saved->setVisible(!m_saved->text().isEmpty());
}

void ListStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ListStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        take({.text = event->mimeData()->text()});
    else
        take({.path = urls.first().toLocalFile()});
    event->acceptProposedAction();
}

void ListStep::retranslate()
{
    m_skip->setText(tr("Send the others without these %1 rows").arg(text::count(m_snapshot.undecided)));
    m_skip->setAccessibleName(m_skip->text());
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_continue->setText(tr("Continue"));
    for (QPushButton *button : {m_back, m_cancel, m_continue})
        button->setAccessibleName(button->text());
    follow();
}

} // namespace hongbao::ui
