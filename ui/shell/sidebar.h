#pragma once
// The account in use with its world, the others to change to, and the way to every page.

#include "account/profile.h"

#include <QFrame>
#include <QHash>

class QAbstractButton;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace hongbao::ui {

class Badge;
class ElidedLabel;

enum class Page { Campaigns, Send, History, Overview, Settings };

QString titleOf(Page page);

class Sidebar : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setAccount(const QString &name, account::World world);
    void setNoAccount(const QString &name); // wanted, not open
    void setAccounts(const QList<account::Profile> &accounts); // to change to
    void setCurrent(Page page);
    bool hasTheKeyboard() const;
    void focusCurrent();

Q_SIGNALS:
    void chosen(hongbao::ui::Page page);
    void accountChosen(const QString &name);
    void connectRequested();
    void lockRequested();
    void maskRequested(); // or to show them again
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildAccount();
    void fillMenu();
    QAbstractButton *addButton(QVBoxLayout *column, const QString &name, const QString &icon);
    void addEntry(QVBoxLayout *column, Page page, const QString &icon);
    void retranslate();

    QString m_name;
    QList<account::Profile> m_accounts;
    ElidedLabel *m_account;
    QToolButton *m_switch;
    QMenu *m_menu;
    Badge *m_world;
    account::World m_worldNow = account::World::Live;
    QHash<Page, QAbstractButton *> m_entries;
    QAbstractButton *m_help;
};

} // namespace hongbao::ui
