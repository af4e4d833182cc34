#pragma once
// Prompts with the system's dialogs, opened and never waited for. In the practice world each carries the word.

#include "account/profile.h"
#include "shell/prompts.h"

namespace hongbao::ui {

class NativePrompts final : public Prompts {
    Q_OBJECT

public:
    using Prompts::Prompts;

    void setWorld(account::World world) { m_world = world; }

    void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
        std::function<void(const QString &)> chosen) override;
    void chooseFilesToOpen(QWidget *parent, const QString &title, const QString &filter,
        std::function<void(const QStringList &)> chosen) override;
    void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
        std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const Question &question, std::function<void()> confirmed) override;
    void openInBrowser(const QUrl &url) override;

private:
    account::World m_world = account::World::Live;
};

} // namespace hongbao::ui
