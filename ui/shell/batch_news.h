#pragma once
// What a batch at work says outside its page: how far it is, and that it has ended. Counts and states only: a message
// is read by whoever walks past, so no money and no names of people stand in it.

#include "desk/desk.h"

namespace hongbao::ui {

class Attention;

class BatchNews : public QObject {
    Q_OBJECT

public:
    BatchNews(desk::Desk &desk, Attention *attention, QObject *parent); // attention: none
    ~BatchNews() override;

    QString progress() const; // "412 / 1,280"; empty: nothing is sent

Q_SIGNALS:
    void changed();

private:
    void follow(int done, int all);
    void ended(const ledger::Batch &batch);

    desk::Desk &m_desk;
    Attention *m_attention;
    int m_done = 0;
    int m_all = 0; // 0: nothing is sent
};

} // namespace hongbao::ui
