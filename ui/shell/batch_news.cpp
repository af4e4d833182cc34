#include "shell/batch_news.h"

#include "shell/attention.h"
#include "shell/world.h"
#include "text/words.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

BatchNews::BatchNews(desk::Desk &desk, Attention *attention, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_attention(attention)
{
    connect(&m_desk, &desk::Desk::batchStarted, this, [this](desk::RequestId, const desk::BatchResult &batch) {
        if (!batch)
            return;
        const ledger::Counts &counts = batch->counts;
        const int done = counts.sent + counts.refused;
        follow(done, done + counts.unknown + counts.unsent);
    });
    connect(&m_desk, &desk::Desk::batchProgressed, this, [this](const payout::Progress &progress) {
        if (m_all > 0)
            follow(progress.processed(), progress.payouts);
    });
    connect(&m_desk, &desk::Desk::batchEnded, this, &BatchNews::ended);
}

BatchNews::~BatchNews()
{
    if (m_all > 0 && m_attention)
        m_attention->showProgress(0, 0);
}

QString BatchNews::progress() const
{
    return m_all > 0 ? u"%1 / %2"_s.arg(text::count(m_done), text::count(m_all)) : QString();
}

void BatchNews::follow(int done, int all)
{
    m_done = done;
    m_all = all;
    if (m_attention)
        m_attention->showProgress(done, all);
    Q_EMIT changed();
}

void BatchNews::ended(const ledger::Batch &batch)
{
    follow(0, 0);
    if (!m_attention)
        return;
    const ledger::Counts &counts = batch.counts;
    QStringList figures;
    const std::pair<int, payout::State> states[]
        = {{counts.sent, payout::State::Sent}, {counts.refused, payout::State::Refused},
            {counts.unknown, payout::State::Unknown}, {counts.unsent, payout::State::Unsent}};
    for (const auto &[number, state] : states) {
        if (number > 0)
            figures << text::word(state, false) + u' ' + text::count(number);
    }
    QString words = figures.join(u" · "_s);
    if (const QString reason = text::stopReason(batch.reason); !reason.isEmpty())
        words += u'\n' + reason;
    m_attention->call(titleIn(m_desk.profile().world, text::word(batch.state) + u" · "_s + batch.campaignName), words);
}

} // namespace hongbao::ui
