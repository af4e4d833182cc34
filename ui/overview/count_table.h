#pragma once
// How many of what, and each one's part of all: what an overview counts, as a table.

#include "widgets/marks.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

struct Counted {
    Mark mark;
    QString words; // may be none beside the mark
    qint64 count = 0;
};

class CountTable : public RowTable<Counted> {
    Q_OBJECT

public:
    enum Column { State, What, Count, Part, ColumnCount };
    static constexpr int PartRole = Qt::UserRole + 200; // of Part: a thousandth of all, 0 to 1000

    explicit CountTable(QObject *parent = nullptr)
        : RowTable(ColumnCount, parent)
    {
    }
    void setCounted(const QString &what, const QString &countHeader, const QList<Counted> &counted);

protected:
    QVariant cell(const Counted &row, int column, int role) const override;
    QString header(int column) const override;
    bool isNumber(int column) const override { return column == Count; }

private:
    qint64 thousandths(const Counted &counted) const;

    QString m_what;
    QString m_countHeader;
    qint64 m_all = 0;
};

} // namespace hongbao::ui
