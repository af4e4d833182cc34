#pragma once
// Ids and amounts hidden from whoever looks over the shoulder: for as long as the program runs, never kept. What is
// copied or exported as a file for a table program stays whole; papers are drawn as the window shows them.

#include <QString>

namespace hongbao::text {

bool masked();
void setMasked(bool masked); // sends LanguageChange to windows, which say everything anew then
QString hidden(const QString &value); // while masked all but its end; else the value itself
QString hiddenIn(const QString &words); // the same of the long numbers and amounts in words that were made before

} // namespace hongbao::text
