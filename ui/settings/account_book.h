#pragma once
// The stored accounts, asked off the window's thread: keys are made, examined and sealed there. One job after the
// other; each answer is one signal.

#include "account/clinic.h"
#include "account/keyring.h"
#include "account/profile.h"

#include <QObject>
#include <QThreadPool>

namespace hongbao::ui {

// A pair made here: what is kept, and the half that Alipay gets.
struct KeyPair {
    SecretBytes privateKey;
    QByteArray publicHalf; // bare base64
};

struct NamedText {
    QString fileName;
    SecretBytes text;
};

// What was said about a text at its place, and whose key it is where that could be told.
struct Examined {
    account::Finding finding;
    std::optional<alipay::PublicKey> publicHalf; // of a private key that could be read
};

// One of several files chosen at once, and where it belongs; none: nowhere.
struct SortedFile {
    NamedText file;
    std::optional<account::Place> place;
};

using ProfilesResult = Result<QList<account::Profile>>;
using ProfileResult = Result<account::Profile>;
using KeyPairResult = Result<KeyPair>;
using FileResult = Result<SecretBytes>;
using SortedResult = Result<QList<SortedFile>>;

class AccountBook : public QObject {
    Q_OBJECT

public:
    explicit AccountBook(const QString &dataDir, QObject *parent = nullptr);
    ~AccountBook() override; // waits for the job at work

    void list();
    void lookForFirstStart(); // -> firstStartKnown
    void find(const QString &name);
    void add(const account::NewAccount &account);
    void replace(const QString &name, const account::NewAccount &account); // -> added
    void remove(const QString &name);
    void setLine(const QString &name, const account::Line &line); // -> changed

    void makeKey();
    void readKeyFile(const QString &path, const QString &field);
    void sortFiles(const QStringList &paths, const account::Surroundings &surroundings);
    // `ticket` comes back with the answer: a later text of the same field makes an earlier answer void.
    void examine(quint64 ticket, account::Place place, const SecretBytes &text, const SecretBytes &passphrase,
        const account::Surroundings &surroundings);

    // The system's key store follows where the passphrase stands in it.
    void changePassphrase(const account::Profile &account, const SecretBytes &current, const SecretBytes &next);
    void keepPassphrase(const QString &name, const SecretBytes &passphrase); // proves it first -> changed
    void forgetPassphrase(const QString &name); // -> changed
    void recallPassphrase(const QString &name);
    void backUp(const QString &name, const SecretBytes &passphrase, const QString &path, const SecretBytes &word);
    void restore(const QString &path, const SecretBytes &word, const SecretBytes &passphrase); // -> added

Q_SIGNALS:
    void listed(const hongbao::ui::ProfilesResult &profiles);
    void firstStartKnown(bool first);
    void found(const QString &name, const hongbao::ui::ProfileResult &profile);
    void added(const hongbao::ui::ProfileResult &profile);
    void removed(const QString &name, const hongbao::Done &done);
    void changed(const QString &name, const hongbao::Done &done);
    void keyMade(const hongbao::ui::KeyPairResult &pair);
    void keyFileRead(const QString &field, const hongbao::ui::FileResult &bytes);
    void filesSorted(const hongbao::ui::SortedResult &files);
    void examined(quint64 ticket, const hongbao::ui::Examined &examined);
    void recalled(const QString &name, const hongbao::Result<hongbao::SecretBytes> &passphrase);
    void backedUp(const QString &name, const hongbao::Done &done);

private:
    template <class Work, class Deliver> void run(Work work, Deliver deliver);
    void noteKept(const QString &name, bool kept);
    void kept(const QString &name, const Done &done);

    account::Profiles m_profiles;
    account::Keyring m_keyring;
    QThreadPool m_pool;
};

} // namespace hongbao::ui
