#include "settings/key_field.h"

#include "look/look.h"
#include "shell/prompts.h"
#include "text/masking.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/field_problem.h"
#include "widgets/live_label.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int pauseMs = 150;

quint64 nextTicket()
{
    static quint64 last = 0; // of the window's thread alone
    return ++last;
}

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

KeyField::KeyField(const QString &field, const QString &name, account::Place place, AccountBook &book, Prompts &prompts,
    QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_place(place)
    , m_book(book)
    , m_text(new QPlainTextEdit(this))
    , m_whence(new LiveLabel([this] { return text::hiddenIn(m_whenceWords); }, this))
    , m_other(new QPushButton(tr("Another one"), this))
    , m_buttons(new QHBoxLayout)
    , m_problem(new FieldProblem(m_text, this))
{
    m_text->setObjectName(field);
    m_text->setAccessibleName(name);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFixedHeight(look::space(17));
    m_text->viewport()->installEventFilter(this);
    setFocusProxy(m_text);
    m_whence->setObjectName(field + u"Whence"_s);
    m_whence->setWordWrap(true);
    look::setStyle(m_whence, look::Style::Caption);
    look::setRole(m_whence, look::Role::Good);
    m_whence->hide();
    auto *file = new QPushButton(look::icon(u"file"_s), tr("From a file"), this);
    file->setObjectName(field + u"File"_s);
    file->setAccessibleName(tr("%1 from a file").arg(name));
    m_other->setObjectName(field + u"Other"_s);
    m_other->setAccessibleName(tr("%1: another one").arg(name));
    m_other->hide();
    for (QPushButton *button : {file, m_other}) {
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
    m_buttons->setSpacing(look::space(2)); // not the column's
    setTabOrder(file, m_other);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(1));
    column->addWidget(m_text);
    column->addWidget(m_whence);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &KeyField::examine);
    connect(m_text, &QPlainTextEdit::textChanged, this, &KeyField::edited);
    connect(m_other, &QPushButton::clicked, this, [this] {
        clear();
        m_text->setFocus();
    });
    connect(&book, &AccountBook::keyFileRead, this, &KeyField::fileRead);
    connect(&book, &AccountBook::examined, this, &KeyField::answered);
    connect(file, &QPushButton::clicked, this, [this, &prompts, name] {
        prompts.chooseFileToOpen(this, name, tr("Keys and certificates (*.pem *.txt *.key *.crt *.cer);;All files (*)"),
            [this](const QString &path) { readFile(path); });
    });
}

void KeyField::addButton(QPushButton *button)
{
    m_buttons->insertWidget(0, button);
}

void KeyField::setHint(const QString &hint)
{
    m_text->setPlaceholderText(hint);
}

void KeyField::setSurroundings(const account::Surroundings &surroundings)
{
    m_surroundings = surroundings;
    if (!isEmpty())
        examine();
}

void KeyField::setPassphrase(const SecretBytes &passphrase)
{
    m_passphrase = passphrase;
    if (!isEmpty())
        examine();
}

void KeyField::hold(const SecretBytes &key, const QString &whence)
{
    m_source = whence;
    keepUnseen(key);
    examine();
}

void KeyField::clear()
{
    keepUnseen({});
    m_source.clear();
    edited();
}

SecretBytes KeyField::key() const
{
    if (!m_held.isEmpty())
        return m_held;
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? SecretBytes() : SecretBytes(text.toUtf8());
}

void KeyField::edited()
{
    if (!m_text->document()->isEmpty()) {
        m_held = {};
        m_source.clear();
    }
    m_problem->clearProblem();
    sayWhence({});
    m_ticket = 0;
    m_state = isEmpty() ? State::Empty : State::Asked;
    if (m_state == State::Asked)
        m_pause.start();
    else
        m_pause.stop();
    Q_EMIT judged();
}

void KeyField::examine()
{
    m_pause.stop();
    m_state = State::Asked;
    m_ticket = nextTicket();
    m_surroundings.now = QDateTime::currentDateTimeUtc();
    m_book.examine(m_ticket, m_place, key(), m_passphrase, m_surroundings);
}

void KeyField::answered(quint64 ticket, const Examined &examined)
{
    if (ticket != m_ticket)
        return; // of another field, or of a text that is gone
    m_examined = examined;
    const bool good = !examined.finding.fault;
    m_state = good ? State::Good : State::Bad;
    if (good) {
        accept();
    } else {
        sayWhence(m_held.isEmpty() ? QString() : m_source);
        m_problem->explain(*examined.finding.fault);
        if (examined.finding.what.kind == account::Kind::PrivateKey)
            keepUnseen({}); // at a place where it does not belong it is neither shown nor kept
    }
    Q_EMIT judged();
}

void KeyField::accept()
{
    m_problem->clearProblem();
    const QString what = text::explain(m_examined.finding).what;
    if (m_place == account::Place::PrivateKey && m_held.isEmpty()) {
        m_source = tr("It is held and not shown any longer.");
        keepUnseen(key());
    }
    sayWhence(text::sentences(what, m_source));
}

void KeyField::keepUnseen(const SecretBytes &text)
{
    const QSignalBlocker blocked(m_text);
    m_held = text;
    m_text->clear();
}

void KeyField::sayWhence(const QString &words)
{
    m_whenceWords = words;
    m_whence->setText(text::hiddenIn(words));
    m_whence->setVisible(!words.isEmpty());
    m_text->setVisible(m_held.isEmpty());
    m_other->setVisible(!m_held.isEmpty());
}

bool KeyField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = droppedFile(*drop->mimeData());
        if (!path.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                readFile(path);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void KeyField::readFile(const QString &path)
{
    m_source = tr("From %1.").arg(QFileInfo(path).fileName());
    m_book.readKeyFile(path, m_field);
}

void KeyField::fileRead(const QString &field, const FileResult &bytes)
{
    if (field != m_field)
        return;
    if (bytes) {
        hold(*bytes, m_source);
        return;
    }
    m_state = State::Bad;
    m_problem->explain(bytes.error());
}

} // namespace hongbao::ui
