// What a text is, by its structure alone.
#include "account/clinic.h"

#include "account/disguise.h"
#include "alipay/key_text.h"
#include "alipay/plain_text.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include <algorithm>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPemLine = 100; // 64 by the standard, 76 by habit

Kind kindOf(alipay::KeyDescription::Kind kind)
{
    switch (kind) {
    case alipay::KeyDescription::Kind::PrivateKey:
        return Kind::PrivateKey;
    case alipay::KeyDescription::Kind::SealedPrivateKey:
        return Kind::SealedPrivateKey;
    case alipay::KeyDescription::Kind::PublicKey:
        return Kind::PublicKey;
    case alipay::KeyDescription::Kind::Certificate:
        return Kind::Certificate;
    case alipay::KeyDescription::Kind::Unreadable:
        break;
    }
    return Kind::Unreadable;
}

bool lostItsLineEnds(QByteArrayView plain)
{
    while (!plain.isEmpty()) {
        const auto end = std::ranges::find_first_of(plain, QByteArrayView("\r\n"));
        const qsizetype length = end - plain.begin();
        if (length > longestPemLine)
            return true;
        plain = plain.sliced(std::min(length + 1, plain.size()));
    }
    return false;
}

bool isRequest(QByteArrayView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    X509_REQ *request = d2i_X509_REQ(nullptr, &at, long(der.size()));
    X509_REQ_free(request);
    ERR_clear_error();
    return request != nullptr;
}

bool isContainer(QByteArrayView der)
{
    if (der.startsWith("\xFE\xED\xFE\xED") || der.startsWith("\xCE\xCE\xCE\xCE")) // Java's two
        return true;
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    PKCS12 *container = d2i_PKCS12(nullptr, &at, long(der.size()));
    PKCS12_free(container);
    ERR_clear_error();
    return container != nullptr;
}

std::optional<Description> describeStructure(const SecretBytes &text)
{
    for (const SecretBytes &der : alipay::derBlocks(text.view())) {
        if (isContainer(der.view()))
            return Description {.kind = Kind::Container, .format = {}, .certificates = {}};
        if (isRequest(der.view()))
            return Description {.kind = Kind::CertificateRequest, .format = u"PKCS#10"_s, .certificates = {}};
    }
    return std::nullopt;
}

} // namespace

Description describe(const SecretBytes &text)
{
    const SecretBytes plain = alipay::plainText(text.view());
    const alipay::KeyDescription found = alipay::describeKey(text);
    Description description;
    description.kind = kindOf(found.kind);
    if (description.kind == Kind::Unreadable) {
        if (auto known = describeStructure(text))
            return *known;
        description.kind = disguiseOf(text.view(), plain.view());
        return description;
    }
    description.format = found.format;
    description.pem = found.pem;
    description.lineEndsLost = found.pem && lostItsLineEnds(plain.view());
    description.rsa = found.rsa;
    description.bits = found.bits;
    if (description.kind == Kind::Certificate)
        description.certificates
            = alipay::Certificate::parseAll(text.view().toByteArray()).value_or(QList<alipay::Certificate>());
    return description;
}

} // namespace hongbao::account
