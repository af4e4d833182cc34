#pragma once
// The two sets of colours. Words on any ground they are used on keep the contrast of WCAG AA; a test holds it.

#include "look/look.h"

namespace hongbao::ui::look {

// Grounds and lines that only the style sheet knows, beside the roles.
struct Tones {
    QColor field; // where one types
    QColor hover;
    QColor pressed;
    QColor chosen; // selected rows and the selected page
    QColor fieldBorder; // 3:1 against the field: a field must be seen
    QColor focus; // the ring around what has the keyboard
    QColor focusOnAccent; // the same around the main button
    QColor scroll; // handles of scroll bars
    QColor disabledText;
    QColor accentHover;
    QColor accentPressed;
};

QColor colorOf(Role role, bool dark);
Tones tonesOf(bool dark);
// A ground for words of this role: badges and notices.
QColor tintOf(Role role, bool dark);

} // namespace hongbao::ui::look
