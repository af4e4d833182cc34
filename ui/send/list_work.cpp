#include "send/list_work.h"

#include <QFileInfo>

#include <numeric>

namespace hongbao::ui {

namespace {

constexpr int firstRows = 100; // for a look at once

Result<intake::RawTable> tableOf(
    const ListOrigin &origin, const intake::ReadOptions &options, intake::Progress *progress)
{
    if (origin.path.isEmpty())
        return intake::readTable(origin.text.toUtf8(), options, progress);
    return intake::readTableFile(origin.path, options, progress);
}

} // namespace

ListWork::ListWork(QString mappingsFile, QObject *parent)
    : QObject(parent)
    , m_mappingsFile(std::move(mappingsFile))
{
    m_pool.setMaxThreadCount(1);
}

ListWork::~ListWork()
{
    forget();
    m_pool.waitForDone();
}

void ListWork::run(const std::function<void()> &work)
{
    m_pool.start([this, wish = m_wish.load(), work] {
        m_serving = wish;
        if (wish == m_wish)
            work();
    });
}

// On the window's thread, unless another list has been asked for meanwhile.
template <class Words> void ListWork::say(Words words)
{
    QMetaObject::invokeMethod(
        this,
        [this, wish = m_serving, words] {
            if (wish == m_wish)
                words();
        },
        Qt::QueuedConnection);
}

void ListWork::forget()
{
    ++m_wish;
    ++m_look;
    m_progress->stop = true;
}

void ListWork::goBackTo(const ListSnapshot &snapshot)
{
    forget();
    run([this, snapshot] {
        m_bench.list = snapshot.list ? *snapshot.list : intake::EditableList();
        m_bench.mapping = snapshot.mapping;
        m_bench.mappedByHand = snapshot.mappedByHand;
    });
}

void ListWork::read(const ListOrigin &origin, const intake::ReadOptions &options)
{
    forget();
    m_progress = std::make_shared<intake::Progress>();
    run([this, origin, options, progress = m_progress] {
        intake::ReadOptions beginning = options;
        beginning.firstRows = firstRows;
        readOnce(origin, beginning, progress.get());
        readOnce(origin, options, progress.get());
    });
}

// A look at the beginning that fails says nothing of the whole, and one that had all of it is followed by the whole at
// once: both stay unsaid.
void ListWork::readOnce(const ListOrigin &origin, const intake::ReadOptions &options, intake::Progress *progress)
{
    auto table = tableOf(origin, options, progress);
    const bool isLook = options.firstRows > 0;
    if (progress->stop || (isLook && (!table || !table->partial)))
        return;
    if (table)
        takeTable(std::move(*table), QFileInfo(origin.path).fileName(), progress);
    else
        say([this, error = table.error()] { Q_EMIT readFailed(error); });
}

void ListWork::takeTable(intake::RawTable table, const QString &name, intake::Progress *progress)
{
    m_bench.mapping.clear();
    m_bench.mappedByHand = false;
    intake::Columns columns = intake::blankColumns(table);
    std::optional<Error> error;
    auto remembered = book().find(table.header);
    if (remembered && remembered->columns.fields.size() == columns.fields.size()) {
        columns = remembered->columns;
        m_bench.mapping = remembered->name;
        remembered->usedAt = QDateTime::currentDateTimeUtc();
        if (!table.partial)
            (void)book().remember(*remembered); // only its place in the order would be lost
    } else if (const auto guessed = intake::guessColumns(table)) {
        columns = *guessed;
    } else if (!table.partial) {
        error = guessed.error();
    }
    m_bench.list
        = intake::EditableList(std::make_shared<const intake::RawTable>(std::move(table)), columns, name, progress);
    m_bench.list.setPaidWithinDays(m_paidWithinDays);
    if (progress->stop)
        return;
    say([this, taken = snapshot(), error] {
        Q_EMIT listRead(taken);
        if (error)
            Q_EMIT failed(*error);
    });
}

intake::MappingBook &ListWork::book()
{
    if (!m_bench.book)
        m_bench.book.emplace(m_mappingsFile);
    return *m_bench.book;
}

ListSnapshot ListWork::snapshot() const
{
    ListSnapshot taken = snapshotOf(m_bench.list);
    taken.mapping = m_bench.mapping;
    taken.mappedByHand = m_bench.mappedByHand;
    return taken;
}

QList<qsizetype> ListWork::allRows() const
{
    QList<qsizetype> rows(m_bench.list.list().rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void ListWork::sayChanged(const QList<qsizetype> &rows)
{
    say([this, taken = snapshot(), rows] { Q_EMIT listChanged(taken, rows); });
}

void ListWork::change(const Step &step)
{
    run([this, step] { sayChanged(step(m_bench.list)); });
}

void ListWork::setColumns(const intake::Columns &columns)
{
    run([this, columns] {
        m_bench.mapping.clear();
        m_bench.mappedByHand = true;
        m_bench.list.setColumns(columns);
        sayChanged(allRows());
    });
}

void ListWork::setKnown(const intake::Known &known)
{
    run([this, known] {
        m_bench.list.setKnown(known);
        say([this, taken = snapshot(), rows = allRows()] { Q_EMIT knownTaken(taken, rows); });
    });
}

void ListWork::setPaidWithinDays(int days)
{
    m_paidWithinDays = days;
}

void ListWork::rememberColumns(const QString &name)
{
    run([this, name] {
        const intake::JudgedList &list = m_bench.list.list();
        const Done done = book().remember({name, list.header, list.columns, QDateTime::currentDateTimeUtc()});
        if (done) {
            m_bench.mapping = name;
            m_bench.mappedByHand = false;
        }
        sayDone(done, {});
    });
}

void ListWork::forgetColumns()
{
    run([this] {
        const Done done = book().forget(m_bench.mapping);
        if (done) {
            m_bench.mapping.clear();
            const intake::RawTable &table = m_bench.list.table();
            m_bench.list.setColumns(intake::guessColumns(table).value_or(intake::blankColumns(table)));
        }
        sayDone(done, allRows());
    });
}

// What failed has changed nothing, and is answered all the same.
void ListWork::sayDone(const Done &done, const QList<qsizetype> &rows)
{
    sayChanged(rows);
    if (!done)
        say([this, error = done.error()] { Q_EMIT failed(error); });
}

void ListWork::choose(const ListFilter &filter)
{
    const quint64 look = ++m_look;
    run([this, filter, look] {
        const auto stopped = [this, look] { return look != m_look; };
        const QList<qsizetype> rows = rowsFor(m_bench.list.list(), filter, stopped);
        if (!stopped())
            say([this, rows, stopped] {
                if (!stopped())
                    Q_EMIT rowsChosen(rows);
            });
    });
}

void ListWork::saveTemplate(const QString &path, const report::TemplateWords &words)
{
    m_pool.start([this, path, words] {
        const Done done = report::writeListTemplate(path, words);
        QMetaObject::invokeMethod(
            this,
            [this, path, done] {
                if (done)
                    Q_EMIT templateSaved(path);
                else
                    Q_EMIT failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace hongbao::ui
