#pragma once
// One line on what the columns were taken from: a name under which they are remembered, or a place to remember them.

#include "send/list_snapshot.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class ListMapping : public QWidget {
    Q_OBJECT

public:
    explicit ListMapping(QWidget *parent = nullptr);

    void setList(const ListSnapshot &snapshot); // hides itself where there is nothing to say

Q_SIGNALS:
    void rememberRequested(const QString &name);
    void forgetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void remember();
    void follow();

    ListSnapshot m_snapshot;
    QLabel *m_words;
    QLineEdit *m_name;
    QPushButton *m_remember;
    QPushButton *m_forget;
};

} // namespace hongbao::ui
