#include "campaigns/campaign_form.h"

#include "campaign/draft_sources.h"
#include "campaigns/draft_fields.h"
#include "campaigns/draft_keeper.h"
#include "campaigns/draft_sums.h"
#include "campaigns/phone_preview.h"
#include "campaigns/starting_points.h"
#include "look/look.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/card.h"
#include "widgets/error_panel.h"
#include "widgets/scroll_area.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

CampaignForm::CampaignForm(const Clock &clock, const QString &dataDir, const QString &account, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keeper(new DraftKeeper(dataDir, account, this))
    , m_title(new QLabel(this))
    , m_starts(new StartingPoints(this))
    , m_error(new ErrorPanel(this))
{
    look::setStyle(m_title, look::Style::Title);
    m_error->setObjectName(u"formError"_s);

    auto *inside = new QWidget;
    m_fields = new DraftFields(clock, inside);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(look::space(8));
    m_columns->addWidget(m_fields, 1, Qt::AlignTop);
    m_columns->addWidget(buildAside(), 0, Qt::AlignTop);

    m_scroll = new ScrollArea(inside, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(4));
    all->addWidget(m_title);
    all->addWidget(m_starts);
    all->addWidget(m_error);
    all->addWidget(m_scroll, 1);
    all->addLayout(buildButtons());

    connectStarts();
    retranslate();
    compute();
    m_keeper->find();
}

void CampaignForm::connectStarts()
{
    connect(m_fields, &DraftFields::edited, this, &CampaignForm::compute);
    connect(m_fields, &DraftFields::edited, this, [this] {
        if (!m_fields->isUntouched())
            m_keeper->keep(m_fields->draft());
    });
    connect(m_keeper, &DraftKeeper::found, this, [this](const campaign::Draft &draft) {
        if (!m_fields->isUntouched())
            return;
        m_fields->setDraft(draft);
        m_starts->say(tr("This is what you typed last time. Nothing was created of it."), false);
    });
    connect(m_starts, &StartingPoints::templateChosen, this, [this](const QString &id) {
        const QString language = text::language();
        if (const auto draft = campaign::draftOfTemplate(id, language, m_clock.now()))
            startFrom(
                *draft, tr("Filled in for “%1”. Change what you like.").arg(campaign::templateName(id, language)));
    });
    connect(m_starts, &StartingPoints::earlierChosen, this, &CampaignForm::startLike);
    connect(m_starts, &StartingPoints::emptyChosen, this, [this] {
        const bool typed = !m_fields->isUntouched();
        m_replaced = m_fields->draft();
        startAnew();
        if (typed)
            m_starts->say(tr("The form is empty now."), true);
        m_fields->focusFirst();
    });
    connect(m_starts, &StartingPoints::undone, this, [this] {
        m_fields->setDraft(m_replaced);
        m_starts->beQuiet();
        m_fields->focusFirst();
    });
}

void CampaignForm::startFrom(const campaign::Draft &draft, const QString &words)
{
    const bool typed = !m_fields->isUntouched();
    m_replaced = m_fields->draft();
    m_error->clear();
    m_fields->setDraft(draft);
    m_starts->say(words, typed);
    m_fields->focusFirst();
}

void CampaignForm::startLike(const ledger::Campaign &earlier)
{
    QString words = tr("As “%1” was, for as many days from now on.").arg(earlier.detail.name);
    if (!earlier.frequency)
        words = text::sentences(
            words, tr("Alipay does not tell how often one person could get a packet: please look at it."));
    startFrom(campaign::draftLike(earlier.detail, earlier.frequency, earlier.link, m_clock.now()), words);
}

QWidget *CampaignForm::buildAside()
{
    auto *aside = new QWidget(this);
    m_sumsCard = new Card(aside);
    m_sums = new DraftSums(m_sumsCard);
    m_sumsCard->body()->addWidget(m_sums);
    m_previewCard = new Card(aside);
    m_preview = new PhonePreview(m_previewCard);
    m_previewCard->body()->addWidget(m_preview, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins({});
    column->setSpacing(look::space(4));
    column->addWidget(m_sumsCard);
    column->addWidget(m_previewCard);
    return aside;
}

QBoxLayout *CampaignForm::buildButtons()
{
    m_noMoneyYet = new QLabel(this);
    m_noMoneyYet->setWordWrap(true);
    look::setRole(m_noMoneyYet, look::Role::MutedText);
    m_back = new QPushButton(this);
    m_back->setObjectName(u"formBack"_s);
    m_create = new QPushButton(this);
    m_create->setObjectName(u"formCreate"_s);
    look::setPrimary(m_create);
    connect(m_back, &QPushButton::clicked, this, &CampaignForm::wentBack);
    connect(m_create, &QPushButton::clicked, this, &CampaignForm::submit);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_noMoneyYet, 1);
    row->addWidget(m_back);
    row->addWidget(m_create);
    return row;
}

void CampaignForm::startAnew()
{
    m_error->clear();
    m_starts->beQuiet();
    m_fields->startAnew();
    m_keeper->forget();
}

void CampaignForm::setEarlier(const QList<ledger::Campaign> &campaigns)
{
    m_starts->setEarlier(campaigns);
}

void CampaignForm::setAsking(bool asking)
{
    m_asking = asking;
    m_create->setEnabled(!asking);
    retranslate();
}

void CampaignForm::showRefusals(const QList<Error> &errors)
{
    m_error->clear();
    for (const Error &error : errors) {
        if (!m_fields->showRefusal(error))
            m_error->explain(error);
    }
    bringIntoView();
}

void CampaignForm::open()
{
    if (m_fields->isUntouched())
        m_fields->startAnew(); // the usual end counts from today
    m_fields->focusFirst();
}

void CampaignForm::openLike(const ledger::Campaign &earlier)
{
    open();
    startLike(earlier);
}

void CampaignForm::compute()
{
    const campaign::Draft draft = m_fields->draft();
    const campaign::Arithmetic sums = campaign::compute(draft, m_clock.now());
    m_sums->show(draft, sums);
    const bool random = draft.type == alipay::PrizeType::Random;
    QString amount = tr("¥ –");
    if (random && sums.least && sums.most)
        amount = text::yuan(*sums.least) + u" – "_s + text::yuan(*sums.most);
    else if (!random && sums.each)
        amount = text::yuan(*sums.each);
    m_preview->show(draft.name, draft.message, amount);
}

void CampaignForm::submit()
{
    m_error->clear();
    if (m_fields->check())
        Q_EMIT submitted(m_fields->draft());
    else
        bringIntoView();
}

// Only Tab scrolls by itself.
void CampaignForm::bringIntoView()
{
    if (QWidget *focused = m_fields->focusWidget())
        m_scroll->ensureWidgetVisible(focused);
}

void CampaignForm::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < look::space(200);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void CampaignForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        compute();
    }
    QWidget::changeEvent(event);
}

void CampaignForm::retranslate()
{
    m_title->setText(tr("New campaign"));
    m_sumsCard->setTitle(tr("What this comes to"));
    m_previewCard->setTitle(tr("What the recipient sees"));
    m_noMoneyYet->setText(tr("No money moves yet. You pay on the next page."));
    m_back->setText(tr("Back"));
    m_create->setText(m_asking ? tr("Creating…") : tr("Create campaign"));
    m_back->setAccessibleName(m_back->text());
    m_create->setAccessibleName(m_create->text());
}

} // namespace hongbao::ui
