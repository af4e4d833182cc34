#pragma once
// Campaigns that are long over, put away into a file of their own: how many there are, the act, and what became of it.

#include "desk/desk.h"
#include "widgets/card.h"

class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;

namespace hongbao::ui {

class DeskOpener;
class ErrorPanel;
class Prompts;

class ArchiveCard : public Card {
    Q_OBJECT

public:
    ArchiveCard(DeskOpener &opener, Prompts &prompts, QWidget *parent = nullptr);
    ~ArchiveCard() override; // nobody is left to be told: stopped

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void preview();
    void press();
    void ask(const QString &file);
    void begin(const QString &file);
    void archived(desk::RequestId id, const desk::ArchiveResult &archive);
    void say(const QString &what);
    void follow();
    void retranslate();
    QDateTime before() const;

    DeskOpener &m_opener;
    Prompts &m_prompts;
    ledger::ArchiveFacts m_facts; // what is over before the day
    desk::RequestId m_previewing = 0;
    desk::RequestId m_archiving = 0;
    desk::StopToken m_stop;

    QLabel *m_words;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QLabel *m_found;
    QPushButton *m_act;
    QProgressBar *m_bar;
    QLabel *m_said;
    ErrorPanel *m_error;
};

} // namespace hongbao::ui
