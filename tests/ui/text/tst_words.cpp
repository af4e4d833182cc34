#include "text/list_words.h"
#include "text/result_words.h"
#include "text/words.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages {u"zh_CN"_s, u"en"_s};

bool isChinese(const QString &sentence)
{
    return sentence.contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}]"_s));
}

// A code as people never want to read it: in capitals with underscores, or two words grown together.
bool looksLikeCode(const QString &sentence)
{
    return sentence.contains(QRegularExpression(u"[A-Z]{2,}[_-][A-Z]{2,}|[a-z][A-Z][a-z]"_s));
}

void checkSentences(const text::Explained &words, const QString &language)
{
    for (const QString &sentence : {words.what, words.money, words.remedy}) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(isChinese(sentence) == (language == u"zh_CN"_s) || sentence.contains(u"营销活动送红包"_s),
            qPrintable(sentence));
    }
    QVERIFY2(!looksLikeCode(words.what), qPrintable(words.what));
}

intake::Row rowWith(intake::Problem problem)
{
    intake::Row row;
    row.line = 37;
    row.problem = problem;
    row.problemColumn = u"用户ID"_s;
    row.problemValue = u"2.0881E+15"_s;
    return row;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_error_says_what_happened_what_it_means_for_the_money_and_what_to_do_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("code");
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        QVERIFY(codes.keyCount() >= 60);
        for (const QString &language : languages) {
            for (int i = 0; i < codes.keyCount(); ++i)
                QTest::addRow("%s %s", qPrintable(language), codes.key(i)) << language << codes.value(i);
        }
    }
    void every_error_says_what_happened_what_it_means_for_the_money_and_what_to_do()
    {
        QFETCH(QString, language);
        QFETCH(int, code);
        text::setLanguage(language);
        const text::Explained words = text::explain({ErrorCode(code), {}, {}});
        checkSentences(words, language);
        QCOMPARE(words.details, toText(ErrorCode(code)));
    }

    void the_help_page_says_what_the_program_says()
    {
        QFile file(QStringLiteral(HONGBAO_SOURCE_DIR "/resources/help/error-codes.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (const QString &language : languages) {
            text::setLanguage(language);
            for (int i = 0; i < codes.keyCount(); ++i) {
                const QString heading = u"\n## "_s + QString::fromLatin1(codes.key(i)) + u"\n"_s;
                const QString paragraph = page.section(heading, 1).section(u"\n## "_s, 0, 0);
                const text::Explained words = text::explain({ErrorCode(codes.value(i)), {}, {}});
                for (const QString &sentence : {words.what, words.money, words.remedy})
                    QVERIFY2(paragraph.contains(sentence), qPrintable(heading + sentence));
            }
        }
    }

    void every_code_of_the_providers_book_has_words_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        const QStringList codes = text::knownProviderCodes();
        QVERIFY(codes.size() >= 110);
        for (const QString &language : languages) {
            for (const QString &code : codes)
                QTest::addRow("%s %s", qPrintable(language), qPrintable(code)) << language << code;
        }
    }
    void every_code_of_the_providers_book_has_words()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        text::setLanguage(language);
        checkSentences(text::explainProviderCode(code, u"原文"_s), language);
        QCOMPARE(text::explainProviderCode(code, u"原文"_s).details, QString(code + u" 原文"));
        QVERIFY(!text::stopReason(code).contains(code));
    }

    // alipay-api 1.8 and 1.9, trigger
    void the_book_holds_every_code_that_trigger_can_answer_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"BIZ_CONTENT_IS_EMPTY", "BIZ_CONTENT_FORMAT_ERROR", "PRODUCT_IS_NOT_OPENED",
                 "CASH_CROWD_NO_ILLEGAL", "CASH_CAMPAIGN_NOT_EXIST", "CASH_CAMPAIGN_NOT_START", "CASH_CAMPAIGN_IS_OVER",
                 "CASH_CAMPAIGN_EMERGENCY_STOP", "CASH_CAMP_BUDGET_INSUFFICIENT", "CASH_CAMP_NOT_ALLOW_TRIGGER_OWN",
                 "CASH_CAMPAIGN_SEND_LOG_ILLEGAL", "OUT_BIZ_NO_ILLEGAL", "USER_ID_ILLEGAL", "USER_NOT_EXIST",
                 "ENTERPRISE_USER_NOT_SUPPORT", "USER_CERT_NOT_PASS", "USER_ACCESS_TOTAL_LIMIT",
                 "USER_ACCESS_FREQUENCY_LIMIT", "CTU_HAS_RISK", "CAMP_OPERATOR_ILLEGAL", "CALL_TOO_FREQUENCY",
                 "UNKNOW_SYSTEM_ERROR", "isv.invalid-signature", "aop.unknow-error", "isp.unknow-error",
                 "isv.app-call-limited", "invalid-openid", "trigger_result_false", "no_answer", "bad_answer",
                 "nothing_left", "echo_differs", "20000", "20001", "40001", "40002", "40003", "40005", "40006"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void the_book_holds_every_code_that_trigger_can_answer()
    {
        QFETCH(QString, code);
        QVERIFY(text::knownProviderCodes().contains(alipay::normalisedCode(code)));
    }

    void a_prefix_or_small_letters_do_not_hide_a_code()
    {
        text::setLanguage(u"en"_s);
        QCOMPARE(text::explainProviderCode(u"isv.user_not_exist"_s, {}).what,
            text::explainProviderCode(u"USER_NOT_EXIST"_s, {}).what);
    }

    void an_unheard_code_is_never_called_a_failure()
    {
        text::setLanguage(u"en"_s);
        const text::Explained words = text::explainProviderCode(u"SOMETHING_NEW"_s, u"新的原因"_s);
        QVERIFY(words.money.contains(u"not known"_s));
        QCOMPARE(words.details, u"SOMETHING_NEW 新的原因"_s);
    }

    void a_refusal_speaks_with_the_words_of_its_code()
    {
        text::setLanguage(u"en"_s);
        const text::Explained words = text::explain({ErrorCode::GatewayRefused, u"40002 isv.invalid-signature"_s, {}});
        QCOMPARE(words.what, u"Alipay refused the signature."_s);
        QCOMPARE(words.money, u"No packet was sent: this request cannot send any."_s);
        QCOMPARE(words.details, u"GatewayRefused 40002 isv.invalid-signature"_s);
    }

    void the_value_at_fault_is_quoted()
    {
        text::setLanguage(u"zh_CN"_s);
        QCOMPARE(text::explain({ErrorCode::AmountMalformed, u"12,3"_s, {}}).what, u"这不是一个金额：“12,3”。"_s);
        QCOMPARE(text::explain({ErrorCode::AmountMalformed, {}, {}}).what, u"这不是一个金额。"_s);
    }

    void a_payouts_money_follows_its_state_not_its_code_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<QString>("money");
        using payout::State;
        QTest::newRow("sent") << int(State::Sent) << false << u"这个红包已到账。"_s;
        QTest::newRow("refused") << int(State::Refused) << false << u"这个红包没有付款。"_s;
        QTest::newRow("unknown") << int(State::Unknown) << false
                                 << u"结果未知。会用同一编号再问支付宝，不会重复付款。"_s;
        QTest::newRow("asking") << int(State::Asking) << false << u"结果未知。会用同一编号再问支付宝，不会重复付款。"_s;
        QTest::newRow("by hand") << int(State::Unknown) << true << u"结果未知，再问也无法确定这个红包是否已到账。"_s;
        QTest::newRow("unsent") << int(State::Unsent) << false << u"这个红包没有发出。继续批次时编号不变。"_s;
    }
    void a_payouts_money_follows_its_state_not_its_code()
    {
        QFETCH(int, state);
        QFETCH(bool, byHand);
        text::setLanguage(u"zh_CN"_s);
        payout::Payout payout;
        payout.state = payout::State(state);
        payout.byHand = byHand;
        payout.code = u"USER_NOT_EXIST"_s; // an unsigned notice may carry it too, and proves nothing
        QTEST(text::explain(payout).money, "money");
    }

    void a_verdict_by_hand_is_told_with_its_reason_and_not_as_alipays_word_data()
    {
        QTest::addColumn<int>("state");
        QTest::addRow("paid") << int(payout::State::Sent);
        QTest::addRow("not paid") << int(payout::State::Refused);
    }
    void a_verdict_by_hand_is_told_with_its_reason_and_not_as_alipays_word()
    {
        QFETCH(int, state);
        payout::Payout payout;
        payout.state = payout::State(state);
        payout.code = u"by_hand"_s;
        payout.reason = u"账单里有这一笔"_s;
        for (const QString &language : languages) {
            text::setLanguage(language);
            for (const QString &told : {text::explain(payout).what, text::resultWords(false).reason(payout)}) {
                QVERIFY2(told.contains(payout.reason), qPrintable(told));
                QVERIFY2(!told.contains(u"Alipay gave"), qPrintable(told));
                QVERIFY2(!told.contains(u"by_hand"), qPrintable(told));
            }
            QVERIFY(!text::explain(payout).money.isEmpty());
        }
    }

    void money_and_batches_have_two_vocabularies()
    {
        text::setLanguage(u"zh_CN"_s);
        QCOMPARE(text::word(payout::State::Sent, false), u"已到账"_s);
        QCOMPARE(text::word(payout::State::Unsent, false), u"未发"_s);
        QCOMPARE(text::word(payout::State::Refused, false), u"未成功"_s);
        QCOMPARE(text::word(payout::State::Unknown, false), u"待确认"_s);
        QCOMPARE(text::word(payout::State::Asking, false), u"待确认"_s);
        QCOMPARE(text::word(payout::State::Unknown, true), u"待人工核对"_s);
        QCOMPARE(text::word(ledger::BatchState::Running), u"进行中"_s);
        QCOMPARE(text::word(ledger::BatchState::Stopped), u"已停止"_s);
        QCOMPARE(text::word(ledger::BatchState::Finished), u"已处理完"_s);
    }

    void a_limit_reads_as_a_sentence()
    {
        text::setLanguage(u"zh_CN"_s);
        using alipay::Frequency;
        QCOMPARE(text::word(Frequency {Frequency::Period::None, 0, 1}), u"每人共 1 个"_s);
        QCOMPARE(text::word(Frequency {Frequency::Period::Day, 3, 10}), u"每天最多 3 个，每人共 10 个"_s);
        text::setLanguage(u"en"_s);
        QCOMPARE(
            text::word(Frequency {Frequency::Period::Week, 2, 4}), u"at most 2 a week, 4 in all for each person"_s);
    }

    void a_row_names_its_line_its_column_its_value_the_fault_and_the_remedy()
    {
        text::setLanguage(u"zh_CN"_s);
        QCOMPARE(text::rowProblem(rowWith(intake::Problem::UserIdScientific)),
            u"第 37 行 · 用户ID · “2.0881E+15” · 被 Excel 改成了科学计数法，原号码已丢失 · 请从原系统重新导出为文本"_s);
        QCOMPARE(text::rowProblem(rowWith(intake::Problem::None)), QString());
        intake::Row without = rowWith(intake::Problem::RowTooShort);
        without.problemColumn = u"2"_s; // a list without headers
        without.problemValue.clear();
        QCOMPARE(text::rowProblem(without), u"第 37 行 · 第 2 列 · 这一行的单元格少于名单的列数 · 请补全这一行"_s);
    }

    void every_fault_of_a_row_has_words_in_both_languages()
    {
        for (const QString &language : languages) {
            text::setLanguage(language);
            QSet<QString> sentences;
            constexpr int last = int(intake::Problem::UserIdsEndInZero);
            for (int i = 1; i <= last; ++i)
                sentences.insert(text::rowProblem(rowWith(intake::Problem(i))));
            QCOMPARE(sentences.size(), last); // no two faults read alike
            for (int i = 1; i <= last; ++i) {
                const QString told = text::groupProblem({.problem = intake::Problem(i), .rows = 30});
                QVERIFY2(!told.isEmpty() && !told.at(0).isLower(), qPrintable(told));
            }
        }
    }

    void why_a_batch_stopped_is_a_sentence_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"operator", "amount_differs", "no_clear_answer", "equal_refusals",
                 "ledger_write_failed", "nothing_to_resume", "CASH_CAMP_BUDGET_INSUFFICIENT", "INVALID-SIGNATURE"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void why_a_batch_stopped_is_a_sentence()
    {
        QFETCH(QString, reason);
        for (const QString &language : languages) {
            text::setLanguage(language);
            const QString sentence = text::stopReason(reason);
            QVERIFY2(!sentence.contains(reason), qPrintable(sentence));
            QVERIFY2(isChinese(sentence) == (language == u"zh_CN"_s), qPrintable(sentence));
        }
    }

    void the_language_follows_the_setting_first()
    {
        QCOMPARE(text::chosenLanguage(u"zh_CN"_s, u"en"_s), u"zh_CN"_s);
        QCOMPARE(text::chosenLanguage(u"en"_s, u"zh_CN"_s), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
