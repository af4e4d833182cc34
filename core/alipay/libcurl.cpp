#include "alipay/libcurl.h"

#include "base/late_library.h"

namespace hongbao::alipay {

namespace {

Libcurl load()
{
    LateLibrary library(QStringLiteral("curl"), LIBCURL_INTERFACE);
    Libcurl curl;
    library.resolve("curl_global_init", curl.globalInit)
        .resolve("curl_easy_init", curl.easyInit)
        .resolve("curl_easy_setopt", curl.easySetopt)
        .resolve("curl_easy_getinfo", curl.easyGetinfo)
        .resolve("curl_easy_cleanup", curl.easyCleanup)
        .resolve("curl_slist_append", curl.slistAppend)
        .resolve("curl_slist_free_all", curl.slistFreeAll)
        .resolve("curl_multi_init", curl.multiInit)
        .resolve("curl_multi_setopt", curl.multiSetopt)
        .resolve("curl_multi_add_handle", curl.multiAddHandle)
        .resolve("curl_multi_remove_handle", curl.multiRemoveHandle)
        .resolve("curl_multi_socket_action", curl.multiSocketAction)
        .resolve("curl_multi_info_read", curl.multiInfoRead)
        .resolve("curl_multi_cleanup", curl.multiCleanup);
    LateLibrary tls(QStringLiteral("ssl"), LIBSSL_INTERFACE);
    tls.resolve("SSL_CTX_set1_cert_store", curl.sslCtxSet1CertStore);
    if (!library.give(curl) || !tls.give(curl))
        qFatal("the network cannot be used");
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
