#include "onboarding/app_step.h"

#include "look/look.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
enum { LiveChoice, SandboxChoice, OwnChoice };
} // namespace

AppStep::AppStep(Prompts &prompts, QWidget *parent)
    : WayStep(parent)
{
    QVBoxLayout *column = layOut(tr("Find the AppID"),
        tr("The application list shows every application with its AppID. The application must be online, and bound to "
           "the merchant who signed the service. How it is done stands at opendocs.alipay.com."));
    auto *pages = new QHBoxLayout;
    pages->setSpacing(look::space(2));
    pages->addWidget(pageButton(u"openhome.alipay.com"_s, prompts));
    pages->addWidget(pageButton(u"opendocs.alipay.com"_s, prompts));
    pages->addStretch();
    column->addLayout(pages);
    QFormLayout *form = addForm(column);
    // Made in reading order, which is the order of the Tab key.
    m_appId = new QLineEdit;
    m_appId->setPlaceholderText(tr("The digits on the application's page"));
    addField(form, u"app_id"_s, tr("App&ID"), m_appId);
    m_world = new QComboBox;
    m_world->setObjectName(u"world"_s);
    m_world->setAccessibleName(tr("World"));
    m_world->addItems({tr("Alipay, real money"), tr("Alipay's sandbox"), tr("An address of my own")});
    form->addRow(formLabel(tr("&World"), m_world), m_world);
    m_address = new QLineEdit;
    m_address->setPlaceholderText(u"https://…/gateway.do"_s);
    addField(form, u"gateway"_s, tr("Add&ress"), m_address);
    m_own = m_address->parentWidget();
    m_ownLabel = qobject_cast<QLabel *>(form->labelForField(m_own));
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("What you call it, for example the company's name"));
    addField(form, u"name"_s, tr("&Name"), m_name);
    column->addStretch();
    connect(m_world, &QComboBox::currentIndexChanged, this, &AppStep::follow);
    follow();
}

void AppStep::follow()
{
    const bool own = m_world->currentIndex() == OwnChoice;
    m_own->setVisible(own);
    m_ownLabel->setVisible(own);
    Q_EMIT changed();
}

bool AppStep::isReady() const
{
    const bool own = m_world->currentIndex() == OwnChoice;
    return !appId().isEmpty() && !m_name->text().trimmed().isEmpty()
        && (!own || !m_address->text().trimmed().isEmpty());
}

QString AppStep::appId() const
{
    return m_appId->text().simplified().remove(u' '); // people copy it in groups
}

QUrl AppStep::address() const
{
    switch (m_world->currentIndex()) {
    case SandboxChoice:
        return QUrl(QString::fromLatin1(account::sandboxAddress));
    case OwnChoice:
        return QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    default:
        return QUrl(QString::fromLatin1(account::liveAddress));
    }
}

void AppStep::writeTo(account::NewAccount &account) const
{
    account.name = m_name->text().trimmed();
    account.appId = appId();
    account.gateway = address();
}

} // namespace hongbao::ui
