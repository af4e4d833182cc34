#pragma once
// A raised surface with a heading: what belongs together on a page.

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace hongbao::ui {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title); // empty: no heading
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace hongbao::ui
