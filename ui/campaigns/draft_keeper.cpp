#include "campaigns/draft_keeper.h"

namespace hongbao::ui {

namespace {
constexpr int restMs = 1'000;
}

DraftKeeper::DraftKeeper(const QString &dataDir, QString account, QObject *parent)
    : QObject(parent)
    , m_book(dataDir)
    , m_account(std::move(account))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    write();
    m_pool.waitForDone();
}

void DraftKeeper::find()
{
    m_pool.start([this] {
        if (const auto draft = m_book.find(m_account))
            QMetaObject::invokeMethod(this, [this, draft = *draft] { Q_EMIT found(draft); });
    });
}

void DraftKeeper::keep(const campaign::Draft &draft)
{
    m_waiting = draft;
    m_rest.start();
}

void DraftKeeper::forget()
{
    m_rest.stop();
    m_waiting.reset();
    m_pool.start([this] { static_cast<void>(m_book.forget(m_account)); });
}

void DraftKeeper::write()
{
    m_rest.stop();
    if (const auto draft = std::exchange(m_waiting, std::nullopt))
        m_pool.start([this, draft = *draft] { static_cast<void>(m_book.keep(m_account, draft)); });
}

} // namespace hongbao::ui
