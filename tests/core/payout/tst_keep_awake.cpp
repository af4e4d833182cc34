#include "payout/keep_awake.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

class TestKeepAwake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A stand-in for systemd-inhibit that tells it was asked, and that it was let go.
    void holds_the_system_awake_while_asked_to_and_lets_go()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        const QString asked = folder.filePath(u"asked"_s);
        const QString program = folder.filePath(u"systemd-inhibit"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" > " + asked.toUtf8() + "\nexec cat\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        {
            payout::KeepAwake awake;
            awake.hold();
            QTRY_VERIFY(QFile::exists(asked) && QFileInfo(asked).size() > 0);
            QFile words(asked);
            QVERIFY(words.open(QIODevice::ReadOnly));
            QVERIFY(words.readAll().contains("--what=sleep:idle"));
            awake.hold(); // already
            awake.release();
            awake.release();
        }
        qputenv("PATH", path);
#else
        QSKIP("systemd-inhibit is a thing of Linux");
#endif
    }

    void does_without_where_the_system_has_no_way()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        payout::KeepAwake awake;
        awake.hold();
        awake.release();
        qputenv("PATH", path);
    }
};

QTEST_GUILESS_MAIN(TestKeepAwake)
#include "tst_keep_awake.moc"
