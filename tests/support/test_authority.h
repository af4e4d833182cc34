#pragma once
// Certificate authorities made when the test runs: a root, what hangs from it, and leaves with any name and dates.

#include "alipay/certificate.h"

namespace hongbao::test {

struct Name {
    QString commonName;
    QString organisation = QStringLiteral("Test");
};

struct Validity {
    QDateTime from = QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC);
    QDateTime until = QDateTime({2099, 1, 1}, {0, 0}, Qt::UTC);
};

class TestAuthority {
public:
    explicit TestAuthority(const Name &name); // a root
    TestAuthority(const TestAuthority &issuer, const Name &name); // one that hangs from another

    const alipay::Certificate &certificate() const { return m_certificate; }
    alipay::Certificate issue(
        const alipay::PublicKey &key, const Name &name, const Validity &validity = {}, bool authority = false) const;

private:
    alipay::PrivateKey m_key;
    Name m_name;
    alipay::Certificate m_certificate;
};

} // namespace hongbao::test
