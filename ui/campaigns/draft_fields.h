#pragma once
// The inputs of a campaign and the place of each one's problem. A problem is shown once the operator has left the field
// after typing, or has asked to create; a provider's complaint stays until its field is edited.

#include "campaign/draft.h"

#include <QWidget>

class QBoxLayout;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace hongbao::ui {

class FieldProblem;
class FrequencyChoice;

class DraftFields : public QWidget {
    Q_OBJECT

public:
    explicit DraftFields(const Clock &clock, QWidget *parent = nullptr);
    ~DraftFields() override;

    campaign::Draft draft() const;
    void setDraft(const campaign::Draft &draft); // complains of nothing yet
    void startAnew(); // empty, with the usual choices made
    bool isUntouched() const;
    void focusFirst();
    bool check(); // shows every problem, goes to the first; true if there is none
    bool showRefusal(const Error &error); // of the provider or the desk; false if it belongs to no field

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QString name; // as in Error::field
        QLabel *label = nullptr;
        FieldProblem *problem = nullptr;
        QWidget *first = nullptr; // gets the focus
        bool edited = false;
        bool left = false;
        std::optional<Error> refusal;
    };

    enum class Width { AsNeeded, Whole };
    void addField(QBoxLayout *column, const QString &name, const QList<QWidget *> &controls, Width width);
    QLineEdit *addLine(QBoxLayout *column, const QString &name, const QString &objectName);
    void watch(QWidget *control, const QString &name);
    void buildTexts(QBoxLayout *column);
    void buildMoney(QBoxLayout *column);
    void buildTimes(QBoxLayout *column);
    Field &field(const QString &name);
    void fieldEdited(const QString &name);
    void fieldLeft(const QString &name);
    void showProblems();
    void retranslate();

    const Clock &m_clock;
    QList<Field> m_fields;
    QLineEdit *m_name;
    QLineEdit *m_message;
    QRadioButton *m_fixed;
    QRadioButton *m_random;
    QLineEdit *m_total;
    QLineEdit *m_count;
    QRadioButton *m_now;
    QRadioButton *m_later;
    QDateTimeEdit *m_start; // Beijing wall time; Qt::UTC keeps the machine's zone out
    QDateTimeEdit *m_end;
    FrequencyChoice *m_frequency;
    QLineEdit *m_link;
};

} // namespace hongbao::ui
