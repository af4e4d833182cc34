#include "settings/line_fields.h"

#include "look/look.h"
#include "widgets/field_problem.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int second = 1'000;

QSpinBox *seconds(const QString &objectName, const QString &name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setSuffix(LineFields::tr(" s"));
    box->setMinimumWidth(look::space(24));
    return box;
}

} // namespace

LineFields::LineFields(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_problem(new FieldProblem(m_address, this))
    , m_connect(seconds(u"connectTimeout"_s, tr("Longest wait for a connection"), 1, 60))
    , m_answer(seconds(u"answerTimeout"_s, tr("Longest wait for an answer"), 5, 300))
{
    m_kind->setObjectName(u"proxyKind"_s);
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->addItem(tr("Proxy as the system has it"), int(alipay::Proxy::Kind::System));
    m_kind->addItem(tr("No proxy"), int(alipay::Proxy::Kind::None));
    m_kind->addItem(tr("This proxy:"), int(alipay::Proxy::Kind::Address));
    m_address->setObjectName(u"proxy"_s);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"http://proxy.example.com:8080"_s);

    auto *waits = new QHBoxLayout;
    waits->setSpacing(look::space(2));
    waits->addWidget(new QLabel(tr("Connection within"), this));
    waits->addWidget(m_connect);
    waits->addSpacing(look::space(3));
    waits->addWidget(new QLabel(tr("Answer within"), this));
    waits->addWidget(m_answer);
    waits->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addWidget(m_kind);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    column->addLayout(waits);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LineFields::follow);
    connect(m_address, &QLineEdit::textChanged, m_problem, &FieldProblem::clearProblem);
    setLine({});
    follow();
}

void LineFields::setLine(const account::Line &line)
{
    m_kind->setCurrentIndex(m_kind->findData(int(line.proxy.kind)));
    m_address->setText(line.proxy.address.toString());
    m_connect->setValue(line.connectTimeoutMs / second);
    m_answer->setValue(line.answerTimeoutMs / second);
}

account::Line LineFields::line() const
{
    account::Line line;
    line.proxy.kind = alipay::Proxy::Kind(m_kind->currentData().toInt());
    if (line.proxy.kind == alipay::Proxy::Kind::Address)
        line.proxy.address = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    line.connectTimeoutMs = m_connect->value() * second;
    line.answerTimeoutMs = m_answer->value() * second;
    return line;
}

void LineFields::follow()
{
    const bool own = m_kind->currentData().toInt() == int(alipay::Proxy::Kind::Address);
    m_address->setVisible(own);
    m_problem->clearProblem();
}

} // namespace hongbao::ui
