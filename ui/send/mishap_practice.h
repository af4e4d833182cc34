#pragma once
// In the practice world only: lets one choose what goes wrong with the next batch, and tells afterwards what it was.

#include "desk/desk.h"
#include "practice/mishap.h"
#include "send/step_bar.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSpinBox;

namespace hongbao::ui {

class MishapPractice : public QFrame {
    Q_OBJECT

public:
    explicit MishapPractice(desk::Desk &desk, QWidget *parent = nullptr);

    QWidget *choice() const { return m_choice; } // stands where its owner has room for it

    void follow(SendStep step); // choice at the list, story over the result
    void arm(const payout::Summary &summary); // of the batch that is about to start
    void disarm(); // it has ended: whatever is asked from now on is answered as ever

protected:
    void changeEvent(QEvent *event) override;

private:
    practice::Mishap chosen() const;
    void choose();
    void faultsSet(desk::RequestId id, const Done &done);
    void showState();
    void retranslate();

    desk::Desk &m_desk;
    SendStep m_step = SendStep::Campaign;
    desk::RequestId m_asking = 0; // whether the gateway takes accidents from us
    bool m_isElsewhere = false; // it does not
    bool m_isArmed = false;
    practice::Mishap m_told = practice::Mishap::None; // of the batch that runs or ran
    int m_place = 1;
    QFrame *m_choice;
    QLabel *m_label;
    QComboBox *m_which;
    QLabel *m_personLabel;
    QSpinBox *m_person;
    QLabel *m_words;
};

} // namespace hongbao::ui
