#include "look/style_sheet.h"
#include "look/colors.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hongbao::ui::look {

namespace {

using Words = QHash<QString, QString>;

constexpr Role everyRole[]
    = {Role::Window, Role::Surface, Role::Sidebar, Role::Border, Role::Text, Role::MutedText, Role::Accent,
        Role::OnAccent, Role::Good, Role::Bad, Role::Warning, Role::Waiting, Role::Practice, Role::OnPractice};

void addColors(Words &words)
{
    for (const Role role : everyRole) {
        words.insert(nameOf(role), color(role).name());
        words.insert(u"tint-"_s + nameOf(role), tintOf(role, isDark()).name());
    }
    const Tones tones = tonesOf(isDark());
    words.insert(u"field"_s, tones.field.name());
    words.insert(u"hover"_s, tones.hover.name());
    words.insert(u"pressed"_s, tones.pressed.name());
    words.insert(u"chosen"_s, tones.chosen.name());
    words.insert(u"line"_s, tones.hover.name());
    words.insert(u"fieldborder"_s, tones.fieldBorder.name());
    words.insert(u"focus"_s, tones.focus.name());
    words.insert(u"focusonaccent"_s, tones.focusOnAccent.name());
    words.insert(u"scroll"_s, tones.scroll.name());
    words.insert(u"disabled"_s, tones.disabledText.name());
    words.insert(u"accenthover"_s, tones.accentHover.name());
    words.insert(u"accentpressed"_s, tones.accentPressed.name());
}

void addSizes(Words &words)
{
    const auto pixels = [&words](const QString &name, int value) { words.insert(name, u"%1px"_s.arg(value)); };
    pixels(u"captionpx"_s, font(Style::Caption).pixelSize());
    pixels(u"headingpx"_s, font(Style::Heading).pixelSize());
    pixels(u"titlepx"_s, font(Style::Title).pixelSize());
    pixels(u"figurepx"_s, font(Style::Figure).pixelSize());
    for (int steps = 1; steps <= 6; ++steps)
        pixels(u"%1px"_s.arg(steps), space(steps));
    const int tall = space(2) - 1;
    pixels(u"btnvpx"_s, tall);
    pixels(u"btnvinpx"_s, tall - 1);
    pixels(u"btnhpx"_s, space(4));
    pixels(u"btnhinpx"_s, space(4) - 1);
    pixels(u"fieldvpx"_s, tall - 1);
    pixels(u"fieldvinpx"_s, tall - 2);
    pixels(u"fieldhpx"_s, space(2));
    pixels(u"fieldhinpx"_s, space(2) - 1);
    pixels(u"toolpadpx"_s, space(2) - 2);
    pixels(u"toolpadinpx"_s, space(2) - 3);
    pixels(u"buttonwidthpx"_s, space(10));
    pixels(u"questionpx"_s, space(110)); // its words in a few long lines, not in many short ones
    pixels(u"badgeradiuspx"_s, space(2));
    pixels(u"cellpx"_s, space(3) - 3); // Qt's item views add 3 of their own: words stand below their heading
}

} // namespace

QString nameOf(Role role)
{
    switch (role) {
    case Role::Window:
        return u"window"_s;
    case Role::Surface:
        return u"surface"_s;
    case Role::Sidebar:
        return u"sidebar"_s;
    case Role::Border:
        return u"border"_s;
    case Role::Text:
        return u"text"_s;
    case Role::MutedText:
        return u"muted"_s;
    case Role::Accent:
        return u"accent"_s;
    case Role::OnAccent:
        return u"onaccent"_s;
    case Role::Good:
        return u"good"_s;
    case Role::Bad:
        return u"bad"_s;
    case Role::Warning:
        return u"warning"_s;
    case Role::Waiting:
        return u"waiting"_s;
    case Role::Practice:
        return u"practice"_s;
    case Role::OnPractice:
        return u"onpractice"_s;
    }
    Q_UNREACHABLE();
}

QString styleSheet()
{
    Words words;
    addColors(words);
    addSizes(words);
    QFile file(u":/look/look.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString pattern = QString::fromUtf8(file.readAll());
    static const QRegularExpression name(u"@([a-z0-9-]+)"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(pattern)) {
        result += QStringView(pattern).mid(from, match.capturedStart() - from);
        result += words.value(match.captured(1), match.captured(0)); // a name without a value stays: a test finds it
        from = match.capturedEnd();
    }
    return result + QStringView(pattern).mid(from);
}

} // namespace hongbao::ui::look
