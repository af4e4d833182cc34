#include "send/list_settings.h"

#include "look/look.h"
#include "text/list_words.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int lastHeaderLine = 1000; // further down nobody looks for one
constexpr int mostDays = 3650;
constexpr int leastLetters = 12;
} // namespace

ListSettings::ListSettings(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    m_sheet = add<QComboBox>(row, u"listSheet"_s);
    m_encoding = add<QComboBox>(row, u"listEncoding"_s);
    m_separator = add<QComboBox>(row, u"listSeparator"_s);
    m_header = add<QSpinBox>(row, u"listHeaderLine"_s);
    for (QComboBox *narrow : {m_sheet, m_encoding}) { // their longest words may not widen the window
        narrow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        narrow->setMinimumContentsLength(leastLetters);
    }
    m_header->setRange(0, lastHeaderLine);
    m_header->setKeyboardTracking(false);
    m_paidWithin = add<QSpinBox>(row, u"listPaidWithin"_s);
    m_paidWithin->setRange(0, mostDays);
    m_paidWithin->setKeyboardTracking(false);
    row->addStretch();
    for (const QString &encoding : intake::encodings())
        m_encoding->addItem(QString(), encoding);
    m_separator->addItem(QString(), QChar());
    for (const QChar separator : intake::separators())
        m_separator->addItem(QString(), separator);

    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_said.sheet = QString::number(index + 1);
        m_said.headerLine.reset(); // another sheet has a header of its own
        Q_EMIT chosen(m_said);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_said.encoding = m_encoding->currentData().toString();
        Q_EMIT chosen(m_said);
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_said.separator = m_separator->currentData().toChar();
        Q_EMIT chosen(m_said);
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) {
        m_said.headerLine = line;
        Q_EMIT chosen(m_said);
    });
    connect(m_paidWithin, &QSpinBox::valueChanged, this, &ListSettings::paidWithinChosen);
    retranslate();
}

template <class Field> Field *ListSettings::add(QHBoxLayout *row, const QString &name)
{
    auto *label = new QLabel(this);
    auto *field = new Field(this);
    field->setObjectName(name);
    label->setBuddy(field);
    look::setRole(label, look::Role::MutedText);
    row->addWidget(label);
    row->addWidget(field);
    m_settings.append({label, field});
    return field;
}

void ListSettings::setTable(const intake::RawTable &table, const intake::ReadOptions &said)
{
    m_said = said;
    fillSheets(table);
    m_encoding->setCurrentIndex(m_encoding->findData(table.encoding));
    int separator = m_separator->findData(table.separator);
    if (separator < 0) {
        m_separator->addItem(QString(), table.separator);
        separator = m_separator->count() - 1;
    }
    m_separator->setCurrentIndex(separator);
    {
        const QSignalBlocker quiet(m_header);
        m_header->setValue(table.aside.headerLine);
    }
    showSetting(m_sheet, table.sheets.size() > 1);
    showSetting(m_encoding, !table.encoding.isEmpty());
    m_paidWithin->setEnabled(!table.partial);
    showSetting(m_separator, table.format == intake::Format::Text);
    retranslate();
}

void ListSettings::setPaidWithin(int days)
{
    const QSignalBlocker quiet(m_paidWithin);
    m_paidWithin->setValue(days);
}

void ListSettings::fillSheets(const intake::RawTable &table)
{
    m_sheet->clear();
    for (const intake::Sheet &sheet : table.sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    m_sheet->setCurrentIndex(table.sheet);
}

void ListSettings::showSetting(const QWidget *field, bool shown)
{
    for (const Setting &setting : std::as_const(m_settings)) {
        if (setting.field != field)
            continue;
        setting.label->setVisible(shown);
        setting.field->setVisible(shown);
    }
}

void ListSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListSettings::retranslate()
{
    const QStringList words {
        tr("Sheet"), tr("Characters"), tr("Between cells"), tr("Header on row"), tr("People paid within")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_settings.at(i).label->setText(words.at(i));
        m_settings.at(i).field->setAccessibleName(words.at(i));
    }
    for (int item = 0; item < m_encoding->count(); ++item)
        m_encoding->setItemText(item, text::encodingName(m_encoding->itemData(item).toString()));
    for (int item = 0; item < m_separator->count(); ++item)
        m_separator->setItemText(item, text::separatorName(m_separator->itemData(item).toChar()));
    m_encoding->view()->setMinimumWidth(m_encoding->view()->sizeHintForColumn(0) + look::space(6));
    m_header->setSpecialValueText(tr("none"));
    m_paidWithin->setSpecialValueText(tr("off"));
    m_paidWithin->setSuffix(tr(" days"));
    m_paidWithin->setToolTip(tr("Whoever this account has paid within so many days, in any campaign, wants a look. "
                                "Whoever was paid in this campaign always does."));
}

} // namespace hongbao::ui
