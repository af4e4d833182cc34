#include "history/export_line.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "text/words.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ExportLine::ExportLine(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_busy(new Busy(this))
    , m_stopNow(new QPushButton(this))
    , m_done(new QLabel(this))
    , m_error(new ErrorPanel(this))
{
    m_stopNow->setObjectName(u"exportStop"_s);
    m_stopNow->setIcon(look::icon(u"stop"_s));
    m_stopNow->setText(tr("Stop"));
    m_stopNow->hide();
    m_done->setObjectName(u"exportDone"_s);
    m_done->setWordWrap(true);
    m_done->setTextFormat(Qt::PlainText);
    m_done->hide();
    auto *running = new QHBoxLayout;
    running->setSpacing(look::space(3));
    running->addWidget(m_busy, 1);
    running->addWidget(m_stopNow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(running);
    column->addWidget(m_done);
    column->addWidget(m_error);
    connect(&desk, &desk::Desk::exportProgressed, this, &ExportLine::progressed);
    connect(&desk, &desk::Desk::exported, this, &ExportLine::exported);
    connect(m_stopNow, &QPushButton::clicked, this, &ExportLine::stop);
}

ExportLine::~ExportLine()
{
    if (m_stop)
        m_stop->stop = true;
}

QString ExportLine::pdfKinds()
{
    return tr("PDF (*.pdf)");
}

void ExportLine::start(Export wanted)
{
    if (m_writing != 0)
        return;
    const QString name = wanted.suggestedName;
    const QString kinds = wanted.kinds;
    m_prompts.chooseFileToSave(this, tr("Save as"), name, kinds,
        [this, wanted = std::move(wanted)](const QString &file) { begin(wanted, file); });
}

void ExportLine::begin(const Export &wanted, const QString &file)
{
    m_file = QDir::toNativeSeparators(file);
    m_done->hide();
    m_error->clear();
    m_busy->start(tr("Writing %1").arg(m_file));
    m_stopNow->setEnabled(true);
    m_stopNow->show();
    m_stop = std::make_shared<intake::Progress>();
    m_writing = wanted.write(file, m_stop);
}

void ExportLine::progressed(desk::RequestId id, qint64 done, qint64 all)
{
    if (m_writing == 0 || id != m_writing || m_stop->stop)
        return;
    if (all > 0 && done < all)
        m_busy->start(tr("Writing %1: %2 of %3 rows").arg(m_file, text::count(done), text::count(all)));
    else
        m_busy->start(tr("Writing %1: all rows are written, the file is being put together").arg(m_file));
}

void ExportLine::stop()
{
    m_stop->stop = true;
    m_stopNow->setEnabled(false);
    m_busy->start(tr("Stopping"));
}

void ExportLine::exported(desk::RequestId id, const desk::ExportResult &result)
{
    if (m_writing == 0 || id != m_writing)
        return;
    m_writing = 0;
    m_stop.reset();
    m_busy->stop();
    m_stopNow->hide();
    if (!result && result.error().code == ErrorCode::FileStopped)
        tell(tr("Stopped. Nothing was saved."), false);
    else if (!result)
        m_error->explain(result.error());
    else if (m_file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        tell(tr("Saved as %1").arg(m_file), true);
    else
        tell(tr("Saved as %1, rows: %2").arg(m_file, text::count(*result)), true);
}

void ExportLine::tell(const QString &text, bool saved)
{
    look::setRole(m_done, saved ? look::Role::Good : look::Role::MutedText);
    m_done->setText(text);
    m_done->show();
}

void ExportLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_stopNow->setText(tr("Stop"));
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
