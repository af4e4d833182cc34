#pragma once
// A shared library that is loaded when its first function is wanted and not at the start of the program: the loader's
// work for a library that few starts use is done before the first window.

#include <QLibrary>

#include <optional>

namespace hongbao {

class LateLibrary {
public:
    // lib<name>.so.<interfaceVersion>, as the system finds it.
    LateLibrary(const QString &name, int interfaceVersion)
        : m_library(name, interfaceVersion)
    {
    }

    template <class Function> LateLibrary &resolve(const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        if (!function && m_missing.isEmpty())
            m_missing = QLatin1String(name) + QStringLiteral(": ") + m_library.errorString();
        return *this;
    }

    // The functions, if all that were asked for are there; else nothing, and a warning in the log.
    template <class Functions> std::optional<Functions> give(const Functions &functions) const
    {
        if (m_missing.isEmpty())
            return functions;
        qWarning("a library cannot be used: %s", qUtf8Printable(m_missing));
        return std::nullopt;
    }

private:
    QLibrary m_library;
    QString m_missing; // the first function, and why
};

} // namespace hongbao
