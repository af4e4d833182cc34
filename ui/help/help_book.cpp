#include "help/help_book.h"

#include "text/words.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QString firstSentence(const QString &paragraph)
{
    static const QRegularExpression end(u"[.?!](?=\\s|$)|[。？！]"_s);
    return paragraph.left(paragraph.indexOf(end)); // -1: all of it
}

QList<HelpTopic> readPart(HelpPart part, const QString &file, bool chinese)
{
    QFile page(file);
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QList<HelpTopic> topics;
    for (const QString &chapter : QString::fromUtf8(page.readAll()).split(u"\n## "_s).sliced(1)) {
        const QStringList parts = chapter.split(u"\n\n"_s, Qt::SkipEmptyParts); // heading, English, Chinese
        const QString text = parts.value(chinese ? 2 : 1).trimmed();
        HelpTopic topic {part, {}, parts.constFirst().section(u" · "_s, chinese ? 1 : 0, chinese ? 1 : 0), text};
        if (part == HelpPart::Errors) {
            topic.code = parts.constFirst();
            topic.title = firstSentence(text);
        }
        topics.append(topic);
    }
    return topics;
}

QList<HelpTopic> providerCodes()
{
    QList<HelpTopic> topics;
    for (const QString &code : text::knownProviderCodes()) {
        const text::Explained words = text::explainProviderCode(code, {});
        topics.append({HelpPart::ProviderCodes, code, firstSentence(words.what),
            u"%1 %2 %3"_s.arg(words.what, words.money, words.remedy)});
    }
    return topics;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<HelpTopic> readHelp(const QString &language)
{
    const bool chinese = language == "zh_CN"_L1;
    return readPart(HelpPart::FirstSteps, u":/help/first-steps.md"_s, chinese)
        + readPart(HelpPart::Questions, u":/help/questions.md"_s, chinese)
        + readPart(HelpPart::Errors, u":/help/error-codes.md"_s, chinese) + providerCodes();
}

QList<HelpTopic> findHelp(const QList<HelpTopic> &topics, const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    QList<HelpTopic> byTitle;
    QList<HelpTopic> byText;
    for (const HelpTopic &topic : topics) {
        const QString head = topic.code + u' ' + topic.title;
        if (holdsAll(head, words))
            byTitle.append(topic);
        else if (holdsAll(head + u' ' + topic.text, words))
            byText.append(topic);
    }
    return byTitle + byText;
}

} // namespace hongbao::ui
