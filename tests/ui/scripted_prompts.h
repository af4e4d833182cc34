#pragma once
// Prompts that answer as a test says, and remember what was asked.

#include "shell/prompts.h"

#include <QUrl>

namespace hongbao::test {

class ScriptedPrompts : public ui::Prompts {
public:
    using Prompts::Prompts;

    void chooseFileToOpen(
        QWidget *, const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        if (!fileToOpen.isEmpty())
            chosen(fileToOpen);
    }

    void chooseFilesToOpen(
        QWidget *, const QString &, const QString &, std::function<void(const QStringList &)> chosen) override
    {
        if (!filesToOpen.isEmpty())
            chosen(filesToOpen);
    }

    void chooseFileToSave(QWidget *, const QString &, const QString &suggestedName, const QString &,
        std::function<void(const QString &)> chosen) override
    {
        suggested = suggestedName;
        if (!fileToSave.isEmpty())
            chosen(fileToSave);
    }

    void ask(QWidget *, const ui::Question &question, std::function<void()> confirmed) override
    {
        asked.append(question);
        if (yes)
            confirmed();
    }

    void openInBrowser(const QUrl &url) override { opened.append(url); }

    QString fileToOpen; // empty: the dialog is cancelled
    QStringList filesToOpen;
    QString fileToSave;
    bool yes = true;

    QString suggested;
    QList<ui::Question> asked;
    QList<QUrl> opened;
};

} // namespace hongbao::test
