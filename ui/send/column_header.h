#pragma once
// The header over a list's rows: over each column of the file a choice of what it means.

#include "intake/list.h"

#include <QHeaderView>

class QComboBox;

namespace hongbao::ui {

class ColumnHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setColumns(const intake::Columns &columns);
    const QList<QComboBox *> &choices() const { return m_choices; }
    int widthOfChoice() const; // the least a column of the file needs
    void retranslate();
    QSize sizeHint() const override;

Q_SIGNALS:
    void columnsChosen(const hongbao::intake::Columns &columns);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addChoice(qsizetype column);
    void place();
    void chosen(qsizetype column);

    intake::Columns m_columns;
    QList<QComboBox *> m_choices;
};

} // namespace hongbao::ui
