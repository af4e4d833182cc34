#include "send/list_reader.h"

#include <QFile>
#include <QFileInfo>

namespace hongbao::ui {

namespace {
// More than readTable takes: enough for it to say that the file is too large.
constexpr qint64 mostBytesRead = qint64(256) * 1024 * 1024;

Result<intake::RawTable> readFileTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path);
    const QByteArray bytes = file.read(mostBytesRead);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path);
    return intake::readTable(bytes);
}

// judge() takes at least one column that can be a recipient; while the operator has chosen none, no row has one.
intake::JudgedList judged(const intake::RawTable &table, const intake::Columns &columns, const QString &sourceName)
{
    using intake::Field;
    const auto isRecipient = [](Field field) {
        return field == Field::UserId || field == Field::OpenId || field == Field::LoginId || field == Field::AnyId;
    };
    if (std::any_of(columns.fields.begin(), columns.fields.end(), isRecipient))
        return intake::judge(table, columns, sourceName);
    intake::JudgedList list {sourceName, table.sha256, table.encoding, table.header, table.aside, columns, {}};
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        intake::Row row;
        row.line = table.lineNumbers.at(i);
        row.cells = table.rows.at(i);
        row.verdict = intake::Verdict::CannotSend;
        row.problem = intake::Problem::RecipientMissing;
        list.rows.append(row);
    }
    return list;
}

intake::Columns noColumns(const intake::RawTable &table)
{
    qsizetype count = table.header.size();
    for (const QStringList &row : table.rows)
        count = qMax(count, row.size());
    return {QList<intake::Field>(count, intake::Field::None)};
}
} // namespace

ListReader::ListReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ListReader::~ListReader()
{
    m_pool.waitForDone();
}

ListReader::Answer ListReader::answerOf(const Result<intake::RawTable> &table, const QString &sourceName)
{
    Answer answer;
    if (!table) {
        answer.error = table.error();
        return answer;
    }
    answer.table = std::make_shared<const intake::RawTable>(*table);
    const Result<intake::Columns> guessed = intake::guessColumns(*table);
    if (!guessed)
        answer.error = guessed.error();
    answer.list = judged(*table, guessed ? *guessed : noColumns(*table), sourceName);
    return answer;
}

void ListReader::readFile(const QString &path)
{
    run([path] { return answerOf(readFileTable(path), QFileInfo(path).fileName()); });
}

void ListReader::readText(const QString &text)
{
    run([text] { return answerOf(intake::readTable(text.toUtf8()), {}); });
}

void ListReader::judgeAgain(const intake::Columns &columns)
{
    if (!m_table)
        return;
    run([table = m_table, columns, name = m_sourceName] {
        Answer answer;
        answer.table = table;
        answer.list = judged(*table, columns, name);
        return answer;
    });
}

void ListReader::forget()
{
    ++m_wish;
    m_table.reset();
}

void ListReader::run(std::function<Answer()> work)
{
    const quint64 wish = ++m_wish;
    m_pool.start([this, wish, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this, [this, wish, answer = work()] { take(wish, answer); }, Qt::QueuedConnection);
    });
}

void ListReader::take(quint64 wish, const Answer &answer)
{
    if (wish != m_wish)
        return;
    if (answer.table) {
        m_table = answer.table;
        m_sourceName = answer.list.sourceName;
        Q_EMIT listRead(answer.list);
    }
    if (answer.error)
        Q_EMIT failed(*answer.error);
}

} // namespace hongbao::ui
