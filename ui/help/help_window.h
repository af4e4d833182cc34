#pragma once
// The help: topics at the left, found as one types, the chosen one at the right. Stands beside the work, and never in
// its way.

#include "help/help_book.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace hongbao::ui {

class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const QString &code); // of an error, Alipay's too; one that has none stays where it is

Q_SIGNALS:
    void guideRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose(qsizetype topic);
    void showChosen();
    void retranslate();

    QList<HelpTopic> m_all; // in the language of now
    QList<HelpTopic> m_found;
    QLineEdit *m_search;
    QTreeWidget *m_topics;
    QTextBrowser *m_text;
    QPushButton *m_guide;
};

} // namespace hongbao::ui
