#pragma once
// Counts as a table with bars, and as a picture in a file.

#include "overview/count_table.h"
#include "widgets/card.h"

#include "account/profile.h"

class QLabel;
class QPushButton;
class QTableView;

namespace hongbao::ui {

class PictureLine;
class Prompts;

class CountsCard : public Card {
    Q_OBJECT

public:
    // `name`: of the objects, "reasons" for "reasonsTable" and so on
    CountsCard(const QString &name, Prompts &prompts, account::World world, QWidget *parent = nullptr);

    struct Words {
        QString title;
        QString what; // header of the words; empty: there are none
        QString count; // header of the counts
        QString nothing; // there is nothing to count
        QString pictureName; // file
    };
    void show(const Words &words, const QList<Counted> &counted);

protected:
    void changeEvent(QEvent *event) override;

private:
    QImage picture() const;
    void retranslate();

    const account::World m_world;
    Words m_words;
    CountTable *m_counts;
    QLabel *m_nothing;
    QTableView *m_table;
    QPushButton *m_save;
    PictureLine *m_picture;
};

} // namespace hongbao::ui
