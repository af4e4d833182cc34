#include "cli/account_change.h"

#include "cli/json.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

AccountPassphrase::AccountPassphrase(const Globals &globals, Options options)
    : Command(globals)
    , m_options(std::move(options))
    , m_keyring(globals.dataDir)
{
    connect(&m_keyring, &account::Keyring::kept, this,
        [this](const QString &, const Done &done) { finishKeyring(true, done); });
    connect(&m_keyring, &account::Keyring::forgotten, this,
        [this](const QString &, const Done &done) { finishKeyring(false, done); });
}

bool AccountPassphrase::changesWord() const
{
    return m_options.none || !m_next.isEmpty();
}

void AccountPassphrase::start()
{
    auto next = passphraseFrom(m_options.newPassphraseFile, u"new-passphrase-file"_s, "HONGBAO_NEW_PASSPHRASE");
    if (!next)
        return endWith({next.error()}, ExitCode::InputWrong);
    m_next = m_options.none ? SecretBytes() : *next;
    const bool contradicts = (m_options.none && (m_options.keyring || !m_options.newPassphraseFile.isEmpty()))
        || (m_options.keyring && m_options.noKeyring);
    if (contradicts || (!changesWord() && !m_options.keyring && !m_options.noKeyring)) {
        return endWithUsage(tr("Give the new passphrase (--new-passphrase-file or HONGBAO_NEW_PASSPHRASE), or one of "
                               "--none, --keyring and --no-keyring."));
    }
    const auto profile = account::Profiles(globals().dataDir).find(m_options.name);
    if (!profile)
        return endWith(profile.error());
    m_wasInKeyring = profile->inKeyring;
    passphraseOf(*profile, [this, known = *profile](const Result<SecretBytes> &current) {
        if (!current)
            return endWith(current.error());
        change(known, *current);
    });
}

void AccountPassphrase::change(const account::Profile &profile, const SecretBytes &current)
{
    account::Profiles profiles(globals().dataDir);
    const auto opened = profiles.unlock(profile, current);
    if (!opened)
        return endWith(opened.error());
    if (m_options.keyring && !changesWord() && !profile.ownPassphrase)
        return endWithUsage(tr("This account has no passphrase of its own that could be kept. Give it one first."));
    if (changesWord()) {
        if (const Done changed = profiles.changePassphrase(m_options.name, current, m_next); !changed)
            return endWith(changed.error());
    }
    settleKeyring(changesWord() ? m_next : current);
}

// A passphrase that is kept there follows the change; one that is no longer needed does not stay behind.
void AccountPassphrase::settleKeyring(const SecretBytes &word)
{
    if (m_options.keyring || (m_wasInKeyring && !m_options.noKeyring && !m_options.none))
        m_keyring.keep(m_options.name, word);
    else if (m_wasInKeyring || m_options.noKeyring)
        m_keyring.forget(m_options.name);
    else
        finish();
}

void AccountPassphrase::finishKeyring(bool inKeyring, const Done &done)
{
    account::Profiles profiles(globals().dataDir);
    // What could not be kept is asked for from now on.
    const Done flagged = profiles.setInKeyring(m_options.name, inKeyring && done.has_value());
    if (!done)
        return endWith(done.error());
    if (!flagged)
        return endWith(flagged.error());
    finish();
}

void AccountPassphrase::finish()
{
    const auto profile = account::Profiles(globals().dataDir).find(m_options.name);
    if (!profile)
        return endWith(profile.error());
    out().json(toJson(*profile));
    if (!profile->ownPassphrase)
        out().say(tr("Account “%1” opens by itself: its key is sealed with a key kept in the data folder.")
                      .arg(profile->name));
    else if (profile->inKeyring)
        out().say(tr("Account “%1” opens with its passphrase, which the system's key store keeps.").arg(profile->name));
    else
        out().say(tr("Account “%1” opens with its passphrase only.").arg(profile->name));
    end(ExitCode::AllAsAsked);
}

AccountBackup::AccountBackup(const Globals &globals, QString name, QString file, QString wordFile)
    : Command(globals)
    , m_name(std::move(name))
    , m_file(std::move(file))
    , m_wordFile(std::move(wordFile))
{
}

void AccountBackup::start()
{
    const auto profile = account::Profiles(globals().dataDir).find(m_name);
    if (!profile)
        return endWith(profile.error());
    passphraseOf(*profile, [this](const Result<SecretBytes> &passphrase) {
        if (!passphrase)
            return endWith(passphrase.error());
        backUp(*passphrase);
    });
}

void AccountBackup::backUp(const SecretBytes &passphrase)
{
    const auto word = backupWord(m_wordFile, passphrase);
    if (!word)
        return endWith({word.error()}, ExitCode::InputWrong);
    if (word->isEmpty()) {
        return endWithUsage(tr("A backup is sealed with a passphrase: give one with --backup-passphrase-file or "
                               "HONGBAO_BACKUP_PASSPHRASE."));
    }
    if (const Done done = account::Profiles(globals().dataDir).backUp(m_name, passphrase, m_file, *word); !done)
        return endWith(done.error());
    out().json(QJsonObject {{u"account"_s, m_name}, {u"file"_s, m_file}});
    out().say(tr("Account “%1” was backed up to %2. Whoever has that file and its passphrase can use the account.")
                  .arg(m_name, m_file));
    end(ExitCode::AllAsAsked);
}

AccountRestore::AccountRestore(const Globals &globals, QString file, QString wordFile)
    : Command(globals)
    , m_file(std::move(file))
    , m_wordFile(std::move(wordFile))
{
}

void AccountRestore::start()
{
    const auto sealing = passphrase();
    if (!sealing)
        return endWith(sealing.error());
    const auto word = backupWord(m_wordFile, *sealing);
    if (!word)
        return endWith({word.error()}, ExitCode::InputWrong);
    const auto restored = account::Profiles(globals().dataDir).restore(m_file, *word, *sealing);
    if (!restored)
        return endWith(restored.error());
    out().json(toJson(*restored));
    out().say(tr("Account “%1” was restored. Next: hongbao account check %1").arg(restored->name));
    end(ExitCode::AllAsAsked);
}

AccountLine::AccountLine(const Globals &globals, QString name, LineOptions options)
    : Command(globals)
    , m_name(std::move(name))
    , m_options(std::move(options))
{
}

void AccountLine::start()
{
    account::Profiles profiles(globals().dataDir);
    const auto profile = profiles.find(m_name);
    if (!profile)
        return endWith(profile.error());
    const auto line = withOptions(profile->line, m_options);
    if (!line)
        return endWith({line.error()}, ExitCode::InputWrong);
    if (const Done set = profiles.setLine(m_name, *line); !set)
        return endWith({atLineOption(set.error(), m_options)}, ExitCode::InputWrong);
    const auto changed = profiles.find(m_name);
    if (!changed)
        return endWith(changed.error());
    out().json(toJson(*changed));
    out().say(tr("The line of account “%1” was set.").arg(m_name));
    end(ExitCode::AllAsAsked);
}

} // namespace hongbao::cli
