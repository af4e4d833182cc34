#include "charts/picture_line.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "shell/world.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

PictureLine::PictureLine(const QString &name, Prompts &prompts, account::World world, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_world(world)
    , m_unsaved(new ErrorPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_unsaved);
    m_unsaved->setObjectName(QString(name + u"Unsaved"));
    m_saved = addTextLine(column, name + u"Saved"_s);
    look::setRole(m_saved, look::Role::Good);
    clear();
}

PictureLine::~PictureLine()
{
    m_pool.waitForDone();
}

void PictureLine::clear()
{
    m_unsaved->clear();
    m_saved->hide();
    hide();
}

void PictureLine::save(const QString &suggestedName, std::function<QImage()> draw)
{
    m_prompts.chooseFileToSave(this, tr("Save the chart as"), fileNameIn(m_world, suggestedName),
        tr("Pictures (*.png)"), [this, draw = std::move(draw)](const QString &file) {
            clear();
            const QImage picture = draw();
            m_pool.start([this, file, picture] {
                const bool done = picture.save(file, "PNG");
                QMetaObject::invokeMethod(
                    this, [this, file, done] { saved(file, done); }, Qt::QueuedConnection);
            });
        });
}

void PictureLine::saved(const QString &file, bool done)
{
    show();
    if (!done) {
        m_unsaved->explain({ErrorCode::FileUnwritable, file, {}});
        return;
    }
    m_saved->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    m_saved->show();
}

QImage withTitle(const QString &title, const QImage &picture)
{
    const auto scale = picture.devicePixelRatio();
    const QSize size = picture.deviceIndependentSize().toSize();
    const int head = look::space(14);
    QImage all((QSizeF(size + QSize(0, head)) * scale).toSize(), QImage::Format_RGB32);
    all.setDevicePixelRatio(scale);
    all.fill(look::color(look::Role::Surface));
    QPainter painter(&all);
    painter.setFont(look::font(look::Style::Heading));
    painter.setPen(look::color(look::Role::Text));
    const QRect place(look::space(4), 0, size.width() - 2 * look::space(4), head);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.drawImage(QPoint(0, head), picture);
    return all;
}

} // namespace hongbao::ui
