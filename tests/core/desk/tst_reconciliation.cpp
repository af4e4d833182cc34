#include "core/desk/desk_world.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace hongbao::test;
using namespace Qt::StringLiterals;
using ledger::DifferenceKind;
using ledger::SumsFinding;

// Our books against the far side's own, from the campaign to the settled difference.
class TestReconciliation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<DeskWorld>();
        m_world->publish();
        m_world->openDesk();
        m_campaign = m_world->createAndPay().detail;
    }
    void cleanup() { m_world.reset(); }

    void each_batch_is_reconciled_when_it_has_ended()
    {
        QSignalSpy reconciled(m_world->m_desk.get(), &Desk::reconciled);
        m_world->send(m_campaign.crowdNo, 12);
        QVERIFY(!reconciled.isEmpty() || reconciled.wait(patience));
        QCOMPARE(reconciled.first().first().value<RequestId>(), RequestId(0));
        const auto made = answer<ReconcileResult>(reconciled);
        QVERIFY(made.has_value());
        QCOMPARE(ledger::judgeSums(made->books, made->provider), SumsFinding::Agrees);
        QCOMPARE(made->books.packets, 12);
        QVERIFY(made->differences.isEmpty());
        QCOMPARE(latest().id, made->id);
    }

    void what_others_send_is_found_and_settled_with_a_reason()
    {
        m_world->send(m_campaign.crowdNo, 5);
        sendElsewhere(u"other_1"_s);
        const auto made = reconcile();
        QCOMPARE(made.open(), 1);
        QCOMPARE(made.differences.first().kind, DifferenceKind::SumElsewhere);
        QCOMPARE(made.differences.first().theirs, Fen::of(100));

        const auto settled = settle(made, u"客服补发"_s);
        QCOMPARE(settled.open(), 0);
        QCOMPARE(settled.differences.first().reason, u"客服补发"_s);
        QCOMPARE(reconcile().open(), 0); // known by now
        sendElsewhere(u"other_2"_s);
        QCOMPARE(reconcile().open(), 1); // and this is more
    }

    void the_bill_names_what_others_sent()
    {
        m_world->send(m_campaign.crowdNo, 5);
        sendElsewhere(u"other_1"_s);
        const auto made = reconcile(bill());
        QCOMPARE(made.bill.rows, 6);
        QCOMPARE(made.bill.matched, 5);
        QCOMPARE(made.differences.size(), 2);
        QCOMPARE(made.differences[0].kind, DifferenceKind::SumElsewhere);
        QCOMPARE(made.differences[1].kind, DifferenceKind::OnlyInBill);
        QCOMPARE(made.differences[1].outBizNo, u"other_1"_s);
    }

    void an_unconfirmed_row_is_settled_by_the_bill()
    {
        // The first packet's answer is lost again and again; the deed was done.
        m_world->setFaults(R"({"trigger":[{"from":1,"do":"refuse","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL",
            "deed":true}]})");
        const ledger::Batch batch = m_world->send(m_campaign.crowdNo, 1);
        QCOMPARE(batch.counts.unknown, 1);
        m_world->setFaults("{}");
        const auto sums = reconcile();
        QCOMPARE(ledger::judgeSums(sums.books, sums.provider), SumsFinding::UnknownExplains);
        QCOMPARE(sums.open(), 0);

        const auto made = reconcile(bill());
        QCOMPARE(made.differences.size(), 1);
        QCOMPARE(made.differences.first().kind, DifferenceKind::UnknownInBill);
        settle(made, u"账单显示已到账"_s);
        const auto after = reconcile(bill());
        QCOMPARE(ledger::judgeSums(after.books, after.provider), SumsFinding::Agrees);
        QVERIFY(after.differences.isEmpty());
        QCOMPARE(after.bill.matched, 1);
    }

    void settling_what_is_not_open_is_refused()
    {
        sendElsewhere(u"other_1"_s);
        const auto made = reconcile();
        settle(made, u"known"_s);
        QSignalSpy reconciled(m_world->m_desk.get(), &Desk::reconciled);
        m_world->m_desk->settleDifferences(m_campaign.crowdNo, {made.differences.first().id}, u"again"_s);
        QCOMPARE(answer<ReconcileResult>(reconciled).error().code, ErrorCode::ConfirmationVoid);
    }

private:
    ledger::Reconciliation reconcile(const std::optional<intake::Bill> &bill = {})
    {
        QSignalSpy reconciled(m_world->m_desk.get(), &Desk::reconciled);
        const RequestId id = m_world->m_desk->reconcile(m_campaign.crowdNo, bill);
        while (!reconciled.isEmpty() || reconciled.wait(patience)) {
            const QList<QVariant> said = reconciled.takeFirst();
            if (said.first().value<RequestId>() == id)
                return said.last().value<ReconcileResult>().value_or(ledger::Reconciliation {});
        }
        return {};
    }

    ledger::Reconciliation settle(const ledger::Reconciliation &made, const QString &reason)
    {
        QList<qint64> open;
        for (const ledger::Difference &difference : made.differences)
            open.append(difference.id);
        QSignalSpy reconciled(m_world->m_desk.get(), &Desk::reconciled);
        m_world->m_desk->settleDifferences(m_campaign.crowdNo, open, reason);
        return answer<ReconcileResult>(reconciled).value_or(ledger::Reconciliation {});
    }

    ledger::Reconciliation latest()
    {
        QSignalSpy reconciled(m_world->m_desk.get(), &Desk::reconciled);
        m_world->m_desk->readReconciliation(m_campaign.crowdNo);
        return answer<ReconcileResult>(reconciled).value_or(ledger::Reconciliation {});
    }

    // Another program of the merchant's gives a packet of the same campaign.
    void sendElsewhere(const QString &number)
    {
        const auto store = practice::Store::open(m_world->practiceDir()).value();
        const practice::Packet packet {m_campaign.crowdNo.value, u"user_id:2088999900000001"_s, number, Fen(),
            Fen::of(100), u"biz_"_s + number, m_world->m_clock->now()};
        QVERIFY(store->addPacket(packet).has_value());
    }

    intake::Bill bill() const
    {
        intake::Bill bill;
        bill.name = u"bill.csv"_s;
        bill.sha256 = "ab";
        const auto lines = practice::billOf(m_world->practiceDir(), m_campaign.crowdNo.value).value();
        for (const practice::BillLine &line : lines) {
            intake::BillRow row;
            row.line = int(bill.rows.size()) + 2;
            row.outBizNo = line.outBizNo;
            row.bizNo = line.bizNo;
            row.amount = line.prize;
            row.at = line.givenAt;
            bill.rows.append(row);
        }
        return bill;
    }

    std::unique_ptr<DeskWorld> m_world;
    alipay::CampaignDetail m_campaign;
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
