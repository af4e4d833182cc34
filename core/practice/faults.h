#pragma once
// Accidents on purpose, by count, so that a run with them can be repeated. A JSON object:
//
//   {"trigger": [{"at": 3, "do": "drop_answer"}, {"every": 10, "do": "late", "ms": 4000}], "any": [...]}
//
// Keys: create, trigger, list, detail, modify, or any (its own count, over all five). Calls that pass the request check
// are counted from 1 since the rules were set. A rule has one of
//   "at": N      the N-th call                "from": N, "until": M   calls N to M, either may be missing
//   "every": N   every N-th call
// The first rule that fits acts; the method's own before any's. "do" is one of
//   drop_request        closes the connection, nothing done
//   drop_answer         does the deed, closes the connection
//   late                does the deed, answers after "ms"
//   cut_body            does the deed, half of the answer, closes
//   wrong_signature     does the deed, the signature is another text's
//   unsigned            does the deed, no sign
//   slash_escaped       does the deed, signs "/" and sends "\/" (alipay-api 2.5)
//   wrong_node          does the deed, the node is another method's
//   duplicate_node      does the deed, the node stands twice
//   other_number        does the deed, the answer's out_biz_no is another
//   numbers             does the deed, amounts are JSON numbers
//   http_502, html      does the deed, answers with a proxy's error, or a page with status 200
//   unavailable         20000 isp.unknow-error, nothing done
//   unknow_system_error 40004 UNKNOW_SYSTEM_ERROR, nothing done
//   call_limited        40005 isv.app-call-limited, nothing done
//   refuse              "code" (40004) and "sub_code" of your choice, nothing done
// "deed": true or false overrides what is said above, except for drop_request, drop_answer and call_limited; where an
// answer of the deed is missing then, it is 20000.
//
// A plain QNetworkAccessManager sends a request again by itself, once, when a connection closes without a byte of
// answer: for such a caller a drop needs two calls in a row ("from": 3, "until": 4).

#include "practice/http.h"
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
        Refuse,
    };
    Kind kind = Kind::DropAnswer;
    bool deed = true;
    int ms = 0;
    Refusal refusal; // Kind::Refuse
};

class FaultPlan {
public:
    // UsageWrong, naming the rule
    static Result<FaultPlan> parse(const QJsonObject &rules);
    // Counts the call; the accident that is to befall it, if any.
    std::optional<Accident> next(Method method);

private:
    struct Rule {
        qint64 from = 1;
        qint64 until = 0; // 0: for ever
        qint64 every = 1;
        Accident accident;
        bool fits(qint64 call) const;
    };
    static Result<Rule> parseRule(const QJsonObject &object);
    static Result<QList<Rule>> parseRules(const QJsonValue &value);

    struct Line {
        QList<Rule> rules;
        qint64 calls = 0;
        std::optional<Accident> next();
    };
    std::array<Line, methodCount> m_lines;
    Line m_any;
};

} // namespace hongbao::practice
