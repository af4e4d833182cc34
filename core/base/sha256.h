#pragma once
// SHA-256 of long texts. OpenSSL's uses what the processor has for it; Qt's takes a third of the time that importing a
// million rows may cost.

#include <QByteArray>

struct evp_md_ctx_st;

namespace hongbao {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    QByteArray hex(); // of all that was added; the last call

    static QByteArray hexOf(QByteArrayView bytes);

private:
    evp_md_ctx_st *m_context;
};

} // namespace hongbao
