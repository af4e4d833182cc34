#pragma once
// A bench has nobody to tell of an error: what must not fail ends it.

#include "base/result.h"

namespace hongbao::bench {

template <class T> T orDie(const char *what, Result<T> result)
{
    if (!result)
        qFatal("%s: %s %s", what, qUtf8Printable(toText(result.error().code)), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

} // namespace hongbao::bench
