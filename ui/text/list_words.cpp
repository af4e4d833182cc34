#include "text/list_words.h"

#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

using namespace Qt::StringLiterals;
using intake::Format;
using intake::Problem;

class ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)

public:
    static QString formatName(Format format)
    {
        switch (format) {
        case Format::Text:
            return tr("plain text (CSV)");
        case Format::Xlsx:
            return tr("an Excel workbook (XLSX)");
        case Format::Xls:
            return tr("an Excel workbook of before 2007 (XLS)");
        case Format::Html:
            return tr("a web page (HTML)");
        case Format::XmlSpreadsheet:
            return tr("an XML spreadsheet of Excel 2003");
        }
        Q_UNREACHABLE();
    }
};

bool fits(const QString &suffix, Format format)
{
    switch (format) {
    case Format::Text: // .log, .dat, no suffix at all: nobody is misled
        return suffix != "xls"_L1 && suffix != "xlsx"_L1 && suffix != "html"_L1 && suffix != "htm"_L1;
    case Format::Xlsx:
        return suffix == "xlsx"_L1 || suffix == "xlsm"_L1;
    case Format::Xls:
        return suffix == "xls"_L1;
    case Format::Html:
        return suffix == "html"_L1 || suffix == "htm"_L1;
    case Format::XmlSpreadsheet:
        return suffix == "xml"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString groupSize(const intake::Group &group)
{
    const QString rows = ListWords::tr("Rows: %1").arg(count(group.rows));
    return group.people > 0 && group.people != group.rows
        ? rows + u" · "_s + ListWords::tr("People: %1").arg(count(group.people))
        : rows;
}

QString groupProblem(const intake::Group &group)
{
    if (group.problem == Problem::UserIdsEndInZero)
        return ListWords::tr("%1 IDs end in 0, which hardly ever happens by chance: a spreadsheet has most likely lost "
                             "their last digit")
            .arg(count(group.rows));
    return asSentence(word(group.problem));
}

QString asSentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString disguise(const QString &fileName, Format format)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : fileName.sliced(dot + 1).toLower();
    if (suffix.isEmpty() || fits(suffix, format))
        return {};
    return ListWords::tr("This file is called .%1, but it is %2. It was read as what it is.")
        .arg(suffix, ListWords::formatName(format));
}

QString encodingName(const QString &encoding)
{
    if (encoding == "GB18030"_L1)
        return ListWords::tr("GBK / GB18030 (Chinese Windows)");
    if (encoding == "Big5"_L1)
        return ListWords::tr("Big5 (traditional Chinese)");
    return encoding;
}

QString separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case 0:
        return ListWords::tr("None: one value a line");
    case u',':
        return ListWords::tr("Comma ,");
    case u';':
        return ListWords::tr("Semicolon ;");
    case u'\t':
        return ListWords::tr("Tab");
    case u'|':
        return ListWords::tr("Bar |");
    case u'，':
        return ListWords::tr("Chinese comma ，");
    default:
        return separator;
    }
}

QString cleanUpName(intake::CleanUp kind)
{
    switch (kind) {
    case intake::Blanks:
        return ListWords::tr("blanks around values");
    case intake::Invisible:
        return ListWords::tr("invisible characters");
    case intake::Quotes:
        return ListWords::tr("stray quotation marks");
    case intake::Formula:
        return ListWords::tr("=\"…\" around values");
    case intake::FullWidth:
        return ListWords::tr("full-width characters");
    }
    Q_UNREACHABLE();
}

report::TemplateWords templateWords()
{
    return {ListWords::tr("List"), ListWords::tr("How to fill it in"),
        {ListWords::tr("One row is one person. Fill in the ID and leave the rest empty where you do not need it."),
            ListWords::tr(
                "The ID is an Alipay user ID (16 digits that begin with 2088), an open ID or a login name (mobile "
                "number or e-mail address). Its column is formatted as text, so that Excel leaves every digit "
                "alone; keep it so when you paste (paste values only)."),
            ListWords::tr("The amount is in yuan, from 0.20 to 200.00. Without it the campaign's own rule decides."),
            ListWords::tr(
                "The number (out_biz_no) is that of your exchange record, if there is one: letters, digits and "
                "underscores, each number once."),
            ListWords::tr("You may add columns of your own: they come back in the result file.")}};
}

} // namespace hongbao::text
