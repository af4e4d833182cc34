#pragma once
// All that is known of a campaign: what the provider says of it, what was asked for when it was created here, and how
// it stands at this moment.

#include "base/clock.h"
#include "ledger/records.h"
#include "widgets/card.h"

#include <QTimer>

class QFormLayout;
class QToolButton;

namespace hongbao::ui {

class FactsCard : public Card {
    Q_OBJECT

public:
    explicit FactsCard(const Clock &clock, QWidget *parent = nullptr);

    void show(const ledger::Campaign &campaign);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact {
        Number,
        Type,
        Total,
        Sent,
        Left,
        Returns,
        Count,
        Window,
        EndsIn,
        Message,
        Frequency,
        Link,
        Origin,
        AskedAt,
        FactCount
    };
    struct Line {
        QLabel *name;
        QLabel *value;
    };

    void addLine(QFormLayout *form, Fact fact, const QString &name);
    void say(Fact fact, const QString &name, const QString &value);
    void sayMoney();
    void sayTimes();
    void sayOrigin();
    QString frequency() const;
    void copyNumber() const;
    void retranslate();

    const Clock &m_clock;
    ledger::Campaign m_campaign;
    QList<Line> m_lines;
    QToolButton *m_copy;
    QTimer m_minute;
};

} // namespace hongbao::ui
