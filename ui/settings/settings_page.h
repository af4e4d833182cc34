#pragma once
// Accounts, language, light and dark, and where the data lies. Works without an open desk.

#include "settings/account_book.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class Card;
class DeskOpener;
class ElidedLabel;
class Preferences;
class Prompts;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(
        DeskOpener &opener, AccountBook &book, Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountChosen(const QString &name);
    void connectRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildData(Prompts &prompts, const QString &folder);
    void retranslate();

    QLabel *m_title;
    Card *m_data;
    QLabel *m_folderLabel;
    ElidedLabel *m_folder;
    QPushButton *m_open;
    QLabel *m_version;
};

} // namespace hongbao::ui
