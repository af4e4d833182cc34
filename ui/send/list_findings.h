#pragma once
// Beside the rows: every group of problems with its one decision, and what was cleaned away, which can be had back.

#include "send/list_snapshot.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hongbao::ui {

class ListFinding;

class ListFindings : public QWidget {
    Q_OBJECT

public:
    explicit ListFindings(QWidget *parent = nullptr);

    void setList(const ListSnapshot &snapshot); // hides itself where there is nothing to say

Q_SIGNALS:
    void showRequested(hongbao::intake::Problem problem);
    void decided(hongbao::intake::Problem problem, hongbao::intake::Decision decision);
    void takenBackIn(); // all that was left out by hand
    void cleanedShowRequested(hongbao::intake::CleanUp kind);
    void cleanUpsChosen(quint8 kinds);
    void templateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct CleanUpLine {
        intake::CleanUp kind;
        QWidget *line;
        QCheckBox *allowed;
        QPushButton *show;
    };

    QWidget *buildCleanUps();
    ListFinding *findingOf(intake::Problem problem);
    void follow();
    void followCleanUps();
    void orderTabs(const QList<intake::Group> &groups);

    ListSnapshot m_snapshot;
    QMap<intake::Problem, ListFinding *> m_findings;
    QVBoxLayout *m_groups;
    QLabel *m_title;
    QWidget *m_cleanUps;
    QLabel *m_cleanUpsTitle;
    QList<CleanUpLine> m_lines;
    QPushButton *m_template;
};

} // namespace hongbao::ui
