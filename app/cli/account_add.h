#pragma once
// account add.

#include "account/profile.h"
#include "cli/command.h"

namespace hongbao::cli {

// How calls reach the gateway, as written on the command line; empty: not given.
struct LineOptions {
    QString proxy; // "system", "none" or an address
    QString connectTimeout; // seconds
    QString answerTimeout;
};

// `line` with what was given; the account's own checks judge the values. TimeoutOutOfRange where it is no number.
Result<account::Line> withOptions(account::Line line, const LineOptions &options);
Error atLineOption(Error error, const LineOptions &options); // "timeouts" becomes the option that is meant

class AccountAdd : public Command {
    Q_OBJECT

public:
    struct Options {
        QString name;
        QString appId;
        QString privateKeyFile;
        QString alipayKeyFile; // this, or the three certificates
        QString appCertFile;
        QString alipayCertFile;
        QString rootCertFile;
        QString aesKeyFile;
        QString gateway;
        QString protocol;
        QString appAuthToken;
        QString caFile;
        LineOptions line;
    };
    AccountAdd(const Globals &globals, Options options);

    void start() override;

private:
    bool namesOneMode() const;
    Result<account::NewAccount> read() const;
    Done readFiles(account::NewAccount &into) const;
    void tell(const account::Profile &profile);

    Options m_options;
};

} // namespace hongbao::cli
