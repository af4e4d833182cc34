#pragma once
// Money as whole fen behind a type: no floating point, no silent overflow. 1 yuan = 100 fen.

#include "base/result.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace hongbao {

class Fen {
public:
    constexpr Fen() = default;
    static constexpr Fen of(qint64 fen) { return Fen(fen); }

    // "1", "1.5", "1,234.50", "￥１２": at most two decimals, never negative. Anything else is
    // ErrorCode::AmountMalformed.
    static Result<Fen> fromYuan(QStringView text);

    constexpr qint64 count() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    QString toYuan() const; // "1234.50": the wire's form, no separators

    // nullopt where the sum or product leaves 64 bits
    friend std::optional<Fen> checkedAdd(Fen a, Fen b);
    friend std::optional<Fen> checkedMultiply(Fen a, qint64 times);

    friend constexpr auto operator<=>(Fen, Fen) = default;

private:
    explicit constexpr Fen(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

std::optional<Fen> checkedAdd(Fen a, Fen b);
std::optional<Fen> checkedMultiply(Fen a, qint64 times);

// a - b, which may be negative; both are within +-2^62, so it cannot overflow for money that exists
constexpr qint64 differenceInFen(Fen a, Fen b)
{
    return a.count() - b.count();
}

} // namespace hongbao

Q_DECLARE_METATYPE(hongbao::Fen)
