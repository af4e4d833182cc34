#pragma once
// A TLS server on one thread that answers every POST as it is told, after a wait that is the same for all. Linux only:
// it must cost so little that on two cores it does not stand in the way of what is measured.

#include <QByteArray>

#include <functional>
#include <memory>

namespace hongbao::bench {

class TlsServer {
public:
    using Answer = std::function<QByteArray(QByteArrayView requestBody)>;

    TlsServer(const QByteArray &certificatePem, const QByteArray &keyPem, int latencyMs, Answer answer);
    ~TlsServer();

    int port() const; // of 127.0.0.1; 0: it does not listen
    void run(int untilReadable); // until this descriptor has something to read, or its other end is gone

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hongbao::bench
