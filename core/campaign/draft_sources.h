#pragma once
// Where a draft comes from when nobody types it all: a template (data: resources/templates/campaigns.json), an earlier
// campaign, or what was typed the last time and not created.

#include "campaign/draft.h"

#include <QStringList>

namespace hongbao::campaign {

QStringList templateIds(); // "points", "invite"
QString templateName(const QString &id, const QString &language); // what it is for
// Starts now; the name ends with the day, since a name is used once. Words of "zh_CN", else English.
std::optional<Draft> draftOfTemplate(const QString &id, const QString &language, const QDateTime &now);
// The same money, rules and words, for as many days from now on. Frequency and link are known of campaigns made here.
Draft draftLike(const alipay::CampaignDetail &earlier, const std::optional<alipay::Frequency> &frequency,
    const QString &link, const QDateTime &now);

// What was typed, an account at a time, in one file of the data folder.
class DraftBook {
public:
    explicit DraftBook(const QString &dataDir);

    std::optional<Draft> find(const QString &account) const;
    Done keep(const QString &account, const Draft &draft); // FileUnwritable
    Done forget(const QString &account);

private:
    QString m_file;
};

} // namespace hongbao::campaign
