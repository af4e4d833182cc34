#include "ledger/known.h"

#include "intake/basis.h"
#include "ledger/words.h"

#include <algorithm>

namespace hongbao::ledger {

namespace {

constexpr qsizetype rowsAskedAtOnce = 5'000;
constexpr Fen mostPacket = Fen::of(200'00); // alipay-api 1.2

// A payout that was refused paid nobody; each other one may have, or will.
QString payoutsOfPeople(QStringView which)
{
    return QStringLiteral("SELECT p.recipient, c.crowd_no = :crowd_no AS here, c.name AS campaign, "
                          "MAX(COALESCE(p.settled_at, p.created_at)) AS at FROM payouts p "
                          "JOIN batches b ON b.id = p.batch JOIN campaigns c ON c.id = b.campaign "
                          "WHERE p.state <> 'refused' AND (c.crowd_no = :same_crowd_no OR (b.account = :account "
                          "AND COALESCE(p.settled_at, p.created_at) >= :since)) AND ")
        + which + QStringLiteral(" GROUP BY p.recipient, c.id");
}

// A mail address is the same person in capitals.
size_t hashOfMail(const QString &recipient)
{
    return qHash(recipient.toLower());
}

class Asking {
public:
    Asking(const Database &database, const KnownQuery &query, const intake::JudgedList &list)
        : m_database(database)
        , m_query(query)
        , m_list(list)
        , m_since(query.now.addDays(-list.paidWithinDays)) // with no days nothing is as late
        , m_people(database, payoutsOfPeople(u"p.recipient IN (SELECT value FROM json_each(:people))"))
        , m_numbers(database,
              QStringLiteral("SELECT p.out_biz_no FROM json_each(:numbers) j JOIN payouts p "
                             "ON p.out_biz_no = j.value"))
    {
    }

    Result<intake::Known> run()
    {
        if (m_query.progress && m_query.progress->stop)
            return fail(ErrorCode::ListStopped);
        const auto any = m_database.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM payouts)"));
        if (!any)
            return fail(any.error());
        const qsizetype size = *any != 0 ? m_list.rows.size() : 0;
        for (qsizetype start = 0; start < size; start += rowsAskedAtOnce) {
            if (m_query.progress && m_query.progress->stop)
                return fail(ErrorCode::ListStopped);
            if (const Done done = ask(start, std::min(start + rowsAskedAtOnce, size)); !done)
                return fail(done.error());
        }
        const Done done = askMails().and_then([this] { return askCampaign(); });
        return done ? Result<intake::Known>(std::move(m_known)) : fail(done.error());
    }

private:
    Done ask(qsizetype first, qsizetype end)
    {
        QStringList people;
        QStringList numbers;
        for (qsizetype row = first; row < end; ++row) {
            const intake::Judged judged = m_list.rows.judgedAlone(row);
            if (!judged.recipient.value.isEmpty())
                people.append(judged.recipient.value);
            if (judged.recipient.kind == RecipientKind::LoginId && judged.recipient.value.contains(u'@'))
                m_mails.append(hashOfMail(judged.recipient.value));
            if (!judged.outBizNo.value.isEmpty())
                numbers.append(judged.outBizNo.value);
        }
        return askPeople(people).and_then([&] { return askNumbers(numbers); });
    }

    Done askPeople(const QStringList &people)
    {
        const Done done = m_people.run({{"crowd_no", m_query.crowdNo.value}, {"same_crowd_no", m_query.crowdNo.value},
            {"account", m_query.account}, {"since", m_since}, {"people", toJsonText(people)}});
        return done ? eachRow(m_people, [this] { takePerson(m_people); }) : done;
    }

    Done askNumbers(const QStringList &numbers)
    {
        if (numbers.isEmpty())
            return {};
        const Done done = m_numbers.run({{"numbers", toJsonText(numbers)}});
        return done ? eachRow(m_numbers, [this] { m_known.usedNumbers.insert(m_numbers.text("out_biz_no")); }) : done;
    }

    Done askMails()
    {
        if (m_mails.isEmpty())
            return {};
        std::sort(m_mails.begin(), m_mails.end());
        Statement mails(m_database, payoutsOfPeople(u"p.recipient_kind = 'login_id' AND p.recipient LIKE '%@%'"));
        const Done done = mails.run({{"crowd_no", m_query.crowdNo.value}, {"same_crowd_no", m_query.crowdNo.value},
            {"account", m_query.account}, {"since", m_since}});
        return done ? eachRow(mails,
                   [&] {
                       // Whoever has the hash of another only by chance stands on no row.
                       if (std::binary_search(m_mails.begin(), m_mails.end(), hashOfMail(mails.text("recipient"))))
                           takePerson(mails);
                   })
                    : done;
    }

    Done askCampaign()
    {
        Statement campaign(m_database,
            QStringLiteral("SELECT total_fen - sent_fen AS left_fen FROM campaigns WHERE account = :account "
                           "AND crowd_no = :crowd_no"));
        const Done done = campaign.run({{"account", m_query.account}, {"crowd_no", m_query.crowdNo.value}});
        return done ? eachRow(campaign,
                   [&] {
                       const Fen left = campaign.fen("left_fen");
                       if (left > Fen() && left < mostPacket)
                           m_known.mostAmount = left;
                   })
                    : done;
    }

    void takePerson(const Statement &row)
    {
        const QString recipient = row.text("recipient");
        if (row.flag("here")) {
            m_known.paidRecipients.insert(recipient);
            return;
        }
        intake::PaidBefore &last = m_known.paidLately[recipient];
        const QDateTime at = row.moment("at");
        if (!last.at.isValid() || last.at < at)
            last = {row.text("campaign"), at};
    }

    template <class Take> static Done eachRow(Statement &statement, Take take)
    {
        auto more = statement.next();
        for (; more && *more; more = statement.next())
            take();
        return more ? Done() : fail(more.error());
    }

    const Database &m_database;
    const KnownQuery &m_query;
    const intake::JudgedList &m_list;
    const QDateTime m_since;
    Statement m_people;
    Statement m_numbers;
    QList<size_t> m_mails; // sorted once all are there
    intake::Known m_known;
};

} // namespace

Result<intake::Known> knownOf(const Database &database, const KnownQuery &query, const intake::JudgedList &list)
{
    return Asking(database, query, list).run();
}

} // namespace hongbao::ledger
