#pragma once
// A list on the screen: what it is and how it was read, its rows, and beside them what was found.

#include "send/list_snapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class ElidedLabel;
class ListFindings;
class ListMapping;
class ListRows;
class ListSettings;

class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(QWidget *parent = nullptr);

    void setList(const ListSnapshot &snapshot, const intake::ReadOptions &said);
    void setChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows); // the same list
    void setFrozen(bool frozen); // looked at, not changed: another list takes its place soon

    ListSettings &settings() const { return *m_settings; }
    ListMapping &mapping() const { return *m_mapping; }
    ListRows &rows() const { return *m_rows; }
    ListFindings &findings() const { return *m_findings; }

Q_SIGNALS:
    void anotherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString about() const;
    void retranslate();

    ListSnapshot m_snapshot;
    ElidedLabel *m_about;
    QPushButton *m_another;
    QLabel *m_disguise;
    ListSettings *m_settings;
    ListMapping *m_mapping;
    ListRows *m_rows;
    ListFindings *m_findings;
};

} // namespace hongbao::ui
