#include "intake/list.h"
#include "report/list_template.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

const report::TemplateWords words {u"名单"_s, u"说明"_s, {u"每行一人"_s, u"用户ID 是 2088 开头的 16 位数字"_s}};

} // namespace

class TestListTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_template_is_a_list_the_console_knows_and_nobody_is_in_it()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"template.xlsx"_s);
        QVERIFY(report::writeListTemplate(path, words));
        const auto empty = intake::readTableFile(path, {.sheet = u"名单"_s});
        QCOMPARE(empty.error().code, ErrorCode::ListEmpty);
    }

    void every_column_of_it_is_recognised()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"template.xlsx"_s);
        QVERIFY(report::writeListTemplate(path, words));
        const auto table = intake::readTableFile(path, {.sheet = u"名单"_s, .headerLine = 0});
        QVERIFY(table);
        intake::RawTable filled = *table;
        filled.header = table->rows.first();
        filled.rows = {{u"2088000000000001"_s, u"5"_s, u"A1"_s, u"甲"_s, u"x"_s}};
        using enum intake::Field;
        QCOMPARE(intake::guessColumns(filled)->fields, (QList<intake::Field> {UserId, Amount, OutBizNo, Name, Note}));
        QCOMPARE(table->sheets.size(), 2);
    }

    void a_folder_that_is_not_there_is_named()
    {
        const Done done = report::writeListTemplate(u"/no/such/folder/template.xlsx"_s, words);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_APPLESS_MAIN(TestListTemplate)
#include "tst_list_template.moc"
