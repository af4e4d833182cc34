#include "history/view_bar.h"

#include "look/look.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ViewBar::ViewBar(const QString &dataDir, const QString &account, QWidget *parent)
    : QWidget(parent)
    , m_book(dataDir, account)
    , m_names(new QComboBox(this))
    , m_keep(new QPushButton(this))
    , m_forget(new QPushButton(this))
{
    m_names->setObjectName(u"historyViews"_s);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setMinimumWidth(look::space(66));
    m_keep->setObjectName(u"historyKeepView"_s);
    m_forget->setObjectName(u"historyForgetView"_s);
    m_forget->setIcon(look::icon(u"trash"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    row->addWidget(m_names);
    row->addWidget(m_keep);
    row->addWidget(m_forget);
    connect(m_names, &QComboBox::activated, this, [this] {
        if (const auto view = m_kept.constFind(m_names->currentText()); view != m_kept.cend())
            Q_EMIT chosen(*view);
    });
    connect(m_names, &QComboBox::currentTextChanged, this, &ViewBar::follow);
    connect(m_keep, &QPushButton::clicked, this, &ViewBar::keep);
    connect(m_forget, &QPushButton::clicked, this, &ViewBar::forget);
    m_pool.setMaxThreadCount(1);
    fill({});
    retranslate();
    read();
}

ViewBar::~ViewBar()
{
    m_pool.waitForDone();
}

void ViewBar::setView(const HistoryView &view)
{
    m_view = view;
}

void ViewBar::leave()
{
    if (m_kept.contains(m_names->currentText()))
        fill({});
}

void ViewBar::fill(const QString &shown)
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_names->addItems(m_kept.keys());
    m_names->setCurrentIndex(m_names->findText(shown));
    m_names->setEditText(shown);
    follow();
}

void ViewBar::read()
{
    m_pool.start([this] {
        QMetaObject::invokeMethod(this, [this, views = m_book.all()] {
            m_kept = views;
            fill(m_names->currentText());
        });
    });
}

void ViewBar::keep()
{
    const QString name = m_names->currentText().trimmed();
    NamedViews next = m_kept;
    next.insert(name, m_view);
    write(next, name);
}

void ViewBar::forget()
{
    NamedViews next = m_kept;
    next.remove(m_names->currentText());
    write(next, {});
}

void ViewBar::write(NamedViews next, const QString &shown)
{
    m_pool.start([this, next = std::move(next), shown] {
        QMetaObject::invokeMethod(this, [this, next, shown, kept = m_book.keep(next)] {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            m_kept = next;
            fill(shown);
        });
    });
}

void ViewBar::follow()
{
    m_keep->setEnabled(!m_names->currentText().trimmed().isEmpty());
    m_forget->setEnabled(m_names->findText(m_names->currentText()) >= 0);
}

void ViewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ViewBar::retranslate()
{
    m_names->setAccessibleName(tr("Saved views"));
    m_names->lineEdit()->setPlaceholderText(m_names->accessibleName());
    m_names->setToolTip(tr("Choose a view, or type a name for a new one"));
    m_keep->setText(tr("Save the view"));
    m_keep->setToolTip(tr("Keeps this search and these choices under the name"));
    m_forget->setAccessibleName(tr("Delete the view"));
    m_forget->setToolTip(tr("Delete the view"));
}

} // namespace hongbao::ui
