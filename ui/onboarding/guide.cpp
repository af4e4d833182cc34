#include "onboarding/guide.h"

#include "look/look.h"
#include "text/words.h"
#include "widgets/notice_bar.h"
#include "widgets/spotlight.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

using Stage = Guide::Stage;

constexpr int lookEveryMs = 150;
constexpr int steps = int(Stage::Done);

enum class Deed { Press, ByThePerson };

struct Pointer {
    Stage stage;
    QString target;
    QString words;
    Deed deed = Deed::Press;
    QString filled {}; // a field that has something in it by then
};

// Of those that are seen and of one stage, the last is the next.
QList<Pointer> pointers()
{
    return {
        {Stage::Create, u"payBack"_s, Guide::tr("Go back to all campaigns.")},
        {Stage::Create, u"detailBack"_s, Guide::tr("Go back to all campaigns.")},
        {Stage::Create, u"campaignNew"_s, Guide::tr("Begin with a new campaign.")},
        {Stage::Create, u"template_points"_s, Guide::tr("Choose what it is for: that fills in the form.")},
        {Stage::Create, u"formCreate"_s, Guide::tr("All is filled in. Create it: no money moves yet."), Deed::Press,
            u"campaignName"_s},
        {Stage::Pay, u"payInPractice"_s, Guide::tr("Now pay for it. Practice money only.")},
        {Stage::Send, u"paySend"_s, Guide::tr("Paid. Now choose who gets a packet.")},
        {Stage::Send, u"sendCampaignContinue"_s, Guide::tr("This campaign will do. Go on to the list.")},
        {Stage::Send, u"listBack"_s, Guide::tr("The list is read and judged, row by row."), Deed::ByThePerson},
        {Stage::Send, u"listSample"_s, Guide::tr("Load the sample list: twenty people.")},
        {Stage::Send, u"listContinue"_s, Guide::tr("Every row is fine. Look at the summary.")},
        {Stage::Send, u"confirmSend"_s, Guide::tr("Read what will be sent, then press the button with the ring."),
            Deed::ByThePerson},
    };
}

} // namespace

Guide::Guide(desk::Desk &desk, QWidget &pages, NoticeBar &bar, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pages(pages)
    , m_bar(&bar)
{
    connect(m_bar, &NoticeBar::acted, this, &Guide::act);
    connect(m_bar, &NoticeBar::putAway, this, &Guide::over);
    connect(&m_looking, &QTimer::timeout, this, &Guide::look);
    m_looking.start(lookEveryMs);
    m_bar->installEventFilter(this);
    followDesk();
    look();
}

Guide::~Guide()
{
    if (m_bar)
        m_bar->clear();
    delete m_ring;
    delete m_inDialog;
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        look();
    return QObject::eventFilter(watched, event);
}

void Guide::followDesk()
{
    using desk::Desk;
    connect(&m_desk, &Desk::campaignCreated, this, [this](desk::RequestId, const desk::CreateResult &created) {
        if (!created || m_stage > Stage::Send)
            return;
        m_campaign = *created;
        go(Stage::Pay);
    });
    const auto heard = [this](const ledger::Campaign &campaign) {
        const bool isOurs = m_stage == Stage::Pay && campaign.detail.crowdNo == m_campaign.detail.crowdNo;
        if (isOurs && campaign.detail.status != alipay::CampaignStatus::Created)
            go(Stage::Send);
    };
    connect(&m_desk, &Desk::campaignRead, this, [heard](desk::RequestId, const desk::CampaignResult &campaign) {
        if (campaign)
            heard(*campaign);
    });
    connect(&m_desk, &Desk::paymentSeen, this, heard);
    connect(&m_desk, &Desk::batchStarted, this, [this](desk::RequestId, const desk::BatchResult &batch) {
        if (batch)
            go(Stage::Running);
    });
    connect(&m_desk, &Desk::batchEnded, this, [this](const ledger::Batch &batch) {
        m_batch = batch;
        ledger::HistoryQuery query;
        query.batch = batch.id;
        query.limit = 1;
        m_reading = m_desk.readHistory(query);
        go(Stage::Result);
    });
    connect(&m_desk, &Desk::historyRead, this, [this](desk::RequestId id, const desk::HistoryResult &result) {
        if (id != m_reading || !result || result->rows.isEmpty())
            return;
        const payout::Payout &payout = result->rows.constFirst().payout;
        m_person = payout.name.isEmpty() ? payout.request.recipient.value.right(4) : payout.name;
    });
}

void Guide::go(Stage stage)
{
    m_stage = stage;
    look();
}

void Guide::look()
{
    if (m_stage == Stage::Result && seen<QWidget>(u"historySearch"_s))
        m_stage = Stage::LookUp;
    const auto *search = seen<QLineEdit>(u"historySearch"_s);
    if (m_stage == Stage::LookUp && search && !search->text().isEmpty())
        m_stage = Stage::Done;
    say(hint());
}

template <class Widget> Widget *Guide::seen(const QString &name) const
{
    for (Widget *one : m_pages.findChildren<Widget *>(name)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

Guide::Hint Guide::hint()
{
    switch (m_stage) {
    case Stage::Create:
    case Stage::Pay:
    case Stage::Send:
        return pointed().value_or(elsewhere());
    case Stage::Running:
        return {tr("The packets leave. You could stop at any time.")};
    case Stage::Result:
        return {tr("It has ended. See who got what."), {}, [this] { Q_EMIT packetsRequested(m_batch); }};
    case Stage::LookUp:
        return lookingUp();
    case Stage::Done:
        return {tr("Found. That was the whole way: create, pay, send, look up. You can do it again at any time."), {},
            [this] { Q_EMIT over(); }};
    }
    Q_UNREACHABLE();
}

// Whoever is ahead of the step, by a campaign of their own, is followed.
std::optional<Guide::Hint> Guide::pointed()
{
    std::optional<Hint> found;
    for (Stage stage = m_stage; stage <= Stage::Send && !found; stage = Stage(int(stage) + 1)) {
        for (const Pointer &pointer : pointers()) {
            const auto *field = pointer.filled.isEmpty() ? nullptr : seen<QLineEdit>(pointer.filled);
            auto *target = pointer.stage == stage ? seen<QAbstractButton>(pointer.target) : nullptr;
            if (!target || (field && field->text().isEmpty()))
                continue;
            if (pointer.deed == Deed::ByThePerson)
                found = Hint {pointer.words, target};
            else if (target->isEnabled())
                found = Hint {pointer.words, target, [target] { target->click(); }};
        }
    }
    return found;
}

Guide::Hint Guide::elsewhere()
{
    if (m_stage == Stage::Create)
        return {tr("Everything begins with a campaign."), {}, [this] { Q_EMIT pageRequested(Page::Campaigns); }};
    if (m_stage == Stage::Pay)
        return {tr("“%1” waits to be paid for.").arg(m_campaign.detail.name), {},
            [this] { Q_EMIT paymentRequested(m_campaign); }};
    return {tr("“%1” is paid for: now its packets.").arg(m_campaign.detail.name), {},
        [this] { Q_EMIT sendingRequested(m_campaign.detail.crowdNo); }};
}

Guide::Hint Guide::lookingUp()
{
    auto *search = seen<QLineEdit>(u"historySearch"_s);
    if (!search || m_person.isEmpty())
        return {tr("Look one up: open the packets of this batch."), {}, [this] { Q_EMIT packetsRequested(m_batch); }};
    return {tr("Everyone stands here. Look one up: type “%1”.").arg(m_person), search, [search, person = m_person] {
                search->setFocus(Qt::OtherFocusReason);
                search->setText(person);
            }};
}

void Guide::say(const Hint &hint)
{
    const bool isDone = m_stage == Stage::Done;
    const QString words
        = isDone ? hint.words : tr("Step %1 of %2").arg(int(m_stage) + 1).arg(steps) + u" · " + hint.words;
    const QString button = !hint.next ? QString() : isDone ? tr("&Finish") : tr("&Next");
    if (words + button != std::exchange(m_said, words + button) || !m_bar->isVisibleTo(m_bar->parentWidget()))
        m_bar->say(words, look::Role::Practice, button);
    sayInDialog(words, hint.target);
    if (m_ring && m_ring->target() == hint.target)
        return;
    delete m_ring;
    if (hint.target)
        m_ring = new Spotlight(hint.target);
}

// A dialog may lie over the bar: the words stand in it as well.
void Guide::sayInDialog(const QString &words, const QWidget *target)
{
    const auto *dialog = target ? qobject_cast<const QDialog *>(target->window()) : nullptr;
    if (!dialog) {
        delete m_inDialog;
        return;
    }
    if (!m_inDialog) {
        m_inDialog = new QLabel;
        m_inDialog->setObjectName(u"guideWords"_s);
        m_inDialog->setWordWrap(true);
        m_inDialog->setTextFormat(Qt::PlainText);
        look::setNotice(m_inDialog, look::Role::Practice);
        m_inDialog->setMargin(look::space(2));
        qobject_cast<QBoxLayout *>(dialog->layout())->insertWidget(0, m_inDialog);
    }
    m_inDialog->setText(words);
}

void Guide::act()
{
    if (const auto next = hint().next)
        next();
}

} // namespace hongbao::ui
