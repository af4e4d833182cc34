#pragma once
// A command that works with one account: finds it, opens its desk, asks and waits for the answers.

#include "cli/command.h"
#include "desk/desk.h"

namespace hongbao::cli {

enum class Opening {
    LedgerOnly, // looks into the ledger; needs no key and no network
    Asking, // asks the provider, records nothing, disturbs no other program
    Writing, // the one writer of this ledger
};

class DeskCommand : public Command {
    Q_OBJECT

public:
    DeskCommand(Globals globals, Opening opening);

    void start() override;

protected:
    virtual void work() = 0; // the desk is open
    virtual void openFailed(const Error &error) { endWith(error); }
    void startAgain(Opening opening); // after openFailed: with less
    desk::Desk &desk() { return *m_desk; }
    bool hasDesk() const { return m_desk != nullptr; }

    // After a batch that was handled to its end: says how the books stand with Alipay's, then ends. Nothing but the
    // words depends on it.
    void endWithBooks(const ledger::Batch &batch, ExitCode code);

    // How long a batch waits for a gateway that is out of reach; before start().
    void setPatience(int seconds) { m_patienceSeconds = seconds; }

    // Sends a request and gives its answer to `then`. The connection comes first: the answer may be there before the
    // request returns.
    template <class Signal, class Request, class Then> void ask(Signal signal, Request request, Then then)
    {
        auto id = std::make_shared<desk::RequestId>(0);
        connect(m_desk.get(), signal, this, [this, id, then](desk::RequestId answered, const auto &answer) {
            if (answered == *id && !isOver())
                then(answer);
        });
        *id = request(*m_desk);
    }

private:
    void begin(desk::Desk::Setup setup);

    Opening m_opening;
    int m_patienceSeconds = 60;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace hongbao::cli
