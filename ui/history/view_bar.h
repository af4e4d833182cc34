#pragma once
// Filters that were given a name: chosen, kept under a name, thrown away.

#include "history/history_view.h"

#include <QThreadPool>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace hongbao::ui {

class ViewBar : public QWidget {
    Q_OBJECT

public:
    ViewBar(const QString &dataDir, const QString &account, QWidget *parent = nullptr);
    ~ViewBar() override;

    void setView(const HistoryView &view); // what would be kept
    void leave(); // the filter is no longer the one that was chosen

Q_SIGNALS:
    void chosen(const hongbao::ui::HistoryView &view);
    void failed(const hongbao::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &shown);
    void read();
    void keep();
    void forget();
    void write(NamedViews next, const QString &shown);
    void follow();
    void retranslate();

    const ViewBook m_book;
    QThreadPool m_pool; // one thread: what is read and written stays in order
    NamedViews m_kept;
    HistoryView m_view;
    QComboBox *m_names;
    QPushButton *m_keep;
    QPushButton *m_forget;
};

} // namespace hongbao::ui
