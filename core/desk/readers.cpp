#include "desk/readers.h"

#include "ledger/archive.h"

namespace hongbao::desk {

Readers::Readers(QString ledgerPath)
    : m_path(std::move(ledgerPath))
{
}

Result<ledger::Reader *> Readers::get(const QString &source)
{
    auto &reader = source.isEmpty() ? m_ledger : m_away;
    if (reader && (source.isEmpty() || source == m_source))
        return reader.get();
    const Done fits = source.isEmpty() ? Done() : ledger::checkSource(source);
    auto opened = fits.and_then([&] { return ledger::Reader::open(source.isEmpty() ? m_path : source); });
    if (!opened)
        return fail(opened.error());
    if (!source.isEmpty())
        m_source = source;
    reader = std::move(*opened);
    return reader.get();
}

} // namespace hongbao::desk
