#pragma once
// What one cell is: safe clean-ups that lose nothing, and the forms of ids. Damage is named, never repaired.

#include "intake/list.h"

namespace hongbao::intake {

// What a clean-up took away. None of them can change which id is meant.
enum Change : unsigned {
    Blanks = 1, // around the value
    Invisible = 2, // byte order marks, zero-width and direction characters
    Quotes = 4, // one pair around the value, or Excel's leading apostrophe
    Formula = 8, // ="2088...": how exports keep Excel from turning an id into a number
    FullWidth = 16, // digits and letters of Chinese input methods
};

struct Cleaned {
    QString text;
    unsigned changes = 0; // of Change
};

bool isInvisible(QChar c); // takes no room on the screen
Cleaned cleaned(const QString &cell);
QString toWords(unsigned changes); // "blanks quotes"

bool isUserId(QStringView text); // 2088 and twelve digits (alipay-api 1.3)
bool isLoginId(QStringView text); // an e-mail address or a mobile number
bool isOpenId(QStringView text); // 20 to 64 of letters, digits, "_", "-", a letter among them
bool isScientific(QStringView text); // "2.08812E+15"

// The kind whose form the text has.
std::optional<RecipientKind> kindOf(QStringView text);
// Problem::None, or why the text is no id of this field.
Problem recipientProblem(Field field, QStringView text);

// For guessing what a column or a line is, damaged ids included; stricter than isOpenId, so that a word is not an id.
bool looksLikeRecipient(QStringView text);
bool looksLikeUserId(QStringView text); // whole, cut or in scientific notation

} // namespace hongbao::intake
