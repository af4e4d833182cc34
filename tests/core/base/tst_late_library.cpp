#include "base/late_library.h"
#include "base/part.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

struct Functions {
    double (*cosine)(double) = nullptr;
    void (*another)() = nullptr;
};

} // namespace

// What is loaded when it is wanted: whole, or not at all and with a warning.
class TestLateLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void functions_that_are_there_can_be_called()
    {
        Functions functions;
        LateLibrary library(u"m"_s, 6);
        library.resolve("cos", functions.cosine);
        const auto given = library.give(functions);
        QVERIFY(given.has_value());
        QCOMPARE(given->cosine(0), 1.0);
    }

    void one_that_is_missing_leaves_nothing()
    {
        Functions functions;
        LateLibrary library(u"m"_s, 6);
        library.resolve("hongbao_is_not_in_it", functions.another).resolve("cos", functions.cosine);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a library cannot be used: .*hongbao_is_not_in_it"_s));
        QVERIFY(!library.give(functions));
    }

    void a_library_that_is_missing_is_said_by_name()
    {
        Functions functions;
        LateLibrary library(u"hongbao-nowhere"_s, 1);
        library.resolve("cos", functions.cosine);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a library cannot be used: .*hongbao-nowhere"_s));
        QVERIFY(!library.give(functions));
    }

    void a_part_that_is_missing_is_said_by_name()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a part of the program is missing: .*nowhere"_s));
        QVERIFY(!loadPart(u"nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestLateLibrary)
#include "tst_late_library.moc"
