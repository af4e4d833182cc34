#pragma once
// Where nothing is yet: what belongs here, and the one button that starts it.

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const QString &icon, QWidget *parent = nullptr); // a name of look::icon

    void setWords(const QString &title, const QString &text, const QString &action = {}); // no action: no button

Q_SIGNALS:
    void acted();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace hongbao::ui
