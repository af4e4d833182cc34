#include "send/confirm_dialog.h"

#include "look/look.h"
#include "send/person_table.h"
#include "send/receiver_search.h"
#include "shell/world.h"
#include "text/masking.h"
#include "text/sending_words.h"
#include "text/words.h"
#include "widgets/card.h"
#include "widgets/delegates.h"
#include "widgets/deliberate_button.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int secondsBeforeSend = 3;
constexpr int secondMs = 1'000;

// A random campaign's rule is asked for any packet without an amount of its own.
bool hasRandomPacket(const payout::Summary &summary)
{
    const auto isByRule = [&](qsizetype place) {
        const qint32 row = summary.payouts.rowOf(place);
        return row >= 0 ? !summary.list.rows.amount(row) : !summary.payouts.at(place).request.orderPrice;
    };
    bool random = false;
    if (summary.campaign.detail.type == alipay::PrizeType::Random) {
        for (qsizetype place = 0; place < summary.payouts.size() && !random; ++place)
            random = isByRule(place);
    }
    return random;
}

} // namespace

ConfirmDialog::ConfirmDialog(payout::Summary summary, const account::Profile &account, QWidget *parent)
    : QDialog(parent)
    , m_summary(std::move(summary))
    , m_isRandom(hasRandomPacket(m_summary))
    , m_account(account)
    , m_ticksLeft(secondsBeforeSend)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"confirmDialog"_s);
    setModal(true);
    look::setStyle(m_title, look::Style::Title);
    m_title->setObjectName(u"confirmTitle"_s);
    m_title->setWordWrap(true);
    m_note->setObjectName(u"confirmNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    look::setRole(m_note, look::Role::Warning);
    m_note->hide();
    m_noWayBack = new QLabel(this);
    m_noWayBack->setWordWrap(true);
    m_random = new QLabel(this);
    m_random->setWordWrap(true);
    m_random->setVisible(m_isRandom);
    look::setRole(m_random, look::Role::Warning);
    m_masked = new QLabel(this);
    m_masked->setObjectName(u"confirmMasked"_s);
    m_masked->setWordWrap(true);
    look::setRole(m_masked, look::Role::Warning);

    auto *all = new QVBoxLayout(this);
    const int margin = look::space(6);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(look::space(4));
    all->addWidget(m_title);
    all->addWidget(m_note);
    all->addWidget(buildNumbers());
    all->addWidget(buildReceivers(), 1);
    all->addWidget(m_random);
    all->addWidget(m_noWayBack);
    all->addWidget(m_masked);
    all->addLayout(buildButtons());

    m_countdown.setInterval(secondMs);
    connect(&m_countdown, &QTimer::timeout, this, &ConfirmDialog::tick);
    retranslate();
    resize(look::space(170), look::space(175));
}

QWidget *ConfirmDialog::buildNumbers()
{
    auto *card = new Card(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::space(8));
    form->setVerticalSpacing(look::space(2));
    for (const char *name : {"confirmCampaign", "confirmPeople", "confirmMoney", "confirmCapitals", "confirmLeft",
             "confirmSkipped", "confirmAccount", "confirmTimes"}) {
        m_labels.append(new QLabel(card));
        m_values.append(new QLabel(card));
        look::setRole(m_labels.last(), look::Role::MutedText);
        m_values.last()->setObjectName(QLatin1StringView(name));
        m_values.last()->setWordWrap(true);
        look::setStyle(m_values.last(), look::Style::Strong);
        form->addRow(m_labels.last(), m_values.last());
    }
    card->body()->addLayout(form);
    return card;
}

QWidget *ConfirmDialog::buildReceivers()
{
    auto *box = new QWidget(this);
    m_receiversLabel = new QLabel(box);
    look::setStyle(m_receiversLabel, look::Style::Strong);
    m_search = new QLineEdit(box);
    m_search->setObjectName(u"confirmSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_receivers = new QTableView(box);
    m_receivers->setObjectName(u"confirmReceivers"_s);
    setUpTable(m_receivers);

    m_people = new PersonTable(this);
    m_people->setRows(m_summary.payouts.size(),
        [payouts = m_summary.payouts](qsizetype place) { return personRow(payouts.withoutCells(place)); });
    m_finding = new ReceiverSearch(m_summary.payouts, this);
    connect(m_finding, &ReceiverSearch::found, m_people, &PersonTable::showOnly);
    connect(m_search, &QLineEdit::textChanged, this, &ConfirmDialog::search);
    m_receivers->setModel(m_people);
    keepChoiceOffHeaders(m_receivers);
    m_receivers->setColumnHidden(PersonTable::State, true);
    m_receivers->setColumnHidden(PersonTable::Reason, true);
    m_receivers->setItemDelegateForColumn(PersonTable::Receiver, new IdDelegate(m_receivers));
    m_receivers->setItemDelegateForColumn(PersonTable::Amount, new MoneyDelegate(m_receivers));
    m_receivers->horizontalHeader()->setStretchLastSection(false);
    m_receivers->horizontalHeader()->setSectionResizeMode(PersonTable::Receiver, QHeaderView::Stretch);
    m_receivers->setColumnWidth(PersonTable::Line, look::space(18));
    m_receivers->setColumnWidth(PersonTable::Name, look::space(40));

    auto *head = new QHBoxLayout;
    head->addWidget(m_receiversLabel, 1);
    head->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addLayout(head);
    column->addWidget(m_receivers, 1);
    return box;
}

QBoxLayout *ConfirmDialog::buildButtons()
{
    m_cancel = new DeliberateButton(this);
    m_cancel->setObjectName(u"confirmBack"_s);
    m_send = new DeliberateButton(this);
    m_send->setObjectName(u"confirmSend"_s);
    m_send->setEnabled(false);
    look::setPrimary(m_send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ConfirmDialog::send);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    return row;
}

void ConfirmDialog::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        m_finding->forget();
        m_people->showAll();
    } else {
        m_finding->find(wanted);
    }
}

void ConfirmDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ConfirmDialog::setTickMs(int ms)
{
    m_countdown.setInterval(ms);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
    if (m_ticksLeft > 0)
        m_countdown.start();
}

void ConfirmDialog::tick()
{
    --m_ticksLeft;
    if (m_ticksLeft == 0) {
        m_countdown.stop();
    }
    retranslate();
}

void ConfirmDialog::send()
{
    m_sent = true;
    m_send->setEnabled(false);
    Q_EMIT confirmed(m_summary);
    accept();
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConfirmDialog::retranslate()
{
    const QString people = text::count(m_summary.payouts.size());
    const QString money
        = m_isRandom ? tr("about %1").arg(text::yuan(m_summary.planned)) : text::yuan(m_summary.planned);
    const QString title = tr("Send %1 packets, %2 in all").arg(people, money);
    setWindowTitle(titleIn(m_account.world, title));
    m_title->setText(title);
    const Fen leftAfter = Fen::of(qMax<qint64>(0, differenceInFen(m_summary.left, m_summary.planned)));
    const QString labels[] = {tr("Campaign"), tr("People"), tr("Money"), tr("In capitals"), tr("Left afterwards"),
        tr("Left out"), tr("Account"), tr("Sends")};
    const QString values[] = {m_summary.campaign.detail.name, people, money, text::capitals(m_summary.planned),
        text::yuan(leftAfter), tr("%1 rows").arg(text::count(m_summary.excluded())),
        QString(accountTitle(m_account.name) + u" · "_s + markOf(m_account.world).word),
        tr("%1; %2").arg(text::times(m_summary.options.timetable), text::pace(m_summary.options))};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(labels[i]);
        m_values.at(i)->setText(values[i]);
        m_values.at(i)->setAccessibleName(labels[i] + u": "_s + values[i]);
    }
    m_receiversLabel->setText(tr("Recipients"));
    m_search->setPlaceholderText(tr("Find a recipient"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_receivers->setAccessibleName(m_receiversLabel->text());
    m_random->setText(tr("Random packets: Alipay chooses each amount, so the sum can come out higher or lower than "
                         "this. It never exceeds what the campaign has left."));
    m_noWayBack->setText(tr("Packets that arrived cannot be taken back; those not sent can be stopped any time."));
    m_masked->setText(tr("Ids and amounts are masked, and nobody agrees to what cannot be seen. Ctrl+Shift+M shows "
                         "them."));
    m_masked->setVisible(text::masked());
    m_send->setEnabled(m_ticksLeft == 0 && !m_sent && !text::masked());
    m_cancel->setText(tr("Back"));
    const QString send = tr("Send %1").arg(money);
    m_send->setText(m_ticksLeft > 0 ? u"%1 (%2)"_s.arg(send, QString::number(m_ticksLeft)) : send);
    m_cancel->setAccessibleName(m_cancel->text());
    m_send->setAccessibleName(m_send->text());
}

} // namespace hongbao::ui
