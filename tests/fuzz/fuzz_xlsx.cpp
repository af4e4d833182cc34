// Bytes as a workbook: as the whole archive, and as its parts, so that the readers behind the archive are reached too.

#include "judge_all.h"
#include "require.h"

#include <zip.h>

using namespace hongbao;
using namespace hongbao::intake;

namespace {

void add(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
}

const QByteArray workbook = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"1\"/></sheets></workbook>";

// Parts are divided by a zero byte: the sheet, the shared strings, the styles.
QByteArray archiveOf(const QList<QByteArray> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    add(archive, "xl/workbook.xml", workbook);
    add(archive, "xl/worksheets/sheet1.xml", parts.value(0));
    add(archive, "xl/sharedStrings.xml", parts.value(1));
    add(archive, "xl/styles.xml", parts.value(2));
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(memory, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = toBytes(data, size);
    judgeAll(bytes.startsWith("PK") ? readTable(bytes) : readTable(archiveOf(bytes.split('\0'))));
    return 0;
}
