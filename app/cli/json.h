#pragma once
// Values as the JSON that scripts depend on (house plan, section 6): add, do not rename.

#include "desk/desk.h"

#include <QJsonObject>

namespace hongbao::cli {

QJsonObject toJson(const Error &error);
QJsonObject toJson(const account::Profile &profile);
QJsonObject toJson(const ledger::Campaign &campaign);
QJsonObject toJson(const ledger::Counts &counts);
QJsonObject toJson(const ledger::Batch &batch);
QJsonObject toJson(const ledger::HistoryRow &row);
QJsonObject toJson(const intake::Row &row);

QString toText(account::World world); // "practice" "sandbox" "live" "own_address"
QJsonValue textOrNull(const QString &text);

} // namespace hongbao::cli
