#include "console/wiring.h"
#include "core_dumps.h"
#include "data_dir.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#ifdef HONGBAO_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <thread>

using namespace hongbao;
using namespace Qt::StringLiterals;

namespace {

console::Options readOptions(const QApplication &application)
{
    const QString defaultFolder = defaultDataDir();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sends Alipay cash red packets."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, u"Folder of the ledger and the accounts."_s, u"dir"_s, defaultFolder);
    const QCommandLineOption account(u"account"_s, u"Account to open."_s, u"name"_s);
    const QCommandLineOption language(u"lang"_s, u"zh_CN, en or auto."_s, u"language"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"light, dark or system."_s, u"scheme"_s);
    parser.addOptions({data, account, language, scheme});
    parser.process(application);
    return {
        QDir(parser.value(data)).absolutePath(), parser.value(account), parser.value(language), parser.value(scheme)};
}

// The first text waits longest for the system's list of fonts; it is read while Qt connects to the screen.
std::jthread readFonts()
{
#ifdef HONGBAO_HAS_FONTCONFIG
    return std::jthread([] { FcInit(); });
#else
    return {};
#endif
}

} // namespace

int main(int argc, char **argv)
{
    refuseCoreDumps();
    std::jthread fonts = readFonts();
    QApplication application(argc, argv);
    if (fonts.joinable())
        fonts.join(); // or they are read twice
    QApplication::setApplicationVersion(QStringLiteral(HONGBAO_VERSION));
    QApplication::setDesktopFileName(u"org.hongbaoconsole.console"_s); // its entry, installer/linux
    console::Wiring wiring(readOptions(application));
    wiring.start();
    return QApplication::exec();
}
