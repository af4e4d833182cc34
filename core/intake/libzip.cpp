#include "intake/libzip.h"

#include "base/late_library.h"

namespace hongbao::intake {

namespace {

std::optional<Libzip> load()
{
    LateLibrary library(QStringLiteral("zip"), LIBZIP_INTERFACE);
    Libzip zip;
    library.resolve("zip_open", zip.open)
        .resolve("zip_open_from_source", zip.openFromSource)
        .resolve("zip_discard", zip.discard)
        .resolve("zip_source_buffer_create", zip.sourceBufferCreate)
        .resolve("zip_source_free", zip.sourceFree)
        .resolve("zip_error_init", zip.errorInit)
        .resolve("zip_error_fini", zip.errorFini)
        .resolve("zip_error_code_zip", zip.errorCodeZip)
        .resolve("zip_name_locate", zip.nameLocate)
        .resolve("zip_stat_index", zip.statIndex)
        .resolve("zip_fopen_index", zip.fopenIndex)
        .resolve("zip_fread", zip.fread)
        .resolve("zip_fclose", zip.fclose);
    return library.give(zip);
}

} // namespace

const Libzip *libzip()
{
    static const std::optional<Libzip> loaded = load();
    return loaded ? &*loaded : nullptr;
}

} // namespace hongbao::intake
