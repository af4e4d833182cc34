#pragma once
// Value in, words out: the only place where a code becomes a sentence. Chinese first, English beside it (translations).
// Needs Qt Core only.

#include "account/clinic.h"
#include "alipay/outcome.h"
#include "alipay/verdict.h"
#include "base/error.h"
#include "campaign/draft.h"
#include "intake/list.h"
#include "ledger/records.h"

#include <QString>
#include <QUrl>

namespace hongbao::text {

// The four lines of an error (manners, "Errors").
struct Explained {
    QString what; // what happened, never a raw code
    QString money; // what it means for the money
    QString remedy; // what to do
    QString details; // code, sub_code, trace id: folded, for support
};
Explained explain(const Error &error);
Explained explainProviderCode(const QString &code, const QString &providerText); // of a payout or a stopped batch
Explained explain(const payout::Payout &payout); // the money by its state; what and remedy empty without a code
QStringList knownProviderCodes(); // normalised, sorted

// The key clinic. A fault says what it is and, by Error::field, what belongs there; without a fault: what it is.
Explained explain(const account::Finding &finding);
QString word(const account::Description &what); // "a private key of 2048 bits, PKCS#8 in PEM form"
QString belongs(account::Place place); // "Alipay's public key is needed here"; empty for Anywhere

struct VerdictWords {
    QString what; // what it means
    QString remedy; // what to do, and where
    QUrl page; // the page to open, empty if none
};
VerdictWords explain(alipay::Verdict verdict);

QString word(alipay::CampaignStatus status);
QString word(alipay::PrizeType type);
QString word(campaign::Caution caution); // a sentence
QString word(payout::State state, bool byHand); // 已到账 / 未发 / 待确认 / 未成功
QString attemptOutcome(const QString &outcome); // AttemptRow::outcome
QString word(ledger::BatchState state); // 进行中 / 已停止 / 已处理完
QString stopReason(const QString &reason); // Batch::reason as one sentence
QString word(alipay::Frequency frequency); // "每人共 1 个", "每天最多 3 个，共 10 个"
QString word(intake::Problem problem); // what is wrong, without where and remedy
QString rowProblem(const intake::Row &row); // "第 37 行 · 用户ID · “2.0881E+15” · 被 Excel ... · 请 ..."
QString fieldName(intake::Field field);

QString yuan(Fen amount); // "¥1,234.50"
QString count(qint64 number); // "1,280"
QString capitals(Fen amount); // "贰仟伍佰陆拾元整"
QString groupedId(const QString &id); // "2088 0000 0000 0001"
QString moment(const QDateTime &utc); // Beijing time, "2026-11-22 21:30:05"; empty if invalid

// "已处理 412 / 1,280 · 成功 410 · ¥820.00 · 失败 1 · 待确认 1 · 还需约 2 分钟"
struct Running {
    int payouts = 0;
    int processed = 0;
    int sent = 0;
    Fen paid;
    int refused = 0;
    int unknown = 0;
    int secondsLeft = -1; // -1: not known yet
};
QString progressLine(const Running &running);

// Installs the translators for "zh_CN" or "en" on the application; sends LanguageChange to windows.
void setLanguage(const QString &language);
QString language(); // the one last set, "en" before
// A setting ("zh_CN", "en") or "auto": by the system's locale, `otherwise` where it says neither Chinese nor English.
QString chosenLanguage(const QString &setting, const QString &otherwise);

} // namespace hongbao::text
