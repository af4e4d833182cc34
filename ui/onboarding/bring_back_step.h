#pragma once
// Fourth: what Alipay gives in return: its public key, or three certificates, each in its place; and, folded, what few
// accounts need.

#include "onboarding/way_step.h"
#include "settings/account_book.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace hongbao::ui {

class KeyField;
class LineFields;

class BringBackStep : public WayStep {
    Q_OBJECT

public:
    BringBackStep(AccountBook &book, Prompts &prompts, QWidget *parent = nullptr);

    // What the steps before know: whose key is whose.
    void setUp(bool certificates, const QString &appId, const std::optional<alipay::PublicKey> &ownKey);
    bool isReady() const override;
    void writeTo(account::NewAccount &account) const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    KeyField *addKey(
        QVBoxLayout *column, const QString &field, const QString &name, account::Place place, Prompts &prompts);
    void buildCertificates(Prompts &prompts);
    QWidget *buildMore(Prompts &prompts);
    void sortFiles(const QStringList &paths);
    void filesSorted(const SortedResult &files);
    KeyField *fieldOf(account::Place place) const;
    void rootsJudged();

    AccountBook &m_book;
    account::Surroundings m_surroundings;
    bool m_usesCertificates = true;
    QWidget *m_publicMode;
    QWidget *m_certificateMode;
    QLabel *m_sortedWords;
    KeyField *m_alipayKey;
    KeyField *m_appCertificate;
    KeyField *m_alipayCertificate;
    KeyField *m_rootCertificate;
    KeyField *m_aesKey;
    QLineEdit *m_appAuthToken;
    QComboBox *m_protocol;
    LineFields *m_line;
    KeyField *m_authorities;
};

} // namespace hongbao::ui
