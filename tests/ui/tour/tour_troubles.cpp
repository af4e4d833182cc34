// A sealed account, the lock, and a ledger that was changed by somebody else or is gone.

#include "ui/tour/tour.h"

#include "core/ledger/raw_sql.h"
#include "ledger/backup.h"
#include "settings/ledger_book.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hongbao::test {

void Tour::theLock()
{
    QSignalSpy asked(m_opener.get(), &ui::DeskOpener::passphraseNeeded);
    m_opener->use(u"Company"_s);
    QVERIFY(asked.wait(patience));
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"passphrase"_s);
    QSignalSpy opened(m_opener.get(), &ui::DeskOpener::opened);
    type(u"passphrase"_s, u"secret"_s);
    QTest::keyClick(at<QLineEdit>(u"passphrase"_s), Qt::Key_Return);
    QVERIFY(!opened.isEmpty() || opened.wait(patience));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // as often as it takes: the shortcuts sleep until the dialog is quite gone
    QVERIFY(QTest::qWaitFor(
        [this] {
            if (!at<QWidget>(u"lockUnlock"_s))
                QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
            return at<QWidget>(u"lockUnlock"_s) != nullptr;
        },
        patience));
    look(u"lock"_s);
    type(u"lockPassphrase"_s, u"wrong"_s);
    click(u"lockUnlock"_s);
    QVERIFY(waitFor(u"lockUnlock"_s));
    look(u"lock-wrong"_s);
}

QString Tour::ledgerPath() const
{
    return m_folder->filePath(u"ledger-practice.sqlite"_s);
}

void Tour::aDoubtedLedger()
{
    closeWindow();
    QVERIFY(ledger::backUp(ledgerPath(), m_folder->filePath(u"backup.sqlite"_s)));
    const QString names
        = rawValue(ledgerPath(), u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'"_s).toString();
    for (const QString &name : names.split(u','))
        QCOMPARE(rawSql(ledgerPath(), u"DROP TRIGGER "_s + name), QString());
    QCOMPARE(rawSql(ledgerPath(), u"UPDATE journal SET body = '[]' WHERE seq = 4"_s), QString());
    startAgain();
    m_window->ledger().setQuiet(0);
    QVERIFY(open(u"practice"_s));
    QVERIFY(waitFor(u"ledgerNotice"_s));
    QVERIFY(waitFor(u"campaignTable"_s));
    look(u"doubted"_s);
    go(ui::Page::Settings);
    look(u"doubted-settings"_s);
    click(u"ledgerTrust"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"doubted-trust"_s);
    closeDialog();
}

void Tour::aLostLedger()
{
    closeWindow();
    QVERIFY(QFile::remove(ledgerPath()));
    startAgain();
    QSignalSpy failed(m_opener.get(), &ui::DeskOpener::failed);
    m_opener->use(u"practice"_s);
    QVERIFY(failed.wait(patience));
    look(u"lost"_s);
    go(ui::Page::Settings);
    QVERIFY(waitFor(u"ledgerBegin"_s));
    look(u"lost-settings"_s);
    click(u"ledgerBegin"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"lost-begin"_s);
    closeDialog();
    m_prompts.fileToOpen = m_folder->filePath(u"backup.sqlite"_s);
    click(u"ledgerRestore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    look(u"lost-restore"_s);
    closeDialog();
}

} // namespace hongbao::test
