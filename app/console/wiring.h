#pragma once
// Which objects the window is made of, in the order they need each other: the only place that knows them all.

#include "settings/account_book.h"
#include "settings/preferences.h"
#include "shell/desk_opener.h"
#include "shell/idle_watch.h"
#include "shell/main_window.h"
#include "shell/native_attention.h"
#include "shell/native_prompts.h"

#include <optional>

namespace hongbao::console {

struct Options {
    QString dataDir;
    QString account; // empty: the one used last, or the two doors of a first start
    QString language; // "zh_CN", "en", "auto"; empty: as set
    QString scheme; // "light", "dark", "system"; empty: as set
};

class Wiring : public QObject {
    Q_OBJECT

public:
    explicit Wiring(const Options &options, QObject *parent = nullptr);

    ui::MainWindow &window() { return m_window; }
    ui::DeskOpener &opener() { return m_opener; }
    void start(); // shows the window at once; the desk opens after its first picture

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openWhenPictured(const QString &account);
    void goOn(); // with what waits for the first picture

    ui::Preferences m_preferences;
    ui::AccountBook m_book;
    ui::NativePrompts m_prompts;
    ui::DeskOpener m_opener;
    ui::MainWindow m_window;
    ui::NativeAttention m_attention {m_window};
    SystemClock m_clock;
    ui::IdleWatch m_idle;
    std::optional<QString> m_toOpen; // known, and waiting for the first picture
    bool m_goesOn = false;
};

} // namespace hongbao::console
