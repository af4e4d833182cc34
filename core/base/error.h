#pragma once
// The closed list of what can go wrong. Each code has one sentence in ui/text, one paragraph in
// resources/help/error-codes.md and a test; tests/lint counts them.

#include <QMetaType>
#include <QObject>
#include <QString>

namespace hongbao {

Q_NAMESPACE // codes have names: JSON, help pages and the lint use them

enum class ErrorCode {
    // money and time
    AmountMalformed,
    TimeMalformed,
    // campaign form: field in Error::field
    CampaignNameMissing,
    CampaignNameTooLong,
    CampaignMessageMissing,
    CampaignMessageTooLong,
    CampaignTotalTooSmall, // below 1.00 yuan
    CampaignTotalTooLarge, // above 10,000,000.00 yuan
    CampaignCountOutOfRange, // 1 to 10,000,000
    CampaignPacketTooSmall, // below 0.20 yuan
    CampaignPacketTooLarge, // above 200 yuan
    CampaignPacketNotWhole, // fixed: total does not divide to the fen
    CampaignStartInPast,
    CampaignEndNotAfterStart,
    CampaignEndTooLate, // more than six months after the start
    CampaignFrequencyMalformed, // without L, L outside 1..100, D/W/M above L
    CampaignLinkMalformed,
    CampaignNameTaken, // the same name was created before on this account: create has no number of its own
    // keys and accounts
    KeyUnreadable,
    KeyNotRsa,
    KeyTooShort, // below 2048 bits
    KeyIsPublic, // a public key where the private one belongs
    KeyIsPrivate, // a private key where a public one belongs
    KeyIsCertificate,
    KeyIsOwnPublic, // the application's public key where Alipay's belongs
    KeySealed, // needs a passphrase
    PassphraseWrong,
    KeyMissing, // nothing was given
    KeyCut, // its beginning or end is missing
    KeyAltered, // characters in it that no key has
    KeyIsAppId,
    KeyIsAesKey, // the key for content encryption where an RSA key belongs
    KeyIsRequest, // a certificate request (.csr)
    KeyIsContainer, // a .pfx, .p12 or .jks
    KeyIsDocument, // a Word, PDF, zip or web page
    KeyIsPath, // the name of a file instead of what is in it
    AesKeyMalformed,
    AesKeyIsRsa, // an RSA key or certificate where the key for content encryption belongs
    CertificateUnreadable,
    CertificateIsKey, // a key where a certificate belongs
    CertificateIsApps, // the application's where Alipay's belongs
    CertificateIsAlipays, // Alipay's where the application's belongs
    CertificateIsRoot, // a root where the application's or Alipay's belongs
    CertificateNotRoot, // the application's or Alipay's where the roots belong
    CertificateOfOtherKey, // the application's certificate is of another private key
    CertificateOfOtherApp, // the certificate names another AppID
    CertificateExpired,
    CertificateNotYetValid,
    CertificateUntrusted, // no chain from it to a root of the root file
    AccountUnknown,
    AccountExists,
    AccountNameMalformed,
    AccountReserved, // "practice" cannot be added or removed
    AppIdMalformed,
    GatewayAddressMalformed, // not https, or http to another machine than this one
    CaFileUnreadable,
    TokenMalformed, // app_auth_token
    ProxyMalformed,
    TimeoutOutOfRange,
    AccountAltered, // what is stored of it is not what was stored
    BackupUnreadable, // not the backup of an account
    KeyringUnavailable, // the system's key store
    // files
    FileUnreadable,
    FileUnwritable,
    FileStopped, // writing was stopped by who asked for it
    // lists
    ListNotAList, // binary, empty, or no column that can be a recipient
    ListEncodingUnknown,
    ListLocked, // a workbook with a password
    ListDamaged, // a workbook cut off or put together wrongly
    ListSheetUnknown, // a sheet was named that the workbook does not have
    ListStopped, // reading was stopped by who asked for it
    ListTooLarge,
    ListColumnUnknown, // --map names a column that is not there, or a field that does not exist
    ListEmpty,
    ListHasProblems, // rows that cannot be sent and the operator did not say to leave them out
    // sending
    CampaignUnknown,
    CampaignNotPaid,
    CampaignNotStarted,
    CampaignNotRunning, // paused, closed, settled, or a state we do not know
    BudgetTooSmall, // the batch needs more than the campaign has left
    ConfirmationVoid, // what was shown is not what would be sent
    ExpectedCountDiffers,
    ExpectedTotalDiffers,
    BatchUnknown,
    BatchUnfinished, // the campaign has an unfinished batch: go on with it first
    BatchOtherAccount,
    NotConfirmed, // --yes is missing
    // ledger
    LedgerUnopenable,
    LedgerMissing, // there was one here, and it is gone
    LedgerReadOnly, // it can be read and not written
    LedgerBusy, // another program writes it
    LedgerNewer, // written by a newer version
    LedgerDamaged,
    LedgerWriteFailed,
    LedgerChainBroken,
    LedgerWorkStopped, // a check, a backup or a restoring, by who asked for it
    BackupNotLedger, // what should be restored is something else
    BackupOtherWorld, // practice's in the place of a live one, or the other way round
    BackupForgets, // the ledger here knows of more than the backup
    // the provider
    GatewayUnreachable, // nothing left this machine
    GatewayNoAnswer, // sent, no answer in time or the connection broke
    GatewayBadAnswer, // an answer that cannot be read or whose signature does not fit
    GatewayUnverified, // an unsigned error notice
    GatewayRefused, // a verified error of the provider; the code stands in Error::detail
    PracticeUnavailable,
    // programs
    UsageWrong,
};
Q_ENUM_NS(ErrorCode)

QString toText(ErrorCode code); // "CampaignTotalTooSmall"

struct Error {
    ErrorCode code = ErrorCode::UsageWrong;
    QString detail; // a value or a provider code, never a sentence and never a secret
    QString field; // the form field or column it belongs to, empty if none

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace hongbao

Q_DECLARE_METATYPE(hongbao::Error)
