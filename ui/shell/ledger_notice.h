#pragma once
// Says what a check of the ledger found wrong, until it is put away. Nothing is said of a ledger that is as it was
// written.

#include "widgets/notice_bar.h"

#include <QDateTime>

namespace hongbao::ui {

class LedgerBook;

class LedgerNotice : public NoticeBar {
    Q_OBJECT

public:
    explicit LedgerNotice(LedgerBook &ledger, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    LedgerBook &m_ledger;
    QDateTime m_told; // the check that it told of
};

} // namespace hongbao::ui
