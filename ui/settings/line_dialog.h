#pragma once
// Proxy and patience of a stored account.

#include "settings/account_book.h"

#include <QDialog>

namespace hongbao::ui {

class LineDialog : public QDialog {
    Q_OBJECT

public:
    LineDialog(AccountBook &book, const account::Profile &account, QWidget *parent);
};

} // namespace hongbao::ui
