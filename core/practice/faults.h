#pragma once
// Accidents on purpose, by count, so that a run with them can be repeated. A JSON object:
//
//   {"trigger": [{"at": 3, "do": "drop_answer"}, {"every": 10, "do": "late", "ms": 4000}], "any": [...]}
//
// Keys: create, trigger, list, detail, modify, download (of a certificate), or any (its own count, over all but
// download). Calls of either protocol that pass the request check are counted from 1 since the rules were set. A rule
// has one of
//   "at": N      the N-th call                "from": N, "until": M   calls N to M, either may be missing
//   "every": N   every N-th call
// and may have "who": ID, a person; it then counts the triggers for that person alone.
// The first rule that fits acts; the method's own before any's. "do" is one of
//   drop_request        closes the connection, nothing done
//   drop_answer         does the deed, closes the connection
//   late                does the deed, answers after "ms"
//   answer_twice        does the deed, says its answer twice on the connection
//   cut_body            does the deed, half of the answer, closes
//   wrong_signature     does the deed, the signature is another text's
//   unsigned            does the deed, no sign
//   slash_escaped       does the deed, signs "/" and sends "\/" (alipay-api 2.5)
//   wrong_node          does the deed, the node is another method's
//   duplicate_node      does the deed, the node stands twice
//   other_number        does the deed, the answer's out_biz_no is another
//   numbers             does the deed, amounts are JSON numbers
//   wrong_date          does the deed, the Date header is "seconds" ahead (or, negative, behind)
//   http_502, html      does the deed, answers with a proxy's error, or a page with status 200
//   new_certificate     does the deed; this answer and those after it, where asked in certificate mode, are signed with
//                       another certificate of Alipay, "certificate": one of
//                         good            same key and name, new serial: what Alipay itself does after five years
//                         new_key         same name, properly issued, for a new key
//                         expired         properly issued, but over
//                         foreign         new key, a chain of the same names to a root that is not ours
//                         other_subject   new key, properly issued, but to somebody else
//                         unavailable     like good, but the download refuses it
//   unavailable         20000 isp.unknow-error, nothing done
//   unknow_system_error 40004 UNKNOW_SYSTEM_ERROR, nothing done
//   call_limited        40005 isv.app-call-limited, nothing done
//   refuse              "code" (40004), "sub_code" and, if you like, "sub_msg" of your choice, nothing done
//   error_response      like refuse, under the node error_response
//   invalid_signature   40002 isv.invalid-signature though the signature fits: the text that the gateway says it
//   checked
//                       has one character changed, so that a dispute can be practised. Nothing done
// The last six take "unsigned": true, and in v3 "status": 202 or 400 to 599 (without it that of alipay-api 2.9).
// "deed": true or false overrides what is said above, except for drop_request, drop_answer and call_limited; where an
// answer of the deed is missing then, it is 20000.
//
// v3 has no nodes and signs the bytes as they are sent: wrong_node, duplicate_node and slash_escaped change nothing
// there, and error_response is refuse.
//
// Beside the rules "idempotent": false makes a gateway that forgets its numbers: asked twice, it pays twice.
//
// A plain QNetworkAccessManager sends a request again by itself, once, when a connection closes without a byte of
// answer: for such a caller a drop in v2 needs two calls in a row ("from": 3, "until": 4); in v3 its repeat is refused,
// since the nonce was used.

#include "practice/authority.h"
#include "practice/method.h"
#include "practice/refusal.h"

#include "base/result.h"

#include <QJsonObject>
#include <QList>

#include <array>

namespace hongbao::practice {

struct Accident {
    enum class Kind {
        DropRequest,
        DropAnswer,
        Late,
        AnswerTwice,
        CutBody,
        WrongSignature,
        Unsigned,
        SlashEscaped,
        WrongNode,
        DuplicateNode,
        OtherNumber,
        Numbers,
        Http502,
        Html,
        WrongDate,
        NewCertificate,
        Refuse,
        ErrorResponse,
        InvalidSignature,
    };
    Kind kind = Kind::DropAnswer;
    bool deed = true;
    int ms = 0;
    qint64 seconds = 0; // Kind::WrongDate
    Renewal renewal = Renewal::Good; // Kind::NewCertificate
    Refusal refusal {}; // the last three kinds; InvalidSignature's depends on the call
    bool unsignedRefusal = false;
    int status = 0; // of a refusal in v3; 0: what belongs to its code

    bool refuses() const
    {
        return kind == Kind::Refuse || kind == Kind::ErrorResponse || kind == Kind::InvalidSignature;
    }
};

class FaultPlan {
public:
    // UsageWrong, naming the rule
    static Result<FaultPlan> parse(const QJsonObject &rules);
    // Counts the call; the accident that is to befall it, if any.
    std::optional<Accident> next(Method method, const QString &who = {});
    bool isIdempotent() const { return m_idempotent; }

private:
    struct Rule {
        qint64 from = 1;
        qint64 until = 0; // 0: for ever
        qint64 every = 1;
        QString who {}; // empty: everybody
        qint64 calls = 0; // for that person
        Accident accident;
        bool fits(qint64 call) const;
    };
    static Result<Rule> parseRule(const QJsonObject &object);
    static bool readCalls(const QJsonObject &object, Rule &rule);
    static Result<QList<Rule>> parseRules(const QJsonValue &value);

    struct Line {
        QList<Rule> rules;
        qint64 calls = 0;
        std::optional<Accident> next(const QString &who);
    };
    std::array<Line, methodCount> m_lines;
    Line m_any;
    bool m_idempotent = true;
};

} // namespace hongbao::practice
