#pragma once
// A chart as a picture in a file: asks where, and says below it how that went.

#include "account/profile.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>

#include <functional>

class QLabel;

namespace hongbao::ui {

class ErrorPanel;
class Prompts;

class PictureLine : public QWidget {
    Q_OBJECT

public:
    // `name`: of the objects, "sends" for "sendsSaved" and "sendsUnsaved"
    PictureLine(const QString &name, Prompts &prompts, account::World world, QWidget *parent = nullptr);
    ~PictureLine() override; // waits for the file

    // Drawn on this thread once the file is chosen, written by another.
    void save(const QString &suggestedName, std::function<QImage()> draw);
    void clear();

private:
    void saved(const QString &file, bool done);

    Prompts &m_prompts;
    const account::World m_world;
    ErrorPanel *m_unsaved;
    QLabel *m_saved;
    QThreadPool m_pool;
};

// For a file: a title above a picture of this scale.
QImage withTitle(const QString &title, const QImage &picture);

} // namespace hongbao::ui
