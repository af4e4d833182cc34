#pragma once
// A batch after it ended: the batch's state and the money's states apart, and everyone who did not get a packet.

#include "intake/list.h"
#include "ledger/records.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace hongbao::ui {

class Badge;
class Card;
class ElidedLabel;
class ErrorPanel;
class PersonTable;
class SecondChances;

class ResultStep : public QWidget {
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    void show(const ledger::Batch &batch, const QList<intake::Row> &leftOut);
    using QWidget::show;
    void addNotSent(const QList<ledger::HistoryRow> &rows); // as they are read from the ledger
    void setSendableAgain(int rows); // refused, and nobody has sent to them again
    const ledger::Batch &batch() const { return m_batch; }
    void focusFirst();
    void explain(const Error &error);
    void tellExported(const QString &file, qint64 rows);

Q_SIGNALS:
    void exportRequested();
    void askAgainRequested(hongbao::BatchId batch); // all that are unknown
    void sendAgainRequested(hongbao::BatchId batch); // all that are refused
    void settleRequested(const hongbao::payout::Payout &payout);
    void resumeRequested(hongbao::BatchId batch);
    void anotherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCard();
    QWidget *buildNotSent();
    QBoxLayout *buildButtons();
    void fill();
    void followChances();
    void settle();
    void retranslate();

    ledger::Batch m_batch;
    QList<intake::Row> m_leftOut;
    QList<payout::Payout> m_notSent;
    int m_sendableAgain = 0;

    ErrorPanel *m_error;
    Card *m_card;
    ElidedLabel *m_title;
    Badge *m_state;
    QLabel *m_reason;
    QList<QLabel *> m_figures; // sent, money, refused, unconfirmed, unsent, left out
    QList<QLabel *> m_figureNames;
    SecondChances *m_chances;
    QWidget *m_notSentBox;
    QLabel *m_notSentLabel;
    PersonTable *m_people;
    QTableView *m_table;
    QLabel *m_exported;
    QPushButton *m_export;
    QPushButton *m_resume;
    QPushButton *m_another;
};

} // namespace hongbao::ui
