#pragma once
// The way to a real account (manners, "First run"): five steps, then one harmless question to Alipay, whose answer says
// whether the account can work. Going back loses nothing.

#include "settings/account_book.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace hongbao::ui {

class AccountCheck;
class AnswerStep;
class AppStep;
class BringBackStep;
class Busy;
class ErrorPanel;
class KeyStep;
class Prompts;
class ProtectionStep;
class StepLine;
class WayStep;

class AccountWizard : public QDialog {
    Q_OBJECT

public:
    AccountWizard(AccountBook &book, const QString &dataDir, Prompts &prompts, QWidget *parent = nullptr);
    ~AccountWizard() override;

Q_SIGNALS:
    void useRequested(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addSteps(Prompts &prompts);
    QLayout *buildFoot();
    void showStep(int step);
    void goOn();
    void goBack();
    void store();
    void added(const ProfileResult &profile);
    void ask();
    void say(const Error &error);
    void follow();
    bool isLast() const;

    AccountBook &m_book;
    Prompts &m_prompts;
    AccountCheck *m_check;
    StepLine *m_line;
    QStackedWidget *m_stack;
    QList<WayStep *> m_steps;
    AppStep *m_app;
    KeyStep *m_key;
    BringBackStep *m_bringBack;
    ProtectionStep *m_protection;
    AnswerStep *m_answer;
    ErrorPanel *m_error;
    Busy *m_busy;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    bool m_storing = false;
    account::Profile m_stored; // without a name: nothing yet
    SecretBytes m_passphrase; // of what is stored
};

} // namespace hongbao::ui
