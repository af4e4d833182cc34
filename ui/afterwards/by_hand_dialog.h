#pragma once
// The frame of a dialog in which a person decides something for good: a title, what the act means, and Cancel beside
// the button that does it. Enter never settles, Cancel has the focus.

#include "account/profile.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hongbao::ui {

class ErrorPanel;

class ByHandDialog : public QDialog {
    Q_OBJECT

protected:
    // `prefix` begins the object names: prefixDialog, prefixTitle, prefixError, prefixCancel, prefixNow.
    ByHandDialog(const QString &prefix, account::World world, const QString &windowTitle, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    void addTitle(const QString &words);
    QLabel *addLine(const QString &part, const QString &words = {});
    QLabel *addWarning(const QString &part, const QString &words);
    void addEnd(); // last: where an error is said, and the buttons
    QPushButton *settleButton() const { return m_settle; }

    void explain(const Error &error);
    void clearError();
    virtual void settle() = 0; // its button was pressed

    void showEvent(QShowEvent *event) override;

private:
    QString named(const QString &part) const;

    QString m_prefix;
    QVBoxLayout *m_column;
    ErrorPanel *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_settle = nullptr;
};

} // namespace hongbao::ui
