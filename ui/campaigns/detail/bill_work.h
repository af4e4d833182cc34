#pragma once
// Reads a bill off the window's thread: its table with the columns that are recognised or remembered, then its packets
// by the columns that were chosen.

#include "intake/bill.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace hongbao::ui {

// What is shown of a bill before its columns are sure.
struct BillSample {
    QString name;
    QStringList header; // empty: it has none
    QList<QStringList> rows; // the first ones
    QList<int> lines;
    qsizetype total = 0; // rows
    QList<intake::BillField> columns;
};

class BillWork : public QObject {
    Q_OBJECT

public:
    explicit BillWork(const QString &bookFile, QObject *parent = nullptr); // where chosen columns are remembered
    ~BillWork() override; // stops, and waits for it

    void read(const QString &path);
    void make(const QList<intake::BillField> &columns); // remembers them
    int permille() const { return m_progress->permille; }

Q_SIGNALS:
    void tableRead(const hongbao::ui::BillSample &sample);
    void billMade(const hongbao::intake::Bill &bill);
    void failed(const hongbao::Error &error);

private:
    void say(const std::function<void()> &words);

    const QString m_bookFile;
    QString m_name;
    std::shared_ptr<const intake::RawTable> m_table; // written before it is told, read by the pool's one thread
    std::shared_ptr<intake::Progress> m_progress = std::make_shared<intake::Progress>();
    QThreadPool m_pool; // last: it is waited for before the rest goes
};

} // namespace hongbao::ui
