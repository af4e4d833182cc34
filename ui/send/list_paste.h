#pragma once
// A place to type or paste a list. What is too long to be looked at as text is taken as the list at once: a text field
// with a million lines would stand still.

#include <QPlainTextEdit>

namespace hongbao::ui {

class ListPaste : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void longTextPasted(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace hongbao::ui
