#pragma once
// Creating a campaign safely, though the call has no number of its own (alipay-api 1.2): the intent stands in the
// ledger first, the name is asked for at the provider before, and a creation without an answer is settled by looking
// for its name, never by creating again. Lives on the money thread.

#include "desk/campaign_pages.h"
#include "desk/session.h"
#include "desk/voice.h"

namespace hongbao::desk {

class CampaignCreation : public QObject {
    Q_OBJECT

public:
    CampaignCreation(Session &session, Desk &desk, QObject *parent = nullptr);

    // A creation of the same that an earlier program left without an answer is taken over, not repeated.
    void create(RequestId id, const campaign::Draft &draft);

    // What earlier programs left without an answer, against all that the provider lists.
    void settleEarlier(const QList<alipay::ListedCampaign> &listed, std::function<void()> then);
    void settleEarlier(); // asks for the list, if there is anything to settle

Q_SIGNALS:
    void made(const hongbao::ledger::Campaign &campaign);

private:
    struct Creation {
        RequestId id = 0;
        qint64 campaign = 0; // row in the ledger
        alipay::CreateRequest request;
    };
    struct Wanted { // what tells the fruit of a creation from others
        QString name;
        Fen total;
    };
    using Found = std::function<void(const Result<std::optional<CrowdNo>> &)>;
    struct Candidates;

    Result<std::optional<ledger::Campaign>> unclearOf(const QString &name) const;
    void takeOver(const Creation &creation, const ledger::Campaign &earlier);
    void intend(Creation creation);
    void send(const Creation &creation);
    void created(const Creation &creation, const alipay::CreateResult &result);
    void settleLost(const Creation &creation, const alipay::CallFailure &lost);

    void look(const Wanted &wanted, int looks, Found found);
    void lookAmong(const Wanted &wanted, const QList<alipay::ListedCampaign> &listed, Found found);
    void compareNext(const std::shared_ptr<Candidates> &candidates);
    void settleNext(QList<ledger::Campaign> unclear, const QList<alipay::ListedCampaign> &listed,
        const std::function<void()> &then);

    void give(const Creation &creation, const CrowdNo &crowdNo);
    void give(const Creation &creation, const ledger::Campaign &campaign);
    void refuse(RequestId id, const CreateFailure &errors);
    void failCreation(const Creation &creation, const Error &error, bool unclear);
    bool isSettledAlready(const Creation &creation); // gives it once: the same again is another wish
    bool isLongAgo(const ledger::Campaign &earlier) const;

    Session &m_session;
    Voice m_voice;
    QHash<QString, ledger::Campaign> m_settled; // earlier programs' creations that this one found, by name
    QSet<qint64> m_taken; // and those that were asked for again meanwhile
};

} // namespace hongbao::desk
