#pragma once
// Bytes of unknown origin become UTF-8, strictly, or are named for what else they are. The only place that decodes.

#include "base/result.h"

#include <QByteArray>

namespace hongbao::intake {

struct Text {
    QByteArray utf8; // without a byte order mark
    QString encoding;
};

// ListNotAList with what it is in the detail ("XLSX", "XLS", "PDF", "image", "HTML", "binary"); ListEncodingUnknown.
Result<Text> readText(const QByteArray &bytes);

} // namespace hongbao::intake
