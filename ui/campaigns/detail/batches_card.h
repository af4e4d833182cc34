#pragma once
// The batches that were sent to a campaign from here.

#include "desk/desk.h"
#include "widgets/card.h"

class QLabel;
class QTableView;

namespace hongbao::ui {

class BatchTable;
class ErrorPanel;

class BatchesCard : public Card {
    Q_OBJECT

public:
    explicit BatchesCard(desk::Desk &desk, QWidget *parent = nullptr);

    void show(const CrowdNo &crowdNo);
    void refresh();

Q_SIGNALS:
    void batchRequested(const hongbao::ledger::Batch &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void listed(desk::RequestId id, const desk::BatchesResult &result);
    void retranslate();

    desk::Desk &m_desk;
    CrowdNo m_crowdNo;
    desk::RequestId m_listing = 0;
    BatchTable *m_batches;
    QLabel *m_none;
    QTableView *m_table;
    ErrorPanel *m_error;
};

} // namespace hongbao::ui
