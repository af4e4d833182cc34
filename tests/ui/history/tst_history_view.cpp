#include "history/history_view.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestHistoryView : public QObject {
    Q_OBJECT

private:
    static HistoryView everything()
    {
        HistoryView view;
        view.search = u"王伟"_s;
        view.campaign = u"crowd_A"_s;
        view.state = u"sent"_s;
        view.person = u"2088000000000001"_s;
        view.least = u"1.5"_s;
        view.most = u"20"_s;
        view.time = TimePreset::Range;
        view.first = QDate(2026, 2, 1);
        view.last = QDate(2026, 2, 28);
        return view;
    }

private Q_SLOTS:
    void a_view_is_the_question_it_says()
    {
        const auto query = queryOf(everything(), QDateTime::currentDateTimeUtc());
        QVERIFY(query.has_value());
        QCOMPARE(query->search, u"王伟"_s);
        QCOMPARE(query->campaign->value, u"crowd_A"_s);
        QCOMPARE(query->state, u"sent"_s);
        QCOMPARE(query->recipient, u"2088000000000001"_s);
        QCOMPARE(*query->least, Fen::of(150));
        QCOMPARE(*query->most, Fen::of(2'000));
        QCOMPARE(toBeijingText(query->from), u"2026-02-01 00:00:00"_s);
        QCOMPARE(toBeijingText(query->to), u"2026-03-01 00:00:00"_s);
    }

    void an_amount_that_is_none_is_named()
    {
        HistoryView view;
        view.most = u"2,,5"_s;
        const auto query = queryOf(view, QDateTime::currentDateTimeUtc());
        QVERIFY(!query);
        QCOMPARE(query.error().field, u"most"_s);
    }

    void views_are_kept_for_their_account_only()
    {
        const QTemporaryDir folder;
        const ViewBook book(folder.path(), u"shop"_s);
        const ViewBook other(folder.path(), u"other"_s);
        QVERIFY(book.all().isEmpty());
        QVERIFY(book.keep({{u"February"_s, everything()}}).has_value());
        QVERIFY(other.keep({{u"All"_s, {}}}).has_value());
        QCOMPARE(book.all().keys(), QStringList {u"February"_s});
        QCOMPARE(ViewBook(folder.path(), u"shop"_s).all().value(u"February"_s), everything());
        QVERIFY(!other.all().contains(u"February"_s));
        QVERIFY(book.keep({}).has_value());
        QVERIFY(book.all().isEmpty());
        QCOMPARE(other.all().keys(), QStringList {u"All"_s});
    }

    void every_preset_is_kept_data()
    {
        QTest::addColumn<TimePreset>("preset");
        QTest::addRow("all") << TimePreset::All;
        QTest::addRow("today") << TimePreset::Today;
        QTest::addRow("this week") << TimePreset::ThisWeek;
        QTest::addRow("this month") << TimePreset::ThisMonth;
        QTest::addRow("last month") << TimePreset::LastMonth;
        QTest::addRow("this year") << TimePreset::ThisYear;
    }

    void every_preset_is_kept()
    {
        QFETCH(TimePreset, preset);
        const QTemporaryDir folder;
        const ViewBook book(folder.path(), u"shop"_s);
        HistoryView view;
        view.time = preset;
        QVERIFY(book.keep({{u"view"_s, view}}).has_value());
        QCOMPARE(book.all(), NamedViews({{u"view"_s, view}}));
    }

    void a_book_that_cannot_be_read_is_empty()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"history-views.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"shop\": [");
        file.close();
        const ViewBook book(folder.path(), u"shop"_s);
        QVERIFY(book.all().isEmpty());
        QVERIFY(book.keep({{u"view"_s, {}}}).has_value());
        QCOMPARE(book.all().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistoryView)
#include "tst_history_view.moc"
