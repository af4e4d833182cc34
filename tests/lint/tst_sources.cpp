#include "source_tree.h"

#include <QLibraryInfo>
#include <QTest>

using namespace hongbao::lint;
using namespace Qt::StringLiterals;

namespace {

// #include <...> and #include "..." of a file
QStringList includes(const QString &path, const QString &form)
{
    QStringList found;
    for (auto match = QRegularExpression(form, QRegularExpression::MultilineOption).globalMatch(read(path));
         match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

const QString angled = u"^\\s*#\\s*include\\s*<([^>]+)>"_s;
const QString quoted = u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s;

bool isInOneOf(const QString &include, const QStringList &rooms)
{
    return std::any_of(rooms.begin(), rooms.end(),
        [&](const QString &room) { return QFile::exists(root() + u'/' + room + u'/' + include); });
}

// The first size in pixels of a widget or a layout, or nothing.
QString pixels(QString text)
{
    static const QRegularExpression space(u"([0-9]+ \\* )?look::space\\([^()]*\\)( \\* [0-9]+)?"_s);
    static const QRegularExpression size(
        u"\\bset(Fixed|Minimum|Maximum)(Width|Height|Size)\\([^()]*\\b[1-9][^()]*\\)"
        "|\\bset(ContentsMargins|Spacing|HorizontalSpacing|VerticalSpacing|IconSize|ColumnWidth|DefaultSectionSize"
        "|MinimumSectionSize|PixelSize|PointSizeF?)\\([^()]*\\b[1-9][^()]*\\)"
        "|(->|\\.|\\b)(addSpacing|resize)\\([1-9][^()]*\\)|\\bQSize( \\w+)?[({][1-9][0-9]*"_s);
    return size.match(text.remove(space)).captured();
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_lints_see_the_sources()
    {
        QVERIFY(sources({u"core"_s}).size() > 50);
        QCOMPARE(code(u"a // tr(\nb = \"tr(\"; c = '\"'; /* tr( */ d"_s), u"a  \nb = \"\"; c = \"\";   d"_s);
    }

    // Debian's compiler finds <QtWidgets/QWidget> without being told where, so the linker alone does not hold this.
    void core_includes_no_window_header()
    {
        const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        QVERIFY(QFile::exists(headers + u"/QtWidgets/QWidget"_s));
        for (const QString &path : sources({u"core"_s})) {
            for (const QString &include : includes(path, angled)) {
                const bool window = include.startsWith(u"QtGui"_s) || include.startsWith(u"QtWidgets"_s)
                    || QFile::exists(headers + u"/QtGui/"_s + include)
                    || QFile::exists(headers + u"/QtWidgets/"_s + include);
                QVERIFY2(!window, qPrintable(path + u' ' + include));
            }
        }
    }

    void arrows_between_the_layers_go_one_way_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QStringList>("rooms");
        QTest::newRow("core knows core") << u"core"_s << QStringList {u"core"_s};
        QTest::newRow("ui knows ui and core") << u"ui"_s << QStringList {u"ui"_s, u"core"_s};
        QTest::newRow("app knows all") << u"app"_s << QStringList {u"app"_s, u"ui"_s, u"core"_s, u"."_s};
    }
    void arrows_between_the_layers_go_one_way()
    {
        QFETCH(QString, layer);
        QFETCH(QStringList, rooms);
        const QRegularExpression generated(u"\\.moc$|^ui_|^moc_"_s);
        for (const QString &path : sources({layer})) {
            for (const QString &include : includes(path, quoted)) {
                const bool known = include.contains(generated) || isInOneOf(include, rooms)
                    || QFile::exists(QFileInfo(root() + u'/' + path).path() + u'/' + include);
                QVERIFY2(known, qPrintable(path + u' ' + include));
            }
        }
    }

    void forbidden_words_do_not_occur_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("core throws nothing") << QStringList {u"core"_s} << u"\\bthrow\\b"_s;
        QTest::newRow("core has no words for people")
            << QStringList {u"core"_s} << u"\\btr\\s*\\(|\\btranslate\\s*\\(|\\bQT_TR"_s;
        QTest::newRow("nothing waits inside an event loop")
            << QStringList {u"core"_s, u"ui"_s, u"app"_s} << u"\\bQEventLoop\\b|\\bprocessEvents\\b"_s;
        QTest::newRow("no window blocks for its answer")
            << QStringList {u"ui"_s}
            << u"\\bexec\\s*\\(|\\bQFileDialog::get|\\bQMessageBox::(question|warning|information|critical)\\b"
               "|\\bQInputDialog::get"_s;
        // but benches, which measure time, let it pass
        QTest::newRow("tests do not sleep") << QStringList {u"tests/core"_s, u"tests/flow"_s, u"tests/fuzz"_s,
            u"tests/interop"_s, u"tests/lint"_s, u"tests/support"_s,
            u"tests/ui"_s} << u"\\bqWait\\s*\\(|\\bqSleep\\s*\\(|\\bprocessEvents\\b|\\bsleep_for\\b"_s;
        QTest::newRow("no future with a context that may die")
            << QStringList {u"core"_s, u"ui"_s, u"app"_s} << u"\\bQFuture\\b|\\bco_await\\b|\\bco_return\\b"_s;
        QTest::newRow("no old connections")
            << QStringList {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s} << u"\\bSIGNAL\\s*\\(|\\bSLOT\\s*\\("_s;
        QTest::newRow("TLS is never switched off") << QStringList {u"core"_s, u"ui"_s, u"app"_s}
                                                   << u"\\bignoreSslErrors\\b|\\bVerifyNone\\b|\\bQueryPeer\\b"_s;
    }
    void forbidden_words_do_not_occur()
    {
        QFETCH(QStringList, folders);
        QFETCH(QString, pattern);
        QCOMPARE(matching(sources(folders), pattern).join(u' '), QString());
    }

    // Where a class that touches the world, or a kind of number, may occur; and it does occur there, so that the rule
    // is alive.
    void what_touches_the_world_stands_in_few_files_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("the network") << u"\\bQNetworkAccessManager\\b|\\bcurl/curl\\.h\\b"_s
                                     << u"^core/alipay/(http_|libcurl\\.h)"_s;
        QTest::newRow("the practice gateway's server")
            << u"\\bQHttpServer\\w*\\b|\\bQTcpServer\\b"_s << u"^core/network/loopback_http\\.(h|cpp)$"_s;
        QTest::newRow("SQL") << u"\\bQSqlQuery\\b|\\bQSqlDatabase\\b"_s
                             << u"^core/(ledger/(database|statement)|practice/(store|books))\\.(h|cpp)$"_s;
        // rates and displays of speed, a date's serial number, a column's width, a paper's millimetres, and
        // workbooks, which store nothing else than doubles for their numbers; money is Fen
        QTest::newRow("floating point")
            << u"\\b(double|float|qreal)\\b"_s
            << u"^core/payout/(pace|progress|confirm|engine)\\.(h|cpp)$"
               "|^core/ledger/statement\\.(h|cpp)$|^app/cli/(batch_report|send_command)\\.cpp$"
               "|^core/intake/(number|xls_records)\\.cpp$|^core/report/(list_template|xlsx_file)\\.cpp$"
               "|^ui/(look|widgets|send|papers)/"_s;
    }
    void what_touches_the_world_stands_in_few_files()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, allowed);
        QStringList found = matching(sources({u"core"_s, u"ui"_s, u"app"_s}), pattern);
        QVERIFY(!found.isEmpty());
        found.removeIf([&](const QString &path) { return path.contains(QRegularExpression(allowed)); });
        QCOMPARE(found.join(u' '), QString());
    }

    // Papers are black on white whatever the look is, and so is a code that a phone shall read.
    void colours_stand_in_the_look_alone()
    {
        const QRegularExpression color(
            u"\\bQColor\\s*[({]\\s*[0-9\"]|\\bqRgba?\\s*\\(|"
            "\\bQt::((dark)?(red|green|blue|cyan|magenta|yellow|gray)|lightGray|black|white)\\b"
            "|\"#[0-9a-fA-F]{3,8}\""_s,
            QRegularExpression::CaseInsensitiveOption);
        const QStringList exempt {u"ui/widgets/qr_code.cpp"_s};
        QVERIFY(read(exempt.first()).contains(color)); // the rule is alive
        for (const QString &path : sources({u"ui"_s}, {u"*.cpp"_s, u"*.h"_s, u"*.qss"_s})) {
            if (path.startsWith(u"ui/look/"_s) || path.startsWith(u"ui/papers/"_s) || exempt.contains(path))
                continue;
            const auto found = color.match(read(path));
            QVERIFY2(!found.hasMatch(), qPrintable(path + u' ' + found.captured()));
        }
    }

    // look::space() gives sizes; numbers of pixels beside it do not grow with the font.
    void sizes_stand_in_the_look_alone()
    {
        QCOMPARE(pixels(u"a->setSpacing(look::space(3)); b->resize(2 * look::space(4), 0);"_s), QString());
        QCOMPARE(pixels(u"a->setFixedWidth(120);"_s), u"setFixedWidth(120)"_s);
        QCOMPARE(pixels(u"a->setContentsMargins(0, 0, look::space(1), 6);"_s), u"setContentsMargins(0, 0, , 6)"_s);
        QCOMPARE(pixels(u"constexpr QSize first(1240, 800);"_s), u"QSize first(1240"_s);
        for (const QString &path : sources({u"ui"_s})) {
            // what is drawn into a file of its own has its own size
            if (path.startsWith(u"ui/look/"_s) || path.startsWith(u"ui/papers/"_s)
                || path == u"ui/widgets/time_chart.cpp"_s)
                continue;
            const QString found = pixels(code(read(path)));
            QVERIFY2(found.isEmpty(), qPrintable(path + u' ' + found));
        }
    }

    void every_header_says_what_it_is_for()
    {
        for (const QString &path : sources({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s}))
            QVERIFY2(read(path).startsWith(u"#pragma once\n// "_s), qPrintable(path));
    }

    void no_file_is_longer_than_500_lines()
    {
        for (const QString &path : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            const qsizetype lines = read(path).count(u'\n');
            QVERIFY2(lines <= 500, qPrintable(path + u' ' + QString::number(lines)));
        }
    }

    void nothing_is_left_for_later()
    {
        for (const QString &path : sources({u"core"_s, u"ui"_s, u"app"_s}))
            QVERIFY2(!read(path).contains(QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s)), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
