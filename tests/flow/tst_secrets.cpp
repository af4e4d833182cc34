#include "practice/identity.h"
#include "practice/practice_gateway.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Pieces of one secret as they would stand in a file: as bytes, and as base64 cut in each of the three ways.
QList<QByteArray> piecesOf(const QByteArray &bytes)
{
    QList<QByteArray> pieces {bytes, bytes.toHex()};
    for (int cut = 0; cut < 3; ++cut)
        pieces.append(bytes.sliced(cut, (bytes.size() - cut) / 3 * 3).toBase64());
    return pieces;
}

QByteArray withoutBlanks(const QByteArray &text)
{
    QByteArray result;
    std::ranges::copy_if(text, std::back_inserter(result), [](char c) { return c != '\n' && c != '\r' && c != ' '; });
    return result;
}

} // namespace

// The real program does all it does with an account; nothing it wrote or said holds a secret in the clear.
class TestSecrets : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const SystemClock m_clock;
    practice::PracticeGateway m_gateway {m_folder.filePath(u"gateway"_s), m_clock};
    std::optional<practice::Identity> m_identity;
    practice::IdentityFiles m_files;
    QString m_address;
    QByteArray m_said;
    QList<QByteArray> m_secrets;

    QString data() const { return m_folder.filePath(u"data"_s); }

    int hongbao(const QStringList &words)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HONGBAO_PASSPHRASE"_s, m_passphrase);
        environment.insert(u"HONGBAO_NEW_PASSPHRASE"_s, u"the-second-word"_s);
        environment.insert(u"HONGBAO_BACKUP_PASSPHRASE"_s, u"the-backup-word"_s);
        program.setProcessEnvironment(environment);
        program.start(
            QStringLiteral(HONGBAO_PROGRAM), QStringList {u"--data"_s, data(), u"--account"_s, u"Shop"_s} + words);
        if (!program.waitForFinished(60'000))
            return -1;
        m_said += program.readAllStandardOutput() + program.readAllStandardError();
        return program.exitCode();
    }

    // What is found of the secrets, by the place it was found at.
    QStringList foundIn(const QString &place, const QByteArray &bytes) const
    {
        QStringList found;
        const QByteArray folded = withoutBlanks(bytes);
        for (qsizetype i = 0; i < m_secrets.size(); ++i) {
            if (bytes.contains(m_secrets[i]) || folded.contains(m_secrets[i]))
                found.append(u"%1: secret %2"_s.arg(place).arg(i));
        }
        return found;
    }

    QString m_passphrase = u"the-first-word"_s;

private Q_SLOTS:
    void initTestCase();
    void the_search_finds_what_is_there();
    void nothing_written_or_said_holds_a_secret();
};

void TestSecrets::initTestCase()
{
    m_address = m_gateway.listen().value().toString();
    m_identity = practice::openIdentity(m_folder.filePath(u"gateway"_s)).value();
    m_files = practice::identityFiles(m_folder.filePath(u"gateway"_s), m_identity->appId);
    // The second half of the key's DER is private numbers only.
    const SecretBytes base64 = m_identity->applicationKey.toPkcs8BareBase64();
    const QByteArray der = QByteArray::fromBase64(base64.view().toByteArray());
    for (const qsizetype at : {qsizetype(320), der.size() / 2, der.size() * 2 / 3, der.size() - 64})
        m_secrets += piecesOf(der.sliced(at, 48));
    const SecretBytes aesKey = m_identity->aesKey.toBase64();
    m_secrets += {aesKey.view().toByteArray(), QByteArray::fromBase64(aesKey.view().toByteArray())};
    m_secrets.append(m_identity->appAuthToken.toLatin1());
    m_secrets += {"the-first-word", "the-second-word", "the-backup-word"};
}

void TestSecrets::the_search_finds_what_is_there()
{
    QVERIFY(!foundIn(u"key"_s, read(m_files.applicationKey)).isEmpty());
    QVERIFY(!foundIn(u"aes"_s, read(m_files.aesKey)).isEmpty());
    QVERIFY(!foundIn(u"token"_s, read(m_files.appAuthToken)).isEmpty());
    QVERIFY(!foundIn(u"bytes"_s, m_identity->applicationKey.toPkcs8Pem().view().toByteArray()).isEmpty());
}

void TestSecrets::nothing_written_or_said_holds_a_secret()
{
    QCOMPARE(hongbao({u"account"_s, u"add"_s, u"Shop"_s, u"--app-id"_s, m_identity->appId, u"--gateway"_s, m_address,
                 u"--private-key"_s, m_files.applicationKey, u"--app-cert"_s, m_files.applicationCertificate,
                 u"--alipay-cert"_s, m_files.alipayCertificate, u"--root-cert"_s, m_files.rootCertificate,
                 u"--aes-key"_s, m_files.aesKey, u"--app-auth-token"_s, m_identity->appAuthToken}),
        0);
    QCOMPARE(hongbao({u"account"_s, u"check"_s, u"Shop"_s}), 0);
    const qsizetype before = m_said.size();
    QCOMPARE(hongbao({u"campaign"_s, u"create"_s, u"--name"_s, u"春"_s, u"--total"_s, u"10"_s, u"--count"_s, u"10"_s,
                 u"--message"_s, u"福"_s, u"--end"_s, toBeijingText(m_clock.now().addDays(7)), u"--json"_s}),
        0);
    const QJsonObject created = QJsonDocument::fromJson(m_said.sliced(before).split('\n').first()).object();
    const QString crowdNo = created.value(u"crowd_no"_s).toString();
    QVERIFY(practice::pay(m_folder.filePath(u"gateway"_s), crowdNo, m_clock));

    const QString list = m_folder.filePath(u"list.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("user_id\n2088100000000001\n2088999999999001\n2088100000000002\n");
    file.close();
    QCOMPARE(hongbao({u"send"_s, crowdNo, u"--recipients"_s, list, u"--yes"_s}), 1);

    // A dispute over the signature shows all that was signed.
    QVERIFY(m_gateway.setFaults(*practice::Faults::fromJson(R"({"list":[{"from":1,"do":"invalid_signature"}]})")));
    QCOMPARE(hongbao({u"account"_s, u"check"_s, u"Shop"_s}), 5);
    QVERIFY(m_said.contains("***"));
    QVERIFY(m_gateway.setFaults(*practice::Faults::fromJson("{}")));

    QCOMPARE(hongbao({u"account"_s, u"passphrase"_s, u"Shop"_s}), 0);
    QCOMPARE(hongbao({u"account"_s, u"check"_s, u"Shop"_s}), 5); // the first word opens it no longer
    m_passphrase = u"the-second-word"_s;
    QCOMPARE(hongbao({u"account"_s, u"check"_s, u"Shop"_s}), 0);
    QCOMPARE(hongbao({u"account"_s, u"backup"_s, u"Shop"_s, data() + u"/shop.backup"_s}), 0);
    QCOMPARE(hongbao({u"account"_s, u"remove"_s, u"Shop"_s}), 0);
    QCOMPARE(hongbao({u"account"_s, u"restore"_s, data() + u"/shop.backup"_s}), 0);
    QCOMPARE(hongbao({u"account"_s, u"check"_s, u"Shop"_s}), 0);

    QStringList found = foundIn(u"what was said"_s, m_said);
    int files = 0;
    for (QDirIterator at(data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext(); ++files) {
        const QString path = at.next();
        found += foundIn(path, read(path));
    }
    QVERIFY2(files >= 4, qPrintable(QString::number(files))); // accounts, key, ledger, backup
    QCOMPARE(found.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
