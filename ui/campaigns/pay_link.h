#pragma once
// The pay page of a campaign: its address to copy or open, and as a QR code for another device.

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class QrCode;

class PayLink : public QWidget {
    Q_OBJECT

public:
    explicit PayLink(bool inPractice, QWidget *parent = nullptr);

    void setLink(const QString &link, bool isTrusted); // one that is not trusted is neither opened nor drawn
    void setUntil(const QString &words);
    void setPaying(bool paying);
    QPushButton *usualButton() const { return m_inPractice ? m_payInPractice : m_open; }

Q_SIGNALS:
    void openRequested();
    void payInPracticeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildAddress();
    void retranslate();

    const bool m_inPractice;
    QrCode *m_code;
    QLabel *m_codeWords;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QLabel *m_until;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_payInPractice;
};

} // namespace hongbao::ui
