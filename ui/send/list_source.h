#pragma once
// Where a list comes from: a file, a drop, a paste, or in practice the sample.

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class Card;
class ListPaste;
class Prompts;

class ListSource : public QWidget {
    Q_OBJECT

public:
    ListSource(Prompts &prompts, bool offerSample, QWidget *parent = nullptr);

    void clear();
    void focusFirst();

Q_SIGNALS:
    void fileChosen(const QString &path);
    void textGiven(const QString &text);
    void templateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFileCard();
    QWidget *buildPasteCard();
    void chooseFile();
    void retranslate();

    Prompts &m_prompts;
    Card *m_fileCard;
    QLabel *m_fileWords;
    QPushButton *m_choose;
    QPushButton *m_template;
    QPushButton *m_sample;
    Card *m_pasteCard;
    ListPaste *m_paste;
    QPushButton *m_usePaste;
};

} // namespace hongbao::ui
