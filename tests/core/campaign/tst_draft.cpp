#include "campaign/draft.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = beijingDateTime(QDate(2026, 11, 22), QTime(21, 30));

campaign::Draft goodDraft()
{
    campaign::Draft draft;
    draft.name = u"老友回访"_s;
    draft.total = u"100.00"_s;
    draft.count = u"50"_s;
    draft.message = u"谢谢你"_s;
    draft.start = u"now"_s;
    draft.end = u"2026-12-31 23:59:59"_s;
    return draft;
}

void set(campaign::Draft &draft, const QString &field, const QString &value)
{
    const QHash<QString, QString campaign::Draft::*> fields {
        {u"name"_s, &campaign::Draft::name},
        {u"total"_s, &campaign::Draft::total},
        {u"count"_s, &campaign::Draft::count},
        {u"message"_s, &campaign::Draft::message},
        {u"start"_s, &campaign::Draft::start},
        {u"end"_s, &campaign::Draft::end},
        {u"frequency"_s, &campaign::Draft::frequency},
        {u"link"_s, &campaign::Draft::link},
    };
    draft.*fields.value(field) = value;
}

// "total=1.00 count=5" with blanks in values written as "~"
campaign::Draft draftWith(const QString &changes, alipay::PrizeType type)
{
    campaign::Draft draft = goodDraft();
    draft.type = type;
    for (const QString &change : changes.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = change.indexOf(u'=');
        set(draft, change.first(equals), change.sliced(equals + 1).replace(u'~', u' '));
    }
    return draft;
}

QString fenText(const std::optional<Fen> &amount)
{
    return amount ? amount->toYuan() : u"-"_s;
}

} // namespace

class TestDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_limit_holds_to_the_last_fen_and_second_data();
    void a_limit_holds_to_the_last_fen_and_second();
    void every_problem_is_told_at_once_each_at_its_field();
    void a_problem_carries_the_value_at_fault_data();
    void a_problem_carries_the_value_at_fault();
    void a_good_draft_becomes_the_request_it_describes();
    void a_start_of_now_leaves_the_moment_to_the_provider_data();
    void a_start_of_now_leaves_the_moment_to_the_provider();
    void times_are_beijing_times_whatever_the_machine_says();
    void the_form_computes_while_one_types_data();
    void the_form_computes_while_one_types();
};

void TestDraft::a_limit_holds_to_the_last_fen_and_second_data()
{
    using enum ErrorCode;
    QTest::addColumn<QString>("changes");
    QTest::addColumn<bool>("random");
    QTest::addColumn<QString>("field"); // empty: no problem
    QTest::addColumn<ErrorCode>("code");
    const auto good = [](const char *row, const QString &changes, bool random = false) {
        QTest::newRow(row) << changes << random << QString() << UsageWrong;
    };
    const auto bad = [](const char *row, const QString &changes, const QString &field, ErrorCode code,
                         bool random = false) { QTest::newRow(row) << changes << random << field << code; };
    const QString long64(64, u'红');

    good("name of 64", u"name="_s + long64);
    bad("name of 65", u"name=x"_s + long64, u"name"_s, CampaignNameTooLong);
    bad("name empty", u"name="_s, u"name"_s, CampaignNameMissing);
    bad("name of blanks", u"name=~~"_s, u"name"_s, CampaignNameMissing);
    good("message of 64", u"message="_s + long64);
    bad("message of 65", u"message=x"_s + long64, u"message"_s, CampaignMessageTooLong);
    bad("message empty", u"message="_s, u"message"_s, CampaignMessageMissing);

    bad("total 0.99", u"total=0.99 count=1"_s, u"total"_s, CampaignTotalTooSmall);
    good("total 1.00", u"total=1.00 count=1"_s);
    good("total 10,000,000", u"total=10,000,000 count=100000"_s);
    bad("total 10,000,000.01", u"total=10000000.01 count=100000"_s, u"total"_s, CampaignTotalTooLarge);
    bad("total of three decimals", u"total=100.005"_s, u"total"_s, AmountMalformed);
    bad("total negative", u"total=-5"_s, u"total"_s, AmountMalformed);
    bad("total empty", u"total="_s, u"total"_s, AmountMalformed);
    bad("total in words", u"total=一百"_s, u"total"_s, AmountMalformed);
    bad("total in scientific notation", u"total=1E+2"_s, u"total"_s, AmountMalformed);

    bad("count 0", u"count=0"_s, u"count"_s, CampaignCountOutOfRange);
    good("count 1", u"count=1"_s);
    good("count 10,000,000", u"count=10,000,000 total=2,000,000"_s);
    bad("count 10,000,001", u"count=10000001"_s, u"count"_s, CampaignCountOutOfRange);
    bad("count with decimals", u"count=5.0"_s, u"count"_s, CampaignCountOutOfRange);
    bad("count with a unit", u"count=5元"_s, u"count"_s, CampaignCountOutOfRange);
    bad("count badly grouped", u"count=1,00"_s, u"count"_s, CampaignCountOutOfRange);
    bad("count negative", u"count=-1"_s, u"count"_s, CampaignCountOutOfRange);
    bad("count empty", u"count="_s, u"count"_s, CampaignCountOutOfRange);
    good("count in full-width digits", u"count=５０"_s);

    good("fixed packet of 0.20", u"total=10 count=50"_s);
    bad("fixed packet of 0.19", u"total=1.90 count=10"_s, u"total"_s, CampaignPacketTooSmall);
    bad("fixed packet a hair below 0.20", u"total=9.99 count=50"_s, u"total"_s, CampaignPacketTooSmall);
    good("fixed packet of 200", u"total=400 count=2"_s);
    bad("fixed packet of 200.01", u"total=400.02 count=2"_s, u"total"_s, CampaignPacketTooLarge);
    bad("fixed packet a hair above 200", u"total=600.01 count=3"_s, u"total"_s, CampaignPacketTooLarge);
    bad("fixed total that leaves a rest", u"total=100 count=3"_s, u"total"_s, CampaignPacketNotWhole);
    good("random total that leaves a rest", u"total=100 count=3"_s, true);
    good("random average of 0.20", u"total=10 count=50"_s, true);
    bad("random average a hair below 0.20", u"total=9.99 count=50"_s, u"total"_s, CampaignPacketTooSmall, true);
    good("random average of 200", u"total=400 count=2"_s, true);
    bad("random average a hair above 200", u"total=600.01 count=3"_s, u"total"_s, CampaignPacketTooLarge, true);

    bad("start this very second", u"start=2026-11-22~21:30:00"_s, u"start"_s, CampaignStartInPast);
    good("start in one second", u"start=2026-11-22~21:30:01"_s);
    bad("start a second ago", u"start=2026-11-22~21:29:59"_s, u"start"_s, CampaignStartInPast);
    bad("start empty", u"start="_s, u"start"_s, TimeMalformed);
    bad("start of another form", u"start=2026/11/23~00:00:00"_s, u"start"_s, TimeMalformed);
    bad("start on a day that is not", u"start=2026-11-31~00:00:00"_s, u"start"_s, TimeMalformed);
    bad("end with the start", u"start=2026-12-01~00:00:00 end=2026-12-01~00:00:00"_s, u"end"_s,
        CampaignEndNotAfterStart);
    good("end a second after the start", u"start=2026-12-01~00:00:00 end=2026-12-01~00:00:01"_s);
    bad("end before the start", u"start=2026-12-01~00:00:00 end=2026-11-30~23:59:59"_s, u"end"_s,
        CampaignEndNotAfterStart);
    bad("end now", u"end=2026-11-22~21:30:00"_s, u"end"_s, CampaignEndNotAfterStart);
    good("end in one second", u"end=2026-11-22~21:30:01"_s);
    good("end six months from now", u"end=2027-05-22~21:30:00"_s);
    bad("end a second later than six months from now", u"end=2027-05-22~21:30:01"_s, u"end"_s, CampaignEndTooLate);
    good("six months of the calendar", u"start=2026-12-01~08:00:00 end=2027-06-01~08:00:00"_s);
    bad("a second over six months", u"start=2026-12-01~08:00:00 end=2027-06-01~08:00:01"_s, u"end"_s,
        CampaignEndTooLate);
    good("from the 31st to the end of February", u"start=2027-08-31~00:00:00 end=2028-02-29~00:00:00"_s);
    bad("from the 31st into March", u"start=2027-08-31~00:00:00 end=2028-03-01~00:00:00"_s, u"end"_s,
        CampaignEndTooLate);
    bad("end empty", u"end="_s, u"end"_s, TimeMalformed);
    bad("end of now", u"end=now"_s, u"end"_s, TimeMalformed);

    good("frequency missing", u"frequency="_s);
    good("frequency L1", u"frequency=L1"_s);
    good("frequency L100", u"frequency=L100"_s);
    bad("frequency L0", u"frequency=L0"_s, u"frequency"_s, CampaignFrequencyMalformed);
    bad("frequency L101", u"frequency=L101"_s, u"frequency"_s, CampaignFrequencyMalformed);
    good("frequency D3|L10", u"frequency=D3|L10"_s);
    bad("frequency without L", u"frequency=D3"_s, u"frequency"_s, CampaignFrequencyMalformed);
    bad("frequency with more a day than in all", u"frequency=D5|L4"_s, u"frequency"_s, CampaignFrequencyMalformed);

    good("link missing", u"link="_s);
    good("link https", u"link=https://example.com/thanks?a=1"_s);
    good("link http", u"link=http://example.com"_s);
    bad("link of another scheme", u"link=javascript:alert(1)"_s, u"link"_s, CampaignLinkMalformed);
    bad("link to a file", u"link=file:///etc/passwd"_s, u"link"_s, CampaignLinkMalformed);
    bad("link without a scheme", u"link=example.com"_s, u"link"_s, CampaignLinkMalformed);
    bad("link without a host", u"link=https://"_s, u"link"_s, CampaignLinkMalformed);
    bad("link with a blank", u"link=https://exa~mple.com/"_s, u"link"_s, CampaignLinkMalformed);
}

void TestDraft::a_limit_holds_to_the_last_fen_and_second()
{
    QFETCH(QString, changes);
    QFETCH(bool, random);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    const auto type = random ? alipay::PrizeType::Random : alipay::PrizeType::Fixed;
    const campaign::DraftResult result = campaign::judge(draftWith(changes, type), now);
    if (field.isEmpty()) {
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().first().field));
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 1);
    QCOMPARE(result.error().first().field, field);
    QCOMPARE(result.error().first().code, code);
}

void TestDraft::every_problem_is_told_at_once_each_at_its_field()
{
    campaign::Draft draft;
    draft.frequency = u"D1"_s;
    draft.link = u"nowhere"_s;
    const campaign::DraftResult result = campaign::judge(draft, now);
    QVERIFY(!result);
    QStringList fields;
    for (const Error &error : result.error())
        fields.append(error.field);
    QCOMPARE(fields,
        QStringList(
            {u"name"_s, u"total"_s, u"count"_s, u"message"_s, u"start"_s, u"end"_s, u"frequency"_s, u"link"_s}));
}

void TestDraft::a_problem_carries_the_value_at_fault_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("packet too small, rounded down") << u"total=9.99 count=50"_s << u"0.19"_s;
    QTest::newRow("packet too large, rounded up") << u"total=600.01 count=3"_s << u"200.01"_s;
    QTest::newRow("what does not divide") << u"total=100 count=3"_s << u"100.00/3"_s;
    QTest::newRow("total") << u"total=0.5"_s << u"0.50"_s;
    QTest::newRow("count as typed") << u"count=~many~"_s << u"many"_s;
    QTest::newRow("end") << u"end=2026-13-01"_s << u"2026-13-01"_s;
    QTest::newRow("frequency") << u"frequency=D3"_s << u"D3"_s;
}

void TestDraft::a_problem_carries_the_value_at_fault()
{
    QFETCH(QString, changes);
    QFETCH(QString, detail);
    const auto result = campaign::judge(draftWith(changes, alipay::PrizeType::Fixed), now);
    QVERIFY(!result);
    QCOMPARE(result.error().first().detail, detail);
}

void TestDraft::a_good_draft_becomes_the_request_it_describes()
{
    const auto result = campaign::judge(
        draftWith(
            u"name=~红包~ total=￥1,000 count=500 start=2026-12-01~08:00:00 frequency=D3|L10 link=https://a.cn/"_s,
            alipay::PrizeType::Random),
        now);
    QVERIFY(result);
    QCOMPARE(result->name, u"红包"_s);
    QCOMPARE(result->type, alipay::PrizeType::Random);
    QCOMPARE(result->total, Fen::of(1'000'00));
    QCOMPARE(result->count, 500);
    QCOMPARE(result->message, u"谢谢你"_s);
    QCOMPARE(result->start, std::optional(beijingDateTime(QDate(2026, 12, 1), QTime(8, 0))));
    QCOMPARE(result->end, beijingDateTime(QDate(2026, 12, 31), QTime(23, 59, 59)));
    QCOMPARE(result->frequency, (alipay::Frequency {alipay::Frequency::Period::Day, 3, 10}));
    QCOMPARE(result->link, u"https://a.cn/"_s);
}

void TestDraft::a_start_of_now_leaves_the_moment_to_the_provider_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("now") << u"now"_s;
    QTest::newRow("capitals") << u"NOW"_s;
    QTest::newRow("the wire's word") << u"NowTime"_s;
    QTest::newRow("blanks around") << u"~now~"_s;
}

void TestDraft::a_start_of_now_leaves_the_moment_to_the_provider()
{
    QFETCH(QString, start);
    const auto result = campaign::judge(draftWith(u"start="_s + start, alipay::PrizeType::Fixed), now);
    QVERIFY(result);
    QVERIFY(!result->start);
}

// In New York this span crosses a change of clocks; in Beijing there is none.
void TestDraft::times_are_beijing_times_whatever_the_machine_says()
{
    const QByteArray zone = qgetenv("TZ");
    const bool hadZone = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", "America/New_York");
    const QString six = u"start=2027-01-15~03:00:00 end=2027-07-15~03:00:00"_s;
    const bool exact = campaign::judge(draftWith(six, alipay::PrizeType::Fixed), now).has_value();
    const QString over = u"start=2027-01-15~03:00:00 end=2027-07-15~03:00:01"_s;
    const bool later = campaign::judge(draftWith(over, alipay::PrizeType::Fixed), now).has_value();
    if (hadZone)
        qputenv("TZ", zone);
    else
        qunsetenv("TZ");
    QVERIFY(exact);
    QVERIFY(!later);
}

void TestDraft::the_form_computes_while_one_types_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<bool>("random");
    QTest::addColumn<QString>("sums"); // each rest least most days perPersonMost
    const auto row = [](const char *name, const QString &changes, bool random, const QString &sums) {
        QTest::newRow(name) << changes << random << sums;
    };
    row("fixed, divides", u"frequency=L3"_s, false, u"2.00 0.00 - - 40 6.00"_s);
    row("fixed, leaves a rest", u"count=3"_s, false, u"33.33 0.01 - - 40 33.33"_s);
    row("random", u"count=3"_s, true, u"33.33 - 16.66 50.00 40 50.00"_s);
    row("random, even", u"frequency=D1|L2"_s, true, u"2.00 - 1.00 3.00 40 6.00"_s);
    row("one person cannot get more than there is", u"frequency=L100 total=10 count=5"_s, false,
        u"2.00 0.00 - - 40 10.00"_s);
    row("total not typed yet", u"total="_s, false, u"- - - - 40 -"_s);
    row("count not typed yet", u"count="_s, true, u"- - - - 40 -"_s);
    row("count of nothing", u"count=0"_s, true, u"- - - - 40 -"_s);
    row("frequency half typed", u"frequency=D3"_s, false, u"2.00 0.00 - - 40 -"_s);
    row("end not typed yet", u"end=2026"_s, false, u"2.00 0.00 - - - 2.00"_s);
    row("end before start", u"end=2026-11-01~00:00:00"_s, false, u"2.00 0.00 - - - 2.00"_s);
    row("exactly one day", u"end=2026-11-23~21:30:00"_s, false, u"2.00 0.00 - - 1 2.00"_s);
    row("a second into the second day", u"end=2026-11-23~21:30:01"_s, false, u"2.00 0.00 - - 2 2.00"_s);
    row("a sum nobody has", u"total=999999999999999 count=1 frequency=L100"_s, true,
        u"999999999999999.00 - 499999999999999.50 1499999999999998.50 40 -"_s);
}

void TestDraft::the_form_computes_while_one_types()
{
    QFETCH(QString, changes);
    QFETCH(bool, random);
    QFETCH(QString, sums);
    const auto type = random ? alipay::PrizeType::Random : alipay::PrizeType::Fixed;
    const campaign::Arithmetic got = campaign::compute(draftWith(changes, type), now);
    const QStringList said {fenText(got.each), fenText(got.rest), fenText(got.least), fenText(got.most),
        got.days ? QString::number(*got.days) : u"-"_s, fenText(got.perPersonMost)};
    QCOMPARE(said.join(u' '), sums);
}

QTEST_APPLESS_MAIN(TestDraft)
#include "tst_draft.moc"
