#include "ui/tour/tour.h"

#include "account/profile.h"
#include "practice/store.h"
#include "widgets/empty_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::test {

namespace {

// One packet of the batch is refused, of one nothing is known, and the answers come slowly enough to be seen.
const QByteArray accidents = R"({"trigger":[
    {"at":4,"do":"refuse","code":"40004","sub_code":"REPEAT_TRIGGER_CAMPAIGN"},
    {"at":6,"do":"refuse","code":"40004","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL","deed":true}]})";

QString listOf(int people)
{
    QString text = u"user_id,name\n"_s;
    for (int i = 1; i <= people; ++i)
        text += u"20881%1,Ann %2\n"_s.arg(i * 137, 11, 10, QLatin1Char('0')).arg(i);
    return text;
}

} // namespace

Tour::~Tour()
{
    closeWindow(); // before the gateway that it speaks with
}

QStringList Tour::stops()
{
    return {u"doors"_s, u"wizard-service"_s, u"wizard-app"_s, u"wizard-key"_s, u"wizard-back"_s, u"wizard-protect"_s,
        u"wizard-answer"_s, u"empty-campaigns"_s, u"empty-send"_s, u"empty-history"_s, u"empty-overview"_s, u"form"_s,
        u"form-filled"_s, u"pay"_s, u"pay-done"_s, u"campaigns"_s, u"send-campaign"_s, u"send-source"_s, u"send-list"_s,
        u"send-how"_s, u"send-confirm"_s, u"send-running"_s, u"send-result"_s, u"send-settle"_s, u"campaign"_s,
        u"campaign-differs"_s, u"campaign-settle"_s, u"campaign-bill"_s, u"history"_s, u"history-record"_s,
        u"history-batches"_s, u"overview"_s, u"settings"_s, u"settings-passphrase"_s, u"settings-line"_s,
        u"passphrase"_s, u"lock"_s};
}

void Tour::walk()
{
    using Part = void (Tour::*)();
    for (const Part part : {&Tour::begin, &Tour::throughTheDoors, &Tour::throughTheWizard, &Tour::emptyPages,
             &Tour::aCampaign, &Tour::aList, &Tour::aBatch, &Tour::theDetail, &Tour::theBill, &Tour::theHistory,
             &Tour::theSettings, &Tour::theLock}) {
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
    openWindow();
    m_window->resize(m_size);
    m_book->list();
}

QWidget *Tour::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_window.get();
}

template <class Widget> Widget *Tour::at(const QString &name) const
{
    for (Widget *one : front()->findChildren<Widget *>(name))
        if (one->isVisible())
            return one;
    return nullptr;
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
}

void Tour::look(const QString &stop)
{
    QVERIFY2(stops().contains(stop), qPrintable(stop));
    front()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(front()));
    // laid out, and rid of what is about to go
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
    m_look(stop, *front());
}

void Tour::throughTheDoors()
{
    m_window->showDoors();
    look(u"doors"_s);
    click(u"doorConnect"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
}

// Against the practice gateway as an own address, with a passphrase of its own.
void Tour::throughTheWizard()
{
    const auto identity = practice::openIdentity(account::Profiles(m_folder->path()).practicePath());
    QVERIFY(identity);
    const auto paste = [this](const QString &field, const QByteArray &text) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QVERIFY2(at<QPlainTextEdit>(field), qPrintable(field));
        at<QPlainTextEdit>(field)->paste();
    };
    look(u"wizard-service"_s);
    click(u"wizardNext"_s);
    type(u"app_id"_s, identity->appId);
    at<QComboBox>(u"world"_s)->setCurrentIndex(2);
    type(u"gateway"_s, m_address.toString());
    type(u"name"_s, u"Company"_s);
    look(u"wizard-app"_s);
    click(u"wizardNext"_s);
    click(u"modePublicKey"_s);
    click(u"ownKeyFold"_s);
    paste(u"private_key"_s, identity->applicationKey.toPkcs8BareBase64().view().toByteArray());
    QVERIFY(waitFor(u"wizardNext"_s));
    look(u"wizard-key"_s);
    click(u"wizardNext"_s);
    look(u"wizard-back"_s);
    paste(u"alipay_public_key"_s, identity->alipayKey.publicKey().toBareBase64());
    click(u"wizardNext"_s);
    type(u"new_passphrase"_s, u"secret"_s);
    type(u"passphrase_again"_s, u"secret"_s);
    look(u"wizard-protect"_s);
    click(u"wizardNext"_s);
    QVERIFY(waitFor(u"checkMark"_s));
    look(u"wizard-answer"_s);
    closeDialog();
}

void Tour::emptyPages()
{
    QVERIFY(open(u"practice"_s));
    const std::pair<ui::Page, QString> pages[] = {{ui::Page::Campaigns, u"campaigns"_s}, {ui::Page::Send, u"send"_s},
        {ui::Page::History, u"history"_s}, {ui::Page::Overview, u"overview"_s}};
    for (const auto &[page, name] : pages) {
        go(page);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(m_window->findChildren<ui::EmptyPage *>(), &QWidget::isVisible), patience);
        look(u"empty-"_s + name);
    }
}

void Tour::fillIn(const QString &campaign) const
{
    type(u"campaignName"_s, campaign);
    type(u"campaignMessage"_s, u"Thank you"_s);
    type(u"campaignTotal"_s, u"2560"_s);
    type(u"campaignCount"_s, u"1280"_s);
}

void Tour::aCampaign()
{
    go(ui::Page::Campaigns);
    click(u"emptyAction"_s);
    look(u"form"_s);
    fillIn(u"Mall"_s);
    look(u"form-filled"_s);
    click(u"formCreate"_s);
    QVERIFY(waitFor(u"payInPractice"_s));
    look(u"pay"_s);
    click(u"payInPractice"_s);
    QVERIFY(waitFor(u"paySend"_s));
    look(u"pay-done"_s);
    click(u"payBack"_s);
    click(u"campaignNew"_s);
    fillIn(u"Friends"_s);
    click(u"formCreate"_s);
    QVERIFY(waitFor(u"payInPractice"_s));
    click(u"payBack"_s);
    QTRY_COMPARE(at<QTableView>(u"campaignTable"_s)->model()->rowCount(), 2);
    look(u"campaigns"_s);
}

void Tour::aList()
{
    go(ui::Page::Send);
    QVERIFY(waitFor(u"sendCampaignContinue"_s));
    look(u"send-campaign"_s);
    click(u"sendCampaignContinue"_s);
    QVERIFY(waitFor(u"listPaste"_s));
    look(u"send-source"_s);
    at<QPlainTextEdit>(u"listPaste"_s)
        ->setPlainText(listOf(30) + u"2.0881E+15,Lost\n,Nobody\n2088100000000137,Twice\n"_s);
    click(u"listUsePaste"_s);
    QVERIFY(waitFor(u"listTable"_s));
    QVERIFY(waitFor(u"listSkipProblems"_s));
    look(u"send-list"_s);
    click(u"sendingChange"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"send-how"_s);
    closeDialog();
    click(u"listSkipProblems"_s);
    click(u"findingLeaveOut%1"_s.arg(int(intake::Problem::DuplicateRecipient)));
}

void Tour::aBatch()
{
    click(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    look(u"send-confirm"_s);
    QApplication::activeModalWidget()->setProperty("tickMs", 1);
    click(u"confirmSend"_s);
    QVERIFY(waitFor(u"progressLine"_s));
    look(u"send-running"_s);
    QVERIFY(waitFor(u"resultNotSent"_s));
    QVERIFY(waitFor(u"settleByHand"_s));
    look(u"send-result"_s);
    click(u"settleByHand"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"send-settle"_s);
    closeDialog();
}

// Another program of the merchant's gives a packet of the same campaign.
bool Tour::sendElsewhere(const CrowdNo &crowdNo)
{
    const auto store = practice::Store::open(account::Profiles(m_folder->path()).practicePath());
    const practice::Packet packet {crowdNo.value, u"user_id:2088999900000001"_s, u"other_1"_s, Fen(), Fen::of(100),
        u"biz_other_1"_s, m_clock.now()};
    return store && (*store)->addPacket(packet).has_value();
}

QString Tour::bill(const CrowdNo &crowdNo) const
{
    QString text = u"商户单号,红包单号,金额(元),发放时间\n"_s;
    const auto lines = practice::billOf(account::Profiles(m_folder->path()).practicePath(), crowdNo.value);
    for (const practice::BillLine &line : *lines)
        text += QStringList({line.outBizNo, line.bizNo, line.prize.toYuan(), toBeijingText(line.givenAt)}).join(u',')
            + u'\n';
    QFile file(m_folder->filePath(u"bill.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
}

void Tour::theDetail()
{
    go(ui::Page::Campaigns);
    QVERIFY(waitFor(u"campaignTable"_s));
    auto *table = at<QTableView>(u"campaignTable"_s);
    const QAbstractItemModel *rows = table->model();
    int mall = 0;
    while (mall < rows->rowCount() && rows->index(mall, 0).data().toString() != u"Mall"_s)
        ++mall;
    table->setFocus();
    table->setCurrentIndex(rows->index(mall, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(waitFor(u"reconcileNow"_s));
    QVERIFY(waitFor(u"detailSend"_s));
    look(u"campaign"_s);
}

void Tour::theBill()
{
    QSignalSpy listed(m_opener->desk(), &desk::Desk::campaignsListed);
    m_opener->desk()->listCampaigns();
    QVERIFY(listed.wait(patience));
    const auto campaigns = listed.first().last().value<desk::CampaignsResult>();
    const auto mall = std::ranges::find(*campaigns, u"Mall"_s, [](const auto &one) { return one.detail.name; });
    QVERIFY(mall != campaigns->end());
    QVERIFY(sendElsewhere(mall->detail.crowdNo));
    click(u"reconcileNow"_s);
    QVERIFY(waitFor(u"differenceTable"_s));
    QVERIFY(waitFor(u"reconcileNow"_s));
    look(u"campaign-differs"_s);
    at<QTableView>(u"differenceTable"_s)->selectAll();
    click(u"differenceOpenDialog"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"campaign-settle"_s);
    closeDialog();
    m_prompts.fileToOpen = bill(mall->detail.crowdNo);
    click(u"reconcileBill"_s);
    QVERIFY(waitFor(u"billRows"_s));
    QVERIFY(waitFor(u"billCompare"_s));
    look(u"campaign-bill"_s);
    closeDialog();
}

void Tour::theHistory()
{
    go(ui::Page::History);
    QVERIFY(waitFor(u"historyTable"_s));
    auto *table = at<QTableView>(u"historyTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && table->model()->index(0, 1).data().isValid(), patience);
    look(u"history"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    QVERIFY(waitFor(u"recordAttempts"_s));
    look(u"history-record"_s);
    closeDialog();
    at<QTabBar>(u"historyTabs"_s)->setCurrentIndex(1);
    QVERIFY(waitFor(u"batchTable"_s));
    QTRY_VERIFY(at<QTableView>(u"batchTable"_s)->model()->rowCount() > 0);
    look(u"history-batches"_s);
    go(ui::Page::Overview);
    QVERIFY(waitFor(u"toSeeTo1"_s));
    look(u"overview"_s);
}

void Tour::theSettings()
{
    go(ui::Page::Settings);
    QVERIFY(waitFor(u"accountTable"_s));
    auto *table = at<QTableView>(u"accountTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    look(u"settings"_s);
    table->selectRow(1);
    for (const auto &[act, stop] : {std::pair(u"accountPassphrase"_s, u"settings-passphrase"_s),
             std::pair(u"accountLine"_s, u"settings-line"_s)}) {
        click(u"accountMore"_s);
        auto *menu = m_window->findChild<QMenu *>(u"accountActions"_s);
        menu->findChild<QAction *>(act)->trigger();
        menu->close();
        QTRY_VERIFY(QApplication::activeModalWidget());
        look(stop);
        closeDialog();
    }
}

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
}

} // namespace hongbao::test
