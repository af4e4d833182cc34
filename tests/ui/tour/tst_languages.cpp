// The language changes at once and everywhere: with any page open, nothing of the other language is left on it. A
// dialog keeps its owner from the settings: it speaks the language that it was opened in.

#include "look/look.h"
#include "text/words.h"
#include "ui/tour/tour.h"
#include "ui/tour/walk.h"

#include <QDialog>
#include <QXmlStreamReader>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

namespace {

// The English sentences that have a Chinese one: a table of patterns, by what they begin with.
class Translated {
public:
    Translated()
    {
        for (const QString &file : {u"hongbao_ui_zh_CN.ts"_s, u"hongbao_text_zh_CN.ts"_s})
            read(QStringLiteral(HONGBAO_SOURCE_DIR "/resources/translations/") + file);
    }
    int size() const { return int(m_whole.size() + m_patterns.size()); }
    bool has(const QString &words) const
    {
        return m_whole.contains(words)
            || std::ranges::any_of(m_patterns, [&](const auto &one) { return one.match(words).hasMatch(); });
    }

private:
    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return; // and there is too little to read then
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source"_s)
                source = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == u"translation"_s && !xml.attributes().hasAttribute(u"type"_s)
                && xml.readElementText(QXmlStreamReader::IncludeChildElements) != source)
                add(source.remove(u'&'));
        }
    }
    void add(const QString &source)
    {
        static const QRegularExpression place(u"%(\\d|n|L\\d)"_s);
        if (!source.contains(place)) {
            m_whole.insert(source);
            return;
        }
        QStringList parts;
        for (const QString &part : source.split(place))
            parts << QRegularExpression::escape(part);
        const QString letters = QString(source).remove(place);
        if (letters.contains(QRegularExpression(u"[A-Za-z]{3,}"_s)))
            m_patterns << QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)));
    }

    QSet<QString> m_whole;
    QList<QRegularExpression> m_patterns;
};

// The people of the sample list and their notes stay as they are.
const QSet<QString> &sampled()
{
    static const QSet<QString> cells = [] {
        QFile file(u":/samples/sample-list.csv"_s);
        QSet<QString> read;
        if (file.open(QIODevice::ReadOnly))
            for (const QString &cell : QString::fromUtf8(file.readAll()).split(QRegularExpression(u"[,\\r\\n]+"_s)))
                read.insert(cell);
        return read;
    }();
    return cells;
}

// Chinese may stand in an English window: the language's own name, money in the bank's capitals, what Alipay's own
// pages and certificates call a thing, and a bill's own headers.
bool isChinese(const Said &said)
{
    static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression capitals(u"[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+"_s);
    static const QRegularExpression names(
        u"营销活动送红包|接口加签方式|接口内容加密|支付宝公钥|支付宝\\(Practice\\)|\\(证书\\)|\\(公钥\\)"_s);
    if (said.where.contains("billRows"_L1))
        return false;
    QString words = said.words;
    if (sampled().contains(words))
        return false;
    return words.remove(names).remove(capitals).remove(u"简体中文"_s).remove(u"中文"_s).contains(chinese);
}

void change(const QString &language)
{
    text::setLanguage(language);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::look::apply(*qApp, ui::look::Scheme::Light);
        change(u"en"_s);
        Tour english({1280, 800}, [&](const QString &stop, QWidget &shown) {
            if (!qobject_cast<QDialog *>(&shown)) {
                change(u"zh_CN"_s);
                findEnglish(stop, shown);
                change(u"en"_s);
            }
            findChinese(stop, shown);
        });
        english.walk();
        change(u"zh_CN"_s);
        Tour chinese({1280, 800}, [&](const QString &stop, QWidget &shown) {
            if (!qobject_cast<QDialog *>(&shown))
                return;
            ++m_dialogs;
            findEnglish(stop, shown);
        });
        chinese.walk();
    }
    void cleanupTestCase() { change(u"en"_s); }

    void there_was_something_to_read()
    {
        QVERIFY(m_translated.size() > 500);
        QVERIFY(m_read > 1'000);
        QVERIFY(m_dialogs > 5);
    }
    void no_english_is_left_in_the_chinese_window()
    {
        QVERIFY2(m_english.isEmpty(), qPrintable(m_english.join(u'\n')));
    }
    void no_chinese_is_left_in_the_english_window()
    {
        QVERIFY2(m_chinese.isEmpty(), qPrintable(m_chinese.join(u'\n')));
    }

private:
    void findEnglish(const QString &stop, QWidget &shown)
    {
        for (const Said &said : allWords(shown)) {
            ++m_read;
            if (m_translated.has(said.words))
                m_english << stop + u": " + said.words + u": " + said.where;
        }
    }
    void findChinese(const QString &stop, QWidget &shown)
    {
        for (const Said &said : allWords(shown))
            if (isChinese(said))
                m_chinese << stop + u": " + said.words + u": " + said.where;
    }

    const Translated m_translated;
    int m_read = 0;
    int m_dialogs = 0;
    QStringList m_english;
    QStringList m_chinese;
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
