#pragma once
// What can still be done about packets that did not plainly arrive: ask again with the same number, settle by hand,
// send again with a new one. Each deed says what it will do. Takes no room while there is none to do.

#include <QFrame>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class SecondChances : public QFrame {
    Q_OBJECT

public:
    struct Open {
        int unknown = 0;
        int byHand = 0; // of unknown: asking again did not settle them
        int refused = 0; // and nobody has sent to them again
        bool canSettle = true; // the packets themselves are known here
    };

    explicit SecondChances(QWidget *parent = nullptr);

    void setOpen(const Open &open);

Q_SIGNALS:
    void askAgainRequested();
    void settleRequested();
    void sendAgainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Open m_open;
    QWidget *m_unknown;
    QWidget *m_refused;
    QLabel *m_unknownWords;
    QLabel *m_refusedWords;
    QPushButton *m_ask;
    QPushButton *m_settle;
    QPushButton *m_send;
};

} // namespace hongbao::ui
