#include "widgets/empty_page.h"

#include <QLabel>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestEmptyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void all_words_have_room_data();
    void all_words_have_room();
};

void TestEmptyPage::all_words_have_room_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a word") << u"Nothing."_s;
    QTest::newRow("a few lines") << u"What belongs here, and how it comes to be here, in many words. "_s.repeated(4);
    QTest::newRow("Chinese has no spaces") << u"这里会显示每一个红包发给了谁、是否到账。"_s.repeated(6);
}

void TestEmptyPage::all_words_have_room()
{
    QFETCH(QString, words);
    ui::EmptyPage page(u"campaigns"_s);
    page.setWords(u"Title"_s, words, u"Start"_s);
    page.resize(1000, 700);
    page.show();
    const auto labels = page.findChildren<QLabel *>();
    const auto text
        = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    QVERIFY(text != labels.end());
    QVERIFY((*text)->height() >= (*text)->heightForWidth((*text)->width()));
}

QTEST_MAIN(TestEmptyPage)
#include "tst_empty_page.moc"
