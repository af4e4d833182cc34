#include "base/error.h"
#include "source_tree.h"

#include <QMetaEnum>
#include <QTest>

using namespace hongbao;
using namespace hongbao::lint;
using namespace Qt::StringLiterals;

namespace {

QStringList errorCodes()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QStringList names;
    for (int i = 0; i < codes.keyCount(); ++i)
        names.append(QString::fromLatin1(codes.key(i)));
    return names;
}

// "## Name" and what stands below it, up to the next heading
QHash<QString, QString> helpParagraphs()
{
    QHash<QString, QString> paragraphs;
    for (const QString &part : read(u"resources/help/error-codes.md"_s).split(u"\n## "_s).sliced(1))
        paragraphs.insert(part.section(u'\n', 0, 0).trimmed(), part.section(u'\n', 1).trimmed());
    return paragraphs;
}

QStringList packageNames()
{
    QStringList names;
    for (const QString &line : read(u"installer/packages.txt"_s).split(u'\n')) {
        if (const QString name = line.section(u'#', 0, 0).trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_error_code_has_its_paragraph_in_both_languages()
    {
        const QHash<QString, QString> paragraphs = helpParagraphs();
        const QStringList codes = errorCodes();
        for (const QString &code : codes) {
            const QString paragraph = paragraphs.value(code);
            QVERIFY2(paragraph.contains(QRegularExpression(u"[a-z]{3,}.*\\."_s)), qPrintable(code));
            QVERIFY2(paragraph.contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}].*。"_s)), qPrintable(code));
        }
        for (const QString &heading : paragraphs.keys())
            QVERIFY2(codes.contains(heading), qPrintable(u"no such code: "_s + heading));
    }

    // The files that name every code by law do not count.
    void every_error_code_can_happen()
    {
        QString all;
        for (const QString &path : sources({u"core"_s, u"ui"_s, u"app"_s}, {u"*.cpp"_s})) {
            if (path != u"ui/text/error_sentences.cpp"_s && path != u"app/cli/exit_code.cpp"_s)
                all += code(read(path));
        }
        for (const QString &name : errorCodes())
            QVERIFY2(all.contains(QRegularExpression(u"ErrorCode::"_s + name + u"\\b"_s)), qPrintable(name));
    }

    void scripts_can_be_started()
    {
        QStringList scripts;
        for (const QString &path : sources({u"installer"_s, u"tests"_s, u".ci"_s}, {u"*"_s})) {
            if (read(path).startsWith(u"#!"_s))
                scripts.append(path);
        }
        for (const QString &named : {u"installer/run"_s, u"tests/run"_s, u".ci/run"_s})
            QVERIFY2(scripts.contains(named), qPrintable(named));
        for (const QString &path : scripts)
            QVERIFY2(QFileInfo(root() + u'/' + path).isExecutable(), qPrintable(path));
    }

    void every_package_is_named_once()
    {
        QStringList names = packageNames();
        QVERIFY(names.size() > 10);
        for (const QString &name : names)
            QVERIFY2(name.contains(QRegularExpression(u"^[a-z0-9][a-z0-9.+-]+$"_s)), qPrintable(name));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
