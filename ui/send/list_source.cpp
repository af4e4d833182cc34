#include "send/list_source.h"

#include "look/look.h"
#include "send/list_paste.h"
#include "shell/prompts.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

ListSource::ListSource(Prompts &prompts, bool offerSample, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    auto *cards = new QHBoxLayout(this);
    cards->setContentsMargins({});
    cards->setSpacing(look::space(4));
    cards->addWidget(buildFileCard(), 1);
    cards->addWidget(buildPasteCard(), 1);
    m_sample->setVisible(offerSample);
    retranslate();
}

QWidget *ListSource::buildFileCard()
{
    m_fileCard = new Card(this);
    auto *picture = new QLabel(m_fileCard);
    picture->setPixmap(look::icon(u"file"_s, look::Role::MutedText).pixmap(look::space(12), look::space(12)));
    m_fileWords = new QLabel(m_fileCard);
    m_fileWords->setWordWrap(true);
    m_fileWords->setAlignment(Qt::AlignHCenter);
    look::setRole(m_fileWords, look::Role::MutedText);
    m_choose = new QPushButton(m_fileCard);
    m_choose->setObjectName(u"listChooseFile"_s);
    look::setPrimary(m_choose);
    m_template = new QPushButton(m_fileCard);
    m_template->setObjectName(u"listTemplate"_s);
    m_sample = new QPushButton(m_fileCard);
    m_sample->setObjectName(u"listSample"_s);
    connect(m_choose, &QPushButton::clicked, this, &ListSource::chooseFile);
    connect(m_template, &QPushButton::clicked, this, &ListSource::templateRequested);
    connect(m_sample, &QPushButton::clicked, this, [this] { Q_EMIT fileChosen(u":/samples/sample-list.csv"_s); });

    QVBoxLayout *body = m_fileCard->body();
    body->addStretch();
    body->addWidget(picture, 0, Qt::AlignHCenter);
    body->addWidget(m_fileWords);
    body->addStretch();
    body->addWidget(m_choose);
    body->addWidget(m_template);
    body->addWidget(m_sample);
    return m_fileCard;
}

QWidget *ListSource::buildPasteCard()
{
    m_pasteCard = new Card(this);
    m_paste = new ListPaste(m_pasteCard);
    m_paste->setObjectName(u"listPaste"_s);
    m_paste->setTabChangesFocus(true);
    m_paste->setAcceptDrops(false); // the page takes the file, not its name
    m_paste->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_usePaste = new QPushButton(m_pasteCard);
    m_usePaste->setObjectName(u"listUsePaste"_s);
    m_usePaste->setEnabled(false);
    connect(m_paste, &ListPaste::longTextPasted, this, &ListSource::textGiven);
    connect(m_paste, &QPlainTextEdit::textChanged, this,
        [this] { m_usePaste->setEnabled(!m_paste->document()->isEmpty()); });
    connect(m_usePaste, &QPushButton::clicked, this, [this] { Q_EMIT textGiven(m_paste->toPlainText()); });

    QVBoxLayout *body = m_pasteCard->body();
    body->addWidget(m_paste, 1);
    body->addWidget(m_usePaste);
    return m_pasteCard;
}

void ListSource::clear()
{
    m_paste->clear();
}

void ListSource::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ListSource::chooseFile()
{
    m_prompts.chooseFileToOpen(this, tr("Choose a list of recipients"),
        tr("Lists (*.xlsx *.xls *.csv *.tsv *.txt *.html *.xml);;All files (*)"),
        [this](const QString &path) { Q_EMIT fileChosen(path); });
}

void ListSource::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListSource::retranslate()
{
    m_fileCard->setTitle(tr("From a file"));
    m_fileWords->setText(tr("Drop an Excel, CSV or text file anywhere on this page, or choose one, as it came out of "
                            "your system. One row is one person; one column holds the Alipay user ID, open ID or "
                            "login name. All else is optional."));
    m_choose->setText(tr("Choose a file…"));
    m_template->setText(tr("Save an empty template (.xlsx)…"));
    m_sample->setText(tr("Use the sample list"));
    m_pasteCard->setTitle(tr("Or paste"));
    m_paste->setPlaceholderText(tr("Paste rows from Excel, or type one ID a line"));
    m_paste->setAccessibleName(tr("Pasted list"));
    m_usePaste->setText(tr("Use what is pasted"));
    for (QPushButton *button : {m_choose, m_template, m_sample, m_usePaste})
        button->setAccessibleName(button->text());
}

} // namespace hongbao::ui
