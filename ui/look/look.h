#pragma once
// One look: colours by role (light and dark), type scale, spacing. No page holds a colour or a size of its own.

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QMargins>

class QApplication;
class QWidget;

namespace hongbao::ui::look {

enum class Role {
    Window, // behind everything
    Surface, // cards, tables
    Sidebar,
    Border,
    Text,
    MutedText,
    Accent, // the one main button, the selected page
    OnAccent,
    Good, // 已到账
    Bad, // 未成功, errors
    Warning, // needs a look
    Waiting, // 待确认: calm, not red
    Practice, // the practice world's own colour
    OnPractice,
};

enum class Style { Caption, Body, Strong, Heading, Title, Figure, Digits }; // Digits: tabular

enum class Scheme { System, Light, Dark };

void apply(QApplication &application, Scheme scheme); // Fusion, palette, style sheet; again on each change
void followSystem(QApplication &application); // the system's scheme changed: applies it where the choice is System
void followLanguage(QApplication &application); // which has a font of its own
bool isDark();
QColor color(Role role);
QFont font(Style style);
int space(int steps); // 4 px a step, scaled with the font
QIcon icon(const QString &name); // resources/icons/<name>.svg in the text's colour
QIcon icon(const QString &name, Role role);

// Roles a widget can take on; the style sheet does the rest.
void setPrimary(QWidget *button);
void setDangerous(QWidget *button);
void setLink(QWidget *button); // quiet, for an act of little weight
void setInline(QWidget *button); // the same in a line of words, no taller than they are
void setCard(QWidget *widget);
void setNotice(QWidget *frame, Role role); // a block that speaks: Bad, Warning, Waiting, Good
void setBadge(QWidget *label);
void setPage(QWidget *widget); // what lies in a scroll area: lets the window's ground through
void setSidebar(QWidget *frame);
void setSidebarEntry(QWidget *button);
void setProblem(QWidget *field, bool problem);
void setStyle(QWidget *label, Style style);
void setRole(QWidget *label, Role role);

} // namespace hongbao::ui::look
