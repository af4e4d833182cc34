#pragma once
// How an account's calls reach the gateway: proxy and patience.

#include "account/profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace hongbao::ui {

class FieldProblem;

class LineFields : public QWidget {
    Q_OBJECT

public:
    explicit LineFields(QWidget *parent = nullptr);

    void setLine(const account::Line &line);
    account::Line line() const;
    FieldProblem *proxyProblem() const { return m_problem; }

private:
    void follow();

    QComboBox *m_kind;
    QLineEdit *m_address;
    FieldProblem *m_problem;
    QSpinBox *m_connect; // seconds
    QSpinBox *m_answer;
};

} // namespace hongbao::ui
