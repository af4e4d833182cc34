#pragma once
// An account ready to be added, in both modes, and the files it leaves.

#include "account/profile.h"
#include "support/test_authority.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace hongbao::test {

using namespace account;
using namespace alipay;
using namespace Qt::StringLiterals;

inline SecretBytes secret(QByteArray text)
{
    return SecretBytes(std::move(text));
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    return files;
}

// Somebody changes the one account in accounts.json.
template <class Change> void edit(const QString &folder, const Change &change)
{
    QFile file(folder + u"/accounts.json");
    const QJsonObject all = QJsonDocument::fromJson(readAll(file.fileName())).object();
    QJsonObject account = all.value(u"accounts"_s).toArray().first().toObject();
    change(account);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(QJsonObject {{u"accounts"_s, QJsonArray {account}}}).toJson());
}

class AccountFixture {
protected:
    const PrivateKey m_key = PrivateKey::generate().value();
    const PublicKey m_alipayKey = PrivateKey::generate()->publicKey();

    NewAccount shop() const
    {
        NewAccount account;
        account.name = u"小店_1"_s;
        account.appId = u"2021000000000001"_s;
        account.privateKey = m_key.toPkcs8BareBase64();
        account.alipayPublicKey = m_alipayKey.toBareBase64();
        return account;
    }

    const TestAuthority m_root {{u"Test Root"_s}};
    const TestAuthority m_middle {m_root, {u"Test Class 2"_s}};
    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    QByteArray alipayCertificate(const PublicKey &key, const QString &name = u"支付宝-2088831204659217"_s) const
    {
        return m_middle.issue(key, {name}).toPem() + m_middle.certificate().toPem();
    }

    NewAccount certified() const
    {
        NewAccount account = shop();
        account.alipayPublicKey.clear();
        account.appCertificate = m_middle.issue(m_key.publicKey(), {u"2088831204659217-2021000000000001"_s}).toPem();
        account.alipayCertificate = alipayCertificate(m_alipayKey);
        account.rootCertificate = m_root.certificate().toPem();
        return account;
    }
};

} // namespace hongbao::test
