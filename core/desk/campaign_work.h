#pragma once
// Campaigns at work on the money thread: create safely, refresh, pause, resume, close, pay in practice. Speaks through
// the desk's signals.

#include "desk/session.h"
#include "desk/voice.h"

namespace hongbao::desk {

class CampaignWork : public QObject {
    Q_OBJECT

public:
    CampaignWork(Session &session, Desk &desk, QObject *parent = nullptr);

    void create(RequestId id, const campaign::Draft &draft);
    void refresh(RequestId id, const CrowdNo &crowdNo);
    void refreshAll(RequestId id);
    void modify(RequestId id, const CrowdNo &crowdNo, alipay::CampaignStatus target);
    void payInPractice(RequestId id, const CrowdNo &crowdNo);

private:
    struct Creation {
        RequestId id = 0;
        qint64 campaign = 0; // row in the ledger
        alipay::CreateRequest request;
    };
    struct Sweep {
        RequestId id = 0;
        int page = 1;
        QList<CrowdNo> waiting;
        int inFlight = 0;
    };

    void created(const Creation &creation, const alipay::CreateResult &result);
    void settleLostCreation(const Creation &creation, const alipay::CallFailure &lost, int page);
    void giveCreated(const Creation &creation, const CrowdNo &crowdNo);
    void failCreation(const Creation &creation, const Error &error, bool unclear);
    void readPage(const std::shared_ptr<Sweep> &sweep);
    void readDetails(const std::shared_ptr<Sweep> &sweep);

    Session &m_session;
    Voice m_voice;
};

} // namespace hongbao::desk
