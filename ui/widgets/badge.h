#pragma once
// A small pill: sign and word in the colour of a role.

#include "widgets/marks.h"

#include <QLabel>

namespace hongbao::ui {

class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setMark(const Mark &mark);
};

void keepRoom(QWidget *widget); // also while hidden: nothing jumps when it comes

} // namespace hongbao::ui
