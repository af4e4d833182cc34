#include "settings/certificate_files.h"

namespace hongbao::ui {

namespace {

using account::Place;

bool isApplications(const alipay::Certificate &leaf, const account::Surroundings &surroundings)
{
    if (!surroundings.ownKey) {
        const QString appId = surroundings.appId;
        return !appId.isEmpty() && leaf.subject().contains(appId);
    }
    const auto key = leaf.publicKey();
    return key && *key == *surroundings.ownKey;
}

// A certificate that is wrong at its place still belongs there: its fault is told at the field.
std::optional<Place> placeOf(const account::Description &what, const account::Surroundings &surroundings)
{
    if (what.kind != account::Kind::Certificate || what.certificates.isEmpty())
        return {};
    const alipay::Certificate &leaf = what.certificates.constFirst();
    if (leaf.isSelfIssued())
        return Place::RootCertificate;
    return isApplications(leaf, surroundings) ? Place::AppCertificate : Place::AlipayCertificate;
}

// Whose key it is could not be told: the one that can be used as the application's is the application's.
std::optional<Place> freePlace(
    const SortedFile &sorted, const QList<Place> &taken, const account::Surroundings &surroundings)
{
    for (const Place place : {Place::AppCertificate, Place::AlipayCertificate, Place::RootCertificate})
        if (!taken.contains(place) && !account::examine(place, sorted.file.text, surroundings).fault)
            return place;
    return {};
}

} // namespace

QList<SortedFile> sortCertificates(const QList<NamedText> &files, account::Surroundings surroundings)
{
    QList<SortedFile> sorted;
    QList<Place> taken;
    for (const NamedText &file : files) {
        const account::Description what = account::describe(file.text);
        std::optional<Place> place = placeOf(what, surroundings);
        if (place == Place::RootCertificate)
            surroundings.roots = what.certificates;
        if (place && taken.contains(*place))
            place.reset();
        if (place)
            taken.append(*place);
        sorted.append({file, place});
    }
    for (SortedFile &file : sorted) {
        if (file.place)
            continue;
        file.place = freePlace(file, taken, surroundings);
        if (file.place)
            taken.append(*file.place);
    }
    return sorted;
}

} // namespace hongbao::ui
