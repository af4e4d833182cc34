#include "settings/preferences.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

const auto languageKey = "language"_L1;
const auto schemeKey = "scheme"_L1;
const auto accountKey = "account"_L1;
const auto idleKey = "lock_after_minutes"_L1;
const auto paidWithinKey = "paid_within_days"_L1;
const auto patienceKey = "patience_minutes"_L1;
const auto placeKey = "window"_L1;

constexpr int firstIdleMinutes = 15;
constexpr int firstPaidWithinDays = 30;
constexpr int firstPatienceMinutes = 360; // a night's outage, or a computer that slept over lunch

QString toText(look::Scheme scheme)
{
    switch (scheme) {
    case look::Scheme::System:
        return u"system"_s;
    case look::Scheme::Light:
        return u"light"_s;
    case look::Scheme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Preferences::Preferences(const QString &dataDir)
    : m_file(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_file.value(languageKey, u"auto"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_file.setValue(languageKey, language);
}

look::Scheme Preferences::scheme() const
{
    const QString text = m_file.value(schemeKey).toString();
    for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark})
        if (text == toText(scheme))
            return scheme;
    return look::Scheme::System;
}

void Preferences::setScheme(look::Scheme scheme)
{
    m_file.setValue(schemeKey, toText(scheme));
}

QString Preferences::account() const
{
    return m_file.value(accountKey, u"practice"_s).toString();
}

void Preferences::setAccount(const QString &name)
{
    m_file.setValue(accountKey, name);
}

int Preferences::idleMinutes() const
{
    bool isNumber = false;
    const int minutes = m_file.value(idleKey, firstIdleMinutes).toInt(&isNumber);
    return isNumber && minutes >= 0 ? minutes : firstIdleMinutes;
}

void Preferences::setIdleMinutes(int minutes)
{
    m_file.setValue(idleKey, minutes);
}

int Preferences::paidWithinDays() const
{
    bool isNumber = false;
    const int days = m_file.value(paidWithinKey, firstPaidWithinDays).toInt(&isNumber);
    return isNumber && days >= 0 ? days : firstPaidWithinDays;
}

void Preferences::setPaidWithinDays(int days)
{
    m_file.setValue(paidWithinKey, days);
}

int Preferences::patienceMinutes() const
{
    bool isNumber = false;
    const int minutes = m_file.value(patienceKey, firstPatienceMinutes).toInt(&isNumber);
    return isNumber && minutes > 0 ? minutes : firstPatienceMinutes;
}

void Preferences::setPatienceMinutes(int minutes)
{
    m_file.setValue(patienceKey, minutes);
}

QByteArray Preferences::windowPlace() const
{
    return m_file.value(placeKey).toByteArray();
}

void Preferences::setWindowPlace(const QByteArray &place)
{
    m_file.setValue(placeKey, place);
}

} // namespace hongbao::ui
