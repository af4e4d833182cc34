#pragma once
// What the one harmless question found out about an account: one sentence, what to do and where, and folded what
// support wants to know. Hidden while there is no answer.

#include "desk/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace hongbao::ui {

class Badge;
class Prompts;
class TextDifference;

class CheckPanel : public QFrame {
    Q_OBJECT

public:
    explicit CheckPanel(Prompts &prompts, QWidget *parent = nullptr);

    void show(const QString &account, const desk::Check &check);
    using QFrame::show;
    void clear(); // hides itself

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildButtons();
    void retranslate();
    void sayClock();
    QString details() const;
    QString forSupport() const;

    Prompts &m_prompts;
    QString m_account;
    desk::Check m_check;
    bool m_has = false;
    Badge *m_mark;
    QLabel *m_what;
    QLabel *m_remedy;
    QLabel *m_clock;
    QPushButton *m_page;
    QPushButton *m_retry;
    QToolButton *m_fold;
    QPushButton *m_copy;
    QLabel *m_details;
    TextDifference *m_difference;
};

} // namespace hongbao::ui
