#pragma once
// Where the history is looked into: the ledger, an archive of it, or any archive or backup that is chosen as a file.

#include "desk/desk.h"

#include <QToolButton>

class QMenu;

namespace hongbao::ui {

class Prompts;

class SourceButton : public QToolButton {
    Q_OBJECT

public:
    SourceButton(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void refresh(); // what was put away meanwhile
    const QString &source() const { return m_source; } // as in HistoryQuery
    QString words() const; // what is looked into
    void turnTo(const QString &source);

Q_SIGNALS:
    void turned();

protected:
    void changeEvent(QEvent *event) override;

private:
    void listed(desk::RequestId id, const desk::ArchivesResult &archives);
    void fill();
    void choose();
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    QMenu *m_menu;
    QList<ledger::Archive> m_archives;
    QString m_source;
    desk::RequestId m_listing = 0;
};

} // namespace hongbao::ui
