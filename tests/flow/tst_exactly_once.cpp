#include "flow/two_programs.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using test::TwoPrograms;

class TestExactlyOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_two = std::make_unique<TwoPrograms>(); }
    void cleanup() { m_two.reset(); }

    void a_thousand_people_get_one_packet_each()
    {
        m_two->prepare(1'000);
        const auto sent = m_two->hongbao(
            m_two->send({u"--rate"_s, u"0"_s, u"--expect-count"_s, u"1000"_s, u"--expect-total"_s, u"300.00"_s}));
        QVERIFY2(sent.code == 0, qPrintable(sent.errors));
        QCOMPARE(sent.json[u"sent"_s].toInt(), 1'000);
        QCOMPARE(sent.json[u"state"_s].toString(), u"finished"_s);
        m_two->everybodyHasExactlyOne(1'000);
    }

    void a_thousand_people_get_one_packet_each_with_five_kills_on_the_way()
    {
        m_two->prepare(1'000);
        m_two->killOnceGiven(100, m_two->send({u"--rate"_s, u"0"_s}));
        for (const qint64 given : {250, 400, 550, 700})
            m_two->killOnceGiven(given, TwoPrograms::resume());
        const auto resumed = m_two->hongbao(TwoPrograms::resume());
        QVERIFY2(resumed.code == 0, qPrintable(resumed.errors));
        QCOMPARE(resumed.json[u"sent"_s].toInt(), 1'000);
        m_two->everybodyHasExactlyOne(1'000);
    }

    void lost_answers_and_strange_answers_pay_nobody_twice()
    {
        m_two->prepare(60, R"({"trigger":[{"every":5,"do":"drop_answer"},{"every":7,"do":"drop_request"},
            {"every":11,"do":"wrong_signature"},{"every":13,"do":"unsigned"},{"every":17,"do":"http_502"}]})");
        const auto sent = m_two->hongbao(m_two->send());
        QVERIFY2(sent.code == 0, qPrintable(sent.errors));
        QCOMPARE(sent.json[u"sent"_s].toInt(), 60);
        m_two->everybodyHasExactlyOne(60);
    }

    void the_same_list_again_is_not_paid_again()
    {
        m_two->prepare(20);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 2);
        QCOMPARE(m_two->hongbao(m_two->send({u"--skip-problems"_s})).code, 2);
        m_two->everybodyHasExactlyOne(20);
    }

    void a_gateway_that_is_gone_marks_nobody_and_loses_nobody()
    {
        m_two->prepare(20);
        m_two->stopGateway();
        const auto sent = m_two->hongbao(m_two->send());
        QCOMPARE(sent.code, 4);
        QCOMPARE(sent.json[u"sent"_s].toInt(), 0);
        QCOMPARE(sent.json[u"unsent"_s].toInt(), 20);
        QCOMPARE(sent.json[u"state"_s].toString(), u"stopped"_s);
    }

private:
    std::unique_ptr<TwoPrograms> m_two;
};

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactly_once.moc"
