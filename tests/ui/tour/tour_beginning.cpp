// The first start, ways to an account, and pages with nothing on them yet.

#include "ui/tour/tour.h"

#include "account/profile.h"
#include "widgets/empty_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hongbao::test {

void Tour::throughTheDoors()
{
    m_window->showDoors();
    look(u"doors"_s);
    click(u"doorConnect"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void Tour::paste(const QString &field, const QByteArray &text) const
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    QVERIFY2(at<QPlainTextEdit>(field), qPrintable(field));
    at<QPlainTextEdit>(field)->paste();
}

void Tour::nameTheApp(const QString &appId, const QString &name) const
{
    type(u"app_id"_s, appId);
    at<QComboBox>(u"world"_s)->setCurrentIndex(2);
    type(u"gateway"_s, m_address.toString());
    type(u"name"_s, name);
}

// Against the practice gateway as an own address, with a passphrase of its own.
void Tour::throughTheWizard()
{
    const auto identity = practice::openIdentity(account::Profiles(m_folder->path()).practicePath());
    QVERIFY(identity);
    look(u"wizard-service"_s);
    click(u"wizardNext"_s);
    nameTheApp(identity->appId, u"Company"_s);
    look(u"wizard-app"_s);
    click(u"wizardNext"_s);
    click(u"modePublicKey"_s);
    click(u"ownKeyFold"_s);
    paste(u"private_key"_s, identity->applicationKey.toPkcs8BareBase64().view().toByteArray());
    QVERIFY(waitFor(u"wizardNext"_s));
    look(u"wizard-key"_s);
    click(u"wizardNext"_s);
    look(u"wizard-back"_s);
    paste(u"alipay_public_key"_s, identity->alipayKey.publicKey().toBareBase64());
    click(u"wizardNext"_s);
    type(u"new_passphrase"_s, u"secret"_s);
    type(u"passphrase_again"_s, u"secret"_s);
    look(u"wizard-protect"_s);
    click(u"wizardNext"_s);
    QVERIFY(waitFor(u"checkMark"_s));
    look(u"wizard-answer"_s);
    closeDialog();
}

// The same way with a pair made here and the three certificates, and left before its end.
void Tour::certificates()
{
    const QString practice = account::Profiles(m_folder->path()).practicePath();
    const auto identity = practice::openIdentity(practice);
    QVERIFY(identity);
    const practice::IdentityFiles files = practice::identityFiles(practice, identity->appId);
    click(u"doorConnect"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    click(u"wizardNext"_s);
    nameTheApp(identity->appId, u"Branch"_s);
    click(u"wizardNext"_s);
    click(u"ownKeyFold"_s);
    paste(u"private_key"_s, identity->applicationKey.toPkcs8BareBase64().view().toByteArray());
    QVERIFY(waitFor(u"publicHalf"_s));
    QVERIFY(waitFor(u"wizardNext"_s));
    look(u"wizard-pair"_s);
    click(u"wizardNext"_s);
    m_prompts.filesToOpen = {files.rootCertificate, files.alipayCertificate, files.applicationCertificate};
    click(u"chooseCertificates"_s);
    QVERIFY(waitFor(u"wizardNext"_s));
    click(u"moreFold"_s);
    look(u"wizard-certificates"_s);
    closeDialog();
}

void Tour::emptyPages()
{
    QVERIFY(open(u"practice"_s));
    const std::pair<ui::Page, QString> pages[] = {{ui::Page::Campaigns, u"campaigns"_s}, {ui::Page::Send, u"send"_s},
        {ui::Page::History, u"history"_s}, {ui::Page::Overview, u"overview"_s}};
    for (const auto &[page, name] : pages) {
        go(page);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(m_window->findChildren<ui::EmptyPage *>(), &QWidget::isVisible), patience);
        look(u"empty-"_s + name);
    }
}

} // namespace hongbao::test
