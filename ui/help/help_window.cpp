#include "help/help_window.h"

#include "look/look.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int topicRole = Qt::UserRole; // its place among those found; a part has none

QString titleOf(HelpPart part)
{
    switch (part) {
    case HelpPart::FirstSteps:
        return HelpWindow::tr("First steps");
    case HelpPart::Questions:
        return HelpWindow::tr("Questions");
    case HelpPart::Errors:
        return HelpWindow::tr("Errors");
    case HelpPart::ProviderCodes:
        return HelpWindow::tr("Alipay's codes");
    }
    Q_UNREACHABLE();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_topics(new QTreeWidget(this))
    , m_text(new QTextBrowser(this))
    , m_guide(new QPushButton(this))
{
    setObjectName(u"helpWindow"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s, look::Role::MutedText), QLineEdit::LeadingPosition);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setHeaderHidden(true);
    m_topics->setUniformRowHeights(true);
    m_topics->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(look::space(4));
    m_guide->setObjectName(u"helpGuide"_s);
    m_guide->setAutoDefault(false);

    auto *left = new QVBoxLayout;
    left->setSpacing(look::space(2));
    left->addWidget(m_search);
    left->addWidget(m_topics, 1);
    left->addWidget(m_guide);
    auto *row = new QHBoxLayout(this);
    const int margin = look::space(4);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(look::space(4));
    row->addLayout(left, 2);
    row->addWidget(m_text, 3);
    resize(look::space(220), look::space(140));

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_topics, &QTreeWidget::currentItemChanged, this, &HelpWindow::showChosen);
    connect(m_guide, &QPushButton::clicked, this, &HelpWindow::guideRequested);
    retranslate();
}

void HelpWindow::showTopic(const QString &code)
{
    if (code.isEmpty())
        return m_search->setFocus();
    m_search->clear();
    const auto topic
        = std::find_if(m_found.cbegin(), m_found.cend(), [&](const HelpTopic &one) { return one.code == code; });
    if (topic == m_found.cend())
        return;
    choose(std::distance(m_found.cbegin(), topic));
    m_text->setFocus();
}

// Without a search the parts are closed but for the first: an overview of what there is.
void HelpWindow::fill()
{
    m_found = findHelp(m_all, m_search->text());
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const HelpPart part : {HelpPart::FirstSteps, HelpPart::Questions, HelpPart::Errors, HelpPart::ProviderCodes}) {
        auto *group = new QTreeWidgetItem({titleOf(part)});
        group->setFlags(Qt::ItemIsEnabled);
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (m_found.at(i).part != part)
                continue;
            auto *entry = new QTreeWidgetItem(group, {m_found.at(i).title});
            entry->setData(0, topicRole, i);
            entry->setToolTip(0, m_found.at(i).title);
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        m_topics->addTopLevelItem(group);
        group->setExpanded(!m_search->text().isEmpty() || part <= HelpPart::Questions);
    }
    choose(0);
}

void HelpWindow::choose(qsizetype topic)
{
    for (QTreeWidgetItemIterator at(m_topics); *at; ++at) {
        const QVariant place = (*at)->data(0, topicRole);
        if (place.isValid() && place.toLongLong() == topic) {
            const QSignalBlocker quiet(m_topics);
            m_topics->setCurrentItem(*at);
            topic == 0 ? m_topics->scrollToTop() : m_topics->scrollToItem(*at); // with the heading above the first
            break;
        }
    }
    showChosen();
}

void HelpWindow::showChosen()
{
    const QTreeWidgetItem *item = m_topics->currentItem();
    const QVariant place = item ? item->data(0, topicRole) : QVariant();
    if (!place.isValid()) {
        if (m_found.isEmpty())
            m_text->setMarkdown(tr("Nothing of this kind is in the help. Try another word, or fewer of them."));
        return;
    }
    const HelpTopic &topic = m_found.at(place.toLongLong());
    const QString code = topic.code.isEmpty() ? QString() : u"\n\n`%1`"_s.arg(topic.code);
    m_text->setMarkdown(u"### %1\n\n%2%3"_s.arg(topic.title, topic.text, code));
    QTextCursor heading(m_text->document());
    QTextBlockFormat apart;
    apart.setBottomMargin(look::space(2));
    heading.mergeBlockFormat(apart);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help — Hongbao Console"));
    m_search->setPlaceholderText(tr("Search: a word, or an error's code"));
    m_search->setAccessibleName(tr("Search the help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("The chosen topic"));
    m_guide->setText(tr("Start the guided campaign"));
    m_guide->setToolTip(tr("In the practice world: create, pay, send, look up, step by step"));
    m_all = readHelp(text::language());
    fill();
}

} // namespace hongbao::ui
