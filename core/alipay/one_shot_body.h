#pragma once
// A request body that can leave once. QNetworkAccessManager by itself sends a request again, a POST too, when the
// connection closes before the first byte of an answer; it must rewind the body for that, and this one does not rewind.

#include <QIODevice>

namespace hongbao::alipay {

class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    // From here on the request may have reached the other side. Before, it has not: what is still missing is the body,
    // and without it there is nothing to carry out.
    bool wasTaken() const { return m_taken > 0; }
    void refuse() { m_refused = true; } // nothing of it leaves any more

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

Q_SIGNALS:
    void taken();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
    bool m_refused = false;
};

} // namespace hongbao::alipay
