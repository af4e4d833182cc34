#include "text/list_words.h"

#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

using namespace Qt::StringLiterals;
using intake::Format;
using intake::Problem;

class List {
    Q_DECLARE_TR_FUNCTIONS(List)

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
    const QString rows = List::tr("Rows: %1").arg(count(group.rows));
    return group.people > 0 && group.people != group.rows
        ? rows + u" · "_s + List::tr("People: %1").arg(count(group.people))
        : rows;
}

QString groupProblem(const intake::Group &group)
{
    if (group.problem == Problem::UserIdsEndInZero)
        return List::tr("%1 IDs end in 0, which hardly ever happens by chance: a spreadsheet has most likely lost "
                        "their last digit")
            .arg(count(group.rows));
    return word(group.problem);
}

QString disguise(const QString &fileName, Format format)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : fileName.sliced(dot + 1).toLower();
    if (suffix.isEmpty() || fits(suffix, format))
        return {};
    return List::tr("This file is called .%1, but it is %2. It was read as what it is.")
        .arg(suffix, List::formatName(format));
}

QString encodingName(const QString &encoding)
{
    if (encoding == "GB18030"_L1)
        return List::tr("GBK / GB18030 (Chinese Windows)");
    if (encoding == "Big5"_L1)
        return List::tr("Big5 (traditional Chinese)");
    return encoding;
}

QString separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case 0:
        return List::tr("None: one value a line");
    case u',':
        return List::tr("Comma ,");
    case u';':
        return List::tr("Semicolon ;");
    case u'\t':
        return List::tr("Tab");
    case u'|':
        return List::tr("Bar |");
    case u'，':
        return List::tr("Chinese comma ，");
    default:
        return separator;
    }
}

QString cleanUpName(intake::CleanUp kind)
{
    switch (kind) {
    case intake::Blanks:
        return List::tr("blanks around values");
    case intake::Invisible:
        return List::tr("invisible characters");
    case intake::Quotes:
        return List::tr("stray quotation marks");
    case intake::Formula:
        return List::tr("=\"…\" around values");
    case intake::FullWidth:
        return List::tr("full-width characters");
    }
    Q_UNREACHABLE();
}

report::TemplateWords templateWords()
{
    return {List::tr("List"), List::tr("How to fill it in"),
        {List::tr("One row is one person. Fill in the ID and leave the rest empty where you do not need it."),
            List::tr("The ID is an Alipay user ID (16 digits that begin with 2088), an open ID or a login name (mobile "
                     "number or e-mail address). Its column is formatted as text, so that Excel leaves every digit "
                     "alone; keep it so when you paste (paste values only)."),
            List::tr("The amount is in yuan, from 0.20 to 200.00. Without it the campaign's own rule decides."),
            List::tr("The number (out_biz_no) is that of your exchange record, if there is one: letters, digits and "
                     "underscores, each number once."),
            List::tr("You may add columns of your own: they come back in the result file.")}};
}

} // namespace hongbao::text
