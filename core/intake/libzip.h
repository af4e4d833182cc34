#pragma once
// libzip, loaded when the first workbook is opened (base/late_library.h).

#include <zip.h>

namespace hongbao::intake {

// As documented under the names they have in zip.h.
struct Libzip {
    decltype(&::zip_open) open = nullptr;
    decltype(&::zip_open_from_source) openFromSource = nullptr;
    decltype(&::zip_discard) discard = nullptr;
    decltype(&::zip_source_buffer_create) sourceBufferCreate = nullptr;
    decltype(&::zip_source_free) sourceFree = nullptr;
    decltype(&::zip_error_init) errorInit = nullptr;
    decltype(&::zip_error_fini) errorFini = nullptr;
    decltype(&::zip_error_code_zip) errorCodeZip = nullptr;
    decltype(&::zip_name_locate) nameLocate = nullptr;
    decltype(&::zip_stat_index) statIndex = nullptr;
    decltype(&::zip_fopen_index) fopenIndex = nullptr;
    decltype(&::zip_fread) fread = nullptr;
    decltype(&::zip_fclose) fclose = nullptr;
};

// Null where there is none: no workbook can be opened then, and the rest of the program goes on.
const Libzip *libzip();

} // namespace hongbao::intake
