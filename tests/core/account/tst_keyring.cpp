#include "account/keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace hongbao::account;
using namespace Qt::StringLiterals;

// On a real Secret Service (keyring_session.sh starts one of its own).
class TestKeyring : public QObject {
    Q_OBJECT

    static Result<SecretBytes> recalled(Keyring &keyring, const QString &account)
    {
        QSignalSpy spy(&keyring, &Keyring::recalled);
        keyring.recall(account);
        if (!spy.wait(20'000))
            return fail(ErrorCode::KeyringUnavailable);
        return spy.first().at(1).value<Result<SecretBytes>>();
    }

private Q_SLOTS:
    void a_passphrase_is_kept_recalled_and_forgotten()
    {
        Keyring keyring(u"/data"_s);
        QSignalSpy kept(&keyring, &Keyring::kept);
        keyring.keep(u"小店"_s, SecretBytes(QByteArray("öffne dich")));
        QVERIFY(kept.wait(20'000));
        QVERIFY(kept.first().at(1).value<Done>());
        QCOMPARE(recalled(keyring, u"小店"_s)->view(), QByteArrayView("öffne dich"));
        Keyring elsewhere(u"/other"_s);
        QVERIFY(recalled(elsewhere, u"小店"_s)->isEmpty()); // one entry a data folder
        QSignalSpy forgotten(&keyring, &Keyring::forgotten);
        keyring.forget(u"小店"_s);
        QVERIFY(forgotten.wait(20'000));
        QVERIFY(forgotten.first().at(1).value<Done>());
        QVERIFY(recalled(keyring, u"小店"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
