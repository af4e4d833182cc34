#include "settings/preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_new_folder_has_the_practice_account_and_follows_the_system()
    {
        const QTemporaryDir folder;
        const Preferences preferences(folder.path());
        QCOMPARE(preferences.account(), u"practice"_s);
        QCOMPARE(preferences.paidWithinDays(), 30);
        QCOMPARE(preferences.language(), u"auto"_s);
        QCOMPARE(preferences.scheme(), look::Scheme::System);
        QCOMPARE(preferences.patienceMinutes(), 360);
    }

    void what_was_chosen_stands_in_the_data_folder()
    {
        const QTemporaryDir folder;
        {
            Preferences preferences(folder.path());
            preferences.setAccount(u"公司"_s);
            preferences.setPaidWithinDays(0);
            preferences.setLanguage(u"en"_s);
            preferences.setScheme(look::Scheme::Dark);
            preferences.setPatienceMinutes(10);
        }
        QVERIFY(QFile::exists(folder.filePath(u"settings.ini"_s)));
        const Preferences again(folder.path());
        QCOMPARE(again.account(), u"公司"_s);
        QCOMPARE(again.paidWithinDays(), 0);
        QCOMPARE(again.language(), u"en"_s);
        QCOMPARE(again.scheme(), look::Scheme::Dark);
        QCOMPARE(again.patienceMinutes(), 10);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
