// Built in the place of xls_records.cpp where libfreexl is not there.

#include "intake/ole.h"
#include "intake/xls_records.h"

namespace hongbao::intake {

Result<Workbook> readXls(const QByteArray &bytes, const ReadOptions &, const Reading &)
{
    if (const Done done = checkOle(bytes); !done)
        return fail(done.error());
    return fail(ErrorCode::ListNotAList, QStringLiteral("XLS"));
}

} // namespace hongbao::intake
