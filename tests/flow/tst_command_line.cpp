#include "base/clock.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

QString inDays(int days)
{
    return toBeijingText(QDateTime::currentDateTimeUtc().addDays(days));
}

} // namespace

// The words, the JSON and the exit codes that scripts depend on, on the real program and its practice account.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wrong_words_and_wrong_values_end_in_2_and_change_nothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        const auto create = [](const QStringList &changed) {
            QStringList words {u"campaign"_s, u"create"_s, u"--name"_s, u"春"_s, u"--message"_s, u"福"_s};
            for (const QStringList &pair : {QStringList {u"--total"_s, u"10"_s}, {u"--count"_s, u"10"_s},
                     {u"--end"_s, inDays(7)}, {u"--frequency"_s, u"L1"_s}})
                words += pair[0] == changed[0] ? changed : pair;
            return words;
        };
        QTest::newRow("no command") << QStringList {} << u"UsageWrong"_s;
        QTest::newRow("unknown command") << QStringList {u"frobnicate"_s} << u"UsageWrong"_s;
        QTest::newRow("half a command") << QStringList {u"campaign"_s} << u"UsageWrong"_s;
        QTest::newRow("two commands") << QStringList {u"verify"_s, u"demo"_s} << u"UsageWrong"_s;
        QTest::newRow("unknown option") << QStringList {u"verify"_s, u"--loud"_s} << u"UsageWrong"_s;
        QTest::newRow("not a number") << QStringList {u"history"_s, u"--limit"_s, u"many"_s} << u"UsageWrong"_s;
        QTest::newRow("total too small") << create({u"--total"_s, u"0.99"_s}) << u"CampaignTotalTooSmall"_s;
        QTest::newRow("total too large") << create({u"--total"_s, u"10000000.01"_s}) << u"CampaignTotalTooLarge"_s;
        QTest::newRow("total not money") << create({u"--total"_s, u"ten"_s}) << u"AmountMalformed"_s;
        QTest::newRow("packet too small") << create({u"--count"_s, u"100"_s}) << u"CampaignPacketTooSmall"_s;
        QTest::newRow("packet too large") << create({u"--total"_s, u"2000.10"_s}) << u"CampaignPacketTooLarge"_s;
        QTest::newRow("end in the past") << create({u"--end"_s, inDays(-1)}) << u"CampaignEndNotAfterStart"_s;
        QTest::newRow("end too late") << create({u"--end"_s, inDays(190)}) << u"CampaignEndTooLate"_s;
        QTest::newRow("limit without L") << create({u"--frequency"_s, u"D3"_s}) << u"CampaignFrequencyMalformed"_s;
        QTest::newRow("history of no day")
            << QStringList {u"history"_s, u"--from"_s, u"2026-02-30"_s} << u"TimeMalformed"_s;
        QTest::newRow("another table program's file")
            << QStringList {u"batch"_s, u"result"_s, u"1"_s, u"--out"_s, u"r.ods"_s} << u"UsageWrong"_s;
        QTest::newRow("rows nobody knows") << QStringList {u"batch"_s, u"result"_s, u"1"_s, u"--out"_s, u"r.csv"_s,
            u"--only"_s, u"some"_s} << u"UsageWrong"_s;
        QTest::newRow("a template nobody knows")
            << QStringList {u"campaign"_s, u"create"_s, u"--template"_s, u"wedding"_s} << u"UsageWrong"_s;
        QTest::newRow("like a campaign nobody knows")
            << QStringList {u"campaign"_s, u"create"_s, u"--like"_s, u"x"_s} << u"CampaignUnknown"_s;
        QTest::newRow("a template, changed for the worse") << QStringList {u"campaign"_s, u"create"_s, u"--template"_s,
            u"points"_s, u"--count"_s, u"3"_s} << u"CampaignPacketTooLarge"_s;
        QTest::newRow("settling without saying what")
            << QStringList {u"campaign"_s, u"settle"_s, u"x"_s, u"--reason"_s, u"r"_s} << u"UsageWrong"_s;
        QTest::newRow("settling without a reason")
            << QStringList {u"campaign"_s, u"settle"_s, u"x"_s, u"--all"_s, u"--reason"_s, u" "_s} << u"UsageWrong"_s;
        QTest::newRow("settling before anything was compared")
            << QStringList {u"campaign"_s, u"settle"_s, u"x"_s, u"--all"_s, u"--reason"_s, u"r"_s} << u"UsageWrong"_s;
        QTest::newRow("a bill that is not there")
            << QStringList {u"campaign"_s, u"reconcile"_s, u"x"_s, u"--bill"_s, u"/nowhere"_s} << u"FileUnreadable"_s;
        QTest::newRow("closing without yes") << QStringList {u"campaign"_s, u"close"_s, u"x"_s} << u"UsageWrong"_s;
        QTest::newRow("a list that is not there")
            << QStringList {u"send"_s, u"x"_s, u"--recipients"_s, u"/nowhere"_s, u"--yes"_s} << u"FileUnreadable"_s;
        QTest::newRow("practice cannot be removed")
            << QStringList {u"account"_s, u"remove"_s, u"practice"_s} << u"AccountReserved"_s;
    }
    void wrong_words_and_wrong_values_end_in_2_and_change_nothing()
    {
        QFETCH(QStringList, words);
        const Run run = hongbao(words + QStringList {u"--json"_s});
        QCOMPARE(run.code, 2);
        QTEST(run.json.object()[u"errors"_s].toArray().first()[u"code"_s].toString(), "code");
        QVERIFY(!run.errors.isEmpty());
        QCOMPARE(hongbao({u"campaign"_s, u"list"_s, u"--json"_s}).json.array(), QJsonArray());
        QCOMPARE(hongbao({u"batch"_s, u"list"_s, u"--json"_s}).json.array(), QJsonArray());
    }

    void a_template_is_computed_without_creating_anything()
    {
        const Run run = hongbao({u"campaign"_s, u"create"_s, u"--template"_s, u"points"_s, u"--check"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json.object()[u"each_fen"_s].toInt(), 200);
        QCOMPARE(run.json.object()[u"rest_fen"_s].toInt(), 0);
        QCOMPARE(run.json.object()[u"per_person_most_fen"_s].toInt(), 6'000);
        QCOMPARE(hongbao({u"campaign"_s, u"list"_s, u"--json"_s}).json.array(), QJsonArray());
    }

    // The provider makes it, and it is base64url.
    void a_campaign_number_may_begin_with_a_dash()
    {
        for (const QStringList &words : {QStringList {u"campaign"_s, u"show"_s, u"-Abc_9"_s},
                 {u"list"_s, u"check"_s, u"/nowhere"_s, u"--campaign"_s, u"-Abc_9"_s}}) {
            const Run run = hongbao(words + QStringList {u"--json"_s});
            const QString code = run.json.object()[u"errors"_s].toArray().first()[u"code"_s].toString();
            QVERIFY2(!code.isEmpty() && code != u"UsageWrong"_s, qPrintable(run.errors));
        }
    }

    void help_ends_in_0()
    {
        for (const QStringList &words : {QStringList {u"-h"_s}, {u"campaign"_s, u"create"_s, u"--help"_s}}) {
            QCOMPARE(hongbao(words).code, 0);
        }
    }

    void global_options_stand_before_or_after_the_command()
    {
        QVERIFY(hongbao({u"--json"_s, u"account"_s, u"list"_s}).json.isArray());
        QVERIFY(hongbao({u"account"_s, u"--json"_s, u"list"_s}).json.isArray());
        QVERIFY(hongbao({u"account"_s, u"list"_s, u"--json"_s}).json.isArray());
    }

    void a_campaign_shows_the_fields_scripts_depend_on()
    {
        const QString crowdNo = paidCampaign();
        const QJsonObject shown = hongbao({u"campaign"_s, u"show"_s, crowdNo, u"--json"_s}).json.object();
        for (const char *field :
            {"crowd_no", "name", "status", "total_fen", "sent_fen", "count", "start", "end", "pay_url"})
            QVERIFY2(shown.contains(QLatin1StringView(field)), field);
        QCOMPARE(shown[u"status"_s].toString(), u"READY"_s);
        QCOMPARE(shown[u"total_fen"_s].toInt(), 20'000);
        const QJsonArray listed = hongbao({u"campaign"_s, u"list"_s, u"--json"_s}).json.array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()[u"crowd_no"_s].toString(), crowdNo);
    }

    void nothing_is_sent_without_yes_or_against_an_expectation_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no yes") << QStringList {} << u"NotConfirmed"_s;
        QTest::newRow("another count") << QStringList {u"--yes"_s, u"--expect-count"_s, u"4"_s}
                                       << u"ExpectedCountDiffers"_s;
        QTest::newRow("another sum") << QStringList {u"--yes"_s, u"--expect-total"_s, u"6.01"_s}
                                     << u"ExpectedTotalDiffers"_s;
    }
    void nothing_is_sent_without_yes_or_against_an_expectation()
    {
        QFETCH(QStringList, words);
        const QString crowdNo = paidCampaign();
        const Run run = hongbao(QStringList {u"send"_s, crowdNo, u"--recipients"_s, list(3), u"--json"_s} + words);
        QCOMPARE(run.code, 2);
        QTEST(run.json.object()[u"reason"_s].toString(), "reason");
        QCOMPARE(run.json.object()[u"unsent"_s].toInt(), 3);
        QVERIFY(run.json.object()[u"batch"_s].isNull());
        QCOMPARE(hongbao({u"history"_s, u"--json"_s}).json.array(), QJsonArray());
    }

    void who_was_paid_in_another_campaign_is_told_where_it_is_asked_for_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("told");
        QTest::newRow("not asked") << QStringList() << 0;
        QTest::newRow("within a week") << QStringList {u"--paid-within"_s, u"7"_s} << 2;
        QTest::newRow("within no day") << QStringList {u"--paid-within"_s, u"0"_s} << 0;
    }

    void who_was_paid_in_another_campaign_is_told_where_it_is_asked_for()
    {
        QFETCH(QStringList, words);
        QFETCH(int, told);
        const QString paid = list(2);
        QCOMPARE(hongbao({u"send"_s, paidCampaign(), u"--recipients"_s, paid, u"--yes"_s}).code, 0);
        const QString other = paidCampaign(u"another"_s);
        const Run check
            = hongbao(QStringList {u"list"_s, u"check"_s, list(3), u"--campaign"_s, other, u"--json"_s} + words);
        QCOMPARE(check.code, told > 0 ? 1 : 0);
        QCOMPARE(check.json.array().size(), told);
        for (const QJsonValue &row : check.json.array())
            QCOMPARE(row[u"problem"_s].toString(), u"paid_lately"_s);
        const QStringList send {u"send"_s, other, u"--recipients"_s, list(3), u"--yes"_s};
        QCOMPARE(hongbao(send + words).code, told > 0 ? 2 : 0);
    }

    void rows_with_problems_are_named_and_left_out_only_on_demand()
    {
        const QString crowdNo = paidCampaign();
        const QString file = write("user_id\n2088100000000011\n2.0881E+15\n2088100000000012\n");
        const QStringList send {u"send"_s, crowdNo, u"--recipients"_s, file, u"--yes"_s, u"--json"_s};
        const Run refused = hongbao(send);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(u"2.0881E+15"_s) && refused.errors.contains(u"Row 3"_s),
            qPrintable(refused.errors));
        const Run sent = hongbao(send + QStringList {u"--skip-problems"_s});
        QCOMPARE(sent.code, 1);
        QCOMPARE(sent.json.object()[u"sent"_s].toInt(), 2);
        QCOMPARE(sent.json.object()[u"cannot_send"_s].toInt(), 1);
        QCOMPARE(sent.json.object()[u"rows"_s].toInt(), 3);
    }

    void history_and_results_tell_who_got_what()
    {
        const QString crowdNo = paidCampaign();
        const Run sent = hongbao({u"send"_s, crowdNo, u"--recipients"_s, list(3), u"--yes"_s, u"--json"_s});
        QCOMPARE(sent.code, 0);
        QCOMPARE(sent.json.object()[u"amount_fen"_s].toInt(), 600);
        const QJsonArray rows = hongbao({u"history"_s, u"--state"_s, u"sent"_s, u"--json"_s}).json.array();
        QCOMPARE(rows.size(), 3);
        for (const char *field : {"campaign", "recipient", "out_biz_no", "state", "amount_fen", "biz_no", "code",
                 "reason", "attempts", "created_at", "settled_at"})
            QVERIFY2(rows.first().toObject().contains(QLatin1StringView(field)), field);
        const QString file = m_folder->filePath(u"result.csv"_s);
        const QString batch = QString::number(sent.json.object()[u"batch"_s].toInt());
        QCOMPARE(hongbao({u"batch"_s, u"result"_s, batch, u"--out"_s, file}).code, 0);
        QVERIFY(QFile::exists(file));
        QCOMPARE(hongbao({u"verify"_s}).code, 0);
        QCOMPARE(hongbao({u"send"_s, u"--resume"_s, u"--json"_s}).json.object()[u"reason"_s].toString(),
            u"nothing_to_resume"_s);
    }

    void a_stop_finishes_what_is_in_flight_and_a_resume_the_rest()
    {
#ifdef Q_OS_WIN
        QSKIP("a console program cannot be asked to stop by another one here");
#endif
        const QString crowdNo = paidCampaign();
        QProcess program;
        program.start(QStringLiteral(HONGBAO_PROGRAM),
            near({u"send"_s, crowdNo, u"--recipients"_s, list(60), u"--yes"_s, u"--json"_s, u"--rate"_s, u"5"_s}));
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += program.readAllStandardError()).contains("Handled"), 30'000);
        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 4);
        const QJsonObject stopped = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(stopped[u"state"_s].toString(), u"stopped"_s);
        QCOMPARE(stopped[u"reason"_s].toString(), u"operator"_s);
        QCOMPARE(stopped[u"unknown"_s].toInt(), 0);
        QCOMPARE(stopped[u"sent"_s].toInt() + stopped[u"unsent"_s].toInt(), 60);
        const Run resumed = hongbao({u"send"_s, u"--resume"_s, u"--json"_s});
        QCOMPARE(resumed.code, 0);
        QCOMPARE(resumed.json.object()[u"sent"_s].toInt(), 60);
        QCOMPARE(resumed.json.object()[u"batches"_s].toArray().size(), 1);
    }

    void a_ledger_is_backed_up_lost_and_brought_back()
    {
        const QString file = m_folder->filePath(u"backup.sqlite"_s);
        QCOMPARE(hongbao({u"backup"_s, file}).code, 4); // there is no ledger yet
        QCOMPARE(hongbao({u"demo"_s}).code, 0);
        const Run backup = hongbao({u"backup"_s, file, u"--json"_s});
        QCOMPARE(backup.code, 0);
        QCOMPARE(backup.json.object()[u"payouts"_s].toInt(), 20);
        QCOMPARE(hongbao({u"restore"_s, file}).code, 2); // without --yes
        QCOMPARE(hongbao({u"demo"_s}).code, 0);
        const Run forgets = hongbao({u"restore"_s, file, u"--yes"_s});
        QCOMPARE(forgets.code, 2);
        QVERIFY2(forgets.errors.contains(u"BackupForgets"_s), qPrintable(forgets.errors));
        const Run restored = hongbao({u"restore"_s, file, u"--yes"_s, u"--forget-newer"_s, u"--json"_s});
        QCOMPARE(restored.code, 0);
        QVERIFY(QFile::exists(restored.json.object()[u"aside"_s].toString()));
        QCOMPARE(hongbao({u"history"_s, u"--json"_s}).json.array().size(), 20);
    }

    void what_is_over_is_put_away_and_found_in_its_file()
    {
        const QString file = m_folder->filePath(u"old.archive"_s);
        const QString crowdNo = paidCampaign();
        QCOMPARE(hongbao({u"send"_s, crowdNo, u"--recipients"_s, list(3), u"--yes"_s}).code, 0);
        const QString tomorrow = inDays(1).left(10);
        const QStringList count {u"archive"_s, u"--before"_s, tomorrow, u"--json"_s};
        const QStringList putAway = count + QStringList {u"--out"_s, file, u"--yes"_s};
        QCOMPARE(hongbao(putAway).json.object()[u"campaigns"_s].toInt(), 0); // it goes on
        QVERIFY(!QFile::exists(file));
        QCOMPARE(hongbao({u"campaign"_s, u"close"_s, crowdNo, u"--yes"_s}).code, 0);

        QCOMPARE(hongbao(count).json.object()[u"payouts"_s].toInt(), 3);
        QCOMPARE(hongbao({u"history"_s, u"--json"_s}).json.array().size(), 3);
        const Run away = hongbao(putAway);
        QCOMPARE(away.code, 0);
        QCOMPARE(away.json.object()[u"campaigns"_s].toInt(), 1);
        QVERIFY(hongbao({u"history"_s, u"--json"_s}).json.array().isEmpty());
        QVERIFY(hongbao({u"batch"_s, u"list"_s, u"--json"_s}).json.array().isEmpty());
        QCOMPARE(hongbao({u"archive"_s, u"--json"_s}).json.array()[0][u"file"_s].toString(), file);
        const Run found = hongbao({u"history"_s, u"--archive"_s, file, u"--search"_s, u"20881"_s, u"--json"_s});
        QCOMPARE(found.json.array().size(), 3);
        QCOMPARE(hongbao({u"verify"_s}).code, 0);
        QCOMPARE(hongbao({u"history"_s, u"--archive"_s, list(1)}).code, 2); // no such file
    }

    void keys_are_made_once_and_for_nobody_else()
    {
        const QString folder = m_folder->filePath(u"keys"_s);
        const Run made = hongbao({u"key"_s, u"make"_s, u"--out"_s, folder, u"--json"_s});
        QCOMPARE(made.code, 0);
        const QString privateKey = made.json.object()[u"private_key_file"_s].toString();
#ifndef Q_OS_WIN
        QCOMPARE(QFile::permissions(privateKey) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        const Run inspected = hongbao({u"key"_s, u"inspect"_s, privateKey, u"--json"_s});
        QCOMPARE(inspected.json.object()[u"kind"_s].toString(), u"private_key"_s);
        QCOMPARE(inspected.json.object()[u"bits"_s].toInt(), 2048);
        QCOMPARE(hongbao({u"key"_s, u"make"_s, u"--out"_s, folder}).code, 2);
        QCOMPARE(hongbao({u"key"_s, u"inspect"_s, write("no key")}).code, 2);
    }

    void a_sealed_account_needs_its_passphrase_to_ask_and_none_to_look()
    {
        const QString ours = newKeys(u"ours"_s);
        const QString theirs = newKeys(u"theirs"_s);
        const QString passphrase = write("öffne dich\n");
        const QStringList add {u"account"_s, u"add"_s, u"shop"_s, u"--app-id"_s, u"2021001161683774"_s,
            u"--private-key"_s, ours + u"/app_private_pkcs8.pem"_s, u"--gateway"_s, u"http://127.0.0.1:9/gateway.do"_s};
        QCOMPARE(hongbao(add + QStringList {u"--alipay-public-key"_s, ours + u"/app_public.pem"_s}).code, 2);
        QCOMPARE(hongbao(add
                     + QStringList {u"--alipay-public-key"_s, theirs + u"/app_public_base64.txt"_s,
                         u"--passphrase-file"_s, passphrase})
                     .code,
            0);
        QCOMPARE(hongbao({u"account"_s, u"check"_s, u"shop"_s}).code, 5);
        QCOMPARE(hongbao({u"campaign"_s, u"show"_s, u"x"_s, u"--account"_s, u"shop"_s}).code, 5);
        QCOMPARE(
            hongbao({u"campaign"_s, u"show"_s, u"x"_s, u"--account"_s, u"shop"_s, u"--passphrase-file"_s, passphrase})
                .code,
            4); // the key opens; nobody listens at that address
        QCOMPARE(hongbao({u"history"_s, u"--account"_s, u"shop"_s}).code, 0);
        QCOMPARE(hongbao({u"history"_s, u"--account"_s, u"nobody"_s}).code, 5);
    }

    void the_demo_ends_well_in_both_languages()
    {
        for (const QString &language : {u"zh"_s, u"en"_s})
            QCOMPARE(hongbao({u"demo"_s, u"--lang"_s, language}).code, 0);
    }

private:
    struct Run {
        int code = -1;
        QJsonDocument json;
        QString errors;
    };

    QStringList near(const QStringList &words) const
    {
        const QString language = words.contains(u"--lang"_s) ? QString() : u"--lang=en"_s;
        QStringList all {u"--data"_s, m_folder->filePath(u"data"_s), language};
        all.removeAll(QString());
        return all + words;
    }

    Run hongbao(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(HONGBAO_PROGRAM), near(words));
        Run run;
        if (!program.waitForFinished(60'000))
            return run;
        run.code = program.exitCode();
        run.json = QJsonDocument::fromJson(program.readAllStandardOutput());
        run.errors = QString::fromUtf8(program.readAllStandardError());
        return run;
    }

    QString paidCampaign(const QString &name = u"春节红包"_s) const
    {
        const Run created = hongbao({u"campaign"_s, u"create"_s, u"--name"_s, name, u"--total"_s, u"200"_s,
            u"--count"_s, u"100"_s, u"--message"_s, u"恭喜发财"_s, u"--end"_s, inDays(7), u"--json"_s});
        const QString crowdNo = created.json.object()[u"crowd_no"_s].toString();
        return hongbao({u"campaign"_s, u"pay"_s, crowdNo}).code == 0 ? crowdNo : QString();
    }

    QString newKeys(const QString &name) const
    {
        const QString folder = m_folder->filePath(name);
        return hongbao({u"key"_s, u"make"_s, u"--out"_s, folder}).code == 0 ? folder : QString();
    }

    QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(u"file%1"_s.arg(QDir(m_folder->path()).count()));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QString list(int people) const
    {
        QByteArray rows = "user_id\n";
        for (int i = 1; i <= people; ++i)
            rows += "20881" + QByteArray::number(i * 37).rightJustified(11, '0') + '\n';
        return write(rows);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
