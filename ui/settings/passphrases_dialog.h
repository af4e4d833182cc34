#pragma once
// Asks for one or several passphrases and stays until what they are for has worked or was given up. Opened, never
// waited for.

#include "base/error.h"
#include "base/secret.h"

#include <QDialog>
#include <QList>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class FieldProblem;

class PassphrasesDialog : public QDialog {
    Q_OBJECT

public:
    PassphrasesDialog(const QString &title, const QString &text, const QString &confirm, QWidget *parent);

    void addWord(const QString &field, const QString &name, bool needed = true);
    void addNewWord(const QString &field, const QString &name, bool needed); // is typed twice
    void explain(const Error &error); // at the first word where it is one's own; open for another try

Q_SIGNALS:
    void given(const QList<hongbao::SecretBytes> &words); // in the order they were added

private:
    struct Word {
        QLineEdit *edit;
        FieldProblem *problem;
        QLineEdit *again; // null: is not typed twice
        bool needed;
    };

    QLineEdit *addLine(const QString &field, const QString &name);
    bool check(const Word &word);
    void give();

    QFormLayout *m_form;
    QList<Word> m_words;
    ErrorPanel *m_error;
    Busy *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};

} // namespace hongbao::ui
