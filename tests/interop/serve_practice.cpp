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
    const QString keys = practice::identityFolder(dir.path());
    const QJsonObject where {
        {u"address"_s, address->toString()},
        {u"app_id"_s, identity->appId},
        {u"application_private_key"_s, QString(keys + u"/application_private_key.pem"_s)},
        {u"alipay_public_key"_s, QString(keys + u"/alipay_public_key.pem"_s)},
    };
    QTextStream(stdout) << QJsonDocument(where).toJson(QJsonDocument::Compact) << Qt::endl;
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}
