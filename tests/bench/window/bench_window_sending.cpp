// How long the window's event loop stands still while a list is read, confirmed, sent and shown: the longest single
// event of each step, and who took it. A person's way through the real page, with the practice gateway.
//
// bench_window_sending [rows] [confirm]      prints a table, then the same as one line of JSON; "confirm": sends nothing

#include "look/look.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "send/sending_dialog.h"
#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <ctime>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000;

// Every event of the window's thread passes here; what one event delivers from within itself is part of it.
class Watch : public QApplication {
public:
    using QApplication::QApplication;

    struct Longest {
        qint64 microseconds = 0;
        qint64 cpu = 0; // the most that one event had a core for: what the clock says more is other programs'
        QString who;
        qint64 events = 0;
        qint64 over50 = 0;
    };

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QString who = QLatin1StringView(receiver->metaObject()->className()) + u' ' + receiver->objectName()
            + u' ' + QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
        m_inside = true;
        QElapsedTimer time;
        time.start();
        const qint64 cpuBefore = cpuMicroseconds();
        const bool taken = QApplication::notify(receiver, event);
        const qint64 took = time.nsecsElapsed() / 1'000;
        m_inside = false;
        note(took, cpuMicroseconds() - cpuBefore, who);
        return taken;
    }

    Longest next() { return std::exchange(m_longest, {}); }

private:
    static qint64 cpuMicroseconds() // of this thread
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000'000 + time.tv_nsec / 1'000;
    }

    void note(qint64 took, qint64 cpu, const QString &who)
    {
        ++m_longest.events;
        m_longest.cpu = std::max(m_longest.cpu, cpu);
        m_longest.over50 += took > 50'000 ? 1 : 0;
        if (took > m_longest.microseconds) {
            m_longest.microseconds = took;
            m_longest.who = who;
        }
    }

    bool m_inside = false;
    Longest m_longest;
};

[[noreturn]] void die(const char *what)
{
    std::fprintf(stderr, "bench_window_sending: %s\n", what);
    std::exit(1);
}

// A person's hands on the page: clicks go through the event loop, so that their cost is seen.
class Hands {
public:
    Hands(ui::SendPage &page, Watch &watch)
        : m_page(page)
        , m_watch(watch)
    {
    }

    template <class Widget> Widget *find(const char *name) const
    {
        return m_page.findChild<Widget *>(QLatin1StringView(name));
    }
    void waitFor(const char *what, const std::function<bool()> &there) const
    {
        if (!QTest::qWaitFor(there, patience))
            die(what);
    }
    bool isShown(const char *name) const { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }
    void click(const char *name) const
    {
        waitFor(name, [&] { return isShown(name) && find<QWidget>(name)->isEnabled(); });
        QMetaObject::invokeMethod(find<QAbstractButton>(name), &QAbstractButton::click, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }
    void tell(const char *step)
    {
        const Watch::Longest longest = m_watch.next();
        std::printf("%-10s %8.1f ms (at most %.1f on a core)  %7lld events  %3lld over 50 ms   %s\n", step,
            double(longest.microseconds) / 1e3, double(longest.cpu) / 1e3, longest.events, longest.over50,
            qPrintable(longest.who));
        std::fflush(stdout);
        m_told.insert(QLatin1StringView(step),
            QJsonObject {{u"ms"_s, double(longest.microseconds) / 1e3}, {u"cpu_ms"_s, double(longest.cpu) / 1e3}});
    }
    const QJsonObject &told() const { return m_told; }

private:
    ui::SendPage &m_page;
    Watch &m_watch;
    QJsonObject m_told;
};

QString writeList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        die("the list cannot be written");
    file.write("user_id,name\n");
    for (int i = 1; i <= rows; ++i)
        file.write("20881" + QByteArray::number(i).rightJustified(11, '0') + ",Person " + QByteArray::number(i) + "\n");
    return path;
}

void prepare(Hands &hands, const QString &campaign)
{
    hands.waitFor("campaign", [&] {
        auto *choice = hands.find<QComboBox>("sendCampaign");
        return choice && choice->findText(campaign) >= 0;
    });
    hands.click("sendCampaignContinue");
    hands.click("listChooseFile");
    hands.waitFor(
        "list", [&] { return hands.isShown("listContinue") && hands.find<QWidget>("listContinue")->isEnabled(); });
    hands.tell("list");
    hands.click("sendingChange");
    hands.waitFor("dialog", [&] { return hands.isShown("sendingUse"); });
    hands.find<QSpinBox>("sendingRate")->setValue(0);
    hands.find<QSpinBox>("sendingInFlight")->setValue(32);
    hands.click("sendingUse");
    hands.click("listContinue");
    hands.waitFor("confirmation", [&] { return hands.isShown("confirmSend"); });
    QTest::qWait(500);
    hands.tell("confirm");
}

void send(Hands &hands, test::PracticeDesk &desk)
{
    QSignalSpy ended(&*desk, &desk::Desk::batchEnded);
    hands.click("confirmSend");
    hands.waitFor("end", [&] { return !ended.isEmpty(); });
    hands.tell("sending");
    hands.waitFor("result", [&] { return hands.isShown("resultSent"); });
    QTest::qWait(500);
    hands.tell("result");
}

} // namespace

int main(int argc, char **argv)
{
    Watch watch(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 5'000;
    ui::look::apply(watch, ui::look::Scheme::Light);
    test::PracticeDesk desk;
    if (!desk.open())
        die("the desk does not open");
    const QString campaign = u"Mall"_s;
    const QString total = Fen::of(200LL * rows).toYuan();
    if (desk.campaign(campaign, total, QString::number(rows)).detail.crowdNo.value.isEmpty())
        die("there is no campaign");
    test::ScriptedPrompts prompts;
    prompts.fileToOpen = writeList(desk.path(u"list.csv"_s), rows);
    ui::SendPage page(*desk, prompts);
    page.resize(1'240, 800);
    page.show();
    Hands hands(page, watch);
    watch.next();
    prepare(hands, campaign);
    if (argc < 3)
        send(hands, desk);
    QJsonObject line {{u"rows"_s, rows}, {u"longest_event_ms"_s, hands.told()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
