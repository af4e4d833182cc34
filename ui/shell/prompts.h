#pragma once
// The one seam for questions and file dialogs, so that no test meets a native dialog. Nothing here blocks: the answer
// arrives in the callback; a cancelled file dialog never calls it.

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace hongbao::ui {

struct Question {
    QString title;
    QString text;
    QString confirm; // the act itself, "暂停活动"
    QString cancel; // has the focus
};

class Prompts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void chooseFileToOpen(
        QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> chosen)
        = 0;
    virtual void chooseFilesToOpen(
        QWidget *parent, const QString &title, const QString &filter, std::function<void(const QStringList &)> chosen)
        = 0;
    virtual void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestedName,
        const QString &filter, std::function<void(const QString &)> chosen)
        = 0;
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> confirmed) = 0;
    virtual void openInBrowser(const QUrl &url) = 0;
};

} // namespace hongbao::ui
