// Ctrl+Shift+M: no id and no amount is left on any page or dialog, on the screen or for a screen reader.

#include "look/look.h"
#include "send/confirm_dialog.h"
#include "text/masking.h"
#include "ui/tour/tour.h"
#include "ui/tour/walk.h"

#include <QLabel>
#include <QPushButton>

using namespace hongbao;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

namespace {

// Money in figures or capitals, long numbers with blanks or without.
QString secretIn(const QString &words)
{
    static const QRegularExpression secret(
        u"¥\\s?-?[0-9][0-9,.]*|[0-9]{4} [0-9]{4} [0-9]{4}|[0-9]{12,}|[零壹贰叁肆伍陆柒捌玖][拾佰仟万元角分]"_s);
    return secret.match(words).captured();
}

void press(QWidget &window)
{
    const bool before = text::masked();
    QVERIFY(QTest::qWaitFor([&] { // the shortcuts sleep until a dialog is quite gone
        if (text::masked() == before)
            QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        return text::masked() != before;
    }));
    QCoreApplication::sendPostedEvents();
}

} // namespace

class TestMasking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::look::apply(*qApp, ui::look::Scheme::Light);
        Tour tour({1280, 800}, [&](const QString &stop, QWidget &shown) { lookAt(stop, shown); });
        tour.walk();
    }

    void there_was_something_to_hide() { QVERIFY(m_open > 100); }
    void nothing_is_left_to_see() { QVERIFY2(m_left.isEmpty(), qPrintable(m_left.join(u'\n'))); }
    void the_same_key_shows_all_again() { QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost.join(u'\n'))); }
    void the_top_bar_says_so() { QVERIFY2(m_silent.isEmpty(), qPrintable(m_silent.join(u'\n'))); }
    void nobody_confirms_what_cannot_be_seen() { QVERIFY(m_refused && m_confirmed); }

private:
    void lookAt(const QString &stop, QWidget &shown)
    {
        const qsizetype before = secrets(shown).size();
        m_open += before;
        press(shown);
        QVERIFY2(text::masked(), qPrintable(stop));
        for (const Said &said : secrets(shown))
            m_left << stop + u": " + said.words + u": " + said.where;
        const auto *word = shown.findChild<QLabel *>(u"maskedWord"_s);
        if (word && !stop.startsWith(u"lock"_s) && !word->isVisible())
            m_silent << stop;
        if (auto *dialog = qobject_cast<ui::ConfirmDialog *>(&shown))
            tryToSend(*dialog);
        press(shown);
        QVERIFY(!text::masked());
        if (before > 0 && secrets(shown).isEmpty())
            m_lost << stop;
    }

    void tryToSend(ui::ConfirmDialog &dialog)
    {
        dialog.setTickMs(1);
        auto *send = dialog.findChild<QPushButton *>(u"confirmSend"_s);
        QTRY_VERIFY(!send->text().contains(u'(')); // the seconds are over
        m_refused = !send->isEnabled() && dialog.findChild<QLabel *>(u"confirmMasked"_s)->isVisible();
        press(dialog);
        m_confirmed = send->isEnabled() && !dialog.findChild<QLabel *>(u"confirmMasked"_s)->isVisible();
        press(dialog);
    }

    static QList<Said> secrets(QWidget &shown)
    {
        QList<Said> found = allWords(shown);
        found.removeIf([](const Said &said) { return secretIn(said.words).isEmpty(); });
        return found;
    }

    qsizetype m_open = 0;
    QStringList m_left;
    QStringList m_lost;
    QStringList m_silent;
    bool m_refused = false;
    bool m_confirmed = false;
};

QTEST_MAIN(TestMasking)
#include "tst_masking.moc"
