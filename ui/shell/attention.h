#pragma once
// The seam to what stands outside the window: progress on the taskbar, and a word to somebody who looks elsewhere.

#include <QString>

namespace hongbao::ui {

class Attention {
public:
    virtual ~Attention() = default;
    virtual void showProgress(int done, int all) = 0; // all 0: nothing goes on
    virtual void call(const QString &title, const QString &text) = 0;
};

} // namespace hongbao::ui
