#include "alipay/content_cipher.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <array>
#include <optional>

namespace hongbao::alipay {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype keySize = 16;
constexpr qsizetype blockSize = 16;
constexpr std::array<unsigned char, blockSize> zeros {}; // the platform's IV: equal contents give equal ciphertexts

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::optional<QByteArray> crypt(bool encrypting, QByteArrayView key, QByteArrayView in)
{
    const std::unique_ptr<EVP_CIPHER_CTX, FreeCipher> context(EVP_CIPHER_CTX_new());
    QByteArray out(in.size() + blockSize, '\0');
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    int head = 0;
    int tail = 0;
    const bool done = context
        && EVP_CipherInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, bytesOf(key), zeros.data(), encrypting ? 1 : 0)
            == 1
        && EVP_CipherUpdate(context.get(), at, &head, bytesOf(in), int(in.size())) == 1
        && EVP_CipherFinal_ex(context.get(), at + head, &tail) == 1;
    ERR_clear_error();
    if (!done)
        return std::nullopt;
    out.truncate(head + tail);
    return out;
}

} // namespace

Result<AesKey> AesKey::parse(const SecretBytes &base64)
{
    const QByteArrayView text = base64.view().trimmed();
    auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    SecretBytes key(std::move(decoded.decoded));
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || key.view().size() != keySize)
        return fail(ErrorCode::AesKeyMalformed);
    AesKey result;
    result.m_key = std::move(key);
    return result;
}

QByteArray AesKey::encrypt(QByteArrayView plain) const
{
    return crypt(true, m_key.view(), plain).value_or(QByteArray()).toBase64();
}

Result<QByteArray> AesKey::decrypt(QByteArrayView base64) const
{
    const auto cipher = QByteArray::fromBase64Encoding(base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!cipher || (*cipher).isEmpty())
        return fail(ErrorCode::GatewayBadAnswer, u"encryption"_s);
    auto plain = crypt(false, m_key.view(), *cipher);
    if (!plain)
        return fail(ErrorCode::GatewayBadAnswer, u"encryption"_s);
    return std::move(*plain);
}

SecretBytes AesKey::toBase64() const
{
    const QByteArrayView key = m_key.view();
    return SecretBytes(QByteArray::fromRawData(key.data(), key.size()).toBase64());
}

} // namespace hongbao::alipay
