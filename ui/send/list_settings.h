#pragma once
// How a list is read, above its rows: sheet, encoding, separator, header row. Found by itself; the operator may say
// otherwise. Beside it, for how long back people who were paid elsewhere are looked for.

#include "intake/table.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace hongbao::ui {

class ListSettings : public QWidget {
    Q_OBJECT

public:
    explicit ListSettings(QWidget *parent = nullptr);

    // What was read, and what had been said of it before.
    void setTable(const intake::RawTable &table, const intake::ReadOptions &said);

    void setPaidWithin(int days);

Q_SIGNALS:
    void chosen(const hongbao::intake::ReadOptions &options);
    void paidWithinChosen(int days); // 0: nobody is looked for

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Setting {
        QLabel *label;
        QWidget *field;
    };

    template <class Field> Field *add(QHBoxLayout *row, const QString &name);
    void fillSheets(const intake::RawTable &table);
    void retranslate();
    void showSetting(const QWidget *field, bool shown);

    intake::ReadOptions m_said;
    QList<Setting> m_settings;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QSpinBox *m_header;
    QSpinBox *m_paidWithin;
};

} // namespace hongbao::ui
