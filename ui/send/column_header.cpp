#include "send/column_header.h"

#include "look/look.h"
#include "send/judged_rows.h"
#include "text/words.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Field;

namespace {
constexpr Field allFields[] = {Field::UserId, Field::OpenId, Field::LoginId, Field::AnyId, Field::Amount,
    Field::OutBizNo, Field::Name, Field::Note, Field::None};
constexpr qsizetype mostChoices = 100; // a sheet may have sixteen thousand columns; nobody pays by those behind
} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
    setHighlightSections(false);
    setStretchLastSection(true);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeader::place);
    if (auto *table = qobject_cast<QTableView *>(parent))
        connect(table->horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &ColumnHeader::place);
}

QComboBox *ColumnHeader::addChoice(qsizetype column)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"columnField%1"_s.arg(column + 1));
    for (const Field field : allFields)
        choice->addItem({}, int(field));
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this, [this, column] { chosen(column); });
    return choice;
}

void ColumnHeader::setColumns(const intake::Columns &columns)
{
    m_columns = columns;
    const qsizetype wanted = std::min(columns.fields.size(), mostChoices);
    while (m_choices.size() > wanted)
        m_choices.takeLast()->deleteLater();
    while (m_choices.size() < wanted)
        m_choices.append(addChoice(m_choices.size()));
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setCurrentIndex(m_choices.at(i)->findData(int(columns.fields.at(i))));
    retranslate();
    Q_EMIT geometriesChanged(); // the first choice makes the header taller
}

void ColumnHeader::chosen(qsizetype column)
{
    const auto field = Field(m_choices.at(column)->currentData().toInt());
    if (field == m_columns.fields.at(column))
        return;
    intake::Columns columns = m_columns;
    for (Field &other : columns.fields) {
        if (field != Field::None && other == field)
            other = Field::None; // one column a field: the latest choice is meant
    }
    columns.fields[column] = field;
    setColumns(columns);
    Q_EMIT columnsChosen(columns);
}

void ColumnHeader::retranslate()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        QComboBox *choice = m_choices.at(i);
        for (int item = 0; item < choice->count(); ++item) {
            const auto field = Field(choice->itemData(item).toInt());
            choice->setItemText(item, text::fieldName(field));
        }
        const int section = int(i) + JudgedRows::FirstCell;
        const QString header = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
        choice->setAccessibleName(tr("What the column “%1” holds").arg(header));
    }
}

int ColumnHeader::widthOfChoice() const
{
    return m_choices.isEmpty() ? 0 : m_choices.first()->sizeHint().width() + 2 * look::space(1);
}

QSize ColumnHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_choices.isEmpty())
        size.rheight() += m_choices.first()->sizeHint().height() + look::space(2);
    return size;
}

void ColumnHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void ColumnHeader::place()
{
    const int gap = look::space(1);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        QComboBox *choice = m_choices.at(i);
        const int section = int(i) + JudgedRows::FirstCell;
        if (section >= count()) {
            choice->hide();
            continue;
        }
        const int widest = choice->sizeHint().width() + look::space(6);
        const int width = qMin(sectionSize(section) - 2 * gap, widest);
        choice->setGeometry(sectionViewportPosition(section) + gap, gap, width, choice->sizeHint().height());
        choice->show();
    }
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Reached by the keyboard, a choice outside the view is brought into it.
    const qsizetype column = m_choices.indexOf(qobject_cast<QComboBox *>(watched));
    auto *table = qobject_cast<QTableView *>(parentWidget());
    if (event->type() == QEvent::FocusIn && column >= 0 && table && table->model()->rowCount() > 0) {
        const int row = qMax(0, table->rowAt(0));
        table->scrollTo(table->model()->index(row, int(column) + JudgedRows::FirstCell));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace hongbao::ui
