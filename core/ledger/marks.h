#pragma once
// Small files beside the ledger for what it cannot say itself. ".begun": there is one here, so that its loss is noticed
// and no empty one takes its place, which would pay everybody again. ".doubted": a check found that it is not as it was
// written, so that whichever program comes next does not send from it either.

#include "ledger/records.h"

namespace hongbao::ledger {

bool isLost(const QString &ledgerPath); // there was one here, and now there is none, or an empty file
void noteBegun(const QString &ledgerPath);
bool isLedgersPlace(const QString &path); // no other file may take it, not even another ledger's backup
// Where the ledger is lost for good: the next one to open begins an empty one. What is left of the old one is kept
// aside. LedgerBusy while another program is at work here, or when there is a ledger.
Done beginAnew(const QString &ledgerPath, const QDateTime &now);

// After a check: the doubt is noted, or gone. One that somebody trusts in spite of the same fault stays trusted.
void noteChecked(const QString &ledgerPath, const ChainReport &report);
// Reader::verifyChain on a connection of its own, and its note.
Result<ChainReport> check(const QString &ledgerPath, intake::Progress *progress = nullptr);
// LedgerChainBroken: a check found a fault, and nobody has decided to send from it all the same.
Done mayPayFrom(const QString &ledgerPath);
Done trust(const QString &ledgerPath, const QString &reason); // FileUnwritable

} // namespace hongbao::ledger
