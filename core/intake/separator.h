#pragma once
// Which character parts the cells of a text: the one at which recipients come apart from the rest, line after line.

#include <QByteArray>
#include <QStringList>

namespace hongbao::intake {

// Tab, ';', ',' or the full-width ','; null when every line is one value.
QChar findSeparator(const QByteArray &utf8);

// The line cut at every separator there is, each piece cleaned.
QStringList piecesOf(const QString &line);

} // namespace hongbao::intake
