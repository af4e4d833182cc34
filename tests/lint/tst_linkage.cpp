#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// The command line is core, words and itself: what it loads is what core links.
class TestLinkage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_command_line_loads_no_window_library()
    {
        const QString ldd = QStandardPaths::findExecutable(u"ldd"_s);
        if (ldd.isEmpty())
            QSKIP("ldd is not here");
        QProcess process;
        process.start(ldd, {QStringLiteral(HONGBAO_PROGRAM)});
        QVERIFY(process.waitForFinished());
        const QString libraries = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(libraries.contains(u"libQt6Core"_s), qPrintable(libraries));
        QVERIFY2(!libraries.contains(u"libQt6Gui"_s), qPrintable(libraries));
        QVERIFY2(!libraries.contains(u"libQt6Widgets"_s), qPrintable(libraries));
    }
};

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
