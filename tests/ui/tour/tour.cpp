#include "ui/tour/tour.h"

#include "account/profile.h"
#include "help/help_window.h"
#include "shell/native_prompts.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hongbao::test {

namespace {

// One packet of the batch is refused, of one nothing is known, and the answers come slowly enough to be seen.
const QByteArray accidents = R"({"trigger":[
    {"at":4,"do":"refuse","code":"40004","sub_code":"REPEAT_TRIGGER_CAMPAIGN"},
    {"at":6,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL","deed":true}]})";

} // namespace

Tour::~Tour()
{
    closeWindow(); // before the gateway that it speaks with
}

QStringList Tour::stops()
{
    return {u"doors"_s, u"wizard-service"_s, u"wizard-app"_s, u"wizard-key"_s, u"wizard-back"_s, u"wizard-protect"_s,
        u"wizard-answer"_s, u"wizard-pair"_s, u"wizard-certificates"_s, u"empty-campaigns"_s, u"empty-send"_s,
        u"empty-history"_s, u"empty-overview"_s, u"form"_s, u"form-filled"_s, u"pay"_s, u"pay-done"_s, u"campaigns"_s,
        u"send-campaign"_s, u"send-source"_s, u"send-list"_s, u"send-how"_s, u"send-confirm"_s, u"send-running"_s,
        u"send-result"_s, u"send-settle"_s, u"campaign"_s, u"campaign-differs"_s, u"campaign-settle"_s,
        u"campaign-bill"_s, u"campaign-close"_s, u"history"_s, u"history-record"_s, u"history-batches"_s, u"overview"_s,
        u"guide-campaigns"_s, u"guide-form"_s, u"guide-pay"_s, u"guide-list"_s, u"guide-judged"_s, u"guide-confirm"_s,
        u"guide-result"_s, u"guide-settings"_s, u"guide-history"_s, u"settings"_s, u"settings-passphrase"_s,
        u"settings-line"_s, u"settings-check"_s, u"help"_s, u"passphrase"_s, u"lock"_s, u"lock-wrong"_s, u"doubted"_s,
        u"doubted-settings"_s, u"doubted-trust"_s, u"lost"_s, u"lost-settings"_s, u"lost-begin"_s, u"lost-restore"_s};
}

void Tour::walk()
{
    using Part = void (Tour::*)();
    for (const Part part : {&Tour::begin, &Tour::throughTheDoors, &Tour::throughTheWizard, &Tour::certificates,
             &Tour::emptyPages, &Tour::aCampaign, &Tour::aList, &Tour::aBatch, &Tour::theDetail, &Tour::theBill,
             &Tour::theHistory, &Tour::theGuide, &Tour::theSettings, &Tour::theHelp, &Tour::theLock,
             &Tour::aDoubtedLedger, &Tour::aLostLedger}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

void Tour::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_gateway
        = std::make_unique<practice::PracticeGateway>(account::Profiles(m_folder->path()).practicePath(), m_clock);
    QVERIFY(m_gateway->setFaults(*practice::Faults::fromJson(accidents)).has_value());
    const auto address = m_gateway->listen(0, practice::Publish::Yes);
    QVERIFY(address);
    m_address = *address;
    startAgain();
}

void Tour::startAgain()
{
    closeWindow();
    openWindow();
    m_window->resize(m_size);
    m_book->list();
}

QWidget *Tour::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        dialog = m_window->findChild<ui::HelpWindow *>();
    return dialog ? dialog : m_window.get();
}

bool Tour::waitFor(const QString &name) const
{
    if (QTest::currentTestFailed())
        return false; // whatever is waited for does not come any more
    const bool there = QTest::qWaitFor(
        [&] {
            const auto *found = at<QWidget>(name);
            return found && found->isEnabled();
        },
        patience);
    if (!there)
        qWarning("nothing called %s to wait for", qPrintable(name));
    return there;
}

void Tour::click(const QString &name) const
{
    QVERIFY2(waitFor(name), qPrintable(name));
    at<QAbstractButton>(name)->click();
}

void Tour::type(const QString &name, const QString &text) const
{
    QVERIFY2(at<QLineEdit>(name), qPrintable(name));
    at<QLineEdit>(name)->clear();
    QTest::keyClicks(at<QLineEdit>(name), text);
}

void Tour::closeDialog() const
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->done(QDialog::Rejected);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Tour::askNatively(const ui::Question &question, const QString &stop)
{
    ui::NativePrompts prompts;
    prompts.setWorld(account::World::Practice);
    prompts.ask(m_window.get(), question, [] {});
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(stop);
    closeDialog();
}

void Tour::look(const QString &stop)
{
    QVERIFY2(stops().contains(stop), qPrintable(stop));
    front()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(front()));
    QTRY_VERIFY(front()->focusWidget() && front()->focusWidget()->hasFocus());
    QTimer turn; // of the event loop: tables place what stands in their cells by a timer
    QSignalSpy turned(&turn, &QTimer::timeout);
    turn.start(0);
    QVERIFY(turned.wait(patience));
    // laid out, and rid of what is about to go
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
    m_look(stop, *front());
}

} // namespace hongbao::test
