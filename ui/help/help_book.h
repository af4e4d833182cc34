#pragma once
// The help as topics, each a title and a paragraph of markdown in one language: first steps, questions, the error book
// and what Alipay's own codes mean. Files of resources/help: "## English title · Chinese title" or "## Code", then a
// paragraph in each language.

#include <QList>
#include <QString>

namespace hongbao::ui {

enum class HelpPart { FirstSteps, Questions, Errors, ProviderCodes };

struct HelpTopic {
    HelpPart part = HelpPart::FirstSteps;
    QString code; // of an error; empty elsewhere
    QString title;
    QString text; // markdown
};

QList<HelpTopic> readHelp(const QString &language); // "zh_CN", else English

// Those that have every word of `search` in them, those with all of them in code or title first.
QList<HelpTopic> findHelp(const QList<HelpTopic> &topics, const QString &search);

} // namespace hongbao::ui
