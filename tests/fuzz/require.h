#pragma once
// What must hold for every input; ends the run where it does not.

#include <QByteArray>

inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

inline QByteArray toBytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}
