#include "look/look.h"
#include "look/colors.h"
#include "look/icon.h"
#include "look/style_sheet.h"
#include "text/words.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hongbao::ui::look {

namespace {

constexpr char schemeProperty[] = "lookScheme";

// Qt 6.4 does not say which scheme the system has; the palette it gives when we set none does.
bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    return isDark();
}

QPalette paletteOf(bool dark)
{
    const Tones tones = tonesOf(dark);
    QPalette result;
    const std::pair<QPalette::ColorRole, Role> roles[] = {{QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text}, {QPalette::Base, Role::Surface}, {QPalette::AlternateBase, Role::Window},
        {QPalette::Text, Role::Text}, {QPalette::PlaceholderText, Role::MutedText}, {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text}, {QPalette::ToolTipBase, Role::Surface}, {QPalette::ToolTipText, Role::Text},
        {QPalette::HighlightedText, Role::Text}, {QPalette::Link, Role::Waiting},
        {QPalette::LinkVisited, Role::Waiting}};
    for (const auto &[ours, role] : roles)
        result.setColor(ours, colorOf(role, dark));
    result.setColor(QPalette::Highlight, tones.chosen);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, tones.disabledText);
    return result;
}

// One family for Chinese and Latin: mixed fallbacks make uneven lines, and its digits have one width. Noto's Chinese
// one gives a curly quote and a middle dot the width of a Chinese character, its Korean one that of a letter.
QStringList families(const QString &systemFamily)
{
    static const QStringList installed = QFontDatabase::families(); // asked for every font
    const QString noto = text::language() == u"en"_s ? u"Noto Sans CJK KR"_s : u"Noto Sans CJK SC"_s;
    QStringList result;
    for (const QString &family : {u"PingFang SC"_s, u"Microsoft YaHei UI"_s, noto, u"Noto Sans SC"_s})
        if (installed.contains(family))
            result << family;
    return result << systemFamily;
}

// The body's size in pixels: the platform's own, but never below 14. Reckoned, not measured: whoever measures loads a
// font that nobody will see, before the first window.
int bodyPixels()
{
    static const int pixels = [] {
        constexpr double pointsOfAnInch = 72;
        const QFont font = QGuiApplication::font();
        const double perInch = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
        return qMax(14, font.pixelSize() > 0 ? font.pixelSize() : qRound(font.pointSizeF() * perInch / pointsOfAnInch));
    }();
    return pixels;
}

const QString &systemFamily()
{
    static const QString family = QGuiApplication::font().family();
    return family;
}

void mark(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it is dressed when it is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

void apply(QApplication &application, Scheme scheme)
{
    application.setProperty(schemeProperty, QVariant::fromValue(scheme));
    bodyPixels(); // before any font of ours is set
    systemFamily();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(scheme == Scheme::System ? systemIsDark() : scheme == Scheme::Dark));
    QApplication::setFont(font(Style::Body));
    application.setStyleSheet(styleSheet());
}

void followSystem(QApplication &application)
{
    if (application.property(schemeProperty).value<Scheme>() == Scheme::System)
        apply(application, Scheme::System);
}

void followLanguage(QApplication &application)
{
    apply(application, application.property(schemeProperty).value<Scheme>());
}

bool isDark()
{
    const QPalette now = QApplication::palette();
    return now.color(QPalette::Window).lightness() < now.color(QPalette::WindowText).lightness();
}

QColor color(Role role)
{
    return colorOf(role, isDark());
}

QFont font(Style style)
{
    const int body = bodyPixels();
    QFont result;
    result.setFamilies(families(systemFamily()));
    switch (style) {
    case Style::Caption:
        result.setPixelSize(body * 6 / 7);
        break;
    case Style::Body:
    case Style::Digits: // the families above have digits of one width
        result.setPixelSize(body);
        break;
    case Style::Strong:
        result.setPixelSize(body);
        result.setWeight(QFont::DemiBold);
        break;
    case Style::Heading:
        result.setPixelSize(body * 8 / 7);
        result.setWeight(QFont::DemiBold);
        break;
    case Style::Title:
        result.setPixelSize(body * 11 / 7);
        result.setWeight(QFont::DemiBold);
        break;
    case Style::Figure:
        result.setPixelSize(body * 2);
        result.setWeight(QFont::DemiBold);
        break;
    }
    return result;
}

int space(int steps)
{
    return steps * qRound(bodyPixels() * 4 / 14.0);
}

QIcon icon(const QString &name)
{
    return tintedIcon(name, std::nullopt);
}

QIcon icon(const QString &name, Role role)
{
    return tintedIcon(name, role);
}

void setPrimary(QWidget *button)
{
    mark(button, "lookKind", u"primary"_s);
}

void setDangerous(QWidget *button)
{
    mark(button, "lookKind", u"dangerous"_s);
}

void setLink(QWidget *button)
{
    mark(button, "lookKind", u"link"_s);
}

void setInline(QWidget *button)
{
    mark(button, "lookKind", u"inline"_s);
}

void setNotice(QWidget *frame, Role role)
{
    mark(frame, "lookKind", u"notice"_s);
    setRole(frame, role);
}

void setBadge(QWidget *label)
{
    mark(label, "lookKind", u"badge"_s);
}

void setPage(QWidget *widget)
{
    mark(widget, "lookKind", u"page"_s);
}

void setSidebar(QWidget *frame)
{
    mark(frame, "lookKind", u"sidebar"_s);
}

void setSidebarEntry(QWidget *button)
{
    mark(button, "lookKind", u"nav"_s);
}

void setProblem(QWidget *field, bool problem)
{
    mark(field, "lookProblem", problem ? u"true"_s : QString());
}

void setCard(QWidget *widget)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    mark(widget, "lookKind", u"card"_s);
}

void setStyle(QWidget *label, Style style)
{
    static constexpr const char *names[] = {"caption", "body", "strong", "heading", "title", "figure", "digits"};
    mark(label, "lookType", QLatin1StringView(names[int(style)]));
}

void setRole(QWidget *label, Role role)
{
    mark(label, "lookRole", nameOf(role));
}

} // namespace hongbao::ui::look
