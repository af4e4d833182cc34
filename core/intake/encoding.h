#pragma once
// Bytes of unknown origin become UTF-8, strictly, or are named for what else they are. The only place that decodes.

#include "base/result.h"

#include <QByteArray>

namespace hongbao::intake {

// What is no text at all, by its first bytes.
struct Container {
    enum Kind { None, Zip, Ole, Other };
    Kind kind = None;
    QString name {}; // of Other: "PDF", "image", "zip", "binary"
};
Container containerOf(const QByteArray &bytes);

struct Text {
    QByteArray utf8; // without a byte order mark
    QString encoding;
};

// By itself strictly: ListEncodingUnknown, or ListNotAList ("binary"). With an encoding of encodings() whatever cannot
// be read becomes a replacement character: the operator looks at it.
Result<Text> readText(const QByteArray &bytes, const QString &encoding = {});

bool isMarkup(const QByteArray &utf8); // HTML or some XML

} // namespace hongbao::intake
