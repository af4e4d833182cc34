#include "world.h"

#include <QDir>

namespace practice_test {

using namespace Qt::StringLiterals;
using namespace hongbao;

namespace {

// Making keys is slow; the files of one identity serve every world of the program.
const QString &sharedIdentityFolder()
{
    static const QTemporaryDir dir;
    static const bool made = practice::openIdentity(dir.path()).has_value();
    static const QString folder = made ? practice::identityFolder(dir.path()) : QString();
    return folder;
}

void copyIdentityTo(const QString &dir)
{
    const QDir from(sharedIdentityFolder());
    QDir().mkpath(practice::identityFolder(dir));
    for (const QString &file : from.entryList(QDir::Files))
        QFile::copy(from.filePath(file), practice::identityFolder(dir) + u'/' + file);
}

} // namespace

World::World()
{
    copyIdentityTo(m_dir.path());
    m_caller = std::make_unique<Caller>(practice::openIdentity(m_dir.path()).value(), m_clock);
}

std::unique_ptr<practice::PracticeGateway> World::serve(const QByteArray &faults)
{
    auto gateway = std::make_unique<practice::PracticeGateway>(m_dir.path(), m_clock);
    if (!faults.isEmpty() && !gateway->setFaults(practice::Faults::fromJson(faults).value()))
        qFatal("wrong faults");
    m_address = gateway->listen().value();
    m_caller->setAddress(m_address);
    return gateway;
}

QJsonObject World::createFields() const
{
    return {
        {u"coupon_name"_s, u"新年红包"_s},
        {u"prize_type"_s, u"fixed"_s},
        {u"total_money"_s, u"10.00"_s},
        {u"total_num"_s, u"10"_s},
        {u"prize_msg"_s, u"恭喜发财"_s},
        {u"start_time"_s, u"NowTime"_s},
        {u"end_time"_s, toBeijingText(m_clock.now().addDays(1))},
    };
}

QString World::create(const QJsonObject &changes)
{
    QJsonObject fields = createFields();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields.insert(change.key(), change.value());
    return m_caller->call("create", fields).text("crowd_no");
}

Answer World::pay(const QString &crowdNo)
{
    return m_caller->post(practice::payAddress(m_address, crowdNo), {});
}

QString World::createPaid(const QJsonObject &changes)
{
    const QString crowdNo = create(changes);
    pay(crowdNo);
    return crowdNo;
}

Answer World::trigger(const QString &crowdNo, const QString &user, const QString &number, const QString &fen)
{
    QJsonObject fields {{u"crowd_no"_s, crowdNo}, {u"user_id"_s, user}};
    if (!number.isEmpty())
        fields.insert(u"out_biz_no"_s, number);
    if (!fen.isEmpty())
        fields.insert(u"order_price"_s, fen);
    return m_caller->call("trigger", fields);
}

QString World::statusOf(const QString &crowdNo)
{
    return m_caller->call("detail.query", {{u"crowd_no"_s, crowdNo}}).text("camp_status");
}

practice::Given World::given(const QString &crowdNo)
{
    return practice::countGiven(m_dir.path(), crowdNo).value();
}

QString person(int number)
{
    return u"2088"_s + QString::number(number).rightJustified(12, u'0');
}

} // namespace practice_test
