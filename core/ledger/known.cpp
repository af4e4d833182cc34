#include "ledger/known.h"

#include "ledger/words.h"

namespace hongbao::ledger {

namespace {

Result<QSet<QString>> valuesOf(const Database &database, const QString &sql, Bindings bindings)
{
    Statement statement(database, sql);
    if (const Done done = statement.run(bindings); !done)
        return fail(done.error());
    QSet<QString> values;
    auto more = statement.next();
    for (; more && *more; more = statement.next())
        values.insert(statement.text("value"));
    if (!more)
        return fail(more.error());
    return values;
}

} // namespace

Result<intake::Known> knownOf(const Database &database, const CrowdNo &crowdNo, const intake::JudgedList &list)
{
    QStringList people;
    QStringList numbers;
    for (const intake::Row &row : list.rows) {
        if (!row.recipient.value.isEmpty())
            people.append(row.recipient.value);
        if (!row.outBizNo.value.isEmpty())
            numbers.append(row.outBizNo.value);
    }
    const auto paid = valuesOf(database,
        // A login name is the same person in capitals, so those of the campaign are compared without case.
        QStringLiteral("SELECT p.recipient AS value FROM json_each(:people) j "
                       "JOIN payouts p ON p.recipient = j.value JOIN batches b ON b.id = p.batch "
                       "JOIN campaigns c ON c.id = b.campaign "
                       "WHERE c.crowd_no = :crowd_no AND p.state <> 'refused' "
                       "UNION SELECT p.recipient FROM campaigns c JOIN batches b ON b.campaign = c.id "
                       "JOIN payouts p ON p.batch = b.id "
                       "WHERE c.crowd_no = :same_crowd_no AND p.state <> 'refused' AND p.recipient_kind = 'login_id' "
                       "AND lower(p.recipient) IN (SELECT lower(value) FROM json_each(:same_people))"),
        {{"people", toJsonText(people)}, {"crowd_no", crowdNo.value}, {"same_crowd_no", crowdNo.value},
            {"same_people", toJsonText(people)}});
    if (!paid)
        return fail(paid.error());
    const auto used = valuesOf(database,
        QStringLiteral("SELECT DISTINCT p.out_biz_no AS value FROM json_each(:numbers) j "
                       "JOIN payouts p ON p.out_biz_no = j.value"),
        {{"numbers", toJsonText(numbers)}});
    if (!used)
        return fail(used.error());
    return intake::Known {*paid, *used};
}

} // namespace hongbao::ledger
