#pragma once
// A shared library that is loaded when its first function is wanted and not at the start of the program: the loader's
// work for a library that few starts use is done before the first window.

#include <QLibrary>

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
        m_isWhole = m_isWhole && function;
        return *this;
    }

    bool isWhole() const { return m_isWhole; } // all that was asked for is there
    QString whyNot() const { return m_library.errorString(); }

private:
    QLibrary m_library;
    bool m_isWhole = true;
};

} // namespace hongbao
