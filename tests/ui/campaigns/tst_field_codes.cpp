#include "campaigns/campaigns_page.h"
#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"
#include "widgets/error_panel.h"
#include "widgets/field_problem.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

// Every code that alipay-api 1.8 names for create, said by the far side, comes back to its place.
class TestFieldCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_code_of_the_provider_comes_back_to_its_field_data();
    void a_code_of_the_provider_comes_back_to_its_field();
    void a_code_of_no_field_stands_above_the_form_data();
    void a_code_of_no_field_stands_above_the_form();

private:
    static constexpr int patience = 30'000;
    static QByteArray refusing(const QString &code)
    {
        return u"{\"create\": [{\"every\": 1, \"do\": \"refuse\", \"code\": \"40004\", \"sub_code\": \"%1\"}]}"_s
            .arg(code)
            .toUtf8();
    }
};

// The form filled in and submitted to a gateway that refuses it.
class RefusedForm {
public:
    explicit RefusedForm(const QByteArray &faults)
        : m_desk(faults)
        , m_open(m_desk.open())
        , m_page(*m_desk, m_prompts)
    {
        m_page.resize(1100, 900);
        m_page.show();
        button(u"campaignNew"_s)->click();
        for (const auto &[name, text] : {std::pair(u"campaignName"_s, u"Mall"_s), {u"campaignMessage"_s, u"Thanks"_s},
                 {u"campaignTotal"_s, u"100"_s}, {u"campaignCount"_s, u"50"_s}})
            QTest::keyClicks(find<QLineEdit>(name), text);
        button(u"formCreate"_s)->click();
    }
    bool isOpen() const { return m_open; }
    template <class Widget> Widget *find(const QString &name) const { return m_page.findChild<Widget *>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }

private:
    test::PracticeDesk m_desk;
    bool m_open;
    test::ScriptedPrompts m_prompts;
    ui::CampaignsPage m_page;
};

void TestFieldCodes::a_code_of_the_provider_comes_back_to_its_field_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const std::pair<const char *, QString> rows[] = {
        {"CASH_COUPON_NAME_CHECK_FAILED", u"name"_s},
        {"CASH_PRIZE_MSG_CHECK_FAILED", u"message"_s},
        {"CASH_PRIZE_TYPE_ERROR", u"type"_s},
        {"CASH_AMOUNT_TOO_SMALL", u"total"_s},
        {"CASH_AMOUNT_TOO_MUCH", u"total"_s},
        {"CASH_PER_AMOUNT_TOO_SMALL", u"total"_s},
        {"CASH_PER_AMOUNT_TOO_MUCH", u"total"_s},
        {"CASH_COUNT_TOO_SMALL", u"count"_s},
        {"CASH_COUNT_TOO_MUCH", u"count"_s},
        {"CASH_TIME_CHECK_FAILED", u"start"_s},
        {"CASH_SEND_FREQUENCY_ERROR", u"frequency"_s},
        {"CASH_MERCHANT_LINK_CHECK_FAILED", u"link"_s},
    };
    for (const auto &[code, field] : rows)
        QTest::newRow(code) << QString::fromLatin1(code) << field;
}

void TestFieldCodes::a_code_of_the_provider_comes_back_to_its_field()
{
    QFETCH(QString, code);
    QFETCH(QString, field);
    const RefusedForm form(refusing(code));
    QVERIFY(form.isOpen());
    auto *problem = form.find<ui::FieldProblem>(field + u"Problem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->hasProblem(), patience);
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QVERIFY2(!problem->text().contains(u"CASH_"), qPrintable(problem->text()));
    QVERIFY(!form.find<ui::ErrorPanel>(u"formError"_s)->isVisible());
    QVERIFY(form.button(u"formCreate"_s)->isEnabled());
}

void TestFieldCodes::a_code_of_no_field_stands_above_the_form_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"SENSITIVE_WORD_CHECK_FAILED", "CREATOR_LIMIT_ERROR", "CREATOR_NOT_REALNAME",
             "PRODUCT_IS_NOT_OPENED", "BIZ_CONTENT_FORMAT_ERROR", "A_CODE_NOBODY_KNOWS"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestFieldCodes::a_code_of_no_field_stands_above_the_form()
{
    QFETCH(QString, code);
    const RefusedForm form(refusing(code));
    QVERIFY(form.isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(form.find<ui::ErrorPanel>(u"formError"_s)->isVisible(), patience);
    QVERIFY(form.button(u"formCreate"_s)->isEnabled());
}

QTEST_MAIN(TestFieldCodes)
#include "tst_field_codes.moc"
