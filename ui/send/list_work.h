#pragma once
// All work on a list that is not done on the window's thread: reading, judging, changing, searching. One thing after
// the other; what was asked of an older list is dropped.

#include "intake/mapping_book.h"
#include "report/list_template.h"
#include "send/list_snapshot.h"

#include <QObject>
#include <QThreadPool>

namespace hongbao::ui {

// Where a list comes from.
struct ListOrigin {
    QString path {}; // empty: it was pasted
    QString text {};
};

class ListWork : public QObject {
    Q_OBJECT

public:
    explicit ListWork(QString mappingsFile, QObject *parent = nullptr); // empty: no columns are remembered
    ~ListWork() override; // waits for what is being done

    void read(const ListOrigin &origin, const intake::ReadOptions &options);
    void forget(); // nothing that was asked for is wanted any more; reading ends soon
    void goBackTo(const ListSnapshot &snapshot); // what is being read is not wanted, this is
    int permille() const { return m_progress->permille; } // of what is being read

    // Answered by listChanged, setKnown by knownTaken.
    using Step = std::function<QList<qsizetype>(intake::EditableList &list)>;
    void change(const Step &step);
    void setColumns(const intake::Columns &columns);
    void setKnown(const intake::Known &known);
    void setPaidWithinDays(int days); // of lists read from now on
    void rememberColumns(const QString &name);
    void forgetColumns(); // and recognises them anew

    void choose(const ListFilter &filter); // answered by rowsChosen; only the latest is
    void saveTemplate(const QString &path, const report::TemplateWords &words);

Q_SIGNALS:
    void listRead(const hongbao::ui::ListSnapshot &snapshot); // the first rows of a long one, then all of it
    void listChanged(const hongbao::ui::ListSnapshot &snapshot, const QList<qsizetype> &rows); // these are others now
    void knownTaken(const hongbao::ui::ListSnapshot &snapshot, const QList<qsizetype> &rows);
    void rowsChosen(const QList<qsizetype> &rows);
    void templateSaved(const QString &path);
    void readFailed(const hongbao::Error &error);
    void failed(const hongbao::Error &error); // of anything else; also of columns of which none can be a recipient

private:
    // Everything the pool works on; touched by its one thread alone.
    struct Bench {
        intake::EditableList list;
        std::optional<intake::MappingBook> book;
        QString mapping;
        bool mappedByHand = false;
    };

    void run(const std::function<void()> &work);
    template <class Words> void say(Words words);
    void readOnce(const ListOrigin &origin, const intake::ReadOptions &options, intake::Progress *progress);
    void takeTable(intake::RawTable table, const QString &name, intake::Progress *progress);
    intake::MappingBook &book();
    ListSnapshot snapshot() const;
    void sayChanged(const QList<qsizetype> &rows);
    void sayDone(const Done &done, const QList<qsizetype> &rows);
    QList<qsizetype> allRows() const;

    const QString m_mappingsFile;
    std::atomic<int> m_paidWithinDays = 0;
    std::atomic<quint64> m_wish = 0;
    quint64 m_serving = 0; // the wish that the pool works for
    std::atomic<quint64> m_look = 0;
    std::shared_ptr<intake::Progress> m_progress = std::make_shared<intake::Progress>();
    Bench m_bench;
    QThreadPool m_pool; // last: it is waited for before the rest goes
};

} // namespace hongbao::ui
