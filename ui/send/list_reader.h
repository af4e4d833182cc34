#pragma once
// Reads and judges a list off the window's thread. Only the latest wish counts: an older answer that comes late is
// dropped.

#include "intake/list.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace hongbao::ui {

class ListReader : public QObject {
    Q_OBJECT

public:
    explicit ListReader(QObject *parent = nullptr);
    ~ListReader() override; // waits for what is being read

    void readFile(const QString &path);
    void readText(const QString &text);
    void judgeAgain(const intake::Columns &columns); // the same table, its columns meant otherwise
    void forget(); // what is being read is not wanted any more

Q_SIGNALS:
    void listRead(const hongbao::intake::JudgedList &list);
    void failed(
        const hongbao::Error &error); // after listRead() when the table was read but no column can be a recipient

private:
    struct Answer {
        std::shared_ptr<const intake::RawTable> table; // null: could not be read
        intake::JudgedList list;
        std::optional<Error> error;
    };
    static Answer answerOf(const Result<intake::RawTable> &table, const QString &sourceName);
    void run(std::function<Answer()> work);
    void take(quint64 wish, const Answer &answer);

    QThreadPool m_pool; // of its own, so that the destructor can wait for it
    quint64 m_wish = 0;
    std::shared_ptr<const intake::RawTable> m_table;
    QString m_sourceName;
};

} // namespace hongbao::ui
