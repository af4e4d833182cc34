#include "cli/exit_code.h"

#include "alipay/outcome.h"

#include <array>

namespace hongbao::cli {

namespace {

// The provider's public codes are written with hyphens and, but for these, are about the account, its key or its
// rights (alipay-api 1.9); business codes have underscores (1.8).
bool isAboutAccount(const QString &code)
{
    constexpr std::array busy {u"APP-CALL-LIMITED", u"METHOD-CALL-LIMITED", u"UNKNOW-ERROR", u"UNKNOWN-ERROR"};
    constexpr std::array rights {u"PRODUCT_IS_NOT_OPENED", u"CAMP_OPERATOR_ILLEGAL", u"CREATOR_NOT_REALNAME", u"20001",
        u"40001", u"40002", u"40003", u"40006"};
    const auto holds = [&](const auto &codes) {
        return std::any_of(codes.begin(), codes.end(), [&](const char16_t *known) { return code == known; });
    };
    return holds(rights) || (code.contains(u'-') && !holds(busy));
}

bool saysNothingClear(const QString &code)
{
    constexpr std::array codes {u"UNKNOW_SYSTEM_ERROR", u"SYSTEM_LIMIT_ERROR", u"CALL_TOO_FREQUENCY",
        u"APP-CALL-LIMITED", u"METHOD-CALL-LIMITED", u"UNKNOW-ERROR", u"UNKNOWN-ERROR", u"20000", u"40005", u"10003"};
    return std::any_of(codes.begin(), codes.end(), [&](const char16_t *known) { return code == known; });
}

ExitCode ofProviderCode(const QString &detail)
{
    const QString code = alipay::normalisedCode(detail.section(u' ', -1));
    if (isAboutAccount(code))
        return ExitCode::Account;
    return saysNothingClear(code) ? ExitCode::Stopped : ExitCode::InputWrong;
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyNotRsa:
    case ErrorCode::KeyTooShort:
    case ErrorCode::KeyIsPublic:
    case ErrorCode::KeyIsPrivate:
    case ErrorCode::KeyIsCertificate:
    case ErrorCode::KeyIsOwnPublic:
    case ErrorCode::KeySealed:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyCut:
    case ErrorCode::KeyAltered:
    case ErrorCode::KeyIsAppId:
    case ErrorCode::KeyIsAesKey:
    case ErrorCode::KeyIsRequest:
    case ErrorCode::KeyIsContainer:
    case ErrorCode::KeyIsDocument:
    case ErrorCode::KeyIsPath:
    case ErrorCode::AesKeyMalformed:
    case ErrorCode::AesKeyIsRsa:
    case ErrorCode::CertificateUnreadable:
    case ErrorCode::CertificateIsKey:
    case ErrorCode::CertificateIsApps:
    case ErrorCode::CertificateIsAlipays:
    case ErrorCode::CertificateIsRoot:
    case ErrorCode::CertificateNotRoot:
    case ErrorCode::CertificateOfOtherKey:
    case ErrorCode::CertificateOfOtherApp:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::AccountUnknown:
    case ErrorCode::AccountAltered:
    case ErrorCode::KeyringUnavailable:
        return ExitCode::Account;
    case ErrorCode::LedgerUnopenable:
    case ErrorCode::LedgerMissing:
    case ErrorCode::LedgerReadOnly:
    case ErrorCode::LedgerWorkStopped:
    case ErrorCode::LedgerBusy:
    case ErrorCode::LedgerNewer:
    case ErrorCode::LedgerDamaged:
    case ErrorCode::LedgerWriteFailed:
    case ErrorCode::GatewayUnreachable:
    case ErrorCode::GatewayNoAnswer:
    case ErrorCode::GatewayBadAnswer:
    case ErrorCode::PracticeUnavailable:
    case ErrorCode::FileStopped:
        return ExitCode::Stopped;
    case ErrorCode::LedgerChainBroken:
        return ExitCode::SomeNotSent;
    case ErrorCode::GatewayUnverified: // says something about the account, or nothing that can be believed
        return ofProviderCode(error.detail) == ExitCode::Account ? ExitCode::Account : ExitCode::Stopped;
    case ErrorCode::GatewayRefused:
        return ofProviderCode(error.detail);
    case ErrorCode::AmountMalformed:
    case ErrorCode::TimeMalformed:
    case ErrorCode::CampaignNameMissing:
    case ErrorCode::CampaignNameTooLong:
    case ErrorCode::CampaignMessageMissing:
    case ErrorCode::CampaignMessageTooLong:
    case ErrorCode::CampaignTotalTooSmall:
    case ErrorCode::CampaignTotalTooLarge:
    case ErrorCode::CampaignCountOutOfRange:
    case ErrorCode::CampaignPacketTooSmall:
    case ErrorCode::CampaignPacketTooLarge:
    case ErrorCode::CampaignPacketNotWhole:
    case ErrorCode::CampaignStartInPast:
    case ErrorCode::CampaignEndNotAfterStart:
    case ErrorCode::CampaignEndTooLate:
    case ErrorCode::CampaignFrequencyMalformed:
    case ErrorCode::CampaignLinkMalformed:
    case ErrorCode::CampaignNameTaken:
    case ErrorCode::AccountExists:
    case ErrorCode::AccountNameMalformed:
    case ErrorCode::AccountReserved:
    case ErrorCode::AppIdMalformed:
    case ErrorCode::GatewayAddressMalformed:
    case ErrorCode::CaFileUnreadable:
    case ErrorCode::TokenMalformed:
    case ErrorCode::ProxyMalformed:
    case ErrorCode::TimeoutOutOfRange:
    case ErrorCode::BackupUnreadable:
    case ErrorCode::BackupNotLedger:
    case ErrorCode::BackupOtherWorld:
    case ErrorCode::BackupForgets:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::ListNotAList:
    case ErrorCode::ListEncodingUnknown:
    case ErrorCode::ListLocked:
    case ErrorCode::ListDamaged:
    case ErrorCode::ListSheetUnknown:
    case ErrorCode::ListStopped:
    case ErrorCode::ListTooLarge:
    case ErrorCode::ListColumnUnknown:
    case ErrorCode::ListEmpty:
    case ErrorCode::ListHasProblems:
    case ErrorCode::CampaignUnknown:
    case ErrorCode::CampaignNotPaid:
    case ErrorCode::CampaignNotStarted:
    case ErrorCode::CampaignNotRunning:
    case ErrorCode::BudgetTooSmall:
    case ErrorCode::ConfirmationVoid:
    case ErrorCode::ExpectedCountDiffers:
    case ErrorCode::ExpectedTotalDiffers:
    case ErrorCode::BatchUnknown:
    case ErrorCode::BatchUnfinished:
    case ErrorCode::BatchOtherAccount:
    case ErrorCode::NotConfirmed:
    case ErrorCode::UsageWrong:
        return ExitCode::InputWrong;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const ledger::Batch &ended)
{
    const ledger::Counts &counts = ended.counts;
    if (ended.state != ledger::BatchState::Finished)
        return isAboutAccount(alipay::normalisedCode(ended.reason)) ? ExitCode::Account : ExitCode::Stopped;
    if (counts.unknown > 0)
        return ExitCode::SomeUnknown;
    return counts.refused > 0 || counts.cannotSend > 0 ? ExitCode::SomeNotSent : ExitCode::AllAsAsked;
}

// InputWrong cannot come from a batch that started, so the numbers of the rest order by themselves.
ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace hongbao::cli
