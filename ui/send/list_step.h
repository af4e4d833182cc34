#pragma once
// The step of the list: from a file or a paste to rows that can be sent, with every problem at its row.

#include "intake/list.h"
#include "send/list_reader.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace hongbao::ui {

class Busy;
class ElidedLabel;
class ErrorPanel;
class ListRows;
class ListSource;
class Prompts;

class ListStep : public QWidget {
    Q_OBJECT

public:
    ListStep(Prompts &prompts, bool offerSample, QWidget *parent = nullptr);

    void startAnew();
    void judgeAgain(); // gives the list as it was read once more: for another campaign, or what the ledger has learnt
    void setJudged(const intake::JudgedList &list); // with what the ledger knows
    const intake::JudgedList &list() const { return m_list; }
    bool hasList() const { return !m_list.rows.isEmpty(); }
    bool skipProblems() const;
    void setAsking(bool asking);
    void explain(const Error &error);
    void clearError();
    void focusFirst();
    void focusSearch();

Q_SIGNALS:
    void listRead(const hongbao::intake::JudgedList &list); // to be judged against the ledger
    void continued();
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildRows();
    QBoxLayout *buildFoot();
    void waitForJudgement(); // of the reader or the ledger: until then nothing can be continued with
    QString about() const;
    void showList(const intake::JudgedList &list);
    void follow();
    int problems() const;
    void retranslate();

    ListReader m_reader;
    intake::JudgedList m_asRead; // before the ledger was asked
    intake::JudgedList m_list;
    bool m_judged = false;
    bool m_asking = false;

    ErrorPanel *m_error;
    QStackedWidget *m_stack;
    ListSource *m_source;
    QWidget *m_rowsPage;
    ElidedLabel *m_about;
    QPushButton *m_another;
    ListRows *m_rows;
    QCheckBox *m_skip;
    Busy *m_busy;
    QPushButton *m_back;
    QPushButton *m_continue;
};

} // namespace hongbao::ui
