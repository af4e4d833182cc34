#pragma once
// Putting campaigns away that are long over: the file is written beside everything else, the ledger learns of it on the
// money thread.

#include "desk/session.h"
#include "desk/voice.h"

#include <QThreadPool>

namespace hongbao::desk {

class Archiving : public QObject {
    Q_OBJECT

public:
    Archiving(Session &session, Desk &desk, QString ledgerPath);
    ~Archiving() override; // stops what is being written

    void archive(RequestId id, const QDateTime &before, const QString &file, const StopToken &stop);

private:
    void keep(RequestId id, const ArchiveResult &written);

    Session &m_session;
    Voice m_voice;
    const QString m_ledgerPath;
    StopToken m_writing;
    QThreadPool m_pool;
};

} // namespace hongbao::desk
