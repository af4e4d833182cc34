#pragma once
// The accounts of this computer: use, check, add and remove them.

#include "desk/desk.h"
#include "settings/account_book.h"
#include "widgets/card.h"

class QPushButton;
class QTableView;

namespace hongbao::ui {

class AccountTable;
class Busy;
class DeskOpener;
class ErrorPanel;
class Prompts;

class AccountsCard : public Card {
    Q_OBJECT

public:
    AccountsCard(DeskOpener &opener, AccountBook &book, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildButtons();
    QWidget *buildAnswer();
    const account::Profile *chosen() const;
    bool isInUse(const account::Profile &account) const;
    void listed(const ProfilesResult &accounts);
    void addAccount();
    void removeChosen();
    void checkInUse();
    void deskOpened();
    void checked(desk::RequestId id, const desk::Check &check);
    void sayWorks();
    void follow();
    void retranslate();

    DeskOpener &m_opener;
    AccountBook &m_book;
    Prompts &m_prompts;
    AccountTable *m_accounts;
    QTableView *m_table;
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_remove;
    QPushButton *m_add;
    Busy *m_busy;
    QLabel *m_works;
    ErrorPanel *m_error;
    desk::Check m_answer;
    desk::RequestId m_checking = 0;
};

} // namespace hongbao::ui
