#include "settings/self_check_card.h"

#include "look/look.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int people = 200;
constexpr int kills = 5;
} // namespace

SelfCheckCard::SelfCheckCard(const QString &program, QWidget *parent)
    : Card(parent)
    , m_work(program)
{
    m_words = addTextLine(body(), u"selfCheckWords"_s);
    look::setRole(m_words, look::Role::MutedText);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"selfCheckBar"_s);
    m_bar->setRange(0, people);
    body()->addWidget(m_bar);
    m_counts = addTextLine(body(), u"selfCheckCounts"_s);
    m_notice = new QFrame(this);
    auto *said = new QVBoxLayout(m_notice);
    said->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    m_verdict = addTextLine(said, u"selfCheckVerdict"_s);
    look::setStyle(m_verdict, look::Style::Strong);
    m_details = addTextLine(said, u"selfCheckDetails"_s);
    body()->addWidget(m_notice);
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"selfCheckError"_s);
    body()->addWidget(m_error);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"selfCheck"_s);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &SelfCheckCard::press);
    connect(&m_work, &SelfCheckWork::given, this, [this](qint64 packets) {
        m_given = packets;
        follow();
    });
    connect(&m_work, &SelfCheckWork::killed, this, [this](int count) {
        m_kills = count;
        follow();
    });
    connect(&m_work, &SelfCheckWork::ended, this, &SelfCheckCard::ended);
    retranslate();
}

QString SelfCheckCard::program()
{
    const QString beside = QStandardPaths::findExecutable(u"hongbao"_s, {QCoreApplication::applicationDirPath()});
    if (!beside.isEmpty())
        return beside;
    const QString onPath = QStandardPaths::findExecutable(u"hongbao"_s);
    return onPath.isEmpty() ? u"hongbao"_s : onPath; // not there: said when it cannot be started
}

void SelfCheckCard::press()
{
    m_stopped = m_work.isRunning();
    if (m_stopped) {
        m_work.stop();
    } else {
        m_error->clear();
        m_report.reset();
        m_given = 0;
        m_kills = 0;
        m_work.start(people, kills);
    }
    follow();
}

void SelfCheckCard::ended(const SelfCheckResult &result)
{
    if (result)
        m_report = *result;
    else
        m_error->explain(result.error());
    follow();
}

void SelfCheckCard::follow()
{
    const bool running = m_work.isRunning();
    m_bar->setVisible(running);
    m_bar->setValue(int(m_given));
    m_counts->setVisible(running || m_stopped);
    m_counts->setText(running
            ? tr("Packets given: %1 of %2  ·  Killed: %3 of %4")
                  .arg(text::count(m_given), text::count(people), text::count(m_kills), text::count(kills))
            : tr("Stopped by you before its end: nothing is proven, and nothing is left behind."));
    m_notice->setVisible(m_report.has_value());
    if (m_report) {
        look::setNotice(m_notice, m_report->passed() ? look::Role::Good : look::Role::Bad);
        m_verdict->setText(verdict());
        m_details->setText(m_report->passed() ? QString() : differences());
        m_details->setVisible(!m_report->passed());
    }
    m_button->setText(running ? tr("Stop the self-check") : tr("Start the self-check"));
}

QString SelfCheckCard::verdict() const
{
    const desk::SelfCheckReport &report = *m_report;
    const QString counts = tr("%1 people, killed %2 times, %3 requests, %4 without a clear answer, %5 asked again with "
                              "the same number. Ledger %6, gateway %7, in %8 seconds.")
                               .arg(text::count(report.people), text::count(report.kills), text::count(report.attempts),
                                   text::count(report.unclear), text::count(report.repeats), text::yuan(report.booked),
                                   text::yuan(report.given), text::count((report.milliseconds + 999) / 1'000));
    return text::sentences(
        report.passed() ? tr("Passed: everybody has exactly one packet.") : tr("NOT passed."), counts);
}

QString SelfCheckCard::differences() const
{
    const desk::SelfCheckReport &report = *m_report;
    QStringList lines;
    const auto add = [&](const QString &words, int count) {
        if (count > 0)
            lines.append(words.arg(text::count(count)));
    };
    add(tr("Paid twice: %1"), report.paidTwice);
    add(tr("Paid, but called refused or unsent: %1"), report.denied);
    add(tr("Called sent, but not paid: %1"), report.neverPaid);
    add(tr("Without a clear end: %1"), report.open);
    if (report.given != report.booked)
        lines.append(tr("The ledger's sum is not the gateway's."));
    if (!report.chainWhole)
        lines.append(tr("The journal's chain is broken."));
    lines.append(tr("Do not send with this copy of the program. Give these lines to technical support."));
    return lines.join(u'\n');
}

void SelfCheckCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SelfCheckCard::retranslate()
{
    setTitle(tr("Self-check"));
    m_words->setText(tr("Proves on this computer that nobody is paid twice: a list is sent in a practice world of its "
                        "own while every accident happens on purpose, and the program is killed on the way. Then the "
                        "gateway's books, the ledger and the list are held against each other. No real money moves, "
                        "and your ledger is not touched."));
    m_bar->setAccessibleName(tr("Packets given"));
    follow();
}

} // namespace hongbao::ui
