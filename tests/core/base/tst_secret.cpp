#include "base/secret.h"

#include <QTest>

using hongbao::SecretBytes;

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_source_is_emptied()
    {
        QByteArray source("a passphrase");
        const SecretBytes secret(std::move(source));
        QVERIFY(source.isEmpty()); // NOLINT: that is the point
        QCOMPARE(secret.view(), QByteArrayView("a passphrase"));
    }

    void copies_are_one_buffer()
    {
        const SecretBytes secret(QByteArray("a passphrase"));
        const SecretBytes copy = secret;
        QCOMPARE(copy.view().data(), secret.view().data());
    }

    void nothing_is_empty()
    {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(QByteArray()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
