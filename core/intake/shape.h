#pragma once
// What one cell is: safe clean-ups that lose nothing, and the forms of ids. Damage is named, never repaired.

#include "intake/list.h"

namespace hongbao::intake {

struct Cleaned {
    QString text;
    quint8 changes = 0; // of CleanUp
};

bool isInvisible(QChar c); // takes no room on the screen
bool isBlank(QStringView text); // nothing to see: white space and invisible characters only
bool isBlank(QByteArrayView utf8);
Cleaned cleaned(const QString &cell, quint8 allowed = allCleanUps);
Cleaned cleaned(QByteArrayView utf8, quint8 allowed = allCleanUps);
QString toWords(quint8 changes); // "blanks quotes"

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
