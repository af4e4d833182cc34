#include "look/colors.h"

namespace hongbao::ui::look {

namespace {

QColor light(Role role)
{
    switch (role) {
    case Role::Window:
        return QColor(0xf7f5f2);
    case Role::Surface:
        return QColor(0xffffff);
    case Role::Sidebar:
        return QColor(0xefebe6);
    case Role::Border:
        return QColor(0xe3ddd5);
    case Role::Text:
        return QColor(0x211c19);
    case Role::MutedText:
        return QColor(0x665e57);
    case Role::Accent:
        return QColor(0xc8102e);
    case Role::OnAccent:
    case Role::OnPractice:
        return QColor(0xffffff);
    case Role::Good:
        return QColor(0x176b3a);
    case Role::Bad:
        return QColor(0xa8231c);
    case Role::Warning:
        return QColor(0x7a5000);
    case Role::Waiting:
        return QColor(0x1a5a9e);
    case Role::Practice:
        return QColor(0x5b3fc4);
    }
    Q_UNREACHABLE();
}

QColor dark(Role role)
{
    switch (role) {
    case Role::Window:
        return QColor(0x1a1817);
    case Role::Surface:
        return QColor(0x242120);
    case Role::Sidebar:
        return QColor(0x141211);
    case Role::Border:
        return QColor(0x3a3532);
    case Role::Text:
        return QColor(0xf2ede8);
    case Role::MutedText:
        return QColor(0xb0a79f);
    case Role::Accent:
        return QColor(0xd32f45);
    case Role::OnAccent:
        return QColor(0xffffff);
    case Role::Good:
        return QColor(0x5fcf8f);
    case Role::Bad:
        return QColor(0xff8f80);
    case Role::Warning:
        return QColor(0xf0b357);
    case Role::Waiting:
        return QColor(0x84bdf7);
    case Role::Practice:
        return QColor(0xa897ff);
    case Role::OnPractice:
        return QColor(0x17102e);
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &ground, const QColor &ink, int percent)
{
    const auto part = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue()));
}

} // namespace

QColor colorOf(Role role, bool isDark)
{
    return isDark ? dark(role) : light(role);
}

QColor tintOf(Role role, bool isDark)
{
    return mixed(colorOf(Role::Surface, isDark), colorOf(role, isDark), isDark ? 16 : 9);
}

Tones tonesOf(bool isDark)
{
    if (isDark)
        return {.field = QColor(0x1d1b1a),
            .hover = QColor(0x2f2b29),
            .pressed = QColor(0x393431),
            .chosen = QColor(0x3b2a2b),
            .fieldBorder = QColor(0x857b74),
            .focus = QColor(0x84bdf7),
            .focusOnAccent = QColor(0xffffff),
            .scroll = QColor(0x57504c),
            .disabledText = QColor(0x7a726c),
            .accentHover = QColor(0xc0253b),
            .accentPressed = QColor(0xa81c31)};
    return {.field = QColor(0xffffff),
        .hover = QColor(0xf3efea),
        .pressed = QColor(0xe8e2da),
        .chosen = QColor(0xfbe9e7),
        .fieldBorder = QColor(0x958b82),
        .focus = QColor(0x1a5fb4),
        .focusOnAccent = QColor(Qt::black),
        .scroll = QColor(0xcfc7be),
        .disabledText = QColor(0xa39a92),
        .accentHover = QColor(0xb10d28),
        .accentPressed = QColor(0x960b22)};
}

} // namespace hongbao::ui::look
