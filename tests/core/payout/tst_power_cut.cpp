#include "core/payout/power_cut.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

// The power fails after every single effect (write, sync, send, reply), in every world, for thousands of seeds.
class TestPowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_row_ends_exactly_once_wherever_the_power_fails_data()
    {
        QTest::addColumn<World>("world");
        QTest::newRow("the far side did it") << World::DidIt;
        QTest::newRow("the far side did not") << World::DidNot;
        QTest::newRow("sometimes, with limits, refusals and silence") << World::Mixed;
        QTest::newRow("limits are looked at before the number") << World::LimitsFirst;
        QTest::newRow("asked twice, it pays twice") << World::Twice;
    }

    void every_row_ends_exactly_once_wherever_the_power_fails()
    {
        QFETCH(World, world);
        qint64 cuts = 0;
        qint64 repeats = 0;
        for (quint32 seed = 1; seed <= seeds(); ++seed) {
            const int effects = whole(world, seed);
            QVERIFY(effects > 0);
            for (int cut = 1; cut <= effects; ++cut, ++cuts) {
                // Once more somewhere on the way back: a cut while recovering from a cut.
                const int second = cut + 1 + int((seed + quint32(cut)) % 7);
                PowerCut play(world, seed, rows);
                play.play(cut % 2 ? std::set<int> {cut} : std::set<int> {cut, second});
                QVERIFY2(play.fault().isEmpty(), describe(seed, cut, play));
                repeats += play.repeats();
            }
        }
        qInfo("%u seeds, %lld power cuts, %lld repeats", seeds(), cuts, repeats);
        QVERIFY(repeats > 0);
    }

private:
    static constexpr int rows = 6;

    static quint32 seeds()
    {
        const int wanted = qEnvironmentVariableIntValue("HONGBAO_SEEDS");
        return wanted > 0 ? quint32(wanted) : 500;
    }

    static int whole(World world, quint32 seed)
    {
        PowerCut play(world, seed, rows);
        play.play({});
        if (!play.fault().isEmpty())
            qCritical("seed %u without a cut: %s", seed, qUtf8Printable(play.fault()));
        return play.fault().isEmpty() ? play.effects() : 0;
    }

    static const char *describe(quint32 seed, int cut, const PowerCut &play)
    {
        static QByteArray text;
        text = QStringLiteral("seed %1, cut after effect %2: %3").arg(seed).arg(cut).arg(play.fault()).toUtf8();
        return text.constData();
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
