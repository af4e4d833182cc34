#pragma once
// What the tests of the whole window share: a data folder, the window on it, and a person at it.

#include "look/look.h"
#include "settings/preferences.h"
#include "shell/desk_opener.h"
#include "shell/main_window.h"
#include "ui/scripted_prompts.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace hongbao::test {

class MainWindowTest : public QObject {
protected:
    static constexpr int patience = 30'000;

    // The window as a start of the program shows it, in a new folder if there is none yet.
    void openWindow()
    {
        closeWindow(); // one that a failure left open
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        m_prompts.asked.clear();
        m_prompts.yes = true;
        m_book = std::make_unique<ui::AccountBook>(m_folder->path());
        m_preferences = std::make_unique<ui::Preferences>(m_folder->path());
        m_opener = std::make_unique<ui::DeskOpener>(m_folder->path(), *m_book);
        m_window = std::make_unique<ui::MainWindow>(*m_opener, *m_book, *m_preferences, m_prompts);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_opener.reset();
        m_book.reset();
        m_preferences.reset();
    }

    bool open(const QString &account)
    {
        QSignalSpy opened(m_opener.get(), &ui::DeskOpener::opened);
        m_opener->use(account);
        return opened.wait(patience);
    }

    // On the open account, which is practice: a campaign of a thousand yuan, paid, and a batch on its way.
    void startSending(int count, double perSecond) const
    {
        desk::Desk &desk = *m_opener->desk();
        campaign::Draft draft;
        draft.name = QStringLiteral("Mall");
        draft.total = QStringLiteral("1000.00");
        draft.count = QStringLiteral("1000");
        draft.message = QStringLiteral("Thanks");
        draft.start = QStringLiteral("now");
        draft.end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
        QSignalSpy created(&desk, &desk::Desk::campaignCreated);
        desk.createCampaign(draft);
        QVERIFY(created.wait(patience));
        const CrowdNo crowdNo = created.first().last().value<desk::CreateResult>()->detail.crowdNo;
        QSignalSpy paid(&desk, &desk::Desk::campaignRead);
        desk.payInPractice(crowdNo);
        QVERIFY(paid.wait(patience));
        QVERIFY(startBatch(desk, crowdNo, count, perSecond).id.value != 0);
    }

    // The visible one of this name
    template <class Widget> Widget *find(const QString &name) const
    {
        for (Widget *one : m_window->findChildren<Widget *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::AccountBook> m_book;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::DeskOpener> m_opener;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace hongbao::test
