// The way to a real account, walked to its end against a gateway on a socket, with its keys and its certificates.

#include "look/look.h"
#include "onboarding/account_wizard.h"
#include "practice/practice_gateway.h"
#include "ui/scripted_prompts.h"
#include "ui/shell/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccountWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void three_certificates_chosen_at_once_lead_to_an_account_that_works();
    void a_public_key_leads_to_an_account_that_works();
    void dropped_certificates_find_their_places();
    void a_pair_made_here_gives_its_public_half_away_and_nothing_else();
    void an_accepted_private_key_is_not_shown();
    void a_wrong_paste_is_named_at_its_field_data();
    void a_wrong_paste_is_named_at_its_field();
    void a_sealed_key_asks_for_its_passphrase();
    void going_back_loses_nothing();
    void what_does_not_fit_the_gateway_is_explained_and_put_right();
    void the_pages_of_alipay_are_opened();
    void enter_goes_nowhere_and_escape_goes_back();
    void every_control_has_a_name_and_tab_goes_in_reading_order();

private:
    template <class Widget> Widget *find(const QString &name) const
    {
        for (Widget *found : m_wizard->findChildren<Widget *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    bool isOn(const QString &name) const
    {
        const auto *button = find<QPushButton>(name);
        return button && button->isEnabled();
    }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString &field, const QString &text) const
    {
        find<QLineEdit>(field)->clear();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    void paste(const QString &field, const QByteArray &text) const
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        find<QPlainTextEdit>(field)->clear();
        find<QPlainTextEdit>(field)->paste();
    }
    bool next() const;
    bool goToKeys() const;
    bool goToAlipaysHalf(bool certificates) const;
    bool finish() const;

    std::unique_ptr<QTemporaryDir> m_far; // of the gateway
    SystemClock m_clock;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
    QUrl m_address;
    std::unique_ptr<practice::Identity> m_identity;
    practice::IdentityFiles m_files;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    test::ScriptedPrompts m_prompts;
    QPointer<AccountWizard> m_wizard;
};

void TestAccountWizard::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
    m_far = std::make_unique<QTemporaryDir>();
    m_gateway = std::make_unique<practice::PracticeGateway>(m_far->path(), m_clock);
    const auto address = m_gateway->listen();
    QVERIFY(address);
    m_address = *address;
    auto identity = practice::openIdentity(m_far->path());
    QVERIFY(identity);
    m_identity = std::make_unique<practice::Identity>(std::move(*identity));
    m_files = practice::identityFiles(m_far->path(), m_identity->appId);
}

void TestAccountWizard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<AccountBook>(m_folder->path());
    m_prompts.opened.clear();
    m_prompts.filesToOpen.clear();
    m_wizard = new AccountWizard(*m_book, m_folder->path(), m_prompts);
    m_wizard->open();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
}

void TestAccountWizard::cleanup()
{
    delete m_wizard;
    m_book.reset();
    m_folder.reset();
}

bool TestAccountWizard::next() const
{
    if (!QTest::qWaitFor([this] { return isOn(u"wizardNext"_s); }, patience))
        return false;
    click(u"wizardNext"_s);
    return true;
}

bool TestAccountWizard::goToKeys() const
{
    if (!next())
        return false;
    type(u"app_id"_s, m_identity->appId);
    find<QComboBox>(u"world"_s)->setCurrentIndex(2);
    type(u"gateway"_s, m_address.toString());
    type(u"name"_s, u"Company"_s);
    return next();
}

bool TestAccountWizard::goToAlipaysHalf(bool certificates) const
{
    if (!goToKeys())
        return false;
    if (!certificates)
        click(u"modePublicKey"_s);
    click(u"ownKeyFold"_s);
    paste(u"private_key"_s, m_identity->applicationKey.toPkcs8BareBase64().view().toByteArray());
    return next();
}

bool TestAccountWizard::finish() const
{
    if (!next())
        return false;
    click(u"protectNone"_s);
    return next();
}

void TestAccountWizard::three_certificates_chosen_at_once_lead_to_an_account_that_works()
{
    QSignalSpy wanted(m_wizard, &AccountWizard::useRequested);
    QVERIFY(goToAlipaysHalf(true));
    m_prompts.filesToOpen = {m_files.rootCertificate, m_files.alipayCertificate, m_files.applicationCertificate};
    click(u"chooseCertificates"_s);
    QVERIFY(finish());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"checkMark"_s), patience);
    QVERIFY2(
        find<QLabel>(u"checkMark"_s)->text().contains(u"Works"_s), qPrintable(find<QLabel>(u"checkWhat"_s)->text()));
    QVERIFY(next());
    QCOMPARE(wanted.first().first().toString(), u"Company"_s);
    const auto profile = account::Profiles(m_folder->path()).find(u"Company"_s);
    QVERIFY(profile && profile->usesCertificates());
}

void TestAccountWizard::a_public_key_leads_to_an_account_that_works()
{
    QVERIFY(goToAlipaysHalf(false));
    paste(u"alipay_public_key"_s, m_identity->alipayKey.publicKey().toBareBase64());
    QVERIFY(next());
    type(u"new_passphrase"_s, u"secret"_s);
    QVERIFY(!isOn(u"wizardNext"_s));
    type(u"passphrase_again"_s, u"secret"_s);
    QVERIFY(next());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"checkMark"_s), patience);
    QVERIFY(find<QLabel>(u"checkMark"_s)->text().contains(u"Works"_s));
    QVERIFY(account::Profiles(m_folder->path()).find(u"Company"_s)->ownPassphrase);
}

void TestAccountWizard::dropped_certificates_find_their_places()
{
    QVERIFY(goToAlipaysHalf(true));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_files.alipayCertificate), QUrl::fromLocalFile(m_files.applicationCertificate),
        QUrl::fromLocalFile(m_files.alipayPublicKey), QUrl::fromLocalFile(m_files.rootCertificate)});
    QWidget *target = find<QPushButton>(u"chooseCertificates"_s)->parentWidget()->parentWidget();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(target, &enter));
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"wizardNext"_s), patience);
    QVERIFY(find<QLabel>(u"sortedWords"_s)->text().contains(QFileInfo(m_files.alipayPublicKey).fileName()));
    QVERIFY(find<QLabel>(u"root_certWhence"_s)->text().contains(QFileInfo(m_files.rootCertificate).fileName()));
}

void TestAccountWizard::a_pair_made_here_gives_its_public_half_away_and_nothing_else()
{
    QVERIFY(goToKeys());
    QVERIFY(!isOn(u"wizardNext"_s));
    click(u"makeKey"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"publicHalf"_s), patience);
    const QString half = find<QPlainTextEdit>(u"publicHalf"_s)->toPlainText();
    QVERIFY(alipay::PublicKey::parse(half.toLatin1()));
    click(u"copyPublicHalf"_s);
    QCOMPARE(QApplication::clipboard()->text(), half);
    for (const QPlainTextEdit *text : m_wizard->findChildren<QPlainTextEdit *>())
        QVERIFY(text->toPlainText().isEmpty() || text->toPlainText() == half);
    QVERIFY(isOn(u"wizardNext"_s));
}

void TestAccountWizard::an_accepted_private_key_is_not_shown()
{
    QVERIFY(goToKeys());
    click(u"ownKeyFold"_s);
    paste(u"private_key"_s, m_identity->applicationKey.toPkcs8Pem().view().toByteArray());
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"wizardNext"_s), patience);
    QVERIFY(m_wizard->findChild<QPlainTextEdit *>(u"private_key"_s)->toPlainText().isEmpty());
    QVERIFY(find<QLabel>(u"private_keyWhence"_s)->text().contains(u"private key"_s, Qt::CaseInsensitive));
    click(u"private_keyOther"_s);
    QVERIFY(!isOn(u"wizardNext"_s));
    QVERIFY(find<QPlainTextEdit>(u"private_key"_s));
}

void TestAccountWizard::a_wrong_paste_is_named_at_its_field_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("text");
    const QByteArray ownPublic = m_identity->applicationKey.publicKey().toBareBase64();
    const QByteArray ownPrivate = m_identity->applicationKey.toPkcs8Pem().view().toByteArray();
    QTest::newRow("own public key for Alipay's") << u"alipay_public_key"_s << ownPublic;
    QTest::newRow("private key for Alipay's") << u"alipay_public_key"_s << ownPrivate;
    QTest::newRow("certificate for Alipay's key") << u"alipay_public_key"_s << contentOf(m_files.alipayCertificate);
    QTest::newRow("cut") << u"alipay_public_key"_s << ownPublic.left(200);
    QTest::newRow("public key for a certificate") << u"app_cert"_s << ownPublic;
    QTest::newRow("Alipay's certificate for the application's")
        << u"app_cert"_s << contentOf(m_files.alipayCertificate);
    QTest::newRow("root for Alipay's") << u"alipay_cert"_s << contentOf(m_files.rootCertificate);
    QTest::newRow("application's for Alipay's") << u"alipay_cert"_s << contentOf(m_files.applicationCertificate);
    QTest::newRow("Alipay's for the root") << u"root_cert"_s << contentOf(m_files.alipayCertificate);
    QTest::newRow("nonsense for the root") << u"root_cert"_s << QByteArray("hello");
}

void TestAccountWizard::a_wrong_paste_is_named_at_its_field()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, text);
    QVERIFY(goToAlipaysHalf(field != u"alipay_public_key"_s));
    paste(field, text);
    const auto *edit = m_wizard->findChild<QPlainTextEdit *>(field);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->accessibleDescription().isEmpty(), patience);
    QVERIFY(!isOn(u"wizardNext"_s));
    QVERIFY(!edit->toPlainText().contains(u"PRIVATE"_s));
}

void TestAccountWizard::a_sealed_key_asks_for_its_passphrase()
{
    QVERIFY(goToKeys());
    click(u"ownKeyFold"_s);
    QVERIFY(!find<QLineEdit>(u"sealedPassphrase"_s));
    paste(u"private_key"_s, *m_identity->applicationKey.toSealedPem(SecretBytes(QByteArray("open sesame"))));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"sealedPassphrase"_s), patience);
    for (const QString &word : {u"wrong"_s, u"open sesame"_s}) {
        QVERIFY(!isOn(u"wizardNext"_s));
        type(u"sealedPassphrase"_s, word);
        QSignalSpy examined(m_book.get(), &AccountBook::examined);
        QTest::keyClick(find<QLineEdit>(u"sealedPassphrase"_s), Qt::Key_Return);
        QVERIFY(examined.wait(patience));
    }
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"wizardNext"_s), patience);
}

void TestAccountWizard::going_back_loses_nothing()
{
    QVERIFY(goToAlipaysHalf(false));
    paste(u"alipay_public_key"_s, m_identity->alipayKey.publicKey().toBareBase64());
    for (int step = 0; step < 3; ++step)
        click(u"wizardBack"_s);
    for (int step = 0; step < 4; ++step)
        QVERIFY(next());
    QVERIFY(find<QRadioButton>(u"protectTyped"_s));
}

void TestAccountWizard::what_does_not_fit_the_gateway_is_explained_and_put_right()
{
    QVERIFY(goToAlipaysHalf(false));
    const auto other = alipay::PrivateKey::generate();
    paste(u"alipay_public_key"_s, other->publicKey().toBareBase64());
    QVERIFY(finish());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"checkMark"_s), patience);
    QVERIFY(!find<QLabel>(u"checkMark"_s)->text().contains(u"Works"_s));
    QVERIFY(!find<QLabel>(u"checkRemedy"_s)->text().isEmpty());

    click(u"wizardBack"_s);
    click(u"wizardBack"_s);
    paste(u"alipay_public_key"_s, m_identity->alipayKey.publicKey().toBareBase64());
    QVERIFY(next());
    QVERIFY(next());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"checkMark"_s), patience);
    QVERIFY(find<QLabel>(u"checkMark"_s)->text().contains(u"Works"_s));
    QCOMPARE(account::Profiles(m_folder->path()).list()->size(), 2);
}

void TestAccountWizard::the_pages_of_alipay_are_opened()
{
    click(u"open:b.alipay.com"_s);
    QVERIFY(next());
    click(u"open:openhome.alipay.com"_s);
    click(u"open:opendocs.alipay.com"_s);
    QCOMPARE(m_prompts.opened,
        (QList<QUrl> {QUrl(u"https://b.alipay.com"_s), QUrl(u"https://openhome.alipay.com"_s),
            QUrl(u"https://opendocs.alipay.com"_s)}));
}

void TestAccountWizard::enter_goes_nowhere_and_escape_goes_back()
{
    QVERIFY(next());
    type(u"app_id"_s, m_identity->appId);
    type(u"name"_s, u"Company"_s);
    QTest::keyClick(m_wizard, Qt::Key_Return);
    QVERIFY(find<QLineEdit>(u"app_id"_s));
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QVERIFY(!find<QLineEdit>(u"app_id"_s));
    QVERIFY(m_wizard->isVisible());
}

void TestAccountWizard::every_control_has_a_name_and_tab_goes_in_reading_order()
{
    QCOMPARE(test::readingOrderBreaks(*m_wizard).join(u'\n'), QString());
    QVERIFY(next());
    QCOMPARE(test::readingOrderBreaks(*m_wizard).join(u'\n'), QString());
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QVERIFY(goToAlipaysHalf(false));
    QCOMPARE(test::namelessControls(*m_wizard).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*m_wizard).join(u'\n'), QString());
    paste(u"alipay_public_key"_s, m_identity->alipayKey.publicKey().toBareBase64());
    QVERIFY(next());
    QCOMPARE(test::namelessControls(*m_wizard).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*m_wizard).join(u'\n'), QString());
}

QTEST_MAIN(TestAccountWizard)
#include "tst_account_wizard.moc"
