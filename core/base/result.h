#pragma once
// Result<T>: a value or an Error. Core throws nothing; the code says what went wrong, ui/text says it in words.

#include "base/error.h"

#include <tl/expected.hpp>

namespace hongbao {

template <class T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString field = {})
{
    return tl::unexpected<Error>(Error {code, std::move(detail), std::move(field)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace hongbao
