#pragma once
// How the money thread and the reading thread speak: every signal of a desk is emitted on the desk's own thread, so
// that whoever listens, however connected, hears it there.

#include "desk/desk.h"

namespace hongbao::desk {

class Voice {
public:
    explicit Voice(Desk &desk)
        : m_desk(desk)
    {
    }

    template <class... Parameters, class... Values>
    void say(void (Desk::*signal)(Parameters...), Values... values) const
    {
        QMetaObject::invokeMethod(
            &m_desk,
            [desk = &m_desk, signal, values...] {
                Q_EMIT(desk->*signal)
                (values...);
            },
            Qt::QueuedConnection);
    }

private:
    Desk &m_desk;
};

} // namespace hongbao::desk
