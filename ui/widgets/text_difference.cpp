#include "widgets/text_difference.h"

#include "look/look.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr qsizetype contextBefore = 12; // characters before the difference that are quoted

qsizetype commonBeginning(QStringView a, QStringView b)
{
    return std::distance(a.begin(), std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first);
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    return std::distance(a.rbegin(), std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first);
}

// The differing middle stands out by its ground, by bold letters and by underlining: never by colour alone.
void markRange(QPlainTextEdit *edit, qsizetype from, qsizetype length)
{
    QTextEdit::ExtraSelection range;
    range.cursor = QTextCursor(edit->document());
    range.cursor.setPosition(int(from));
    range.cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
    range.format.setForeground(look::color(look::Role::Bad));
    range.format.setFontUnderline(true);
    edit->setExtraSelections({range});
    QTextCursor start(edit->document());
    start.setPosition(int(from));
    edit->setTextCursor(start);
    edit->ensureCursorVisible();
}

} // namespace

TextDifference::TextDifference(QWidget *parent)
    : QWidget(parent)
    , m_left(addSide(u"differenceLeft"_s))
    , m_right(addSide(u"differenceRight"_s))
    , m_where(new QLabel(this))
    , m_copy(new QPushButton(look::icon(u"copy"_s), {}, this))
{
    m_where->setObjectName(u"differenceWhere"_s);
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"differenceCopy"_s);
    m_copy->setAutoDefault(false);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(look::space(3));
    for (const Side &side : {m_left, m_right}) {
        auto *one = new QVBoxLayout;
        one->setSpacing(look::space(1));
        one->addWidget(side.name);
        one->addWidget(side.text, 1);
        sides->addLayout(one, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addWidget(m_where);
    column->addLayout(sides, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(forSupport()); });
    retranslate();
}

TextDifference::Side TextDifference::addSide(const QString &objectName)
{
    auto *name = new QLabel(this);
    look::setStyle(name, look::Style::Strong);
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setMinimumHeight(look::space(28));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    name->setBuddy(text);
    return {name, text};
}

void TextDifference::setNames(const QString &left, const QString &right)
{
    m_left.name->setText(left);
    m_left.text->setAccessibleName(left);
    m_right.name->setText(right);
    m_right.text->setAccessibleName(right);
}

void TextDifference::setTexts(const QString &left, const QString &right)
{
    m_left.text->setPlainText(left);
    m_right.text->setPlainText(right);
    mark();
}

void TextDifference::mark()
{
    const QString left = m_left.text->toPlainText();
    const QString right = m_right.text->toPlainText();
    const qsizetype from = commonBeginning(left, right);
    const qsizetype tail = commonEnd(QStringView(left).mid(from), QStringView(right).mid(from));
    markRange(m_left.text, from, left.size() - tail - from);
    markRange(m_right.text, from, right.size() - tail - from);
    if (left == right) {
        m_where->setText(tr("Both texts are the same: the difference is in the key."));
        return;
    }
    const qsizetype quote = qMax(qsizetype(0), from - contextBefore);
    m_where->setText(
        tr("They differ from character %1 on, after “%2”.").arg(from + 1).arg(left.mid(quote, from - quote)));
}

QString TextDifference::forSupport() const
{
    return u"%1\n\n%2:\n%3\n\n%4:\n%5\n"_s.arg(m_where->text(), m_left.name->text(), m_left.text->toPlainText(),
        m_right.name->text(), m_right.text->toPlainText());
}

void TextDifference::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        mark();
    QWidget::changeEvent(event);
}

void TextDifference::retranslate()
{
    m_copy->setText(tr("Copy both texts for support"));
    mark();
}

} // namespace hongbao::ui
