<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>widgets::BlockView</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExperimentProgress</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished yet</source>
        <translation>
            <numerusform>%n not finished yet</numerusform>
            <numerusform>%n not finished yet</numerusform>
        </translation>
    </message>
</context>
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
    <name>widgets::PublishDialog</name>
    <message numerus="yes">
        <source>%n conversation(s) go into it.</source>
        <translation>
            <numerusform>%n conversation goes into it.</numerusform>
            <numerusform>%n conversations go into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) behind: there is no permission to learn from them.</source>
        <translation>
            <numerusform>%n stays behind: there is no permission to learn from it.</numerusform>
            <numerusform>%n stay behind: there is no permission to learn from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are in %1 now.</source>
        <translation>
            <numerusform>%n conversation is in %1 now.</numerusform>
            <numerusform>%n conversations are in %1 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RetentionPage</name>
    <message numerus="yes">
        <source>Of %n conversation(s) the day is past.</source>
        <translation>
            <numerusform>Of %n conversation the day is past.</numerusform>
            <numerusform>Of %n conversations the day is past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase words and drawing of %n conversation(s) for good? What was chosen in the evaluation stays, without words.</source>
        <translation>
            <numerusform>Erase words and drawing of %n conversation for good? What was chosen in the evaluation stays, without words.</numerusform>
            <numerusform>Erase words and drawings of %n conversations for good? What was chosen in the evaluation stays, without words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ReviewWords</name>
    <message numerus="yes">
        <source>decide on %n doubtful piece(s)</source>
        <translation>
            <numerusform>decide on %n doubtful piece</numerusform>
            <numerusform>decide on %n doubtful pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n paragraph(s)</source>
        <translation>
            <numerusform>read %n paragraph</numerusform>
            <numerusform>read %n paragraphs</numerusform>
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
<context>
    <name>widgets::StartPage</name>
    <message numerus="yes">
        <source>The words of %n conversation(s) need no longer be kept.</source>
        <translation>
            <numerusform>The words of %n conversation need no longer be kept.</numerusform>
            <numerusform>The words of %n conversations need no longer be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SummariesPage</name>
    <message numerus="yes">
        <source>%1, %n conversation(s): no copy is left</source>
        <translation>
            <numerusform>%1, %n conversation: no copy is left</numerusform>
            <numerusform>%1, %n conversations: no copy is left</numerusform>
        </translation>
    </message>
</context>
</TS>
