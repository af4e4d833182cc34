#pragma once
// A desk of the practice world in a folder of its own, open and ready.

#include "desk/desk.h"
#include "practice/practice_gateway.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace hongbao::test {

class PracticeDesk {
public:
    // faults: as in practice/faults.h; empty: all goes well
    explicit PracticeDesk(const QByteArray &faults = {})
    {
        if (!faults.isEmpty())
            publish(faults);
        desk::Desk::Setup setup;
        setup.dataDir = m_folder.path();
        setup.profile = *account::Profiles(m_folder.path()).find(QStringLiteral("practice"));
        m_desk = std::make_unique<desk::Desk>(std::move(setup));
    }

    bool open()
    {
        QSignalSpy opened(m_desk.get(), &desk::Desk::opened);
        m_desk->open();
        return opened.wait(30'000);
    }

    // Created and, if wanted, paid. Without a number where that failed.
    ledger::Campaign campaign(const QString &name, const QString &total, const QString &count, bool paid = true)
    {
        campaign::Draft draft;
        draft.name = name;
        draft.total = total;
        draft.count = count;
        draft.message = QStringLiteral("恭喜发财");
        draft.start = QStringLiteral("now");
        draft.end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
        QSignalSpy created(m_desk.get(), &desk::Desk::campaignCreated);
        m_desk->createCampaign(draft);
        if (!created.wait(30'000))
            return {};
        const auto made = created.first().last().value<desk::CreateResult>();
        if (!made || !paid)
            return made.value_or(ledger::Campaign());
        QSignalSpy read(m_desk.get(), &desk::Desk::campaignRead);
        m_desk->payInPractice(made->detail.crowdNo);
        if (!read.wait(30'000))
            return {};
        return read.first().last().value<desk::CampaignResult>().value_or(ledger::Campaign());
    }

    desk::Desk &operator*() { return *m_desk; }
    desk::Desk *operator->() { return m_desk.get(); }
    void goOutOfReach() { m_gateway.reset(); } // only one that was given faults
    QString practiceDir() const { return account::Profiles(m_folder.path()).practicePath(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    void publish(const QByteArray &faults)
    {
        m_gateway
            = std::make_unique<practice::PracticeGateway>(account::Profiles(m_folder.path()).practicePath(), m_clock);
        const bool set = m_gateway->setFaults(*practice::Faults::fromJson(faults)).has_value();
        const bool listens = m_gateway->listen(0, practice::Publish::Yes).has_value();
        Q_ASSERT(set && listens);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace hongbao::test
