#pragma once
// Result<T>: a value or an Error. Core throws nothing; the code says what went wrong, ui/text says it in words.

#include "base/error.h"

#include <QMetaType>

#include <tl/expected.hpp>

// Results travel in signals. Qt would instantiate tl::expected's operator==, which is declared for every T and does not
// compile for a T without one.
template <class T, class E> struct QTypeTraits::has_operator_equal<tl::expected<T, E>> : std::false_type {
};

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
