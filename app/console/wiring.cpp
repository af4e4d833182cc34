#include "console/wiring.h"

#include "text/words.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace hongbao::console {

namespace {

constexpr std::chrono::seconds longestWithoutPicture {1};

ui::look::Scheme schemeOf(const QString &word, ui::look::Scheme otherwise)
{
    if (word == "light"_L1)
        return ui::look::Scheme::Light;
    if (word == "dark"_L1)
        return ui::look::Scheme::Dark;
    return word == "system"_L1 ? ui::look::Scheme::System : otherwise;
}

// Before the first widget, which takes its words and measures from them.
const QString &dressed(const Options &options)
{
    const ui::Preferences preferences(options.dataDir);
    const QString language = options.language.isEmpty() ? preferences.language() : options.language;
    text::setLanguage(text::chosenLanguage(language, u"zh_CN"_s));
    ui::look::apply(*qApp, schemeOf(options.scheme, preferences.scheme()));
    return options.dataDir;
}

} // namespace

Wiring::Wiring(const Options &options, QObject *parent)
    : QObject(parent)
    , m_preferences(dressed(options))
    , m_book(options.dataDir)
    , m_opener(options.dataDir, m_book)
    , m_window(m_opener, m_book, m_preferences, m_prompts)
    , m_idle(m_clock, m_preferences)
{
    if (!options.account.isEmpty())
        m_toOpen = options.account;
    m_window.setAttention(m_attention);
    connect(&m_idle, &ui::IdleWatch::idle, &m_window, &ui::MainWindow::lockWhenIdle);
    connect(&m_book, &ui::AccountBook::firstStartKnown, this, [this](bool first) {
        if (first)
            m_window.showDoors();
        else
            openWhenPictured(m_preferences.account());
    });
    connect(&m_opener, &ui::DeskOpener::opened, this, [this] { m_prompts.setWorld(m_opener.profile().world); });
}

void Wiring::start()
{
    m_window.show();
    m_window.windowHandle()->installEventFilter(this);
    // A window that starts minimised is not asked for a picture, and its batches wait all the same.
    QTimer::singleShot(longestWithoutPicture, this, &Wiring::goOn);
    if (!m_toOpen)
        m_book.lookForFirstStart();
}

bool Wiring::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Wiring::goOn, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Wiring::openWhenPictured(const QString &account)
{
    if (m_goesOn)
        m_opener.use(account);
    else
        m_toOpen = account;
}

void Wiring::goOn()
{
    if (std::exchange(m_goesOn, true))
        return;
    QApplication::setWindowIcon(QIcon(u":/icons/hongbao.svg"_s)); // is drawn in half a dozen sizes
    if (m_toOpen)
        m_opener.use(*m_toOpen);
}

} // namespace hongbao::console
