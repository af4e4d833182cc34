#pragma once
// One line that gives way: shortened in the middle or at the end where there is no room, whole in its tool tip.

#include <QLabel>

namespace hongbao::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setWhole(const QString &text);
    QString whole() const { return m_whole; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
    Qt::TextElideMode m_mode;
};

} // namespace hongbao::ui
