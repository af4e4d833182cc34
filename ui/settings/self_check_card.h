#pragma once
// The proof before the operator's eyes: every accident and several kills in a practice world, counted as they come.

#include "settings/self_check_work.h"
#include "widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace hongbao::ui {

class ErrorPanel;

class SelfCheckCard : public Card {
    Q_OBJECT

public:
    explicit SelfCheckCard(const QString &program, QWidget *parent = nullptr);

    static QString program(); // hongbao, beside this program or on the path

protected:
    void changeEvent(QEvent *event) override;

private:
    void press();
    void ended(const SelfCheckResult &result);
    void follow();
    void retranslate();
    QString verdict() const;
    QString differences() const;

    SelfCheckWork m_work;
    qint64 m_given = 0; // packets
    int m_kills = 0;
    bool m_stopped = false;
    std::optional<desk::SelfCheckReport> m_report; // of the last one that came to its end

    QLabel *m_words;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QFrame *m_notice;
    QLabel *m_verdict;
    QLabel *m_details;
    ErrorPanel *m_error;
    QPushButton *m_button;
};

} // namespace hongbao::ui
