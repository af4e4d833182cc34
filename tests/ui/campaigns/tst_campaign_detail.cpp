#include "ui/campaigns/detail_fixture.h"
#include "widgets/elided_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QTranslator>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

namespace {

// A language of its own, in which every word begins with a star.
class Starred : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'*' + QString::fromUtf8(source);
    }
};

} // namespace

// One campaign's page: what is known of it, its packets over time, its batches.
class TestCampaignDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<DetailPage>();
        QVERIFY(m_page->open());
    }
    void cleanup() { m_page.reset(); }

    void all_that_is_known_of_it_is_told()
    {
        QVERIFY(m_page->show());
        QCOMPARE(m_page->find<ui::ElidedLabel>(u"detailNumber"_s)->whole(),
            text::groupedId(m_page->campaign.detail.crowdNo.value));
        QCOMPARE(m_page->text(u"detailTotal"_s), u"¥100.00"_s);
        QCOMPARE(m_page->text(u"detailLeft"_s), u"¥100.00"_s);
        QVERIFY(m_page->text(u"detailReturns"_s).startsWith(u"¥100.00"_s));
        QCOMPARE(m_page->text(u"detailCount"_s), u"50 planned, 50 left"_s);
        QCOMPARE(m_page->text(u"detailMessage"_s), u"恭喜发财"_s);
        QVERIFY(m_page->text(u"detailFrequency"_s).endsWith(u"(L1)"_s));
        QVERIFY(m_page->text(u"detailOrigin"_s).startsWith(u"here"_s));
        QTRY_VERIFY(m_page->isOn(u"detailRefresh"_s)); // it was asked at once
        QVERIFY(m_page->text(u"detailAskedAt"_s).contains(u':'));
        QCOMPARE(m_page->text(u"sendsTotals"_s), u"Nothing was sent from here yet."_s);
        QVERIFY(m_page->find<QLabel>(u"detailNoBatches"_s)->isVisible());
    }

    void the_number_is_copied_without_blanks()
    {
        QVERIFY(m_page->show());
        m_page->click(u"detailCopyNumber"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_page->campaign.detail.crowdNo.value);
    }

    void a_batch_that_ends_shows_itself_and_leads_to_its_packets()
    {
        QVERIFY(m_page->show());
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, 12).counts.sent, 12);
        QTRY_COMPARE(m_page->rows(u"detailBatches"_s)->rowCount(), 1);
        QTRY_VERIFY(m_page->text(u"sendsTotals"_s).startsWith(u"Arrived: 12 · Paid: ¥24.00"_s));
        QTRY_COMPARE(m_page->text(u"sumsHere"_s), u"¥24.00"_s); // compared by itself
        QTRY_COMPARE(m_page->text(u"detailSent"_s), u"¥24.00"_s); // and what Alipay said is told everywhere
        QSignalSpy requested(m_page->page.get(), &ui::CampaignDetailPage::batchRequested);
        auto *table = m_page->find<QTableView>(u"detailBatches"_s);
        const QPoint first = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<ledger::Batch>().counts.sent, 12);
    }

    void a_batch_of_another_campaign_is_not_among_them()
    {
        const ledger::Campaign other = m_page->desk.campaign(u"Other"_s, u"10.00"_s, u"5"_s);
        QCOMPARE(sendBatch(*m_page->desk, other.detail.crowdNo, 3).counts.sent, 3);
        QVERIFY(m_page->show());
        QTRY_VERIFY(m_page->isOn(u"detailRefresh"_s));
        QSignalSpy listed(&*m_page->desk, &desk::Desk::batchesListed);
        m_page->click(u"detailRefresh"_s);
        QVERIFY(!listed.isEmpty() || listed.wait(30'000));
        QCOMPARE(m_page->rows(u"detailBatches"_s)->rowCount(), 0);
    }

    void what_the_chart_shows_is_a_table_and_a_picture_too()
    {
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, 12).counts.sent, 12);
        QVERIFY(m_page->show());
        auto *chart = m_page->find<QWidget>(u"sendsChart"_s);
        QTRY_VERIFY(chart->isVisible());
        QVERIFY(chart->accessibleDescription().contains(u"Arrived: 12"_s));
        m_page->find<QAbstractButton>(u"sendsAsTable"_s)->setFocus();
        QTest::keyClick(m_page->page->focusWidget(), Qt::Key_Space);
        QVERIFY(m_page->find<QTableView>(u"sendsTable"_s)->isVisible());
        QVERIFY(m_page->rows(u"sendsTable"_s)->rowCount() >= 1);
        m_page->prompts.fileToSave = m_page->desk.path(u"chart.png"_s);
        m_page->click(u"sendsSave"_s);
        QVERIFY(m_page->prompts.suggested.contains(u"Practice"_s));
        QTRY_VERIFY(m_page->find<QLabel>(u"sendsSaved"_s)->isVisible());
        QVERIFY(QImage(m_page->prompts.fileToSave).width() > 1000);
    }

    void a_picture_that_cannot_be_written_is_told()
    {
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, 1).counts.sent, 1);
        QVERIFY(m_page->show());
        QTRY_VERIFY(m_page->find<QWidget>(u"sendsSave"_s)->isVisible());
        m_page->prompts.fileToSave = m_page->desk.path(u"no such folder/chart.png"_s);
        m_page->click(u"sendsSave"_s);
        QTRY_VERIFY(m_page->find<QWidget>(u"sendsUnsaved"_s)->isVisible());
    }

    void escape_goes_back_and_buttons_lead_on()
    {
        QVERIFY(m_page->show());
        QSignalSpy back(m_page->page.get(), &ui::CampaignDetailPage::wentBack);
        QSignalSpy send(m_page->page.get(), &ui::CampaignDetailPage::sendRequested);
        QSignalSpy copy(m_page->page.get(), &ui::CampaignDetailPage::copyRequested);
        QTest::keyClick(m_page->page->focusWidget(), Qt::Key_Escape);
        m_page->click(u"detailSend"_s);
        m_page->click(u"detailCopy"_s);
        QCOMPARE(back.count(), 1);
        QCOMPARE(send.first().first().value<CrowdNo>(), m_page->campaign.detail.crowdNo);
        QCOMPARE(copy.count(), 1);
    }

    void its_words_follow_the_language_at_once()
    {
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, 3).counts.sent, 3);
        QVERIFY(m_page->sendElsewhere(u"other_1"_s));
        QVERIFY(m_page->show());
        m_page->click(u"reconcileNow"_s);
        QTRY_VERIFY(m_page->find<QWidget>(u"differenceTable"_s)->isVisible());
        QTRY_VERIFY(m_page->find<QWidget>(u"sendsSave"_s)->isVisible());
        Starred starred;
        QVERIFY(qApp->installTranslator(&starred));
        QTRY_COMPARE(m_page->find<QPushButton>(u"detailBack"_s)->text(), u"*All campaigns"_s);
        for (const QString &button : {u"detailSend"_s, u"reconcileNow"_s, u"differenceOpenDialog"_s, u"sendsAsTable"_s})
            QVERIFY2(m_page->find<QAbstractButton>(button)->text().startsWith(u'*'), qPrintable(button));
        for (const QString &label : {u"sumsWhat"_s, u"sumsWhen"_s, u"sendsTotals"_s, u"detailCount"_s})
            QVERIFY2(m_page->text(label).startsWith(u'*'), qPrintable(label));
        const auto *differences = m_page->rows(u"differenceTable"_s);
        QCOMPARE(differences->headerData(0, Qt::Horizontal).toString(), u"*What differs"_s);
        QVERIFY(differences->index(0, 0).data().toString().startsWith(u'*'));
        QVERIFY(qApp->removeTranslator(&starred));
        QTRY_COMPARE(m_page->find<QPushButton>(u"detailBack"_s)->text(), u"All campaigns"_s);
    }

    void every_control_has_a_name_and_tab_goes_in_reading_order()
    {
        QCOMPARE(sendBatch(*m_page->desk, m_page->campaign.detail.crowdNo, 3).counts.sent, 3);
        QVERIFY(m_page->sendElsewhere(u"other_1"_s));
        QVERIFY(m_page->show());
        m_page->click(u"reconcileNow"_s);
        QTRY_VERIFY(m_page->find<QWidget>(u"differenceTable"_s)->isVisible());
        QTRY_VERIFY(m_page->find<QWidget>(u"sendsSave"_s)->isVisible());
        QCOMPARE(namelessControls(*m_page->page).join(u'\n'), QString());
        QCOMPARE(readingOrderBreaks(*m_page->page).join(u'\n'), QString());
    }

private:
    std::unique_ptr<DetailPage> m_page;
};

QTEST_MAIN(TestCampaignDetail)
#include "tst_campaign_detail.moc"
