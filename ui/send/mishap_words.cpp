#include "send/mishap_words.h"

#include <QCoreApplication>

namespace hongbao::ui {

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::MishapWords)
};
} // namespace

using practice::Mishap;

QString nameOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::None:
        return Words::tr("Nothing goes wrong");
    case Mishap::AnswerLost:
        return Words::tr("Time-out: one answer is lost, asking again settles it");
    case Mishap::LeftUnconfirmed:
        return Words::tr("Time-out: one packet stays unconfirmed");
    case Mishap::RefusedByRisk:
        return Words::tr("Risk control refuses one person");
    case Mishap::BudgetGone:
        return Words::tr("The campaign's money runs out");
    case Mishap::NetworkAway:
        return Words::tr("The network goes away for a moment");
    case Mishap::SlowGateway:
        return Words::tr("Alipay answers slowly");
    }
    Q_UNREACHABLE();
}

bool isOfOnePerson(Mishap mishap)
{
    return mishap != Mishap::None && mishap != Mishap::SlowGateway;
}

QString storyOf(Mishap mishap, int place)
{
    switch (mishap) {
    case Mishap::None:
        return {};
    case Mishap::AnswerLost:
        return Words::tr("Person %1 was paid at once, but the answer was lost on its way back. A second later the "
                         "program asked again with the same number, and Alipay said: that one is paid.")
            .arg(place);
    case Mishap::LeftUnconfirmed:
        return Words::tr("Person %1 was paid, but the answer was lost; asked again, Alipay only said that this person "
                         "has had enough packets. That proves neither that the packet arrived nor that it did not, so "
                         "it is unconfirmed.")
            .arg(place);
    case Mishap::RefusedByRisk:
        return Words::tr("Alipay's risk control refused person %1. That is certain: nothing was paid, and all others "
                         "were not touched by it.")
            .arg(place);
    case Mishap::BudgetGone:
        return Words::tr("From person %1 on Alipay said that the campaign's money is used up, and the batch stopped by "
                         "itself. Who was sent to before has the packet; the others are unsent.")
            .arg(place);
    case Mishap::NetworkAway:
        return Words::tr("From person %1 on a few requests got no answer, so their results were not known. The program "
                         "asked again with the same numbers until each was settled.")
            .arg(place);
    case Mishap::SlowGateway:
        return Words::tr("Every answer took more than a second. Slow is not lost: the program waited, and each packet "
                         "was sent once.");
    }
    Q_UNREACHABLE();
}

QString inEarnest(Mishap mishap)
{
    switch (mishap) {
    case Mishap::None:
        return {};
    case Mishap::AnswerLost:
    case Mishap::SlowGateway:
        return Words::tr("In earnest: nothing. Do not stop, and never send to anyone a second time to be safe.");
    case Mishap::LeftUnconfirmed:
        return Words::tr("In earnest: press “Ask again”, which pays nobody twice. If it stays open, look for the "
                         "number in Alipay's bill the next day and settle it by hand.");
    case Mishap::RefusedByRisk:
        return Words::tr("In earnest: do not send to this person again right away; ask them to look at their Alipay "
                         "account, then press “Send again”.");
    case Mishap::BudgetGone:
        return Words::tr("In earnest: send the rest from another campaign. Here the money is back: press “Go on "
                         "sending”.");
    case Mishap::NetworkAway:
        return Words::tr("In earnest: look after the network and leave the program open. It goes on by itself; if it "
                         "stops, “Go on sending” takes it up again.");
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::ui
