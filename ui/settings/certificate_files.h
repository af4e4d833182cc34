#pragma once
// Several files chosen at once: which certificate belongs where, by what they hold and never by their names. Pure.

#include "settings/account_book.h"

namespace hongbao::ui {

// Each of the three places gets at most one file.
QList<SortedFile> sortCertificates(const QList<NamedText> &files, account::Surroundings surroundings);

} // namespace hongbao::ui
