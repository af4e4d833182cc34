#include "look/look.h"
#include "settings/account_table.h"
#include "settings/accounts_card.h"
#include "shell/desk_opener.h"
#include "ui/scripted_prompts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

account::NewAccount company()
{
    account::NewAccount account;
    account.name = u"Company"_s;
    account.appId = u"2021000000000001"_s;
    account.privateKey = alipay::PrivateKey::generate()->toPkcs8Pem();
    account.alipayPublicKey = alipay::PrivateKey::generate()->publicKey().toPem();
    return account;
}

} // namespace

class TestAccountsCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init();
    void cleanup();

    void the_account_in_use_is_named_and_can_be_checked();
    void another_account_can_be_used_or_removed();
    void nothing_is_removed_without_a_yes();
    void the_model_keeps_the_rules_of_models();

private:
    template <class Widget> Widget *find(const QString &name) const { return m_card->findChild<Widget *>(name); }
    QTableView *table() const { return find<QTableView>(u"accountTable"_s); }
    bool isOn(const QString &button) const { return find<QPushButton>(button)->isEnabled(); }
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(int row) const { table()->selectRow(row); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<DeskOpener> m_opener;
    std::unique_ptr<test::ScriptedPrompts> m_prompts;
    std::unique_ptr<AccountsCard> m_card;
};

void TestAccountsCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(account::Profiles(m_folder->path()).add(company()));
    m_book = std::make_unique<AccountBook>(m_folder->path());
    m_opener = std::make_unique<DeskOpener>(m_folder->path(), *m_book);
    m_prompts = std::make_unique<test::ScriptedPrompts>();
    m_card = std::make_unique<AccountsCard>(*m_opener, *m_book, *m_prompts);
    m_card->resize(900, 500);
    m_card->show();
    QSignalSpy opened(m_opener.get(), &DeskOpener::opened);
    m_opener->use(u"practice"_s);
    QVERIFY(opened.wait(patience));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestAccountsCard::cleanup()
{
    m_card.reset();
    m_opener.reset();
    m_book.reset();
    m_folder.reset();
}

void TestAccountsCard::the_account_in_use_is_named_and_can_be_checked()
{
    QCOMPARE(table()->model()->index(0, AccountTable::InUse).data().toString(), u"In use"_s);
    choose(0);
    QVERIFY(!isOn(u"accountUse"_s));
    QVERIFY(!isOn(u"accountRemove"_s));
    click(u"accountCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"accountWorks"_s)->isVisible(), patience);
    QVERIFY(isOn(u"accountCheck"_s));
}

void TestAccountsCard::another_account_can_be_used_or_removed()
{
    QSignalSpy wanted(m_card.get(), &AccountsCard::accountChosen);
    choose(1);
    click(u"accountUse"_s);
    QCOMPARE(wanted.first().first().toString(), u"Company"_s);
    click(u"accountRemove"_s);
    QCOMPARE(m_prompts->asked.size(), 1);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!account::Profiles(m_folder->path()).find(u"Company"_s));
}

void TestAccountsCard::nothing_is_removed_without_a_yes()
{
    m_prompts->yes = false;
    choose(1);
    click(u"accountRemove"_s);
    QSignalSpy listed(m_book.get(), &AccountBook::listed);
    m_book->list(); // one job after the other: a removal would have come first
    QVERIFY(listed.wait());
    QCOMPARE(listed.first().first().value<ProfilesResult>()->size(), 2);
}

void TestAccountsCard::the_model_keeps_the_rules_of_models()
{
    AccountTable accounts;
    QAbstractItemModelTester tester(&accounts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    accounts.setAccounts(*account::Profiles(m_folder->path()).list());
    accounts.setInUse(u"Company"_s);
    QCOMPARE(accounts.index(1, AccountTable::InUse).data().toString(), u"In use"_s);
}

QTEST_MAIN(TestAccountsCard)
#include "tst_accounts_card.moc"
