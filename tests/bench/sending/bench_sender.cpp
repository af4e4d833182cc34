// One measurement of the real sending path: ledger on disk, engine, gateway, answers checked. Records a batch, or sends
// the one that is recorded, so that what recording needs is not in the figures of sending. Prints one JSON line.

#include "alipay/http_gateway.h"
#include "bench/sending/batch_of_people.h"
#include "bench/sending/bench_world.h"
#include "bench/sending/or_die.h"
#include "ledger/reader.h"
#include "payout/engine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <limits>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hongbao;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

alipay::Connection connectionTo(const QJsonObject &where)
{
    const auto file = [&](QLatin1StringView name) { return contentOf(where[name].toString()); };
    alipay::Connection connection {QUrl(where["address"_L1].toString()), bench::appId,
        bench::orDie("key", alipay::PrivateKey::parse(SecretBytes(file("private_key_file"_L1)))),
        bench::orDie("key", alipay::PublicKey::parse(file("alipay_public_key_file"_L1)))};
    connection.moreAuthorities = bench::orDie("authority", alipay::Certificate::parseAll(file("ca_file"_L1)));
    return connection;
}

double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMiB()
{
    return double(contentOf(u"/proc/self/statm"_s).split(' ')[1].toLongLong()) * 4096 / (1024 * 1024);
}

// What is seen of the batch at one moment.
struct Sample {
    double seconds = 0;
    double cpu = 0;
    double residentMiB = 0;
    int processed = 0;
};

// Looks at every tenth of the batch.
class Meter {
public:
    explicit Meter(int rows)
        : m_rows(rows)
    {
    }

    void look(int processed)
    {
        const bool due
            = m_samples.isEmpty() || processed >= m_rows || qint64(processed) * 10 >= m_samples.size() * m_rows;
        if (m_samples.isEmpty())
            m_time.start();
        if (due && (m_samples.isEmpty() || processed > m_samples.last().processed))
            m_samples.append({double(m_time.nsecsElapsed()) / 1e9, cpuSeconds(), residentMiB(), processed});
    }

    QJsonObject toJson() const
    {
        QJsonArray tenths;
        QJsonArray costs;
        QJsonArray memory;
        for (qsizetype i = 1; i < m_samples.size(); ++i) {
            const Sample &before = m_samples[i - 1];
            const Sample &after = m_samples[i];
            tenths.append(qRound(double(after.processed - before.processed) / (after.seconds - before.seconds)));
            costs.append(qRound((after.cpu - before.cpu) * 1e6 / (after.processed - before.processed)));
            memory.append(qRound(after.residentMiB));
        }
        const Sample &start = m_samples.first();
        const Sample &end = m_samples.last();
        return {{u"rows"_s, end.processed}, {u"seconds"_s, end.seconds}, {u"per_second"_s, end.processed / end.seconds},
            {u"cpu_ms"_s, (end.cpu - start.cpu) * 1000 / end.processed}, {u"tenths_per_second"_s, tenths},
            {u"tenths_cpu_us"_s, costs}, {u"resident_mib"_s, memory}};
    }

private:
    const int m_rows;
    QElapsedTimer m_time;
    QList<Sample> m_samples;
};

void sendBatch(const QString &ledgerPath, const QJsonObject &where)
{
    const SystemClock clock;
    const auto ledger = bench::orDie("ledger", ledger::Ledger::open(ledgerPath, clock));
    const auto reader = bench::orDie("ledger", ledger::Reader::open(ledgerPath));
    const auto batch = bench::orDie("batch", reader->batch(BatchId {1}));
    alipay::HttpGateway gateway(connectionTo(where), clock);
    payout::RunLimits limits;
    limits.refusedInARow = std::numeric_limits<int>::max(); // a gateway with one answer for all refuses all
    payout::Engine engine(*ledger, gateway, limits);
    const int rows = batch->counts.unsent;
    Meter meter(rows);
    QString reason;
    QObject::connect(&engine, &payout::Engine::progressed, &engine,
        [&](const payout::Progress &progress) { meter.look(progress.processed()); });
    QObject::connect(&engine, &payout::Engine::ended, &engine,
        [&](BatchId, ledger::BatchState, const QString &why) { reason = why; });
    QObject::connect(
        &engine, &payout::Engine::ended, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    meter.look(0);
    engine.start(*batch, {});
    QCoreApplication::exec();
    const auto after = bench::orDie("batch", reader->batch(BatchId {1}));
    QJsonObject found = meter.toJson();
    found.insert(u"sent"_s, after->counts.sent);
    found.insert(u"refused"_s, after->counts.refused);
    found.insert(u"unknown"_s, after->counts.unknown);
    found.insert(u"reason"_s, reason);
    QTextStream(stdout) << QJsonDocument(found).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {u"ledger"_s, u"the ledger's file"_s, u"path"_s},
        {u"where"_s, u"the gateway's line"_s, u"json"_s},
        {u"record"_s, u"record a batch of so many rows and end"_s, u"rows"_s},
        {u"in-flight"_s, u"requests at once, of the batch"_s, u"count"_s, u"32"_s},
    });
    parser.process(application);
    const QJsonObject where = QJsonDocument::fromJson(parser.value(u"where"_s).toUtf8()).object();
    if (parser.isSet(u"record"_s)) {
        bench::recordBatch(parser.value(u"ledger"_s), where["address"_L1].toString(), parser.value(u"record"_s).toInt(),
            parser.value(u"in-flight"_s).toInt());
    } else {
        sendBatch(parser.value(u"ledger"_s), where);
    }
    return 0;
}
