#pragma once
// Writes a file off the window's thread and says what became of it. One at a time.

#include "desk/desk.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class Prompts;

class ExportLine : public QWidget {
    Q_OBJECT

public:
    ExportLine(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    // `write` starts the export into the chosen file and gives its request.
    void start(const QString &suggestedName, std::function<desk::RequestId(const QString &file)> write);

private:
    void exported(desk::RequestId id, const desk::ExportResult &result);

    Prompts &m_prompts;
    Busy *m_busy;
    QLabel *m_done;
    ErrorPanel *m_error;
    QString m_file;
    desk::RequestId m_writing = 0;
};

} // namespace hongbao::ui
