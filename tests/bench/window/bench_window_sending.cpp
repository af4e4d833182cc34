// How long the window's event loop stands still while a list is read, confirmed, sent and shown: the longest single
// event of each step, and who took it. A person's way through the real page, with the practice gateway.
//
// bench_window_sending [rows] [confirm]      prints a table, then the same as one line of JSON; "confirm": sends
// nothing

#include "bench/telling.h"
#include "bench/window/held.h"
#include "look/look.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "send/sending_dialog.h"
#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <cstdio>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000;

// A person's hands on the page: clicks go through the event loop, so that their cost is seen.
class Hands {
public:
    Hands(ui::SendPage &page, test::HeldApplication &application)
        : m_page(page)
        , m_application(application)
    {
    }

    template <class Widget> Widget *find(const char *name) const
    {
        return m_page.findChild<Widget *>(QLatin1StringView(name));
    }
    void waitFor(const char *what, const std::function<bool()> &there) const
    {
        if (!QTest::qWaitFor(there, patience))
            bench::giveUp(QString::fromLatin1(what));
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
        const test::Stall &stall = m_application.longestByClock();
        const double cpuMs = m_application.longest().cpuMs;
        std::printf("%-10s %8.1f ms (at most %.1f on a core)  %7d events  %3d over 50 ms   %s\n", step, stall.ms, cpuMs,
            m_application.events(), m_application.over50(), qPrintable(stall.event));
        std::fflush(stdout);
        m_told.insert(QLatin1StringView(step), QJsonObject {{u"ms"_s, stall.ms}, {u"cpu_ms"_s, cpuMs}});
        m_application.forget();
    }
    const QJsonObject &told() const { return m_told; }

private:
    ui::SendPage &m_page;
    test::HeldApplication &m_application;
    QJsonObject m_told;
};

QString writeList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        bench::giveUp(u"the list cannot be written"_s);
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
    test::HeldApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 5'000;
    ui::look::apply(application, ui::look::Scheme::Light);
    test::PracticeDesk desk;
    if (!desk.open())
        bench::giveUp(u"the desk does not open"_s);
    const QString campaign = u"Mall"_s;
    const QString total = Fen::of(200LL * rows).toYuan();
    if (desk.campaign(campaign, total, QString::number(rows)).detail.crowdNo.value.isEmpty())
        bench::giveUp(u"there is no campaign"_s);
    test::ScriptedPrompts prompts;
    prompts.fileToOpen = writeList(desk.path(u"list.csv"_s), rows);
    ui::SendPage page(*desk, prompts);
    page.resize(1'240, 800);
    page.show();
    Hands hands(page, application);
    application.forget();
    prepare(hands, campaign);
    if (argc < 3)
        send(hands, desk);
    QJsonObject line {{u"rows"_s, rows}, {u"longest_event_ms"_s, hands.told()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
