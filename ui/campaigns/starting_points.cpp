#include "campaigns/starting_points.h"

#include "campaign/draft_sources.h"
#include "look/look.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int mostOffered = 20;
constexpr int undoMs = 10'000; // manners, "Undo"
} // namespace

StartingPoints::StartingPoints(QWidget *parent)
    : QWidget(parent)
    , m_from(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_words(new QLabel(this))
    , m_undo(new QPushButton(this))
{
    look::setRole(m_from, look::Role::MutedText);
    look::setRole(m_words, look::Role::MutedText);
    m_words->setObjectName(u"startingWords"_s);
    m_words->setWordWrap(true);
    m_undo->setObjectName(u"startingUndo"_s);
    look::setLink(m_undo);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(m_from);
    for (const QString &id : campaign::templateIds()) {
        QPushButton *button = addButton(row, u"template_"_s + id);
        m_templates.append(button);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT templateChosen(id); });
    }
    m_earlier = addButton(row, u"startLikeEarlier"_s);
    m_earlier->setMenu(m_menu);
    m_empty = addButton(row, u"startEmpty"_s);
    row->addStretch();
    auto *said = new QHBoxLayout;
    said->setSpacing(look::space(2));
    said->addWidget(m_words, 1);
    said->addWidget(m_undo);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(1));
    all->addLayout(row);
    all->addLayout(said);

    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(undoMs);
    connect(&m_undoEnds, &QTimer::timeout, m_undo, &QWidget::hide);
    connect(m_empty, &QPushButton::clicked, this, &StartingPoints::emptyChosen);
    connect(m_undo, &QPushButton::clicked, this, &StartingPoints::undone);
    beQuiet();
    setEarlier({});
    retranslate();
}

QPushButton *StartingPoints::addButton(QBoxLayout *row, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void StartingPoints::setEarlier(const QList<ledger::Campaign> &campaigns)
{
    m_campaigns = campaigns.first(qMin<qsizetype>(mostOffered, campaigns.size()));
    m_earlier->setVisible(!m_campaigns.isEmpty());
    fillMenu();
}

void StartingPoints::fillMenu()
{
    m_menu->clear();
    for (const ledger::Campaign &campaign : std::as_const(m_campaigns)) {
        QString name = campaign.detail.name;
        name.replace(u'&', u"&&"_s); // no shortcut
        auto *action = m_menu->addAction(u"%1  ·  %2"_s.arg(name, text::yuan(campaign.detail.total)));
        connect(action, &QAction::triggered, this, [this, campaign] { Q_EMIT earlierChosen(campaign); });
    }
}

void StartingPoints::say(const QString &words, bool canUndo)
{
    m_words->setText(words);
    m_words->show();
    m_undo->setVisible(canUndo);
    canUndo ? m_undoEnds.start() : m_undoEnds.stop();
}

void StartingPoints::beQuiet()
{
    m_words->hide();
    m_undo->hide();
    m_undoEnds.stop();
}

void StartingPoints::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartingPoints::retranslate()
{
    m_from->setText(tr("Start from"));
    const QStringList ids = campaign::templateIds();
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_templates.at(i)->setText(campaign::templateName(ids.at(i), text::language()));
    m_earlier->setText(tr("An earlier campaign"));
    m_empty->setText(tr("An empty form"));
    m_undo->setText(tr("Undo"));
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAccessibleName(button->text());
    beQuiet(); // what was said was in the other language
}

} // namespace hongbao::ui
