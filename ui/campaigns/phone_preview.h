#pragma once
// What the receiver will see on the phone, drawn: the packet with its amount, the message and the campaign's name.

#include <QWidget>

namespace hongbao::ui {

class PhonePreview : public QWidget {
    Q_OBJECT

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    void show(const QString &name, const QString &message, const QString &amount);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawPacket(QPainter &painter, const QRect &packet) const;
    void retranslate();

    QString m_name;
    QString m_message;
    QString m_amount;
};

} // namespace hongbao::ui
