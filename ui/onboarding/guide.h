#pragma once
// A first campaign in the practice world, step by step: one sentence at a time, and a ring round the one control that
// is next. Only points at what the pages have, and follows what the person does by themselves; nothing is kept from
// them.

#include "desk/desk.h"
#include "shell/sidebar.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;

namespace hongbao::ui {

class NoticeBar;
class Spotlight;

class Guide : public QObject {
    Q_OBJECT

public:
    enum class Stage { Create, Pay, Send, Running, Result, LookUp, Done };

    Guide(desk::Desk &desk, QWidget &pages, NoticeBar &bar, QObject *parent);
    ~Guide() override;

    Stage stage() const { return m_stage; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the bar: the language changed

Q_SIGNALS:
    void pageRequested(hongbao::ui::Page page);
    void paymentRequested(const hongbao::ledger::Campaign &campaign);
    void sendingRequested(const hongbao::CrowdNo &crowdNo);
    void packetsRequested(const hongbao::ledger::Batch &batch);
    void over(); // to its end, or left

private:
    struct Hint {
        QString words;
        QPointer<QWidget> target {}; // none: nothing to point at
        std::function<void()> next {}; // none: the person does it, or nobody can do anything
    };

    void followDesk();
    void go(Stage stage);
    void look();
    Hint hint();
    std::optional<Hint> pointed();
    Hint elsewhere(); // on a page that has nothing to do with the step
    Hint lookingUp();
    template <class Widget> Widget *seen(const QString &name) const;
    void say(const Hint &hint);
    void sayInDialog(const QString &words, const QWidget *target);
    void act();

    desk::Desk &m_desk;
    QWidget &m_pages;
    QPointer<NoticeBar> m_bar; // it may go first when the window does
    Stage m_stage = Stage::Create;
    ledger::Campaign m_campaign;
    ledger::Batch m_batch;
    QString m_person; // one who got a packet, to be looked up
    desk::RequestId m_reading = 0;
    QTimer m_looking {this}; // what is shown has no signal of its own for every change
    QString m_said;
    QPointer<Spotlight> m_ring;
    QPointer<QLabel> m_inDialog; // the words, where the dialog covers the bar
};

} // namespace hongbao::ui
