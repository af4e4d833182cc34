#include "look/colors.h"
#include "look/look.h"
#include "look/style_sheet.h"
#include "text/words.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <cmath>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;
using look::Role;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// Half covered pixels of a thin line still have the line's colour.
bool isInk(const QColor &pixel)
{
    const QColor ink = look::color(Role::Text);
    const auto near = [](int a, int b) { return qAbs(a - b) <= 8; };
    return pixel.alpha() > 100 && near(pixel.red(), ink.red()) && near(pixel.green(), ink.green())
        && near(pixel.blue(), ink.blue());
}

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { look::apply(*qApp, look::Scheme::Light); }

    void words_can_be_read_on_every_ground_they_stand_on_data();
    void words_can_be_read_on_every_ground_they_stand_on();
    void fields_and_the_focus_ring_can_be_seen_data();
    void fields_and_the_focus_ring_can_be_seen();
    void the_style_sheet_has_a_value_for_every_name_data();
    void the_style_sheet_has_a_value_for_every_name();
    void every_icon_is_drawn_in_the_colour_of_the_scheme_data();
    void every_icon_is_drawn_in_the_colour_of_the_scheme();
    void the_scheme_changes_while_the_program_runs();
    void quotes_are_as_wide_as_each_language_has_them();
    void a_change_of_the_system_leaves_a_choice_alone();
};

void TestLook::words_can_be_read_on_every_ground_they_stand_on_data()
{
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const look::Tones tones = look::tonesOf(dark);
        const auto add = [dark](const char *name, Role words, const QColor &ground) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << look::colorOf(words, dark) << ground;
        };
        const auto ground = [dark](Role role) { return look::colorOf(role, dark); };
        add("text on the window", Role::Text, ground(Role::Window));
        add("text on a card", Role::Text, ground(Role::Surface));
        add("text on the sidebar", Role::Text, ground(Role::Sidebar));
        add("text in a field", Role::Text, tones.field);
        add("text in a chosen row", Role::Text, tones.chosen);
        add("text under the mouse", Role::Text, tones.hover);
        add("muted on the window", Role::MutedText, ground(Role::Window));
        add("muted on a card", Role::MutedText, ground(Role::Surface));
        add("muted on the sidebar", Role::MutedText, ground(Role::Sidebar));
        add("muted in a field", Role::MutedText, tones.field);
        add("the main button", Role::OnAccent, ground(Role::Accent));
        add("the main button under the mouse", Role::OnAccent, tones.accentHover);
        add("the main button pressed", Role::OnAccent, tones.accentPressed);
        add("the practice badge", Role::OnPractice, ground(Role::Practice));
        add("practice on the window", Role::Practice, ground(Role::Window));
        const std::pair<const char *, Role> states[] = {{"good", Role::Good}, {"bad", Role::Bad},
            {"warning", Role::Warning}, {"waiting", Role::Waiting}, {"muted", Role::MutedText}};
        for (const auto &[name, role] : states) {
            add(qPrintable(QLatin1StringView(name) + u" in its badge"_s), role, look::tintOf(role, dark));
            add(qPrintable(QLatin1StringView(name) + u" on a card"_s), role, ground(Role::Surface));
            add(qPrintable(QLatin1StringView(name) + u" on the window"_s), role, ground(Role::Window));
            add(qPrintable(u"text in a notice: "_s + QLatin1StringView(name)), Role::Text, look::tintOf(role, dark));
        }
    }
}

void TestLook::words_can_be_read_on_every_ground_they_stand_on()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    const double ratio = contrast(words, ground);
    QVERIFY2(ratio >= forText, qPrintable(u"%1 on %2: %3"_s.arg(words.name(), ground.name()).arg(ratio)));
}

void TestLook::fields_and_the_focus_ring_can_be_seen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::fields_and_the_focus_ring_can_be_seen()
{
    QFETCH(bool, dark);
    const look::Tones tones = look::tonesOf(dark);
    for (const Role role : {Role::Window, Role::Surface, Role::Sidebar})
        QVERIFY2(contrast(tones.focus, look::colorOf(role, dark)) >= forShapes, "focus ring");
    QVERIFY(contrast(tones.fieldBorder, tones.field) >= forShapes);
    QVERIFY(contrast(tones.fieldBorder, look::colorOf(Role::Window, dark)) >= forShapes);
    QVERIFY(contrast(tones.focusOnAccent, look::colorOf(Role::Accent, dark)) >= forShapes);
    QVERIFY(contrast(tones.focusOnAccent, look::colorOf(Role::Window, dark)) >= forShapes);
}

void TestLook::the_style_sheet_has_a_value_for_every_name_data()
{
    QTest::addColumn<look::Scheme>("scheme");
    QTest::newRow("light") << look::Scheme::Light;
    QTest::newRow("dark") << look::Scheme::Dark;
}

void TestLook::the_style_sheet_has_a_value_for_every_name()
{
    QFETCH(look::Scheme, scheme);
    look::apply(*qApp, scheme);
    const QString sheet = look::styleSheet();
    QVERIFY(sheet.contains(u"QPushButton"_s));
    const QString rules = sheet.mid(sheet.indexOf(u"*/"_s)); // the remark on top speaks of @names
    QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 30)));
}

void TestLook::every_icon_is_drawn_in_the_colour_of_the_scheme_data()
{
    QTest::addColumn<QString>("name");
    const QStringList own = {u"chevron-down"_s, u"chevron-up"_s, u"tick"_s, u"hongbao"_s}; // colours of their own
    for (const QString &file : QDir(u":/icons"_s).entryList())
        if (const QString name = file.chopped(4); !own.contains(name))
            QTest::newRow(qPrintable(name)) << name;
}

void TestLook::every_icon_is_drawn_in_the_colour_of_the_scheme()
{
    QFETCH(QString, name);
    for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
        look::apply(*qApp, scheme);
        const QImage image = look::icon(name).pixmap(24, 24).toImage();
        bool inked = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked = inked || isInk(image.pixelColor(x, y));
        QVERIFY(inked);
    }
}

void TestLook::the_scheme_changes_while_the_program_runs()
{
    look::apply(*qApp, look::Scheme::Light);
    QLineEdit field;
    field.ensurePolished();
    QVERIFY(!look::isDark());
    look::apply(*qApp, look::Scheme::Dark);
    QVERIFY(look::isDark());
    QCOMPARE(look::color(Role::Text), QApplication::palette().color(QPalette::WindowText));
    look::apply(*qApp, look::Scheme::System); // off-screen, the system is light
    QVERIFY(!look::isDark());
}

void TestLook::quotes_are_as_wide_as_each_language_has_them()
{
    look::apply(*qApp, look::Scheme::Light);
    const auto advance = [](const QString &language, const QString &text) {
        text::setLanguage(language);
        look::followLanguage(*qApp);
        return QFontMetrics(QApplication::font()).horizontalAdvance(text);
    };
    const QString chinese = u"红"_s;
    QVERIFY(2 * advance(u"en"_s, u"“"_s) <= advance(u"en"_s, chinese));
    QVERIFY(2 * advance(u"en"_s, u"·"_s) <= advance(u"en"_s, chinese) + 2);
    QCOMPARE(advance(u"zh_CN"_s, u"“"_s), advance(u"zh_CN"_s, chinese));
    text::setLanguage(u"en"_s);
}

void TestLook::a_change_of_the_system_leaves_a_choice_alone()
{
    look::apply(*qApp, look::Scheme::Dark);
    look::followSystem(*qApp);
    QVERIFY(look::isDark());
    look::apply(*qApp, look::Scheme::System);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark); // something else of the program's own is not the system's scheme
    look::followSystem(*qApp);
    QVERIFY(!look::isDark());
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
