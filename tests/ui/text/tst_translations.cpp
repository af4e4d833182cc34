#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QString translation;
    bool finished = true;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message"_s)
            messages.append(Message {});
        else if (xml.name() == u"source"_s)
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            messages.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

int countOf(const QString &text, const QString &part)
{
    return int(text.count(part));
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // An empty file has no unfinished text either, so each library names the least it must hold.
    void every_text_is_translated_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<int>("least");
        QTest::newRow("words") << u"hongbao_text"_s << 340;
        QTest::newRow("windows") << u"hongbao_ui"_s << 380;
        QTest::newRow("command line") << u"hongbao_cli"_s << 150;
    }
    void every_text_is_translated()
    {
        QFETCH(QString, library);
        QFETCH(int, least);
        const QList<Message> messages
            = readMessages(QStringLiteral(HONGBAO_SOURCE_DIR "/resources/translations/") + library + u"_zh_CN.ts"_s);
        QVERIFY2(messages.size() >= least, qPrintable(QString::number(messages.size())));
        for (const Message &message : messages) {
            QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(message.source));
            for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%5"_s, u"%6"_s}) {
                QVERIFY2(
                    countOf(message.source, place) == countOf(message.translation, place), qPrintable(message.source));
            }
        }
    }

    // A sentence with %n needs two English forms, or it would say "1 days".
    void every_sentence_that_counts_has_its_english_forms()
    {
        const QDir folder(QStringLiteral(HONGBAO_SOURCE_DIR "/resources/translations"));
        QStringList english;
        for (const QString &file : folder.entryList({u"*_en.ts"_s})) {
            for (const Message &message : readMessages(folder.filePath(file))) {
                QVERIFY2(message.finished && countOf(message.translation, u"%n"_s) == 2, qPrintable(message.source));
                english += message.source;
            }
        }
        int counting = 0;
        for (const QString &file : folder.entryList({u"*_zh_CN.ts"_s})) {
            for (const Message &message : readMessages(folder.filePath(file))) {
                const bool counts = message.source.contains(u"%n"_s);
                QVERIFY2(!counts || english.contains(message.source), qPrintable(message.source));
                counting += counts;
            }
        }
        QVERIFY(counting >= 10);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
