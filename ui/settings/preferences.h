#pragma once
// What the operator chose for this computer: language, scheme, the account last used, the window's place. Kept in
// settings.ini in the data folder. Nothing in it pays anyone: how far back people paid elsewhere are looked for only
// decides who is asked about.

#include "look/look.h"

#include <QSettings>

namespace hongbao::ui {

class Preferences {
public:
    explicit Preferences(const QString &dataDir);

    QString language() const; // "auto", "zh_CN", "en"
    void setLanguage(const QString &language);
    look::Scheme scheme() const;
    void setScheme(look::Scheme scheme);
    QString account() const; // "practice" at first
    void setAccount(const QString &name);
    int idleMinutes() const; // until the window locks itself; 0: never, 15 at first
    void setIdleMinutes(int minutes);
    int paidWithinDays() const; // people paid so lately want a look; 0: nobody is looked for, 30 at first
    void setPaidWithinDays(int days);
    int patienceMinutes() const; // a batch's, with a gateway out of reach; six hours at first
    void setPatienceMinutes(int minutes);
    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray &place);

private:
    QSettings m_file;
};

} // namespace hongbao::ui
