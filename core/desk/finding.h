#pragma once
// The finding thread's half of a desk: answers about the history, one question at a time, in slices through a
// connection of its own. A newer question ends an older one at once, and nothing waits for either.

#include "desk/readers.h"
#include "desk/voice.h"
#include "ledger/finder.h"
#include "ledger/reader.h"

#include <QTimer>

namespace hongbao::desk {

class Finding : public QObject {
    Q_OBJECT

public:
    Finding(const QString &path, Desk &desk);

    void overview(RequestId id, const ledger::OverviewQuery &query);

    void find(RequestId id, const ledger::HistoryQuery &query);
    void read(RequestId id, RequestId question, qint64 from, qint64 count);

private:
    struct Place {
        RequestId id = 0;
        qint64 from = 0;
        qint64 count = 0;
    };
    void work();
    void workOnHistory();
    void workOnOverview();
    void keep();
    void answer(const Place &place);
    Done turnTo(const QString &source); // the questions are about this file from now on; about the ledger if empty

    Readers m_readers; // of overviews
    QString m_source;
    std::unique_ptr<ledger::Finder> m_ledger;
    std::unique_ptr<ledger::Finder> m_away; // in an archive, as long as it is asked
    ledger::Finder *m_finder = nullptr; // one of both
    Voice m_voice;
    QTimer m_next;
    QTimer m_keep;
    bool m_sending = false;
    RequestId m_question = 0;
    RequestId m_overviewId = 0;
    std::optional<ledger::Overview> m_overview; // while its packets are counted
    QList<Place> m_waiting; // asked for before the answer was whole
};

} // namespace hongbao::desk
