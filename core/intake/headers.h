#pragma once
// What a column's header says, in Chinese and English.

#include "intake/list.h"

namespace hongbao::intake {

struct HeaderWord {
    Field field = Field::None;
    bool strong = false; // says exactly this; a weak word ("金额", "手机", "订单号") gives way to a strong one
};

// Blanks, underscores, hyphens, case, full-width forms and remarks like "（元）", "(必填)" are ignored. Amounts in fen
// ("金额（分）") are not recognised: read as yuan they would pay a hundredfold.
HeaderWord headerWord(const QString &header);

} // namespace hongbao::intake
