#pragma once
// What the bench's programs agree on: the campaign, the numbers of its rows, and the provider's answer to one of them.

#include <QByteArray>
#include <QString>

namespace hongbao::bench {

inline const QString appId = QStringLiteral("2021000000000001");
inline const QString crowdNo = QStringLiteral("BENCH-crowd");
inline constexpr char numberPrefix[] = "bench";
inline constexpr int numberDigits = 9;

// "bench000000001" for row 1
inline QByteArray outBizNo(qint64 row)
{
    return numberPrefix + QByteArray::number(row).rightJustified(numberDigits, '0');
}

} // namespace hongbao::bench
