#include "intake/bill_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::intake;
using namespace Qt::StringLiterals;

// What the operator said of a bill's columns is known again with tomorrow's bill.
class TestBillBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_bill_with_the_same_header_is_read_as_the_last_one()
    {
        const RawTable today = tableOf(u"甲,乙,丙\nn1,B1,2.00\n"_s);
        QVERIFY(!BillBook(path()).find(today));
        QVERIFY(BillBook(path()).remember(today, columns).has_value());
        QCOMPARE(BillBook(path()).find(tableOf(u"甲,乙,丙\nn2,B2,3.00\nn3,B3,1.00\n"_s)), columns);
        QVERIFY(!BillBook(path()).find(tableOf(u"甲,丙,乙\nn2,B2,3.00\n"_s)));
    }

    void what_the_headers_say_is_not_written_down()
    {
        const RawTable bill = tableOf(u"商户单号,红包单号,金额\nn1,B1,2.00\n"_s);
        QVERIFY(BillBook(path()).remember(bill, guessBillColumns(bill)).has_value());
        QVERIFY(!QFile::exists(path()));
    }

    void what_nobody_understands_is_no_memory()
    {
        const RawTable bill = tableOf(u"甲,乙,丙\nn1,B1,2.00\n"_s);
        QVERIFY(BillBook(path()).remember(bill, columns).has_value());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().replace("amount", "ounce");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(!BillBook(path()).find(bill));
    }

    void a_folder_that_cannot_be_written_is_told()
    {
        const RawTable bill = tableOf(u"甲,乙,丙\nn1,B1,2.00\n"_s);
        const Done done = BillBook(m_folder.filePath(u"none/book.json"_s)).remember(bill, columns);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    }

    void cleanup() { QFile::remove(path()); }

private:
    static RawTable tableOf(const QString &text) { return withBillHeader(*readTable(text.toUtf8())); }
    QString path() const { return m_folder.filePath(u"book.json"_s); }

    const QList<BillField> columns {BillField::OutBizNo, BillField::BizNo, BillField::Amount};
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBillBook)
#include "tst_bill_book.moc"
