#pragma once
// The four lines of an error: what happened, what it means for the money, what to do, and folded details with a button
// that copies them for support. Hidden while there is none.

#include "text/words.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace hongbao::ui {

class ErrorPanel : public QFrame {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void explain(const Error &error); // shows itself; words follow the language
    void clear(); // hides itself
    void setAction(const QString &text); // one more button, for example "Try again"; empty: none

Q_SIGNALS:
    void acted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString forSupport() const;

    Error m_error;
    bool m_has = false;
    QLabel *m_what;
    QLabel *m_money;
    QLabel *m_remedy;
    QLabel *m_details;
    QToolButton *m_fold;
    QPushButton *m_copy;
    QPushButton *m_help; // its paragraph in the help
    QPushButton *m_action;
};

} // namespace hongbao::ui
