#pragma once
// The finding thread's half of a desk: answers about the history, one question at a time, in slices through a
// connection of its own. A newer question ends an older one at once, and nothing waits for either.

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
    Result<ledger::Reader *> reader();
    void keep();
    void answer(const Place &place);

    const QString m_path;
    ledger::Finder m_finder;
    std::unique_ptr<ledger::Reader> m_reader; // of overviews
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
