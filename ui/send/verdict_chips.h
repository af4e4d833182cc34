#pragma once
// Three counts that always add up to the list: can be sent, needs a look, cannot be sent. A click shows only those
// rows.

#include "intake/row.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace hongbao::ui {

class VerdictChips : public QWidget {
    Q_OBJECT

public:
    explicit VerdictChips(QWidget *parent = nullptr);

    void setCounts(const QMap<intake::Verdict, int> &counts);
    void setUnknown(); // while the list is being read
    void clearChoice();
    std::optional<intake::Verdict> chosen() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(intake::Verdict verdict);
    void retranslate();

    QMap<intake::Verdict, QToolButton *> m_chips;
    QMap<intake::Verdict, int> m_counts; // empty: not known
};

} // namespace hongbao::ui
