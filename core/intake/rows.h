#pragma once
// The judged rows of a list. Only what judging found is kept for each; a Row is read from its cells again when it is
// asked for, so that a million rows cost eight bytes each beside their text. Copies are cheap.

#include "intake/cells.h"
#include "intake/row.h"

#include <QSharedDataPointer>

#include <memory>

namespace hongbao::intake {

struct Basis; // the table and what its columns mean
struct Judged;

// What judging found of one row.
struct Mark {
    enum Trait : quint8 {
        HasRecipient = 1,
        IsUserId = 2,
        EndsInZero = 4, // a user id
        FromNumber = 8, // the recipient's cell is a spreadsheet's numeric one
        KnownAsPaid = 16, // the operator sends all the same: AlreadyPaid
        KnownAsPaidLately = 32, // PaidLately
    };

    Verdict verdict = Verdict::Sendable;
    Problem problem = Problem::None;
    quint8 changes = 0; // of CleanUp
    quint8 traits = 0; // of Trait
    quint16 column = 0; // at fault
    quint16 fen = 0; // the row's own amount, at most 200.00 yuan; 0: none

    bool has(Trait trait) const { return (traits & trait) != 0; }
    void note(Trait trait) { traits = quint8(traits | trait); }
    friend bool operator==(const Mark &, const Mark &) = default;
};

class Rows {
public:
    Rows();
    Rows(std::initializer_list<Row> rows); // rows made by hand
    explicit Rows(std::shared_ptr<const Basis> basis);
    Rows(const Rows &);
    Rows(Rows &&) noexcept;
    Rows &operator=(const Rows &);
    Rows &operator=(Rows &&) noexcept;
    ~Rows();

    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    Row at(qsizetype index) const;
    Row operator[](qsizetype index) const { return at(index); }
    Row first() const { return at(0); }
    Row last() const { return at(size() - 1); }

    // Without its cells, of which making texts costs most.
    Row withoutCells(qsizetype index) const;
    bool isAsInSource(qsizetype index) const; // what it says is what cellViews and the columns say

    // Cheap: nothing of the row's text is read.
    Mark mark(qsizetype index) const;
    int line(qsizetype index) const;
    // Cheaper than the whole row.
    QStringList cells(qsizetype index) const;
    Recipient recipient(qsizetype index) const;
    OutBizNo outBizNo(qsizetype index) const;
    std::optional<Fen> amount(qsizetype index) const; // of a row that can be sent; nothing of its text is read

    // The row as it shall be from now on, whatever its cells say.
    Row &operator[](qsizetype index);
    void append(const Row &row);

    // For those who judge.
    Judged judgedAlone(qsizetype index) const;
    void blame(qsizetype index, Problem problem, Verdict verdict, qsizetype column, const QString &columnName);
    void setMark(qsizetype index, const Mark &mark);
    void setMarks(QList<Mark> marks);
    void setCells(qsizetype index, const std::optional<Cells> &cells); // one repaired row; none: as in the source
    bool isRepaired(qsizetype index) const;
    QList<Cells::Cell> cellViews(qsizetype index) const; // not of a row made by hand
    void rebase(std::shared_ptr<const Basis> basis); // of the same table
    const Basis &basis() const;

    class const_iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Row;
        using difference_type = qsizetype;
        using pointer = const Row *;
        using reference = Row;

        const_iterator(const Rows *rows, qsizetype index)
            : m_rows(rows)
            , m_index(index)
        {
        }
        Row operator*() const { return m_rows->at(m_index); }
        const_iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b) { return a.m_index == b.m_index; }

    private:
        const Rows *m_rows;
        qsizetype m_index;
    };
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, size()}; }

private:
    struct Data;
    QSharedDataPointer<Data> m_data;
};

} // namespace hongbao::intake
