// What each control of the list's step does.

#include "send/list_findings.h"
#include "send/list_mapping.h"
#include "send/list_page.h"
#include "send/list_rows.h"
#include "send/list_settings.h"
#include "send/list_source.h"
#include "send/list_step.h"
#include "widgets/error_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

namespace hongbao::ui {

using intake::EditableList;

namespace {

QList<qsizetype> takeBackRepairs(EditableList &list, const QList<qsizetype> &rows)
{
    QSet<qsizetype> changed;
    for (const qsizetype row : rows) {
        for (const qsizetype other : list.takeBackRepairs(row))
            changed.insert(other);
    }
    QList<qsizetype> sorted(changed.begin(), changed.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}
} // namespace

void ListStep::connectSource()
{
    connect(m_source, &ListSource::fileChosen, this, [this](const QString &path) { take({.path = path}); });
    connect(m_source, &ListSource::textGiven, this, [this](const QString &text) { take({.text = text}); });
    connect(m_source, &ListSource::templateRequested, this, &ListStep::saveTemplate);
    connect(m_error, &ErrorPanel::acted, this, &ListStep::saveTemplate);
    auto *paste = new QShortcut(QKeySequence::Paste, m_source);
    connect(paste, &QShortcut::activated, this, [this] {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
            take({.text = text});
    });
}

void ListStep::connectPage()
{
    const auto onKey = [this](const QKeySequence &key, const auto &act) {
        auto *shortcut = new QShortcut(key, m_page); // wherever the focus is while the page is seen
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });

    connect(m_page, &ListPage::anotherRequested, this, [this] { unlessWorkIsLost([this] { startAnew(); }); });
    connect(&m_page->settings(), &ListSettings::chosen, this, [this](intake::ReadOptions options) {
        m_page->settings().setTable(m_snapshot.list->table(), m_options); // what they say is what is shown
        unlessWorkIsLost([this, options] { read(options); });
    });
    m_page->settings().setPaidWithin(m_preferences.paidWithinDays());
    connect(&m_page->settings(), &ListSettings::paidWithinChosen, this, &ListStep::choosePaidWithin);
    connect(&m_page->mapping(), &ListMapping::rememberRequested, this, [this](const QString &name) {
        ++m_changes;
        m_work.rememberColumns(name);
    });
    connect(&m_page->mapping(), &ListMapping::forgetRequested, this, [this] {
        ++m_changes;
        m_work.forgetColumns();
        follow();
    });

    connectRows();
    connectFindings();
}

void ListStep::undo()
{
    change(&EditableList::undo, Shown::ChosenAnew);
}

void ListStep::redo()
{
    change(&EditableList::redo, Shown::ChosenAnew);
}

void ListStep::connectRows()
{
    const ListRows *rows = &m_page->rows();
    connect(rows, &ListRows::filterChanged, &m_work, &ListWork::choose);
    connect(rows, &ListRows::undoRequested, this, &ListStep::undo);
    connect(rows, &ListRows::redoRequested, this, &ListStep::redo);
    connect(rows, &ListRows::columnsChosen, this, [this](const intake::Columns &columns) {
        ++m_changes;
        m_chooseAnew = true;
        m_work.setColumns(columns);
        follow();
    });
    connect(rows, &ListRows::cellEdited, this, [this](qsizetype row, qsizetype column, const QString &text) {
        change([=](EditableList &list) { return list.setCell(row, column, text); }, Shown::Stay);
    });
    connect(rows, &ListRows::leaveOutRequested, this, [this](const QList<qsizetype> &which, bool out) {
        change([=](EditableList &list) { return list.leaveOut(which, out); }, Shown::Stay);
    });
    connect(rows, &ListRows::sendRequested, this, [this](const QList<qsizetype> &which) {
        change([=](EditableList &list) { return list.decideRows(which, intake::Decision::Send); }, Shown::Stay);
    });
    connect(rows, &ListRows::takeBackRequested, this, [this](const QList<qsizetype> &which) {
        change([=](EditableList &list) { return takeBackRepairs(list, which); }, Shown::Stay);
    });
}

void ListStep::connectFindings()
{
    const ListFindings *findings = &m_page->findings();
    connect(findings, &ListFindings::showRequested, &m_page->rows(), &ListRows::showProblem);
    connect(findings, &ListFindings::cleanedShowRequested, &m_page->rows(), &ListRows::showCleaned);
    connect(findings, &ListFindings::templateRequested, this, &ListStep::saveTemplate);
    connect(findings, &ListFindings::decided, this, [this](intake::Problem problem, intake::Decision decision) {
        change([=](EditableList &list) { return list.decide(problem, decision); }, Shown::ChosenAnew);
    });
    connect(findings, &ListFindings::takenBackIn, this, [this] {
        change([](EditableList &list) { return list.leaveOut(list.rowsOf(intake::Problem::LeftOut), false); },
            Shown::ChosenAnew);
    });
    connect(findings, &ListFindings::cleanUpsChosen, this, [this](quint8 kinds) {
        change([=](EditableList &list) { return list.setCleanUps(kinds); }, Shown::ChosenAnew);
    });
}

void ListStep::connectWork()
{
    connect(&m_work, &ListWork::listRead, this, &ListStep::listRead);
    connect(&m_work, &ListWork::listChanged, this, &ListStep::listChanged);
    connect(&m_work, &ListWork::knownTaken, this, &ListStep::knownTaken);
    connect(&m_work, &ListWork::rowsChosen, &m_page->rows(), &ListRows::showRows);
    connect(&m_work, &ListWork::failed, this, &ListStep::explain);
    connect(&m_work, &ListWork::readFailed, this, [this](const Error &error) {
        giveUpReading();
        explain(error);
    });
    connect(&m_work, &ListWork::templateSaved, this, [this](const QString &path) {
        m_saved->setText(tr("The template was saved as %1").arg(path));
        follow();
    });
}

} // namespace hongbao::ui
