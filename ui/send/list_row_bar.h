#pragma once
// What is wrong with the chosen rows, and what can be done about them here.

#include "send/list_snapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class ListRowBar : public QWidget {
    Q_OBJECT

public:
    explicit ListRowBar(QWidget *parent = nullptr);

    void setRows(const ListSnapshot &snapshot, const QList<qsizetype> &rows); // ascending; the first of them is told of

Q_SIGNALS:
    void leaveOutRequested(const QList<qsizetype> &rows, bool out);
    void sendRequested(const QList<qsizetype> &rows); // all the same
    void takeBackRequested(const QList<qsizetype> &rows); // repairs: as in the file again

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    bool isOut(qsizetype row) const; // left out by hand
    QString words() const;
    QString wordsOnFirst() const;
    bool every(const std::function<bool(qsizetype)> &holds) const;
    bool any(const std::function<bool(qsizetype)> &holds) const;

    ListSnapshot m_snapshot;
    QList<qsizetype> m_rows;
    QLabel *m_words;
    QPushButton *m_send;
    QPushButton *m_leaveOut;
    QPushButton *m_takeBack;
};

} // namespace hongbao::ui
