#pragma once
// Asks the one harmless question for any account, in use or not: through a desk of its own that only reads.

#include "desk/desk.h"

#include <QObject>

#include <memory>

namespace hongbao::ui {

class AccountCheck : public QObject {
    Q_OBJECT

public:
    explicit AccountCheck(QString dataDir, QObject *parent = nullptr);
    ~AccountCheck() override;

    void start(const account::Profile &account, const SecretBytes &passphrase); // an earlier one is given up
    void cancel();
    bool isRunning() const { return m_desk != nullptr; }

Q_SIGNALS:
    void answered(const hongbao::desk::Check &check);
    void failed(const hongbao::Error &error); // not even asked: KeySealed, PassphraseWrong, ...

private:
    void openDesk(const desk::Desk::Setup &setup);
    void finish();

    QString m_dataDir;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace hongbao::ui
