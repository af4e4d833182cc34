#pragma once
// A certificate for 127.0.0.1 that signs itself: an authority nobody knows, made when the test runs.

#include <QSslCertificate>
#include <QSslKey>

namespace hongbao::test {

struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;
};

TestCertificate makeTestCertificate();

} // namespace hongbao::test
