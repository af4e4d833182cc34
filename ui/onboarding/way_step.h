#pragma once
// One step on the way to a real account: a title, a few words, and fields with their problems below them.

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hongbao {
struct Error;
}

namespace hongbao::ui {

class FieldProblem;
class Prompts;

class WayStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual bool isReady() const { return true; } // the way may go on
    virtual void enter() { } // it is shown now
    bool explain(const Error &error); // at its field; false: it has no such field
    void clearProblems();

Q_SIGNALS:
    void changed();

protected:
    QVBoxLayout *layOut(const QString &title, const QString &text);
    QFormLayout *addForm(QVBoxLayout *column);
    QPushButton *pageButton(const QString &host, Prompts &prompts);
    // A field with its problem below it, under the label `name`.
    void addField(QFormLayout *form, const QString &field, const QString &name, QLineEdit *edit);
    void addProblem(const QString &field, FieldProblem *problem) { m_problems.insert(field, problem); }

private:
    QHash<QString, FieldProblem *> m_problems;
};

QLabel *formLabel(const QString &text, QWidget *field); // its buddy, as high as a field of one line
QLabel *quietText(const QString &text);

} // namespace hongbao::ui
