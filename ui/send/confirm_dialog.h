#pragma once
// The question before money moves: says the act in its title, shows everything that will be sent, counts down.
// Enter never pays, Cancel has the focus.

#include "account/profile.h"
#include "payout/confirm.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace hongbao::ui {

class PersonTable;
class ReceiverSearch;

class ConfirmDialog : public QDialog {
    Q_OBJECT
    Q_PROPERTY(int tickMs READ tickMs WRITE setTickMs)

public:
    ConfirmDialog(payout::Summary summary, const account::Profile &account, QWidget *parent = nullptr);

    void setNote(const QString &note); // above the numbers; empty: none
    const payout::Summary &summary() const { return m_summary; }
    int tickMs() const { return m_countdown.interval(); }
    void setTickMs(int ms); // one step of the countdown

Q_SIGNALS:
    void confirmed(const hongbao::payout::Summary &summary);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildNumbers();
    QWidget *buildReceivers();
    QBoxLayout *buildButtons();
    void tick();
    void send();
    void search(const QString &text);
    void retranslate();

    payout::Summary m_summary;
    const bool m_isRandom; // what the packets cost is known only on average
    account::Profile m_account;
    QTimer m_countdown;
    int m_ticksLeft;
    bool m_sent = false; // once

    QLabel *m_title;
    QLabel *m_note;
    QList<QLabel *> m_labels; // in the fixed order of the numbers
    QList<QLabel *> m_values;
    QLabel *m_random;
    QLabel *m_receiversLabel;
    QLineEdit *m_search;
    PersonTable *m_people;
    ReceiverSearch *m_finding;
    QTableView *m_receivers;
    QLabel *m_noWayBack;
    QLabel *m_masked; // while it is so
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace hongbao::ui
