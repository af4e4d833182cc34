#include "campaign/draft_sources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::campaign;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = beijingDateTime(QDate(2026, 8, 31), QTime(12, 0));

} // namespace

class TestDraftSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_template_can_be_created_as_it_is_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("points") << u"points"_s << u"zh_CN"_s << u"积分兑换 2026-08-31"_s;
        QTest::newRow("points in English") << u"points"_s << u"en"_s << u"Points redeemed 2026-08-31"_s;
        QTest::newRow("invite") << u"invite"_s << u"zh_CN"_s << u"邀请注册 2026-08-31"_s;
        QTest::newRow("invite in another language") << u"invite"_s << u"fr"_s << u"Friends invited 2026-08-31"_s;
    }
    void every_template_can_be_created_as_it_is()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const auto draft = draftOfTemplate(id, language, now);
        QVERIFY(draft.has_value());
        QTEST(draft->name, "name");
        QVERIFY(!draft->message.isEmpty());
        QVERIFY(judge(*draft, now).has_value());
    }

    void there_are_two_templates_and_no_others()
    {
        QCOMPARE(templateIds(), (QStringList {u"points"_s, u"invite"_s}));
        QVERIFY(!draftOfTemplate(u"other"_s, u"en"_s, now).has_value());
    }

    void a_copy_can_be_created_whatever_the_earlier_one_was_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("end");
        QTest::newRow("ten days") << 10 << u"2026-09-10 23:59:59"_s;
        QTest::newRow("less than a day") << 0 << u"2026-09-01 23:59:59"_s;
        QTest::newRow("the longest six months") << 184 << u"2027-02-27 23:59:59"_s;
    }
    void a_copy_can_be_created_whatever_the_earlier_one_was()
    {
        QFETCH(int, days);
        alipay::CampaignDetail earlier;
        earlier.name = QString(64, u'红');
        earlier.message = u"谢谢"_s;
        earlier.type = alipay::PrizeType::Random;
        earlier.total = Fen::of(123'45);
        earlier.count = 100;
        earlier.start = now.addDays(-200);
        earlier.end = earlier.start.addDays(days).addSecs(3600);
        const alipay::Frequency frequency {alipay::Frequency::Period::Day, 3, 10};
        const Draft copy = draftLike(earlier, frequency, u"https://a.cn/"_s, now);
        QTEST(copy.end, "end");
        const auto request = judge(copy, now);
        QVERIFY(request.has_value());
        QVERIFY(request->name != earlier.name);
        QCOMPARE(request->total, earlier.total);
        QCOMPARE(request->count, earlier.count);
        QCOMPARE(request->type, earlier.type);
        QCOMPARE(request->message, earlier.message);
        QCOMPARE(request->frequency, frequency);
        QCOMPARE(request->link, u"https://a.cn/"_s);
    }

    void a_copy_of_a_copy_carries_one_day()
    {
        alipay::CampaignDetail earlier;
        earlier.name = u"积分兑换 2026-08-01"_s;
        QCOMPARE(draftLike(earlier, {}, {}, now).name, u"积分兑换 2026-08-31"_s);
    }

    void what_was_typed_is_kept_for_each_account_until_it_is_forgotten()
    {
        const QTemporaryDir folder;
        Draft draft;
        draft.name = u"半个活动"_s;
        draft.total = u"1,00"_s; // half typed, and kept so
        draft.type = alipay::PrizeType::Random;
        QVERIFY(DraftBook(folder.path()).keep(u"shop"_s, draft).has_value());
        QVERIFY(DraftBook(folder.path()).keep(u"other"_s, {}).has_value());

        const auto kept = DraftBook(folder.path()).find(u"shop"_s);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->name, draft.name);
        QCOMPARE(kept->total, draft.total);
        QCOMPARE(kept->type, draft.type);
        QVERIFY(DraftBook(folder.path()).forget(u"shop"_s).has_value());
        QVERIFY(!DraftBook(folder.path()).find(u"shop"_s).has_value());
        QVERIFY(DraftBook(folder.path()).find(u"other"_s).has_value());
    }

    void a_book_that_cannot_be_read_is_empty()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"campaign-drafts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"shop\":{\"name\"");
        file.close();
        QVERIFY(!DraftBook(folder.path()).find(u"shop"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDraftSources)
#include "tst_draft_sources.moc"
