#include "papers/frame.h"

#include "shell/world.h"
#include "text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

class Frame {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::Frame)
};

QString whatItMeans(account::World world)
{
    switch (world) {
    case account::World::Practice:
        return Frame::tr("no real money, no proof of any payment");
    case account::World::Sandbox:
        return Frame::tr("Alipay's test environment, no real money");
    case account::World::OwnAddress:
        return Frame::tr("sent through another address than Alipay's");
    case account::World::Live:
        return {};
    }
    Q_UNREACHABLE();
}

// The one word that no reader of either language may miss.
QString wordOf(account::World world)
{
    const QString word = world == account::World::Live ? QString() : markOf(world).word;
    const QString chinese = u"练习"_s;
    return world != account::World::Practice || word.contains(chinese) ? word : word + u' ' + chinese;
}

} // namespace

SheetFrame frameIn(account::World world, const QString &file, const QString &title)
{
    return {file, title, world, wordOf(world), whatItMeans(world), Frame::tr("Page %1 of %2")};
}

QString footOf(const QDateTime &madeAt)
{
    return Frame::tr("Made %1, Beijing time, with Hongbao Console %2")
        .arg(text::moment(madeAt), QStringLiteral(HONGBAO_VERSION));
}

} // namespace hongbao::ui
