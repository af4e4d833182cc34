#pragma once
// A desk of the practice world in a folder of its own, open and ready.

#include "desk/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace hongbao::test {

class PracticeDesk {
public:
    PracticeDesk()
    {
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
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace hongbao::test
