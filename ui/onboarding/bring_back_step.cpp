#include "onboarding/bring_back_step.h"

#include "look/look.h"
#include "settings/key_field.h"
#include "settings/line_fields.h"
#include "shell/prompts.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

BringBackStep::BringBackStep(AccountBook &book, Prompts &prompts, QWidget *parent)
    : WayStep(parent)
    , m_book(book)
{
    QVBoxLayout *column = layOut(tr("Bring back what Alipay gives"),
        tr("After Alipay got the public half, the application's page offers what belongs here under 接口加签方式."));
    column->addWidget(pageButton(u"openhome.alipay.com"_s, prompts), 0, Qt::AlignLeft);
    m_publicMode = new QWidget;
    auto *publicMode = new QVBoxLayout(m_publicMode);
    publicMode->setContentsMargins({});
    m_alipayKey = addKey(publicMode, u"alipay_public_key"_s, tr("Alipay's public key (支付宝公钥)"),
        account::Place::AlipayPublicKey, prompts);
    m_alipayKey->setHint(tr("It is not the application public key that you gave to Alipay."));
    column->addWidget(m_publicMode);
    buildCertificates(prompts);
    column->addWidget(m_certificateMode);
    auto *fold = new QToolButton;
    fold->setObjectName(u"moreFold"_s);
    fold->setText(tr("&More, if Alipay or the company's network asks for it"));
    fold->setCheckable(true);
    column->addWidget(fold, 0, Qt::AlignLeft);
    QWidget *more = buildMore(prompts);
    more->hide();
    column->addWidget(more);
    column->addStretch();
    setAcceptDrops(true);
    connect(fold, &QToolButton::toggled, more, &QWidget::setVisible);
    connect(&m_book, &AccountBook::filesSorted, this, &BringBackStep::filesSorted);
    connect(m_rootCertificate, &KeyField::judged, this, &BringBackStep::rootsJudged);
}

KeyField *BringBackStep::addKey(
    QVBoxLayout *column, const QString &field, const QString &name, account::Place place, Prompts &prompts)
{
    auto *key = new KeyField(field, name, place, m_book, prompts);
    auto *label = new QLabel(name);
    label->setBuddy(key);
    look::setStyle(label, look::Style::Strong);
    column->addWidget(label);
    column->addWidget(key);
    addProblem(field, key->problem());
    connect(key, &KeyField::judged, this, &WayStep::changed);
    return key;
}

void BringBackStep::buildCertificates(Prompts &prompts)
{
    m_certificateMode = new QWidget;
    auto *column = new QVBoxLayout(m_certificateMode);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    auto *choose = new QPushButton(look::icon(u"folder"_s), tr("&Choose the three files"));
    choose->setObjectName(u"chooseCertificates"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, &prompts] {
        prompts.chooseFilesToOpen(this, tr("The three certificates"),
            tr("Certificates (*.crt *.cer *.pem);;All files (*)"),
            [this](const QStringList &paths) { sortFiles(paths); });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(3));
    row->addWidget(choose);
    row->addWidget(quietText(tr("All at once, or drop them here: each is put where it belongs.")), 1);
    column->addLayout(row);
    m_sortedWords = quietText({});
    m_sortedWords->setObjectName(u"sortedWords"_s);
    look::setRole(m_sortedWords, look::Role::Warning);
    m_sortedWords->hide();
    column->addWidget(m_sortedWords);
    m_appCertificate = addKey(column, u"app_cert"_s, tr("Application certificate (appCertPublicKey_….crt)"),
        account::Place::AppCertificate, prompts);
    m_alipayCertificate = addKey(column, u"alipay_cert"_s, tr("Alipay's certificate (alipayCertPublicKey_RSA2.crt)"),
        account::Place::AlipayCertificate, prompts);
    m_rootCertificate = addKey(column, u"root_cert"_s, tr("Alipay's root certificates (alipayRootCert.crt)"),
        account::Place::RootCertificate, prompts);
}

QWidget *BringBackStep::buildMore(Prompts &prompts)
{
    auto *more = new QWidget;
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins({});
    QFormLayout *form = addForm(column);
    m_protocol = new QComboBox;
    m_protocol->setObjectName(u"protocol"_s);
    m_protocol->setAccessibleName(tr("Protocol"));
    m_protocol->addItem(tr("v2, gateway.do (best known)"), int(alipay::Protocol::V2));
    m_protocol->addItem(tr("v3, REST"), int(alipay::Protocol::V3));
    form->addRow(formLabel(tr("Pro&tocol"), m_protocol), m_protocol);
    m_appAuthToken = new QLineEdit;
    m_appAuthToken->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_appAuthToken->setPlaceholderText(tr("Only for a service provider acting for a merchant"));
    addField(form, u"app_auth_token"_s, tr("app_auth_to&ken"), m_appAuthToken);
    m_line = new LineFields;
    addProblem(u"proxy"_s, m_line->proxyProblem());
    form->addRow(formLabel(tr("Net&work"), m_line), m_line);
    m_aesKey = addKey(
        column, u"aes_key"_s, tr("Key for content encryption (接口内容加密, AES)"), account::Place::AesKey, prompts);
    m_authorities = addKey(
        column, u"ca_file"_s, tr("One more authority for secure connections (PEM)"), account::Place::Anywhere, prompts);
    m_authorities->setHint(tr("Only where the company's network looks into secure connections"));
    return more;
}

void BringBackStep::setUp(bool certificates, const QString &appId, const std::optional<alipay::PublicKey> &ownKey)
{
    m_usesCertificates = certificates;
    m_publicMode->setVisible(!certificates);
    m_certificateMode->setVisible(certificates);
    m_surroundings.appId = appId;
    m_surroundings.ownKey = ownKey;
    for (KeyField *field : {m_alipayKey, m_rootCertificate, m_appCertificate, m_alipayCertificate, m_aesKey})
        field->setSurroundings(m_surroundings);
}

bool BringBackStep::isReady() const
{
    const auto isFine = [](const KeyField *field) { return field->isEmpty() || field->isGood(); };
    if (!isFine(m_aesKey) || !isFine(m_authorities))
        return false;
    return m_usesCertificates
        ? m_appCertificate->isGood() && m_alipayCertificate->isGood() && m_rootCertificate->isGood()
        : m_alipayKey->isGood();
}

void BringBackStep::writeTo(account::NewAccount &account) const
{
    const auto bytes = [](const KeyField *field) { return field->key().view().toByteArray(); };
    if (m_usesCertificates) {
        account.appCertificate = bytes(m_appCertificate);
        account.alipayCertificate = bytes(m_alipayCertificate);
        account.rootCertificate = bytes(m_rootCertificate);
    } else {
        account.alipayPublicKey = bytes(m_alipayKey);
    }
    account.aesKey = m_aesKey->key();
    account.appAuthToken = SecretBytes(m_appAuthToken->text().trimmed().toUtf8());
    account.moreAuthorities = bytes(m_authorities);
    account.protocol = alipay::Protocol(m_protocol->currentData().toInt());
    account.line = m_line->line();
}

void BringBackStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_usesCertificates && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BringBackStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    sortFiles(droppedFiles(*event->mimeData()));
}

void BringBackStep::sortFiles(const QStringList &paths)
{
    m_sortedWords->hide();
    m_book.sortFiles(paths, m_surroundings);
}

void BringBackStep::filesSorted(const SortedResult &files)
{
    QStringList nowhere;
    if (!files)
        nowhere << files.error().detail;
    else
        for (const SortedFile &sorted : *files) {
            if (KeyField *field = sorted.place ? fieldOf(*sorted.place) : nullptr)
                field->hold(sorted.file.text, tr("From %1.").arg(sorted.file.fileName));
            else
                nowhere << sorted.file.fileName;
        }
    m_sortedWords->setVisible(!nowhere.isEmpty());
    m_sortedWords->setText(
        tr("Left out, since it is none of the three or one too many: %1").arg(nowhere.join(u", "_s)));
}

KeyField *BringBackStep::fieldOf(account::Place place) const
{
    if (place == account::Place::AppCertificate)
        return m_appCertificate;
    if (place == account::Place::AlipayCertificate)
        return m_alipayCertificate;
    return place == account::Place::RootCertificate ? m_rootCertificate : nullptr;
}

// Whether Alipay's and the application's certificate hang from the roots can be told as soon as the roots are there.
void BringBackStep::rootsJudged()
{
    m_surroundings.roots = m_rootCertificate->isGood() ? m_rootCertificate->examined().finding.what.certificates
                                                       : QList<alipay::Certificate>();
    for (KeyField *field : {m_appCertificate, m_alipayCertificate})
        field->setSurroundings(m_surroundings);
}

} // namespace hongbao::ui
