#pragma once
// What the tests of one page share: a practice desk, the page on it in a window of its own, and a person at it.

#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace hongbao::test {

template <class Page> class PageTest : public QObject {
protected:
    static constexpr int patience = 60'000;

    // faults: as in practice/faults.h; empty: all goes well
    void openDesk(const QByteArray &faults = {})
    {
        m_prompts.asked.clear();
        m_prompts.yes = true;
        m_desk = std::make_unique<PracticeDesk>(faults);
        QVERIFY(m_desk->open());
    }

    template <class... More> void openPage(QSize size, const More &...more)
    {
        m_page = std::make_unique<Page>(**m_desk, m_prompts, more...);
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void close()
    {
        m_page.reset();
        m_desk.reset();
    }

    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = m_page->template findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<PracticeDesk> m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Page> m_page;
};

} // namespace hongbao::test
