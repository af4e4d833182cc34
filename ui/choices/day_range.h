#pragma once
// A first and a last day, beside a TimeBox that stands at "from day to day".

#include "choices/time_range.h"

#include <QWidget>

class QDateEdit;

namespace hongbao::ui {

class DayRange : public QWidget {
    Q_OBJECT

public:
    // The objects are "<name>FirstDay" and "<name>LastDay".
    DayRange(const QString &name, QDate today, QWidget *parent = nullptr);

    QDate first() const;
    QDate last() const;
    void setDays(QDate first, QDate last);
    QString words() const; // "2026-01-01 – 2026-01-31"

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace hongbao::ui
