// The language of all words: translators on the application, found again by their name.
#include "text/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace hongbao::text {

namespace {

constexpr char translatorName[] = "hongbao translator";
constexpr char languageName[] = "hongbaoLanguage"; // on the application, as its translators are

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(QLatin1StringView(translatorName));
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void setLanguage(const QString &language)
{
    qApp->setProperty(languageName, language);
    qDeleteAll(qApp->findChildren<QTranslator *>(QLatin1StringView(translatorName), Qt::FindDirectChildrenOnly));
    if (language == QLatin1StringView("zh_CN"))
        install(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is the language of the sources; its files hold plural forms only.
    const QDir ours(QStringLiteral(":/i18n"));
    for (const QString &file : ours.entryList({u"*_" + language + u".qm"}))
        install(file, ours.path());
}

QString language()
{
    const QString set = qApp->property(languageName).toString();
    return set.isEmpty() ? QStringLiteral("en") : set;
}

QString chosenLanguage(const QString &setting, const QString &otherwise)
{
    if (setting == QLatin1StringView("zh_CN") || setting == QLatin1StringView("en"))
        return setting;
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (language.startsWith(QLatin1StringView("zh")))
            return QStringLiteral("zh_CN");
        if (language.startsWith(QLatin1StringView("en")))
            return QStringLiteral("en");
    }
    return otherwise;
}

} // namespace hongbao::text
