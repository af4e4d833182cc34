#pragma once
// One quiet sentence above a page, with at most one act and a way to put it away. Takes no room while there is none.

#include "look/look.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace hongbao::ui {

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &text, look::Role role, const QString &act = {}); // shows itself; no act: no button
    void clear(); // hides itself

Q_SIGNALS:
    void acted();
    void putAway();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_act;
    QToolButton *m_close;
};

} // namespace hongbao::ui
