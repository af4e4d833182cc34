#include "settings/account_form.h"

#include "look/look.h"
#include "settings/key_field.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"
#include "widgets/field_problem.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

enum { LiveChoice, SandboxChoice, OwnChoice };

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setMinimumHeight(look::space(9)); // as high as a field of one line
    return label;
}

} // namespace

AccountForm::AccountForm(AccountBook &book, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_error(new ErrorPanel(this))
    , m_busy(new Busy(this))
{
    setObjectName(u"accountForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add an account"));
    auto *inside = new QWidget;
    look::setPage(inside);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(look::space(6), look::space(6), look::space(6), look::space(2));
    form->setHorizontalSpacing(look::space(5));
    form->setVerticalSpacing(look::space(3));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields(form);
    buildKeys(form, prompts);
    buildPassphrase(form);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_store = buttons->addButton(tr("Check and store"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"accountStore"_s);
    look::setPrimary(m_store);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(look::space(6), look::space(3), look::space(6), look::space(5));
    foot->addWidget(m_busy, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    auto *error = new QVBoxLayout;
    error->setContentsMargins(look::space(6), 0, look::space(6), 0);
    error->addWidget(m_error);
    column->addLayout(error);
    column->addLayout(foot);
    resize(look::space(190), look::space(175));

    connect(buttons, &QDialogButtonBox::accepted, this, &AccountForm::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_book, &AccountBook::added, this, &AccountForm::added);
    connect(&m_book, &AccountBook::keyMade, this, &AccountForm::keyMade);
}

void AccountForm::buildFields(QFormLayout *form)
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("What you call it, for example the company's name"));
    form->addRow(labelFor(tr("&Name"), m_name), withProblem(u"name"_s, m_name));
    m_appId = new QLineEdit;
    m_appId->setPlaceholderText(tr("The digits on the app's page at Alipay"));
    form->addRow(labelFor(tr("App&ID"), m_appId), withProblem(u"app_id"_s, m_appId));
    m_world = new QComboBox;
    m_world->setObjectName(u"world"_s);
    m_world->setAccessibleName(tr("World"));
    m_world->addItems({tr("Alipay, real money"), tr("Alipay's sandbox"), tr("An address of my own")});
    form->addRow(labelFor(tr("&World"), m_world), m_world);
    m_address = new QLineEdit;
    m_address->setPlaceholderText(u"https://"_s);
    QWidget *address = withProblem(u"gateway"_s, m_address);
    QLabel *label = labelFor(tr("Add&ress"), m_address);
    form->addRow(label, address);
    const auto follow = [this, label, address] {
        label->setVisible(m_world->currentIndex() == OwnChoice);
        address->setVisible(m_world->currentIndex() == OwnChoice);
    };
    connect(m_world, &QComboBox::currentIndexChanged, this, follow);
    follow();
    m_name->setAccessibleName(tr("Name"));
    m_appId->setAccessibleName(tr("AppID"));
    m_address->setAccessibleName(tr("Address"));
}

void AccountForm::buildKeys(QFormLayout *form, Prompts &prompts)
{
    m_privateKey = new KeyField(u"private_key"_s, tr("Private key of the app"), m_book, prompts);
    m_privateKey->setHint(tr("Paste the key, choose a file, or make a new pair. It is stored sealed and never shown."));
    m_make = new QPushButton(look::icon(u"key"_s), tr("Make a pair"));
    m_make->setObjectName(u"makeKey"_s);
    m_make->setAutoDefault(false);
    m_privateKey->addButton(m_make);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_make->setEnabled(false);
        m_book.makeKey();
    });
    form->addRow(labelFor(tr("&Private key"), m_privateKey), m_privateKey);
    m_problems.insert(u"private_key"_s, m_privateKey->problem());

    m_sealedPassphrase = new QLineEdit;
    m_sealedPassphrase->setEchoMode(QLineEdit::Password);
    m_sealedPassphrase->setObjectName(u"sealedPassphrase"_s);
    m_sealedPassphrase->setAccessibleName(tr("Passphrase of this key"));
    m_sealedLabel = labelFor(tr("Passphrase of this &key"), m_sealedPassphrase);
    m_sealedLabel->hide();
    m_sealedPassphrase->hide();
    form->addRow(m_sealedLabel, m_sealedPassphrase);
    m_publicHalf = buildPublicHalf();
    form->addRow(m_publicHalf);

    m_alipayKey = new KeyField(u"alipay_public_key"_s, tr("Alipay's public key"), m_book, prompts);
    m_alipayKey->setHint(tr("Alipay shows it after you gave it your public key. It is not your own public key."));
    form->addRow(labelFor(tr("&Alipay's public key"), m_alipayKey), m_alipayKey);
    m_problems.insert(u"alipay_public_key"_s, m_alipayKey->problem());
}

QWidget *AccountForm::buildPublicHalf()
{
    auto *notice = new QFrame;
    look::setNotice(notice, look::Role::Waiting);
    auto *text = new QLabel(
        tr("Give this public half to Alipay: on the app's page under \"Interface signing\", choose \"Public "
           "key\" and paste it. Alipay then shows its own public key, which belongs below."));
    text->setWordWrap(true);
    m_publicText = new QPlainTextEdit;
    m_publicText->setObjectName(u"publicHalf"_s);
    m_publicText->setAccessibleName(tr("Public half of the new key"));
    m_publicText->setReadOnly(true);
    m_publicText->setTabChangesFocus(true);
    m_publicText->setFixedHeight(look::space(20));
    auto *copy = new QPushButton(look::icon(u"copy"_s), tr("Copy the public half"));
    copy->setObjectName(u"copyPublicHalf"_s);
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_publicText->toPlainText()); });
    auto *column = new QVBoxLayout(notice);
    column->setContentsMargins(look::space(4), look::space(3), look::space(4), look::space(3));
    column->addWidget(text);
    column->addWidget(m_publicText);
    column->addWidget(copy, 0, Qt::AlignLeft);
    notice->hide();
    return notice;
}

void AccountForm::buildPassphrase(QFormLayout *form)
{
    m_ownPassphrase = new QCheckBox(tr("Ask for a passphrase at each start"));
    m_ownPassphrase->setObjectName(u"ownPassphrase"_s);
    m_passphrase = new QLineEdit;
    m_passphrase->setAccessibleName(tr("New passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setEnabled(false);
    m_passphrase->setPlaceholderText(tr("If it is forgotten, the key must be given again"));
    auto *see = new QCheckBox(tr("Show it"));
    see->setObjectName(u"showPassphrase"_s);
    see->setEnabled(false);
    form->addRow(labelFor(tr("Prot&ection"), m_ownPassphrase), m_ownPassphrase);
    auto *row = new QHBoxLayout;
    row->addWidget(withProblem(u"new_passphrase"_s, m_passphrase), 1);
    row->addWidget(see, 0, Qt::AlignTop);
    form->addRow(QString(), row);
    connect(m_ownPassphrase, &QCheckBox::toggled, m_passphrase, &QWidget::setEnabled);
    connect(m_ownPassphrase, &QCheckBox::toggled, see, &QWidget::setEnabled);
    connect(m_ownPassphrase, &QCheckBox::toggled, m_problems.value(u"new_passphrase"_s), &FieldProblem::clearProblem);
    connect(see, &QCheckBox::toggled, this,
        [this](bool on) { m_passphrase->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
}

QWidget *AccountForm::withProblem(const QString &field, QWidget *edit)
{
    edit->setObjectName(field);
    auto *both = new QWidget;
    auto *problem = new FieldProblem(edit, both);
    m_problems.insert(field, problem);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(look::space(1));
    column->addWidget(edit);
    column->addWidget(problem);
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        connect(line, &QLineEdit::textEdited, problem, &FieldProblem::clearProblem);
    return both;
}

QString AccountForm::address() const
{
    switch (m_world->currentIndex()) {
    case SandboxChoice:
        return QString::fromLatin1(account::sandboxAddress);
    case OwnChoice:
        return m_address->text().trimmed();
    default:
        return QString::fromLatin1(account::liveAddress);
    }
}

void AccountForm::store()
{
    m_error->clear();
    for (FieldProblem *problem : std::as_const(m_problems))
        problem->clearProblem();
    if (m_ownPassphrase->isChecked() && m_passphrase->text().isEmpty()) {
        m_problems.value(u"new_passphrase"_s)->say(tr("Give a passphrase, or take the tick away."));
        m_passphrase->setFocus();
        return;
    }
    account::NewAccount account;
    account.name = m_name->text().trimmed();
    account.appId = m_appId->text().trimmed();
    account.gateway = QUrl(address(), QUrl::StrictMode);
    account.privateKey = m_privateKey->key();
    account.privateKeyPassphrase = SecretBytes(m_sealedPassphrase->text().toUtf8());
    account.alipayPublicKey = m_alipayKey->key().view().toByteArray();
    if (m_ownPassphrase->isChecked())
        account.passphrase = SecretBytes(m_passphrase->text().toUtf8());
    m_store->setEnabled(false);
    m_busy->start(tr("Checking the keys"));
    m_book.add(account);
}

void AccountForm::added(const ProfileResult &profile)
{
    m_store->setEnabled(true);
    m_busy->stop();
    if (profile) {
        Q_EMIT stored(profile->name);
        accept();
        return;
    }
    if (profile.error().code == ErrorCode::KeySealed || profile.error().code == ErrorCode::PassphraseWrong) {
        m_sealedLabel->show();
        m_sealedPassphrase->show();
        m_sealedPassphrase->setFocus();
    }
    if (FieldProblem *problem = problemFor(profile.error()))
        problem->explain(profile.error());
    else
        m_error->explain(profile.error());
}

void AccountForm::keyMade(const KeyResult &key)
{
    m_make->setEnabled(true);
    if (!key) {
        m_privateKey->problem()->explain(key.error());
        return;
    }
    m_privateKey->hold(key->toPkcs8Pem(), tr("A new key, made here. Its private half never leaves this computer."));
    m_publicText->setPlainText(QString::fromLatin1(key->publicKey().toBareBase64()));
    m_publicHalf->show();
}

FieldProblem *AccountForm::problemFor(const Error &error) const
{
    return m_problems.value(error.field);
}

} // namespace hongbao::ui
