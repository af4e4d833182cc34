#pragma once
// The empty list the console offers: an .xlsx whose id columns are text, so that Excel leaves ids alone.

#include "base/result.h"

#include <QStringList>

namespace hongbao::report {

struct TemplateWords {
    QString listSheet; // the sheet to fill
    QString helpSheet; // the sheet that explains
    QStringList help; // its lines
};

// Its header is one the intake knows, in both languages. FileUnwritable; what was there before is replaced only by a
// whole file.
Done writeListTemplate(const QString &path, const TemplateWords &words);

} // namespace hongbao::report
