#include "choices/campaign_box.h"
#include "choices/day_range.h"
#include "choices/time_box.h"

#include <QApplication>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestBoxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_chosen_campaign_stays_chosen_while_it_is_listed();
    void a_campaign_without_a_number_cannot_be_chosen();
    void another_language_changes_no_choice();
    void days_that_are_set_are_told();

private:
    static ledger::Campaign campaign(const QString &name, const QString &crowdNo)
    {
        ledger::Campaign campaign;
        campaign.detail.name = name;
        campaign.detail.crowdNo = {crowdNo};
        return campaign;
    }
};

void TestBoxes::a_chosen_campaign_stays_chosen_while_it_is_listed()
{
    CampaignBox box(u"campaign"_s);
    QCOMPARE(box.crowdNo(), QString());
    box.setCampaigns({campaign(u"Mall"_s, u"1"_s), campaign(u"School"_s, u"2"_s)});
    box.choose(u"2"_s);
    QSignalSpy changed(&box, &QComboBox::currentIndexChanged);
    box.setCampaigns({campaign(u"School"_s, u"2"_s)});
    QCOMPARE(box.crowdNo(), u"2"_s);
    box.setCampaigns({campaign(u"Mall"_s, u"1"_s)});
    QCOMPARE(box.crowdNo(), QString());
    QVERIFY(changed.isEmpty()); // nobody chose
}

void TestBoxes::a_campaign_without_a_number_cannot_be_chosen()
{
    CampaignBox box(u"campaign"_s);
    box.setCampaigns({campaign(u"asked for"_s, {}), campaign(u"Mall"_s, u"1"_s)});
    QCOMPARE(box.count(), 2); // all, and the one that exists
}

void TestBoxes::another_language_changes_no_choice()
{
    TimeBox time(u"time"_s);
    CampaignBox campaigns(u"campaign"_s);
    QCOMPARE(time.preset(), TimePreset::All);
    time.choose(TimePreset::LastMonth);
    campaigns.setCampaigns({campaign(u"Mall"_s, u"1"_s)});
    campaigns.choose(u"1"_s);
    QSignalSpy timeChanged(&time, &QComboBox::currentIndexChanged);
    QSignalSpy campaignChanged(&campaigns, &QComboBox::currentIndexChanged);
    for (QWidget *box : std::initializer_list<QWidget *> {&time, &campaigns}) {
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(box, &event);
    }
    QCOMPARE(time.preset(), TimePreset::LastMonth);
    QCOMPARE(campaigns.crowdNo(), u"1"_s);
    QVERIFY(timeChanged.isEmpty() && campaignChanged.isEmpty());
}

void TestBoxes::days_that_are_set_are_told()
{
    const QDate today(2026, 11, 23);
    DayRange days(u"test"_s, today);
    QCOMPARE(days.words(), u"2026-11-23 – 2026-11-23"_s);
    QSignalSpy changed(&days, &DayRange::changed);
    days.findChild<QDateEdit *>(u"testFirstDay"_s)->setDate(today.addDays(-1));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(days.first(), today.addDays(-1));
    QCOMPARE(days.last(), today);
}

QTEST_MAIN(TestBoxes)
#include "tst_boxes.moc"
