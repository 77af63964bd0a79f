<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>widgets::NetworkSentences</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkView</name>
    <message numerus="yes">
        <source>Untangled, %n thing(s) moved</source>
        <translation>
            <numerusform>Untangled, %n thing moved</numerusform>
            <numerusform>Untangled, %n things moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SelectionInspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
