#pragma once
// The cells of many rows in one block of memory: a million rows cost what their text weighs. Reads like a
// QList<QStringList>, and makes the strings when they are asked for.

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <iterator>

namespace hongbao::intake {

QString toText(QByteArrayView utf8); // a byte order mark in it stays

class Cells {
public:
    struct Cell {
        QByteArrayView utf8;
        bool isNumber = false; // a spreadsheet's numeric cell, its digits as stored
    };

    Cells() = default;
    Cells(const QList<QStringList> &rows);
    Cells(std::initializer_list<QStringList> rows)
        : Cells(QList<QStringList>(rows))
    {
    }

    // A row is begun, its cells added in order; the last row can be taken back.
    void beginRow();
    void add(QByteArrayView utf8, bool isNumber = false);
    void takeBackRow();
    void append(const QStringList &row);
    void removeFirst(qsizetype rows);

    qsizetype size() const { return m_starts.size() - m_first; }
    bool isEmpty() const { return size() == 0; }
    qsizetype bytes() const { return m_block.size(); }
    qsizetype widest() const; // cells of the longest row

    QStringList at(qsizetype row) const;
    QStringList operator[](qsizetype row) const { return at(row); }
    QStringList first() const { return at(0); }
    QStringList last() const { return at(size() - 1); }
    QString text(qsizetype row, qsizetype column) const; // empty where the row has no such cell
    Cell cell(qsizetype row, qsizetype column) const;
    QList<Cell> row(qsizetype row) const; // views: they live no longer than these Cells
    void readRow(qsizetype row, QList<Cell> &into) const; // the same without a new list

    class const_iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = QStringList;
        using difference_type = qsizetype;
        using pointer = const QStringList *;
        using reference = QStringList;

        const_iterator(const Cells *cells, qsizetype row)
            : m_cells(cells)
            , m_row(row)
        {
        }
        QStringList operator*() const { return m_cells->at(m_row); }
        const_iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b) { return a.m_row == b.m_row; }

    private:
        const Cells *m_cells;
        qsizetype m_row;
    };
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, size()}; }

private:
    template <class Take> void walk(qsizetype row, Take take) const;

    QByteArray m_block; // each cell: its size and whether it is a number in a varint, then its UTF-8
    QList<quint32> m_starts; // of each row in the block
    qsizetype m_first = 0; // rows taken from the front
};

} // namespace hongbao::intake
