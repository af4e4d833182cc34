#pragma once
// What is said of each ErrorCode: what happened, what it means for the money, what to do. English sources, marked for
// translation.

#include "base/error.h"
#include "text/money_lines.h"

#include <QCoreApplication>

namespace hongbao::text {

enum class Detail { Quoted, Folded }; // an error's detail: a part of the sentence, or for technical support alone

struct Sentences {
    const char *what; // without the full stop: a quoted value may follow
    Money money;
    const char *remedy;
    Detail detail = Detail::Quoted;
};

class Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static Sentences sentences(ErrorCode code);
};

} // namespace hongbao::text
