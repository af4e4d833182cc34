// The far side of the bench: HTTPS on loopback with an authority of its own. Prints one JSON line that says where, and
// ends when standard input does. Arguments: milliseconds of latency, rows with an answer of their own, a folder.

#include "bench/sending/bench_world.h"
#include "bench/sending/prepared_answers.h"
#include "bench/sending/tls_server.h"
#include "support/test_certificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hongbao;

namespace {

QString written(const QDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    return file.fileName();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QDir folder(arguments[3]);
    folder.mkpath(u"."_s);
    const auto ownKey = alipay::PrivateKey::generate();
    const auto alipayKey = alipay::PrivateKey::generate();
    const test::TestCertificate tls = test::makeTestCertificate();
    const bench::PreparedAnswers answers(*alipayKey, arguments[2].toLongLong());
    bench::TlsServer server(tls.certificate.toPem(), tls.key.toPem(), arguments[1].toInt(),
        [&](QByteArrayView body) { return answers.answerTo(body); });
    const QJsonObject where {
        {u"address"_s, u"https://localhost:%1/gateway.do"_s.arg(server.port())},
        {u"app_id"_s, bench::appId},
        {u"crowd_no"_s, bench::crowdNo},
        {u"private_key_file"_s, written(folder, u"own.pem"_s, ownKey->toPkcs8Pem().view().toByteArray())},
        {u"alipay_public_key_file"_s, written(folder, u"alipay.pem"_s, alipayKey->publicKey().toPem())},
        {u"ca_file"_s, written(folder, u"ca.pem"_s, tls.certificate.toPem())},
    };
    QTextStream(stdout) << QJsonDocument(where).toJson(QJsonDocument::Compact) << Qt::endl;
    server.run(STDIN_FILENO);
    return 0;
}
