#include "help/help_book.h"
#include "help/help_window.h"
#include "text/masking.h"
#include "text/words.h"
#include "ui/shell/controls.h"
#include "ui/shell/main_window_test.h"
#include "widgets/error_panel.h"

#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestHelp : public test::MainWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void cleanup()
    {
        closeWindow();
        m_folder.reset();
        text::setLanguage(u"en"_s);
    }

    void every_error_is_found_by_its_code_and_by_a_word_data();
    void every_error_is_found_by_its_code_and_by_a_word();
    void every_page_is_whole_in_both_languages_data();
    void every_page_is_whole_in_both_languages();
    void a_search_finds_all_its_words_and_titles_first();
    void what_alipay_says_is_found_too();
    void one_key_opens_it_and_typing_finds();
    void it_speaks_the_language_of_the_program();
    void an_error_leads_to_its_paragraph();
    void it_opens_over_a_dialog_that_has_the_keyboard();
    void it_begins_the_guided_campaign();
    void the_windows_keys_work_from_it_too();
    void a_locked_window_hides_it_and_begins_no_guide();

private:
    HelpWindow *help() const { return m_window->findChild<HelpWindow *>(); }
    QString shown() const { return help()->findChild<QTextBrowser *>()->toPlainText(); }
    void search(const QString &words) const
    {
        QTest::keyClicks(help()->findChild<QLineEdit *>(u"helpSearch"_s), words);
    }
    int found() const
    {
        int topics = 0;
        for (QTreeWidgetItemIterator at(help()->findChild<QTreeWidget *>()); *at; ++at)
            topics += (*at)->parent() ? 1 : 0;
        return topics;
    }
};

void TestHelp::every_error_is_found_by_its_code_and_by_a_word_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    for (const char *language : {"zh_CN", "en"}) {
        for (int i = 0; i < codes.keyCount(); ++i)
            QTest::addRow("%s %s", language, codes.key(i))
                << QString::fromLatin1(language) << QString::fromLatin1(codes.key(i));
    }
}

void TestHelp::every_error_is_found_by_its_code_and_by_a_word()
{
    QFETCH(const QString, language);
    QFETCH(const QString, code);
    text::setLanguage(language);
    const QList<HelpTopic> all = readHelp(language);
    const QList<HelpTopic> byCode = findHelp(all, code.toLower());
    QVERIFY(!byCode.isEmpty());
    const auto isIt = [&](const HelpTopic &topic) { return topic.code == code; };
    const auto topic = std::find_if(byCode.cbegin(), byCode.cend(), isIt);
    QVERIFY(topic != byCode.cend());
    QVERIFY(topic->text.startsWith(topic->title));
    static const QRegularExpression notWord(u"[\\s，。、：；“”（）,.:;()]+"_s);
    QString longest;
    for (const QString &word : topic->text.split(notWord)) {
        if (word.size() > longest.size())
            longest = word;
    }
    const QList<HelpTopic> byWord = findHelp(all, longest);
    QVERIFY2(std::any_of(byWord.cbegin(), byWord.cend(), isIt), qPrintable(longest));
}

void TestHelp::every_page_is_whole_in_both_languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestHelp::every_page_is_whole_in_both_languages()
{
    QFETCH(const QString, language);
    text::setLanguage(language);
    static const QRegularExpression han(u"\\p{Han}"_s);
    QHash<HelpPart, int> count;
    for (const HelpTopic &topic : readHelp(language)) {
        ++count[topic.part];
        QVERIFY(!topic.title.isEmpty());
        QVERIFY2(topic.text.size() > 20, qPrintable(topic.title));
        const bool chinese = topic.title.contains(han) && topic.text.count(han) > topic.text.size() / 4;
        const bool english = !topic.title.contains(han) && topic.text.count(han) < topic.text.size() / 8;
        QVERIFY2(language == u"zh_CN"_s ? chinese : english, qPrintable(topic.title));
    }
    QCOMPARE(count.value(HelpPart::Errors), QMetaEnum::fromType<ErrorCode>().keyCount());
    QVERIFY(count.value(HelpPart::Questions) >= 15);
    QVERIFY(count.value(HelpPart::FirstSteps) >= 5);
    QVERIFY(count.value(HelpPart::ProviderCodes) >= 110);
}

void TestHelp::a_search_finds_all_its_words_and_titles_first()
{
    const QList<HelpTopic> topics {{HelpPart::Questions, {}, u"Refund"_s, u"The money comes back."_s},
        {HelpPart::Questions, {}, u"Money"_s, u"It is paid once."_s},
        {HelpPart::Errors, u"NoMoney"_s, u"Gone"_s, u"!"_s}};
    const auto titles = [&](const QString &search) {
        QStringList found;
        for (const HelpTopic &topic : findHelp(topics, search))
            found << topic.title;
        return found;
    };
    QCOMPARE(titles(u"money"_s), (QStringList {u"Money"_s, u"Gone"_s, u"Refund"_s}));
    QCOMPARE(titles(u"money back"_s), QStringList {u"Refund"_s});
    QCOMPARE(titles(u"nothing like it"_s), QStringList());
    QCOMPARE(titles({}).size(), 3);
}

void TestHelp::what_alipay_says_is_found_too()
{
    text::setLanguage(u"zh_CN"_s);
    const QList<HelpTopic> found = findHelp(readHelp(u"zh_CN"_s), u"CTU_HAS_RISK"_s);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.constFirst().part, HelpPart::ProviderCodes);
}

void TestHelp::one_key_opens_it_and_typing_finds()
{
    openWindow();
    QVERIFY(!help()); // the start does not wait for it
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help() && help()->isVisible());
    QVERIFY(!help()->isModal());
    const int all = found();
    search(u"24 hours"_s);
    QVERIFY(found() > 0 && found() < all);
    QVERIFY(shown().contains(u"24 hours"_s));
    search(u" xyzzy"_s);
    QCOMPARE(found(), 0);
    QVERIFY(shown().startsWith(u"Nothing of this kind"_s));
    QCOMPARE(test::namelessControls(*help()), QStringList());
    QTest::keyClick(help(), Qt::Key_Escape);
    QTRY_VERIFY(!help());
    QTest::mouseClick(find<QPushButton>(u"help"_s), Qt::LeftButton);
    QTRY_VERIFY(help() && help()->isVisible());
}

void TestHelp::it_speaks_the_language_of_the_program()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    search(u"unconfirmed"_s);
    QVERIFY(shown().contains(u"Ask again"_s));
    text::setLanguage(u"zh_CN"_s);
    auto *line = help()->findChild<QLineEdit *>(u"helpSearch"_s);
    QTRY_VERIFY(help()->windowTitle() != u"Help — Hongbao Console"_s || found() == 0);
    line->setText(u"待确认"_s);
    QVERIFY(found() > 0);
    QVERIFY(shown().contains(u"同一编号"_s));
}

void TestHelp::an_error_leads_to_its_paragraph()
{
    openWindow();
    ErrorPanel panel;
    panel.explain({ErrorCode::CampaignPacketNotWhole, {}, {}});
    panel.show();
    QTest::mouseClick(panel.findChild<QPushButton *>(u"errorHelp"_s), Qt::LeftButton);
    QVERIFY(help());
    QVERIFY(shown().contains(u"CampaignPacketNotWhole"_s));
    QVERIFY(shown().contains(text::explain({ErrorCode::CampaignPacketNotWhole, {}, {}}).what));
}

void TestHelp::it_opens_over_a_dialog_that_has_the_keyboard()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QDialog dialog(m_window.get());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    QTRY_VERIFY(dialog.findChild<HelpWindow *>());
    QTRY_VERIFY(dialog.findChild<HelpWindow *>()->isVisible());
    QCOMPARE(m_window->findChildren<HelpWindow *>().size(), 1);
}

void TestHelp::it_begins_the_guided_campaign()
{
    openWindow();
    QVERIFY(open(u"practice"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTest::mouseClick(help()->findChild<QPushButton *>(u"helpGuide"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>(u"guideBar"_s));
    QTRY_VERIFY(!help());
}

void TestHelp::the_windows_keys_work_from_it_too()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(QTest::qWaitForWindowActive(help()));
    QTest::keyClick(help(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text::masked());
    QTest::keyClick(help(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!text::masked());
}

void TestHelp::a_locked_window_hides_it_and_begins_no_guide()
{
    openWindow();
    QVERIFY(open(u"practice"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!help()->isVisible());
    m_window->beginGuide();
    QVERIFY(!find<QWidget>(u"guideBar"_s));
    QTest::mouseClick(find<QPushButton>(u"lockUnlock"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(help()->isVisible(), patience);
    QVERIFY(!help()->isModal());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
