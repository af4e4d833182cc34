#pragma once
// A field's problem, right below the field. Takes no room while there is none.

#include "base/error.h"

#include <QLabel>

namespace hongbao::ui {

class FieldProblem : public QLabel {
    Q_OBJECT

public:
    // The field gets the problem as its accessible description, and a border in the colour of what is wrong.
    explicit FieldProblem(QWidget *field, QWidget *parent = nullptr);

    void explain(const Error &error); // shows what and remedy
    void say(const QString &words); // where it is not one of core's errors
    void clearProblem();
    bool hasProblem() const { return m_has; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void appear();
    void retranslate();

    QWidget *m_field;
    Error m_error;
    QString m_words; // instead of the error
    bool m_has = false;
};

} // namespace hongbao::ui
