#include "campaigns/detail/bill_dialog.h"

#include "campaigns/detail/bill_rows.h"
#include "look/look.h"
#include "shell/world.h"
#include "text/reconcile_words.h"
#include "text/words.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"
#include "widgets/table.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

using intake::BillField;

namespace {
constexpr BillField allFields[] = {BillField::OutBizNo, BillField::BizNo, BillField::Amount, BillField::Recipient,
    BillField::Time, BillField::Campaign, BillField::None};
constexpr int mostChoices = 100; // a sheet may have sixteen thousand columns
} // namespace

BillDialog::BillDialog(account::World world, const QString &dataDir, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_world(world)
    , m_work(new BillWork(QDir(dataDir).filePath(u"bill-columns.json"_s), this))
    , m_rows(new BillRows(this))
{
    setObjectName(u"billDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(5));
    column->setSpacing(look::space(3));
    m_title = addTextLine(column, u"billTitle"_s);
    look::setStyle(m_title, look::Style::Title);
    m_facts = addTextLine(column, u"billFacts"_s);
    look::setRole(m_facts, look::Role::MutedText);
    m_busy = new Busy(this);
    column->addWidget(m_busy);
    buildTable();
    column->addWidget(m_table, 1);
    m_missing = addTextLine(column, u"billMissing"_s);
    look::setRole(m_missing, look::Role::Warning);
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"billError"_s);
    column->addWidget(m_error);
    column->addLayout(buildButtons());
    resize(look::space(270), look::space(170));

    connect(m_work, &BillWork::tableRead, this, &BillDialog::show);
    connect(m_work, &BillWork::failed, this, [this](const Error &error) {
        m_busy->stop();
        m_error->explain(error);
    });
    connect(m_work, &BillWork::billMade, this, [this](const intake::Bill &bill) {
        Q_EMIT billRead(bill);
        accept();
    });
    retranslate();
    m_busy->start(tr("Reading %1").arg(QDir::toNativeSeparators(path)));
    m_work->read(path);
}

void BillDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"billRows"_s);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setModel(m_rows);
    m_table->verticalHeader()->show();
}

QBoxLayout *BillDialog::buildButtons()
{
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"billCancel"_s);
    m_cancel->setAutoDefault(false);
    m_compare = new QPushButton(this);
    m_compare->setObjectName(u"billCompare"_s);
    m_compare->setAutoDefault(false);
    look::setPrimary(m_compare);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &BillDialog::compare);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_compare);
    return row;
}

void BillDialog::show(const BillSample &sample)
{
    m_busy->stop();
    m_sample = sample;
    m_rows->setSample(sample);
    for (int column = 0; column < qMin(int(sample.columns.size()), mostChoices); ++column)
        addChoice(column);
    retranslate();
    fitColumns();
    if (!m_choices.isEmpty()) {
        m_table->setRowHeight(BillRows::ChoiceRow, m_choices.first()->sizeHint().height() + look::space(2));
        m_choices.first()->setFocus(Qt::OtherFocusReason);
    }
}

void BillDialog::addChoice(int column)
{
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(u"billField%1"_s.arg(column + 1));
    for (const BillField field : allFields)
        choice->addItem(text::billFieldName(field), int(field));
    choice->setCurrentIndex(choice->findData(int(m_sample.columns.at(column))));
    connect(choice, &QComboBox::activated, this, [this, column] { chosen(column); });
    setTabOrder(m_choices.isEmpty() ? static_cast<QWidget *>(m_table) : m_choices.constLast(), choice);
    m_choices.append(choice);
    m_table->setIndexWidget(m_rows->index(BillRows::ChoiceRow, column), choice);
}

// A choice needs its own width and the cell's edges.
void BillDialog::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_choices.size(); ++column) {
        const int wanted = m_choices.at(column)->sizeHint().width() + look::space(8);
        m_table->setColumnWidth(column, qMax(m_table->columnWidth(column), wanted));
    }
}

// A choice never changes another one: who walks through it by the keyboard passes all of them.
void BillDialog::chosen(int column)
{
    m_sample.columns[column] = BillField(m_choices.at(column)->currentData().toInt());
    follow();
}

// What stands in the way of comparing; empty: nothing.
QString BillDialog::problem() const
{
    for (const BillField field : allFields) {
        if (field != BillField::None && m_sample.columns.count(field) > 1)
            return tr("“%1” is chosen for two columns. Choose one of them.").arg(text::billFieldName(field));
    }
    const auto missing = intake::missingBillField(m_sample.columns);
    if (missing == BillField::Amount)
        return tr("Choose the column with the amount of a packet.");
    return missing ? tr("Choose the column with our number, or the one with Alipay's number: by one of them each "
                        "packet is found.")
                   : QString();
}

void BillDialog::follow()
{
    const bool isRead = !m_sample.name.isEmpty();
    const QString words = isRead ? problem() : QString();
    m_missing->setText(words);
    m_missing->setVisible(!words.isEmpty());
    m_table->setVisible(isRead);
    m_cancel->setEnabled(!m_making);
    m_compare->setEnabled(isRead && words.isEmpty() && !m_making);
}

void BillDialog::compare()
{
    m_making = true;
    m_error->clear();
    m_busy->start(tr("Reading the packets"));
    m_work->make(m_sample.columns);
    follow();
}

// Packets that are being read cannot be stopped, and closing would wait for them.
void BillDialog::reject()
{
    if (!m_making)
        QDialog::reject();
}

void BillDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BillDialog::retranslate()
{
    setWindowTitle(titleIn(m_world, tr("Alipay's bill")));
    m_title->setText(tr("What do the bill's columns hold?"));
    m_facts->setText(m_sample.name.isEmpty() ? QString()
                                             : tr("%1, rows: %2. These are the first. Nothing is sent, and nothing "
                                                  "changes at Alipay.")
                                                   .arg(m_sample.name, text::count(m_sample.total)));
    m_facts->setVisible(!m_sample.name.isEmpty());
    for (int column = 0; column < m_choices.size(); ++column) {
        QComboBox *choice = m_choices.at(column);
        for (int item = 0; item < choice->count(); ++item)
            choice->setItemText(item, text::billFieldName(BillField(choice->itemData(item).toInt())));
        const QString header = m_rows->headerData(column, Qt::Horizontal).toString();
        choice->setAccessibleName(tr("What the column “%1” holds").arg(header));
    }
    m_rows->wordsChanged();
    m_table->setAccessibleName(tr("First rows of the bill"));
    m_cancel->setText(tr("Cancel"));
    m_compare->setText(tr("Compare with this bill"));
    follow();
}

} // namespace hongbao::ui
