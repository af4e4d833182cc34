#include "shell/ledger_notice.h"

#include "settings/ledger_book.h"
#include "text/ledger_words.h"
#include "text/sentences.h"

#include <QEvent>

namespace hongbao::ui {

LedgerNotice::LedgerNotice(LedgerBook &ledger, QWidget *parent)
    : NoticeBar(parent)
    , m_ledger(ledger)
{
    connect(&m_ledger, &LedgerBook::changed, this, &LedgerNotice::follow);
}

void LedgerNotice::follow()
{
    const auto &last = m_ledger.lastCheck();
    if (!last || (last->result && last->result->whole())) {
        clear();
        m_told = {};
        return;
    }
    if (m_told == last->at && isHidden()) // put away
        return;
    m_told = last->at;
    const text::Explained words = last->result ? text::explain(*last->result) : text::explain(last->result.error());
    say(text::sentences({words.what, words.money, words.remedy}), look::Role::Bad, tr("Show the ledger"));
}

void LedgerNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    NoticeBar::changeEvent(event);
}

} // namespace hongbao::ui
