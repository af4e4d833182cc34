<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>%n certificate(s), the first of %1, valid until %2</source>
        <translation>
            <numerusform>%n certificate, the first of %1, valid until %2</numerusform>
            <numerusform>%n certificates, the first of %1, valid until %2</numerusform>
        </translation>
    </message>
</context>
</TS>
