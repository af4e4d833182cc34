#pragma once
// Every campaign that the provider lists for the account, page by page (alipay-api 1.4), for whoever needs all of them:
// the board, the search for a name, and what became of a creation without an answer.

#include "desk/desk.h"
#include "desk/queries.h"

namespace hongbao::desk {

using ListedResult = tl::expected<QList<alipay::ListedCampaign>, alipay::CallFailure>;

// `then` is called once with all of them, or with the page that failed; never once `stop` says so.
void readAllPages(Queries &queries, const StopToken &stop, std::function<void(const ListedResult &)> then);

} // namespace hongbao::desk
