#include "ledger/reconciliation.h"

#include <algorithm>

namespace hongbao::ledger {

SumsFinding judgeSums(const Books &books, Fen provider)
{
    if (books.sending)
        return SumsFinding::Moving;
    const qint64 more = differenceInFen(provider, books.booked);
    if (more == 0)
        return SumsFinding::Agrees;
    if (more < 0)
        return SumsFinding::ProviderShort;
    return more <= books.unknownAtMost.count() ? SumsFinding::UnknownExplains : SumsFinding::SentElsewhere;
}

Fen unexplained(const Books &books, Fen provider)
{
    const qint64 more = differenceInFen(provider, books.booked);
    switch (judgeSums(books, provider)) {
    case SumsFinding::SentElsewhere:
        return Fen::of(more - books.unknownAtMost.count());
    case SumsFinding::ProviderShort:
        return Fen::of(-more);
    case SumsFinding::Agrees:
    case SumsFinding::Moving:
    case SumsFinding::UnknownExplains:
        break;
    }
    return {};
}

int Reconciliation::open() const
{
    return int(std::count_if(differences.begin(), differences.end(), [](const Difference &d) { return d.isOpen(); }));
}

} // namespace hongbao::ledger
