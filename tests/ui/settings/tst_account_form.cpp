#include "alipay/key.h"
#include "look/look.h"
#include "settings/account_form.h"
#include "ui/scripted_prompts.h"
#include "ui/shell/controls.h"
#include "widgets/field_problem.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

class TestAccountForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void a_pasted_pair_of_keys_is_stored();
    void a_pair_made_here_shows_only_its_public_half();
    void a_key_comes_from_a_file();
    void a_problem_stands_at_its_field_and_nothing_is_stored_data();
    void a_problem_stands_at_its_field_and_nothing_is_stored();
    void a_sealed_key_asks_for_its_passphrase();
    void a_passphrase_that_is_wanted_must_be_given();
    void tab_goes_in_reading_order_from_the_name_on();
    void every_control_has_a_name() { QCOMPARE(test::namelessControls(*m_form).join(u'\n'), QString()); }

private:
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = m_form->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void type(const QString &field, const QString &text) const { QTest::keyClicks(find<QLineEdit>(field), text); }
    void paste(const QString &field, const QByteArray &text) const
    {
        find<QPlainTextEdit>(field)->setPlainText(QString::fromLatin1(text));
    }
    void store() const { QTest::mouseClick(find<QPushButton>(u"accountStore"_s), Qt::LeftButton); }
    void fillIn() const;
    QStringList problems() const; // fields that have one

    QByteArray m_ownKey;
    QByteArray m_ownPublic;
    QByteArray m_sealedKey;
    QByteArray m_alipayPublic;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    test::ScriptedPrompts m_prompts;
    AccountForm *m_form = nullptr;
};

void TestAccountForm::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    const auto own = alipay::PrivateKey::generate();
    m_ownKey = own->toPkcs8Pem().view().toByteArray();
    m_ownPublic = own->publicKey().toBareBase64();
    m_sealedKey = *own->toSealedPem(SecretBytes(QByteArray("secret")));
    m_alipayPublic = alipay::PrivateKey::generate()->publicKey().toBareBase64();
}

void TestAccountForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<AccountBook>(m_folder->path());
    m_form = new AccountForm(*m_book, m_prompts);
    m_form->setAttribute(Qt::WA_DeleteOnClose, false);
    m_form->open();
}

void TestAccountForm::cleanup()
{
    delete m_form;
    m_book.reset();
    m_folder.reset();
}

void TestAccountForm::fillIn() const
{
    type(u"name"_s, u"Company"_s);
    type(u"app_id"_s, u"2021000000000001"_s);
    paste(u"private_key"_s, m_ownKey);
    paste(u"alipay_public_key"_s, m_alipayPublic);
}

QStringList TestAccountForm::problems() const
{
    QStringList fields;
    for (const QString &field : {u"name"_s, u"app_id"_s, u"gateway"_s, u"private_key"_s, u"alipay_public_key"_s})
        if (!m_form->findChild<QWidget *>(field)->accessibleDescription().isEmpty())
            fields << field;
    return fields;
}

void TestAccountForm::a_pasted_pair_of_keys_is_stored()
{
    QSignalSpy stored(m_form, &AccountForm::stored);
    fillIn();
    store();
    QVERIFY(stored.wait());
    QVERIFY(!m_form->isVisible());
    const auto profile = account::Profiles(m_folder->path()).find(u"Company"_s);
    QCOMPARE(profile->world, account::World::Live);
    QVERIFY(account::Profiles(m_folder->path()).unlock(*profile, {}));
}

void TestAccountForm::a_pair_made_here_shows_only_its_public_half()
{
    auto *half = find<QPlainTextEdit>(u"publicHalf"_s);
    QVERIFY(!half->isVisible());
    QTest::mouseClick(find<QPushButton>(u"makeKey"_s), Qt::LeftButton);
    QTRY_VERIFY(half->isVisible());
    QVERIFY(alipay::PublicKey::parse(half->toPlainText().toLatin1()));
    QVERIFY(find<QPlainTextEdit>(u"private_key"_s)->toPlainText().isEmpty());
    QTest::mouseClick(find<QPushButton>(u"copyPublicHalf"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), half->toPlainText());

    QSignalSpy stored(m_form, &AccountForm::stored);
    type(u"name"_s, u"Company"_s);
    type(u"app_id"_s, u"2021000000000001"_s);
    paste(u"alipay_public_key"_s, m_alipayPublic);
    store();
    QVERIFY(stored.wait());
    const account::Profiles profiles(m_folder->path());
    const auto key = profiles.unlock(*profiles.find(u"Company"_s), {});
    QCOMPARE(key->publicKey().toBareBase64(), half->toPlainText().toLatin1());
}

void TestAccountForm::a_key_comes_from_a_file()
{
    m_prompts.fileToOpen = m_folder->filePath(u"key.pem"_s);
    QFile file(m_prompts.fileToOpen);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_ownKey);
    file.close();
    QSignalSpy read(m_book.get(), &AccountBook::keyFileRead);
    QSignalSpy stored(m_form, &AccountForm::stored);
    fillIn();
    paste(u"private_key"_s, {});
    QTest::mouseClick(find<QPushButton>(u"private_keyFile"_s), Qt::LeftButton);
    QVERIFY(read.wait());
    QVERIFY(find<QPlainTextEdit>(u"private_key"_s)->toPlainText().isEmpty());
    store();
    QVERIFY(stored.wait());
}

void TestAccountForm::a_problem_stands_at_its_field_and_nothing_is_stored_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("name with a slash") << u"name"_s << QByteArray("a/b");
    QTest::newRow("name of the practice account") << u"name"_s << QByteArray("practice");
    QTest::newRow("app id with letters") << u"app_id"_s << QByteArray("wx20210000000000");
    QTest::newRow("no https") << u"gateway"_s << QByteArray("http://example.com/gateway.do");
    QTest::newRow("public key where the private one belongs") << u"private_key"_s << m_alipayPublic;
    QTest::newRow("nonsense") << u"private_key"_s << QByteArray("hello");
    QTest::newRow("own public key where Alipay's belongs") << u"alipay_public_key"_s << m_ownPublic;
    QTest::newRow("private key where Alipay's belongs") << u"alipay_public_key"_s << m_ownKey;
}

void TestAccountForm::a_problem_stands_at_its_field_and_nothing_is_stored()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    fillIn();
    if (field == u"gateway"_s)
        find<QComboBox>(u"world"_s)->setCurrentIndex(2);
    if (auto *line = m_form->findChild<QLineEdit *>(field))
        line->setText(QString::fromLatin1(value));
    else
        paste(field, value);
    QSignalSpy answered(m_book.get(), &AccountBook::added);
    store();
    QVERIFY(answered.wait());
    QCOMPARE(problems(), QStringList {field});
    QVERIFY(m_form->isVisible());
    QCOMPARE(account::Profiles(m_folder->path()).list()->size(), 1); // practice
}

void TestAccountForm::a_sealed_key_asks_for_its_passphrase()
{
    fillIn();
    paste(u"private_key"_s, m_sealedKey);
    auto *passphrase = find<QLineEdit>(u"sealedPassphrase"_s);
    QVERIFY(!passphrase->isVisible());
    store();
    QTRY_VERIFY(passphrase->isVisible());
    QSignalSpy stored(m_form, &AccountForm::stored);
    QTest::keyClicks(passphrase, u"secret"_s);
    store();
    QVERIFY(stored.wait());
}

void TestAccountForm::a_passphrase_that_is_wanted_must_be_given()
{
    fillIn();
    find<QCheckBox>(u"ownPassphrase"_s)->setChecked(true);
    store();
    QVERIFY(!find<QLineEdit>(u"new_passphrase"_s)->accessibleDescription().isEmpty());
    QSignalSpy stored(m_form, &AccountForm::stored);
    type(u"new_passphrase"_s, u"secret"_s);
    store();
    QVERIFY(stored.wait());
    const account::Profiles profiles(m_folder->path());
    const auto profile = profiles.find(u"Company"_s);
    QVERIFY(profile->ownPassphrase);
    QCOMPARE(profiles.unlock(*profile, {}).error().code, ErrorCode::KeySealed);
    QVERIFY(profiles.unlock(*profile, SecretBytes(QByteArray("secret"))));
}

void TestAccountForm::tab_goes_in_reading_order_from_the_name_on()
{
    QVERIFY(QTest::qWaitForWindowActive(m_form));
    QCOMPARE(m_form->focusWidget()->objectName(), u"name"_s);
    QCOMPARE(test::readingOrderBreaks(*m_form).join(u'\n'), QString());
}

QTEST_MAIN(TestAccountForm)
#include "tst_account_form.moc"
