#include "look/look.h"
#include "settings/account_table.h"
#include "settings/accounts_card.h"
#include "settings/line_dialog.h"
#include "settings/passphrases_dialog.h"
#include "shell/desk_opener.h"
#include "ui/scripted_prompts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
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
    account.gateway = QUrl(u"http://127.0.0.1:9/gateway.do"_s); // nobody listens there
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
    void an_account_not_in_use_is_checked_too();
    void another_account_can_be_used_or_removed();
    void a_passphrase_is_set_and_changed();
    void a_backup_is_sealed_and_restores_the_account();
    void the_network_of_an_account_is_changed();
    void nothing_is_removed_without_a_yes();
    void the_model_keeps_the_rules_of_models();

private:
    template <class Widget> Widget *find(const QString &name) const { return m_card->findChild<Widget *>(name); }
    QTableView *table() const { return find<QTableView>(u"accountTable"_s); }
    bool isOn(const QString &button) const { return find<QPushButton>(button)->isEnabled(); }
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(int row) const { table()->selectRow(row); }
    void act(const QString &entry) const // of the menu "More"
    {
        click(u"accountMore"_s);
        auto *menu = find<QMenu>(u"accountActions"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->findChild<QAction *>(entry)).center());
    }
    void answer(const QList<std::pair<QString, QString>> &words) const;
    bool isAsked() const { return find<PassphrasesDialog>(u"passphrasesDialog"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<DeskOpener> m_opener;
    std::unique_ptr<test::ScriptedPrompts> m_prompts;
    std::unique_ptr<AccountsCard> m_card;
};

void TestAccountsCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(account::Profiles(m_folder->path()).add(company(), QDateTime::currentDateTimeUtc()));
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
    QVERIFY(!isOn(u"accountMore"_s));
    click(u"accountCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"checkMark"_s)->isVisible(), patience);
    QVERIFY(isOn(u"accountCheck"_s));
}

void TestAccountsCard::answer(const QList<std::pair<QString, QString>> &words) const
{
    // One that was answered before goes away a little later.
    const auto asking = [&]() -> PassphrasesDialog * {
        const auto dialogs = m_card->findChildren<PassphrasesDialog *>();
        const auto found = std::ranges::find_if(dialogs, [&](PassphrasesDialog *dialog) {
            return dialog->isVisible() && dialog->findChild<QLineEdit *>(words.first().first) != nullptr;
        });
        return found == dialogs.end() ? nullptr : *found;
    };
    QTRY_VERIFY(asking() != nullptr);
    PassphrasesDialog *dialog = asking();
    for (const auto &[field, word] : words) {
        dialog->findChild<QLineEdit *>(field)->clear();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(field), word);
    }
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"passphrasesGive"_s), Qt::LeftButton);
}

void TestAccountsCard::an_account_not_in_use_is_checked_too()
{
    choose(1);
    click(u"accountCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"checkMark"_s)->isVisible(), patience);
    QVERIFY(find<QLabel>(u"checkWhat"_s)->text().contains(u"Company"_s));
    QVERIFY(!find<QLabel>(u"checkRemedy"_s)->text().isEmpty());
    QCOMPARE(m_opener->profile().name, u"practice"_s);
}

void TestAccountsCard::a_passphrase_is_set_and_changed()
{
    const account::Profiles profiles(m_folder->path());
    choose(1);
    act(u"accountPassphrase"_s);
    answer({{u"next"_s, u"first"_s}, {u"nextAgain"_s, u"other"_s}});
    QVERIFY(isAsked());
    QSignalSpy listed(m_book.get(), &AccountBook::listed);
    answer({{u"nextAgain"_s, u"first"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty(), patience); // from now on the card knows that there is a passphrase
    QTRY_VERIFY(isOn(u"accountMore"_s));
    QVERIFY(profiles.find(u"Company"_s)->ownPassphrase);

    act(u"accountPassphrase"_s);
    answer({{u"current"_s, u"wrong"_s}, {u"next"_s, u"second"_s}, {u"nextAgain"_s, u"second"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"current"_s)->accessibleDescription().isEmpty(), patience);
    answer({{u"current"_s, u"first"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), patience);
    QVERIFY(profiles.unlock(*profiles.find(u"Company"_s), SecretBytes(QByteArray("second"))));
}

void TestAccountsCard::a_backup_is_sealed_and_restores_the_account()
{
    const account::Profiles profiles(m_folder->path());
    m_prompts->fileToSave = m_folder->filePath(u"backup.hongbao-account"_s);
    m_prompts->fileToOpen = m_prompts->fileToSave;
    choose(1);
    act(u"accountBackUp"_s);
    answer({{u"backupWord"_s, u"word"_s}, {u"backupWordAgain"_s, u"word"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), patience);
    act(u"accountRemove"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);

    click(u"accountRestore"_s);
    answer({{u"backupWord"_s, u"wrong"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"backupWord"_s)->accessibleDescription().isEmpty(), patience);
    answer({{u"backupWord"_s, u"word"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, patience);
    QVERIFY(profiles.unlock(*profiles.find(u"Company"_s), {}));
}

void TestAccountsCard::the_network_of_an_account_is_changed()
{
    choose(1);
    act(u"accountLine"_s);
    auto *dialog = find<LineDialog>(u"lineDialog"_s);
    dialog->findChild<QSpinBox *>(u"answerTimeout"_s)->setValue(60);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"lineKeep"_s), Qt::LeftButton);
    QTRY_VERIFY(!find<LineDialog>(u"lineDialog"_s));
    QCOMPARE(account::Profiles(m_folder->path()).find(u"Company"_s)->line.answerTimeoutMs, 60'000);
}

void TestAccountsCard::another_account_can_be_used_or_removed()
{
    QSignalSpy wanted(m_card.get(), &AccountsCard::accountChosen);
    choose(1);
    click(u"accountUse"_s);
    QCOMPARE(wanted.first().first().toString(), u"Company"_s);
    act(u"accountRemove"_s);
    QCOMPARE(m_prompts->asked.size(), 1);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!account::Profiles(m_folder->path()).find(u"Company"_s));
}

void TestAccountsCard::nothing_is_removed_without_a_yes()
{
    m_prompts->yes = false;
    choose(1);
    act(u"accountRemove"_s);
    QSignalSpy listed(m_book.get(), &AccountBook::listed);
    m_book->list(); // one job after the other: a removal would have come first
    QVERIFY(listed.wait());
    QCOMPARE(listed.first().first().value<ProfilesResult>()->size(), 2);
}

void TestAccountsCard::the_model_keeps_the_rules_of_models()
{
    AccountTable accounts;
    QAbstractItemModelTester tester(&accounts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    accounts.setRows(*account::Profiles(m_folder->path()).list());
    accounts.setInUse(u"Company"_s);
    QCOMPARE(accounts.index(1, AccountTable::InUse).data().toString(), u"In use"_s);
}

QTEST_MAIN(TestAccountsCard)
#include "tst_accounts_card.moc"
