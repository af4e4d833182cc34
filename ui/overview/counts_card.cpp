#include "overview/counts_card.h"

#include "charts/picture_line.h"
#include "look/look.h"
#include "overview/bar_delegate.h"
#include "shell/world.h"
#include "widgets/table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

CountsCard::CountsCard(const QString &name, Prompts &prompts, account::World world, QWidget *parent)
    : Card(parent)
    , m_world(world)
    , m_counts(new CountTable(this))
    , m_nothing(new QLabel(this))
    , m_table(new QTableView(this))
    , m_save(new QPushButton(this))
    , m_picture(new PictureLine(name, prompts, world, this))
{
    m_nothing->setObjectName(QString(name + u"None"));
    m_nothing->setWordWrap(true);
    look::setRole(m_nothing, look::Role::MutedText);
    m_table->setObjectName(QString(name + u"Table"));
    setUpTable(m_table);
    m_table->setModel(m_counts);
    m_table->setItemDelegateForColumn(CountTable::State, new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(CountTable::Part, new BarDelegate(m_table));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all rows are shown
    m_save->setObjectName(QString(name + u"Save"));
    m_save->setIcon(look::icon(u"save"_s));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_save);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    body()->addLayout(foot);
    body()->addWidget(m_picture);
    body()->addStretch();
    connect(m_save, &QPushButton::clicked, this,
        [this] { m_picture->save(m_words.pictureName, [this] { return picture(); }); });
    retranslate();
}

void CountsCard::show(const Words &words, const QList<Counted> &counted)
{
    m_words = words;
    setTitle(words.title);
    m_counts->setCounted(words.what, words.count, counted);
    m_nothing->setText(words.nothing);
    m_nothing->setVisible(counted.isEmpty());
    m_table->setVisible(!counted.isEmpty());
    m_save->setVisible(!counted.isEmpty());
    m_table->setAccessibleName(words.title);
    m_table->setColumnHidden(CountTable::What, words.what.isEmpty());
    fitColumns(m_table);
    const int rows = int(counted.size()) * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + 2 * m_table->frameWidth());
}

// The table is what is drawn, without anything chosen in it.
QImage CountsCard::picture() const
{
    m_table->clearSelection();
    return withTitle(titleIn(m_world, m_words.title), m_table->grab().toImage());
}

void CountsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CountsCard::retranslate()
{
    m_save->setText(tr("Save as picture"));
}

} // namespace hongbao::ui
