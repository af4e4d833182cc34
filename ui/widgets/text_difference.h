#pragma once
// Two texts that should be one, side by side, marked from their first difference on.

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hongbao::ui {

class TextDifference : public QWidget {
    Q_OBJECT

public:
    explicit TextDifference(QWidget *parent = nullptr);

    void setNames(const QString &left, const QString &right);
    void setTexts(const QString &left, const QString &right);
    QString forSupport() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side {
        QLabel *name;
        QPlainTextEdit *text;
    };

    Side addSide(const QString &objectName);
    void mark(); // the same look in light and dark
    void retranslate();

    Side m_left;
    Side m_right;
    QLabel *m_where;
    QPushButton *m_copy;
};

} // namespace hongbao::ui
