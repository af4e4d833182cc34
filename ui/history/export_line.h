#pragma once
// Writes a file off the window's thread, says how far it is and what became of it, and can be stopped. One at a time.

#include "desk/desk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class Prompts;

struct Export {
    QString suggestedName;
    QString kinds; // what the dialog offers to write
    std::function<desk::RequestId(const QString &file, const desk::StopToken &stop)> write; // begins it
};

class ExportLine : public QWidget {
    Q_OBJECT

public:
    ExportLine(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~ExportLine() override; // nobody is left to be told: stopped

    void start(Export wanted);
    static QString pdfKinds();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const Export &wanted, const QString &file);
    void progressed(desk::RequestId id, qint64 done, qint64 all);
    void exported(desk::RequestId id, const desk::ExportResult &result);
    void stop();
    void tell(const QString &text, bool saved);

    Prompts &m_prompts;
    Busy *m_busy;
    QPushButton *m_stopNow;
    QLabel *m_done;
    ErrorPanel *m_error;
    QString m_file;
    desk::RequestId m_writing = 0;
    desk::StopToken m_stop;
};

} // namespace hongbao::ui
