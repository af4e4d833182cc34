#pragma once
// A walk through the whole window on the practice account, past every page and every main dialog, each reached as a
// person reaches it and with something to show. Whoever looks is called at each stop with its name.

#include "practice/practice_gateway.h"
#include "ui/shell/main_window_test.h"

#include <functional>

namespace hongbao::test {

class Tour : public MainWindowTest {
public:
    using Look = std::function<void(const QString &stop, QWidget &shown)>;

    Tour(const QSize &size, Look look)
        : m_size(size)
        , m_look(std::move(look))
    {
    }
    ~Tour() override;

    // Stops early where something goes wrong: that has failed the test then.
    void walk();

    static QStringList stops(); // the names it calls, in order

private:
    void begin();
    void startAgain();
    void throughTheDoors();
    void nameTheApp(const QString &appId, const QString &name) const;
    void throughTheWizard();
    void certificates();
    void emptyPages();
    void fillIn(const QString &campaign) const;
    void aCampaign();
    void aList();
    void aBatch();
    void theDetail();
    void theBill();
    void theHistory();
    void waitForRing(const QString &target) const;
    void goOn(const QString &target);
    void theGuide();
    void addALiveAccount();
    void theSettings();
    void theHelp();
    void theLock();
    void aDoubtedLedger();
    void aLostLedger();

    void look(const QString &stop);
    void go(ui::Page page) { m_window->showPage(page); }
    QWidget *front() const; // the dialog that is open, or the window
    template <class Widget> Widget *at(const QString &name) const
    {
        for (Widget *one : front()->findChildren<Widget *>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool waitFor(const QString &name) const; // until it is seen and enabled
    void click(const QString &name) const;
    void type(const QString &name, const QString &text) const;
    void paste(const QString &field, const QByteArray &text) const;
    void closeDialog() const;
    void askNatively(const ui::Question &question, const QString &stop); // as the program asks, not the test
    QString ledgerPath() const;
    bool sendElsewhere(const CrowdNo &crowdNo);
    QString bill(const CrowdNo &crowdNo) const;

    QSize m_size;
    Look m_look;
    SystemClock m_clock;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
    QUrl m_address;
};

} // namespace hongbao::test
