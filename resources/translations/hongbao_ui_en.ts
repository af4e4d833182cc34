<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hongbao::ui::ArchiveCard</name>
    <message numerus="yes">
        <source>%n campaign(s) with %1 packets, %2, go into %3. They leave the board and the history, which finds them in their file from then on. Nothing is deleted and nothing is sent; it cannot be taken back.</source>
        <translation>
            <numerusform>%n campaign with %1 packets, %2, goes into %3. It leaves the board and the history, which finds it in its file from then on. Nothing is deleted and nothing is sent; it cannot be taken back.</numerusform>
            <numerusform>%n campaigns with %1 packets, %2, go into %3. They leave the board and the history, which finds them in their file from then on. Nothing is deleted and nothing is sent; it cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put away: %n campaign(s), in %1. The history finds them there.</source>
        <translation>
            <numerusform>Put away: %n campaign, in %1. The history finds it there.</numerusform>
            <numerusform>Put away: %n campaigns, in %1. The history finds them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s), packets: %1, %2</source>
        <translation>
            <numerusform>%n campaign, packets: %1, %2</numerusform>
            <numerusform>%n campaigns, packets: %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::BoardNotices</name>
    <message numerus="yes">
        <source>%n campaign(s) end within two days with %1 left, which goes back if nobody sends it.</source>
        <translation>
            <numerusform>%n campaign ends within two days with %1 left, which goes back if nobody sends it.</numerusform>
            <numerusform>%n campaigns end within two days with %1 left, which goes back if nobody sends it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pay link(s) end within two hours.</source>
        <translation>
            <numerusform>%n pay link ends within two hours.</numerusform>
            <numerusform>%n pay links end within two hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::CampaignTimes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DifferenceDialog</name>
    <message numerus="yes">
        <source>Settle %n difference(s)</source>
        <translation>
            <numerusform>Settle %n difference</numerusform>
            <numerusform>Settle %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) that are unconfirmed here and paid by the bill are booked as arrived with it: %1. These people are not sent to again.</source>
        <translation>
            <numerusform>%n packet that is unconfirmed here and paid by the bill is booked as arrived with it: %1. This person is not sent to again.</numerusform>
            <numerusform>%n packets that are unconfirmed here and paid by the bill are booked as arrived with it: %1. These people are not sent to again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::DraftSums</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::LedgerCard</name>
    <message numerus="yes">
        <source>Forgotten would be %n entry(s) that only the ledger here has. Whoever was paid in them could be paid again.</source>
        <translation>
            <numerusform>Forgotten would be %n entry that only the ledger here has. Whoever was paid in it could be paid again.</numerusform>
            <numerusform>Forgotten would be %n entries that only the ledger here has. Whoever was paid in them could be paid again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::ListPage</name>
    <message numerus="yes">
        <source>%n title line(s) above the header</source>
        <translation>
            <numerusform>%n title line above the header</numerusform>
            <numerusform>%n title lines above the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>%n blank line</numerusform>
            <numerusform>%n blank lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the sheet, read like the others</source>
        <translation>
            <numerusform>%n row is hidden in the sheet, read like the others</numerusform>
            <numerusform>%n rows are hidden in the sheet, read like the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::OverviewPage</name>
    <message numerus="yes">
        <source>“%1”: %n difference(s) to Alipay&apos;s books</source>
        <translation>
            <numerusform>“%1”: %n difference to Alipay&apos;s books</numerusform>
            <numerusform>“%1”: %n differences to Alipay&apos;s books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are not confirmed</source>
        <translation>
            <numerusform>%n packet is not confirmed</numerusform>
            <numerusform>%n packets are not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can only be settled by hand</source>
        <translation>
            <numerusform>%n of them can only be settled by hand</numerusform>
            <numerusform>%n of them can only be settled by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hongbao::ui::RunningStep</name>
    <message numerus="yes">
        <source>Stopping: finishing %n packet(s) that are on their way. Nothing new is sent.</source>
        <translation>
            <numerusform>Stopping: finishing %n packet that is on its way. Nothing new is sent.</numerusform>
            <numerusform>Stopping: finishing %n packets that are on their way. Nothing new is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result of %n packet(s) is not known yet. Alipay is asked again with the same number, so nobody is paid twice.</source>
        <translation>
            <numerusform>The result of %n packet is not known yet. Alipay is asked again with the same number, so nobody is paid twice.</numerusform>
            <numerusform>The results of %n packets are not known yet. Alipay is asked again with the same numbers, so nobody is paid twice.</numerusform>
        </translation>
    </message>
</context>
</TS>
