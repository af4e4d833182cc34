// One sentence for a row of a list: where, what stands there, what is wrong, what to do (manners, "Import").
#include "text/list_words.h"
#include "text/masking.h"
#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

class Rows {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

struct Advice {
    QString wrong;
    QString remedy;
};

Advice adviceOnRecipient(intake::Problem problem)
{
    using enum intake::Problem;
    if (problem == RecipientMissing)
        return {Rows::tr("there is no recipient"), Rows::tr("enter one ID or leave the row out")};
    if (problem == RecipientAmbiguous)
        return {Rows::tr("there is more than one ID"), Rows::tr("keep exactly one of user ID, open ID and login name")};
    if (problem == UserIdScientific)
        return {Rows::tr("Excel changed it to scientific notation and the number is lost"),
            Rows::tr("export it again from its source as text")};
    if (problem == UserIdCut)
        return {Rows::tr("a user ID has 16 digits"), Rows::tr("export it again from its source as text")};
    if (problem == UserIdRounded)
        return {Rows::tr("this ID was stored as a number that ends in 0: Excel keeps 15 digits, so its last one may be "
                         "lost"),
            Rows::tr("export it again from its source as text, or compare it with its source")};
    if (problem == UserIdMalformed)
        return {Rows::tr("this is not an Alipay user ID (16 digits that begin with 2088)"),
            Rows::tr("correct it from its source")};
    if (problem == LoginIdMalformed)
        return {Rows::tr("this is not an e-mail address or a mobile number"), Rows::tr("correct it from its source")};
    return {Rows::tr("this is not an open ID"), Rows::tr("correct it from its source")};
}

Advice adviceOnAmount(intake::Problem problem)
{
    using enum intake::Problem;
    if (problem == AmountTooSmall)
        return {Rows::tr("a packet holds at least 0.20 yuan"), Rows::tr("raise the amount")};
    if (problem == AmountTooLarge)
        return {Rows::tr("a packet holds at most 200.00 yuan"), Rows::tr("lower the amount")};
    return {Rows::tr("this is not an amount of money"), Rows::tr("write yuan with at most two decimals")};
}

Advice adviceOnNumber(intake::Problem problem)
{
    using enum intake::Problem;
    if (problem == OutBizNoTwice)
        return {Rows::tr("this number stands on another row too"), Rows::tr("give each row a number of its own")};
    if (problem == OutBizNoRounded)
        return {Rows::tr("this number was stored as a number of more than 15 digits, so its last ones may be lost"),
            Rows::tr("export it again from its source as text")};
    if (problem == OutBizNoUsed)
        return {Rows::tr("this number was used before"),
            Rows::tr("look the number up in the history; a new packet needs a new number")};
    return {
        Rows::tr("a number holds letters, digits and underscores only, at most 96"), Rows::tr("correct the number")};
}

Advice advice(intake::Problem problem)
{
    switch (problem) {
    case intake::Problem::None:
        return {};
    case intake::Problem::RecipientMissing:
    case intake::Problem::RecipientAmbiguous:
    case intake::Problem::UserIdMalformed:
    case intake::Problem::UserIdScientific:
    case intake::Problem::UserIdCut:
    case intake::Problem::UserIdRounded:
    case intake::Problem::LoginIdMalformed:
    case intake::Problem::OpenIdMalformed:
        return adviceOnRecipient(problem);
    case intake::Problem::AmountMalformed:
    case intake::Problem::AmountTooSmall:
    case intake::Problem::AmountTooLarge:
        return adviceOnAmount(problem);
    case intake::Problem::OutBizNoMalformed:
    case intake::Problem::OutBizNoTwice:
    case intake::Problem::OutBizNoUsed:
    case intake::Problem::OutBizNoRounded:
        return adviceOnNumber(problem);
    case intake::Problem::DuplicateRecipient:
        return {Rows::tr("this person stands on an earlier row already"),
            Rows::tr("leave the row out, or give it a number (out_biz_no) of its own")};
    case intake::Problem::AlreadyPaid:
        return {Rows::tr("this person has a packet in this campaign already, sent or on its way"),
            Rows::tr("leave the row out, or give it a number (out_biz_no) of its own")};
    case intake::Problem::PaidLately:
        return {Rows::tr("this person was paid in another campaign lately"),
            Rows::tr("send all the same, or leave the row out")};
    case intake::Problem::LeftOut:
        return {Rows::tr("left out by hand"), Rows::tr("take it back in if it shall be sent")};
    case intake::Problem::RowTooShort:
        return {Rows::tr("the row has fewer cells than the list has columns"), Rows::tr("complete the row")};
    case intake::Problem::RowTooLong:
        return {Rows::tr("the row has more cells than the list has columns, so cells may have moved"),
            Rows::tr("put cells that hold a separator between quotation marks, or export the list again")};
    case intake::Problem::RowBroken:
        return {Rows::tr("the row cannot be read: a quotation mark is not closed or a character is damaged"),
            Rows::tr("correct the row in the file")};
    case intake::Problem::UserIdsEndInZero:
        return {Rows::tr("nearly all IDs of this list end in 0, which cannot happen by chance: a spreadsheet has lost "
                         "their last digit"),
            Rows::tr("export them again from their source as text")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString word(intake::Problem problem)
{
    return advice(problem).wrong;
}

QString remedy(intake::Problem problem)
{
    return advice(problem).remedy;
}

QString rowProblem(const intake::Row &row)
{
    const Advice said = advice(row.problem);
    if (said.wrong.isEmpty())
        return {};
    QStringList parts {Rows::tr("Row %1").arg(row.line)};
    if (const QString column = row.problemColumn; !column.isEmpty()) {
        bool isNumber = false;
        column.toInt(&isNumber);
        parts << (isNumber ? Rows::tr("Column %1").arg(column) : column);
    }
    if (!row.problemValue.isEmpty())
        parts << Rows::tr("“%1”").arg(hidden(row.problemValue));
    parts << said.wrong << said.remedy;
    return parts.join(QStringLiteral(" · "));
}

QString fieldName(intake::Field field)
{
    switch (field) {
    case intake::Field::None:
        return Rows::tr("Not used");
    case intake::Field::UserId:
        return Rows::tr("User ID");
    case intake::Field::OpenId:
        return Rows::tr("Open ID");
    case intake::Field::LoginId:
        return Rows::tr("Login name");
    case intake::Field::AnyId:
        return Rows::tr("Any ID");
    case intake::Field::Amount:
        return Rows::tr("Amount (yuan)");
    case intake::Field::OutBizNo:
        return Rows::tr("Payout number");
    case intake::Field::Name:
        return Rows::tr("Name");
    case intake::Field::Note:
        return Rows::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::text
