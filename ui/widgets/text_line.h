#pragma once
// A sentence under others: wraps, can be selected, and is never read as rich text.

#include <QString>

class QLabel;
class QVBoxLayout;

namespace hongbao::ui {

QLabel *addTextLine(QVBoxLayout *column, const QString &name);

} // namespace hongbao::ui
