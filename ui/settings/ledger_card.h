#pragma once
// The ledger as a thing to keep: where it lies, whether it is as it was written, backing it up and bringing it back.

#include "settings/ledger_book.h"
#include "widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace hongbao::ui {

class ElidedLabel;
class ErrorPanel;
class Prompts;
struct Decision;

class LedgerCard : public Card {
    Q_OBJECT

public:
    LedgerCard(LedgerBook &book, DeskOpener &opener, Prompts &prompts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    QPushButton *addButton(const QString &name, void (LedgerCard::*pressed)());
    void checkOrStop();
    void backUp();
    void chooseBackup();
    void askToRestore(const QString &file, const PreviewResult &preview);
    void askToBeginAnew();
    void askToTrust();
    void decide(const Decision &decision, std::function<void(const QString &)> then);
    void openFolder();
    void say(const QString &what); // of the last thing done here
    void explain(const Error &error);
    void follow();
    void followCheck();
    void retranslate();

    LedgerBook &m_book;
    DeskOpener &m_opener;
    Prompts &m_prompts;
    desk::RequestId m_trusting = 0;

    QLabel *m_words;
    ElidedLabel *m_place;
    QLabel *m_size;
    QLabel *m_checked;
    QProgressBar *m_bar;
    QLabel *m_said;
    ErrorPanel *m_error;
    QPushButton *m_check;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    QPushButton *m_trust;
    QPushButton *m_begin;
    QPushButton *m_open;
};

} // namespace hongbao::ui
