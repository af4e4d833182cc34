#include "shell/native_prompts.h"

#include "look/look.h"
#include "shell/world.h"
#include "text/masking.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

void openDialog(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

// Another kind of file was chosen: the name follows it.
void followFilter(QFileDialog &dialog, const QString &filter)
{
    const qsizetype star = filter.indexOf("*."_L1);
    const qsizetype end = filter.indexOf(u')', star);
    const QStringList files = dialog.selectedFiles();
    if (star < 0 || end < star || files.size() != 1)
        return;
    const QString suffix = filter.sliced(star + 2, end - star - 2);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffix);
}

// Asked before somebody masks ids and amounts, it hides them as well.
class QuestionBox : public QMessageBox {
public:
    QuestionBox(const QString &title, const ui::Question &question, QWidget *parent)
        : QMessageBox(NoIcon, title, {}, NoButton, parent)
        , m_question(question)
    {
        say();
        for (QLabel *words : findChildren<QLabel *>()) // names of campaigns are in both
            words->setTextFormat(Qt::PlainText);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            say();
        QMessageBox::changeEvent(event);
    }

private:
    void say()
    {
        setText(text::hiddenIn(m_question.title));
        setInformativeText(text::hiddenIn(m_question.text));
    }

    const ui::Question m_question;
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void NativePrompts::chooseFileToOpen(
    QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, titleIn(m_world, title), documents(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, std::move(chosen));
}

void NativePrompts::chooseFilesToOpen(
    QWidget *parent, const QString &title, const QString &filter, std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, titleIn(m_world, title), documents(), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

void NativePrompts::chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestedName,
    const QString &filter, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, titleIn(m_world, title), documents(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &chosenFilter) { followFilter(*dialog, chosenFilter); });
    openDialog(dialog, std::move(chosen));
}

void NativePrompts::ask(QWidget *parent, const Question &question, std::function<void()> confirmed)
{
    auto *box = new QuestionBox(titleIn(m_world, question.title), question, parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *confirm = box->addButton(question.confirm, QMessageBox::AcceptRole);
    confirm->setObjectName(u"questionConfirm"_s);
    confirm->setAutoDefault(false);
    QPushButton *cancel = box->addButton(question.cancel, QMessageBox::RejectRole);
    cancel->setObjectName(u"questionCancel"_s);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(confirm, &QPushButton::clicked, box, std::move(confirmed));
    const int margin = look::space(5);
    box->layout()->setContentsMargins(margin, margin, margin, margin);
    box->open();
    cancel->setFocus();
}

void NativePrompts::openInBrowser(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

} // namespace hongbao::ui
