#include "campaigns/frequency_choice.h"

#include "look/look.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using Period = alipay::Frequency::Period;

namespace {
constexpr int mostInLife = 100; // alipay-api 1.2, grammar of send_freqency
}

FrequencyChoice::FrequencyChoice(QWidget *parent)
    : QWidget(parent)
    , m_inAllLabel(new QLabel(this))
    , m_life(new QSpinBox(this))
    , m_period(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_words(new QLabel(this))
{
    m_life->setObjectName(u"frequencyLife"_s);
    m_life->setRange(1, mostInLife);
    m_period->setObjectName(u"frequencyPeriod"_s);
    for (const Period period : {Period::None, Period::Day, Period::Week, Period::Month})
        m_period->addItem({}, int(period));
    m_count->setObjectName(u"frequencyCount"_s);
    m_count->setRange(1, mostInLife);
    m_words->setObjectName(u"frequencyWords"_s);
    look::setStyle(m_words, look::Style::Caption);
    look::setRole(m_words, look::Role::MutedText);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(look::space(2));
    choices->addWidget(m_inAllLabel);
    choices->addWidget(m_life);
    choices->addWidget(m_period);
    choices->addWidget(m_count);
    choices->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look::space(1));
    all->addLayout(choices);
    all->addWidget(m_words);
    setFocusProxy(m_life);

    const auto changed = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_life, &QSpinBox::valueChanged, this, changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, changed);
    connect(m_count, &QSpinBox::valueChanged, this, changed);
    retranslate();
}

alipay::Frequency FrequencyChoice::frequency() const
{
    alipay::Frequency frequency;
    frequency.life = m_life->value();
    frequency.period = Period(m_period->currentData().toInt());
    frequency.count = frequency.period == Period::None ? 0 : m_count->value();
    return frequency;
}

void FrequencyChoice::setFrequency(alipay::Frequency frequency)
{
    m_life->setValue(frequency.life);
    m_period->setCurrentIndex(m_period->findData(int(frequency.period)));
    m_count->setValue(qMax(1, frequency.count));
}

void FrequencyChoice::follow()
{
    const alipay::Frequency chosen = frequency();
    m_count->setVisible(chosen.period != Period::None);
    m_count->setMaximum(chosen.life);
    m_words->setText(u"%1  ·  %2"_s.arg(text::word(frequency()), frequency().toWire()));
}

void FrequencyChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FrequencyChoice::retranslate()
{
    m_inAllLabel->setText(tr("In all, at most"));
    m_life->setAccessibleName(tr("Packets one person can get in all"));
    m_period->setAccessibleName(tr("And in each period"));
    m_count->setAccessibleName(tr("Packets one person can get in each period"));
    m_period->setItemText(m_period->findData(int(Period::None)), tr("no limit a day, week or month"));
    m_period->setItemText(m_period->findData(int(Period::Day)), tr("and each day at most"));
    m_period->setItemText(m_period->findData(int(Period::Week)), tr("and each week at most"));
    m_period->setItemText(m_period->findData(int(Period::Month)), tr("and each month at most"));
    follow();
}

} // namespace hongbao::ui
