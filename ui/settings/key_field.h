#pragma once
// A key that is pasted or comes from a file. What comes from a file or was made here is not shown.

#include "base/secret.h"
#include "settings/account_book.h"

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
    KeyField(const QString &field, const QString &name, AccountBook &book, Prompts &prompts, QWidget *parent = nullptr);

    void addButton(QPushButton *button);
    void setHint(const QString &hint);
    void hold(const SecretBytes &key, const QString &whence); // instead of a pasted one
    SecretBytes key() const;
    FieldProblem *problem() const { return m_problem; }

private:
    void fileRead(const QString &field, const FileResult &bytes);
    void forgetHeld();

    QString m_field;
    SecretBytes m_held;
    QPlainTextEdit *m_text;
    QLabel *m_whence;
    QHBoxLayout *m_buttons;
    FieldProblem *m_problem;
};

} // namespace hongbao::ui
