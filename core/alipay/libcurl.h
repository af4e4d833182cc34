#pragma once
// libcurl, loaded when the first desk opens (base/late_library.h): it brings two dozen libraries with it.

#include <curl/curl.h>
#include <openssl/ssl.h>

namespace hongbao::alipay {

// As documented under the names they have in curl.h.
struct Libcurl {
    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_setopt) easySetopt = nullptr;
    decltype(&curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_slist_append) slistAppend = nullptr;
    decltype(&curl_slist_free_all) slistFreeAll = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_setopt) multiSetopt = nullptr;
    decltype(&curl_multi_add_handle) multiAddHandle = nullptr;
    decltype(&curl_multi_remove_handle) multiRemoveHandle = nullptr;
    decltype(&curl_multi_socket_action) multiSocketAction = nullptr;
    decltype(&curl_multi_info_read) multiInfoRead = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&SSL_CTX_set1_cert_store) sslCtxSet1CertStore = nullptr; // of libssl, which comes with libcurl
};

// Ends the program where there is none, as the loader does with any other library; nothing was asked for by then.
const Libcurl &libcurl();

} // namespace hongbao::alipay
