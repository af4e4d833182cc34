#pragma once
// The stored accounts, asked off the window's thread: keys are parsed and sealed there. One job after the other; each
// answer is one signal.

#include "account/profile.h"

#include <QObject>
#include <QThreadPool>

namespace hongbao::ui {

using ProfilesResult = Result<QList<account::Profile>>;
using ProfileResult = Result<account::Profile>;
using KeyResult = Result<alipay::PrivateKey>;
using FileResult = Result<SecretBytes>;

class AccountBook : public QObject {
    Q_OBJECT

public:
    explicit AccountBook(const QString &dataDir, QObject *parent = nullptr);
    ~AccountBook() override; // waits for the job at work

    void list();
    void find(const QString &name);
    void add(const account::NewAccount &account);
    void remove(const QString &name);
    void makeKey();
    void readKeyFile(const QString &path, const QString &field);

Q_SIGNALS:
    void listed(const hongbao::ui::ProfilesResult &profiles);
    void found(const QString &name, const hongbao::ui::ProfileResult &profile);
    void added(const hongbao::ui::ProfileResult &profile);
    void removed(const QString &name, const hongbao::Done &done);
    void keyMade(const hongbao::ui::KeyResult &key);
    void keyFileRead(const QString &field, const hongbao::ui::FileResult &bytes);

private:
    template <class Work, class Deliver> void run(Work work, Deliver deliver);

    account::Profiles m_profiles;
    QThreadPool m_pool;
};

} // namespace hongbao::ui
