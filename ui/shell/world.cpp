#include "shell/world.h"

#include <QCoreApplication>

namespace hongbao::ui {

namespace {

class World {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::World)
};

} // namespace

Mark markOf(account::World world)
{
    switch (world) {
    case account::World::Practice:
        return {World::tr("Practice"), {}, look::Role::Practice};
    case account::World::Sandbox:
        return {World::tr("Sandbox"), {}, look::Role::Waiting};
    case account::World::Live:
        return {World::tr("Live"), {}, look::Role::MutedText};
    case account::World::OwnAddress:
        return {World::tr("Own address"), {}, look::Role::Warning};
    }
    Q_UNREACHABLE();
}

QString titleIn(account::World world, const QString &title)
{
    return world == account::World::Live ? title : World::tr("[%1] %2").arg(markOf(world).word, title);
}

QString accountTitle(const QString &name)
{
    return name == QLatin1StringView(account::practiceName) ? World::tr("Practice account") : name;
}

QString fileNameIn(account::World world, const QString &name)
{
    return world == account::World::Practice ? World::tr("Practice - %1").arg(name) : name;
}

} // namespace hongbao::ui
