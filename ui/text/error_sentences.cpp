// One row for each ErrorCode. The switch has no default, so the compiler names a code that has no words yet.
#include "text/error_sentences.h"

namespace hongbao::text {

Sentences Errors::sentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AmountMalformed:
        return {QT_TR_NOOP("This is not an amount of money"), Money::NothingSent,
            QT_TR_NOOP("Write yuan with at most two decimals, for example 2560.00.")};
    case ErrorCode::TimeMalformed:
        return {QT_TR_NOOP("This is not a time"), Money::NothingSent,
            QT_TR_NOOP("Write Beijing time as yyyy-MM-dd HH:mm:ss, for example 2026-12-31 23:59:59.")};
    case ErrorCode::CampaignNameMissing:
        return {QT_TR_NOOP("The campaign has no name"), Money::NothingCreated,
            QT_TR_NOOP("Give it a name; people see it in Alipay.")};
    case ErrorCode::CampaignNameTooLong:
        return {QT_TR_NOOP("The campaign's name is too long"), Money::NothingCreated,
            QT_TR_NOOP("Shorten the name to 64 characters or fewer.")};
    case ErrorCode::CampaignMessageMissing:
        return {QT_TR_NOOP("The message to the recipients is missing"), Money::NothingCreated,
            QT_TR_NOOP("Write one sentence; it stands in the red packet and in the recipient's bill.")};
    case ErrorCode::CampaignMessageTooLong:
        return {QT_TR_NOOP("The message to the recipients is too long"), Money::NothingCreated,
            QT_TR_NOOP("Shorten the message to 64 characters or fewer.")};
    case ErrorCode::CampaignTotalTooSmall:
        return {QT_TR_NOOP("The total is below the least that Alipay allows"), Money::NothingCreated,
            QT_TR_NOOP("Enter a total of 1.00 yuan or more.")};
    case ErrorCode::CampaignTotalTooLarge:
        return {QT_TR_NOOP("The total is above the most that Alipay allows"), Money::NothingCreated,
            QT_TR_NOOP("Enter a total of 10,000,000.00 yuan or less.")};
    case ErrorCode::CampaignCountOutOfRange:
        return {QT_TR_NOOP("The number of packets cannot be used"), Money::NothingCreated,
            QT_TR_NOOP("Enter a whole number from 1 to 10,000,000.")};
    case ErrorCode::CampaignPacketTooSmall:
        return {QT_TR_NOOP("One packet would hold less than Alipay allows"), Money::NothingCreated,
            QT_TR_NOOP("Raise the total or lower the number of packets, so that each holds 0.20 yuan or more.")};
    case ErrorCode::CampaignPacketTooLarge:
        return {QT_TR_NOOP("One packet would hold more than Alipay allows"), Money::NothingCreated,
            QT_TR_NOOP("Lower the total or raise the number of packets, so that each holds 200.00 yuan or less.")};
    case ErrorCode::CampaignPacketNotWhole:
        return {QT_TR_NOOP("The total does not divide evenly among the packets"), Money::NothingCreated,
            QT_TR_NOOP("Change the total or the number of packets, so that each packet is a whole number of fen.")};
    case ErrorCode::CampaignStartInPast:
        return {QT_TR_NOOP("The campaign would start in the past"), Money::NothingCreated,
            QT_TR_NOOP("Choose a later start in Beijing time, or let it start at once.")};
    case ErrorCode::CampaignEndNotAfterStart:
        return {QT_TR_NOOP("The campaign would end before it starts"), Money::NothingCreated,
            QT_TR_NOOP("Choose an end later than the start.")};
    case ErrorCode::CampaignEndTooLate:
        return {QT_TR_NOOP("The campaign would run longer than six months"), Money::NothingCreated,
            QT_TR_NOOP("Choose an end at most six months after the start.")};
    case ErrorCode::CampaignFrequencyMalformed:
        return {QT_TR_NOOP("The limit for each person cannot be read"), Money::NothingCreated,
            QT_TR_NOOP("Write L and a number from 1 to 100, for example L1. A limit for each day (D), week (W) or "
                       "month (M) may "
                       "stand before it and must not be larger: D3|L10.")};
    case ErrorCode::CampaignLinkMalformed:
        return {QT_TR_NOOP("The link is not a web address"), Money::NothingCreated,
            QT_TR_NOOP("Enter an address that begins with https:// or http://, or leave the link empty.")};
    case ErrorCode::CampaignNameTaken:
        return {QT_TR_NOOP("A campaign of this name was already created on this account"), Money::NothingCreated,
            QT_TR_NOOP("Look at the campaign list first: it may be the one you want. Otherwise choose another name.")};
    case ErrorCode::KeyUnreadable:
        return {QT_TR_NOOP("This is not a key that can be read"), Money::NothingSent,
            QT_TR_NOOP(
                "Take the key as Alipay's key tool wrote it: a PEM file or one line of base64. No character may be "
                "missing.")};
    case ErrorCode::KeyNotRsa:
        return {QT_TR_NOOP("This key is not an RSA key"), Money::NothingSent,
            QT_TR_NOOP(
                "Alipay needs an RSA key of 2048 bits for RSA2. Make a new pair here or with Alipay's key tool.")};
    case ErrorCode::KeyTooShort:
        return {QT_TR_NOOP("This RSA key is too short"), Money::NothingSent,
            QT_TR_NOOP("Alipay needs 2048 bits or more. Make a new pair here or with Alipay's key tool.")};
    case ErrorCode::KeyIsPublic:
        return {QT_TR_NOOP("This is a public key, not a private one"), Money::NothingSent,
            QT_TR_NOOP("Choose the file with the private half of the pair.")};
    case ErrorCode::KeyIsPrivate:
        return {QT_TR_NOOP("This is a private key, not a public one"), Money::NothingSent,
            QT_TR_NOOP("Copy Alipay's public key from the open platform. A private key must not be given to anyone.")};
    case ErrorCode::KeyIsCertificate:
        return {QT_TR_NOOP("This is a certificate, not a key"), Money::NothingSent,
            QT_TR_NOOP("Choose the file with the key itself. Certificates have places of their own: an application is "
                       "set either to a public key or to three certificates.")};
    case ErrorCode::KeyIsOwnPublic:
        return {QT_TR_NOOP("This is the application's public key, not Alipay's"), Money::NothingSent,
            QT_TR_NOOP(
                "On the open platform open the page of the application's signing method, view Alipay's public key and "
                "copy that one.")};
    case ErrorCode::KeySealed:
        return {QT_TR_NOOP("The key is sealed with a passphrase"), Money::NothingSent,
            QT_TR_NOOP("Enter the passphrase. On the command line: --passphrase-file FILE, or HONGBAO_PASSPHRASE.")};
    case ErrorCode::PassphraseWrong:
        return {QT_TR_NOOP("The passphrase does not open the key"), Money::NothingSent,
            QT_TR_NOOP(
                "Check capitals and blanks and enter it again. A lost passphrase cannot be recovered: then make a new "
                "pair.")};
    case ErrorCode::KeyMissing:
        return {QT_TR_NOOP("Nothing was given here"), Money::NothingSent,
            QT_TR_NOOP("Paste the text or choose the file that belongs here.")};
    case ErrorCode::KeyCut:
        return {QT_TR_NOOP("A part of this text is missing"), Money::NothingSent,
            QT_TR_NOOP("Copy it again from its first to its last character, or choose the file itself.")};
    case ErrorCode::KeyAltered:
        return {QT_TR_NOOP("This text was changed on its way: characters in it are not the original ones"),
            Money::NothingSent,
            QT_TR_NOOP("Chats and word processors change or hide characters. Take the file itself, or copy from its "
                       "source.")};
    case ErrorCode::KeyIsAppId:
        return {QT_TR_NOOP("This is an AppID, not a key"), Money::NothingSent,
            QT_TR_NOOP("The AppID has a field of its own. Paste the long text of the key here.")};
    case ErrorCode::KeyIsAesKey:
        return {QT_TR_NOOP("This is the key for content encryption (AES), not an RSA key"), Money::NothingSent,
            QT_TR_NOOP("It has a place of its own. An RSA key is a long text that begins with MII.")};
    case ErrorCode::KeyIsRequest:
        return {QT_TR_NOOP("This is a certificate request (CSR)"), Money::NothingSent,
            QT_TR_NOOP("Upload it on the page of the application's signing method at openhome.alipay.com; Alipay "
                       "gives the certificates for it there.")};
    case ErrorCode::KeyIsContainer:
        return {QT_TR_NOOP("This is a key store (.pfx, .p12 or .jks), not a key or certificate by itself"),
            Money::NothingSent,
            QT_TR_NOOP("Take the key as Alipay's key tool wrote it, or have it exported from the store as PEM.")};
    case ErrorCode::KeyIsDocument:
        return {QT_TR_NOOP("This is a document, an archive or a picture"), Money::NothingSent,
            QT_TR_NOOP("Open it, copy the text of the key and paste that; unpack an archive first.")};
    case ErrorCode::KeyIsPath:
        return {QT_TR_NOOP("This is the name of a file, not what is in it"), Money::NothingSent,
            QT_TR_NOOP("Choose the file, or open it and paste its content.")};
    case ErrorCode::AesKeyMalformed:
        return {QT_TR_NOOP("This is not a key for content encryption"), Money::NothingSent,
            QT_TR_NOOP("Copy it from the application's page at openhome.alipay.com: 24 characters that end with ==.")};
    case ErrorCode::AesKeyIsRsa:
        return {QT_TR_NOOP("This is an RSA key or a certificate, not the key for content encryption"),
            Money::NothingSent,
            QT_TR_NOOP("The AES key is short: 24 characters that end with ==. Without content encryption leave this "
                       "place empty.")};
    case ErrorCode::CertificateUnreadable:
        return {QT_TR_NOOP("This is not a certificate that can be read"), Money::NothingSent,
            QT_TR_NOOP("Choose the .crt file as it was downloaded from the application's page at "
                       "openhome.alipay.com.")};
    case ErrorCode::CertificateIsKey:
        return {QT_TR_NOOP("This is a key, not a certificate"), Money::NothingSent,
            QT_TR_NOOP("Choose the .crt file. A private key must not be given to anyone.")};
    case ErrorCode::CertificateIsApps:
        return {QT_TR_NOOP("This is the application's certificate, not Alipay's"), Money::NothingSent,
            QT_TR_NOOP("Choose the file whose name begins with alipayCertPublicKey.")};
    case ErrorCode::CertificateIsAlipays:
        return {QT_TR_NOOP("This is Alipay's certificate, not the application's"), Money::NothingSent,
            QT_TR_NOOP("Choose the file whose name begins with appCertPublicKey.")};
    case ErrorCode::CertificateIsRoot:
        return {QT_TR_NOOP("These are Alipay's root certificates"), Money::NothingSent,
            QT_TR_NOOP("Their place is the one for the root certificate. Choose appCertPublicKey for the application, "
                       "alipayCertPublicKey for Alipay.")};
    case ErrorCode::CertificateNotRoot:
        return {QT_TR_NOOP("There is no root certificate of Alipay's in this file"), Money::NothingSent,
            QT_TR_NOOP("Choose the file named alipayRootCert.crt.")};
    case ErrorCode::CertificateOfOtherKey:
        return {QT_TR_NOOP("This application certificate belongs to another private key"), Money::NothingSent,
            QT_TR_NOOP("Choose the private key that this certificate was requested with, or have a new certificate "
                       "made for your key at openhome.alipay.com.")};
    case ErrorCode::CertificateOfOtherApp:
        return {QT_TR_NOOP("This certificate is of another application"), Money::NothingSent,
            QT_TR_NOOP("Download the certificate of the application with your AppID, or correct the AppID.")};
    case ErrorCode::CertificateExpired:
        return {QT_TR_NOOP("This certificate has expired"), Money::NothingSent,
            QT_TR_NOOP("Download the current one from the application's page at openhome.alipay.com.")};
    case ErrorCode::CertificateNotYetValid:
        return {QT_TR_NOOP("This certificate is not valid yet"), Money::NothingSent,
            QT_TR_NOOP("Check this computer's date. Otherwise wait until the certificate begins to be valid.")};
    case ErrorCode::CertificateUntrusted:
        return {QT_TR_NOOP("This certificate does not lead to a root in the root file"), Money::NothingSent,
            QT_TR_NOOP("Download all three certificates again from one application, and do not mix the sandbox with "
                       "the live world.")};
    case ErrorCode::AccountUnknown:
        return {QT_TR_NOOP("There is no account of this name"), Money::NothingSent,
            QT_TR_NOOP("Look at the list of accounts, or add the account first.")};
    case ErrorCode::AccountExists:
        return {QT_TR_NOOP("An account of this name exists already"), Money::NothingSent,
            QT_TR_NOOP("Choose another name, or remove the old account first.")};
    case ErrorCode::AccountNameMalformed:
        return {QT_TR_NOOP("This name cannot be used for an account"), Money::NothingSent,
            QT_TR_NOOP("Use 1 to 40 letters, digits, Chinese characters, hyphens or underscores, and no name that the "
                       "system keeps for devices, such as CON.")};
    case ErrorCode::AccountReserved:
        return {QT_TR_NOOP("The practice account belongs to the program"), Money::NothingSent,
            QT_TR_NOOP("It cannot be added or removed. Choose another name.")};
    case ErrorCode::AppIdMalformed:
        return {QT_TR_NOOP("This is not an AppID"), Money::NothingSent,
            QT_TR_NOOP("Copy the AppID of the application from the open platform: digits only, usually 16 of them.")};
    case ErrorCode::GatewayAddressMalformed:
        return {QT_TR_NOOP("This gateway address cannot be used"), Money::NothingSent,
            QT_TR_NOOP("Use an address that begins with https://. Plain http is accepted for this computer only.")};
    case ErrorCode::CaFileUnreadable:
        return {QT_TR_NOOP("The file with the additional TLS authority cannot be read"), Money::NothingSent,
            QT_TR_NOOP("Choose a PEM file that holds at least one certificate.")};
    case ErrorCode::TokenMalformed:
        return {QT_TR_NOOP("This is not an authorisation token of Alipay's"), Money::NothingSent,
            QT_TR_NOOP("Copy the app_auth_token again: letters and digits, without blanks. Without an agent leave it "
                       "empty."),
            Detail::Folded};
    case ErrorCode::ProxyMalformed:
        return {QT_TR_NOOP("This proxy cannot be used"), Money::NothingSent,
            QT_TR_NOOP("Write http://host:port or socks5://host:port without user and password, or choose the "
                       "system's or none.")};
    case ErrorCode::TimeoutOutOfRange:
        return {QT_TR_NOOP("This waiting time cannot be used"), Money::NothingSent,
            QT_TR_NOOP("Connecting may take 1 to 60 seconds, an answer 5 to 300.")};
    case ErrorCode::AccountAltered:
        return {QT_TR_NOOP("What is stored of this account is not what was stored together"), Money::NothingSent,
            QT_TR_NOOP("Name, AppID, address or keys were exchanged outside this program. Restore the account from "
                       "its backup, or remove it and add it again.")};
    case ErrorCode::BackupUnreadable:
        return {QT_TR_NOOP("This is not the backup of an account"), Money::NothingSent,
            QT_TR_NOOP("Choose a file that this program wrote as the backup of an account, whole and unchanged.")};
    case ErrorCode::KeyringUnavailable:
        return {QT_TR_NOOP("The system's key store does not answer or stays locked"), Money::NothingSent,
            QT_TR_NOOP("Unlock it and try again, or enter the passphrase yourself."), Detail::Folded};
    case ErrorCode::FileUnreadable:
        return {QT_TR_NOOP("The file cannot be read"), Money::NothingSent,
            QT_TR_NOOP("Check that it exists, that you may read it, and that no other program holds it open.")};
    case ErrorCode::FileUnwritable:
        return {QT_TR_NOOP("The file cannot be written"), Money::Untouched,
            QT_TR_NOOP(
                "Check the folder, your rights and the space on the disk, and that the file is not open elsewhere.")};
    case ErrorCode::FileStopped:
        return {QT_TR_NOOP("Writing the file was stopped, and nothing of it was kept"), Money::Untouched,
            QT_TR_NOOP("Save it again when you want it.")};
    case ErrorCode::ListNotAList:
        return {QT_TR_NOOP("This file is not a list of recipients"), Money::NothingSent,
            QT_TR_NOOP(
                "Save the list as CSV or text with one person a row and a column of Alipay user IDs, open IDs or login "
                "names.")};
    case ErrorCode::ListEncodingUnknown:
        return {QT_TR_NOOP("The characters of this file cannot be read"), Money::NothingSent,
            QT_TR_NOOP("Save the list as CSV UTF-8 and try again.")};
    case ErrorCode::ListLocked:
        return {QT_TR_NOOP("This workbook is protected by a password"), Money::NothingSent,
            QT_TR_NOOP("Open it in Excel, save a copy without a password, and choose the copy.")};
    case ErrorCode::ListDamaged:
        return {QT_TR_NOOP("This workbook is damaged or incomplete"), Money::NothingSent,
            QT_TR_NOOP("Download or export it again. If Excel can open it, save a copy as .xlsx or CSV UTF-8."),
            Detail::Folded};
    case ErrorCode::ListSheetUnknown:
        return {QT_TR_NOOP("The workbook has no such sheet"), Money::NothingSent,
            QT_TR_NOOP("Choose one of its sheets by name, or by number from 1.")};
    case ErrorCode::ListStopped:
        return {QT_TR_NOOP("Reading the list was stopped"), Money::NothingSent,
            QT_TR_NOOP("Choose the file again to start anew.")};
    case ErrorCode::ListTooLarge:
        return {QT_TR_NOOP("The list is too large"), Money::NothingSent, QT_TR_NOOP("Split it into several files."),
            Detail::Folded};
    case ErrorCode::ListColumnUnknown:
        return {QT_TR_NOOP("The column choice does not fit this list"), Money::NothingSent,
            QT_TR_NOOP(
                "Name a column of the list (or its number from 1) and one of: user_id, open_id, login_id, amount, "
                "out_biz_no, name, note.")};
    case ErrorCode::ListEmpty:
        return {QT_TR_NOOP("There is nobody in the list who can be sent to"), Money::NothingSent,
            QT_TR_NOOP("Check that the right file was chosen and look at the reasons beside its rows.")};
    case ErrorCode::ListHasProblems:
        return {QT_TR_NOOP("Some rows of the list cannot be sent"), Money::NothingSent,
            QT_TR_NOOP("Correct these rows, or decide to leave them out. On the command line: --skip-problems."),
            Detail::Folded};
    case ErrorCode::CampaignUnknown:
        return {QT_TR_NOOP("This campaign is not known"), Money::NothingSent,
            QT_TR_NOOP(
                "Check the number and the account. Refresh the campaign list to fetch campaigns made elsewhere.")};
    case ErrorCode::CampaignNotPaid:
        return {QT_TR_NOOP("The campaign has not been paid yet"), Money::NothingSent,
            QT_TR_NOOP(
                "Open the payment link and pay with the merchant's Alipay account. The link is valid for 24 hours.")};
    case ErrorCode::CampaignNotStarted:
        return {QT_TR_NOOP("The campaign has not started yet"), Money::NothingSent,
            QT_TR_NOOP("Wait for its start (Beijing time), or give the sending that time: it then begins by itself.")};
    case ErrorCode::CampaignNotRunning:
        return {QT_TR_NOOP("The campaign is not running"), Money::NothingSent,
            QT_TR_NOOP(
                "Resume it if it is paused. A closed or settled campaign cannot send any more: create a new one.")};
    case ErrorCode::BudgetTooSmall:
        return {QT_TR_NOOP("The campaign has less money left than this list needs"), Money::NothingSent,
            QT_TR_NOOP("Send to fewer people, or create and pay another campaign for the rest.")};
    case ErrorCode::ConfirmationVoid:
        return {QT_TR_NOOP("Something changed since the summary was shown"), Money::NothingSent,
            QT_TR_NOOP("Look at the new summary and confirm again.")};
    case ErrorCode::ExpectedCountDiffers:
        return {QT_TR_NOOP("The number of people is not the one you expected"), Money::NothingSent,
            QT_TR_NOOP("Check the list, or correct --expect-count.")};
    case ErrorCode::ExpectedTotalDiffers:
        return {QT_TR_NOOP("The sum is not the one you expected"), Money::NothingSent,
            QT_TR_NOOP("Check the list and the campaign, or correct --expect-total.")};
    case ErrorCode::BatchUnknown:
        return {QT_TR_NOOP("There is no batch of this number"), Money::NothingSent,
            QT_TR_NOOP("Look at the list of batches of this account.")};
    case ErrorCode::BatchUnfinished:
        return {QT_TR_NOOP("This campaign has an unfinished batch"), Money::NothingSent,
            QT_TR_NOOP("Go on with that batch first (send --resume); nobody in it is paid twice.")};
    case ErrorCode::BatchOtherAccount:
        return {QT_TR_NOOP("This batch belongs to another account"), Money::NothingSent,
            QT_TR_NOOP("Choose the account that the batch was started with.")};
    case ErrorCode::NotConfirmed:
        return {QT_TR_NOOP("The sending was not confirmed"), Money::NothingSent,
            QT_TR_NOOP("Check the summary. On the command line add --yes to send.")};
    case ErrorCode::LedgerUnopenable:
        return {QT_TR_NOOP("The ledger cannot be opened"), Money::NothingSent,
            QT_TR_NOOP("Check that the data folder exists, that you may write there, and that the disk has space."),
            Detail::Folded};
    case ErrorCode::LedgerMissing:
        return {QT_TR_NOOP("The ledger that was kept in this folder is gone"), Money::NothingSent,
            QT_TR_NOOP("Without it nobody knows who was paid, and people could be paid again. Bring it back: put the "
                       "file back where it was, or restore a backup (Settings, Ledger). No new ledger was begun."),
            Detail::Folded};
    case ErrorCode::LedgerReadOnly:
        return {QT_TR_NOOP("The ledger can be read, but not written here"), Money::NothingSent,
            QT_TR_NOOP("Nothing can be sent before it can be written. Check the folder's rights and whether the disk "
                       "is write-protected, then try again. Nothing was changed."),
            Detail::Folded};
    case ErrorCode::LedgerBusy:
        return {QT_TR_NOOP("Another program is working on this ledger"), Money::NothingSent,
            QT_TR_NOOP("Close the other window or wait for the other command, then try again."), Detail::Folded};
    case ErrorCode::LedgerNewer:
        return {QT_TR_NOOP("This ledger was written by a newer version of the program"), Money::NothingSent,
            QT_TR_NOOP("Use the newer version. Nothing in the ledger was changed."), Detail::Folded};
    case ErrorCode::LedgerDamaged:
        return {QT_TR_NOOP("The ledger is damaged"), Money::NothingSentNow,
            QT_TR_NOOP(
                "Do not send anything. Keep a copy of the data folder, then restore a backup (Settings, Ledger) or "
                "call technical support."),
            Detail::Folded};
    case ErrorCode::LedgerWriteFailed:
        return {QT_TR_NOOP("The ledger cannot be written"), Money::OnlyRecorded,
            QT_TR_NOOP("Check the space on the disk and the folder's rights. Then go on with the batch: it asks again "
                       "with the "
                       "same numbers."),
            Detail::Folded};
    case ErrorCode::LedgerChainBroken:
        return {QT_TR_NOOP("The ledger's journal was changed by something other than this program"),
            Money::NothingSentNow,
            QT_TR_NOOP("New sending is refused. Keep a copy of the data folder, then restore a backup, or compare with "
                       "Alipay's bill before you go on (Settings, Ledger)."),
            Detail::Folded};
    case ErrorCode::LedgerWorkStopped:
        return {QT_TR_NOOP("The work on the ledger was stopped before its end"), Money::Untouched,
            QT_TR_NOOP("The ledger is as it was, and nothing half done is left. Start again when you want."),
            Detail::Folded};
    case ErrorCode::BackupNotLedger:
        return {QT_TR_NOOP("This file is not a backup of a ledger"), Money::Untouched,
            QT_TR_NOOP("Choose the file that the backup was written to. The ledger here was not changed."),
            Detail::Folded};
    case ErrorCode::BackupOtherWorld:
        return {QT_TR_NOOP("This backup is of the other world: practice and live money are never mixed"),
            Money::Untouched,
            QT_TR_NOOP("Restore it with an account of its own world. The ledger here was not changed."),
            Detail::Folded};
    case ErrorCode::BackupForgets:
        return {QT_TR_NOOP("The ledger here knows of more than the backup"), Money::Untouched,
            QT_TR_NOOP("Restoring would forget who was paid since then, and they could be paid again. Do it only if "
                       "that is what you want; the ledger that is here now is kept beside it."),
            Detail::Folded};
    case ErrorCode::GatewayUnreachable:
        return {QT_TR_NOOP("Alipay cannot be reached"), Money::NothingLeft,
            QT_TR_NOOP("Check the network, the proxy and the gateway address, then try again."), Detail::Folded};
    case ErrorCode::GatewayNoAnswer:
        return {QT_TR_NOOP("Alipay did not answer in time"), Money::NoPacket,
            QT_TR_NOOP(
                "Wait a moment and look again. After creating a campaign refresh the list first: it may be there."),
            Detail::Folded};
    case ErrorCode::GatewayBadAnswer:
        return {QT_TR_NOOP("The answer cannot be trusted: it cannot be read or its signature does not fit"),
            Money::NoPacket,
            QT_TR_NOOP(
                "Check that Alipay's public key and the gateway address belong to this account, and that no proxy "
                "changes the answers."),
            Detail::Folded};
    case ErrorCode::GatewayUnverified:
        return {QT_TR_NOOP("Alipay's gateway reports a problem without a signature"), Money::NoPacket,
            QT_TR_NOOP("Check the AppID and the gateway address, then try again."), Detail::Folded};
    case ErrorCode::GatewayRefused:
        return {QT_TR_NOOP("Alipay refused this request"), Money::NoPacket,
            QT_TR_NOOP(
                "Read Alipay's reason in the details. If it does not help, give the details to technical support."),
            Detail::Folded};
    case ErrorCode::PracticeUnavailable:
        return {QT_TR_NOOP("The practice gateway cannot start"), Money::Untouched,
            QT_TR_NOOP("Choose another port, or close the program that uses this one. Real money is not concerned."),
            Detail::Folded};
    case ErrorCode::UsageWrong:
        return {QT_TR_NOOP("The command was not understood"), Money::NothingSent,
            QT_TR_NOOP("Look at the help: hongbao --help.")};
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::text
