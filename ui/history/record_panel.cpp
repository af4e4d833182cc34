#include "history/record_panel.h"

#include "afterwards/second_chances.h"
#include "afterwards/settle_dialog.h"
#include "history/export_line.h"
#include "history/payout_words.h"
#include "look/look.h"
#include "papers/slip_pdf.h"
#include "shell/world.h"
#include "text/words.h"
#include "widgets/badge.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

RecordPanel::RecordPanel(
    desk::Desk &desk, Prompts &prompts, const ledger::HistoryRow &row, const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_row(row)
    , m_source(source)
    , m_attempts(new AttemptTable(this))
{
    setObjectName(u"recordPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleIn(desk.profile().world, tr("Packet")));
    auto *column = new QVBoxLayout(this); // Tab goes in the order in which things are made
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(4));
    column->addWidget(buildHead());
    column->addWidget(buildReason());
    column->addWidget(buildChances());
    column->addLayout(buildFacts());
    buildAttempts(column);
    m_export = new ExportLine(desk, prompts, this);
    column->addWidget(m_export);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Save as PDF"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"recordSave"_s);
    save->setIcon(look::icon(u"save"_s));
    save->setAutoDefault(false);
    save->setToolTip(tr("One page for this person: who, how much, when, every number and every attempt"));
    connect(save, &QPushButton::clicked, this, &RecordPanel::saveSlip);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setFocus(Qt::OtherFocusReason);
    column->addWidget(buttons);
    resize(look::space(220), look::space(190));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_desk, &desk::Desk::attemptsRead, this, &RecordPanel::attemptsRead);
    m_busy->start(tr("Reading the attempts"));
    m_reading = m_desk.readAttempts(m_row.payout.id, m_source);
}

QWidget *RecordPanel::buildHead()
{
    const payout::Payout &payout = m_row.payout;
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(look::space(3));
    auto *money = new LiveLabel([amount = amountOf(payout)] { return text::yuan(amount); }, head);
    look::setStyle(money, look::Style::Figure);
    auto *state = new Badge(head);
    state->setMark(markOf(payout.state, payout.byHand));
    row->addWidget(money);
    row->addWidget(state);
    row->addStretch();
    return head;
}

QWidget *RecordPanel::buildReason()
{
    const payout::Payout &payout = m_row.payout;
    auto *reason = new QFrame(this);
    reason->setVisible(!payout.code.isEmpty());
    look::setNotice(reason, markOf(payout.state, payout.byHand).role);
    auto *column = new QVBoxLayout(reason);
    column->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    const text::Explained words = text::explain(payout);
    for (const QString &line : {words.what, words.money, words.remedy, words.details}) {
        auto *label = new QLabel(line, reason);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setVisible(!line.isEmpty());
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    return reason;
}

void RecordPanel::buildAttempts(QVBoxLayout *column)
{
    auto *title = new QLabel(tr("Attempts"), this);
    look::setStyle(title, look::Style::Heading);
    m_busy = new Busy(this);
    m_error = new ErrorPanel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"recordAttempts"_s);
    m_table->setAccessibleName(tr("Attempts"));
    setUpTable(m_table);
    m_table->setModel(m_attempts);
    column->addWidget(title);
    column->addWidget(m_busy);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
}

QWidget *RecordPanel::buildChances()
{
    m_chances = new SecondChances(this);
    if (!m_source.isEmpty())
        return m_chances;
    const payout::Payout &payout = m_row.payout;
    if (payout.state == payout::State::Unknown)
        m_chances->setOpen({.unknown = 1, .byHand = payout.byHand ? 1 : 0});
    if (payout.state == payout::State::Refused) {
        connect(&m_desk, &desk::Desk::listJudged, this, &RecordPanel::refusedListed);
        m_refused = m_desk.listRefused(payout.batch);
    }
    connect(m_chances, &SecondChances::settleRequested, this, &RecordPanel::settle);
    connect(m_chances, &SecondChances::askAgainRequested, this, [this] {
        Q_EMIT askAgainRequested(m_row.payout.batch, m_row.payout.id);
        accept();
    });
    connect(m_chances, &SecondChances::sendAgainRequested, this, [this] {
        Q_EMIT sendAgainRequested(m_row.payout.batch, m_row.payout.line);
        accept();
    });
    return m_chances;
}

// Offered only while nobody has sent to this row again.
void RecordPanel::refusedListed(desk::RequestId id, const desk::JudgedResult &list)
{
    if (id != m_refused || !list)
        return;
    const intake::Rows &rows = list->rows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.line(row) == m_row.payout.line)
            m_chances->setOpen({.refused = 1});
    }
}

void RecordPanel::saveSlip()
{
    const account::World world = m_desk.profile().world;
    const payout::Payout &payout = m_row.payout;
    m_export->start({fileNameIn(world, tr("Packet %1.pdf").arg(payout.request.outBizNo.value)), ExportLine::pdfKinds(),
        [this, world](const QString &file, const desk::StopToken &) {
            return m_desk.writeSlip(m_row.payout.id, slipPdf(world, file), m_source);
        }});
}

void RecordPanel::settle()
{
    auto *dialog = new SettleDialog(m_desk, m_row.payout, this);
    connect(dialog, &SettleDialog::settled, this, [this] {
        Q_EMIT settled();
        accept();
    });
    dialog->open();
}

QLayout *RecordPanel::buildFacts()
{
    const payout::Payout &payout = m_row.payout;
    auto *facts = new QHBoxLayout;
    facts->setSpacing(look::space(8));
    QFormLayout *forms[] = {new QFormLayout, new QFormLayout};
    for (QFormLayout *form : forms) {
        form->setHorizontalSpacing(look::space(4));
        form->setVerticalSpacing(look::space(1));
    }
    facts->addLayout(forms[0], 4);
    facts->addLayout(forms[1], 5); // the long numbers
    const auto id = [&](QFormLayout *form, const QString &name, const QString &plain) {
        addFact(
            form, name, [plain] { return text::groupedId(plain); }, plain);
    };
    const auto fact = [&](QFormLayout *form, const QString &name, const QString &value) {
        addFact(form, name, [value] { return value; });
    };
    id(forms[0], tr("Recipient"), payout.request.recipient.value);
    fact(forms[0], tr("Name"), payout.name);
    fact(forms[0], tr("Note"), payout.note);
    fact(forms[0], tr("Campaign"), m_row.campaignName);
    fact(forms[0], tr("Row of the list"), QString::number(payout.line));
    fact(forms[0], tr("Batch"), QString::number(payout.batch.value));
    addFact(forms[1], tr("Planned"), [planned = payout.planned] { return text::yuan(planned); });
    fact(forms[1], tr("Recorded"), text::moment(payout.createdAt));
    fact(forms[1], tr("Settled"), text::moment(payout.settledAt));
    id(forms[1], tr("Our number"), payout.request.outBizNo.value);
    id(forms[1], tr("Alipay's number"), payout.bizNo);
    return facts;
}

void RecordPanel::addFact(QFormLayout *form, const QString &name, const LiveLabel::Words &value, const QString &plain)
{
    if (value().isEmpty())
        return;
    auto *label = new QLabel(name, this);
    look::setRole(label, look::Role::MutedText);
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->setSpacing(look::space(1));
    auto *text = new LiveLabel(value, field);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, plain.isEmpty() ? 1 : 0);
    if (!plain.isEmpty()) {
        auto *copy = new QToolButton(field);
        copy->setIcon(look::icon(u"copy"_s));
        look::setInline(copy);
        copy->setAccessibleName(tr("Copy: %1").arg(name));
        copy->setToolTip(tr("Copy without blanks"));
        connect(copy, &QToolButton::clicked, this, [plain] { QApplication::clipboard()->setText(plain); });
        row->addWidget(copy);
        row->addStretch();
    }
    form->addRow(label, field);
}

void RecordPanel::attemptsRead(desk::RequestId id, const desk::AttemptsResult &result)
{
    if (id != m_reading)
        return;
    m_busy->stop();
    if (!result) {
        m_error->explain(result.error());
        return;
    }
    m_attempts->setRows(*result);
    fitColumns(m_table);
}

} // namespace hongbao::ui
