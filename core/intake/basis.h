#pragma once
// A table and what its columns mean: what every row is judged by.

#include "intake/list.h"

#include <array>

namespace hongbao::intake {

// A row by itself. Its words are read only for a whole Row.
struct Judged {
    Mark mark;
    Recipient recipient;
    std::optional<Fen> amount;
    OutBizNo outBizNo;
};

struct RecipientColumn {
    qsizetype column;
    Field field;
};

struct Basis {
    Basis(RawTable rawTable, Columns meanings, quint8 allowed);

    RawTable table;
    Columns columns;
    quint8 cleanUps;
    QList<RecipientColumn> recipients;

    qsizetype columnOf(Field field) const { return m_columnOf[size_t(field)]; } // -1: none; not for recipients
    QString nameOf(qsizetype column) const; // its header, else its number from 1

    Judged judge(const QList<Cells::Cell> &cells) const;
    Judged judgeRow(qsizetype row) const; // as in the source
    bool isBroken(qsizetype row) const; // in the source
    QString wordIn(const QList<Cells::Cell> &cells, Field field) const; // a name or a note; empty: no such column
    // What the problem is shown with: the cell at fault, or the id that two rows share.
    QString valueOf(const Mark &mark, const Row &row) const;

private:
    std::array<qsizetype, 9> m_columnOf {};
};

// Mail addresses are one whatever their case; other ids are exact.
QString comparable(const Recipient &recipient);

} // namespace hongbao::intake
