#pragma once
// Accounts, language, light and dark, the ledger and how it is kept. Works without an open desk.

#include "settings/account_book.h"

#include <QWidget>

class QLabel;

namespace hongbao::ui {

class DeskOpener;
class LedgerBook;
class Preferences;
class Prompts;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(DeskOpener &opener, AccountBook &book, LedgerBook &ledger, Preferences &preferences, Prompts &prompts,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void accountChosen(const QString &name);
    void connectRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_version;
};

} // namespace hongbao::ui
