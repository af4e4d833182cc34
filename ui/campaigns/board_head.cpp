#include "campaigns/board_head.h"

#include "look/look.h"
#include "text/words.h"
#include "widgets/busy.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {

using Show = CampaignFilter::Show;
constexpr Show choices[] = {Show::All, Show::CanSend, Show::NotPaid, Show::Paused, Show::Over, Show::Reminded};

QString word(Show which)
{
    switch (which) {
    case Show::All:
        return BoardHead::tr("All campaigns");
    case Show::CanSend:
        return BoardHead::tr("Can be sent");
    case Show::NotPaid:
        return BoardHead::tr("Not paid");
    case Show::Paused:
        return BoardHead::tr("Paused");
    case Show::Over:
        return BoardHead::tr("Over");
    case Show::Reminded:
        return BoardHead::tr("Ending soon");
    }
    Q_UNREACHABLE();
}

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

BoardHead::BoardHead(QWidget *parent)
    : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(3));
    all->addLayout(buildTitle());
    all->addLayout(buildSearch());
    retranslate();
}

QBoxLayout *BoardHead::buildTitle()
{
    m_title = new QLabel(this);
    look::setStyle(m_title, look::Style::Title);
    m_busy = new Busy(this);
    m_busy->setObjectName(u"campaignAsking"_s);
    m_stop = button(this, u"campaignRefreshStop"_s);
    m_stop->hide();
    m_refresh = button(this, u"campaignRefresh"_s);
    m_refresh->setIcon(look::icon(u"refresh"_s));
    m_new = button(this, u"campaignNew"_s);
    look::setPrimary(m_new);
    connect(m_stop, &QPushButton::clicked, this, &BoardHead::stopRequested);
    connect(m_refresh, &QPushButton::clicked, this, &BoardHead::refreshRequested);
    connect(m_new, &QPushButton::clicked, this, &BoardHead::newRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_busy);
    row->addWidget(m_stop);
    row->addWidget(m_refresh);
    row->addWidget(m_new);
    return row;
}

QBoxLayout *BoardHead::buildSearch()
{
    m_searchBox = new QWidget(this);
    m_search = new QLineEdit(m_searchBox);
    m_search->setObjectName(u"campaignSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_show = new QComboBox(m_searchBox);
    m_show->setObjectName(u"campaignShow"_s);
    for (const Show which : choices)
        m_show->addItem(word(which), QVariant::fromValue(which));
    connect(m_search, &QLineEdit::textChanged, this, &BoardHead::searched);
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT showRequested(m_show->currentData().value<Show>()); });

    auto *row = new QHBoxLayout(m_searchBox);
    row->setContentsMargins({});
    row->setSpacing(look::space(3));
    row->addWidget(m_search, 2);
    row->addWidget(m_show);
    row->addStretch(1);
    auto *outer = new QHBoxLayout;
    outer->addWidget(m_searchBox);
    return outer;
}

void BoardHead::setAsking(Asking asking)
{
    if (asking != m_asking)
        m_progress = {};
    m_asking = asking;
    sayAsking();
}

void BoardHead::follow(const desk::Refreshing &progress)
{
    m_progress = progress;
    sayAsking();
}

void BoardHead::sayAsking()
{
    const bool all = m_asking == Asking::All;
    QPushButton *shown = all ? m_stop : m_refresh;
    QPushButton *hidden = all ? m_refresh : m_stop;
    const bool hadFocus = hidden->hasFocus();
    shown->show();
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    hidden->hide();
    if (m_asking == Asking::Nothing)
        m_busy->stop();
    else if (m_progress.total == 0)
        m_busy->start(tr("Asking Alipay"));
    else
        m_busy->start(tr("Asking Alipay: %1 of %2").arg(text::count(m_progress.done), text::count(m_progress.total)));
}

void BoardHead::setSearchable(bool searchable)
{
    m_searchBox->setVisible(searchable);
}

void BoardHead::show(CampaignFilter::Show which)
{
    m_search->clear();
    m_show->setCurrentIndex(m_show->findData(QVariant::fromValue(which)));
}

void BoardHead::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BoardHead::focusNew()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

void BoardHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BoardHead::retranslate()
{
    m_title->setText(tr("Campaigns"));
    m_stop->setText(tr("Stop asking"));
    m_refresh->setText(tr("Refresh"));
    m_new->setText(tr("New campaign"));
    for (QPushButton *each : {m_stop, m_refresh, m_new})
        each->setAccessibleName(each->text());
    m_search->setPlaceholderText(tr("Find a campaign by name or number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_show->setAccessibleName(tr("Which campaigns are shown"));
    for (int item = 0; item < m_show->count(); ++item)
        m_show->setItemText(item, word(choices[item]));
    sayAsking();
}

} // namespace hongbao::ui
