#include "shell/resume_bar.h"

#include "look/look.h"
#include "text/sending_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ResumeBar::ResumeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_resume(new QPushButton(this))
    , m_list(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(u"resumeBar"_s);
    look::setNotice(this, look::Role::Warning);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_resume->setObjectName(u"resumeBatch"_s);
    m_resume->setAutoDefault(false);
    m_list->setObjectName(u"resumeList"_s);
    m_later->setObjectName(u"resumeLater"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::space(4), look::space(2), look::space(3), look::space(2));
    row->setSpacing(look::space(2));
    row->addWidget(m_text, 1);
    row->addWidget(m_resume);
    row->addWidget(m_list);
    row->addWidget(m_later);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_batches.constFirst().id); });
    connect(m_list, &QPushButton::clicked, this, &ResumeBar::listRequested);
    connect(m_later, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void ResumeBar::show(const QList<ledger::Batch> &unfinished)
{
    m_batches = unfinished;
    retranslate();
    setVisible(!m_batches.isEmpty());
}

void ResumeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ResumeBar::retranslate()
{
    const bool one = m_batches.size() == 1;
    if (one) {
        const ledger::Batch &batch = m_batches.constFirst();
        QString words = tr("Last time one batch was not finished: %1, %2 of %3 packets are still open.")
                            .arg(batch.campaignName)
                            .arg(batch.counts.unsent + batch.counts.unknown)
                            .arg(batch.counts.rows - batch.counts.cannotSend);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (const qint64 wait = batch.options.timetable.msUntilOpen(now); wait > 0)
            words += u' '
                + tr("Going on now, it waits until %1 (Beijing time): that is when it may send.")
                      .arg(text::clockTime(now.addMSecs(wait), now));
        m_text->setText(words);
    } else {
        m_text->setText(tr("Batches that were not finished last time: %1.").arg(m_batches.size()));
    }
    m_resume->setText(tr("Go on"));
    m_resume->setVisible(one);
    m_list->setText(tr("Show the batches"));
    m_later->setText(tr("Later"));
}

} // namespace hongbao::ui
