// Bytes as a file or a paste where a key or a certificate belongs.

#include "require.h"

#include "account/clinic.h"
#include "alipay/certificate.h"

#include <array>

using namespace hongbao;
using namespace hongbao::alipay;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = toBytes(data, size);
    const auto privateKey = PrivateKey::parse(SecretBytes(QByteArray(text)));
    require(!privateKey || privateKey->bits() >= 2048);
    const auto publicKey = PublicKey::parse(text);
    require(!publicKey || publicKey->bits() >= 2048);
    require(!(privateKey && publicKey));
    if (const auto certificates = Certificate::parseAll(text)) {
        for (const Certificate &certificate : *certificates) {
            require(certificate.serial().size() == 32);
            certificate.subject();
            certificate.notAfter();
            certificate.publicKey().has_value();
        }
        rootSerial(*certificates);
        checkChain(certificates->first(), *certificates, *certificates, QDateTime::currentDateTimeUtc()).has_value();
    }
    AesKey::parse(SecretBytes(QByteArray(text))).has_value();
    constexpr std::array places {account::Place::Anywhere, account::Place::PrivateKey, account::Place::AlipayPublicKey,
        account::Place::AppCertificate, account::Place::AlipayCertificate, account::Place::RootCertificate,
        account::Place::AesKey};
    account::examine(places.at(size % places.size()), SecretBytes(QByteArray(text)), {});
    return 0;
}
