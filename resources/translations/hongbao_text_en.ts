<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>%n certificate(s), the first of %1, valid until %2</source>
        <translation>
            <numerusform>a file of %n certificate, the first of %1, valid until %2</numerusform>
            <numerusform>a file of %n certificates, the first of %1, valid until %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message numerus="yes">
        <source>Alipay sent more than is booked here. %n packet(s) whose outcome is not known may have paid %1 at most: that can explain the difference.</source>
        <translation>
            <numerusform>Alipay sent more than is booked here. %n packet whose outcome is not known may have paid %1 at most: that can explain the difference.</numerusform>
            <numerusform>Alipay sent more than is booked here. %n packets whose outcome is not known may have paid %1 at most: that can explain the difference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sums are the same, so the %n unconfirmed packet(s) did not pay, as far as the sums tell.</source>
        <translation>
            <numerusform>Both sums are the same, so the %n unconfirmed packet did not pay, as far as the sums tell.</numerusform>
            <numerusform>Both sums are the same, so the %n unconfirmed packets did not pay, as far as the sums tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 booked here, %2 sent at Alipay; %n unconfirmed row(s) can explain it. Go on with: hongbao send --resume</source>
        <translation>
            <numerusform>%1 booked here, %2 sent at Alipay; %n unconfirmed row can explain it. Go on with: hongbao send --resume</numerusform>
            <numerusform>%1 booked here, %2 sent at Alipay; %n unconfirmed rows can explain it. Go on with: hongbao send --resume</numerusform>
        </translation>
    </message>
</context>
</TS>
