#include "campaigns/detail/bill_work.h"

#include "intake/bill_book.h"

#include <QFileInfo>

namespace hongbao::ui {

namespace {

constexpr qsizetype sampleRows = 8;

BillSample sampleOf(const intake::RawTable &table, const QString &name)
{
    BillSample sample;
    sample.name = name;
    sample.header = table.header;
    sample.total = table.rows.size();
    for (qsizetype i = 0; i < std::min(sampleRows, table.rows.size()); ++i) {
        sample.rows.append(table.rows.at(i));
        sample.lines.append(table.lineNumbers.value(i));
    }
    return sample;
}

} // namespace

BillWork::BillWork(const QString &bookFile, QObject *parent)
    : QObject(parent)
    , m_bookFile(bookFile)
{
    m_pool.setMaxThreadCount(1);
}

BillWork::~BillWork()
{
    m_progress->stop = true;
    m_pool.waitForDone();
}

void BillWork::say(const std::function<void()> &words)
{
    QMetaObject::invokeMethod(this, words, Qt::QueuedConnection);
}

void BillWork::read(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    m_pool.start([this, path, name = m_name, progress = m_progress] {
        auto table = intake::readTableFile(path, {}, progress.get()).map(intake::withBillHeader);
        if (!table) {
            say([this, error = table.error()] { Q_EMIT failed(error); });
            return;
        }
        BillSample sample = sampleOf(*table, name);
        sample.columns = intake::BillBook(m_bookFile).find(*table).value_or(intake::guessBillColumns(*table));
        const auto kept = std::make_shared<const intake::RawTable>(std::move(*table));
        say([this, sample, kept] {
            m_table = kept;
            Q_EMIT tableRead(sample);
        });
    });
}

// A book that cannot be written costs a choice next time, nothing else.
void BillWork::make(const QList<intake::BillField> &columns)
{
    m_pool.start([this, columns, table = m_table, name = m_name] {
        (void)intake::BillBook(m_bookFile).remember(*table, columns);
        const intake::Bill bill = intake::readBill(*table, columns, name);
        say([this, bill] { Q_EMIT billMade(bill); });
    });
}

} // namespace hongbao::ui
