#pragma once
// A label that asks for its words again whenever the language changes or ids and amounts are masked.

#include <QLabel>

#include <functional>

namespace hongbao::ui {

class LiveLabel : public QLabel {
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    explicit LiveLabel(Words words, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    Words m_words;
};

} // namespace hongbao::ui
