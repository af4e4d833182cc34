#pragma once
// The list step on a window of its own; the ledger behind it knows what the test says.

#include "send/judged_rows.h"
#include "send/list_step.h"
#include "ui/scripted_prompts.h"
#include "widgets/error_panel.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace hongbao::test {

using namespace Qt::Literals::StringLiterals;

class ListStepFixture {
protected:
    void openStep()
    {
        m_step = std::make_unique<ui::ListStep>(m_prompts, true, m_folder.path());
        m_step->resize(1000, 700);
        m_step->show();
        // stands for the desk; it knows nothing against anyone unless a test says so
        QObject::connect(m_step.get(), &ui::ListStep::knownWanted, m_step.get(), [this] { m_step->setKnown(m_known); });
    }
    void closeStep()
    {
        m_step.reset();
        m_known = {};
        m_prompts.asked.clear();
        m_prompts.yes = true;
        QFile::remove(m_folder.filePath(u"mappings.json"_s));
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }
    void giveFile(const QByteArray &bytes, const QString &name = u"list.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_prompts.fileToOpen = file.fileName();
        click(u"listChooseFile"_s);
    }
    // As a person does it: double-click, type, Enter.
    void repair(int row, int column, const QString &text) const
    {
        auto *editor = typeInto(row, column, text);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    // Not ended yet; null: this cell cannot be repaired.
    QLineEdit *typeInto(int row, int column, const QString &text) const
    {
        const QModelIndex index = table()->model()->index(row, ui::JudgedRows::FirstCell + column);
        table()->scrollTo(index);
        const QPoint middle = table()->visualRect(index).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, middle);
        auto *editor = find<QLineEdit>(u"cellEditor"_s);
        if (editor) {
            editor->selectAll();
            QTest::keyClicks(editor, text);
        }
        return editor;
    }
    template <class Widget> Widget *find(const QString &name) const { return m_step->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, ui::JudgedRows::FirstCell + column).data().toString();
    }
    bool isShown(const QString &name) const { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }
    static QString finding(const char *part, intake::Problem problem)
    {
        return QLatin1StringView("finding") + QLatin1StringView(part) + QString::number(int(problem));
    }
    QTableView *table() const { return find<QTableView>(u"listTable"_s); }
    int rows() const { return table()->model()->rowCount(); }
    bool canContinue() const { return find<QPushButton>(u"listContinue"_s)->isEnabled(); }
    bool isExplained() const { return find<ui::ErrorPanel>(u"listError"_s)->isVisible(); }

    QTemporaryDir m_folder;
    test::ScriptedPrompts m_prompts;
    intake::Known m_known;
    std::unique_ptr<ui::ListStep> m_step;

    static constexpr int patience = 60'000;
    const QByteArray m_good = "user_id,name\n2088000000000011,Zhang San\n2088000000000012,Li Si\n";
    const QByteArray m_mixed
        = "user_id,name\n2088000000000011,Zhang San\n2.088E+15,Li Si\n2088000000000011,Zhang San\n,Wang Wu\n";
};

} // namespace hongbao::test
