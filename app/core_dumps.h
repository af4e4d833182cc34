#pragma once
// Keys stay out of core dumps: the program asks the system not to write its memory to a file when it crashes. What this
// does not hold: hibernation, swap, debuggers of the same user, and what Windows Error Reporting was set up to keep.

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#endif

namespace hongbao {

// At the start of main, before anything secret is read.
inline void refuseCoreDumps()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // its leak check looks at the program from outside
    prctl(PR_SET_DUMPABLE, 0); // a dump handler such as systemd-coredump takes no notice of the limit alone
#endif
#endif
}

} // namespace hongbao
