#pragma once
// Column mappings the operator has made, remembered by the header's fingerprint under a name: the next file with the
// same header is mapped as the last one was.

#include "intake/list.h"

#include <QDateTime>

namespace hongbao::intake {

struct Mapping {
    QString name;
    QStringList header;
    Columns columns;
    QDateTime usedAt;
};

// Of a header's words, whatever their case, blanks and full-width forms; empty for a source without a header.
QByteArray fingerprintOf(const QStringList &header);

// A JSON file in the data folder, read when opened and written whole and at once by each change.
class MappingBook {
public:
    explicit MappingBook(QString file); // one that is not there, or cannot be read, is an empty book

    QList<Mapping> all() const; // used last first
    std::optional<Mapping> find(const QStringList &header) const; // of as many columns as the header has
    // In the place of an earlier one for this header, or of this name. FileUnwritable.
    Done remember(const Mapping &mapping);
    Done forget(const QString &name);

private:
    Done write(const QList<Mapping> &mappings);

    QString m_file;
    QList<Mapping> m_mappings;
};

} // namespace hongbao::intake
