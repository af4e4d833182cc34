#pragma once
// "Last time 1 batch was not finished", with a button for each choice. Takes no room while there is none.

#include "ledger/records.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class ResumeBar : public QFrame {
    Q_OBJECT

public:
    explicit ResumeBar(QWidget *parent = nullptr);

    void show(const QList<ledger::Batch> &unfinished); // newest first
    using QFrame::show;

Q_SIGNALS:
    void resumeRequested(hongbao::BatchId batch);
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<ledger::Batch> m_batches;
    QLabel *m_text;
    QPushButton *m_resume;
    QPushButton *m_list;
    QPushButton *m_later;
};

} // namespace hongbao::ui
