#pragma once
// The names of the steps of a way, with the one the operator is at.

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace hongbao::ui {

class StepLine : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(int steps, QWidget *parent = nullptr);

    void setWords(const QStringList &words); // one a step
    void setStep(int step);

private:
    void follow();

    QList<QLabel *> m_names;
    QStringList m_words;
    int m_step = 0;
};

} // namespace hongbao::ui
