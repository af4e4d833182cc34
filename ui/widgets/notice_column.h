#pragma once
// What stands above a page. Where nothing is said it takes no room, its margins neither.

#include <QWidget>

namespace hongbao::ui {

class NoticeColumn : public QWidget {
    Q_OBJECT

public:
    explicit NoticeColumn(QWidget *parent = nullptr);

    void add(QWidget *notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the notices: they come and go

private:
    QList<QWidget *> m_notices;
};

} // namespace hongbao::ui
