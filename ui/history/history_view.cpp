#include "history/history_view.h"

#include "base/json_file.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

struct ViewText {
    QLatin1StringView word;
    QString HistoryView::*text;
};

constexpr std::array viewTexts {ViewText {"search"_L1, &HistoryView::search},
    ViewText {"campaign"_L1, &HistoryView::campaign}, ViewText {"state"_L1, &HistoryView::state},
    ViewText {"person"_L1, &HistoryView::person}, ViewText {"least"_L1, &HistoryView::least},
    ViewText {"most"_L1, &HistoryView::most}};

constexpr std::array presetWords {std::pair(TimePreset::All, "all"_L1), std::pair(TimePreset::Today, "today"_L1),
    std::pair(TimePreset::ThisWeek, "this_week"_L1), std::pair(TimePreset::ThisMonth, "this_month"_L1),
    std::pair(TimePreset::LastMonth, "last_month"_L1), std::pair(TimePreset::ThisYear, "this_year"_L1),
    std::pair(TimePreset::Range, "range"_L1)};

QJsonObject toJson(const HistoryView &view)
{
    QJsonObject object;
    for (const ViewText &field : viewTexts)
        object.insert(field.word, view.*field.text);
    for (const auto &[preset, word] : presetWords)
        if (preset == view.time)
            object.insert("time"_L1, word);
    object.insert("first"_L1, view.first.toString(Qt::ISODate));
    object.insert("last"_L1, view.last.toString(Qt::ISODate));
    return object;
}

HistoryView fromJson(const QJsonObject &object)
{
    HistoryView view;
    for (const ViewText &field : viewTexts)
        view.*field.text = object[field.word].toString();
    for (const auto &[preset, word] : presetWords)
        if (object["time"_L1] == word)
            view.time = preset;
    view.first = QDate::fromString(object["first"_L1].toString(), Qt::ISODate);
    view.last = QDate::fromString(object["last"_L1].toString(), Qt::ISODate);
    return view;
}

Result<std::optional<Fen>> amountFrom(const QString &text, const QString &field)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto amount = Fen::fromYuan(text.trimmed());
    if (!amount)
        return fail(amount.error().code, amount.error().detail, field);
    return *amount;
}

} // namespace

Result<ledger::HistoryQuery> queryOf(const HistoryView &view, const QDateTime &now)
{
    const auto least = amountFrom(view.least, u"least"_s);
    const auto most = amountFrom(view.most, u"most"_s);
    if (!least || !most)
        return fail(least ? most.error() : least.error());
    ledger::HistoryQuery query;
    query.search = view.search.trimmed();
    if (!view.campaign.isEmpty())
        query.campaign = CrowdNo {view.campaign};
    query.state = view.state;
    query.recipient = view.person;
    query.least = *least;
    query.most = *most;
    const TimeRange range
        = view.time == TimePreset::Range ? rangeOfDays(view.first, view.last) : rangeOf(view.time, now);
    query.from = range.from;
    query.to = range.to;
    return query;
}

ViewBook::ViewBook(const QString &dataDir, QString account)
    : m_file(dataDir + u"/history-views.json"_s)
    , m_account(std::move(account))
{
}

NamedViews ViewBook::all() const
{
    const QJsonObject kept = readJsonFile(m_file)[m_account].toObject();
    NamedViews views;
    for (auto view = kept.begin(); view != kept.end(); ++view)
        if (view->isObject())
            views.insert(view.key(), fromJson(view->toObject()));
    return views;
}

Done ViewBook::keep(const NamedViews &views) const
{
    QJsonObject kept;
    for (auto view = views.begin(); view != views.end(); ++view)
        kept.insert(view.key(), toJson(*view));
    QJsonObject accounts = readJsonFile(m_file);
    accounts.insert(m_account, kept);
    return writeJsonFile(m_file, accounts);
}

} // namespace hongbao::ui
