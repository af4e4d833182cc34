#pragma once
// Second: which application, in which world, and what the account is called here.

#include "account/profile.h"
#include "onboarding/way_step.h"

class QComboBox;

namespace hongbao::ui {

class AppStep : public WayStep {
    Q_OBJECT

public:
    explicit AppStep(Prompts &prompts, QWidget *parent = nullptr);

    bool isReady() const override;
    QString appId() const;
    void writeTo(account::NewAccount &account) const;

private:
    QUrl address() const;
    void follow();

    QLineEdit *m_name;
    QLineEdit *m_appId;
    QComboBox *m_world;
    QLineEdit *m_address;
    QWidget *m_own; // the field of an address of one's own, with its label
    QLabel *m_ownLabel;
};

} // namespace hongbao::ui
