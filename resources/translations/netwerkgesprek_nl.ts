<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>editing::SessionEditor</name>
    <message>
        <source>Add participant</source>
        <translation>Deelnemer erbij</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Deelnemer aanpassen</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Deelnemer weghalen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>Stem aanpassen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notitie weghalen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Soort aanpassen</translation>
    </message>
    <message>
        <source>Mark influence</source>
        <translation>Invloed aangeven</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Relatie aanpassen</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>Richting aanpassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Edit agreement</source>
        <translation>Afspraak schrijven</translation>
    </message>
    <message>
        <source>Remove agreement</source>
        <translation>Afspraak weghalen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Take back answer</source>
        <translation>Antwoord terugnemen</translation>
    </message>
    <message>
        <source>Choose experiment</source>
        <translation>Experiment kiezen</translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation>Duur aanpassen</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Go on with conversation</source>
        <translation>Gesprek weer oppakken</translation>
    </message>
    <message>
        <source>Begin another drawing</source>
        <translation>Andere tekening beginnen</translation>
    </message>
    <message>
        <source>Throw drawing away</source>
        <translation>Tekening weggooien</translation>
    </message>
    <message>
        <source>Keep the beginning</source>
        <translation>Begin bewaren</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>Vel veranderen</translation>
    </message>
    <message>
        <source>Mark support</source>
        <translation>Steun aangeven</translation>
    </message>
    <message>
        <source>Mark as deceased</source>
        <translation>Als overleden aangeven</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Bij de groep zetten</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Uit de groep halen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Groep weghalen</translation>
    </message>
    <message>
        <source>Move to another ring</source>
        <translation>Naar een andere ring</translation>
    </message>
    <message>
        <source>Read a drawing</source>
        <translation>Tekening inlezen</translation>
    </message>
    <message>
        <source>Untangle</source>
        <translation>Ontwarren</translation>
    </message>
    <message>
        <source>Keep in place</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Choose kind of conversation</source>
        <translation>Soort gesprek kiezen</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Begin het gesprek</translation>
    </message>
    <message>
        <source>Give permission</source>
        <translation>Toestemming geven</translation>
    </message>
    <message>
        <source>Withdraw permission</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Take back permission</source>
        <translation>Toestemming weghalen</translation>
    </message>
    <message>
        <source>Finish looking back</source>
        <translation>Terugkijken afronden</translation>
    </message>
    <message>
        <source>Go on looking back</source>
        <translation>Verder terugkijken</translation>
    </message>
    <message>
        <source>Choose when to look again</source>
        <translation>Dag voor later kiezen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Later terugkijken</translation>
    </message>
    <message>
        <source>Choose how long to keep</source>
        <translation>Bewaartermijn kiezen</translation>
    </message>
</context>
<context>
    <name>widgets::AgreementCard</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Remove agreement</source>
        <translation>Afspraak weghalen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Over twee weken</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Who does it, with commas between them</source>
        <translation>Wie het doet, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Choose who does it</source>
        <translation>Kies wie het doet</translation>
    </message>
    <message>
        <source>Choose who does it; it can be more than one</source>
        <translation>Kies wie het doet; dat kunnen er meer zijn</translation>
    </message>
    <message>
        <source>What on the drawing it is about</source>
        <translation>Waar op de tekening het over gaat</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>About something on the drawing</source>
        <translation>Over iets op de tekening</translation>
    </message>
    <message>
        <source>Nothing on the drawing</source>
        <translation>Niets op de tekening</translation>
    </message>
</context>
<context>
    <name>widgets::AgreementsOutcome</name>
    <message>
        <source>(agreement without words)</source>
        <translation>(afspraak zonder woorden)</translation>
    </message>
</context>
<context>
    <name>widgets::AgreementsPage</name>
    <message>
        <source>What do we agree?</source>
        <translation>Wat spreken we af?</translation>
    </message>
    <message>
        <source>What, who, when. Nothing has to be filled in.</source>
        <translation>Wat, wie, wanneer. Niets hoeft ingevuld te worden.</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>From our list</source>
        <translation>Uit onze lijst</translation>
    </message>
    <message>
        <source>Where people can go in our region</source>
        <translation>Waar mensen in onze regio terechtkunnen</translation>
    </message>
    <message>
        <source>Change this list…</source>
        <translation>Deze lijst aanpassen…</translation>
    </message>
</context>
<context>
    <name>widgets::BlockView</name>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopiëren of opslaan: %1</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiëren of opslaan</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopieer als tabel</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopieer als plaatje</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Grafiek opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Plaatjes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Drawn of %1</source>
        <translation>Getekend van %1</translation>
    </message>
</context>
<context>
    <name>widgets::Cards</name>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 tot %2 min</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Hardop nadenken</translation>
    </message>
    <message>
        <source>Who is about what?</source>
        <translation>Wie gaat waarover?</translation>
    </message>
    <message>
        <source>How the conversation can go</source>
        <translation>Hoe het gesprek kan gaan</translation>
    </message>
</context>
<context>
    <name>widgets::ChangesPanel</name>
    <message>
        <source>What is different</source>
        <translation>Wat er anders is</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Er is niets anders.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Erbij: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Closer: %1</source>
        <translation>Dichterbij: %1</translation>
    </message>
    <message>
        <source>Further away: %1</source>
        <translation>Verder weg: %1</translation>
    </message>
    <message>
        <source>In another place or group: %1</source>
        <translation>Op een andere plek of in een andere groep: %1</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <translation>Erbij: %1, %2</translation>
    </message>
    <message>
        <source>Gone: %1, %2</source>
        <translation>Weg: %1, %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: van %2 naar %3</translation>
    </message>
</context>
<context>
    <name>widgets::ClockButton</name>
    <message>
        <source>Go on after the pause</source>
        <translation>Verder na de pauze</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>We have %1 minutes</source>
        <translation>We hebben %1 minuten</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Tijd sinds het begin: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>%1 minutes left: time for agreements</source>
        <translation>nog %1 minuten: tijd voor afspraken</translation>
    </message>
</context>
<context>
    <name>widgets::ClosingPage</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Terug naar het gesprek</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Everything here may be skipped.</source>
        <translation>Alles hier mag je overslaan.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Hoeveel minuten het duurde</translation>
    </message>
    <message>
        <source>How did it go on?</source>
        <translation>Hoe ging het verder?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Papieren…</translation>
    </message>
</context>
<context>
    <name>widgets::ClosingPart</name>
    <message>
        <source>%1 is done. The answers can be seen when everybody is done.</source>
        <translation>%1 is klaar. De antwoorden zijn te zien als iedereen klaar is.</translation>
    </message>
    <message>
        <source>This part is for %1 alone. The others see it when everybody is done.</source>
        <translation>Dit deel is alleen voor %1. De anderen zien het als iedereen klaar is.</translation>
    </message>
    <message>
        <source>This is me: open it</source>
        <translation>Dat ben ik: openen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ik ben klaar</translation>
    </message>
</context>
<context>
    <name>widgets::CodingDesk</name>
    <message>
        <source>give a theme</source>
        <translation>thema geven</translation>
    </message>
    <message>
        <source>take a theme back</source>
        <translation>thema terugnemen</translation>
    </message>
    <message>
        <source>read a sentence</source>
        <translation>zin lezen</translation>
    </message>
    <message>
        <source>add a theme</source>
        <translation>thema toevoegen</translation>
    </message>
    <message>
        <source>rename a theme</source>
        <translation>thema een andere naam geven</translation>
    </message>
    <message>
        <source>merge themes</source>
        <translation>thema&apos;s samenvoegen</translation>
    </message>
    <message>
        <source>separate a theme</source>
        <translation>thema losmaken</translation>
    </message>
</context>
<context>
    <name>widgets::CodingPage</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Giving themes</source>
        <translation>Thema&apos;s geven</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Looking together</source>
        <translation>Samen kijken</translation>
    </message>
    <message>
        <source>The themes</source>
        <translation>De thema&apos;s</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Who is reading</source>
        <translation>Wie leest</translation>
    </message>
    <message>
        <source>first reader</source>
        <translation>eerste lezer</translation>
    </message>
    <message>
        <source>second reader</source>
        <translation>tweede lezer</translation>
    </message>
    <message>
        <source>There are no sentences yet. They come once a conversation has been looked back on and is closed.</source>
        <translation>Er zijn nog geen zinnen. Ze komen als op een gesprek is teruggekeken en het is afgesloten.</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Eerste lezer</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Tweede lezer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Read, go on</source>
        <translation>Gelezen, verder</translation>
    </message>
    <message>
        <source>1 to 9: give a theme · letters: find or make one · Enter: read, go on · arrows left and right: leaf through</source>
        <translation>1 tot en met 9: thema geven · letters: zoeken of maken · Enter: gelezen, verder · pijltjes links en rechts: bladeren</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>zin %1</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 van %2 gelezen</translation>
    </message>
    <message>
        <source>this one too</source>
        <translation>deze ook</translation>
    </message>
</context>
<context>
    <name>widgets::ConversationPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wie is erbij</translation>
    </message>
    <message>
        <source>Who sits at the table</source>
        <translation>Wie er aan tafel zit</translation>
    </message>
    <message>
        <source>Look back and close</source>
        <translation>Terugkijken en afronden</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What the person gives permission for</source>
        <translation>Waar de hulpvrager toestemming voor geeft</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Who is about what, thinking aloud, how the conversation can go</source>
        <translation>Wie gaat waarover, hardop nadenken, hoe het gesprek kan gaan</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Eenvoudige taal</translation>
    </message>
    <message>
        <source>One question at a time, larger letters, fewer buttons</source>
        <translation>Eén vraag tegelijk, grotere letters, minder knoppen</translation>
    </message>
    <message>
        <source>What to ask and whom to call</source>
        <translation>Wat je kunt vragen en wie je kunt bellen</translation>
    </message>
    <message>
        <source>Time since the start; pause</source>
        <translation>Tijd sinds het begin; pauze</translation>
    </message>
    <message>
        <source>Who is about what?</source>
        <translation>Wie gaat waarover?</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Hardop nadenken</translation>
    </message>
    <message>
        <source>How the conversation can go</source>
        <translation>Hoe het gesprek kan gaan</translation>
    </message>
</context>
<context>
    <name>widgets::CrossingBar</name>
    <message>
        <source>A line for each answer to</source>
        <translation>Een regel per antwoord op</translation>
    </message>
    <message>
        <source>A column for each answer to</source>
        <translation>Een kolom per antwoord op</translation>
    </message>
</context>
<context>
    <name>widgets::DrawingActions</name>
    <message>
        <source>Mark influence</source>
        <translation>Invloed aangeven</translation>
    </message>
    <message>
        <source>Draw something new</source>
        <translation>Iets nieuws tekenen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Verbinden met…</translation>
    </message>
    <message>
        <source>Next relation</source>
        <translation>Volgende relatie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Helps more</source>
        <translation>Helpt meer</translation>
    </message>
    <message>
        <source>Helps less</source>
        <translation>Helpt minder</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>Alles in beeld</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>Now, as wished for, what is different</source>
        <translation>Nu, gewenst, wat er anders is</translation>
    </message>
    <message>
        <source>Draw how it is wished to be</source>
        <translation>Tekenen hoe het gewenst is</translation>
    </message>
    <message>
        <source>Draw how it is at a later talk</source>
        <translation>Tekenen hoe het bij een later gesprek is</translation>
    </message>
    <message>
        <source>Throw this drawing away</source>
        <translation>Deze tekening weggooien</translation>
    </message>
    <message>
        <source>Keep this as the beginning</source>
        <translation>Dit als begin bewaren</translation>
    </message>
    <message>
        <source>Remove from every drawing</source>
        <translation>Uit alle tekeningen weghalen</translation>
    </message>
    <message>
        <source>Belong together</source>
        <translation>Horen bij elkaar</translation>
    </message>
    <message>
        <source>Take out of its groups</source>
        <translation>Uit de groepen halen</translation>
    </message>
    <message>
        <source>One ring closer</source>
        <translation>Een ring dichterbij</translation>
    </message>
    <message>
        <source>One ring further away</source>
        <translation>Een ring verder weg</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Blijft staan waar het staat</translation>
    </message>
    <message>
        <source>Untangle</source>
        <translation>Ontwarren</translation>
    </message>
    <message>
        <source>The relation is</source>
        <translation>De relatie is</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Now and wished for</source>
        <translation>Nu en gewenst</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
</context>
<context>
    <name>widgets::DrawingFiles</name>
    <message>
        <source>GraphML, to count with (*.graphml)</source>
        <translation>GraphML, om mee te rekenen (*.graphml)</translation>
    </message>
    <message>
        <source>GraphML for yEd (*.yed.graphml)</source>
        <translation>GraphML voor yEd (*.yed.graphml)</translation>
    </message>
    <message>
        <source>Network Canvas (*.zip)</source>
        <translation>Network Canvas (*.zip)</translation>
    </message>
    <message>
        <source>This copy holds every name and relation in the drawing, readable to whoever has the file. It is for the person, or leaves with their consent.</source>
        <translation>In deze kopie staan alle namen en relaties van de tekening, leesbaar voor wie het bestand heeft. Ze is voor de hulpvrager zelf, of gaat alleen met toestemming naar een ander.</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Signs that such a file cannot hold were left out of: %1.</source>
        <translation>Tekens die niet in zo&apos;n bestand kunnen, zijn weggelaten uit: %1.</translation>
    </message>
    <message>
        <source>Read a drawing</source>
        <translation>Tekening inlezen</translation>
    </message>
    <message>
        <source>There are several drawings in this file. Which one?</source>
        <translation>Er staan verschillende tekeningen in dit bestand. Welke?</translation>
    </message>
    <message>
        <source>Added to the drawing: %1 people and things, %2 relations.</source>
        <translation>Erbij op de tekening: mensen en dingen %1, relaties %2.</translation>
    </message>
    <message>
        <source>Already there: %1.</source>
        <translation>Wat er al was: %1.</translation>
    </message>
    <message>
        <source>Not as it was in the file, line %1: %2.</source>
        <translation>Niet zoals het in het bestand stond, regel %1: %2.</translation>
    </message>
    <message>
        <source>Undo takes it all out again.</source>
        <translation>Ongedaan maken haalt alles er weer af.</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Tekening opslaan</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>tekening</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png);;Vector picture (*.svg)</source>
        <translation>PDF (*.pdf);;Afbeelding (*.png);;Vectortekening (*.svg)</translation>
    </message>
    <message>
        <source>Save the person&apos;s own copy</source>
        <translation>Eigen kopie van de hulpvrager opslaan</translation>
    </message>
    <message>
        <source>Drawings and lists of names (*.graphml *.xml *.zip *.csv *.txt);;All files (*)</source>
        <translation>Tekeningen en lijsten met namen (*.graphml *.xml *.zip *.csv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>widgets::DrawingLists</name>
    <message>
        <source>People and things</source>
        <translation>Personen en dingen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add somebody or something</source>
        <translation>Iemand of iets toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove the selected people and things</source>
        <translation>De gekozen personen en dingen weghalen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Relation from</source>
        <translation>Relatie van</translation>
    </message>
    <message>
        <source>Relation to</source>
        <translation>Relatie naar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect the two</source>
        <translation>Deze twee verbinden</translation>
    </message>
    <message>
        <source>Remove the selected relations</source>
        <translation>De gekozen relaties weghalen</translation>
    </message>
</context>
<context>
    <name>widgets::DrawingPanel</name>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>All in view</source>
        <translation>Alles in beeld</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>Alles in beeld</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>Drawing as a list</source>
        <translation>De tekening als lijst</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>widgets::DrawingPrint</name>
    <message>
        <source>drawing</source>
        <translation>tekening</translation>
    </message>
    <message>
        <source>empty sheet</source>
        <translation>leeg vel</translation>
    </message>
</context>
<context>
    <name>widgets::DrawingWords</name>
    <message>
        <source>Help-seeker</source>
        <translation>Hulpvrager</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie of hulp</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Dier</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>Talent</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Gevoeligheid</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Steunend</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Strained</source>
        <translation>Gespannen</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wisselend</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Verbroken</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>No direction</source>
        <translation>Geen richting</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>Naar de tweede</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Over en weer</translation>
    </message>
    <message>
        <source>Helps a lot</source>
        <translation>Helpt veel</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Helpt</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Maakt geen verschil</translation>
    </message>
    <message>
        <source>Is in the way</source>
        <translation>Zit in de weg</translation>
    </message>
    <message>
        <source>Is very much in the way</source>
        <translation>Zit erg in de weg</translation>
    </message>
    <message>
        <source>Network drawing</source>
        <translation>Netwerktekening</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Has influence on</source>
        <translation>Heeft invloed op</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Praktische steun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Gezelschap</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation>Emotionele steun</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vrienden</translation>
    </message>
    <message>
        <source>neighbourhood, work and leisure</source>
        <translation>buurt, werk en vrije tijd</translation>
    </message>
    <message>
        <source>help and care</source>
        <translation>hulp en zorg</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Overleden</translation>
    </message>
    <message>
        <source>Belong together</source>
        <translation>Horen bij elkaar</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>heel dichtbij</translation>
    </message>
    <message>
        <source>close</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>verder weg</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Bij het begin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>As wished for</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>At a later talk</source>
        <translation>Bij een later gesprek</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>Leeg vel</translation>
    </message>
    <message>
        <source>Three rings</source>
        <translation>Drie ringen</translation>
    </message>
    <message>
        <source>Rings with four parts</source>
        <translation>Ringen met vier delen</translation>
    </message>
    <message>
        <source>outside the rings</source>
        <translation>buiten de ringen</translation>
    </message>
</context>
<context>
    <name>widgets::EntryList</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(nog niets geschreven)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
</context>
<context>
    <name>widgets::ErrorText</name>
    <message>
        <source>There is no file at this place any more. Choose it again.</source>
        <translation>Op deze plek staat geen bestand meer. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name; nothing was overwritten.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam; er is niets overschreven.</translation>
    </message>
    <message>
        <source>This is not a file of Netwerkgesprek. Nothing was changed in it.</source>
        <translation>Dit is geen bestand van Netwerkgesprek. Er is niets in veranderd.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Try again, or use the recovery key.</source>
        <translation>Deze wachtzin past niet. Probeer het opnieuw, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <source>The key file that belongs beside this file is gone. Open it with the recovery key.</source>
        <translation>Het sleutelbestand dat naast dit bestand hoort, is weg. Open het met de herstelsleutel.</translation>
    </message>
    <message>
        <source>The key file beside this file is damaged. Open it with the recovery key.</source>
        <translation>Het sleutelbestand naast dit bestand is beschadigd. Open het met de herstelsleutel.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Netwerkgesprek. Install that version to open it.</source>
        <translation>Dit bestand is gemaakt met een nieuwere versie van Netwerkgesprek. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>This file is open in another window or program. Close it there first.</source>
        <translation>Dit bestand is open in een ander venster of programma. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>Nothing can be written at this place. Choose a folder in which you may save.</source>
        <translation>Op deze plek kan niets worden bewaard. Kies een map waarin je mag opslaan.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; what is on the screen stays here.</source>
        <translation>De schijf is vol. Maak ruimte; wat op het scherm staat, blijft staan.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed in it; take your last backup.</source>
        <translation>Dit bestand is beschadigd. Er is niets in veranderd; neem je laatste reservekopie.</translation>
    </message>
    <message>
        <source>Reading or writing the file does not work. Try again in a moment.</source>
        <translation>Het lezen of schrijven van het bestand lukt niet. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>The threshold can be raised, not lowered. Nothing was written.</source>
        <translation>Het kleinste aantal mag hoger, niet lager. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>There are too few closed conversations to tell anything about them without telling who they are. Nothing was written.</source>
        <translation>Er zijn te weinig afgeronde gesprekken om er iets over te zeggen zonder te laten zien om wie het gaat. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Something from a conversation stood in what was to be written. Nothing was written.</source>
        <translation>Er stond iets uit een gesprek in wat geschreven zou worden. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>A word that is not one of the fixed ones stood in what was to be written. Nothing was written.</source>
        <translation>Er stond een woord dat niet bij de vaste woorden hoort in wat geschreven zou worden. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The file is not there, or cannot be read.</source>
        <translation>Het bestand is er niet of kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>There is more in it than a drawing can hold.</source>
        <translation>Er staat meer in dan een tekening kan hebben.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>It is neither text nor a file with a drawing.</source>
        <translation>Het is geen tekst, en geen bestand met een tekening.</translation>
    </message>
    <message>
        <source>Its letters are not written the way the file says (%1).</source>
        <translation>De letters staan er niet in zoals het bestand zegt (%1).</translation>
    </message>
    <message>
        <source>Its letters are written in a way that is not known here (%1).</source>
        <translation>De letters staan er op een onbekende manier in (%1).</translation>
    </message>
    <message>
        <source>The file stops halfway or is damaged.</source>
        <translation>Het bestand breekt af of is beschadigd.</translation>
    </message>
    <message>
        <source>It makes abbreviations of its own, which is not safe.</source>
        <translation>Er staan afkortingen in die het zelf bedenkt; dat is niet veilig.</translation>
    </message>
    <message>
        <source>Too many things are inside one another.</source>
        <translation>Er zit te veel in elkaar.</translation>
    </message>
    <message>
        <source>It is XML, but not GraphML.</source>
        <translation>Het is XML, maar geen GraphML.</translation>
    </message>
    <message>
        <source>It calls itself GraphML, but of another kind (%1).</source>
        <translation>Het noemt zich GraphML, maar van een andere soort (%1).</translation>
    </message>
    <message>
        <source>It uses “%1” without explaining what that is.</source>
        <translation>Het gebruikt een gegeven “%1” dat het niet uitlegt.</translation>
    </message>
    <message>
        <source>It explains “%1” twice.</source>
        <translation>Het legt “%1” twee keer uit.</translation>
    </message>
    <message>
        <source>Something in it lacks the id that it should have.</source>
        <translation>Iets heeft geen kenmerk waar het er een moet hebben.</translation>
    </message>
    <message>
        <source>“%1” is in it twice.</source>
        <translation>Er staat twee keer een “%1” in.</translation>
    </message>
    <message>
        <source>A relation does not say between whom it is.</source>
        <translation>Een relatie zegt niet tussen wie zij is.</translation>
    </message>
    <message>
        <source>A relation leads to “%1”, which is not in it.</source>
        <translation>Een relatie verwijst naar “%1”, dat er niet in staat.</translation>
    </message>
    <message>
        <source>The value of “%1” is not of the kind that the file promises.</source>
        <translation>De waarde van “%1” is van een andere soort dan het bestand belooft.</translation>
    </message>
    <message>
        <source>There are more people and things in it than a drawing can hold.</source>
        <translation>Er staan meer mensen en dingen in dan een tekening kan hebben.</translation>
    </message>
    <message>
        <source>There are more relations in it than a drawing can hold.</source>
        <translation>Er staan meer relaties in dan een tekening kan hebben.</translation>
    </message>
    <message>
        <source>A text in it is too long.</source>
        <translation>Er staat een tekst in die te lang is.</translation>
    </message>
    <message>
        <source>The zip file is damaged.</source>
        <translation>Het zip-bestand is beschadigd.</translation>
    </message>
    <message>
        <source>The zip file is locked with a password.</source>
        <translation>Het zip-bestand is met een wachtwoord gesloten.</translation>
    </message>
    <message>
        <source>The zip file holds no files of Network Canvas.</source>
        <translation>In het zip-bestand staan geen bestanden van Network Canvas.</translation>
    </message>
    <message>
        <source>There are several conversations in it. Choose a file with one.</source>
        <translation>Er staan verschillende gesprekken in; kies een bestand met één gesprek.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>De kolom “%1” ontbreekt.</translation>
    </message>
    <message>
        <source>A line has more columns than the first line names.</source>
        <translation>Een regel heeft meer kolommen dan er bovenaan staan.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Een aanhalingsteken gaat open en niet meer dicht.</translation>
    </message>
    <message>
        <source>See line %1 of %2.</source>
        <translation>Kijk bij regel %1 van %2.</translation>
    </message>
    <message>
        <source>See line %1.</source>
        <translation>Kijk bij regel %1.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Kijk bij %1.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>There is no guide in this folder.</source>
        <translation>In deze map staat geen gids.</translation>
    </message>
    <message>
        <source>A letter in it is not written as UTF-8. Save the file as UTF-8.</source>
        <translation>Er staat een letter in die niet als UTF-8 geschreven is. Bewaar het bestand als UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is not right. Often a comma, a bracket or a quotation mark is missing or too many.</source>
        <translation>De JSON klopt niet. Vaak staat er een komma, haakje of aanhalingsteken te weinig of te veel.</translation>
    </message>
    <message>
        <source>A part between { and } belongs there.</source>
        <translation>Daar hoort een deel tussen { en }.</translation>
    </message>
    <message>
        <source>A text between quotation marks belongs there.</source>
        <translation>Daar hoort een tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A list with at least %1 in it belongs there.</source>
        <translation>Daar hoort een lijst met ten minste %1 erin.</translation>
    </message>
    <message>
        <source>A list between [ and ] belongs there.</source>
        <translation>Daar hoort een lijst tussen [ en ].</translation>
    </message>
    <message>
        <source>A whole number from %1 belongs there.</source>
        <translation>Daar hoort een heel getal vanaf %1.</translation>
    </message>
    <message>
        <source>A name of small letters, digits and underscores belongs there, such as my_guide.</source>
        <translation>Daar hoort een naam van kleine letters, cijfers en liggende streepjes, zoals mijn_gids.</translation>
    </message>
    <message>
        <source>One of these words belongs there: %1.</source>
        <translation>Daar hoort een van deze woorden: %1.</translation>
    </message>
    <message>
        <source>Nobody knows this name. These can stand there: %1.</source>
        <translation>Deze naam is onbekend. Daar kan staan: %1.</translation>
    </message>
    <message>
        <source>This id is in use already. Choose another one.</source>
        <translation>Dit kenmerk is al in gebruik. Kies een ander.</translation>
    </message>
    <message>
        <source>This stands in the list already. It can be there once.</source>
        <translation>Dit staat al in de lijst. Het kan er één keer in.</translation>
    </message>
    <message>
        <source>The help_seeker is missing, who is always there.</source>
        <translation>De help_seeker ontbreekt, en die is er altijd bij.</translation>
    </message>
    <message>
        <source>Who leads is one of the professionals in the list of roles, or is left out.</source>
        <translation>Wie leidt, is een van de hulpverleners in de lijst met rollen, of staat er niet bij.</translation>
    </message>
    <message>
        <source>There is no such set. There is: %1.</source>
        <translation>Deze set is er niet. Wel: %1.</translation>
    </message>
    <message>
        <source>The options to choose from are missing.</source>
        <translation>De mogelijkheden om uit te kiezen ontbreken.</translation>
    </message>
    <message>
        <source>There is nothing to choose from in an item of this type.</source>
        <translation>Bij deze soort vraag valt niets te kiezen.</translation>
    </message>
    <message>
        <source>This is an evaluation file: there is no conversation in it. Choose the file of your practice.</source>
        <translation>Dit is een evaluatiebestand: er staat geen gesprek in. Kies het bestand van je praktijk.</translation>
    </message>
    <message>
        <source>This is not an evaluation file. Choose one that a practice has published.</source>
        <translation>Dit is geen evaluatiebestand. Kies er een dat een praktijk heeft gemaakt.</translation>
    </message>
    <message>
        <source>These evaluation files were made with different thresholds. Nothing was put together.</source>
        <translation>Deze evaluatiebestanden zijn met verschillende drempels gemaakt. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>These evaluation files answer different questions. Nothing was put together.</source>
        <translation>Deze evaluatiebestanden gaan over verschillende vragen. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>Two of these evaluation files are of the same practice. Choose the newest one.</source>
        <translation>Twee van deze evaluatiebestanden zijn van dezelfde praktijk. Kies het nieuwste.</translation>
    </message>
    <message>
        <source>It is far too large for a guide or an evaluation set.</source>
        <translation>Het is veel te groot voor een gids of een evaluatieset.</translation>
    </message>
    <message>
        <source>This item was of another type before (%1). Give the new one an id of its own.</source>
        <translation>Deze vraag was eerder van een andere soort (%1). Geef de nieuwe een eigen id.</translation>
    </message>
    <message>
        <source>An item here was asked of others before (%1). Give the new one an id of its own.</source>
        <translation>Een vraag hier werd eerder aan anderen gesteld (%1). Geef de nieuwe een eigen id.</translation>
    </message>
    <message>
        <source>Items of the earlier version are missing: %1. Keep them, with “retiredSince”.</source>
        <translation>Vragen uit de vorige versie ontbreken: %1. Laat ze staan, met “retiredSince”.</translation>
    </message>
    <message>
        <source>Options of the earlier version are missing: %1. Keep them, with “retiredSince”.</source>
        <translation>Keuzes uit de vorige versie ontbreken: %1. Laat ze staan, met “retiredSince”.</translation>
    </message>
    <message>
        <source>There is a later version of this set already. A change needs version %1 or later.</source>
        <translation>Er is al een latere versie van deze set. Een verandering krijgt versie %1 of hoger.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>Het bestand %1 is niet te gebruiken.</translation>
    </message>
    <message>
        <source>These conversations differ too much: with these wishes nothing is left to tell. Nothing was written.</source>
        <translation>Deze gesprekken verschillen te veel: met deze wensen blijft er niets over om te vertellen. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>“%1” in the name of the file is also a name in a conversation. Choose another name for the file. Nothing was written.</source>
        <translation>“%1” in de naam van het bestand is ook een naam in een gesprek. Kies een andere naam voor het bestand. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Whoever lays this beside the file of %1 could set a few conversations apart. Choose only the new conversations, wait until there are more, or say under “Earlier files” that no copy of that file is left. Nothing was written.</source>
        <translation>Wie dit naast het bestand van %1 legt, kan een paar gesprekken apart zetten. Kies alleen de nieuwe gesprekken, wacht tot er meer zijn, of zeg bij “Eerdere bestanden” dat er van dat bestand geen kopie meer is. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>With sentences in it there has to be a reason why it goes out. Nothing was written.</source>
        <translation>Met zinnen erin moet erbij staan waarvoor het naar buiten gaat. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>No sentence was read and approved that may still be shared. Nothing was written.</source>
        <translation>Er is geen zin nagelezen en goedgekeurd die nog gedeeld mag worden. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>widgets::EvaluationFilesPage</name>
    <message>
        <source>Evaluation files</source>
        <translation>Evaluatiebestanden</translation>
    </message>
    <message>
        <source>Files that practices have published. There are answers as codes in them, and no words of a conversation. Several are counted together.</source>
        <translation>Bestanden die praktijken hebben gepubliceerd. Er staan antwoorden als codes in, en geen woorden uit een gesprek. Meer bestanden worden samen geteld.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Evaluation files (*.evaluatie);;All files (*)</source>
        <translation>Evaluatiebestanden (*.evaluatie);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 staat al in de lijst.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Wachtzin van %1</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Uit de lijst halen</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>%1 uit de lijst halen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Bestand erbij…</translation>
    </message>
    <message>
        <source>Nobody has published anything in it yet.</source>
        <translation>Er heeft nog niemand iets in gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>widgets::EvaluationFilesText</name>
    <message>
        <source>%1 is not at its place any more. Choose it again.</source>
        <translation>%1 staat er niet meer. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not a file of Netwerkgesprek. Nothing was changed in it.</source>
        <translation>%1 is geen bestand van Netwerkgesprek. Er is niets in veranderd.</translation>
    </message>
    <message>
        <source>%1 is not an evaluation file but a file with conversations. Choose one that was published.</source>
        <translation>%1 is geen evaluatiebestand maar een bestand met gesprekken. Kies een bestand dat is gepubliceerd.</translation>
    </message>
    <message>
        <source>The passphrase of %1 does not fit. Type it again.</source>
        <translation>De wachtzin van %1 past niet. Typ hem nog eens.</translation>
    </message>
    <message>
        <source>The key file %1.key.json is not beside %1. Ask the practice for both files.</source>
        <translation>Het sleutelbestand %1.key.json staat niet naast %1. Vraag de praktijk om beide bestanden.</translation>
    </message>
    <message>
        <source>The key file beside %1 is damaged. Ask the practice to send both files again.</source>
        <translation>Het sleutelbestand naast %1 is beschadigd. Vraag de praktijk om beide bestanden opnieuw te sturen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Netwerkgesprek. Install that version to open it.</source>
        <translation>%1 is gemaakt met een nieuwere versie van Netwerkgesprek. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there first.</source>
        <translation>%1 is open in een ander venster of programma. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed in it; ask the practice to send it again.</source>
        <translation>%1 is beschadigd. Er is niets in veranderd; vraag de praktijk om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>%1 was published with another threshold than the others. Nothing was put together.</source>
        <translation>%1 is met een andere drempel gepubliceerd dan de andere. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>%1 answers other questions than those asked here. Nothing was put together.</source>
        <translation>%1 gaat over andere vragen dan hier zijn gesteld. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>%1 is of a practice of which another file is in the list. Keep the newest one.</source>
        <translation>%1 is van een praktijk die al een bestand in de lijst heeft. Houd het nieuwste.</translation>
    </message>
</context>
<context>
    <name>widgets::EvaluationPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Beperken tot</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Parts of the evaluation</source>
        <translation>Onderdelen van de evaluatie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>experimenten</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>number of professionals</source>
        <translation>aantal hulpverleners</translation>
    </message>
    <message>
        <source>who led</source>
        <translation>wie leidde</translation>
    </message>
    <message>
        <source>with or without peer worker</source>
        <translation>met of zonder ervaringsdeskundige</translation>
    </message>
    <message>
        <source>Give themes</source>
        <translation>Thema&apos;s geven</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>For a coordinator, who sees counts and no conversation</source>
        <translation>Voor een coördinator, die aantallen ziet en geen gesprek</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel workbook with code book…</source>
        <translation>Excel-werkmap met codeboek…</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)…</source>
        <translation>Tabel voor Excel (CSV)…</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)…</source>
        <translation>Tabel voor andere programma&apos;s (CSV)…</translation>
    </message>
    <message>
        <source>All charts as pictures…</source>
        <translation>Alle grafieken als plaatjes…</translation>
    </message>
    <message>
        <source>charts of the evaluation</source>
        <translation>grafieken van de evaluatie</translation>
    </message>
    <message>
        <source>%1, published on %2</source>
        <translation>%1, gepubliceerd op %2</translation>
    </message>
    <message>
        <source>evaluation side by side</source>
        <translation>evaluatie naast elkaar</translation>
    </message>
    <message>
        <source>%1 · the sentences are still being read…</source>
        <translation>%1 · de zinnen worden nog gelezen…</translation>
    </message>
</context>
<context>
    <name>widgets::ExperimentDialog</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Conversations planned</source>
        <translation>Gesprekken gepland</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Write a day as 1-12-2022, or leave it empty.</source>
        <translation>Schrijf een dag als 1-12-2022, of laat het leeg.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>Which organisations; no names of people</source>
        <translation>Welke organisaties; geen namen van mensen</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begint met</translation>
    </message>
    <message>
        <source>Looked back on with</source>
        <translation>Terugkijken met</translation>
    </message>
    <message>
        <source>Tell nothing about fewer than</source>
        <translation>Niets zeggen over minder dan</translation>
    </message>
    <message>
        <source> conversations</source>
        <translation> gesprekken</translation>
    </message>
    <message>
        <source>This number can be raised, not lowered below what the program asks for</source>
        <translation>Dit aantal kan omhoog, niet lager dan het programma vraagt</translation>
    </message>
    <message>
        <source>Chosen for each conversation</source>
        <translation>Per gesprek gekozen</translation>
    </message>
    <message>
        <source>That of the guide</source>
        <translation>Die van de gids</translation>
    </message>
</context>
<context>
    <name>widgets::ExperimentProgress</name>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%1 van %2 gesprekken</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n not finished yet</source>
        <translation>
            <numerusform>%n nog niet afgerond</numerusform>
            <numerusform>%n nog niet afgerond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FiguresView</name>
    <message>
        <source>People and help</source>
        <translation>Mensen en hulp</translation>
    </message>
    <message>
        <source>Persons, groups and organisations on the drawing, without the middle.</source>
        <translation>Personen, groepen en organisaties op de tekening, zonder het midden.</translation>
    </message>
    <message>
        <source>Standing apart</source>
        <translation>Los van de anderen</translation>
    </message>
    <message>
        <source>Those among them without a relation to anybody but the middle.</source>
        <translation>Wie daarvan met niemand verbonden is, behalve met het midden.</translation>
    </message>
    <message>
        <source>Related pairs</source>
        <translation>Verbonden paren</translation>
    </message>
    <message>
        <source>Of all pairs among them, the part that is related to each other.</source>
        <translation>Van alle paren onder hen het deel dat met elkaar verbonden is.</translation>
    </message>
    <message>
        <source>Support and strain</source>
        <translation>Steun en spanning</translation>
    </message>
    <message>
        <source>Supportive relations, and strained or cut off ones. A changing relation counts on both sides.</source>
        <translation>Steunende relaties, en gespannen of verbroken relaties. Een wisselende relatie telt aan beide kanten.</translation>
    </message>
    <message>
        <source>In ring 1 · 2 · 3</source>
        <translation>In ring 1 · 2 · 3</translation>
    </message>
    <message>
        <source>What stands in each ring, from the inside out.</source>
        <translation>Wat er in elke ring staat, van binnen naar buiten.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>widgets::GeneralPart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who is usually at the table, beside the help-seeker</source>
        <translation>Wie meestal aan tafel zit, naast de hulpvrager</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wie leidt het gesprek</translation>
    </message>
    <message>
        <source>What is looked back on afterwards</source>
        <translation>Waarop achteraf wordt teruggekeken</translation>
    </message>
    <message>
        <source>They lead together</source>
        <translation>Ze leiden het samen</translation>
    </message>
    <message>
        <source>Change who is there</source>
        <translation>Wie er is veranderen</translation>
    </message>
</context>
<context>
    <name>widgets::GuideEditor</name>
    <message>
        <source>Guides</source>
        <translation>Gespreksgidsen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Terug naar het begin</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Maak een eigen versie</translation>
    </message>
    <message>
        <source>Bring in from a file…</source>
        <translation>Ophalen uit een bestand…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>This guide comes with the program. Make your own copy to change it.</source>
        <translation>Deze gids hoort bij het programma. Maak een eigen versie om hem aan te passen.</translation>
    </message>
    <message>
        <source>Something has to be written there.</source>
        <translation>Daar moet iets staan.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Deze tekst is te lang. Maak hem korter.</translation>
    </message>
    <message>
        <source>At least one thing has to be there.</source>
        <translation>Er moet minstens één ding staan.</translation>
    </message>
    <message>
        <source>There is a card for this role already.</source>
        <translation>Voor deze rol is er al een kaartje.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>You have changed “%1”. Save it?</source>
        <translation>Je hebt “%1” aangepast. Opslaan?</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Title and people</source>
        <translation>Titel en mensen</translation>
    </message>
    <message>
        <source>Course and minutes</source>
        <translation>Verloop en minuten</translation>
    </message>
    <message>
        <source>The four questions</source>
        <translation>De vier vragen</translation>
    </message>
    <message>
        <source>Asking on</source>
        <translation>Doorvragen</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaties</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Rolkaartjes</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Hardop nadenken</translation>
    </message>
    <message>
        <source>Card about safety</source>
        <translation>Kaartje over veiligheid</translation>
    </message>
    <message>
        <source>Saved. You can begin a conversation with it from now on.</source>
        <translation>Opgeslagen. Je kunt er vanaf nu een gesprek mee beginnen.</translation>
    </message>
    <message>
        <source>%1
(our own)</source>
        <translation>%1
(van ons)</translation>
    </message>
    <message>
        <source>%1
(our own, instead of the one of the program)</source>
        <translation>%1
(van ons, in plaats van die van het programma)</translation>
    </message>
    <message>
        <source>%1
(our own, not saved yet)</source>
        <translation>%1
(van ons, nog niet opgeslagen)</translation>
    </message>
    <message>
        <source>%1
(cannot be used)</source>
        <translation>%1
(niet te gebruiken)</translation>
    </message>
    <message>
        <source>Remove the file %1 for good?</source>
        <translation>Het bestand %1 voorgoed verwijderen?</translation>
    </message>
    <message>
        <source>Throw away “%1”? It was not saved yet.</source>
        <translation>“%1” weggooien? Het is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Remove your own “%1”? The guide of the program then comes back in its place.</source>
        <translation>Je eigen “%1” verwijderen? De gids van het programma komt dan terug.</translation>
    </message>
    <message>
        <source>Remove “%1” for good? Conversations held with it stay; they then show the words of the first guide.</source>
        <translation>“%1” voorgoed verwijderen? De gesprekken die ermee gevoerd zijn blijven; ze tonen dan de woorden van de eerste gids.</translation>
    </message>
    <message>
        <source>%1, our version</source>
        <translation>%1, onze versie</translation>
    </message>
    <message>
        <source>Bring in a guide</source>
        <translation>Een gids ophalen</translation>
    </message>
    <message>
        <source>Guides (*.json);;All files (*)</source>
        <translation>Gidsen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Brought in. You can begin a conversation with it from now on.</source>
        <translation>Opgehaald. Je kunt er vanaf nu een gesprek mee beginnen.</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>Gids verwijderen</translation>
    </message>
    <message>
        <source>Not saved yet. Look at “%1” under “%2”. %3</source>
        <translation>Nog niet opgeslagen. Kijk bij “%1” onder “%2”. %3</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Opslaan (Ctrl+S)</translation>
    </message>
    <message>
        <source>Bring in what somebody else made</source>
        <translation>Ophalen wat iemand anders maakte</translation>
    </message>
    <message>
        <source>What is looked back on…</source>
        <translation>Waarop wordt teruggekeken…</translation>
    </message>
    <message>
        <source>At least two options to choose from have to be there.</source>
        <translation>Er zijn minstens twee keuzes nodig.</translation>
    </message>
</context>
<context>
    <name>widgets::GuideFields</name>
    <message>
        <source>Change text</source>
        <translation>Tekst veranderen</translation>
    </message>
    <message>
        <source>Change choice</source>
        <translation>Keuze veranderen</translation>
    </message>
</context>
<context>
    <name>widgets::GuidePreview</name>
    <message>
        <source>As it looks at the table</source>
        <translation>Zo ziet het er aan tafel uit</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Eenvoudige taal</translation>
    </message>
    <message>
        <source>%1 – %2 of 60 minutes, %3 of 90</source>
        <translation>%1 – %2 van de 60 minuten, %3 van de 90</translation>
    </message>
    <message>
        <source>The quiet line before this question</source>
        <translation>De stille regel vóór deze vraag</translation>
    </message>
    <message>
        <source>The card that marks the turn to it</source>
        <translation>Het kaartje bij de overgang naar deze vraag</translation>
    </message>
    <message>
        <source>The question, and what to ask on with</source>
        <translation>De vraag, en waarmee je doorvraagt</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1 leidt het gesprek.</translation>
    </message>
    <message>
        <source>They lead together.</source>
        <translation>Ze leiden het samen.</translation>
    </message>
    <message>
        <source>On the start page</source>
        <translation>Op de beginpagina</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>The four questions</source>
        <translation>De vier vragen</translation>
    </message>
    <message>
        <source>How the conversation goes</source>
        <translation>Hoe het gesprek gaat</translation>
    </message>
    <message>
        <source>Together %1 of 60 minutes, and %2 of 90</source>
        <translation>Samen %1 van de 60 minuten, en %2 van de 90</translation>
    </message>
    <message>
        <source>The card of this role</source>
        <translation>Het kaartje van deze rol</translation>
    </message>
    <message>
        <source>Said before thinking aloud</source>
        <translation>Gezegd voor het hardop nadenken</translation>
    </message>
    <message>
        <source>The card about safety</source>
        <translation>Het kaartje over veiligheid</translation>
    </message>
</context>
<context>
    <name>widgets::HandoutPart</name>
    <message>
        <source>Change what you like. The conversation itself stays as it is.</source>
        <translation>Pas aan wat je wilt. Het gesprek zelf verandert niet.</translation>
    </message>
    <message>
        <source>With the drawing</source>
        <translation>Met de tekening</translation>
    </message>
    <message>
        <source>Without the names of others</source>
        <translation>Zonder namen van anderen</translation>
    </message>
    <message>
        <source>In large letters</source>
        <translation>In grote letters</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Bovenaan</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij waren</translation>
    </message>
    <message>
        <source>What matters to the person</source>
        <translation>Wat voor de hulpvrager belangrijk is</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>With a question, call (name and number)</source>
        <translation>Wie kan de hulpvrager bellen met een vraag? (naam en nummer)</translation>
    </message>
    <message>
        <source>When can the person call?</source>
        <translation>Wanneer kan dat?</translation>
    </message>
    <message>
        <source>Number of the GP</source>
        <translation>Nummer van de huisarts</translation>
    </message>
    <message>
        <source>Number of the GP in the evening and the weekend</source>
        <translation>Nummer van de huisartsenpost</translation>
    </message>
    <message>
        <source>Not on this sheet</source>
        <translation>Niet op dit blad</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Het blad zoals het uit de printer komt</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Afdrukken of bewaren…</translation>
    </message>
    <message>
        <source>Agreement %1: %2</source>
        <translation>Afspraak %1: %2</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>sheet for the person</source>
        <translation>blad om mee te geven</translation>
    </message>
    <message>
        <source>The sheet is made. A file of it can be read by whoever has the computer.</source>
        <translation>Het blad is klaar. Heb je het opgeslagen? Wie bij de computer kan, kan het bestand lezen.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpMenu</name>
    <message>
        <source>&amp;How drawing works</source>
        <translation>&amp;Zo werkt tekenen</translation>
    </message>
    <message>
        <source>The &amp;keys</source>
        <translation>De &amp;toetsen</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Wat de &amp;getallen betekenen</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papieren</translation>
    </message>
</context>
<context>
    <name>widgets::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>widgets::ItemField</name>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>widgets::JoinChip</name>
    <message>
        <source>Add to group</source>
        <translation>Bij de groep zetten</translation>
    </message>
    <message>
        <source>Add to this group?</source>
        <translation>Bij deze groep zetten?</translation>
    </message>
    <message>
        <source>Add to “%1”?</source>
        <translation>Bij “%1” zetten?</translation>
    </message>
</context>
<context>
    <name>widgets::KindButton</name>
    <message>
        <source>Draw: %1</source>
        <translation>Tekenen: %1</translation>
    </message>
    <message>
        <source>%1: click here and then on the sheet, or carry it there</source>
        <translation>%1: klik hier en dan op het vel, of sleep het erheen</translation>
    </message>
</context>
<context>
    <name>widgets::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>widgets::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>widgets::LimitChips</name>
    <message>
        <source>Take away: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
</context>
<context>
    <name>widgets::LimitMenu</name>
    <message>
        <source>Setting</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>How many professionals</source>
        <translation>Hoeveel hulpverleners</translation>
    </message>
    <message>
        <source>Who led</source>
        <translation>Wie leidde</translation>
    </message>
    <message>
        <source>What played a part</source>
        <translation>Wat meespeelde</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er bij was</translation>
    </message>
    <message>
        <source>Who was not there</source>
        <translation>Wie er niet bij was</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Nog eens proberen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Tekening opslaan…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Ver&amp;grendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Tekening</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Not saved yet; everything stays on the screen. %1</source>
        <translation>Nog niet opgeslagen; alles blijft op het scherm staan. %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>The last words could not be saved. Close all the same?</source>
        <translation>De laatste woorden konden niet worden opgeslagen. Toch afsluiten?</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Look &amp;together</source>
        <translation>&amp;Samen kijken</translation>
    </message>
    <message>
        <source>&amp;Write along</source>
        <translation>Mee&amp;schrijven</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Getallen</translation>
    </message>
    <message>
        <source>The person&apos;s own copy…</source>
        <translation>Eigen kopie van de hulpvrager…</translation>
    </message>
    <message>
        <source>Read a drawing from a file…</source>
        <translation>Tekening inlezen uit een bestand…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Print the drawing…</source>
        <translation>Tekening &amp;printen…</translation>
    </message>
    <message>
        <source>Print an &amp;empty sheet…</source>
        <translation>&amp;Leeg vel printen…</translation>
    </message>
    <message>
        <source>To the &amp;next part of the window</source>
        <translation>Naar het &amp;volgende deel van het venster</translation>
    </message>
</context>
<context>
    <name>widgets::NetworkSentences</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n ding</numerusform>
            <numerusform>%n dingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>%1 both ways with %2</source>
        <translation>%1 over en weer met %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>influence not filled in</source>
        <translation>invloed niet ingevuld</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 weggehaald</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 getekend</translation>
    </message>
    <message>
        <source>Network drawing, %1, %2</source>
        <translation>Netwerktekening, %1, %2</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>in een groep</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>in de groep %1</translation>
    </message>
    <message>
        <source>no relations</source>
        <translation>geen relaties</translation>
    </message>
    <message>
        <source>ring %1, %2</source>
        <translation>ring %1, %2</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>geeft %1</translation>
    </message>
</context>
<context>
    <name>widgets::NetworkView</name>
    <message>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Click where it should stand (Esc: stop)</source>
        <translation>Klik waar het moet staan (Esc: stoppen)</translation>
    </message>
    <message>
        <source>Everything stands where somebody put it, so nothing moves</source>
        <translation>Alles staat waar iemand het heeft neergezet, dus er verschuift niets</translation>
    </message>
    <message>
        <source>It cannot be made any clearer</source>
        <translation>Duidelijker wordt het niet</translation>
    </message>
    <message numerus="yes">
        <source>Untangled, %n thing(s) moved</source>
        <translation>
            <numerusform>Ontward, %n ding is verschoven</numerusform>
            <numerusform>Ontward, %n dingen zijn verschoven</numerusform>
        </translation>
    </message>
    <message>
        <source>May get another place</source>
        <translation>Mag een andere plek krijgen</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Blijft staan waar het staat</translation>
    </message>
</context>
<context>
    <name>widgets::NewVaultPage</name>
    <message>
        <source>A new file for your conversations</source>
        <translation>Een nieuw bestand voor je gesprekken</translation>
    </message>
    <message>
        <source>Everything is kept in one file that only opens with your passphrase. Choose a sentence of at least twelve characters that you can remember.</source>
        <translation>Alles staat in één bestand dat alleen met jouw wachtzin opengaat. Kies een zin van minstens twaalf tekens die je kunt onthouden.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Bestand maken</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>Where the file is kept</source>
        <translation>Waar het bestand staat</translation>
    </message>
    <message>
        <source>Conversations (*.netwerk)</source>
        <translation>Gesprekken (*.netwerk)</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters.</source>
        <translation>Kies een wachtzin van minstens %1 tekens.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet hetzelfde.</translation>
    </message>
</context>
<context>
    <name>widgets::NodeMarks</name>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>The groups it is in</source>
        <translation>De groepen waar het in zit</translation>
    </message>
    <message>
        <source>(group without a name)</source>
        <translation>(groep zonder naam)</translation>
    </message>
    <message>
        <source>There is no group yet. Select what belongs together and press G.</source>
        <translation>Er is nog geen groep. Selecteer wat bij elkaar hoort en druk op G.</translation>
    </message>
</context>
<context>
    <name>widgets::NodeTableModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>widgets::NoteField</name>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>widgets::NoteRow</name>
    <message>
        <source>No voice</source>
        <translation>Geen stem</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stem: %1</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notitie weghalen</translation>
    </message>
    <message>
        <source>Whose words these are (F2: the next one)</source>
        <translation>Wiens woorden dit zijn (F2: de volgende)</translation>
    </message>
</context>
<context>
    <name>widgets::OffersDialog</name>
    <message>
        <source>Our list</source>
        <translation>Onze lijst</translation>
    </message>
    <message>
        <source>Where people can go near you: a course, a house, a walk-in hour.</source>
        <translation>Waar mensen bij jullie terechtkunnen: een cursus, een huis, een inloopuur.</translation>
    </message>
    <message>
        <source>Where people can go</source>
        <translation>Waar mensen terechtkunnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Hoe je er komt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>widgets::OpenAgreementsPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Open afspraken</translation>
    </message>
    <message>
        <source>Only until the end of this week</source>
        <translation>Alleen tot en met deze week</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Open het gesprek</translation>
    </message>
    <message>
        <source>The day has passed</source>
        <translation>De dag is voorbij</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>(agreement without words)</source>
        <translation>(afspraak zonder woorden)</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>hoe het ging</translation>
    </message>
    <message>
        <source>Nothing that was agreed is still open.</source>
        <translation>Er staat geen afspraak meer open.</translation>
    </message>
    <message>
        <source>Nothing is open until the end of this week.</source>
        <translation>Tot en met deze week staat er niets open.</translation>
    </message>
    <message>
        <source>open agreements</source>
        <translation>open afspraken</translation>
    </message>
</context>
<context>
    <name>widgets::PaperEntryPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A conversation held on paper</source>
        <translation>Een gesprek op papier</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Make a conversation of it, and go on with the drawing</source>
        <translation>Maak er een gesprek van en ga verder met de tekening</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>From what time, if you know</source>
        <translation>Vanaf hoe laat, als je het weet</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Bijvoorbeeld 14:30</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>Vanaf hoe laat</translation>
    </message>
    <message>
        <source>This is no time, and is left out.</source>
        <translation>Dit is geen tijd. Het blijft leeg.</translation>
    </message>
    <message>
        <source>How many minutes, if you know</source>
        <translation>Hoeveel minuten, als je het weet</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>Hoeveel minuten</translation>
    </message>
    <message>
        <source>What stands on the sheet</source>
        <translation>Wat er op het vel staat</translation>
    </message>
    <message>
        <source>One on each line. Each is drawn as a person; what else it is, and who belongs with whom, you show on the drawing.</source>
        <translation>Zet elk op een eigen regel. Ze worden getekend als personen. Wat het anders is en wie bij wie hoort, laat je zien op de tekening.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>One on each line: what – who – when. Who and when may be left out.</source>
        <translation>Elke afspraak op een eigen regel: wat – wie – wanneer. Wie en wanneer mag je weglaten.</translation>
    </message>
    <message>
        <source>%1. Nothing has to be filled in; the rest can still be done on the next page.</source>
        <translation>%1. Niets moet. De rest kan ook nog op de volgende pagina.</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation>Nog niet overgenomen</translation>
    </message>
    <message>
        <source>What you typed is not taken over yet. Keep it as a conversation?</source>
        <translation>Wat je typte, is nog niet overgenomen. Wil je het bewaren als gesprek?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>In their own words. An empty line begins a new note.</source>
        <translation>In eigen woorden. Na een lege regel begint een nieuwe notitie.</translation>
    </message>
</context>
<context>
    <name>widgets::PapersPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Sheet for the person</source>
        <translation>Blad om mee te geven</translation>
    </message>
    <message>
        <source>For the file of the GP</source>
        <translation>Voor het dossier van de huisarts</translation>
    </message>
    <message>
        <source>For the social team</source>
        <translation>Voor het sociaal team</translation>
    </message>
    <message>
        <source>Advice to the GP</source>
        <translation>Advies aan de huisarts</translation>
    </message>
</context>
<context>
    <name>widgets::PeoplePanel</name>
    <message>
        <source>Who is at the table?</source>
        <translation>Wie zit er aan tafel?</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand erbij</translation>
    </message>
    <message>
        <source>Part of the experiment</source>
        <translation>Hoort bij het experiment</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Naam, als je wilt</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Naam van %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weghalen</translation>
    </message>
</context>
<context>
    <name>widgets::PermissionsPanel</name>
    <message>
        <source>What is allowed?</source>
        <translation>Wat mag?</translation>
    </message>
    <message>
        <source>Everything apart. No is fine too, and yes can always be taken back.</source>
        <translation>Alles apart. Zonder ja gebeurt het niet, en een ja kan altijd terug.</translation>
    </message>
    <message>
        <source>Yes, said</source>
        <translation>Ja, gezegd</translation>
    </message>
    <message>
        <source>Yes, in writing</source>
        <translation>Ja, op papier</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Was a mistake</source>
        <translation>Was een vergissing</translation>
    </message>
    <message>
        <source>Yes, in writing, %1</source>
        <translation>Ja, op papier, %1</translation>
    </message>
    <message>
        <source>Yes, said, %1</source>
        <translation>Ja, gezegd, %1</translation>
    </message>
    <message>
        <source>Taken back, %1</source>
        <translation>Ingetrokken, %1</translation>
    </message>
    <message>
        <source>Then all that was written and drawn in this conversation is erased as soon as it leaves the screen. Until then it can be undone. Take it back?</source>
        <translation>Dan wordt alles gewist wat in dit gesprek is opgeschreven en getekend, zodra het van het scherm gaat. Tot dan kun je het nog ongedaan maken. Intrekken?</translation>
    </message>
</context>
<context>
    <name>widgets::PhasesPart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Wat er dan gebeurt</translation>
    </message>
    <message>
        <source>Minutes of a conversation of 60</source>
        <translation>Minuten in een gesprek van 60</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Minutes of a conversation of 90</source>
        <translation>Minuten in een gesprek van 90</translation>
    </message>
    <message>
        <source>Parts of the conversation</source>
        <translation>Delen van het gesprek</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Deel toevoegen</translation>
    </message>
</context>
<context>
    <name>widgets::PreparationPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Begin het gesprek</translation>
    </message>
    <message>
        <source>Arrange here only who comes, when and where. What it is about, you will hear from the person.</source>
        <translation>Regel hier alleen wie er komt, wanneer en waar. Waar het over gaat, hoor je straks van de hulpvrager zelf.</translation>
    </message>
    <message>
        <source>Which conversation</source>
        <translation>Welk gesprek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>A room, or at somebody&apos;s home</source>
        <translation>Een kamer, of bij iemand thuis</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
</context>
<context>
    <name>widgets::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Het blad zoals het geprint wordt</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the page as PDF and print it on another computer.</source>
        <translation>Deze computer kent geen printer. Sla het blad op als PDF en print het op een andere computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, or save the page as PDF.</source>
        <translation>De printer geeft geen antwoord. Kijk of hij aan staat, of sla het blad op als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>widgets::PromptList</name>
    <message>
        <source>The words</source>
        <translation>De woorden</translation>
    </message>
    <message>
        <source>The same in plain language</source>
        <translation>Hetzelfde in eenvoudige taal</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Word of the vision that it has in mind</source>
        <translation>Woord uit de visie waar het over gaat</translation>
    </message>
    <message>
        <source>Questions to ask on with</source>
        <translation>Vragen om door te vragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>Each of the four questions</source>
        <translation>Elk van de vier vragen</translation>
    </message>
</context>
<context>
    <name>widgets::PromptsPart</name>
    <message>
        <source>To ask on with at</source>
        <translation>Om door te vragen bij</translation>
    </message>
    <message>
        <source>To ask on with at each of the questions</source>
        <translation>Om door te vragen bij elke vraag</translation>
    </message>
    <message>
        <source>Each of the four questions</source>
        <translation>Elk van de vier vragen</translation>
    </message>
</context>
<context>
    <name>widgets::PublishDialog</name>
    <message>
        <source>Publish for a coordinator</source>
        <translation>Publiceren voor een coördinator</translation>
    </message>
    <message>
        <source>What goes into the evaluation file: the answers as codes and counts, the month, and the name of the experiment.</source>
        <translation>Wat er in het evaluatiebestand komt: de antwoorden als codes en aantallen, de maand, en de naam van het experiment.</translation>
    </message>
    <message>
        <source>What does not: no sentence, no name, no drawing, no day. Still it is not anonymous: a row is one conversation. Who keeps the file, keeps it as locked as this one.</source>
        <translation>Wat er niet in komt: geen zin, geen naam, geen tekening, geen dag. Toch is het niet anoniem: een rij is één gesprek. Wie het bestand bewaart, bewaart het even goed op slot als dit.</translation>
    </message>
    <message>
        <source>Evaluation file, a new one or one that is there</source>
        <translation>Evaluatiebestand: een nieuw, of een dat er al is</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Passphrase of the evaluation file</source>
        <translation>Wachtzin van het evaluatiebestand</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluatie</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) go into it.</source>
        <translation>
            <numerusform>Er gaat %n gesprek in.</numerusform>
            <numerusform>Er gaan %n gesprekken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) behind: there is no permission to learn from them.</source>
        <translation>
            <numerusform>%n blijft achter: er is geen toestemming om ervan te leren.</numerusform>
            <numerusform>%n blijven achter: er is geen toestemming om ervan te leren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluation file</source>
        <translation>Evaluatiebestand</translation>
    </message>
    <message>
        <source>Evaluation files (*%1)</source>
        <translation>Evaluatiebestanden (*%1)</translation>
    </message>
    <message>
        <source>This is a new file. Choose a passphrase, and tell it in another way than you send the file.</source>
        <translation>Dit is een nieuw bestand. Kies een wachtzin, en geef die langs een andere weg door dan het bestand.</translation>
    </message>
    <message>
        <source>This file is there. What your practice published in it before is replaced; what other practices published stays.</source>
        <translation>Dit bestand is er al. Wat je praktijk er eerder in publiceerde, wordt vervangen. Wat andere praktijken publiceerden, blijft.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters.</source>
        <translation>Kies een wachtzin van minstens %1 tekens.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet hetzelfde.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publiceren…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are in %1 now.</source>
        <translation>
            <numerusform>In %1 staat nu %n gesprek.</numerusform>
            <numerusform>In %1 staan nu %n gesprekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>They replace what your practice published on %1.</source>
        <translation>Ze vervangen wat je praktijk op %1 publiceerde.</translation>
    </message>
    <message>
        <source>Send both %1 and %1.key.json, and tell the passphrase in another way.</source>
        <translation>Stuur %1 en %1.key.json allebei, en geef de wachtzin langs een andere weg door.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionPage</name>
    <message>
        <source>Questions to ask on with</source>
        <translation>Vragen om door te vragen</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
    </message>
    <message>
        <source>Someone else says</source>
        <translation>Iemand anders zegt</translation>
    </message>
    <message>
        <source>Write down the words of somebody else at the table</source>
        <translation>De woorden van een ander aan tafel opschrijven</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Doorvragen</translation>
    </message>
    <message>
        <source>Show a few questions to ask on with</source>
        <translation>Een paar vragen laten zien om door te vragen</translation>
    </message>
    <message>
        <source>Something is going on</source>
        <translation>Als er iets speelt</translation>
    </message>
    <message>
        <source>Questions for when a close one is there, for another language, and more</source>
        <translation>Vragen voor als er een naaste bij is, voor een andere taal, en meer</translation>
    </message>
    <message>
        <source>Questions with this question</source>
        <translation>Vragen bij deze vraag</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionsPart</name>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>The question in plain language</source>
        <translation>De vraag in eenvoudige taal</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>De regel eronder</translation>
    </message>
    <message>
        <source>Card that marks the turn to this question (may stay empty)</source>
        <translation>Kaartje bij de overgang naar deze vraag (mag leeg blijven)</translation>
    </message>
    <message>
        <source>This card in plain language</source>
        <translation>Dit kaartje in eenvoudige taal</translation>
    </message>
    <message>
        <source>Quiet line before this question (may stay empty)</source>
        <translation>Stille regel vóór deze vraag (mag leeg blijven)</translation>
    </message>
    <message>
        <source>This line in plain language</source>
        <translation>Deze regel in eenvoudige taal</translation>
    </message>
    <message>
        <source>The four questions</source>
        <translation>De vier vragen</translation>
    </message>
</context>
<context>
    <name>widgets::RecordPart</name>
    <message>
        <source>Choose what goes in, and change it as you like. The conversation itself stays as it is.</source>
        <translation>Kies wat erin komt en pas het aan zoals je wilt. Het gesprek zelf verandert niet.</translation>
    </message>
    <message>
        <source>No permission for this was noted down.</source>
        <translation>Hiervoor is geen toestemming genoteerd.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Wat je kopieert</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>Copied. After a minute it goes off the clipboard.</source>
        <translation>Gekopieerd. Na een minuut verdwijnt het van het klembord.</translation>
    </message>
    <message>
        <source>Nothing was left out that is in the conversation for this.</source>
        <translation>Er is niets weggelaten.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelaten: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::RecoveryKeyPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Bewaar deze herstelsleutel</translation>
    </message>
    <message>
        <source>With this key the file opens when the passphrase is forgotten. It is shown only now. Print it or write it down, and keep it in a locked place, away from this computer.</source>
        <translation>Met deze sleutel gaat het bestand open als je de wachtzin vergeten bent. Je ziet hem alleen nu. Print hem of schrijf hem op, en bewaar hem achter slot, niet bij deze computer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>Recovery key of Netwerkgesprek</source>
        <translation>Herstelsleutel van Netwerkgesprek</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ReflectionPart</name>
    <message>
        <source>What is said before thinking aloud</source>
        <translation>Wat je zegt voor het hardop nadenken</translation>
    </message>
    <message>
        <source>The same in plain language</source>
        <translation>Hetzelfde in eenvoudige taal</translation>
    </message>
</context>
<context>
    <name>widgets::RelationPicker</name>
    <message>
        <source>Enter connects with “%1” (Tab: another, Esc: stop)</source>
        <translation>Enter verbindt met “%1” (Tab: een ander, Esc: stoppen)</translation>
    </message>
    <message>
        <source>Enter draws “%1” as new (Esc: stop)</source>
        <translation>Enter tekent “%1” als nieuw (Esc: stoppen)</translation>
    </message>
    <message>
        <source>Choose with whom or what it is connected: Tab, or type a name (Esc: stop)</source>
        <translation>Kies met wie of wat het verbonden is: Tab, of typ een naam (Esc: stoppen)</translation>
    </message>
</context>
<context>
    <name>widgets::RelationTableModel</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Woorden erbij</translation>
    </message>
</context>
<context>
    <name>widgets::ReportSaver</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Save the evaluation</source>
        <translation>Evaluatie opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save the charts in a new folder</source>
        <translation>Grafieken opslaan in een nieuwe map</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Map (*)</translation>
    </message>
    <message>
        <source>Drawing the charts…</source>
        <translation>Grafieken tekenen…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Pagina&apos;s opmaken…</translation>
    </message>
</context>
<context>
    <name>widgets::RetentionPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What is erased when</source>
        <translation>Wat wordt wanneer gewist</translation>
    </message>
    <message>
        <source>Words and drawing are kept for a while, and then erased: names, notes, agreements and the drawing. What was chosen in the evaluation stays, without words. Nothing is erased until you press.</source>
        <translation>Woorden en tekening bewaar je een tijd. Daarna wis je ze hier: namen, notities, afspraken en de tekening. De antwoorden die bij het terugkijken zijn gekozen, blijven staan. Er gebeurt niets tot je zelf op wissen drukt.</translation>
    </message>
    <message>
        <source>Erase these now…</source>
        <translation>Wis deze nu…</translation>
    </message>
    <message>
        <source>No conversation has words that are to be erased. A day is chosen when a conversation is closed.</source>
        <translation>Er is geen gesprek waarvan woorden gewist gaan worden. De dag wordt gekozen als een gesprek wordt afgerond.</translation>
    </message>
    <message>
        <source>Conversations, the first to be erased first</source>
        <translation>Gesprekken, wat het eerst gewist wordt bovenaan</translation>
    </message>
    <message>
        <source>Keep up to and including</source>
        <translation>Bewaren tot en met</translation>
    </message>
    <message>
        <source>Keep up to and including this day</source>
        <translation>Bewaar tot en met deze dag</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Nu wissen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Conversation of</source>
        <translation>Gesprek van</translation>
    </message>
    <message>
        <source>Words and drawing kept up to and including</source>
        <translation>Woorden en tekening bewaard tot en met</translation>
    </message>
    <message>
        <source>The day is past</source>
        <translation>De dag is voorbij</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Blijft nog bewaard</translation>
    </message>
    <message numerus="yes">
        <source>Of %n conversation(s) the day is past.</source>
        <translation>
            <numerusform>Van %n gesprek is de dag voorbij.</numerusform>
            <numerusform>Van %n gesprekken is de dag voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At most a year after the conversation: %1</source>
        <translation>Hoogstens een jaar na het gesprek: %1</translation>
    </message>
    <message>
        <source>Erase words and drawing</source>
        <translation>Woorden en tekening wissen</translation>
    </message>
    <message numerus="yes">
        <source>Erase words and drawing of %n conversation(s) for good? What was chosen in the evaluation stays, without words.</source>
        <translation>
            <numerusform>De woorden en tekening van %n gesprek voorgoed wissen? Wat bij het terugkijken is gekozen, blijft staan, zonder woorden.</numerusform>
            <numerusform>De woorden en tekeningen van %n gesprekken voorgoed wissen? Wat bij het terugkijken is gekozen, blijft staan, zonder woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Bezig met wissen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewDesk</name>
    <message>
        <source>keep words</source>
        <translation>woorden houden</translation>
    </message>
    <message>
        <source>replace words</source>
        <translation>woorden vervangen</translation>
    </message>
    <message>
        <source>read a paragraph</source>
        <translation>een alinea lezen</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>een vraag beantwoorden</translation>
    </message>
    <message>
        <source>approve a sentence</source>
        <translation>een zin goedkeuren</translation>
    </message>
    <message>
        <source>take an approval back</source>
        <translation>een goedkeuring intrekken</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Reading before sharing</source>
        <translation>Nalezen voor het delen</translation>
    </message>
    <message>
        <source>Only what you approve here can be shared. The program finds much, but never everything: read every word.</source>
        <translation>Alleen wat je hier goedkeurt, kan worden gedeeld. Het programma vindt veel, maar nooit alles: lees elk woord.</translation>
    </message>
    <message>
        <source>There are no sentences that may be shared. They come once a conversation is closed and the person allowed it.</source>
        <translation>Er zijn geen zinnen die gedeeld mogen worden. Ze komen als een gesprek is afgesloten en de persoon het goedvindt.</translation>
    </message>
    <message>
        <source>Could somebody who knows the person see from this who it is?</source>
        <translation>Kan iemand die de persoon kent hieraan zien over wie het gaat?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Think of a rare job, an event that was in the news, or “the only one who …”.</source>
        <translation>Denk aan een zeldzaam beroep, iets dat in het nieuws was, of “de enige die …”.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen door</translation>
    </message>
    <message>
        <source>and by a second reader</source>
        <translation>en door een tweede lezer</translation>
    </message>
    <message>
        <source>Next doubtful piece (n)</source>
        <translation>Volgende twijfel (n)</translation>
    </message>
    <message>
        <source>Replace (v)</source>
        <translation>Vervangen (v)</translation>
    </message>
    <message>
        <source>Keep (h)</source>
        <translation>Houden (h)</translation>
    </message>
    <message>
        <source>Mark as personal (p)</source>
        <translation>Persoonlijk (p)</translation>
    </message>
    <message>
        <source>The word at the caret, or the words that you selected</source>
        <translation>Het woord bij de cursor, of de woorden die je koos</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>What the marked words are</source>
        <translation>Wat de woorden zijn</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Goedkeuring intrekken</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>The approved sentence</source>
        <translation>De goedgekeurde zin</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Alinea %1</translation>
    </message>
    <message>
        <source>I have read this paragraph</source>
        <translation>Ik heb deze alinea gelezen</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>zin %1</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 van %2 nagelezen</translation>
    </message>
    <message>
        <source>You are at no piece that was found. Go to one with the mouse or the arrow keys.</source>
        <translation>Hier is niets gevonden. Ga met de muis of de pijltjes naar een gevonden woord.</translation>
    </message>
    <message>
        <source>Is “%1” personal?</source>
        <translation>Is “%1” persoonlijk?</translation>
    </message>
    <message>
        <source>“%1” is replaced by %2.</source>
        <translation>“%1” is vervangen door %2.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>“%1” blijft staan.</translation>
    </message>
    <message>
        <source>Everything was done: this sentence can be approved.</source>
        <translation>Alles is gedaan: je kunt deze zin goedkeuren.</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewText</name>
    <message>
        <source>Here stood: “%1”</source>
        <translation>Hier stond: “%1”</translation>
    </message>
    <message>
        <source>Is this personal? Replace or keep it.</source>
        <translation>Is dit persoonlijk? Vervang het of houd het.</translation>
    </message>
    <message>
        <source>This was found, and it is kept.</source>
        <translation>Dit is gevonden en blijft staan.</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewWords</name>
    <message>
        <source>a person</source>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>een plaats</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>een adres</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>een organisatie</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>een leeftijd</translation>
    </message>
    <message>
        <source>a citizen service number</source>
        <translation>een BSN</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>een rekeningnummer</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>een telefoonnummer</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>een e-mailadres</translation>
    </message>
    <message>
        <source>a website</source>
        <translation>een website</translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation>een postcode</translation>
    </message>
    <message>
        <source>a number plate</source>
        <translation>een kenteken</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een nummer</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>This sentence was approved before, but it was changed since. Read it again.</source>
        <translation>Deze zin was al goedgekeurd, maar is daarna veranderd. Lees hem opnieuw.</translation>
    </message>
    <message>
        <source>This sentence was approved before, but what was approved is no longer the same. Read it again.</source>
        <translation>Deze zin was al goedgekeurd, maar wat is goedgekeurd, is niet meer hetzelfde. Lees hem opnieuw.</translation>
    </message>
    <message>
        <source>This sentence was approved before, but the program now looks for personal data in another way. Read it again.</source>
        <translation>Deze zin was al goedgekeurd, maar het programma zoekt nu anders naar persoonlijke gegevens. Lees hem opnieuw.</translation>
    </message>
    <message>
        <source>This sentence was approved before, but the program now finds something else in it, such as a new name. Read it again.</source>
        <translation>Deze zin was al goedgekeurd, maar het programma vindt er nu iets anders in, zoals een nieuwe naam. Lees hem opnieuw.</translation>
    </message>
    <message>
        <source>Approved on %1. Read by: %2.</source>
        <translation>Goedgekeurd op %1. Gelezen door: %2.</translation>
    </message>
    <message>
        <source>Approved on %1. Read by: %2, and by a second reader: %3.</source>
        <translation>Goedgekeurd op %1. Gelezen door: %2, en door een tweede lezer: %3.</translation>
    </message>
    <message numerus="yes">
        <source>decide on %n doubtful piece(s)</source>
        <translation>
            <numerusform>over %n twijfel beslissen</numerusform>
            <numerusform>over %n twijfels beslissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n paragraph(s)</source>
        <translation>
            <numerusform>%n alinea lezen</numerusform>
            <numerusform>%n alinea’s lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>answer the question</source>
        <translation>de vraag beantwoorden</translation>
    </message>
    <message>
        <source>replace more, so that nobody is recognised</source>
        <translation>meer vervangen, zodat niemand te herkennen is</translation>
    </message>
    <message>
        <source>say who read it</source>
        <translation>kiezen wie het las</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>Nog te doen: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::RoleCardsPart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>I go about …</source>
        <translation>Ik ga over …</translation>
    </message>
    <message>
        <source>I do not go about …</source>
        <translation>Ik ga niet over …</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Rolkaartjes</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Kaartje toevoegen</translation>
    </message>
    <message>
        <source>Somebody who is not at the table</source>
        <translation>Iemand die niet aan tafel zit</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What to do, every line on a line of its own</source>
        <translation>Wat te doen, elke zin op een eigen regel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Number, or where to find it</source>
        <translation>Nummer, of waar je het vindt</translation>
    </message>
    <message>
        <source>Who can be called</source>
        <translation>Wie je kunt bellen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer toevoegen</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Tekst veranderen</translation>
    </message>
</context>
<context>
    <name>widgets::SelectionInspector</name>
    <message>
        <source>Double-click the sheet to draw something new. Click something to change it; pull at its blue dot to connect it.</source>
        <translation>Dubbelklik op het vel om iets te tekenen. Klik op iets om het aan te passen; trek aan de blauwe stip om het te verbinden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove from the drawing</source>
        <translation>Van de tekening halen</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Words beside the relation</source>
        <translation>Woorden bij de relatie</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Woorden erbij</translation>
    </message>
    <message>
        <source>Several things are selected.</source>
        <translation>Er zijn meer dingen gekozen.</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Naar de eerste</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>Richting aanpassen</translation>
    </message>
</context>
<context>
    <name>widgets::SessionFinder</name>
    <message>
        <source>Find by name, experiment or day</source>
        <translation>Zoek op naam, experiment of dag</translation>
    </message>
    <message>
        <source>Find a conversation by name, experiment or day</source>
        <translation>Zoek een gesprek op naam, experiment of dag</translation>
    </message>
    <message>
        <source>Ctrl+F; for instance a name, 12 May, or May 2025</source>
        <translation>Ctrl+F; bijvoorbeeld een naam, 12 mei of mei 2025</translation>
    </message>
    <message>
        <source>With open agreements</source>
        <translation>Met open afspraken</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Er is nog geen gesprek.</translation>
    </message>
    <message>
        <source>No conversation has open agreements.</source>
        <translation>Er is geen gesprek met open afspraken.</translation>
    </message>
    <message>
        <source>No conversation fits these words.</source>
        <translation>Geen gesprek past bij deze woorden.</translation>
    </message>
</context>
<context>
    <name>widgets::SessionTableModel</name>
    <message>
        <source>prepared</source>
        <translation>voorbereid</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>nog niet afgerond</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>words erased</source>
        <translation>woorden gewist</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
</context>
<context>
    <name>widgets::SessionWords</name>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
</context>
<context>
    <name>widgets::SetEditor</name>
    <message>
        <source>What is looked back on</source>
        <translation>Waarop wordt teruggekeken</translation>
    </message>
    <message>
        <source>This set comes with the program. Make your own copy to change it.</source>
        <translation>Deze set hoort bij het programma. Maak een eigen kopie om iets te veranderen.</translation>
    </message>
    <message>
        <source>Bring in an evaluation set</source>
        <translation>Een evaluatieset ophalen</translation>
    </message>
    <message>
        <source>Evaluation sets (*.json);;All files (*)</source>
        <translation>Evaluatiesets (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Brought in. A guide or an experiment can look back with it from now on.</source>
        <translation>Opgehaald. Een gids of een experiment kan er nu mee terugkijken.</translation>
    </message>
    <message>
        <source>Saved. A guide or an experiment can look back with it from now on.</source>
        <translation>Opgeslagen. Een gids of een experiment kan er nu mee terugkijken.</translation>
    </message>
    <message>
        <source>Remove evaluation set</source>
        <translation>Evaluatieset verwijderen</translation>
    </message>
    <message>
        <source>Remove your own “%1”? The set of the program then comes back in its place.</source>
        <translation>Je eigen “%1” verwijderen? De set van het programma komt dan terug.</translation>
    </message>
    <message>
        <source>Remove “%1” for good? What was answered stays, but its questions can then no longer be read.</source>
        <translation>“%1” voorgoed verwijderen? Wat is geantwoord blijft, maar de vragen zijn dan niet meer te lezen.</translation>
    </message>
    <message>
        <source>Guides…</source>
        <translation>Gidsen…</translation>
    </message>
    <message>
        <source>Title and time</source>
        <translation>Titel en tijd</translation>
    </message>
    <message>
        <source>Who is asked, and when</source>
        <translation>Aan wie, en wanneer</translation>
    </message>
    <message>
        <source>Questions and options</source>
        <translation>Vragen en keuzes</translation>
    </message>
    <message>
        <source>%1, our version</source>
        <translation>%1, onze versie</translation>
    </message>
    <message>
        <source>The professionals together</source>
        <translation>De hulpverleners samen</translation>
    </message>
    <message>
        <source>The help-seeker</source>
        <translation>De hulpvrager</translation>
    </message>
    <message>
        <source>Everybody who came along</source>
        <translation>Ieder die meekwam</translation>
    </message>
    <message>
        <source>Each professional alone</source>
        <translation>Elke hulpverlener apart</translation>
    </message>
    <message>
        <source>While preparing</source>
        <translation>Bij het voorbereiden</translation>
    </message>
    <message>
        <source>Right after the conversation</source>
        <translation>Meteen na het gesprek</translation>
    </message>
    <message>
        <source>Weeks later</source>
        <translation>Weken later</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Eén keuze</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Yes, a bit, no, don&apos;t know</source>
        <translation>Ja, een beetje, nee, weet niet</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
</context>
<context>
    <name>widgets::SetGeneralPart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Weeks until it is asked how it went on</source>
        <translation>Weken tot de vraag hoe het verder ging</translation>
    </message>
    <message>
        <source>Version %1. Saving a change makes the next one. What was answered before keeps its meaning.</source>
        <translation>Versie %1. Wie een verandering opslaat, maakt de volgende. Wat eerder is geantwoord, houdt zijn betekenis.</translation>
    </message>
</context>
<context>
    <name>widgets::SetItemsPart</name>
    <message>
        <source>Group of questions</source>
        <translation>Groep vragen</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>De woorden</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Hoe het antwoord eruitziet</translation>
    </message>
    <message>
        <source>Options to choose from</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>The words of this option</source>
        <translation>De woorden van deze keuze</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Vraag erbij</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Keuze erbij</translation>
    </message>
    <message>
        <source>Themes that can be given to it</source>
        <translation>Thema&apos;s die erbij kunnen horen</translation>
    </message>
    <message>
        <source>No longer asked; what was answered stays: %1</source>
        <translation>Wordt niet meer gevraagd; wat is geantwoord, blijft: %1</translation>
    </message>
</context>
<context>
    <name>widgets::SetSectionsPart</name>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who is asked, and when</source>
        <translation>Aan wie, en wanneer</translation>
    </message>
    <message>
        <source>Add a group of questions</source>
        <translation>Groep vragen erbij</translation>
    </message>
</context>
<context>
    <name>widgets::SituationsPart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hint for the professionals</source>
        <translation>Tip voor de hulpverleners</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaties</translation>
    </message>
    <message>
        <source>Somebody close is at the table</source>
        <translation>Er zit een naaste aan tafel</translation>
    </message>
    <message>
        <source>Small steps and ordinary words</source>
        <translation>Kleine stappen en gewone woorden</translation>
    </message>
    <message>
        <source>An interpreter, or another language</source>
        <translation>Een tolk, of een andere taal</translation>
    </message>
    <message>
        <source>A question for a diagnosis</source>
        <translation>Een vraag om een diagnose</translation>
    </message>
    <message>
        <source>What helps then</source>
        <translation>Wat dan helpt</translation>
    </message>
</context>
<context>
    <name>widgets::SpellingAction</name>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Spelling</translation>
    </message>
    <message>
        <source>This computer has no list of Dutch words.</source>
        <translation>Deze computer heeft geen lijst met Nederlandse woorden.</translation>
    </message>
</context>
<context>
    <name>widgets::SpellingHighlighter</name>
    <message>
        <source>This word is right</source>
        <translation>Dit woord is goed</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>This is the example: invented people. Nothing you do here is kept.</source>
        <translation>Dit is het voorbeeld: bedachte mensen. Wat je hier doet, blijft niet bewaard.</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Voorbeeld sluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder gaan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Anonymous summaries</source>
        <translation>Anonieme samenvattingen</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>The conversation with %1 (%2) is as you left it.</source>
        <translation>Het gesprek met %1 (%2) staat er nog zoals je het achterliet.</translation>
    </message>
    <message>
        <source>Remove conversation</source>
        <translation>Gesprek weggooien</translation>
    </message>
    <message>
        <source>Remove the conversation with %1 for good? Notes, drawing and answers are then gone.</source>
        <translation>Het gesprek met %1 voorgoed weggooien? Notities, tekening en antwoorden zijn dan weg.</translation>
    </message>
    <message>
        <source>Begin another kind of conversation</source>
        <translation>Een ander soort gesprek beginnen</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Een ander gesprek</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Arrange who comes, when and where</source>
        <translation>Regel wie er komt, wanneer en waar</translation>
    </message>
    <message>
        <source>How did it go on?</source>
        <translation>Hoe ging het verder?</translation>
    </message>
    <message>
        <source>Change the guides…</source>
        <translation>De gespreksgidsen aanpassen…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Papieren…</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Bekijk welke</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Open afspraken</translation>
    </message>
    <message>
        <source>What is erased when</source>
        <translation>Wat wordt wanneer gewist</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n conversation(s) need no longer be kept.</source>
        <translation>
            <numerusform>De woorden van %n gesprek hoeven niet langer bewaard te blijven.</numerusform>
            <numerusform>De woorden van %n gesprekken hoeven niet langer bewaard te blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Van papier</translation>
    </message>
    <message>
        <source>Enter a conversation held on paper</source>
        <translation>Een gesprek op papier invoeren</translation>
    </message>
</context>
<context>
    <name>widgets::StatesBar</name>
    <message>
        <source>What changed since the beginning</source>
        <translation>Wat er veranderd is sinds het begin</translation>
    </message>
    <message>
        <source>What is different from now</source>
        <translation>Wat er anders is dan nu</translation>
    </message>
</context>
<context>
    <name>widgets::SummariesPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Wat er meegaat</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Samenvattingen</translation>
    </message>
    <message>
        <source>5 conversations</source>
        <translation>5 gesprekken</translation>
    </message>
    <message>
        <source>10 conversations</source>
        <translation>10 gesprekken</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>Save the summaries</source>
        <translation>Samenvattingen opslaan</translation>
    </message>
    <message>
        <source>Anonymous summaries</source>
        <translation>Anonieme samenvattingen</translation>
    </message>
    <message>
        <source>Earlier files</source>
        <translation>Eerdere bestanden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Only coded answers go out, in broad groups: every combination fits at least this many conversations, and in every group people answered differently. Never a name, date, note or drawing.</source>
        <translation>Alleen antwoorden in brede groepen gaan naar buiten: elke combinatie past bij minstens zoveel gesprekken, en in elke groep gaven mensen verschillende antwoorden. Nooit een naam, datum, notitie of tekening.</translation>
    </message>
    <message>
        <source>What is told, and how precisely</source>
        <translation>Wat erin staat, en hoe precies</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>Zo staat het erin</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Wat je wilt</translation>
    </message>
    <message>
        <source>Excel workbook with code book…</source>
        <translation>Excel-werkmap met codeboek…</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)…</source>
        <translation>Tabel voor Excel (CSV)…</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)…</source>
        <translation>Tabel voor andere programma’s (CSV)…</translation>
    </message>
    <message>
        <source>For other programs, with the account (JSON)…</source>
        <translation>Voor andere programma’s, met verantwoording (JSON)…</translation>
    </message>
    <message>
        <source>To read or print (PDF)…</source>
        <translation>Om te lezen of af te drukken (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s): no copy is left</source>
        <translation>
            <numerusform>%1, %n gesprek: er is geen kopie meer</numerusform>
            <numerusform>%1, %n gesprekken: er is geen kopie meer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 because they were too rare</source>
        <translation>%1 omdat ze te zeldzaam waren</translation>
    </message>
    <message>
        <source>%1 because everybody in their group answered the same</source>
        <translation>%1 omdat iedereen in hun groep hetzelfde antwoordde</translation>
    </message>
    <message>
        <source>%1 because they were not closed</source>
        <translation>%1 omdat ze niet afgesloten waren</translation>
    </message>
    <message>
        <source>%1 because there is no permission to learn from them</source>
        <translation>%1 omdat er geen toestemming is om ervan te leren</translation>
    </message>
    <message>
        <source>%1 of %2 conversations go out. Every combination stands there at least %3 times.</source>
        <translation>%1 van %2 gesprekken gaan naar buiten. Elke combinatie staat er minstens %3 keer.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelaten: %1.</translation>
    </message>
    <message>
        <source>%1. More precisely costs %2 conversations, at most %3 may go.</source>
        <translation>%1. Preciezer kost %2 gesprekken, hooguit %3 mag.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>What you want of %1</source>
        <translation>Wat je wilt van %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>important</source>
        <translation>belangrijk</translation>
    </message>
    <message>
        <source>less important</source>
        <translation>minder belangrijk</translation>
    </message>
    <message>
        <source>must be in it</source>
        <translation>moet erin</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>mag weg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Houd “%1”</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Laat “%1” weg</translation>
    </message>
    <message>
        <source>more precise: %1</source>
        <translation>preciezer: %1</translation>
    </message>
    <message>
        <source>less precise or left out: %1</source>
        <translation>minder precies of weg: %1</translation>
    </message>
    <message>
        <source>anonymous summaries</source>
        <translation>anonieme samenvattingen</translation>
    </message>
    <message>
        <source>Summaries (*.%1)</source>
        <translation>Samenvattingen (*.%1)</translation>
    </message>
    <message>
        <source>Tables with counts (Excel)</source>
        <translation>Tabellen met aantallen (Excel)</translation>
    </message>
    <message>
        <source>Each attribute by itself…</source>
        <translation>Elk kenmerk apart…</translation>
    </message>
    <message>
        <source>Each beside “%1”…</source>
        <translation>Elk naast “%1”…</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Tabellen opslaan</translation>
    </message>
    <message>
        <source>anonymous tables</source>
        <translation>anonieme tabellen</translation>
    </message>
    <message>
        <source>Tables (*.xlsx)</source>
        <translation>Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>With approved sentences: possibly personal data</source>
        <translation>Met goedgekeurde zinnen: mogelijk persoonsgegevens</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Read sentences…</source>
        <translation>Zinnen nalezen…</translation>
    </message>
    <message>
        <source>There is no Dutch dictionary on this computer, without which personal data in sentences is not found.</source>
        <translation>Op deze computer is geen Nederlands woordenboek. Zonder dat worden persoonsgegevens in zinnen niet gevonden.</translation>
    </message>
    <message>
        <source>minimised summaries</source>
        <translation>geminimaliseerde samenvattingen</translation>
    </message>
    <message>
        <source>Minimised summaries</source>
        <translation>Geminimaliseerde samenvattingen</translation>
    </message>
    <message>
        <source>Round the counts to fives</source>
        <translation>Rond de aantallen af op vijf</translation>
    </message>
</context>
<context>
    <name>widgets::TableCard</name>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>widgets::ThemeChoice</name>
    <message>
        <source>Find or make a theme</source>
        <translation>Zoek of maak een thema</translation>
    </message>
    <message>
        <source>Themes of this sentence</source>
        <translation>Thema&apos;s van deze zin</translation>
    </message>
    <message>
        <source>New theme: “%1”</source>
        <translation>Nieuw thema: “%1”</translation>
    </message>
    <message>
        <source>There is no room for more themes. Merge two of them first.</source>
        <translation>Er is geen plaats voor meer thema&apos;s. Voeg er eerst twee samen.</translation>
    </message>
</context>
<context>
    <name>widgets::ThemeShelf</name>
    <message>
        <source>A theme keeps what was given to it: with another name, and when it counts as another theme.</source>
        <translation>Wat een thema kreeg, blijft bewaard: met een andere naam, en als het bij een ander thema meetelt.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Naam van het thema</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>There is a theme with that name. You can merge the two below.</source>
        <translation>Er is al een thema met die naam. Je kunt de twee hieronder samenvoegen.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Samenvoegen met</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Let it stand by itself again</source>
        <translation>Weer los maken</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>The themes are still as the evaluation set has them.</source>
        <translation>De thema&apos;s zijn nog zoals ze in de evaluatieset staan.</translation>
    </message>
    <message>
        <source>On %1 “%2” was added.</source>
        <translation>Op %1 is “%2” toegevoegd.</translation>
    </message>
    <message>
        <source>On %1 “%2” was renamed “%3”.</source>
        <translation>Op %1 kreeg “%2” de naam “%3”.</translation>
    </message>
    <message>
        <source>On %1 “%2” was merged into “%3”.</source>
        <translation>Op %1 is “%2” samengevoegd met “%3”.</translation>
    </message>
    <message>
        <source>On %1 “%2” was separated from “%3” again.</source>
        <translation>Op %1 is “%2” weer losgemaakt van “%3”.</translation>
    </message>
    <message>
        <source>%1 (counts as: %2)</source>
        <translation>%1 (telt mee als: %2)</translation>
    </message>
</context>
<context>
    <name>widgets::TogetherView</name>
    <message>
        <source>There is nothing to look at together yet: no sentence has been read by both.</source>
        <translation>Er is nog niets om samen te bekijken: geen zin is door allebei gelezen.</translation>
    </message>
    <message>
        <source>Sentences that got different themes</source>
        <translation>Zinnen die verschillende thema&apos;s kregen</translation>
    </message>
    <message>
        <source>First reader: %1</source>
        <translation>Eerste lezer: %1</translation>
    </message>
    <message>
        <source>Second reader: %1</source>
        <translation>Tweede lezer: %1</translation>
    </message>
    <message>
        <source>To this sentence</source>
        <translation>Naar deze zin</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>geen thema</translation>
    </message>
</context>
<context>
    <name>widgets::TogetherWindow</name>
    <message>
        <source>Drawing to look at together</source>
        <translation>Tekening om samen naar te kijken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>widgets::UnlockPage</name>
    <message>
        <source>Netwerkgesprek</source>
        <translation>Netwerkgesprek</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Herstelsleutel gebruiken</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nieuw bestand…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Make a file for your conversations, or open one.</source>
        <translation>Maak een bestand voor je gesprekken, of open er een.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Conversations (*.netwerk);;All files (*)</source>
        <translation>Gesprekken (*.netwerk);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 characters.</source>
        <translation>Kies een nieuwe wachtzin van minstens %1 tekens.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>The recovery key is not complete or has a typing error. Look at group %1.</source>
        <translation>De herstelsleutel is niet compleet of er zit een typfout in. Kijk naar groep %1.</translation>
    </message>
    <message>
        <source>Open an evaluation file…</source>
        <translation>Evaluatiebestand openen…</translation>
    </message>
</context>
<context>
    <name>widgets::ViewMenu</name>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Grootte van de tekst</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start</source>
        <translation>&amp;Taal, vanaf de volgende start</translation>
    </message>
    <message>
        <source>&amp;Movement on the screen</source>
        <translation>&amp;Beweging op het scherm</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>Help-seeker</source>
        <translation>Hulpvrager</translation>
    </message>
    <message>
        <source>Close one</source>
        <translation>Naaste</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>POH-GGZ</source>
        <translation>POH-GGZ</translation>
    </message>
    <message>
        <source>Client supporter</source>
        <translation>Cliëntondersteuner</translation>
    </message>
    <message>
        <source>Peer worker</source>
        <translation>Ervaringsdeskundige</translation>
    </message>
    <message>
        <source>WMO adviser</source>
        <translation>WMO-consulent</translation>
    </message>
    <message>
        <source>Welfare worker</source>
        <translation>Welzijnswerker</translation>
    </message>
    <message>
        <source>GGZ professional</source>
        <translation>GGZ-professional</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>self</source>
        <translation>zelf</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>professional help</source>
        <translation>hulpverlening</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>Huisartsenpraktijk</translation>
    </message>
    <message>
        <source>Municipality / WMO</source>
        <translation>Gemeente / WMO</translation>
    </message>
    <message>
        <source>GGZ step-down</source>
        <translation>GGZ-afschaling</translation>
    </message>
    <message>
        <source>Recovery academy</source>
        <translation>Herstelacademie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>it worked out</source>
        <translation>gelukt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>it did not work out</source>
        <translation>niet gelukt</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>niet meer nodig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>We talk together: the practice and the social team.</source>
        <translation>We praten samen: de praktijk en het sociaal team.</translation>
    </message>
    <message>
        <source>We write down together in this program what you tell and draw. You may read it all.</source>
        <translation>We schrijven samen in dit programma op wat je vertelt en tekent. Je mag alles lezen.</translation>
    </message>
    <message>
        <source>A short note about this talk goes into the file of the GP.</source>
        <translation>Een korte notitie over dit gesprek komt in het dossier van de huisarts.</translation>
    </message>
    <message>
        <source>A short note about this talk goes into the file of the social team.</source>
        <translation>Een korte notitie over dit gesprek komt in het dossier van het sociaal team.</translation>
    </message>
    <message>
        <source>The sheet you take home may be given to your close one.</source>
        <translation>Het blad dat je meekrijgt, mag ook naar je naaste.</translation>
    </message>
    <message>
        <source>Others may learn from this talk. Nobody sees that it was about you.</source>
        <translation>Anderen mogen van dit gesprek leren. Niemand ziet dat het over jou ging.</translation>
    </message>
    <message>
        <source>One sentence of yours may be shared, without your name.</source>
        <translation>Eén zin van jou mag gedeeld worden, zonder je naam.</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Geen tolk</translation>
    </message>
    <message>
        <source>A professional interpreter</source>
        <translation>Een professionele tolk</translation>
    </message>
    <message>
        <source>A close one interprets</source>
        <translation>Een naaste tolkt</translation>
    </message>
</context>
<context>
    <name>widgets::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>widgets::WriterStrip</name>
    <message>
        <source>What kind of thing it is; Tab goes on to the next kind</source>
        <translation>Wat voor soort het is; Tab gaat naar de volgende soort</translation>
    </message>
    <message>
        <source>Write along: a word and Enter</source>
        <translation>Meeschrijven: een woord en Enter</translation>
    </message>
    <message>
        <source>Write along: Enter draws the word, Tab changes its kind</source>
        <translation>Meeschrijven: Enter tekent het woord, Tab verandert de soort</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Soort: %1</translation>
    </message>
</context>
</TS>
