#pragma once
// The real window on a new data folder, driven as a person would: what it answers when, and how long any one event
// holds it meanwhile.

#include "bench/telling.h"
#include "bench/window/held.h"
#include "look/look.h"
#include "settings/preferences.h"
#include "shell/desk_opener.h"
#include "shell/main_window.h"
#include "ui/scripted_prompts.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace hongbao::bench {

class WindowBench {
protected:
    explicit WindowBench(test::HeldApplication &application)
        : m_application(application)
        , m_book(m_folder.path())
        , m_preferences(m_folder.path())
        , m_opener(m_folder.path(), m_book)
        , m_window(m_opener, m_book, m_preferences, m_prompts)
    {
        m_pulse.start(5); // wakes waitFor
    }

    void show()
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    template <class Widget> Widget *find(const QString &name) const { return m_window.findChild<Widget *>(name); }
    bool isShown(const QString &name) const { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    template <class Condition> void waitFor(const char *what, const Condition &condition) const
    {
        QElapsedTimer waited;
        waited.start();
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (waited.elapsed() > patienceMs)
                giveUp(QString::fromLatin1(what));
        }
    }

    // What the operator does until the window has answered; the seconds stand under the key, if there is one.
    template <class Act, class Condition>
    double measure(const char *what, const QString &key, const Act &act, const Condition &answered)
    {
        m_application.forget();
        QElapsedTimer timer;
        timer.start();
        act();
        waitFor(what, answered);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        QCoreApplication::processEvents(); // the painting of it
        const test::Stall &stall = m_application.longest();
        std::printf("%-44s %7.3f s   longest event %6.1f ms of processor (%s), %6.1f ms by the clock   %4.0f MiB\n",
            what, seconds, stall.cpuMs, qPrintable(stall.event), m_application.longestByClock().ms,
            mebibytes("VmRSS:"));
        std::fflush(stdout);
        if (!key.isEmpty())
            m_results.insert(key, qRound(seconds * 1000) / 1000.0);
        m_longest = std::max(m_longest, stall.cpuMs);
        m_results.insert(QStringLiteral("longest_event_ms"), qRound(m_longest * 10) / 10.0);
        return seconds;
    }
    template <class Act> void measure(const char *what, const Act &act)
    {
        measure(what, {}, act, [] { return true; });
    }

    static constexpr int patienceMs = 120'000;

    test::HeldApplication &m_application;
    QTemporaryDir m_folder;
    ui::AccountBook m_book;
    ui::Preferences m_preferences;
    ui::DeskOpener m_opener;
    test::ScriptedPrompts m_prompts;
    ui::MainWindow m_window;
    QTimer m_pulse;
    QJsonObject m_results;
    double m_longest = 0;
};

// The one argument is how many of what the bench is about.
template <class Bench> int runBench(int argc, char **argv)
{
    test::HeldApplication application(argc, argv);
    const int many = application.arguments().value(1).toInt();
    if (many <= 0)
        return 2;
    ui::look::apply(application, ui::look::Scheme::Light);
    return Bench(application, many).run();
}

} // namespace hongbao::bench
