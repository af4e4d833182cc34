// What is looked up afterwards: the campaign, its bill, the history; and the settings.

#include "ui/tour/tour.h"

#include "account/profile.h"
#include "campaigns/campaign_questions.h"
#include "practice/store.h"

#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::test {

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
    askNatively(ui::CampaignQuestions::close(*mall), u"campaign-close"_s);
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

// With keys made here: no packet could ever leave it.
void Tour::addALiveAccount()
{
    const auto own = alipay::PrivateKey::generate();
    const auto theirs = alipay::PrivateKey::generate();
    account::NewAccount shop;
    shop.name = u"Shop"_s;
    shop.appId = u"2021000000000001"_s;
    shop.privateKey = own->toPkcs8BareBase64();
    shop.alipayPublicKey = theirs->publicKey().toBareBase64();
    QVERIFY(account::Profiles(m_folder->path()).add(shop, m_clock.now()));
    m_book->list();
}

void Tour::theSettings()
{
    addALiveAccount();
    go(ui::Page::Settings);
    QVERIFY(waitFor(u"accountTable"_s));
    auto *table = at<QTableView>(u"accountTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
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
    click(u"accountCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    look(u"settings-check"_s);
    closeDialog();
}

void Tour::theHelp()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // as often as it takes: the shortcuts sleep until the dialog is quite gone
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(m_window.get(), Qt::Key_F1), front() != m_window.get()), patience);
    look(u"help"_s);
    front()->close();
    QTRY_COMPARE(front(), m_window.get());
    m_window->activateWindow();
}

} // namespace hongbao::test
