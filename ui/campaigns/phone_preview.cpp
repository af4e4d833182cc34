#include "campaigns/phone_preview.h"

#include "look/look.h"

#include <QEvent>
#include <QPainter>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"phonePreview"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void PhonePreview::show(const QString &name, const QString &message, const QString &amount)
{
    m_name = name.simplified();
    m_message = message.simplified();
    m_amount = amount;
    retranslate();
    update();
}

QSize PhonePreview::sizeHint() const
{
    return {look::space(60), look::space(66)};
}

void PhonePreview::retranslate()
{
    setAccessibleName(tr("What the recipient sees: %1, %2, %3").arg(m_amount, m_message, m_name));
}

void PhonePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF phone = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(look::color(look::Role::Border));
    painter.setBrush(look::color(look::Role::Window));
    painter.drawRoundedRect(phone, look::space(6), look::space(6));

    const int margin = look::space(4);
    const QRect bar(margin, margin, width() - 2 * margin, look::space(8));
    painter.setPen(look::color(look::Role::MutedText));
    painter.setFont(look::font(look::Style::Caption));
    painter.drawText(bar, Qt::AlignCenter, tr("Alipay · Bills"));
    drawPacket(painter, rect().adjusted(margin, margin + bar.height() + look::space(1), -margin, -margin));
}

void PhonePreview::drawPacket(QPainter &painter, const QRect &packet) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::color(look::Role::Accent));
    painter.drawRoundedRect(packet, look::space(4), look::space(4));

    const int inner = look::space(3);
    QRect rest = packet.adjusted(inner, inner, -inner, -inner);
    const auto draw = [&](look::Style style, const QString &words, int height, Qt::Alignment alignment) {
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter.setFont(look::font(style));
        painter.drawText(QRectF(rest.left(), rest.top(), rest.width(), height), words, option);
        rest.setTop(rest.top() + height);
    };
    painter.setPen(look::color(look::Role::OnAccent));
    draw(look::Style::Caption, tr("You received a red packet"), look::space(8), Qt::AlignCenter);
    const bool wide = QFontMetrics(look::font(look::Style::Figure)).horizontalAdvance(m_amount) > rest.width();
    draw(wide ? look::Style::Heading : look::Style::Figure, m_amount, look::space(12), Qt::AlignCenter);
    const QString message = m_message.isEmpty() ? tr("Your message stands here") : m_message;
    draw(look::Style::Strong, message, rest.height() - look::space(7), Qt::AlignHCenter | Qt::AlignTop);

    painter.setFont(look::font(look::Style::Caption));
    const QString name = m_name.isEmpty() ? tr("Campaign name") : m_name;
    const QString elided = painter.fontMetrics().elidedText(name, Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignHCenter | Qt::AlignBottom, elided);
}

} // namespace hongbao::ui
