#include "choices/time_box.h"

#include <QEvent>
#include <QSignalBlocker>

namespace hongbao::ui {

TimeBox::TimeBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    retranslate();
}

void TimeBox::choose(TimePreset preset)
{
    setCurrentIndex(findData(QVariant::fromValue(preset)));
}

void TimeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void TimeBox::retranslate()
{
    const QSignalBlocker quiet(this);
    const std::pair<QString, TimePreset> presets[] = {{tr("All times"), TimePreset::All},
        {tr("Today"), TimePreset::Today}, {tr("This week"), TimePreset::ThisWeek},
        {tr("This month"), TimePreset::ThisMonth}, {tr("Last month"), TimePreset::LastMonth},
        {tr("This year"), TimePreset::ThisYear}, {tr("From day to day"), TimePreset::Range}};
    const TimePreset before = count() > 0 ? preset() : TimePreset::All;
    clear();
    for (const auto &[words, preset] : presets)
        addItem(words, QVariant::fromValue(preset));
    choose(before);
    setAccessibleName(tr("Time"));
}

} // namespace hongbao::ui
