#include "send/list_step.h"

#include "look/look.h"
#include "send/list_rows.h"
#include "send/list_source.h"
#include "text/words.h"
#include "widgets/busy.h"
#include "widgets/elided_label.h"
#include "widgets/error_panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::JudgedList;
using intake::Verdict;

ListStep::ListStep(Prompts &prompts, bool offerSample, QWidget *parent)
    : QWidget(parent)
    , m_error(new ErrorPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_source(new ListSource(prompts, offerSample, m_stack))
{
    setAcceptDrops(true);
    m_error->setObjectName(u"listError"_s);
    m_rowsPage = buildRows();
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_rowsPage);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(3));
    all->addWidget(m_error);
    all->addWidget(m_stack, 1);
    all->addLayout(buildFoot());

    connect(m_source, &ListSource::fileChosen, this, [this](const QString &path) {
        waitForJudgement();
        m_reader.readFile(path);
    });
    connect(m_source, &ListSource::textGiven, this, [this](const QString &text) {
        waitForJudgement();
        m_reader.readText(text);
    });
    connect(m_rows, &ListRows::columnsChosen, this, [this](const intake::Columns &columns) {
        waitForJudgement();
        m_reader.judgeAgain(columns);
    });
    connect(&m_reader, &ListReader::listRead, this, [this](const JudgedList &list) {
        m_asRead = list;
        showList(list);
        judgeAgain();
    });
    connect(&m_reader, &ListReader::failed, this, &ListStep::explain);
    retranslate();
    follow();
}

QWidget *ListStep::buildRows()
{
    auto *page = new QWidget(m_stack);
    m_about = new ElidedLabel(page, Qt::ElideMiddle);
    m_about->setObjectName(u"listAbout"_s);
    look::setStyle(m_about, look::Style::Strong);
    m_another = new QPushButton(page);
    m_another->setObjectName(u"listAnother"_s);
    connect(m_another, &QPushButton::clicked, this, &ListStep::startAnew);
    m_rows = new ListRows(page);
    m_skip = new QCheckBox(page);
    m_skip->setObjectName(u"listSkipProblems"_s);
    connect(m_skip, &QCheckBox::toggled, this, &ListStep::follow);

    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_another);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::space(3));
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    column->addWidget(m_skip);
    return page;
}

QBoxLayout *ListStep::buildFoot()
{
    m_busy = new Busy(this);
    m_back = new QPushButton(this);
    m_back->setObjectName(u"listBack"_s);
    m_continue = new QPushButton(this);
    m_continue->setObjectName(u"listContinue"_s);
    look::setPrimary(m_continue);
    connect(m_back, &QPushButton::clicked, this, &ListStep::wentBack);
    connect(m_continue, &QPushButton::clicked, this, &ListStep::continued);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_busy);
    row->addWidget(m_continue);
    return row;
}

void ListStep::startAnew()
{
    m_reader.forget();
    m_busy->stop();
    m_judged = false;
    m_error->clear();
    m_source->clear();
    m_skip->setChecked(false);
    m_rows->showAll();
    showList({});
    m_stack->setCurrentWidget(m_source);
}

void ListStep::waitForJudgement()
{
    m_error->clear();
    m_judged = false;
    m_busy->start(tr("Reading"));
    m_continue->setEnabled(false);
}

void ListStep::showList(const JudgedList &list)
{
    m_list = list;
    m_rows->setList(list);
    if (hasList())
        m_stack->setCurrentWidget(m_rowsPage);
    retranslate();
    follow();
}

void ListStep::judgeAgain()
{
    waitForJudgement();
    Q_EMIT listRead(m_asRead);
}

void ListStep::setJudged(const JudgedList &list)
{
    m_judged = true;
    m_busy->stop();
    showList(list);
}

bool ListStep::skipProblems() const
{
    return m_skip->isChecked();
}

int ListStep::problems() const
{
    return m_list.count(Verdict::NeedsLook) + m_list.count(Verdict::CannotSend);
}

void ListStep::setAsking(bool asking)
{
    m_asking = asking;
    if (asking)
        m_busy->start(tr("Asking Alipay about the campaign"));
    else
        m_busy->stop();
    follow();
}

void ListStep::explain(const Error &error)
{
    m_busy->stop();
    m_error->explain(error);
}

void ListStep::clearError()
{
    m_error->clear();
}

void ListStep::focusFirst()
{
    if (m_stack->currentWidget() == m_source)
        m_source->focusFirst();
    else
        m_rows->focusTable();
}

void ListStep::focusSearch()
{
    m_rows->focusSearch();
}

void ListStep::follow()
{
    const int wrong = problems();
    m_skip->setVisible(wrong > 0);
    const bool decided = wrong == 0 || m_skip->isChecked();
    m_continue->setEnabled(m_judged && !m_asking && decided && m_list.count(Verdict::Sendable) > 0);
    m_continue->setVisible(hasList());
}

void ListStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ListStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    waitForJudgement();
    if (!urls.isEmpty())
        m_reader.readFile(urls.first().toLocalFile());
    else
        m_reader.readText(event->mimeData()->text());
    event->acceptProposedAction();
}

QString ListStep::about() const
{
    QStringList parts {m_list.sourceName.isEmpty() ? tr("Pasted list") : m_list.sourceName,
        tr("%1 rows").arg(text::count(m_list.rows.size())), m_list.encoding};
    if (const qsizetype titles = m_list.aside.titles.size(); titles > 0)
        parts << tr("%n title line(s) above the header", nullptr, int(titles));
    if (m_list.aside.blank > 0)
        parts << tr("%n blank line(s)", nullptr, m_list.aside.blank);
    if (const int cleaned = m_list.cleanedCount(); cleaned > 0)
        parts << tr("%n row(s) cleaned of blanks or signs", nullptr, cleaned);
    return parts.join(u"  ·  "_s);
}

void ListStep::retranslate()
{
    m_about->setWhole(about());
    m_another->setText(tr("Another list"));
    m_skip->setText(tr("Send the others without these %1 rows").arg(text::count(problems())));
    m_skip->setAccessibleName(m_skip->text());
    m_back->setText(tr("Back"));
    m_continue->setText(tr("Continue"));
    for (QPushButton *button : {m_another, m_back, m_continue})
        button->setAccessibleName(button->text());
}

} // namespace hongbao::ui
