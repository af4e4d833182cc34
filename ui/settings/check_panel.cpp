#include "settings/check_panel.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "shell/world.h"
#include "text/words.h"
#include "widgets/badge.h"
#include "widgets/text_difference.h"
#include "widgets/text_line.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

// Passing trouble is a warning; what somebody has to put right is red.
Mark markOf(const desk::Check &check)
{
    switch (check.verdict) {
    case alipay::Verdict::Works:
        if (check.clockOffSeconds == 0)
            return {CheckPanel::tr("Works"), u'✓', look::Role::Good};
        return {CheckPanel::tr("Works, but look"), u'!', look::Role::Warning};
    case alipay::Verdict::TooManyCalls:
    case alipay::Verdict::Unreachable:
    case alipay::Verdict::Busy:
        return {CheckPanel::tr("No answer yet"), u'!', look::Role::Warning};
    case alipay::Verdict::WrongKey:
    case alipay::Verdict::KeyNotUploaded:
    case alipay::Verdict::WrongAlipayKey:
    case alipay::Verdict::CertificateProblem:
    case alipay::Verdict::ServiceNotOpened:
    case alipay::Verdict::NotOnline:
    case alipay::Verdict::NoPermission:
    case alipay::Verdict::WrongWorld:
    case alipay::Verdict::Clock:
    case alipay::Verdict::Authorisation:
    case alipay::Verdict::Encryption:
    case alipay::Verdict::NotUnderstood:
        return {CheckPanel::tr("Does not work yet"), u'✕', look::Role::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckPanel::CheckPanel(Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_prompts(prompts)
    , m_mark(new Badge(this))
{
    m_mark->setObjectName(u"checkMark"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    column->setSpacing(look::space(2));
    column->addWidget(m_mark, 0, Qt::AlignLeft);
    m_what = addTextLine(column, u"checkWhat"_s);
    look::setStyle(m_what, look::Style::Strong);
    m_remedy = addTextLine(column, u"checkRemedy"_s);
    m_clock = addTextLine(column, u"checkClock"_s);
    look::setRole(m_clock, look::Role::Warning);
    m_difference = new TextDifference(this);
    column->addLayout(buildButtons());
    m_details = addTextLine(column, u"checkDetails"_s);
    look::setStyle(m_details, look::Style::Caption);
    look::setRole(m_details, look::Role::MutedText);
    m_details->hide();
    column->addWidget(m_difference);
    retranslate();
    hide();
}

QLayout *CheckPanel::buildButtons()
{
    m_page = new QPushButton(look::icon(u"external-link"_s), {}, this);
    m_page->setObjectName(u"checkPage"_s);
    m_page->hide(); // not every answer has one
    m_retry = new QPushButton(look::icon(u"refresh"_s), {}, this);
    m_retry->setObjectName(u"checkRetry"_s);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"checkFold"_s);
    m_fold->setCheckable(true);
    m_copy = new QPushButton(look::icon(u"copy"_s), {}, this);
    m_copy->setObjectName(u"checkCopy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    for (QPushButton *button : {m_page, m_retry, m_copy})
        button->setAutoDefault(false);
    row->addWidget(m_page);
    row->addWidget(m_retry);
    row->addWidget(m_fold);
    row->addWidget(m_copy);
    row->addStretch();
    connect(
        m_page, &QPushButton::clicked, this, [this] { m_prompts.openInBrowser(text::explain(m_check.verdict).page); });
    connect(m_retry, &QPushButton::clicked, this, &CheckPanel::retryRequested);
    connect(m_fold, &QToolButton::toggled, this, &CheckPanel::retranslate);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(forSupport()); });
    return row;
}

void CheckPanel::show(const QString &account, const desk::Check &check)
{
    m_account = account;
    m_check = check;
    m_has = true;
    m_fold->setChecked(false);
    retranslate();
    show();
}

void CheckPanel::clear()
{
    m_has = false;
    hide();
}

void CheckPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CheckPanel::retranslate()
{
    m_retry->setText(tr("Ask again"));
    m_copy->setText(tr("Copy for support"));
    m_fold->setText(m_fold->isChecked() ? tr("Hide details") : tr("Details"));
    m_difference->setNames(tr("What was signed here"), tr("What Alipay built from the request"));
    if (!m_has)
        return;
    const Mark mark = markOf(m_check);
    const text::VerdictWords words = text::explain(m_check.verdict);
    look::setNotice(this, mark.role);
    m_mark->setMark(mark);
    m_what->setText(u"%1: %2"_s.arg(accountTitle(m_account), words.what));
    m_remedy->setText(words.remedy);
    m_page->setText(tr("Open %1").arg(words.page.host()));
    m_page->setVisible(!words.page.isEmpty());
    sayClock();
    m_details->setText(details());
    m_details->setVisible(m_fold->isChecked());
    m_difference->setVisible(m_check.dispute.has_value());
    if (m_check.dispute)
        m_difference->setTexts(m_check.dispute->ours, m_check.dispute->theirs);
    setAccessibleName(m_what->text());
    setAccessibleDescription(words.remedy);
}

void CheckPanel::sayClock()
{
    const qint64 off = m_check.clockOffSeconds;
    m_clock->setVisible(off != 0);
    m_clock->setText(
        tr("This computer's clock is off by %1 s: set it right, or requests will be refused.").arg(qAbs(off)));
}

QString CheckPanel::details() const
{
    QStringList lines;
    if (m_check.works)
        lines << tr("Campaigns of this account at Alipay: %1").arg(m_check.campaigns);
    else
        lines << toText(m_check.error.code) + u' ' + m_check.error.detail;
    if (!m_check.providerText.isEmpty())
        lines << tr("Alipay said: %1").arg(m_check.providerText);
    if (!m_check.traceId.isEmpty())
        lines << tr("Trace ID: %1").arg(m_check.traceId);
    lines << (m_check.clockOffSeconds == 0 ? tr("Clock: right within a minute")
                                           : tr("Clock: off by %1 s").arg(m_check.clockOffSeconds));
    return lines.join(u'\n');
}

QString CheckPanel::forSupport() const
{
    const QString now = text::moment(QDateTime::currentDateTimeUtc());
    const QString texts = m_check.dispute ? m_difference->forSupport() : QString();
    return u"%1\n%2\n%3\n%4\n%5\nHongbao Console %6\n"_s.arg(
        m_what->text(), m_remedy->text(), details(), texts, now, QStringLiteral(HONGBAO_VERSION));
}

} // namespace hongbao::ui
