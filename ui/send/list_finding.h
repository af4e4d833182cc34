#pragma once
// One group of rows with one problem: how many, what is wrong, and the one decision for all of them.

#include "intake/editable_list.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class ListFinding : public QFrame {
    Q_OBJECT

public:
    explicit ListFinding(intake::Problem problem, QWidget *parent = nullptr);

    void setGroup(const intake::Group &group);
    QList<QWidget *> controls() const; // in reading order

Q_SIGNALS:
    void showRequested();
    void decided(hongbao::intake::Decision decision); // Open takes a decision back
    void takenBackIn(); // rows that were left out by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    intake::Group m_group;
    QLabel *m_size;
    QLabel *m_words;
    QLabel *m_said;
    QPushButton *m_show;
    QPushButton *m_send;
    QPushButton *m_leaveOut;
    QPushButton *m_takeBack;
};

} // namespace hongbao::ui
