#pragma once
// What is practised, in words: its name before, and what it was afterwards.

#include "practice/mishap.h"

#include <QString>

namespace hongbao::ui {

QString nameOf(practice::Mishap mishap);
bool isOfOnePerson(practice::Mishap mishap); // or begins with one
QString storyOf(practice::Mishap mishap, int place); // what happened
QString inEarnest(practice::Mishap mishap); // what one would do

} // namespace hongbao::ui
