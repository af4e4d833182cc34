#include "history/export_line.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "text/result_words.h"
#include "text/words.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ExportLine::ExportLine(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_busy(new Busy(this))
    , m_done(new QLabel(this))
    , m_error(new ErrorPanel(this))
{
    m_done->setObjectName(u"exportDone"_s);
    m_done->setWordWrap(true);
    m_done->setTextFormat(Qt::PlainText);
    look::setRole(m_done, look::Role::Good);
    m_done->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_busy);
    column->addWidget(m_done);
    column->addWidget(m_error);
    connect(&desk, &desk::Desk::exported, this, &ExportLine::exported);
}

void ExportLine::start(const QString &suggestedName, std::function<desk::RequestId(const QString &file)> write)
{
    if (m_writing != 0)
        return;
    m_prompts.chooseFileToSave(this, tr("Save as"), suggestedName, text::tableFileKinds(),
        [this, write = std::move(write)](const QString &file) {
            m_file = file;
            m_done->hide();
            m_error->clear();
            m_busy->start(tr("Writing %1").arg(QDir::toNativeSeparators(file)));
            m_writing = write(file);
        });
}

void ExportLine::exported(desk::RequestId id, const desk::ExportResult &result)
{
    if (m_writing == 0 || id != m_writing)
        return;
    m_writing = 0;
    m_busy->stop();
    if (!result) {
        m_error->explain(result.error());
        return;
    }
    const QString file = QDir::toNativeSeparators(m_file);
    m_done->setText(tr("Saved as %1, rows: %2").arg(file, text::count(*result)));
    m_done->show();
}

} // namespace hongbao::ui
