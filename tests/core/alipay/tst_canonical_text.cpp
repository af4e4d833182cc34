#include "alipay/canonical_text.h"

#include <QTest>

using namespace hongbao::alipay;

class TestCanonicalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_stand_in_byte_order_and_values_raw()
    {
        const Parameters parameters {
            {"b", "2"}, {"a_b", "x y"}, {"aB", "%"}, {"ab", "中+&="}, {"sign_type", "RSA2"}, {"Z", "1"}};
        QCOMPARE(canonicalText(parameters), QByteArray("Z=1&aB=%&a_b=x y&ab=中+&=&b=2&sign_type=RSA2"));
    }

    void the_signature_itself_and_empty_values_are_left_out()
    {
        const Parameters parameters {{"a", ""}, {"b", " \t"}, {"c", "0"}, {"sign", "abc"}, {"signature", "s"}};
        QCOMPARE(canonicalText(parameters), QByteArray("c=0&signature=s"));
    }

    void nothing_gives_nothing() { QCOMPARE(canonicalText({}), QByteArray()); }
};

QTEST_GUILESS_MAIN(TestCanonicalText)
#include "tst_canonical_text.moc"
