#include "text/reconcile_words.h"

#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

using ledger::DifferenceKind;
using ledger::SumsFinding;

class Reconcile {
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

FindingWords unknownExplains(const ledger::Books &books)
{
    return {Reconcile::tr("Unconfirmed packets may explain it"),
        Reconcile::tr("Alipay sent more than is booked here. %n packet(s) whose outcome is not known may have paid %1 "
                      "at most: that can explain the difference.",
            nullptr, books.unknown)
            .arg(yuan(books.unknownAtMost)),
        Reconcile::tr("As far as can be told, that money went to people of your lists."),
        Reconcile::tr("Ask again about the unconfirmed packets in the history; it uses the same numbers. What stays "
                      "unconfirmed is settled by Alipay's bill, a day later.")};
}

FindingWords sentElsewhere(const QString &unexplained)
{
    return {Reconcile::tr("Sent elsewhere"),
        Reconcile::tr("Alipay sent more than is booked here: at least %1 was sent from this campaign elsewhere, by "
                      "another program or another computer.")
            .arg(unexplained),
        Reconcile::tr("That money has left the campaign, and less is left for your lists. Whether somebody got two "
                      "packets this program cannot know."),
        Reconcile::tr("Ask who else sends from this campaign. Alipay's bill, offered a day later, names each packet: "
                      "read it in, and settle with a reason what is explained.")};
}

FindingWords providerShort(const QString &unexplained)
{
    return {Reconcile::tr("Missing at Alipay"),
        Reconcile::tr("Less was sent by Alipay than is booked here: %1 is missing there.").arg(unexplained),
        Reconcile::tr("Packets that are booked here as arrived may not have reached anybody."),
        Reconcile::tr("Compare again in a few minutes, since Alipay's sum may lag behind. If it stays so, read in "
                      "Alipay's bill and show the missing packets to Alipay's support.")};
}

} // namespace

FindingWords explain(const ledger::Reconciliation &made)
{
    const QString unexplained = yuan(ledger::unexplained(made.books, made.provider));
    switch (ledger::judgeSums(made.books, made.provider)) {
    case SumsFinding::Agrees:
        if (made.books.unknown > 0) {
            return {Reconcile::tr("They agree"),
                Reconcile::tr(
                    "Both sums are the same, so the %n unconfirmed packet(s) did not pay, as far as the sums tell.",
                    nullptr, made.books.unknown),
                Reconcile::tr("Every yuan that Alipay sent is booked here."),
                Reconcile::tr("Ask again about the unconfirmed packets in the history; it uses the same numbers.")};
        }
        return {Reconcile::tr("They agree"), Reconcile::tr("Both sums are the same."),
            Reconcile::tr("Every yuan that Alipay sent is booked here."), {}};
    case SumsFinding::Moving:
        return {Reconcile::tr("A batch is under way"),
            Reconcile::tr("A batch was being sent while the sums were compared, so they were still changing."),
            Reconcile::tr("A difference means nothing yet."),
            Reconcile::tr("They are compared again by themselves when the batch has ended.")};
    case SumsFinding::UnknownExplains:
        return unknownExplains(made.books);
    case SumsFinding::SentElsewhere:
        return sentElsewhere(unexplained);
    case SumsFinding::ProviderShort:
        return providerShort(unexplained);
    }
    Q_UNREACHABLE();
}

QString sumsLine(const ledger::Books &books, const std::optional<Fen> &provider)
{
    const QString booked = yuan(books.booked);
    if (!provider)
        return Reconcile::tr("%1 booked here; Alipay gave no answer to compare with").arg(booked);
    switch (ledger::judgeSums(books, *provider)) {
    case SumsFinding::Agrees:
        return Reconcile::tr("%1 booked here and sent at Alipay").arg(booked);
    case SumsFinding::Moving:
    case SumsFinding::UnknownExplains:
        return Reconcile::tr("%1 booked here, %2 sent at Alipay; %n unconfirmed row(s) can explain it. Go on with: "
                             "hongbao send --resume",
            nullptr, books.unknown)
            .arg(booked, yuan(*provider));
    case SumsFinding::SentElsewhere:
    case SumsFinding::ProviderShort:
        break;
    }
    return Reconcile::tr("%1 booked here, %2 sent at Alipay. Packets sent by other programs count there too; otherwise "
                         "compare with Alipay's bill.")
        .arg(booked, yuan(*provider));
}

QString word(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::SumElsewhere:
        return Reconcile::tr("Sum: sent elsewhere");
    case DifferenceKind::SumShort:
        return Reconcile::tr("Sum: missing at Alipay");
    case DifferenceKind::OnlyInBill:
        return Reconcile::tr("Only in the bill");
    case DifferenceKind::NotInBill:
        return Reconcile::tr("Missing in the bill");
    case DifferenceKind::AmountDiffers:
        return Reconcile::tr("Amounts differ");
    case DifferenceKind::UnknownInBill:
        return Reconcile::tr("Unconfirmed here, paid by the bill");
    case DifferenceKind::NotSentButInBill:
        return Reconcile::tr("Not sent here, paid by the bill");
    }
    Q_UNREACHABLE();
}

QString meaning(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::SumElsewhere:
        return Reconcile::tr("Alipay gave out more of this campaign than this program knows of.");
    case DifferenceKind::SumShort:
        return Reconcile::tr("Booked here as arrived, and Alipay does not count it.");
    case DifferenceKind::OnlyInBill:
        return Reconcile::tr("A packet that was not sent from here, or one of ours a second time.");
    case DifferenceKind::NotInBill:
        return Reconcile::tr("Booked here as arrived on a day of the bill, and the bill does not show it.");
    case DifferenceKind::AmountDiffers:
        return Reconcile::tr("It arrived, but the bill names another amount than is booked here.");
    case DifferenceKind::UnknownInBill:
        return Reconcile::tr("Its outcome is not known here. The bill says that it arrived.");
    case DifferenceKind::NotSentButInBill:
        return Reconcile::tr("Here it was refused or never sent. The bill says that it arrived.");
    }
    Q_UNREACHABLE();
}

QString remedy(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::SumElsewhere:
    case DifferenceKind::OnlyInBill:
        return Reconcile::tr("Ask who else sends from this campaign.");
    case DifferenceKind::SumShort:
        return Reconcile::tr("Compare again in a few minutes; then ask Alipay's support.");
    case DifferenceKind::NotInBill:
    case DifferenceKind::AmountDiffers:
        return Reconcile::tr("Show it to Alipay's support.");
    case DifferenceKind::UnknownInBill:
        return Reconcile::tr("Settle it: it is then booked here as arrived.");
    case DifferenceKind::NotSentButInBill:
        return Reconcile::tr("Do not send to this person again before it is explained.");
    }
    Q_UNREACHABLE();
}

QString billFacts(const ledger::BillFacts &bill)
{
    if (bill.sha256.isEmpty())
        return {};
    const QStringList parts {bill.name, Reconcile::tr("packets: %1").arg(count(bill.rows)),
        Reconcile::tr("agreeing to the fen: %1").arg(count(bill.matched)),
        Reconcile::tr("of other campaigns: %1").arg(count(bill.others)),
        Reconcile::tr("unreadable rows: %1").arg(count(bill.unreadable))};
    return parts.join(QStringLiteral(" · "));
}

QString billFieldName(intake::BillField field)
{
    switch (field) {
    case intake::BillField::None:
        return Reconcile::tr("Not needed");
    case intake::BillField::OutBizNo:
        return Reconcile::tr("Our number");
    case intake::BillField::BizNo:
        return Reconcile::tr("Alipay's number");
    case intake::BillField::Amount:
        return Reconcile::tr("Amount in yuan");
    case intake::BillField::Recipient:
        return Reconcile::tr("Recipient");
    case intake::BillField::Campaign:
        return Reconcile::tr("Campaign");
    case intake::BillField::Time:
        return Reconcile::tr("Time");
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::text
