#pragma once
// The practice world on disk: campaigns, and packets append-only. One SQLite file that several processes may share.
// One Store belongs to one thread.

#include "base/result.h"
#include "practice/campaign_state.h"
#include "practice/practice_gateway.h"

#include <QList>

#include <memory>

class QSqlQuery;

namespace hongbao::practice {

class Store {
public:
    static Result<std::unique_ptr<Store>> open(const QString &dir);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Takes the write lock at once (BEGIN IMMEDIATE): what is read inside holds until commit, whatever other processes
    // want. Gone without commit(): nothing happened.
    class Transaction {
    public:
        static Result<Transaction> begin(Store &store);
        Transaction(Transaction &&other) noexcept;
        ~Transaction();
        Done commit();

    private:
        explicit Transaction(Store &store)
            : m_store(&store)
        {
        }
        Store *m_store;
    };

    Result<std::optional<Campaign>> campaign(const QString &crowdNo);
    Result<QList<Campaign>> campaigns(); // newest first
    Done addCampaign(const Campaign &campaign);
    Done updateCampaign(const Campaign &campaign); // paidAt, closedAt, paused

    // The packet on the books for this number. A missing number is one constant for everybody, so `user` tells apart
    // there; a real number is one packet in its campaign.
    Result<std::optional<Packet>> packet(const QString &crowdNo, const QString &outBizNo, const QString &user);
    Result<int> countReceived(const QString &crowdNo, const QString &user, const QDateTime &since); // invalid: ever
    Done addPacket(const Packet &packet); // the campaign's `sent` follows by itself

private:
    explicit Store(QString connection)
        : m_connection(std::move(connection))
    {
    }
    Done run(const QString &sql);
    Done runPrepared(QSqlQuery &query);
    Result<QSqlQuery> prepare(const QString &sql);
    Done makeSchema();

    QString m_connection;
};

// Between a number and which time it was paid, in the books of a gateway that forgets: no number can hold it.
inline constexpr char repeatMark = '#';

QString storePath(const QString &dir);

} // namespace hongbao::practice
