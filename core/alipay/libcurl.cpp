#include "alipay/libcurl.h"

#include <QLibrary>

namespace hongbao::alipay {

namespace {

constexpr int interfaceVersion = 4;

template <class Function> void resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    if (!function)
        qFatal("libcurl cannot be used: %s", qUtf8Printable(library.errorString()));
}

Libcurl load()
{
    QLibrary library(QStringLiteral("curl"), interfaceVersion);
    Libcurl curl;
    resolve(library, "curl_global_init", curl.globalInit);
    resolve(library, "curl_easy_init", curl.easyInit);
    resolve(library, "curl_easy_setopt", curl.easySetopt);
    resolve(library, "curl_easy_getinfo", curl.easyGetinfo);
    resolve(library, "curl_easy_cleanup", curl.easyCleanup);
    resolve(library, "curl_slist_append", curl.slistAppend);
    resolve(library, "curl_slist_free_all", curl.slistFreeAll);
    resolve(library, "curl_multi_init", curl.multiInit);
    resolve(library, "curl_multi_setopt", curl.multiSetopt);
    resolve(library, "curl_multi_add_handle", curl.multiAddHandle);
    resolve(library, "curl_multi_remove_handle", curl.multiRemoveHandle);
    resolve(library, "curl_multi_socket_action", curl.multiSocketAction);
    resolve(library, "curl_multi_info_read", curl.multiInfoRead);
    resolve(library, "curl_multi_cleanup", curl.multiCleanup);
    curl.globalInit(CURL_GLOBAL_DEFAULT);
    return curl;
}

} // namespace

const Libcurl &libcurl()
{
    static const Libcurl loaded = load();
    return loaded;
}

} // namespace hongbao::alipay
