#include "ui/campaigns/detail_fixture.h"

#include <QClipboard>
#include <QComboBox>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

namespace {
const QStringList knownHeader {u"商户单号"_s, u"红包单号"_s, u"金额(元)"_s, u"发放时间"_s};
}

// Our books against Alipay's, in the window: from the comparison to the settled difference.
class TestCampaignReconciling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_page.reset(); }

    void the_latest_comparison_stands_there_at_once()
    {
        open();
        send(5);
        QVERIFY(m_page->show());
        QTRY_COMPARE(m_page->text(u"sumsFinding"_s), u"✓ They agree"_s);
        QCOMPARE(m_page->text(u"sumsHere"_s), u"¥10.00"_s);
        QCOMPARE(m_page->text(u"sumsThere"_s), u"¥10.00"_s);
        QCOMPARE(m_page->text(u"sumsDifference"_s), u"¥0.00"_s);
        QVERIFY(m_page->text(u"sumsWhen"_s).startsWith(u"Compared on"_s));
        QVERIFY(!m_page->find<QWidget>(u"differenceTable"_s)->isVisible());
    }

    void what_others_sent_is_explained_and_settled_with_a_reason()
    {
        open();
        send(5);
        QVERIFY(m_page->sendElsewhere(u"other_1"_s));
        QVERIFY(m_page->show());
        int open = -1;
        connect(&*m_page->desk, &desk::Desk::reconciled, this,
            [&open](desk::RequestId, const desk::ReconcileResult &made) { open = made ? made->open() : -1; });
        m_page->click(u"reconcileNow"_s);
        QTRY_COMPARE(m_page->text(u"sumsFinding"_s), u"! Sent elsewhere"_s);
        QCOMPARE(m_page->text(u"sumsDifference"_s), u"+¥1.00"_s);
        QVERIFY(m_page->text(u"sumsWhat"_s).contains(u"at least ¥1.00"_s));
        QVERIFY(!m_page->text(u"sumsMoney"_s).isEmpty());
        QVERIFY(!m_page->text(u"sumsRemedy"_s).isEmpty());
        QCOMPARE(open, 1);
        QCOMPARE(m_page->rows(u"differenceTable"_s)->rowCount(), 1);

        openSettling();
        QVERIFY(!m_page->isOn(u"differenceNow"_s)); // without a reason
        QTest::keyClicks(m_page->find<QLineEdit>(u"differenceReason"_s), u"   "_s);
        QVERIFY(!m_page->isOn(u"differenceNow"_s));
        QTest::keyClicks(m_page->find<QLineEdit>(u"differenceReason"_s), u"customer service"_s);
        QTest::keyClick(m_page->find<QLineEdit>(u"differenceReason"_s), Qt::Key_Return);
        QVERIFY(m_page->page->findChild<ui::DifferenceDialog *>()); // Enter settles nothing
        m_page->click(u"differenceNow"_s);
        QTRY_COMPARE(open, 0);
        QCOMPARE(stateOf(0), u"Settled: customer service"_s);
        QVERIFY(!m_page->isOn(u"differenceOpenDialog"_s));
    }

    void a_newer_comparison_voids_what_was_about_to_be_settled()
    {
        open();
        QVERIFY(m_page->sendElsewhere(u"other_1"_s));
        QVERIFY(m_page->show());
        m_page->click(u"reconcileNow"_s);
        QTRY_VERIFY(m_page->find<QWidget>(u"differenceTable"_s)->isVisible());
        openSettling();
        QTest::keyClicks(m_page->find<QLineEdit>(u"differenceReason"_s), u"known"_s);
        QVERIFY(m_page->sendElsewhere(u"other_2"_s));
        QSignalSpy reconciled(&*m_page->desk, &desk::Desk::reconciled);
        (*m_page->desk).reconcile(m_page->campaign.detail.crowdNo);
        QVERIFY(reconciled.wait(30'000));
        m_page->click(u"differenceNow"_s);
        QTRY_VERIFY(m_page->find<QLabel>(u"differenceChanged"_s)->isVisible());
        QVERIFY(!m_page->isOn(u"differenceNow"_s));
        m_page->click(u"differenceCancel"_s);
        QTRY_COMPARE(m_page->text(u"sumsDifference"_s), u"+¥2.00"_s);
        QCOMPARE(stateOf(0), u"Open"_s);
    }

    void an_unconfirmed_packet_is_settled_by_the_bill_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("UTF-8") << QByteArray("UTF-8");
        QTest::newRow("GB18030") << QByteArray("GB18030");
    }
    void an_unconfirmed_packet_is_settled_by_the_bill()
    {
        QFETCH(QByteArray, encoding);
        open(R"({"trigger":[{"from":1,"do":"refuse","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL","deed":true}]})");
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, 1).counts.unknown, 1);
        QVERIFY(m_page->show());
        QTRY_COMPARE(m_page->text(u"sumsFinding"_s), u"? Unconfirmed packets may explain it"_s);

        readBill(m_page->bill(knownHeader, encoding.constData()));
        QTRY_VERIFY(m_page->isOn(u"billCompare"_s)); // all columns were recognised
        m_page->click(u"billCompare"_s);
        QTRY_VERIFY(m_page->find<QWidget>(u"differenceTable"_s)->isVisible());
        QCOMPARE(m_page->rows(u"differenceTable"_s)->index(0, ui::DifferenceTable::Kind).data().toString(),
            u"Unconfirmed here, paid by the bill"_s);
        QVERIFY(m_page->text(u"sumsBill"_s).contains(u"packets: 1"_s));

        openSettling();
        QVERIFY(m_page->text(u"differenceWhat"_s).contains(u"¥2.00"_s));
        QTest::keyClicks(m_page->find<QLineEdit>(u"differenceReason"_s), u"seen in the bill"_s);
        m_page->click(u"differenceNow"_s);
        QTRY_VERIFY(m_page->text(u"sendsTotals"_s).startsWith(u"Arrived: 1 · Paid: ¥2.00"_s));
        QTRY_VERIFY(m_page->isOn(u"reconcileNow"_s));
        m_page->click(u"reconcileNow"_s);
        QTRY_COMPARE(m_page->text(u"sumsFinding"_s), u"✓ They agree"_s);
    }

    void a_bill_with_strange_headers_is_mapped_by_hand_and_known_again()
    {
        open();
        send(3);
        QVERIFY(m_page->sendElsewhere(u"other_1"_s));
        QVERIFY(m_page->show());
        const QString path = m_page->bill({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
        readBill(path);
        QTRY_VERIFY(m_page->find<QWidget>(u"billRows"_s)->isVisible());
        QVERIFY(!m_page->isOn(u"billCompare"_s));
        QVERIFY(m_page->text(u"billMissing"_s).contains(u"amount"_s));
        choose(3, u"Amount in yuan"_s);
        QVERIFY(m_page->text(u"billMissing"_s).contains(u"number"_s));
        choose(1, u"Our number"_s);
        choose(4, u"Time"_s);
        QVERIFY(m_page->isOn(u"billCompare"_s));
        QCOMPARE(namelessControls(*QApplication::activeModalWidget()).join(u'\n'), QString());
        m_page->click(u"billCompare"_s);
        QTRY_COMPARE(m_page->rows(u"differenceTable"_s)->rowCount(), 2); // of the sums, and the packet itself
        QVERIFY(m_page->text(u"sumsBill"_s).contains(u"agreeing to the fen: 3"_s));

        QTRY_VERIFY(!m_page->page->findChild<ui::BillDialog *>());
        readBill(path);
        QTRY_VERIFY(m_page->isOn(u"billCompare"_s)); // as it was chosen before
        m_page->click(u"billCancel"_s);
    }

    void a_meaning_chosen_twice_is_told()
    {
        open();
        send(1);
        QVERIFY(m_page->show());
        readBill(m_page->bill(knownHeader));
        QTRY_VERIFY(m_page->isOn(u"billCompare"_s));
        choose(4, u"Amount in yuan"_s);
        QVERIFY(m_page->text(u"billMissing"_s).contains(u"two columns"_s));
        QVERIFY(!m_page->isOn(u"billCompare"_s));
        choose(4, u"Time"_s);
        QVERIFY(m_page->isOn(u"billCompare"_s));
    }

    void what_is_no_bill_is_told_and_nothing_is_compared()
    {
        open();
        QVERIFY(m_page->show());
        QFile file(m_page->desk.path(u"bill.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 not a list at all") > 0);
        file.close();
        readBill(file.fileName());
        QTRY_VERIFY(m_page->find<QWidget>(u"billError"_s)->isVisible());
        QVERIFY(!m_page->isOn(u"billCompare"_s));
    }

    void differences_are_copied_as_text()
    {
        open();
        send(1);
        QVERIFY(m_page->sendElsewhere(u"other_1"_s));
        QVERIFY(m_page->show());
        readBill(m_page->bill(knownHeader));
        QTRY_VERIFY(m_page->isOn(u"billCompare"_s));
        m_page->click(u"billCompare"_s);
        QTRY_COMPARE(m_page->rows(u"differenceTable"_s)->rowCount(), 2);
        m_page->click(u"differenceCopy"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).startsWith(u"Only in the bill\t0.00\t1.00\t"_s));
        QVERIFY(lines.at(1).contains(u"other_1"_s));
    }

    void a_gateway_out_of_reach_leaves_the_latest_comparison_and_says_so()
    {
        open("{}");
        send(2);
        QVERIFY(m_page->show());
        QTRY_COMPARE(m_page->text(u"sumsFinding"_s), u"✓ They agree"_s);
        QTRY_VERIFY(m_page->isOn(u"detailRefresh"_s));
        m_page->desk.goOutOfReach();
        m_page->click(u"reconcileNow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->find<QWidget>(u"reconcileError"_s)->isVisible(), 60'000);
        QCOMPARE(m_page->text(u"sumsHere"_s), u"¥4.00"_s);
        QVERIFY(m_page->isOn(u"reconcileNow"_s));
    }

private:
    void open(const QByteArray &faults = {})
    {
        m_page = std::make_unique<DetailPage>(faults);
        QVERIFY(m_page->open());
    }
    void send(int count)
    {
        QSignalSpy reconciled(&*m_page->desk, &desk::Desk::reconciled);
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, count).counts.sent, count);
        QVERIFY(!reconciled.isEmpty() || reconciled.wait(30'000));
    }
    void readBill(const QString &path)
    {
        QVERIFY(!path.isEmpty());
        m_page->prompts.fileToOpen = path;
        m_page->click(u"reconcileBill"_s);
        QTRY_VERIFY(QApplication::activeModalWidget());
    }
    void choose(int column, const QString &field)
    {
        auto *choice = m_page->find<QComboBox>(u"billField%1"_s.arg(column));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < choice->count() && choice->currentText() != field; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), field);
    }
    void openSettling()
    {
        auto *table = m_page->find<QTableView>(u"differenceTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        m_page->click(u"differenceOpenDialog"_s);
        QTRY_VERIFY(QApplication::activeModalWidget());
    }
    QString stateOf(int row) const
    {
        return m_page->rows(u"differenceTable"_s)->index(row, ui::DifferenceTable::Verdict).data().toString();
    }

    std::unique_ptr<DetailPage> m_page;
};

QTEST_MAIN(TestCampaignReconciling)
#include "tst_campaign_reconciling.moc"
