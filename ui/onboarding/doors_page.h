#pragma once
// The very first start: two doors, to the practice world and to Alipay.

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class Card;

class DoorsPage : public QWidget {
    Q_OBJECT

public:
    explicit DoorsPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceChosen();
    void connectChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Door {
        Card *card;
        QLabel *words;
        QPushButton *open;
    };

    Door buildDoor(const QString &objectName);
    void retranslate();

    QLabel *m_title;
    Door m_practice;
    Door m_connect;
};

} // namespace hongbao::ui
