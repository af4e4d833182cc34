#include "send/list_findings.h"

#include "look/look.h"
#include "send/list_finding.h"
#include "text/list_words.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::CleanUp;
using intake::Problem;

ListFindings::ListFindings(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_template(new QPushButton(this))
{
    setFixedWidth(look::space(78));
    look::setStyle(m_title, look::Style::Strong);
    m_template->setObjectName(u"findingsTemplate"_s);
    look::setLink(m_template);
    connect(m_template, &QPushButton::clicked, this, &ListFindings::templateRequested);

    auto *area = new QScrollArea(this);
    area->setObjectName(u"findingsArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    look::setPage(page);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, look::space(2), 0);
    inside->setSpacing(look::space(2));
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(look::space(2));
    inside->addLayout(m_groups);
    inside->addWidget(buildCleanUps());
    inside->addStretch();
    area->setWidget(page);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addWidget(m_title);
    column->addWidget(area, 1);
    column->addWidget(m_template, 0, Qt::AlignLeft);
    follow();
}

QWidget *ListFindings::buildCleanUps()
{
    m_cleanUps = new QWidget(this);
    m_cleanUpsTitle = new QLabel(m_cleanUps);
    m_cleanUpsTitle->setWordWrap(true);
    look::setRole(m_cleanUpsTitle, look::Role::MutedText);
    auto *column = new QVBoxLayout(m_cleanUps);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_cleanUpsTitle);
    for (const CleanUp kind : intake::cleanUpKinds) {
        auto *line = new QWidget(m_cleanUps);
        auto *allowed = new QCheckBox(line);
        allowed->setObjectName(u"cleanUp%1"_s.arg(int(kind)));
        auto *show = new QPushButton(line);
        show->setObjectName(u"cleanUpShow%1"_s.arg(int(kind)));
        look::setLink(show);
        connect(show, &QPushButton::clicked, this, [this, kind] { Q_EMIT cleanedShowRequested(kind); });
        connect(allowed, &QCheckBox::clicked, this, [this, kind](bool on) {
            const quint8 now = m_snapshot.list->cleanUps();
            Q_EMIT cleanUpsChosen(quint8(on ? now | kind : now & ~kind));
        });
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(allowed, 1);
        row->addWidget(show);
        column->addWidget(line);
        m_lines.append({kind, line, allowed, show});
    }
    return m_cleanUps;
}

void ListFindings::setList(const ListSnapshot &snapshot)
{
    m_snapshot = snapshot;
    follow();
}

ListFinding *ListFindings::findingOf(Problem problem)
{
    ListFinding *&finding = m_findings[problem];
    if (!finding) {
        finding = new ListFinding(problem, this);
        connect(finding, &ListFinding::showRequested, this, [this, problem] { Q_EMIT showRequested(problem); });
        connect(finding, &ListFinding::takenBackIn, this, &ListFindings::takenBackIn);
        connect(finding, &ListFinding::decided, this,
            [this, problem](intake::Decision decision) { Q_EMIT decided(problem, decision); });
    }
    return finding;
}

void ListFindings::follow()
{
    const bool whole = !m_snapshot.isEmpty() && !m_snapshot.judged().partial;
    const QList<intake::Group> groups = whole ? m_snapshot.groups : QList<intake::Group>();
    for (ListFinding *finding : std::as_const(m_findings))
        finding->hide();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        ListFinding *finding = findingOf(groups.at(i).problem);
        m_groups->removeWidget(finding);
        m_groups->insertWidget(int(i), finding);
        finding->setGroup(groups.at(i));
        finding->show();
    }
    m_title->setText(tr("What was found"));
    m_template->setText(tr("Save an empty template (.xlsx)…"));
    m_template->setAccessibleName(m_template->text());
    m_template->setVisible(!groups.isEmpty());
    followCleanUps();
    orderTabs(groups);
    setVisible(!groups.isEmpty() || !m_cleanUps->isHidden());
}

// Groups are made when they are first met, and come in another order with each decision. What stands last is moved
// last.
void ListFindings::orderTabs(const QList<intake::Group> &groups)
{
    QList<QWidget *> controls;
    for (const intake::Group &group : groups)
        controls += findingOf(group.problem)->controls();
    for (const CleanUpLine &line : std::as_const(m_lines))
        controls += {line.allowed, line.show};
    QWidget *before = m_template;
    for (QWidget *control : std::as_const(controls)) {
        setTabOrder(before, control);
        before = control;
    }
    setTabOrder(before, m_template);
}

// One that was switched off stays, so that it can be switched on again.
void ListFindings::followCleanUps()
{
    const bool whole = !m_snapshot.isEmpty() && !m_snapshot.judged().partial;
    const quint8 allowed = whole ? m_snapshot.list->cleanUps() : intake::allCleanUps;
    bool any = false;
    for (const CleanUpLine &line : std::as_const(m_lines)) {
        const int rows = whole ? m_snapshot.cleaned.value(line.kind) : 0;
        const bool on = (allowed & line.kind) != 0;
        line.line->setVisible(rows > 0 || !on);
        any = any || rows > 0 || !on;
        line.allowed->setChecked(on);
        line.allowed->setText(on ? tr("%1: %2").arg(text::count(rows), text::cleanUpName(line.kind))
                                 : tr("Kept: %1").arg(text::cleanUpName(line.kind)));
        line.allowed->setAccessibleName(tr("Clean up: %1").arg(line.allowed->text()));
        line.show->setText(tr("Show"));
        line.show->setAccessibleName(tr("Show rows with %1").arg(text::cleanUpName(line.kind)));
        line.show->setVisible(on);
    }
    m_cleanUpsTitle->setText(tr("Cleaned up without changing which ID is meant (rows: kind)"));
    m_cleanUps->setVisible(any);
}

void ListFindings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace hongbao::ui
