#pragma once
// A bill's first rows with a choice over each column of what it holds. Recognised columns are chosen already; nothing
// is compared before one says so.

#include "account/profile.h"
#include "campaigns/detail/bill_work.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace hongbao::ui {

class BillRows;
class Busy;
class ErrorPanel;

class BillDialog : public QDialog {
    Q_OBJECT

public:
    BillDialog(account::World world, const QString &dataDir, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void billRead(const hongbao::intake::Bill &bill);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    QBoxLayout *buildButtons();
    void show(const BillSample &sample);
    void addChoice(int column);
    void fitColumns();
    void chosen(int column);
    QString problem() const;
    void follow();
    void compare();
    void retranslate();

    const account::World m_world;
    BillWork *m_work;
    BillSample m_sample;
    bool m_making = false;
    BillRows *m_rows;
    QList<QComboBox *> m_choices;
    QLabel *m_title;
    QLabel *m_facts;
    Busy *m_busy;
    QTableView *m_table;
    QLabel *m_missing;
    ErrorPanel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_compare;
};

} // namespace hongbao::ui
