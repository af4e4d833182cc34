// Serves a practice world in a temporary folder for programs of other makers: prints one JSON line that says where, and
// ends when standard input does.

#include "practice/practice_gateway.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hongbao;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const SystemClock clock;
    practice::PracticeGateway gateway(dir.path(), clock);
    const auto address = gateway.listen();
    const auto identity = practice::openIdentity(dir.path());
    if (!address || !identity)
        return 1;
    const practice::IdentityFiles files = practice::identityFiles(dir.path(), identity->appId);
    const QJsonObject where {
        // the words of `hongbao practice serve --json`
        {u"address"_s, address->toString()},
        {u"v3_base"_s, practice::restBase(*address).toString()},
        {u"app_id"_s, identity->appId},
        {u"private_key_file"_s, files.applicationKey},
        {u"alipay_public_key_file"_s, files.alipayPublicKey},
        {u"app_cert_file"_s, files.applicationCertificate},
        {u"alipay_cert_file"_s, files.alipayCertificate},
        {u"root_cert_file"_s, files.rootCertificate},
        {u"aes_key_file"_s, files.aesKey},
        {u"app_auth_token_file"_s, files.appAuthToken},
    };
    QTextStream(stdout) << QJsonDocument(where).toJson(QJsonDocument::Compact) << Qt::endl;
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}
