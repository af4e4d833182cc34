#include "campaigns/detail/reconcile_card.h"

#include "campaigns/detail/bill_dialog.h"
#include "campaigns/detail/differences_view.h"
#include "campaigns/detail/sums_view.h"
#include "look/look.h"
#include "shell/prompts.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ReconcileCard::ReconcileCard(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_prompts(prompts)
{
    m_sums = new SumsView(this);
    body()->addWidget(m_sums);
    body()->addLayout(buildButtons());
    m_otherBill = addTextLine(body(), u"reconcileOtherBill"_s);
    look::setRole(m_otherBill, look::Role::Bad);
    m_otherBill->hide();
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"reconcileError"_s);
    body()->addWidget(m_error);
    m_differences = new DifferencesView(desk, this);
    body()->addWidget(m_differences);
    connect(&m_desk, &desk::Desk::reconciled, this, &ReconcileCard::answered);
    connect(m_differences, &DifferencesView::settled, this, &ReconcileCard::put);
    connect(m_differences, &DifferencesView::settled, this, &ReconcileCard::settled);
    connect(m_differences, &DifferencesView::changedMeanwhile, this, [this] { show(m_crowdNo); });
    retranslate();
}

QLayout *ReconcileCard::buildButtons()
{
    m_compare = new QPushButton(this);
    m_compare->setObjectName(u"reconcileNow"_s);
    m_compare->setIcon(look::icon(u"refresh"_s));
    m_bill = new QPushButton(this);
    m_bill->setObjectName(u"reconcileBill"_s);
    m_bill->setIcon(look::icon(u"file"_s));
    m_busy = new Busy(this);
    connect(m_compare, &QPushButton::clicked, this, [this] { reconcile(); });
    connect(m_bill, &QPushButton::clicked, this, &ReconcileCard::chooseBill);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_compare);
    row->addWidget(m_bill);
    row->addWidget(m_busy);
    row->addStretch();
    return row;
}

void ReconcileCard::show(const CrowdNo &crowdNo)
{
    if (crowdNo != m_crowdNo) {
        m_crowdNo = crowdNo;
        m_asking = 0; // an answer for another campaign is not waited for
        m_sums->show({});
        m_differences->setDifferences(crowdNo, {});
        m_error->clear();
        m_otherBill->hide();
    }
    m_reading = m_desk.readReconciliation(crowdNo);
    follow();
}

void ReconcileCard::reconcile(const std::optional<intake::Bill> &bill)
{
    if (m_asking != 0)
        return;
    m_error->clear();
    m_otherBill->hide();
    m_withBill = bill.has_value();
    m_asking = m_desk.reconcile(m_crowdNo, bill);
    follow();
}

// Those after a batch come by themselves, with id 0.
void ReconcileCard::answered(desk::RequestId id, const desk::ReconcileResult &result)
{
    const bool asked = id != 0 && id == m_asking;
    const bool read = id != 0 && id == m_reading;
    if (asked)
        m_asking = 0;
    if (read)
        m_reading = 0;
    const bool byItself = id == 0 && result && result->crowdNo == m_crowdNo;
    if (!asked && !read && !byItself)
        return;
    follow();
    if (result)
        put(*result);
    else if (asked || result.error().code != ErrorCode::ConfirmationVoid) // there is none yet
        explain(result.error());
}

void ReconcileCard::explain(const Error &error)
{
    if (m_withBill && error.code == ErrorCode::ListTooLarge)
        m_otherBill->show();
    else
        m_error->explain(error);
}

void ReconcileCard::put(const ledger::Reconciliation &made)
{
    m_sums->show(made);
    m_differences->setDifferences(m_crowdNo, made.differences);
    Q_EMIT reconciled(made);
}

void ReconcileCard::chooseBill()
{
    m_prompts.chooseFileToOpen(this, tr("Choose Alipay's bill"),
        tr("Bills (*.xlsx *.xls *.csv *.tsv *.txt *.html *.xml);;All files (*)"), [this](const QString &path) {
            auto *dialog = new BillDialog(m_desk.profile().world, m_desk.dataDir(), path, this);
            connect(dialog, &BillDialog::billRead, this, [this, crowdNo = m_crowdNo](const intake::Bill &bill) {
                if (crowdNo == m_crowdNo)
                    reconcile(bill);
            });
            dialog->open();
        });
}

void ReconcileCard::follow()
{
    const bool free = m_asking == 0 && !m_crowdNo.value.isEmpty();
    m_compare->setEnabled(free);
    m_bill->setEnabled(free);
    if (m_asking == 0)
        m_busy->stop();
    else
        m_busy->start(m_withBill ? tr("Comparing packet by packet") : tr("Asking Alipay"));
}

void ReconcileCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ReconcileCard::retranslate()
{
    setTitle(tr("Our books and Alipay's"));
    m_compare->setText(tr("Compare now"));
    m_bill->setText(tr("Read in Alipay's bill…"));
    m_bill->setToolTip(tr("Alipay offers the bill of a day on the day after: Excel or CSV, as it was downloaded."));
    m_otherBill->setText(tr("More than 10,000 packets differ: this is most likely the bill of another account. Nothing "
                            "was changed, here or at Alipay. Choose the bill of this account."));
    follow();
}

} // namespace hongbao::ui
