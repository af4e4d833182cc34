#pragma once
// What the form computes while one types: each packet, the rest, the range, the days, the most one person can get, and
// what no rule forbids but somebody should know.

#include "campaign/draft.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace hongbao::ui {

class DraftSums : public QWidget {
    Q_OBJECT

public:
    explicit DraftSums(QWidget *parent = nullptr);

    void show(const campaign::Draft &draft, const campaign::Arithmetic &sums);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLabel *label;
        QLabel *value;
    };
    Line addLine(QFormLayout *form, const QString &name);
    void retranslate();
    void fill();

    Line m_each;
    Line m_rest;
    Line m_days;
    Line m_perPerson;
    QLabel *m_cautions;
    campaign::Draft m_draft;
    campaign::Arithmetic m_sums;
};

} // namespace hongbao::ui
