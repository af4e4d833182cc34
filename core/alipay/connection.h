#pragma once
// Who speaks, to whom, and with which keys: everything a call needs, as one value.

#include "alipay/certificate.h"
#include "alipay/content_cipher.h"

#include <QUrl>

#include <optional>

namespace hongbao::alipay {

bool isLoopback(const QUrl &address); // this machine
// https, or http to this machine; a host and a path, no user, password, query or fragment.
bool isAllowedAddress(const QUrl &address);

enum class Protocol { V2, V3 }; // gateway.do with biz_content, or the REST one under /v3

// Certificate mode (alipay-api 2.7). Without it the connection is in public-key mode.
struct Certificates {
    QByteArray appSerial;
    QByteArray rootSerial;
    QList<Certificate> alipay; // the leaf first, then what stood with it
    QList<Certificate> roots;
};

struct Proxy {
    enum class Kind { System, None, Address };
    Kind kind = Kind::System;
    QUrl address {}; // "http://host:port" or "socks5://host:port", without user and password
};

// "system", "none" or the address, as files and the command line write it. No word is the system's.
QString proxyWord(const Proxy &proxy);
Proxy proxyFromWord(const QString &word);

struct Connection {
    QUrl address; // .../gateway.do, also of the v3 protocol; to one that is not allowed nothing leaves
    QString appId;
    PrivateKey privateKey;
    PublicKey alipayKey; // in certificate mode the leaf's
    std::optional<Certificates> certificates {};
    Protocol protocol = Protocol::V2;
    std::optional<AesKey> aesKey {}; // none: contents are not encrypted
    QString appAuthToken {}; // empty: none
    QList<Certificate> moreAuthorities {}; // on top of the system's
    Proxy proxy {};
    int connectTimeoutMs = 5'000;
    int answerTimeoutMs = 30'000;
};

} // namespace hongbao::alipay
