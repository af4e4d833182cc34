#include "onboarding/account_wizard.h"

#include "look/look.h"
#include "onboarding/answer_step.h"
#include "onboarding/app_step.h"
#include "onboarding/bring_back_step.h"
#include "onboarding/key_step.h"
#include "onboarding/protection_step.h"
#include "onboarding/service_step.h"
#include "settings/account_check.h"
#include "shell/prompts.h"
#include "widgets/busy.h"
#include "widgets/error_panel.h"
#include "widgets/scroll_area.h"
#include "widgets/step_line.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QPushButton *footButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void focusFirst(QWidget *step)
{
    for (QWidget *at = step->nextInFocusChain(); at != step; at = at->nextInFocusChain())
        if (step->isAncestorOf(at) && at->isVisible() && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            at->setFocus();
            return;
        }
}

} // namespace

AccountWizard::AccountWizard(AccountBook &book, const QString &dataDir, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_check(new AccountCheck(dataDir, this))
    , m_stack(new QStackedWidget(this))
    , m_error(new ErrorPanel(this))
    , m_busy(new Busy(this))
{
    setObjectName(u"accountWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect Alipay"));
    addSteps(prompts);
    m_line = new StepLine(int(m_steps.size()), this);
    m_line->setObjectName(u"wizardSteps"_s);
    m_line->setWords({tr("Service"), tr("Application"), tr("Keys"), tr("From Alipay"), tr("Protection"), tr("Answer")});

    auto *head = new QHBoxLayout;
    head->setContentsMargins(look::space(6), look::space(5), look::space(6), look::space(3));
    head->addWidget(m_line);
    auto *error = new QHBoxLayout;
    error->setContentsMargins(look::space(6), 0, look::space(6), 0);
    error->addWidget(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(error);
    column->addLayout(buildFoot());
    resize(look::space(190), look::space(165));

    connect(&m_book, &AccountBook::added, this, &AccountWizard::added);
    connect(&m_book, &AccountBook::changed, this, [this](const QString &name, const Done &done) {
        if (name == m_stored.name && !done)
            say(done.error()); // the system's key store: the account is stored all the same
    });
    connect(m_check, &AccountCheck::answered, this,
        [this](const desk::Check &check) { m_answer->show(m_stored.name, check); });
    connect(m_check, &AccountCheck::failed, this, [this](const Error &failure) {
        m_answer->stopWaiting();
        say(failure);
    });
    connect(m_answer, &AnswerStep::retryRequested, this, &AccountWizard::ask);
    showStep(0);
}

AccountWizard::~AccountWizard() = default;

void AccountWizard::addSteps(Prompts &prompts)
{
    m_app = new AppStep(prompts);
    m_key = new KeyStep(m_book, prompts);
    m_bringBack = new BringBackStep(m_book, prompts);
    m_protection = new ProtectionStep;
    m_answer = new AnswerStep(prompts);
    m_steps = {new ServiceStep(prompts), m_app, m_key, m_bringBack, m_protection, m_answer};
    for (WayStep *step : std::as_const(m_steps)) {
        look::setPage(step);
        m_stack->addWidget(new ScrollArea(step, m_stack));
        connect(step, &WayStep::changed, this, &AccountWizard::follow);
    }
}

QLayout *AccountWizard::buildFoot()
{
    m_back = footButton(u"wizardBack"_s);
    m_back->setText(tr("&Back"));
    m_close = footButton(u"wizardClose"_s);
    m_next = footButton(u"wizardNext"_s);
    look::setPrimary(m_next);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(look::space(6), look::space(3), look::space(6), look::space(5));
    foot->setSpacing(look::space(2));
    foot->addWidget(m_close);
    foot->addWidget(m_busy, 1);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &AccountWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &AccountWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    return foot;
}

bool AccountWizard::isLast() const
{
    return m_stack->currentIndex() == m_steps.size() - 1;
}

void AccountWizard::showStep(int step)
{
    m_error->clear();
    m_stack->setCurrentIndex(step);
    m_line->setStep(step);
    if (m_steps.at(step) == m_bringBack) {
        account::NewAccount draft;
        m_app->writeTo(draft);
        m_bringBack->setUp(m_key->usesCertificates(), draft.appId, m_key->publicHalf());
    }
    focusFirst(m_steps.at(step));
    follow();
}

void AccountWizard::follow()
{
    const int step = m_stack->currentIndex();
    m_back->setVisible(step > 0);
    m_back->setEnabled(!m_storing);
    m_next->setEnabled(!m_storing && m_steps.at(step)->isReady());
    m_close->setText(m_stored.name.isEmpty() ? tr("Cancel") : tr("Close"));
    if (isLast())
        m_next->setText(tr("Use this account"));
    else
        m_next->setText(m_steps.at(step) == m_protection ? tr("Store and ask Alipay") : tr("&Next"));
}

void AccountWizard::goOn()
{
    if (isLast()) {
        Q_EMIT useRequested(m_stored.name);
        accept();
    } else if (m_steps.at(m_stack->currentIndex()) == m_protection) {
        store();
    } else {
        showStep(m_stack->currentIndex() + 1);
    }
}

void AccountWizard::goBack()
{
    if (m_storing)
        return;
    m_check->cancel();
    m_answer->stopWaiting();
    if (m_stack->currentIndex() == 0)
        close();
    else
        showStep(m_stack->currentIndex() - 1);
}

void AccountWizard::store()
{
    account::NewAccount account;
    m_app->writeTo(account);
    m_key->writeTo(account);
    m_bringBack->writeTo(account);
    m_protection->writeTo(account);
    for (WayStep *step : std::as_const(m_steps))
        step->clearProblems();
    m_error->clear();
    m_storing = true;
    m_passphrase = account.passphrase;
    m_busy->start(tr("Checking and storing the account"));
    follow();
    if (m_stored.name.isEmpty())
        m_book.add(account);
    else
        m_book.replace(m_stored.name, account); // gone back to put something right
}

void AccountWizard::added(const ProfileResult &profile)
{
    if (!std::exchange(m_storing, false))
        return; // somebody else's
    m_busy->stop();
    m_stored = profile.value_or(account::Profile());
    if (!profile) {
        say(profile.error());
        return;
    }
    if (m_protection->keepsInKeyring())
        m_book.keepPassphrase(m_stored.name, m_passphrase);
    showStep(int(m_steps.size()) - 1);
    ask();
}

void AccountWizard::ask()
{
    m_error->clear();
    m_answer->wait();
    m_check->start(m_stored, m_passphrase);
}

// At the field it belongs to, on whichever step that is.
void AccountWizard::say(const Error &error)
{
    for (int step = 0; step < m_steps.size(); ++step)
        if (m_steps.at(step)->explain(error)) {
            showStep(step);
            return;
        }
    m_error->explain(error);
    follow();
}

void AccountWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!focusWidget())
        focusFirst(m_stack->currentWidget());
}

void AccountWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QDialog::keyPressEvent(event);
}

void AccountWizard::closeEvent(QCloseEvent *event)
{
    const bool nothingToLose = !m_stored.name.isEmpty() || m_stack->currentIndex() == 0;
    if (nothingToLose && !m_storing) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    if (m_storing)
        return;
    m_prompts.ask(this,
        {tr("Leave without connecting?"), tr("What was entered is not kept."), tr("Leave"), tr("Go on connecting")},
        [this] { accept(); });
}

} // namespace hongbao::ui
