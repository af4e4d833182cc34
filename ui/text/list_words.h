#pragma once
// What is said of a list as a whole: what the file really is, what was cleaned away, what a group of rows needs.

#include "intake/editable_list.h"
#include "report/list_template.h"

namespace hongbao::text {

QString remedy(intake::Problem problem); // what to do, without where and what is wrong
QString groupSize(const intake::Group &group); // "12 rows, 8 people"
// What is wrong with a group's rows. Where statistics speak, with the number: "1,280 IDs end in 0 ..."
QString groupProblem(const intake::Group &group);
QString asSentence(QString words); // with a capital letter first, where the language has them

// "This file is called .xls, but it is a web page (HTML)."; empty where the name says what it is.
QString disguise(const QString &fileName, intake::Format format);
QString encodingName(const QString &encoding); // "GBK / GB18030"
QString separatorName(QChar separator); // null: one value a line
QString cleanUpName(intake::CleanUp kind); // what was taken away

report::TemplateWords templateWords();

} // namespace hongbao::text
