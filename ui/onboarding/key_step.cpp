#include "onboarding/key_step.h"

#include "look/look.h"
#include "settings/key_field.h"
#include "widgets/busy.h"
#include "widgets/field_problem.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

KeyStep::KeyStep(AccountBook &book, Prompts &prompts, QWidget *parent)
    : WayStep(parent)
    , m_book(book)
{
    QVBoxLayout *column = layOut(tr("Make the key pair"),
        tr("Every request is signed with a private key, and Alipay checks it with the public half of the same pair. "
           "The private half never leaves this computer."));
    buildMode(column);
    buildMaking(column);
    buildOwn(column, book, prompts);
    column->addWidget(buildPublicHalf(prompts));
    column->addStretch();
    connect(&m_book, &AccountBook::keyMade, this, &KeyStep::keyMade);
    connect(m_key, &KeyField::judged, this, &KeyStep::judged);
}

void KeyStep::buildMode(QVBoxLayout *column)
{
    m_certificates
        = new QRadioButton(tr("&Certificates (recommended: Alipay is said to require them for red packets)"));
    m_certificates->setObjectName(u"modeCertificates"_s);
    m_certificates->setChecked(true);
    m_publicKey = new QRadioButton(tr("P&ublic key (the application is set to it already)"));
    m_publicKey->setObjectName(u"modePublicKey"_s);
    column->addWidget(m_certificates);
    column->addWidget(m_publicKey);
    connect(m_certificates, &QRadioButton::toggled, this, [this] {
        sayMode();
        Q_EMIT changed();
    });
}

void KeyStep::buildMaking(QVBoxLayout *column)
{
    m_make = new QPushButton(look::icon(u"key"_s), tr("&Make a pair"));
    m_make->setObjectName(u"makeKey"_s);
    m_make->setAutoDefault(false);
    m_busy = new Busy(this);
    m_fold = new QToolButton;
    m_fold->setObjectName(u"ownKeyFold"_s);
    m_fold->setText(tr("I &have a private key already"));
    m_fold->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(2));
    row->addWidget(m_make);
    row->addWidget(m_fold);
    row->addWidget(m_busy);
    row->addStretch();
    column->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_make->setEnabled(false);
        m_busy->start(tr("Making a pair"));
        m_book.makeKey();
    });
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) { m_own->setVisible(open || !m_key->isEmpty()); });
}

void KeyStep::buildOwn(QVBoxLayout *column, AccountBook &book, Prompts &prompts)
{
    m_own = new QWidget;
    m_key = new KeyField(
        u"private_key"_s, tr("Private key of the application"), account::Place::PrivateKey, book, prompts);
    m_key->setHint(tr("Paste it, drop its file, or choose the file. It is stored sealed and never shown."));
    addProblem(u"private_key"_s, m_key->problem());
    m_sealed = new QWidget;
    m_sealedPassphrase = new QLineEdit;
    m_sealedPassphrase->setEchoMode(QLineEdit::Password);
    m_sealedPassphrase->setObjectName(u"sealedPassphrase"_s);
    m_sealedPassphrase->setAccessibleName(tr("Passphrase of this key"));
    auto *sealed = new QHBoxLayout(m_sealed);
    sealed->setContentsMargins({});
    sealed->addWidget(formLabel(tr("Passphrase of this &key"), m_sealedPassphrase));
    sealed->addWidget(m_sealedPassphrase, 1);
    m_sealed->hide();
    auto *inside = new QVBoxLayout(m_own);
    inside->setContentsMargins({});
    inside->setSpacing(look::space(2));
    inside->addWidget(m_key);
    inside->addWidget(m_sealed);
    m_own->hide();
    column->addWidget(m_own);
    connect(m_sealedPassphrase, &QLineEdit::editingFinished, this, [this] {
        if (!m_key->isGood())
            m_key->setPassphrase(SecretBytes(m_sealedPassphrase->text().toUtf8()));
    });
}

QWidget *KeyStep::buildPublicHalf(Prompts &prompts)
{
    m_half = new QFrame;
    look::setNotice(m_half, look::Role::Waiting);
    m_halfWords = new QLabel;
    m_halfWords->setWordWrap(true);
    m_halfText = new QPlainTextEdit;
    m_halfText->setObjectName(u"publicHalf"_s);
    m_halfText->setAccessibleName(tr("Application public key"));
    m_halfText->setReadOnly(true);
    m_halfText->setTabChangesFocus(true);
    m_halfText->setFixedHeight(look::space(20));
    auto *copy = new QPushButton(look::icon(u"copy"_s), tr("Copy the &public half"));
    copy->setObjectName(u"copyPublicHalf"_s);
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_halfText->toPlainText()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::space(2));
    buttons->addWidget(copy);
    buttons->addWidget(pageButton(u"openhome.alipay.com"_s, prompts));
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_half);
    column->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    column->addWidget(m_halfWords);
    column->addWidget(m_halfText);
    column->addLayout(buttons);
    m_half->hide();
    sayMode();
    return m_half;
}

void KeyStep::sayMode()
{
    m_halfWords->setText(usesCertificates()
            ? tr("This is the application public key. Give it to Alipay: on the application's page under 接口加签方式 "
                 "choose certificates (证书). Alipay then offers three certificates for downloading. If the page asks "
                 "for a certificate request (.csr) of its own key tool instead, make the key with that tool and bring "
                 "its private key here.")
            : tr("This is the application public key. Give it to Alipay: on the application's page under 接口加签方式 "
                 "choose public key (公钥) and paste it. Alipay then shows its own public key."));
}

bool KeyStep::isReady() const
{
    return m_key->isGood();
}

bool KeyStep::usesCertificates() const
{
    return m_certificates->isChecked();
}

std::optional<alipay::PublicKey> KeyStep::publicHalf() const
{
    return m_key->isGood() ? m_key->examined().publicHalf : std::nullopt;
}

void KeyStep::writeTo(account::NewAccount &account) const
{
    account.privateKey = m_key->key();
    account.privateKeyPassphrase = SecretBytes(m_sealedPassphrase->text().toUtf8());
}

void KeyStep::keyMade(const KeyPairResult &pair)
{
    m_make->setEnabled(true);
    m_busy->stop();
    m_own->show();
    if (pair)
        m_key->hold(pair->privateKey, tr("It was made here and never leaves this computer."));
    else
        m_key->problem()->explain(pair.error());
}

void KeyStep::judged()
{
    const std::optional<Error> &fault = m_key->examined().finding.fault;
    const bool isSealed = m_key->examined().finding.what.kind == account::Kind::SealedPrivateKey;
    m_sealed->setVisible(!m_key->isEmpty() && isSealed && (fault || !m_sealedPassphrase->text().isEmpty()));
    const auto half = publicHalf();
    m_half->setVisible(half.has_value());
    m_halfText->setPlainText(half ? QString::fromLatin1(half->toBareBase64()) : QString());
    Q_EMIT changed();
}

} // namespace hongbao::ui
