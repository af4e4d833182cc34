#pragma once
// Where a new campaign starts from: a template, an earlier campaign, or nothing. What it took the place of can be
// brought back for a few seconds.

#include "ledger/records.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace hongbao::ui {

class StartingPoints : public QWidget {
    Q_OBJECT

public:
    explicit StartingPoints(QWidget *parent = nullptr);

    void setEarlier(const QList<ledger::Campaign> &campaigns); // newest first; the first ones are offered
    void say(const QString &words, bool canUndo); // what the form holds now, and whether something was replaced
    void beQuiet();

Q_SIGNALS:
    void templateChosen(const QString &id);
    void earlierChosen(const hongbao::ledger::Campaign &campaign);
    void emptyChosen();
    void undone();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(QBoxLayout *row, const QString &name);
    void fillMenu();
    void retranslate();

    QLabel *m_from;
    QList<QPushButton *> m_templates; // as campaign::templateIds
    QPushButton *m_earlier;
    QPushButton *m_empty;
    QMenu *m_menu;
    QLabel *m_words;
    QPushButton *m_undo;
    QTimer m_undoEnds;
    QList<ledger::Campaign> m_campaigns;
};

} // namespace hongbao::ui
