#pragma once
// A key or certificate that is pasted, dropped or comes from a file. It is examined at once, off the window's thread,
// and what is wrong with it stands below it. A private key that was accepted is held and not shown.

#include "settings/account_book.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hongbao::ui {

class FieldProblem;
class Prompts;

class KeyField : public QWidget {
    Q_OBJECT

public:
    // `field` is the name of this field in errors and signals, `name` what people call it.
    KeyField(const QString &field, const QString &name, account::Place place, AccountBook &book, Prompts &prompts,
        QWidget *parent = nullptr);

    void addButton(QPushButton *button);
    void setHint(const QString &hint);
    void setSurroundings(const account::Surroundings &surroundings); // examines again
    void setPassphrase(const SecretBytes &passphrase); // of a private key that comes sealed; examines again
    void hold(const SecretBytes &key, const QString &whence); // instead of a pasted one
    void clear();

    SecretBytes key() const;
    bool isEmpty() const { return key().isEmpty(); }
    bool isGood() const { return m_state == State::Good; } // examined, and fit for its place
    const Examined &examined() const { return m_examined; } // of the last text
    FieldProblem *problem() const { return m_problem; }

Q_SIGNALS:
    void judged(); // examined anew, or emptied

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // a file dropped on the text

private:
    enum class State { Empty, Asked, Good, Bad };

    void edited();
    void examine();
    void answered(quint64 ticket, const Examined &examined);
    void accept();
    void keepUnseen(const SecretBytes &text); // takes it out of the text
    void readFile(const QString &path);
    void fileRead(const QString &field, const FileResult &bytes);
    void sayWhence(const QString &words);

    QString m_field;
    account::Place m_place;
    AccountBook &m_book;
    account::Surroundings m_surroundings;
    SecretBytes m_passphrase;
    SecretBytes m_held;
    QString m_source; // where the held one comes from, in words
    Examined m_examined;
    State m_state = State::Empty;
    quint64 m_ticket = 0;
    QTimer m_pause; // between typing and examining
    QPlainTextEdit *m_text;
    QString m_whenceWords; // before m_whence, which asks for them
    QLabel *m_whence;
    QPushButton *m_other;
    QHBoxLayout *m_buttons;
    FieldProblem *m_problem;
};

} // namespace hongbao::ui
