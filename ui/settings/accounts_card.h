#pragma once
// The accounts of this computer: connect, use, check, protect, back up and remove them.

#include "desk/desk.h"
#include "settings/account_book.h"
#include "widgets/card.h"

#include <QPointer>

class QMenu;
class QPushButton;
class QTableView;

namespace hongbao::ui {

class AccountCheck;
class AccountTable;
class Busy;
class CheckPanel;
class DeskOpener;
class ErrorPanel;
class PassphrasesDialog;
class Prompts;

class AccountsCard : public Card {
    Q_OBJECT

public:
    AccountsCard(DeskOpener &opener, AccountBook &book, Prompts &prompts, QWidget *parent = nullptr);
    ~AccountsCard() override;

Q_SIGNALS:
    void accountChosen(const QString &name);
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildButtons();
    QWidget *buildAnswer();
    void fillMore();
    const account::Profile *chosen() const;
    bool isInUse(const account::Profile &account) const;
    void listed(const ProfilesResult &accounts);
    void removeChosen();
    void checkChosen();
    void ask(const account::Profile &account, const SecretBytes &passphrase);
    void answered(const desk::Check &check);
    void checkFailed(const Error &error);
    void changePassphrase();
    void changeKeeping();
    void changeLine();
    void backUp();
    void restore();
    PassphrasesDialog *openDialog(const QString &title, const QString &text, const QString &confirm);
    void ended(const Done &done);
    void deskOpened();
    void follow();
    void retranslate();

    DeskOpener &m_opener;
    AccountBook &m_book;
    Prompts &m_prompts;
    AccountCheck *m_asking;
    account::Profile m_checked;
    AccountTable *m_accounts;
    QTableView *m_table;
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_more;
    QMenu *m_menu;
    QPushButton *m_restore;
    QPushButton *m_add;
    Busy *m_busy;
    CheckPanel *m_answer;
    ErrorPanel *m_error;
    QPointer<PassphrasesDialog> m_dialog; // waits for what it asked for
    desk::RequestId m_request = 0; // to the desk in use
};

} // namespace hongbao::ui
