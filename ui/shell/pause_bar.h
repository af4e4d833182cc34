#pragma once
// Brings the batch at work to rest before what cannot be done beside it: asks, pauses, and says what is waited for
// until the packets in flight are answered. Takes no room while nothing is waited for.

#include <QFrame>
#include <QPointer>

#include <functional>

namespace hongbao::ui {

class Busy;
class Prompts;
class Workspace;

class PauseBar : public QFrame {
    Q_OBJECT

public:
    explicit PauseBar(Prompts &prompts, QWidget *parent = nullptr);

    void follow(Workspace &workspace);
    // Runs `act` now, or asks and runs it when the batch at work has come to rest.
    void whenAtRest(const QString &title, const QString &confirm, std::function<void()> act);

private:
    bool isSending() const;
    void pause(std::function<void()> act);
    void sendingEnded();

    Prompts &m_prompts;
    QPointer<Workspace> m_workspace;
    Busy *m_word;
    std::function<void()> m_atRest; // waits for the batch to end
};

} // namespace hongbao::ui
