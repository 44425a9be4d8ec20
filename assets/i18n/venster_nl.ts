<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AdjustDoor</name>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Close Venster</source>
        <translation>Sluit Venster</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>AlsoBeautiful</name>
    <message>
        <source>Also beautiful</source>
        <translation>Ook mooi</translation>
    </message>
</context>
<context>
    <name>AttractPanel</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Raak het scherm aan.</translation>
    </message>
    <message>
        <source>Look, listen and read.</source>
        <translation>Kijk, luister en lees.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Laat bewegen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stilstaan</translation>
    </message>
</context>
<context>
    <name>AttractPictures</name>
    <message>
        <source>Let it move</source>
        <translation>Laat bewegen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stilstaan</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar at the bottom</source>
        <translation>Balk onderaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n werk</numerusform>
            <numerusform>%n werken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibratePage</name>
    <message>
        <source>A bank card</source>
        <translation>Een bankkaart</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Hoe groot is dit scherm?</translation>
    </message>
    <message>
        <source>Lay a bank card on the drawing. Make the drawing just as large as the card.</source>
        <translation>Leg een bankkaart op de tekening. Maak de tekening even groot als de kaart.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Veel kleiner</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation>Veel groter</translation>
    </message>
    <message>
        <source>Then the screen is %1 inch from corner to corner. The same number stands on its box.</source>
        <translation>Dan is het scherm %1 inch van hoek tot hoek. Hetzelfde getal staat op de doos.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Bewaar dit</translation>
    </message>
</context>
<context>
    <name>CaptionPage</name>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Grootst</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Wit op zwart</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Geel op zwart</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Zwart op wit</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Zwart op geel</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>In het beeld</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Onder het beeld</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Bovenaan</translation>
    </message>
    <message>
        <source>Only a shadow</source>
        <translation>Alleen schaduw</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>Zonder rand</translation>
    </message>
    <message>
        <source>With an edge</source>
        <translation>Met rand</translation>
    </message>
    <message>
        <source>My language</source>
        <translation>Mijn taal</translation>
    </message>
    <message>
        <source>As the film</source>
        <translation>Taal van de film</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Captions read aloud: on</source>
        <translation>Ondertitels voorlezen: aan</translation>
    </message>
    <message>
        <source>Captions read aloud: off</source>
        <translation>Ondertitels voorlezen: uit</translation>
    </message>
    <message>
        <source>Read aloud: on</source>
        <translation>Voorlezen: aan</translation>
    </message>
    <message>
        <source>Read aloud: off</source>
        <translation>Voorlezen: uit</translation>
    </message>
    <message>
        <source>Read captions aloud</source>
        <translation>Ondertitels voorlezen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>This is how the captions look.</source>
        <translation>Zo zien de ondertitels eruit.</translation>
    </message>
</context>
<context>
    <name>CautionPage</name>
    <message>
        <source>Listen all the same</source>
        <translation>Toch luisteren</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Toch lezen</translation>
    </message>
    <message>
        <source>Watch all the same</source>
        <translation>Toch bekijken</translation>
    </message>
    <message>
        <source>A word before</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>a question comes first</source>
        <translation>met uitleg vooraf</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>In deze film</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>Op dit beeld</translation>
    </message>
    <message>
        <source>In this recording</source>
        <translation>In deze opname</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dit verhaal</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In dit boek</translation>
    </message>
    <message>
        <source>In this work</source>
        <translation>In dit werk</translation>
    </message>
    <message>
        <source>%1 you see pictures of war.</source>
        <translation>%1 ziet u oorlog.</translation>
    </message>
    <message>
        <source>%1 you see somebody who has died.</source>
        <translation>%1 ziet u iemand die gestorven is.</translation>
    </message>
    <message>
        <source>%1 you see naked people.</source>
        <translation>%1 ziet u naakte mensen.</translation>
    </message>
    <message>
        <source>%1 bright light flashes.</source>
        <translation>%1 flitst fel licht.</translation>
    </message>
    <message>
        <source>%1 there are loud sounds.</source>
        <translation>%1 zijn er harde geluiden.</translation>
    </message>
    <message>
        <source>%1 it is about faith.</source>
        <translation>%1 gaat het over geloof.</translation>
    </message>
    <message>
        <source>%1 you see animals that suffer.</source>
        <translation>%1 ziet u dieren die lijden.</translation>
    </message>
    <message>
        <source>%1 there are words that hurt today.</source>
        <translation>%1 staan woorden die nu kwetsen.</translation>
    </message>
    <message>
        <source>%1 it is about war.</source>
        <translation>%1 gaat het over de oorlog.</translation>
    </message>
    <message>
        <source>%1 it is about death.</source>
        <translation>%1 gaat het over de dood.</translation>
    </message>
    <message>
        <source>%1 it is about nakedness.</source>
        <translation>%1 gaat het over naakt.</translation>
    </message>
    <message>
        <source>%1 it is about animals that suffer.</source>
        <translation>%1 gaat het over dieren die lijden.</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Part %1</source>
        <translation>Deel %1</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What is to be put right?</source>
        <translation>Wat kan beter?</translation>
    </message>
    <message numerus="yes">
        <source>%n things come first.</source>
        <translation>
            <numerusform>%n punt komt eerst.</numerusform>
            <numerusform>%n punten komen eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Everybody can see, hear or read what is in it.</source>
        <translation>Iedereen kan zien, horen of lezen wat erin zit.</translation>
    </message>
</context>
<context>
    <name>CodeFrame</name>
    <message numerus="yes">
        <source>Your code: %n signs</source>
        <translation>
            <numerusform>Uw code: %n teken</numerusform>
            <numerusform>Uw code: %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Uw code: %1</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Toon mijn code</translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation>Letters typen</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>Cijfers typen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Contents of %1</source>
        <translation>Inhoud van %1</translation>
    </message>
    <message>
        <source>%1, you are here</source>
        <translation>%1, hier bent u</translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation>Vorige hoofdstukken</translation>
    </message>
    <message>
        <source>Later chapters</source>
        <translation>Meer hoofdstukken</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minuut lezen</numerusform>
            <numerusform>%n minuten lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation>
            <numerusform>en nog %n keer</numerusform>
            <numerusform>en nog %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n werk</numerusform>
            <numerusform>%n werken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We can’t read %n of its works.</source>
        <translation>
            <numerusform>Wij kunnen %n van de werken niet lezen.</numerusform>
            <numerusform>Wij kunnen %n van de werken niet lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We read it now. We have %n works so far.</source>
        <translation>
            <numerusform>Wij lezen ze nu. Wij hebben al %n werk.</numerusform>
            <numerusform>Wij lezen ze nu. Wij hebben al %n werken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>It stays here while it is on the screens or planned.</source>
        <translation>Ze staat op de schermen of in de planning. Dan blijft ze hier.</translation>
    </message>
    <message>
        <source>Venster has %1 here, of at most %2. The disk has %3 free.</source>
        <translation>Venster heeft hier %1, van hoogstens %2. De schijf heeft %3 vrij.</translation>
    </message>
    <message>
        <source>on the screens or planned</source>
        <translation>op de schermen of in de planning</translation>
    </message>
    <message>
        <source>you keep it</source>
        <translation>u houdt ze hier</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>blijft niet hier</translation>
    </message>
    <message>
        <source>more is coming</source>
        <translation>er komt nog meer</translation>
    </message>
    <message>
        <source>All that should be here is here.</source>
        <translation>Alles wat hier moet zijn, is hier.</translation>
    </message>
    <message>
        <source>How long that takes, we do not know yet.</source>
        <translation>Hoelang dat duurt, weten wij nog niet.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>On this device</source>
        <translation>Op dit toestel</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Afspeellijsten</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogi</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>That is not the code. Try it again.</source>
        <translation>Dat is niet de code. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Dat is niet de code.</translation>
    </message>
    <message>
        <source>Wait %1 before you try again.</source>
        <translation>Wacht %1 voor u opnieuw probeert.</translation>
    </message>
    <message>
        <source>You practise: nothing of it stays.</source>
        <translation>U oefent: niets ervan blijft.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Staff: who are you?</source>
        <translation>Medewerkers: wie bent u?</translation>
    </message>
    <message>
        <source>Too many codes were wrong, perhaps of somebody else. Whoever set up this machine gives you a new one.</source>
        <translation>Te veel codes waren fout, misschien van iemand anders. Wie dit toestel opzette, geeft u een nieuwe.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Code vergeten? Wie dit toestel opzette, geeft u een nieuwe.</translation>
    </message>
    <message>
        <source>There is nobody here yet who may come in.</source>
        <translation>Er is nog niemand die binnen mag.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Typ uw code.</translation>
    </message>
    <message>
        <source>Whoever set up this machine can do that: kiosk staff add. See README.</source>
        <translation>Wie dit toestel opzette, regelt dat: kiosk staff add. Zie README.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Een andere naam</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>now on the screens</source>
        <translation>nu op de schermen</translation>
    </message>
    <message>
        <source>to be seen from %1</source>
        <translation>te zien vanaf %1</translation>
    </message>
    <message>
        <source>not on the screens any more</source>
        <translation>niet meer op de schermen</translation>
    </message>
    <message>
        <source>You do not show it</source>
        <translation>U toont het niet</translation>
    </message>
    <message>
        <source>This work is not here now</source>
        <translation>Dit werk is er nu niet</translation>
    </message>
    <message>
        <source>not on the screens yet</source>
        <translation>nog niet op de schermen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>All is kept.</source>
        <translation>Alles is bewaard.</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Bewaard om %1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Place %1 of %2 in “%3”</source>
        <translation>Plaats %1 van %2 in ‘%3’</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>It is not in the playlist any more.</source>
        <translation>Het staat niet meer in de afspeellijst.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>Naar de afspeellijst</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Bekijk als bezoeker</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Toon het weer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Uw woorden</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Te zien</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Wat men ziet</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Ander beeld</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Eén hoger</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Eén lager</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>To the first place</source>
        <translation>Naar de eerste plaats</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>To the last place</source>
        <translation>Naar de laatste plaats</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>Plaats …</translation>
    </message>
    <message>
        <source>To place …</source>
        <translation>Naar plaats …</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Pak op</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal het eruit</translation>
    </message>
    <message>
        <source>Show it nowhere</source>
        <translation>Nergens tonen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Music and sound</source>
        <translation>Muziek en geluid</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>with captions</source>
        <translation>met ondertitels</translation>
    </message>
    <message>
        <source>described aloud</source>
        <translation>met beschrijving</translation>
    </message>
    <message>
        <source>with sign language</source>
        <translation>met gebarentaal</translation>
    </message>
    <message>
        <source>in easy language</source>
        <translation>in gewone taal</translation>
    </message>
    <message>
        <source>in large print</source>
        <translation>in grote letters</translation>
    </message>
    <message>
        <source>in braille</source>
        <translation>in braille</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>voorgelezen</translation>
    </message>
    <message>
        <source>accessible by wheelchair</source>
        <translation>met de rolstoel bereikbaar</translation>
    </message>
    <message>
        <source>induction loop for hearing aids</source>
        <translation>ringleiding voor hoorapparaten</translation>
    </message>
    <message>
        <source>quiet, few stimuli</source>
        <translation>rustig, weinig prikkels</translation>
    </message>
    <message>
        <source>people there to help</source>
        <translation>er zijn mensen om te helpen</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 van %2.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Today&apos;s choice</source>
        <translation>Vandaag in de kijker</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>played</source>
        <translation>gespeeld</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Hulp gebruikt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>A work that is not here any more</source>
        <translation>Een werk dat er niet meer is</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>The screen speaks</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Eenvoudig scherm</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In het Frans</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>In het Duits</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message numerus="yes">
        <source>%n works: fewer than five times.</source>
        <translation>
            <numerusform>%n werk: minder dan vijf keer.</numerusform>
            <numerusform>%n werken: minder dan vijf keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors looked at a few works.</source>
        <translation>Bezoekers keken naar enkele werken.</translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work at least %n times.</source>
        <translation>
            <numerusform>Bezoekers keken minstens %n keer naar een werk.</numerusform>
            <numerusform>Bezoekers keken minstens %n keer naar een werk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work %n times.</source>
        <translation>
            <numerusform>Bezoekers keken %n keer naar een werk.</numerusform>
            <numerusform>Bezoekers keken %n keer naar een werk.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as in %1.</source>
        <translation>Dat is evenveel als in %1.</translation>
    </message>
    <message>
        <source>That is %1 % more than in %2.</source>
        <translation>Dat is %1 % meer dan in %2.</translation>
    </message>
    <message>
        <source>That is %1 % less than in %2.</source>
        <translation>Dat is %1 % minder dan in %2.</translation>
    </message>
    <message>
        <source>There were fewer than five visits.</source>
        <translation>Er waren minder dan vijf bezoeken.</translation>
    </message>
    <message numerus="yes">
        <source>There were %n visits.</source>
        <translation>
            <numerusform>Er was %n bezoek.</numerusform>
            <numerusform>Er waren %n bezoeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>bekeken: %1</translation>
    </message>
    <message>
        <source>played: %1</source>
        <translation>gespeeld: %1</translation>
    </message>
    <message>
        <source>in so many visits: %1</source>
        <translation>zoveel bezoeken: %1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Help used in %1</source>
        <translation>Hulp in %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Cijfers van %1</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>De cijfers</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Er zijn nog geen cijfers.</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>Dit scherm telt niets.</translation>
    </message>
    <message>
        <source>You see a day when it is over.</source>
        <translation>U ziet een dag als die voorbij is.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine can turn counting on, with this setting: keep, under [figures].</source>
        <translation>Wie voor dit toestel zorgt, zet het tellen aan, met deze instelling: keep, onder [figures].</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Een maand vroeger</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Een maand later</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werken</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Hulp gebruikt</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>Als balken</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Bewaar als CSV</translation>
    </message>
    <message>
        <source>What do we keep?</source>
        <translation>Wat bewaren wij?</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file or the stick is not there any more.</source>
        <translation>Het bestand of de stick is er niet meer.</translation>
    </message>
    <message>
        <source>Venster can’t read this file.</source>
        <translation>Venster kan dit bestand niet lezen.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Dit bestand is te groot.</translation>
    </message>
    <message>
        <source>There is no playlist in this file.</source>
        <translation>Er zit geen afspeellijst in dit bestand.</translation>
    </message>
    <message>
        <source>This file is damaged. Copy it again.</source>
        <translation>Dit bestand is beschadigd. Kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>This file is not safe. Venster did not open it.</source>
        <translation>Dit bestand is niet veilig. Venster deed het niet open.</translation>
    </message>
    <message>
        <source>There is no room left. Nothing is written.</source>
        <translation>Er is geen plaats meer. Er staat niets op.</translation>
    </message>
    <message>
        <source>This file is old, or it has a password. Save it as .xlsx.</source>
        <translation>Dit bestand is oud, of het heeft een wachtwoord. Bewaar het als .xlsx.</translation>
    </message>
    <message>
        <source>This file has a password. Ask for one without.</source>
        <translation>Dit bestand heeft een wachtwoord. Vraag er een zonder.</translation>
    </message>
    <message>
        <source>A newer Venster made this file. Ask for help.</source>
        <translation>Een nieuwere Venster maakte dit bestand. Vraag hulp.</translation>
    </message>
    <message>
        <source>Nobody may write there. Nothing is written.</source>
        <translation>Daar mag niemand schrijven. Er staat niets op.</translation>
    </message>
    <message>
        <source>Work %1, “%2”, is not here.</source>
        <translation>Werk %1, ‘%2’, is hier niet.</translation>
    </message>
    <message>
        <source>Work %1: a text was too long. Its end is gone.</source>
        <translation>Werk %1: een tekst was te lang. Het einde is weg.</translation>
    </message>
    <message>
        <source>Work %1: a text had hidden signs. They are gone.</source>
        <translation>Werk %1: in een tekst zaten verborgen tekens. Die zijn weg.</translation>
    </message>
    <message>
        <source>Work %1: nobody knows the language of a text. It stays out.</source>
        <translation>Werk %1: de taal van een tekst kent niemand. Die tekst komt niet mee.</translation>
    </message>
    <message>
        <source>Work %1: its picture has no web address. It stays out.</source>
        <translation>Werk %1: de foto heeft geen webadres. Ze komt niet mee.</translation>
    </message>
    <message>
        <source>Number %1 is no work. It stays out.</source>
        <translation>Nummer %1 is geen werk. Het komt niet mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts with films stay in the file. Captions come from the catalogue.</source>
        <translation>
            <numerusform>%n tekst bij een film blijft in het bestand. Ondertitels komen uit de catalogus.</numerusform>
            <numerusform>%n teksten bij films blijven in het bestand. Ondertitels komen uit de catalogus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster did not open %n other files.</source>
        <translation>
            <numerusform>Venster deed %n ander bestand niet open.</numerusform>
            <numerusform>Venster deed %n andere bestanden niet open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the letters with accents: are they right?</source>
        <translation>Kijk naar de letters met accenten: kloppen ze?</translation>
    </message>
    <message>
        <source>Row %1 names no work. It stays out.</source>
        <translation>Rij %1 noemt geen werk. Ze komt niet mee.</translation>
    </message>
    <message>
        <source>Row %1: its place is no number. It stays where it is.</source>
        <translation>Rij %1: de plaats is geen getal. De rij blijft staan.</translation>
    </message>
    <message>
        <source>Two columns have the name “%1”. The first counts.</source>
        <translation>Twee kolommen heten ‘%1’. De eerste telt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>En nog %n zoals deze.</numerusform>
            <numerusform>En nog %n zoals deze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n werk</numerusform>
            <numerusform>%n werken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not here yet</source>
        <translation>
            <numerusform>%n is er hier nog niet</numerusform>
            <numerusform>%n zijn er hier nog niet</numerusform>
        </translation>
    </message>
    <message>
        <source>all are here</source>
        <translation>alles is hier</translation>
    </message>
    <message>
        <source>“%1” is on “%2”. You may take the stick out.</source>
        <translation>‘%1’ staat op ‘%2’. U mag de stick uithalen.</translation>
    </message>
    <message>
        <source>“%1” is in the folder “exchange” of this screen.</source>
        <translation>‘%1’ staat in de map ‘exchange’ van dit scherm.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>The catalogue does not answer. Try it again.</source>
        <translation>De catalogus antwoordt niet. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>The connection is gone. When it is back, this goes on here.</source>
        <translation>De verbinding is weg. Is ze er weer, dan gaat dit hier verder.</translation>
    </message>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>Wij mogen dit hier niet tonen. Kies iets anders.</translation>
    </message>
    <message>
        <source>This does not play now. That is not your fault. Try again, or choose something else.</source>
        <translation>Dit speelt nu niet. Dat ligt niet aan u. Probeer opnieuw, of kies iets anders.</translation>
    </message>
    <message>
        <source>That was the end.</source>
        <translation>Dat was het einde.</translation>
    </message>
    <message>
        <source>One moment, it is coming.</source>
        <translation>Even geduld, het komt eraan.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>De verbinding hapert. Wij proberen het opnieuw.</translation>
    </message>
    <message>
        <source>There is no sound here now. Ask somebody for help.</source>
        <translation>Er is nu geen geluid. Vraag iemand om hulp.</translation>
    </message>
    <message>
        <source>This is not on this device, and it can&apos;t come now. Choose something else.</source>
        <translation>Dit staat niet op dit toestel en kan nu niet komen. Kies iets anders.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>not shown in this playlist</source>
        <translation>niet te zien in deze afspeellijst</translation>
    </message>
    <message>
        <source>stays off the screens</source>
        <translation>komt niet op de schermen</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>doe dit eerst</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>tip</translation>
    </message>
    <message>
        <source>The work is not in the catalogue any more.</source>
        <translation>Het werk staat niet meer in de catalogus.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>U toont dit werk niet.</translation>
    </message>
    <message>
        <source>Nobody knows who has the rights.</source>
        <translation>Niemand weet wie de rechten heeft.</translation>
    </message>
    <message>
        <source>The rights do not allow it here.</source>
        <translation>De rechten laten het hier niet toe.</translation>
    </message>
    <message>
        <source>The rights ended on %1.</source>
        <translation>De rechten eindigden op %1.</translation>
    </message>
    <message>
        <source>The rights end on %1.</source>
        <translation>De rechten eindigen op %1.</translation>
    </message>
    <message>
        <source>It may be shown from %1 on.</source>
        <translation>Het mag vanaf %1.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Het is voorbij.</translation>
    </message>
    <message>
        <source>Measured here: the light flashes in minute %1. That can make people ill.</source>
        <translation>Hier gemeten: het licht flitst in minuut %1. Daar kan iemand ziek van worden.</translation>
    </message>
    <message>
        <source>Its light flashes. That can make people ill.</source>
        <translation>Het licht flitst. Daar kan iemand ziek van worden.</translation>
    </message>
    <message>
        <source>Who can’t see the picture hears nothing. Describe it.</source>
        <translation>Wie het beeld niet ziet, hoort niets. Beschrijf het.</translation>
    </message>
    <message>
        <source>Who can’t hear the film has nothing to read.</source>
        <translation>Wie de film niet hoort, heeft niets te lezen.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Het heeft geen titel.</translation>
    </message>
    <message>
        <source>The playlist has no name.</source>
        <translation>De afspeellijst heeft geen naam.</translation>
    </message>
    <message numerus="yes">
        <source>The description is short: %n words.</source>
        <translation>
            <numerusform>De beschrijving is kort: %n woord.</numerusform>
            <numerusform>De beschrijving is kort: %n woorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is long: %n words.</source>
        <translation>
            <numerusform>De beschrijving is lang: %n woord.</numerusform>
            <numerusform>De beschrijving is lang: %n woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description may leave out “%1”.</source>
        <translation>De beschrijving kan zonder ‘%1’.</translation>
    </message>
    <message>
        <source>The description is the name of a file.</source>
        <translation>De beschrijving is de naam van een bestand.</translation>
    </message>
    <message>
        <source>The description says the title again.</source>
        <translation>De beschrijving zegt de titel nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence is long: %n words.</source>
        <translation>
            <numerusform>Een zin is lang: %n woord.</numerusform>
            <numerusform>Een zin is lang: %n woorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is long: %n letters.</source>
        <translation>
            <numerusform>De titel is lang: %n letter.</numerusform>
            <numerusform>De titel is lang: %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is in one language.</source>
        <translation>Uw tekst is er in één taal.</translation>
    </message>
    <message numerus="yes">
        <source>For the simple view it is long: %n minutes.</source>
        <translation>
            <numerusform>Lang voor het eenvoudige scherm: %n minuut.</numerusform>
            <numerusform>Lang voor het eenvoudige scherm: %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films come one after the other.</source>
        <translation>
            <numerusform>%n film komt na elkaar.</numerusform>
            <numerusform>%n films komen na elkaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture you chose is not here. Visitors see its own.</source>
        <translation>Het gekozen beeld is er niet. Bezoekers zien het eigen beeld.</translation>
    </message>
    <message>
        <source>The sound is soft.</source>
        <translation>Het geluid is stil.</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n pictures</source>
        <translation>
            <numerusform>Beschrijf %n beeld</numerusform>
            <numerusform>Beschrijf %n beelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films without captions</source>
        <translation>
            <numerusform>%n film zonder ondertitels</numerusform>
            <numerusform>%n films zonder ondertitels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n works end soon</source>
        <translation>
            <numerusform>De rechten van %n werk eindigen bijna</numerusform>
            <numerusform>De rechten van %n werken eindigen bijna</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the playlist a name</source>
        <translation>Geef de afspeellijst een naam</translation>
    </message>
    <message numerus="yes">
        <source>Give %n works a title</source>
        <translation>
            <numerusform>Geef %n werk een titel</numerusform>
            <numerusform>Geef %n werken een titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The light of %n works flashes</source>
        <translation>
            <numerusform>Het licht van %n werk flitst</numerusform>
            <numerusform>Het licht van %n werken flitst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works stay off the screens</source>
        <translation>
            <numerusform>%n werk komt niet op de schermen</numerusform>
            <numerusform>%n werken komen niet op de schermen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>It stands still.</source>
        <translation>Het staat stil.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 seconds left.</source>
        <translation>Nog %1 seconden.</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>kan nu niet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Touch it again to choose.</source>
        <translation>Raak nog eens aan om te kiezen.</translation>
    </message>
    <message>
        <source>OK to choose.</source>
        <translation>OK om te kiezen.</translation>
    </message>
    <message>
        <source>Touch it again to hear the letters.</source>
        <translation>Raak nog eens aan voor de letters.</translation>
    </message>
    <message>
        <source>OK to hear the letters.</source>
        <translation>OK om de letters te horen.</translation>
    </message>
    <message>
        <source>Touch a thing to hear it.</source>
        <translation>Raak iets aan om het te horen.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing.</source>
        <translation>Pijl omlaag is volgende. OK is kiezen.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>The screen is dark. Hold help again to see it.</source>
        <translation>Het scherm is donker. Houd hulp weer vast om het te zien.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>Het scherm is weer te zien.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Arrow down is next. OK is choosing. The question mark is help.</source>
        <translation>Voorlezen staat aan. Pijl omlaag is volgende. OK is kiezen. Vraagteken is hulp.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>Voorlezen staat uit.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing. Press help again for everything.</source>
        <translation>Pijl omlaag is volgende. OK is kiezen. Druk nog eens op hulp voor alle uitleg.</translation>
    </message>
    <message>
        <source>Arrow down goes to the next thing. Arrow up goes to the one before. OK chooses it. Escape goes back. The star says the last thing again. Louder and softer change my voice. Any key makes me silent. Hold help for five seconds to make the screen dark. On the glass: touch a thing to hear it. Touch it again to choose it. Under “Adjust” you make me slower, or silent.</source>
        <translation>Pijl omlaag gaat naar het volgende, pijl omhoog naar het vorige. Met OK kiest u. Met Escape gaat u terug. Het sterretje zegt het laatste nog eens. Luider en stiller veranderen mijn stem. Elke toets maakt mij stil. Houd hulp vijf tellen vast om het scherm donker te maken. Op het glas: raak iets aan om het te horen. Raak het nog eens aan om te kiezen. Bij “Aanpassen” maakt u mij trager, of stil.</translation>
    </message>
    <message>
        <source>Voice %1 of %2.</source>
        <translation>Stem %1 van %2.</translation>
    </message>
    <message>
        <source>Top of the page.</source>
        <translation>Bovenaan de bladzijde.</translation>
    </message>
    <message>
        <source>Bottom of the page.</source>
        <translation>Onderaan de bladzijde.</translation>
    </message>
    <message>
        <source>This text is in another language: %1.</source>
        <translation>Deze tekst is in een andere taal: %1.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 is weg.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>stip</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>streepje</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>schuif</translation>
    </message>
    <message>
        <source>field</source>
        <translation>invulveld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Waar u net was</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Remote and keys</source>
        <translation>Afstandsbediening</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>Do you need help? Ask at the desk.</source>
        <translation>Hulp nodig? Vraag het aan de balie.</translation>
    </message>
    <message>
        <source>Take all the time you like. Nobody hurries you.</source>
        <translation>Neem alle tijd. Niemand jaagt u op.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch the screen begins again.</source>
        <translation>
            <numerusform>Na %n minuut zonder aanraken begint het scherm opnieuw.</numerusform>
            <numerusform>Na %n minuten zonder aanraken begint het scherm opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>Na %n seconde zonder aanraken vraagt het: bent u er nog?</numerusform>
            <numerusform>Na %n seconden zonder aanraken vraagt het: bent u er nog?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>Na %n minuut zonder aanraken vraagt het: bent u er nog?</numerusform>
            <numerusform>Na %n minuten zonder aanraken vraagt het: bent u er nog?</numerusform>
        </translation>
    </message>
    <message>
        <source>While you watch or listen, it waits.</source>
        <translation>Zolang u kijkt of luistert, wacht het scherm.</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>Dit scherm onthoudt niets van u.</translation>
    </message>
    <message>
        <source>That went well.</source>
        <translation>Dat ging goed.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Nog eens oefenen</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>Oefen het aanraken</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Andere hulp</translation>
    </message>
    <message>
        <source>Do you need help? Ask somebody near you.</source>
        <translation>Hulp nodig? Vraag het aan iemand bij u in de buurt.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Touch a picture to look, listen or read.</source>
        <translation>Raak een beeld aan om te kijken, te luisteren of te lezen.</translation>
    </message>
    <message>
        <source>“Back” brings you to the page before this one.</source>
        <translation>Met “Terug” gaat u naar de vorige bladzijde.</translation>
    </message>
    <message>
        <source>With “Search” you find a work by a word.</source>
        <translation>Typ een woord bij “Zoek”. U ziet wat erbij past.</translation>
    </message>
    <message>
        <source>With “Adjust” the letters grow, and you choose colours and language.</source>
        <translation>Met “Aanpassen” maakt u de letters groter en kiest u kleur en taal.</translation>
    </message>
    <message>
        <source>“More” shows the works that come next.</source>
        <translation>“Meer” toont de werken die volgen.</translation>
    </message>
    <message>
        <source>“Read aloud”: a voice reads these words to you.</source>
        <translation>“Lees voor”: een stem leest u deze woorden voor.</translation>
    </message>
    <message>
        <source>The large buttons below turn the page.</source>
        <translation>De grote knoppen onderaan slaan het blad om.</translation>
    </message>
    <message>
        <source>Choose: you see or hear the change at once.</source>
        <translation>Kies: u ziet of hoort het meteen.</translation>
    </message>
    <message>
        <source>“Ready” brings you back to where you were.</source>
        <translation>Met “Klaar” gaat u terug naar waar u was.</translation>
    </message>
    <message>
        <source>The largest button begins the film, the sound or the story.</source>
        <translation>De grootste knop start de film, het geluid of het verhaal.</translation>
    </message>
    <message>
        <source>“Something else” brings you to another work.</source>
        <translation>Met “Iets anders” komt u bij een ander werk.</translation>
    </message>
    <message>
        <source>The large button below holds the film, and lets it go on.</source>
        <translation>De grote knop onderaan stopt de film, en start hem weer.</translation>
    </message>
    <message>
        <source>Missed something? Go back ten seconds.</source>
        <translation>Iets gemist? Ga tien seconden terug.</translation>
    </message>
    <message>
        <source>“Captions” shows in words what is said.</source>
        <translation>“Ondertitels” toont in woorden wat men zegt.</translation>
    </message>
    <message>
        <source>With the arrows you look around in it.</source>
        <translation>Met de pijlen kijkt u erin rond.</translation>
    </message>
    <message>
        <source>“+” brings the picture nearer.</source>
        <translation>“+” brengt het beeld dichterbij.</translation>
    </message>
    <message>
        <source>“%1” gives you the whole picture again.</source>
        <translation>“%1” geeft u weer het hele beeld.</translation>
    </message>
    <message>
        <source>With “Larger” the letters grow.</source>
        <translation>Met “Groter” worden de letters groter.</translation>
    </message>
    <message>
        <source>Touch a chapter to read it.</source>
        <translation>Raak een hoofdstuk aan om het te lezen.</translation>
    </message>
    <message>
        <source>What you can watch now stands first.</source>
        <translation>Wat u nu kunt volgen, staat eerst.</translation>
    </message>
    <message>
        <source>Below it you see what comes later.</source>
        <translation>Daaronder ziet u wat later komt.</translation>
    </message>
    <message>
        <source>Here you see what there is near this place.</source>
        <translation>Hier ziet u wat er in de buurt is.</translation>
    </message>
    <message>
        <source>Hold the camera of your telephone before the square.</source>
        <translation>Richt de camera van uw telefoon op het vierkant.</translation>
    </message>
    <message>
        <source>A voice can spell the address for you.</source>
        <translation>Een stem kan het adres voor u spellen.</translation>
    </message>
    <message>
        <source>Touch a topic, or some years.</source>
        <translation>Raak een onderwerp aan, of jaren.</translation>
    </message>
    <message>
        <source>Touch the letters; you see at once what there is.</source>
        <translation>Raak de letters aan: u ziet meteen wat er is.</translation>
    </message>
    <message>
        <source>You can also choose a topic, without typing.</source>
        <translation>U kunt ook een onderwerp kiezen, zonder typen.</translation>
    </message>
    <message>
        <source>“Rub out” takes the last letter away.</source>
        <translation>“Wis” haalt de laatste letter weg.</translation>
    </message>
    <message>
        <source>When you leave, everything is as it was.</source>
        <translation>Als u weggaat, is alles weer zoals het was.</translation>
    </message>
    <message>
        <source>It stays like this until you close Venster.</source>
        <translation>Zo blijft het tot u Venster sluit.</translation>
    </message>
    <message>
        <source>In the film you turn captions on and off.</source>
        <translation>In de film zet u ondertitels aan en uit.</translation>
    </message>
    <message>
        <source>Louder and softer are on the page of the film.</source>
        <translation>Luider en stiller staan bij de film.</translation>
    </message>
    <message>
        <source>“Louder” and “Softer” change the sound.</source>
        <translation>“Luider” en “Stiller” veranderen het geluid.</translation>
    </message>
    <message>
        <source>The large buttons show you more of the picture.</source>
        <translation>Met de grote knoppen ziet u meer van het beeld.</translation>
    </message>
    <message>
        <source>“Read aloud” stands beside a text: touch it.</source>
        <translation>“Lees voor” staat bij een tekst: raak het aan.</translation>
    </message>
    <message>
        <source>The same button holds the voice, and lets it go on.</source>
        <translation>Dezelfde knop stopt de stem, en start ze weer.</translation>
    </message>
    <message>
        <source>“Sentence back” says the last sentence again.</source>
        <translation>“Zin terug” zegt de laatste zin nog eens.</translation>
    </message>
    <message>
        <source>“Slower” gives you more time to follow.</source>
        <translation>“Trager” geeft u meer tijd om te volgen.</translation>
    </message>
    <message>
        <source>With the arrows you go from button to button.</source>
        <translation>Met de pijlen gaat u van knop naar knop.</translation>
    </message>
    <message>
        <source>“OK” does what the button says.</source>
        <translation>“OK” doet wat op de knop staat.</translation>
    </message>
    <message>
        <source>“Back” on the remote is “Back” on the screen.</source>
        <translation>“Terug” op de afstandsbediening is “Terug” op het scherm.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Touch a work to show it again.</source>
        <translation>Raak een werk aan om het weer te tonen.</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>De werken</translation>
    </message>
    <message>
        <source>You show everything.</source>
        <translation>U toont alles.</translation>
    </message>
    <message>
        <source>Is there a work that must go? Look for it as a visitor does. “Don’t show it” stands below its page.</source>
        <translation>Moet er een werk weg? Zoek het zoals een bezoeker. ‘Niet tonen’ staat onder de pagina.</translation>
    </message>
    <message>
        <source>Look for a work</source>
        <translation>Zoek een werk</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Toon het weer</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>%1 took it away on %2 at %3</source>
        <translation>%1 nam het weg op %2 om %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>A work without a title</source>
        <translation>Een werk zonder titel</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>new works come later</source>
        <translation>nieuwe werken komen later</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>De eerste werken komen eraan.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Even geduld.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>De eerste keer duurt dat ongeveer een minuut.</translation>
    </message>
    <message>
        <source>There is no internet now. They come when it is back.</source>
        <translation>Er is nu geen internet. Ze komen zodra het er weer is.</translation>
    </message>
</context>
<context>
    <name>HomeRail</name>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Earlier shelves</source>
        <translation>Vorige reeksen</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Meer reeksen</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n werk</numerusform>
            <numerusform>%n werken</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and short films, for who comes by</source>
        <translation>Beelden en korte films, voor wie voorbijkomt</translation>
    </message>
    <message>
        <source>Short films and music, half an hour at most</source>
        <translation>Korte films en muziek, hoogstens een half uur</translation>
    </message>
    <message>
        <source>Pictures and music, without films</source>
        <translation>Beelden en muziek, zonder films</translation>
    </message>
    <message>
        <source>You can read what people say in them</source>
        <translation>U leest wat men erin zegt</translation>
    </message>
    <message>
        <source>Stories, short films, pictures and sounds</source>
        <translation>Verhalen, korte films, beelden en geluiden</translation>
    </message>
    <message>
        <source>Music and films, before and after a broadcast</source>
        <translation>Muziek en films, voor en na een uitzending</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise the screen begins again in %n seconds.</source>
        <translation>
            <numerusform>Anders begint het scherm opnieuw over %n seconde.</numerusform>
            <numerusform>Anders begint het scherm opnieuw over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Ja, ik ben er nog</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Nee, stop</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>Dit scherm onthoudt niets van u.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>A question first</source>
        <translation>Met uitleg vooraf</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What do we keep?</source>
        <translation>Wat bewaren wij?</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>Dit scherm telt niets.</translation>
    </message>
    <message>
        <source>For each day: how many visits there were.</source>
        <translation>Per dag: hoeveel bezoeken er waren.</translation>
    </message>
    <message>
        <source>How many used help, such as large letters, and which language.</source>
        <translation>Hoeveel mensen hulp gebruikten, zoals grote letters, en welke taal.</translation>
    </message>
    <message>
        <source>We add up a visit when it is over.</source>
        <translation>Wij tellen een bezoek als het voorbij is.</translation>
    </message>
    <message>
        <source>Below five you see “&lt;5”. Totals are a little too low then.</source>
        <translation>Onder vijf ziet u ‘&lt;5’. Totalen zijn dan iets te laag.</translation>
    </message>
    <message>
        <source>After thirteen months we keep only months. After three years nothing.</source>
        <translation>Na dertien maanden bewaren wij alleen maanden. Na drie jaar niets.</translation>
    </message>
    <message>
        <source>Never: who a visitor is.</source>
        <translation>Nooit: wie een bezoeker is.</translation>
    </message>
    <message>
        <source>Never: what a visitor types or searches.</source>
        <translation>Nooit: wat een bezoeker typt of zoekt.</translation>
    </message>
    <message>
        <source>Never: at what hour a visitor came, or what came next.</source>
        <translation>Nooit: hoe laat een bezoeker kwam, of wat daarna kwam.</translation>
    </message>
    <message>
        <source>Of staff: their name, role and wrong codes.</source>
        <translation>Van medewerkers: naam, rol, foute codes.</translation>
    </message>
    <message>
        <source>Of staff: when they come in and what they do.</source>
        <translation>Van medewerkers: wanneer zij binnenkomen, en wat zij doen.</translation>
    </message>
    <message>
        <source>That does not go away by itself.</source>
        <translation>Dat gaat niet vanzelf weg.</translation>
    </message>
    <message>
        <source>Never: what staff themselves look at.</source>
        <translation>Nooit: wat medewerkers zelf bekijken.</translation>
    </message>
    <message>
        <source>The figures stay on this machine, until you save them.</source>
        <translation>De cijfers blijven op dit toestel, tot u ze bewaart.</translation>
    </message>
    <message>
        <source>In how many visits people looked at a work, or played it.</source>
        <translation>In hoeveel bezoeken men een werk bekeek of speelde.</translation>
    </message>
    <message>
        <source>A film that somebody plays may stay on this device, with the day. Never who.</source>
        <translation>Films die men speelde, kunnen hier blijven, met de dag. Nooit wie.</translation>
    </message>
    <message>
        <source>Your own pictures: until staff take them away, and a week more.</source>
        <translation>Eigen foto’s: tot een medewerker ze weghaalt, en nog een week.</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message>
        <source>Out of this group</source>
        <translation>Uit deze groep</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Press to go on.</source>
        <translation>Druk om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Rub out</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>digits and accents</source>
        <translation>cijfers en accenten</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>leestekens</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>hoofdletter</translation>
    </message>
    <message>
        <source>letters in the order of the alphabet</source>
        <translation>letters in de volgorde van het alfabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Touch a line with “do this first”. Put it right.</source>
        <translation>Raak een regel aan met ‘doe dit eerst’. Maak dat in orde.</translation>
    </message>
    <message>
        <source>Good. Now go back, and touch “Idea of the week”.</source>
        <translation>Goed. Ga nu terug, en raak ‘Idee van de week’ aan.</translation>
    </message>
    <message>
        <source>Good. Now take out a work, or move it up.</source>
        <translation>Goed. Haal nu een werk weg, of zet het hoger.</translation>
    </message>
    <message>
        <source>Good. Now touch “As a visitor”, and choose how.</source>
        <translation>Goed. Raak nu ‘Als bezoeker’ aan, en kies hoe.</translation>
    </message>
    <message>
        <source>So visitors see it. Touch “Staff” to go back.</source>
        <translation>Zo zien bezoekers het. Raak ‘Medewerkers’ aan om terug te gaan.</translation>
    </message>
    <message>
        <source>Good. Now touch “Put on the screens”.</source>
        <translation>Goed. Raak nu ‘Zet op de schermen’ aan.</translation>
    </message>
    <message>
        <source>Good. That was all of it. Nothing of it stays.</source>
        <translation>Goed. Dat was alles. Niets ervan blijft.</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>What to do now</source>
        <translation>Wat u nu doet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop met oefenen</translation>
    </message>
</context>
<context>
    <name>LinePages</name>
    <message>
        <source>Earlier</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Reading aloud is not possible here</source>
        <translation>Voorlezen kan hier niet</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Er is geen geluid</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Geen stem voor deze taal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>Spell the address aloud</source>
        <translation>Lees het adres voor</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Also now</source>
        <translation>Ook nu</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later vandaag</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Altijd te volgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week van %1</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. We can&apos;t tell what is live now.</source>
        <translation>De klok van dit scherm staat verkeerd. Wij weten niet wat nu live is.</translation>
    </message>
    <message>
        <source>Nothing else is live in the coming weeks.</source>
        <translation>Verder is er de komende weken niets live.</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>Er is nu geen uitzending.</translation>
    </message>
    <message>
        <source>Nothing is live today.</source>
        <translation>Vandaag is er niets live.</translation>
    </message>
    <message>
        <source>Nothing is live that week.</source>
        <translation>Die week is er niets live.</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>Nu live: %1</translation>
    </message>
    <message>
        <source>Live, %2: %1</source>
        <translation>Live, %2: %1</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Nu live</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>LiveKeys</name>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message>
        <source>Back to the broadcast</source>
        <translation>Terug naar de uitzending</translation>
    </message>
    <message>
        <source>Wait for the broadcast</source>
        <translation>Wacht op de uitzending</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Uitzending</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Go on watching this</source>
        <translation>Blijf dit bekijken</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Van het begin</translation>
    </message>
    <message>
        <source>Its start</source>
        <translation>Begin ervan</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>Kijk intussen naar iets anders</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Naar nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>LiveNow</name>
    <message>
        <source>More about it</source>
        <translation>Meer hierover</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Waar kan ik kijken?</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Luister nu</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Bekijk nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing is live now. This comes next:</source>
        <translation>Nu is er niets live. Dit komt straks:</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>Dit komt straks:</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>Dit komt straks:</translation>
    </message>
    <message>
        <source>We know of nothing live in the coming weeks. There is much more to see.</source>
        <translation>Voor de komende weken is niets aangekondigd. Er is nog veel meer te zien.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
</context>
<context>
    <name>LiveRows</name>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>Wij mogen dit hier niet tonen. Kies iets anders.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>De verbinding hapert. Wij proberen het opnieuw.</translation>
    </message>
    <message>
        <source>The broadcast is back.</source>
        <translation>De uitzending is er weer.</translation>
    </message>
    <message>
        <source>Meanwhile we show: %1</source>
        <translation>Wij tonen intussen: %1</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>You can wait here. It begins by itself, with picture and sound.</source>
        <translation>U kunt hier wachten. Het begint vanzelf, met beeld en geluid.</translation>
    </message>
    <message>
        <source>The doors open an hour before.</source>
        <translation>De deuren gaan een uur vooraf open.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>Look at something else meanwhile</source>
        <translation>Bekijk intussen iets anders</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Whose?</source>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>Logbook: %1</source>
        <translation>Logboek: %1</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>Wat medewerkers deden</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Ook wat ouder is</translation>
    </message>
    <message>
        <source>To the logbook</source>
        <translation>Naar het logboek</translation>
    </message>
    <message>
        <source>Of one person</source>
        <translation>Van één persoon</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Bewaar als CSV</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Afspeellijst</translation>
    </message>
    <message>
        <source>Logbook %1</source>
        <translation>Logboek %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>het toestel</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>LowerOffer</name>
    <message>
        <source>Are the buttons too high?</source>
        <translation>Staan de knoppen te hoog?</translation>
    </message>
    <message>
        <source>Put them lower</source>
        <translation>Zet ze lager</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nee, dank u</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Somebody listens here. The screen is dark for that.</source>
        <translation>Hier luistert iemand. Daarom is het scherm donker.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>long ago</source>
        <translation>lang geleden</translation>
    </message>
</context>
<context>
    <name>MoreLeaves</name>
    <message>
        <source>More, %1 of %2</source>
        <translation>Meer, %1 van %2</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Naar de eerste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More like this</source>
        <translation>Meer zoals dit</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>De werken</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>Er is geen werk dat erop lijkt.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does.</source>
        <translation>Zoek werken zoals een bezoeker.</translation>
    </message>
    <message>
        <source>in the playlist</source>
        <translation>in de afspeellijst</translation>
    </message>
    <message>
        <source>Look for others</source>
        <translation>Zoek andere</translation>
    </message>
</context>
<context>
    <name>Narrowings</name>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebarentaal</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Zonder internet</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Alleen met …</translation>
    </message>
</context>
<context>
    <name>Nearby</name>
    <message>
        <source>by %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>this very work</source>
        <translation>dit werk zelf</translation>
    </message>
</context>
<context>
    <name>NearbyPage</name>
    <message>
        <source>Near here, about “%1”</source>
        <translation>In de buurt, bij “%1”</translation>
    </message>
    <message>
        <source>Nothing near here at the moment</source>
        <translation>Nu is er niets in de buurt</translation>
    </message>
    <message>
        <source>Nothing fits with this in the coming weeks. The library has no book about it. Come back another day.</source>
        <translation>De komende weken past hier geen activiteit bij. De bibliotheek heeft er geen boek over. Kom een andere keer terug.</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message>
        <source>Near here</source>
        <translation>In de buurt</translation>
    </message>
</context>
<context>
    <name>NewCodePage</name>
    <message>
        <source>At least 6 digits, or 10 letters.</source>
        <translation>Minstens 6 cijfers, of 10 letters.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Code vergeten? Wie dit toestel opzette, geeft u een nieuwe.</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>De oude werkt niet meer.</translation>
    </message>
    <message>
        <source>Type the new one the next time that you sign in.</source>
        <translation>Typ de nieuwe de volgende keer dat u zich aanmeldt.</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Raak het scherm aan.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Wis</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>all day long</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Het begint %1.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Het is nu %1.</translation>
    </message>
    <message>
        <source>without captions</source>
        <translation>zonder ondertitels</translation>
    </message>
    <message>
        <source>This is over</source>
        <translation>Dit is afgelopen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>to watch on a telephone</source>
        <translation>te zien op een telefoon</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open again %1 at %2.</source>
        <translation>Weer open %1 om %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>de hele dag open</translation>
    </message>
</context>
<context>
    <name>OtherPicturePage</name>
    <message>
        <source>Which picture?</source>
        <translation>Welk beeld?</translation>
    </message>
    <message>
        <source>There is no other picture.</source>
        <translation>Er is geen ander beeld.</translation>
    </message>
    <message>
        <source>Add works to the playlist. You can choose their pictures too.</source>
        <translation>Voeg werken toe aan de lijst. U kunt dan ook hun beeld kiezen.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>Naar het werk</translation>
    </message>
</context>
<context>
    <name>OwnAskPage</name>
    <message>
        <source>1. What is it?</source>
        <translation>1. Wat is het?</translation>
    </message>
    <message>
        <source>2. Who made it?</source>
        <translation>2. Wie maakte het?</translation>
    </message>
    <message>
        <source>3. May we show it?</source>
        <translation>3. Mogen we het tonen?</translation>
    </message>
    <message>
        <source>4. For whom is it?</source>
        <translation>4. Voor wie is het?</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Een andere naam</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation>Wij: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Dat weten we niet</translation>
    </message>
    <message>
        <source>Yes, we made it ourselves</source>
        <translation>Ja, wij maakten het zelf</translation>
    </message>
    <message>
        <source>Yes, we have leave</source>
        <translation>Ja, we hebben toestemming</translation>
    </message>
    <message>
        <source>Whoever made it says so, also who is in it.</source>
        <translation>De maker zegt ja, en wie erop staat ook.</translation>
    </message>
    <message>
        <source>Yes, it is free of rights</source>
        <translation>Ja, het is vrij van rechten</translation>
    </message>
    <message>
        <source>The maker died more than 70 years ago, or gave it away.</source>
        <translation>De maker stierf meer dan 70 jaar geleden, of gaf het vrij.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Then it stays off the screen.</source>
        <translation>Dan komt het niet op het scherm.</translation>
    </message>
    <message>
        <source>Whoever is in it says so too.</source>
        <translation>Wie erop staat, zegt ook ja.</translation>
    </message>
    <message>
        <source>To look at, on this screen</source>
        <translation>Om te bekijken, op dit scherm</translation>
    </message>
    <message>
        <source>Also to print and take home</source>
        <translation>Ook om te printen of mee te nemen</translation>
    </message>
    <message>
        <source>Not to earn money with.</source>
        <translation>Niet om geld mee te verdienen.</translation>
    </message>
    <message>
        <source>Then nothing comes in. Ask who made it, and come back.</source>
        <translation>Dan komt er niets binnen. Vraag het aan de maker en kom terug.</translation>
    </message>
</context>
<context>
    <name>OwnBatchPage</name>
    <message>
        <source>Take it away, and it goes from the screen. For a week you can bring it back. New files may need its room sooner.</source>
        <translation>Haalt u het weg? Dan gaat het van het scherm. U kunt het een week lang terughalen. Nieuwe bestanden kunnen die plaats eerder nodig hebben.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal het weg</translation>
    </message>
</context>
<context>
    <name>OwnComingPage</name>
    <message>
        <source>Venster copies “%1”</source>
        <translation>Venster kopieert ‘%1’</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Er kwam niets binnen</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Eigen foto’s en films</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>Laat de stick zitten.</translation>
    </message>
    <message>
        <source>You may take the stick out.</source>
        <translation>U mag de stick uithalen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Make a playlist of it</source>
        <translation>Maak er een afspeellijst van</translation>
    </message>
    <message>
        <source>To your own works</source>
        <translation>Naar uw eigen werken</translation>
    </message>
</context>
<context>
    <name>OwnNamePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>What is the name of the maker?</source>
        <translation>Hoe heet de maker?</translation>
    </message>
    <message>
        <source>The name: %1</source>
        <translation>De naam: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Your own pictures and films</source>
        <translation>Eigen foto’s en films</translation>
    </message>
    <message>
        <source>Touch one to take it away.</source>
        <translation>Raak er een aan om die weg te halen.</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Er is nog niets van uzelf.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Even geduld.</translation>
    </message>
    <message>
        <source>Put a stick with pictures or films in, and touch “From a stick”.</source>
        <translation>Steek een stick met foto’s of films in. Raak dan ‘Van een stick’ aan.</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoever is het?</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Van een stick</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Bring it back: %1</source>
        <translation>Terughalen: %1</translation>
    </message>
</context>
<context>
    <name>OwnReadyPage</name>
    <message>
        <source>What you said</source>
        <translation>Wat u zei</translation>
    </message>
    <message>
        <source>Is there something that may hurt somebody? Venster asks first.</source>
        <translation>Kan iets iemand raken? Dan vraagt Venster het eerst.</translation>
    </message>
    <message>
        <source>Put it on the screen</source>
        <translation>Zet het op het scherm</translation>
    </message>
</context>
<context>
    <name>OwnStickPage</name>
    <message>
        <source>What do you want to show?</source>
        <translation>Wat wilt u tonen?</translation>
    </message>
    <message>
        <source>Touch a folder. Venster then asks four questions.</source>
        <translation>Raak een map aan. Venster stelt dan vier vragen.</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation>Op de stick</translation>
    </message>
    <message>
        <source>Venster looks on the stick.</source>
        <translation>Venster kijkt op de stick.</translation>
    </message>
    <message>
        <source>There are no pictures or films on it.</source>
        <translation>Er staan geen foto’s of films op.</translation>
    </message>
    <message>
        <source>There is no stick.</source>
        <translation>Er is geen stick.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Steek een stick in en raak ‘Kijk opnieuw’ aan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>You stopped it. Nothing came in.</source>
        <translation>U stopte. Er kwam niets binnen.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Nothing came in. Put it in, and try it again.</source>
        <translation>De stick is er niet meer. Er kwam niets binnen. Steek hem in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Venster can’t read the list of your own works. Ask who looks after this machine.</source>
        <translation>Venster kan de lijst van uw eigen werken niet lezen. Vraag het aan wie voor dit toestel zorgt.</translation>
    </message>
    <message>
        <source>“%1” is here again.</source>
        <translation>‘%1’ is er weer.</translation>
    </message>
    <message>
        <source>There is no room for this on the disk. Nothing has changed.</source>
        <translation>Hiervoor is geen plaats op de schijf. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“%1” is gone. You can bring it back for a week.</source>
        <translation>‘%1’ is weg. U kunt het een week lang terughalen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n geluid</numerusform>
            <numerusform>%n geluiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files stay out</source>
        <translation>
            <numerusform>%n ander bestand niet</numerusform>
            <numerusform>%n andere bestanden niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Foto’s van %1</translation>
    </message>
    <message>
        <source>Films of %1</source>
        <translation>Films van %1</translation>
    </message>
    <message>
        <source>Sounds of %1</source>
        <translation>Geluiden van %1</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Oorlog</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Dood</translation>
    </message>
    <message>
        <source>Nakedness</source>
        <translation>Naakt</translation>
    </message>
    <message>
        <source>Loud sound</source>
        <translation>Luid geluid</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>dat weet niemand</translation>
    </message>
    <message>
        <source>We made it ourselves.</source>
        <translation>Wij maakten het zelf.</translation>
    </message>
    <message>
        <source>We have leave to show it.</source>
        <translation>We hebben toestemming om het te tonen.</translation>
    </message>
    <message>
        <source>It is free of rights.</source>
        <translation>Het is vrij van rechten.</translation>
    </message>
    <message>
        <source>Visitors see it on this screen only.</source>
        <translation>Bezoekers zien het alleen op dit scherm.</translation>
    </message>
    <message>
        <source>Visitors may also print it and take it home.</source>
        <translation>Bezoekers mogen het ook printen en meenemen.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works are here. They come on the screen within a minute.</source>
        <translation>
            <numerusform>%n werk is er. Het komt binnen een minuut op het scherm.</numerusform>
            <numerusform>%n werken zijn er. Ze komen binnen een minuut op het scherm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster could not read %n files.</source>
        <translation>
            <numerusform>Venster kon %n bestand niet lezen.</numerusform>
            <numerusform>Venster kon %n bestanden niet lezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>Very slow</source>
        <translation>Veel trager</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Trager</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Vlot</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Heel vlot</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>The pages</source>
        <translation>De bladzijden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>pages in the row</source>
        <translation>bladzijden in de rij</translation>
    </message>
    <message>
        <source>you look at it</source>
        <translation>die ziet u nu</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Up in the text</source>
        <translation>Omhoog in de tekst</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Down in the text</source>
        <translation>Omlaag in de tekst</translation>
    </message>
</context>
<context>
    <name>PictureKeys</name>
    <message>
        <source>Previous detail</source>
        <translation>Vorig detail</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Volgend detail</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorig beeld</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgend beeld</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eén bladzijde</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Twee bladzijden</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>There is much to see. Choose a detail and look along.</source>
        <translation>Er is veel te zien. Kies een detail en kijk mee.</translation>
    </message>
    <message>
        <source>It can&apos;t be seen sharper now.</source>
        <translation>Scherper kan het nu niet.</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>Picture %1</source>
        <translation>Beeld %1</translation>
    </message>
    <message>
        <source>Its own picture</source>
        <translation>Het eigen beeld</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>To which place?</source>
        <translation>Naar welke plaats?</translation>
    </message>
    <message>
        <source>From 1 to %1. Now it stands at %2.</source>
        <translation>Van 1 tot %1. Nu staat het op %2.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Plaats: %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>elke %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Broadcast: %1</source>
        <translation>Uitzending: %1</translation>
    </message>
    <message>
        <source>%1; otherwise %2</source>
        <translation>%1; anders %2</translation>
    </message>
    <message>
        <source>Visitors see “%1”.</source>
        <translation>Bezoekers zien ‘%1’.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one.</source>
        <translation>Ze is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>It is not on then. Choose it again.</source>
        <translation>Ze is er dan niet. Kies ze opnieuw.</translation>
    </message>
    <message>
        <source>%2, in place of the broadcast “%1”</source>
        <translation>%2, in de plaats van de uitzending ‘%1’</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>Kijk intussen naar iets anders</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 tellen terug</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 tellen vooruit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>The text is coming.</source>
        <translation>De tekst komt eraan.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>We can&apos;t show this text.</source>
        <translation>Wij kunnen deze tekst niet tonen.</translation>
    </message>
    <message>
        <source>%1: the letters</source>
        <translation>%1: de letters</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>%1: to the chapter before</source>
        <translation>%1: naar het hoofdstuk hiervoor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>%1: to the chapter after</source>
        <translation>%1: naar het hoofdstuk hierna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PlayerToggles</name>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Geen ondertitels</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Geen beschrijving</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebarentaal</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>Geen gebarentaal</translation>
    </message>
    <message>
        <source>Swap the pictures</source>
        <translation>Wissel de beelden</translation>
    </message>
    <message>
        <source>Look of captions</source>
        <translation>Ondertitels aanpassen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Volledig beeld</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Meer knoppen</translation>
    </message>
</context>
<context>
    <name>PlayingBar</name>
    <message>
        <source>You hear: %1</source>
        <translation>U hoort: %1</translation>
    </message>
    <message>
        <source>Stands still: %1</source>
        <translation>Staat stil: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>To the sound</source>
        <translation>Naar het geluid</translation>
    </message>
    <message>
        <source>Back to the sound</source>
        <translation>Terug naar het geluid</translation>
    </message>
</context>
<context>
    <name>PlaylistMorePage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>in four languages</source>
        <translation>in vier talen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>the days and hours on the screens</source>
        <translation>de dagen en uren op de schermen</translation>
    </message>
    <message>
        <source>Off the screens</source>
        <translation>Van de schermen</translation>
    </message>
    <message>
        <source>the playlist itself stays</source>
        <translation>de lijst zelf blijft</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>on a stick, or read one in</source>
        <translation>op een stick, of lees er een in</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>what was on the screens, and the way back</source>
        <translation>wat op de schermen stond, en de weg terug</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>a new playlist with the same works and words</source>
        <translation>een nieuwe afspeellijst met dezelfde werken en woorden</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>“Undo” brings it back</source>
        <translation>‘Ongedaan’ brengt ze terug</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>%1 · follows “%2”</source>
        <translation>%1 · volgt ‘%2’</translation>
    </message>
    <message>
        <source>Touch the place where it is to stand.</source>
        <translation>Raak de plaats aan waar het moet staan.</translation>
    </message>
    <message>
        <source>Visitors see it just so.</source>
        <translation>Bezoekers zien het zo.</translation>
    </message>
    <message>
        <source>Visitors will see it just so.</source>
        <translation>Zo zullen bezoekers het zien.</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>‘Ongedaan’ neemt terug: %1</translation>
    </message>
    <message>
        <source>The works in it</source>
        <translation>De werken erin</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Er zit nog niets in.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does. Each has a button: “Take it”.</source>
        <translation>Zoek werken zoals een bezoeker. Bij elk werk staat een knop: ‘Neem het’.</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>put it down here</source>
        <translation>zet het hier neer</translation>
    </message>
    <message>
        <source>%1 one place up</source>
        <translation>%1 één plaats hoger</translation>
    </message>
    <message>
        <source>%1 one place down</source>
        <translation>%1 één plaats lager</translation>
    </message>
    <message>
        <source>Add works</source>
        <translation>Voeg werken toe</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Meer zoals dit</translation>
    </message>
    <message>
        <source>As a visitor</source>
        <translation>Als bezoeker</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Meer …</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>In de planning</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n punt eerst</numerusform>
            <numerusform>%n punten eerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tips</source>
        <translation>
            <numerusform>%n tip</numerusform>
            <numerusform>%n tips</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>On the screens</source>
        <translation>Op de schermen</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Zet op de schermen</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Paw</source>
        <translation>Poot</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Touch the apple.</source>
        <translation>Raak de appel aan.</translation>
    </message>
    <message>
        <source>Well done. Touch the apple once more.</source>
        <translation>Goed zo. Raak de appel nog eens aan.</translation>
    </message>
    <message>
        <source>Good. Now choose the boat.</source>
        <translation>Goed. Kies nu de boot.</translation>
    </message>
    <message>
        <source>The last one: touch “Back”, at the bottom.</source>
        <translation>Nog één: raak “Terug” aan, onderaan.</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>Oefen het aanraken</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>That is something else. Try again, there is no hurry.</source>
        <translation>Dat is iets anders. Probeer nog eens, rustig.</translation>
    </message>
    <message>
        <source>“Back” stands at the bottom left, on every page.</source>
        <translation>“Terug” staat links onderaan, op elke pagina.</translation>
    </message>
    <message>
        <source>Shall we make the buttons calmer?</source>
        <translation>Beeft uw hand? Wilt u liever iets langer drukken?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ja, graag</translation>
    </message>
    <message>
        <source>Done. Keep your finger on it for a moment.</source>
        <translation>Klaar. Houd uw vinger er even op.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>PractiseWords</name>
    <message>
        <source>You practise now.</source>
        <translation>U oefent nu.</translation>
    </message>
</context>
<context>
    <name>PreviewOwnPage</name>
    <message>
        <source>Choose it yourself</source>
        <translation>Zelf kiezen</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>De keuzes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Geel op zwart</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Wit op zwart</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Zwart op wit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Without internet you can only open what this device keeps.</source>
        <translation>Zonder internet opent alleen wat op dit toestel staat.</translation>
    </message>
    <message>
        <source>With internet</source>
        <translation>Met internet</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Geen internet</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Another screen has its real shape here, and may be drawn smaller.</source>
        <translation>Een ander scherm heeft hier zijn echte vorm. Het kan kleiner zijn.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>Upright, on a wall</source>
        <translation>Staand, aan de muur</translation>
    </message>
    <message>
        <source>Wide, on a table</source>
        <translation>Breed, op een tafel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijk</translation>
    </message>
    <message>
        <source>The button “Staff” leads back, and all is as it was.</source>
        <translation>Met ‘Medewerkers’ gaat u terug. Alles is dan weer zoals het was.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look as a visitor</source>
        <translation>Kijk als bezoeker</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>Als wie?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>As most visitors</source>
        <translation>Zoals de meeste bezoekers</translation>
    </message>
    <message>
        <source>Simple view, very large letters</source>
        <translation>Eenvoudig, heel grote letters</translation>
    </message>
    <message>
        <source>Yellow on black, large letters</source>
        <translation>Geel op zwart, grote letters</translation>
    </message>
    <message>
        <source>Choose it yourself</source>
        <translation>Zelf kiezen</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Een dag vroeger</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Een dag later</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Een uur vroeger</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Een uur later</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Een maand vroeger</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Een maand later</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Neem ze over</translation>
    </message>
    <message>
        <source>It becomes a new playlist. Visitors do not see it yet.</source>
        <translation>Het is dan een nieuwe afspeellijst. Bezoekers zien ze nog niet.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Zeer groot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Geel op zwart</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Wit op zwart</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Zwart op wit</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Usual spacing</source>
        <translation>Gewone afstand</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Meer tussen de letters</translation>
    </message>
    <message>
        <source>Calm movement</source>
        <translation>Rustige beweging</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Geen beweging</translation>
    </message>
    <message>
        <source>Spoken screen</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Traag</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Niet te snel</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <source>At the usual height</source>
        <translation>Op gewone hoogte</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechterhand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linkerhand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Gewone tijd</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Aanraken</translation>
    </message>
    <message>
        <source>A short touch</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Steady hand: hold a moment</source>
        <translation>Lang: als uw hand beeft</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tegelijk</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Eén werk: eenvoudig</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Drukknoppen</translation>
    </message>
    <message>
        <source>No switches</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Eén</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Twee</translation>
    </message>
</context>
<context>
    <name>QuestionNames</name>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Sentence back</source>
        <translation>Zin terug</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Trager</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>page %1 of %2</source>
        <translation>bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>start of the book</source>
        <translation>begin van het boek</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>een kwart gelezen</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>half gelezen</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>driekwart gelezen</translation>
    </message>
    <message>
        <source>nearly finished</source>
        <translation>bijna uit</translation>
    </message>
    <message>
        <source>end of the book</source>
        <translation>einde van het boek</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Soft paper</source>
        <translation>Zacht papier</translation>
    </message>
</context>
<context>
    <name>ReadingTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Volgend hoofdstuk</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>Type the code that you have now.</source>
        <translation>Typ de code die u nu hebt.</translation>
    </message>
    <message>
        <source>Type your new code.</source>
        <translation>Typ uw nieuwe code.</translation>
    </message>
    <message>
        <source>Type your new code again.</source>
        <translation>Typ uw nieuwe code nog eens.</translation>
    </message>
    <message>
        <source>You have a new code.</source>
        <translation>U hebt een nieuwe code.</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Which work instead?</source>
        <translation>Welk werk in de plaats?</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>Er is geen werk dat erop lijkt.</translation>
    </message>
    <message>
        <source>You may take it out, and add another.</source>
        <translation>U kunt het eruit halen en een ander toevoegen.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>Naar het werk</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This is how the text looks.</source>
        <translation>Zo ziet de tekst eruit.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>When is what on the screens?</source>
        <translation>Wanneer staat wat op de schermen?</translation>
    </message>
    <message>
        <source>When two fall together, both are there. The higher one comes first.</source>
        <translation>Vallen er twee samen? Dan ziet men ze allebei. De hoogste staat eerst.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>De planning</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen planning.</translation>
    </message>
    <message>
        <source>Visitors see the shelves of the collections. A plan comes with a playlist that you put on the screens.</source>
        <translation>Bezoekers zien nu de reeksen van de collecties. Zet een afspeellijst op de schermen: dan komt ze hier.</translation>
    </message>
    <message>
        <source>now on the screens</source>
        <translation>nu op de schermen</translation>
    </message>
    <message>
        <source>What do visitors see when?</source>
        <translation>Wat zien bezoekers wanneer?</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n werk gevonden</numerusform>
            <numerusform>%n werken gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Kies een onderwerp</translation>
    </message>
    <message>
        <source>Nothing found with this choice.</source>
        <translation>Niets gevonden met deze keuze.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Bedoelt u:</translation>
    </message>
    <message numerus="yes">
        <source>Without it there are %n.</source>
        <translation>
            <numerusform>Zonder die keuze is er %n.</numerusform>
            <numerusform>Zonder die keuze zijn er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Kies opnieuw</translation>
    </message>
    <message>
        <source>Found works</source>
        <translation>Gevonden werken</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>De eerste werken komen eraan.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Even geduld.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Your words: %1</source>
        <translation>Uw woorden: %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Typ een woord</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Not with this choice</source>
        <translation>Niet met deze keuze</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Toon %n</numerusform>
            <numerusform>Toon %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Wis alles</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What do you want to see or hear?</source>
        <translation>Wat wilt u zien of horen?</translation>
    </message>
    <message>
        <source>Type a word, for example “sea”. You see at once what there is.</source>
        <translation>Typ een woord, bijvoorbeeld “zee”. U ziet meteen wat er is.</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Alleen met …</translation>
    </message>
</context>
<context>
    <name>SearchSieve</name>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>What do visitors see on %1?</source>
        <translation>Wat zien bezoekers op %1?</translation>
    </message>
    <message>
        <source>What stands first here comes first on the screen.</source>
        <translation>Wat hier eerst staat, staat ook op het scherm eerst.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Een ander moment</translation>
    </message>
    <message>
        <source>The shelves of the collections.</source>
        <translation>De reeksen van de collecties.</translation>
    </message>
    <message>
        <source>Nothing is planned for this moment.</source>
        <translation>Voor dit moment staat er niets in de planning.</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Een dag vroeger</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Een dag later</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Een half uur vroeger</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Een half uur later</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Een maand vroeger</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Een maand later</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Read in a playlist</source>
        <translation>Lees een afspeellijst in</translation>
    </message>
    <message>
        <source>Share “%1”</source>
        <translation>Deel ‘%1’</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Files that you can read in: touch one to see what is in it.</source>
        <translation>Raak een bestand aan: u ziet wat erin zit.</translation>
    </message>
    <message>
        <source>The files there</source>
        <translation>De bestanden daar</translation>
    </message>
    <message>
        <source>There is nothing to read in.</source>
        <translation>Er is niets om in te lezen.</translation>
    </message>
    <message>
        <source>There is no playlist on the stick.</source>
        <translation>Er staat geen afspeellijst op.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Steek een stick in. Raak dan ‘Kijk opnieuw’ aan.</translation>
    </message>
    <message>
        <source>Pictures or films? Those come in by “Your own pictures and films”. A curator or manager does that.</source>
        <translation>Foto’s of films? Die komen binnen via ‘Eigen foto’s en films’. Een curator of beheerder doet dat.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>Write its texts as a table</source>
        <translation>Schrijf de teksten als tabel</translation>
    </message>
    <message>
        <source>Write the playlist</source>
        <translation>Schrijf de afspeellijst</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Which works of a shelf are on screen: &quot;1-4 of 22&quot;.</extracomment>
        <translation>%1–%2 van %3</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Vorige reeksen</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Meer reeksen</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>This series is no longer here.</source>
        <translation>Deze reeks is hier niet meer.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>Er is nog veel meer te zien.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
</context>
<context>
    <name>ShelfRail</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Vorige reeksen</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Meer reeksen</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>Meer: %1</translation>
    </message>
</context>
<context>
    <name>Simple</name>
    <message>
        <source>A picture to look at.</source>
        <translation>Een beeld om te bekijken.</translation>
    </message>
    <message>
        <source>A story of %1.</source>
        <translation>Een verhaal van %1.</translation>
    </message>
    <message>
        <source>A recording of %1.</source>
        <translation>Een opname van %1.</translation>
    </message>
    <message>
        <source>A recording.</source>
        <translation>Een opname.</translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>Een film van %1.</translation>
    </message>
    <message>
        <source>A film.</source>
        <translation>Een film.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>SimplePage</name>
    <message>
        <source>The first works are on their way.</source>
        <translation>De eerste werken komen eraan.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Even geduld.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>De eerste keer duurt dat ongeveer een minuut.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This device can&apos;t do that.</source>
        <translation>Dat kan dit toestel niet.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Choose, and hear the difference.</source>
        <translation>Kies, en hoor het verschil.</translation>
    </message>
    <message>
        <source>Nothing plays now. What you choose is heard in the next film.</source>
        <translation>Er speelt nu niets. U hoort uw keuze in de volgende film.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>Hoe luid de stem klinkt</translation>
    </message>
    <message>
        <source>In ten steps: with the keys for louder and softer, while it speaks.</source>
        <translation>In tien stappen: met de toetsen luider en stiller, terwijl ze spreekt.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Luid</translation>
    </message>
    <message>
        <source>Clear speech</source>
        <translation>Duidelijke spraak</translation>
    </message>
    <message>
        <source>Voices stand out, soft and loud come closer.</source>
        <translation>Stemmen klinken helder. Zacht en luid verschillen minder.</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Hetzelfde in beide oren</translation>
    </message>
    <message>
        <source>Good if you hear with one ear.</source>
        <translation>Goed als u met één oor hoort.</translation>
    </message>
    <message>
        <source>Which ear</source>
        <translation>Welk oor</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Beide oren</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Voices keep their pitch.</source>
        <translation>Stemmen blijven even hoog.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesproken taal</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Try it now</source>
        <translation>Probeer het nu</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>It is off.</source>
        <translation>Ze staat uit.</translation>
    </message>
    <message>
        <source>We have not read it yet.</source>
        <translation>Wij lazen ze nog niet.</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelezen op %1</translation>
    </message>
    <message>
        <source>We could not read it yet.</source>
        <translation>Wij konden ze nog niet lezen.</translation>
    </message>
    <message>
        <source>We can’t read it since %1</source>
        <translation>Wij kunnen ze niet meer lezen sinds %1</translation>
    </message>
    <message>
        <source>What we have of it stays on the screens.</source>
        <translation>Wat wij ervan hebben, blijft op de schermen.</translation>
    </message>
    <message>
        <source>For who looks after the network, in English: %1</source>
        <translation>Voor wie voor het netwerk zorgt, in het Engels: %1</translation>
    </message>
    <message>
        <source>The catalogue asks us to wait. Try it again later.</source>
        <translation>De catalogus vraagt ons te wachten. Probeer het later nog eens.</translation>
    </message>
    <message>
        <source>Venster is not ready for this. Try it again in a minute.</source>
        <translation>Venster is hier nog niet klaar voor. Probeer het over een minuut nog eens.</translation>
    </message>
    <message>
        <source>We tried it just now. It does not work.</source>
        <translation>Wij probeerden het net. Het lukt niet.</translation>
    </message>
    <message>
        <source>We tried it just now. It works.</source>
        <translation>Wij probeerden het net. Het lukt.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Where the works come from</source>
        <translation>Vanwaar de werken komen</translation>
    </message>
    <message>
        <source>Other catalogues come in the file kiosk.toml.</source>
        <translation>Andere catalogi komen in het bestand kiosk.toml.</translation>
    </message>
    <message>
        <source>There is no catalogue yet.</source>
        <translation>Er is nog geen catalogus.</translation>
    </message>
    <message>
        <source>Who looks after this machine writes them in the file kiosk.toml.</source>
        <translation>Wie voor dit toestel zorgt, schrijft ze in het bestand kiosk.toml.</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Wat kunt u doen?</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>You practise now.</source>
        <translation>U oefent nu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StaffHelp</name>
    <message>
        <source>Must a work go at once? Find it with “Search” and touch “Don’t show it”.</source>
        <translation>Moet een werk meteen weg? Zoek het met ‘Zoek’ en raak ‘Niet tonen’ aan.</translation>
    </message>
    <message>
        <source>Must a work go at once? Ask a colleague to take it off the screens.</source>
        <translation>Moet een werk meteen weg? Vraag een collega om het weg te halen.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did, as often as you like. Also tomorrow.</source>
        <translation>‘Ongedaan’ neemt terug wat u deed, zo vaak u wilt. Ook morgen nog.</translation>
    </message>
    <message>
        <source>Visitors see it when you touch “Put on the screens”, and not before.</source>
        <translation>Bezoekers zien het pas als u ‘Zet op de schermen’ aanraakt.</translation>
    </message>
    <message>
        <source>A colleague puts it on the screens. Visitors do not see it before.</source>
        <translation>Een collega zet het op de schermen. Tot dan zien bezoekers het niet.</translation>
    </message>
    <message>
        <source>A colleague does this. You may look at it.</source>
        <translation>Een collega doet dit. U mag het wel bekijken.</translation>
    </message>
    <message>
        <source>Must it go at once? “Don’t show it” takes it off every screen.</source>
        <translation>Moet het meteen weg? ‘Niet tonen’ haalt het van elk scherm.</translation>
    </message>
    <message>
        <source>Change it as you like. Visitors do not see it yet.</source>
        <translation>Verander ze zoals u wilt. Bezoekers zien ze nog niet.</translation>
    </message>
    <message>
        <source>“Staff” leads back, and all is as it was.</source>
        <translation>‘Medewerkers’ leidt terug, en alles is zoals het was.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Steek een stick in en raak ‘Kijk opnieuw’ aan.</translation>
    </message>
    <message>
        <source>Touch your name, type your code, and touch “OK”.</source>
        <translation>Raak uw naam aan, typ uw code en raak ‘OK’ aan.</translation>
    </message>
    <message>
        <source>“Show my code” lets you read what you type.</source>
        <translation>Met ‘Toon mijn code’ leest u wat u typt.</translation>
    </message>
    <message>
        <source>Did you forget your code? Whoever looks after this machine gives a new one.</source>
        <translation>Uw code vergeten? Wie voor dit toestel zorgt, geeft u een nieuwe.</translation>
    </message>
    <message>
        <source>Must a work go at once? Open it, and touch “Don’t show it” at the bottom.</source>
        <translation>Moet een werk meteen weg? Open het en raak onderaan ‘Niet tonen’ aan.</translation>
    </message>
    <message>
        <source>Was it a mistake? “Show it again” stands in the same place.</source>
        <translation>Was het een vergissing? ‘Toon het weer’ staat op dezelfde plaats.</translation>
    </message>
    <message>
        <source>“Take it” puts the work in your playlist. “Follow” also adds what comes later.</source>
        <translation>‘Neem het’ zet het werk in uw afspeellijst. ‘Volg’ voegt ook toe wat later komt.</translation>
    </message>
    <message>
        <source>“Staff” leads back. It always stands on “Start”.</source>
        <translation>‘Medewerkers’ leidt terug. Op ‘Begin’ staat het altijd.</translation>
    </message>
    <message>
        <source>At the top stands what comes first, and an idea for this week. Touch a line to begin.</source>
        <translation>Bovenaan staat wat eerst komt, en een idee voor deze week. Raak een lijn aan om te beginnen.</translation>
    </message>
    <message>
        <source>Touch a playlist to see what is in it.</source>
        <translation>Raak een afspeellijst aan om te zien wat erin zit.</translation>
    </message>
    <message>
        <source>Below stand your playlists. A tick means: visitors see it now.</source>
        <translation>Daaronder staan uw lijsten. Een vinkje betekent: bezoekers zien ze nu.</translation>
    </message>
    <message>
        <source>A tick means: visitors see the playlist now.</source>
        <translation>Een vinkje betekent: bezoekers zien de lijst nu.</translation>
    </message>
    <message>
        <source>Touch a work to change its words or its place. Where arrows stand beside it, they move it.</source>
        <translation>Raak een werk aan om woorden of plaats te veranderen. Staan er pijlen naast? Die verplaatsen het.</translation>
    </message>
    <message>
        <source>“Add works”: look around as a visitor does, and touch “Take it”.</source>
        <translation>‘Voeg werken toe’: kijk rond zoals een bezoeker en raak ‘Neem het’ aan.</translation>
    </message>
    <message>
        <source>Touch a work to see more of it. “As a visitor” shows all of it.</source>
        <translation>Raak een werk aan om meer te zien. ‘Als bezoeker’ toont alles.</translation>
    </message>
    <message>
        <source>Give it a title and words of your own. Visitors read yours first.</source>
        <translation>Geef het een eigen titel en eigen woorden. Bezoekers lezen die van u eerst.</translation>
    </message>
    <message>
        <source>Say what one sees, for who can’t see it: who, what, where.</source>
        <translation>Zeg wat men ziet, voor wie het niet ziet: wie, wat, waar.</translation>
    </message>
    <message>
        <source>“Pick up”: then touch the place where it is to stand.</source>
        <translation>‘Pak op’: raak dan de nieuwe plaats aan.</translation>
    </message>
    <message>
        <source>“See it as a visitor” opens its page.</source>
        <translation>‘Bekijk als bezoeker’ opent de pagina van het werk.</translation>
    </message>
    <message>
        <source>Colleagues change it. You see what they made.</source>
        <translation>Collega’s veranderen het. U ziet wat zij maakten.</translation>
    </message>
    <message>
        <source>Visitors see this picture in lists. On its own page they see the work itself.</source>
        <translation>Bezoekers zien dit beeld in de lijsten. Op de pagina van het werk zien ze het werk zelf.</translation>
    </message>
    <message>
        <source>You described the picture before? Describe the new one too.</source>
        <translation>Beschreef u het vorige beeld? Beschrijf dan ook het nieuwe.</translation>
    </message>
    <message>
        <source>Type the new place with the large digits. “OK” puts the work there.</source>
        <translation>Typ de nieuwe plaats met de grote cijfers. ‘OK’ zet het werk daar.</translation>
    </message>
    <message>
        <source>The other works move up by themselves.</source>
        <translation>De andere werken schuiven vanzelf op.</translation>
    </message>
    <message>
        <source>Here stands what you seldom need. Touch a line to open it.</source>
        <translation>Hier staat wat u weinig nodig hebt. Raak een lijn aan om ze te openen.</translation>
    </message>
    <message>
        <source>“Not shown” brings back a work that somebody took away.</source>
        <translation>Met ‘Niet getoond’ komt een werk terug dat iemand weghaalde.</translation>
    </message>
    <message>
        <source>“Figures” tells how often visitors looked at a work.</source>
        <translation>‘Cijfers’ zegt hoe vaak bezoekers een werk bekeken.</translation>
    </message>
    <message>
        <source>“Begin with an example” makes a playlist for an occasion.</source>
        <translation>‘Begin met een voorbeeld’ maakt een afspeellijst voor een gelegenheid.</translation>
    </message>
    <message>
        <source>Touch an occasion. You get a playlist with works that go with it.</source>
        <translation>Raak een gelegenheid aan. U krijgt een afspeellijst met werken die erbij passen.</translation>
    </message>
    <message>
        <source>Type the code that you have now. Then type a new one, twice.</source>
        <translation>Typ de code die u nu hebt. Typ dan twee keer een nieuwe.</translation>
    </message>
    <message>
        <source>Write in each language. Nothing is lost: each key counts at once.</source>
        <translation>Schrijf in elke taal. Niets gaat verloren: elke toets telt meteen.</translation>
    </message>
    <message>
        <source>“Ready” brings you back. Is a language missing? Visitors read another.</source>
        <translation>‘Klaar’ brengt u terug. Ontbreekt een taal? Bezoekers lezen dan een andere.</translation>
    </message>
    <message>
        <source>A broadcast comes first on the start page. When it is not there, visitors see the playlist.</source>
        <translation>Een uitzending staat eerst op het begin. Is ze er niet, dan zien bezoekers de afspeellijst.</translation>
    </message>
    <message>
        <source>A broadcast goes first, then one day, then some time, then every week.</source>
        <translation>Eerst een uitzending, dan één dag, dan een tijd, dan elke week.</translation>
    </message>
    <message>
        <source>A colleague chooses the days and hours.</source>
        <translation>Een collega kiest de dagen en de uren.</translation>
    </message>
    <message>
        <source>Choose “Always”, “For some time”, “Every week” or “On one day”. Feast days are under “For some time”.</source>
        <translation>Kies ‘Altijd’, ‘Een tijd’, ‘Elke week’ of ‘Op één dag’. Feestdagen staan bij ‘Een tijd’.</translation>
    </message>
    <message>
        <source>A tick means: it is on the screens now.</source>
        <translation>Een vinkje betekent: het staat nu op de schermen.</translation>
    </message>
    <message>
        <source>Touch a line to choose other days or hours.</source>
        <translation>Raak een lijn aan om andere dagen of uren te kiezen.</translation>
    </message>
    <message>
        <source>“What do visitors see when?” tells it for another day, and why.</source>
        <translation>‘Wat zien bezoekers wanneer?’ zegt het voor een andere dag, en waarom.</translation>
    </message>
    <message>
        <source>Choose a day and an hour. “Now” brings you back to this moment.</source>
        <translation>Kies een dag en een uur. ‘Nu’ brengt u terug naar dit moment.</translation>
    </message>
    <message>
        <source>The playlist at the top leads the start page then.</source>
        <translation>De afspeellijst bovenaan staat dan eerst op het begin.</translation>
    </message>
    <message>
        <source>Touch a work: it comes at the end of the playlist.</source>
        <translation>Raak een werk aan: het komt achteraan in de afspeellijst.</translation>
    </message>
    <message>
        <source>“Look for others” lets you choose from all works.</source>
        <translation>Met ‘Zoek andere’ kiest u zelf uit alle werken.</translation>
    </message>
    <message>
        <source>Touch as whom you look. You see the real pages, with this playlist.</source>
        <translation>Raak aan als wie u kijkt. U ziet de echte pagina’s, met deze lijst.</translation>
    </message>
    <message>
        <source>First choose another day or hour, if you like.</source>
        <translation>Kies eerst een andere dag of een ander uur, als u wilt.</translation>
    </message>
    <message>
        <source>Choose what this visitor likes, and on which screen.</source>
        <translation>Kies wat deze bezoeker graag heeft, en op welk scherm.</translation>
    </message>
    <message>
        <source>Without internet you see what still works when the line is down.</source>
        <translation>Zonder internet ziet u wat nog werkt als de lijn weg is.</translation>
    </message>
    <message>
        <source>This stays off the screens until you put it right.</source>
        <translation>Dit komt niet op de schermen tot u het in orde brengt.</translation>
    </message>
    <message>
        <source>Do these first. Touch one to put it right.</source>
        <translation>Doe deze eerst. Raak er een aan om het in orde te brengen.</translation>
    </message>
    <message>
        <source>A tip makes it better still.</source>
        <translation>Een tip maakt het nog beter.</translation>
    </message>
    <message>
        <source>Here stands what is not right yet. Colleagues put it right.</source>
        <translation>Hier staat wat nog niet in orde is. Collega’s brengen het in orde.</translation>
    </message>
    <message>
        <source>Here you see how often visitors looked at each work in a month.</source>
        <translation>Hier ziet u hoe vaak bezoekers elk werk in een maand bekeken.</translation>
    </message>
    <message>
        <source>You never see a number under five: nobody can tell who it was.</source>
        <translation>Een getal onder vijf ziet u nooit: zo weet niemand wie het was.</translation>
    </message>
    <message>
        <source>“What do we keep?” is for visitors who ask.</source>
        <translation>‘Wat bewaren wij?’ is voor bezoekers die het vragen.</translation>
    </message>
    <message>
        <source>Does a visitor ask what we keep? Read this page together.</source>
        <translation>Vraagt een bezoeker wat wij bewaren? Lees deze pagina samen.</translation>
    </message>
    <message>
        <source>We never keep who somebody is, or what somebody types.</source>
        <translation>We bewaren nooit wie iemand is, of wat iemand typt.</translation>
    </message>
    <message>
        <source>Touch a work. It takes the place of the other one.</source>
        <translation>Raak een werk aan. Het neemt de plaats van het andere in.</translation>
    </message>
    <message>
        <source>Is there nothing good? “Back”, then take the work out.</source>
        <translation>Staat er niets goeds bij? Raak ‘Terug’ aan en haal het werk eruit.</translation>
    </message>
    <message>
        <source>Visitors do not see these works. Touch one to show it again.</source>
        <translation>Bezoekers zien deze werken niet. Raak er een aan om het weer te tonen.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did here last.</source>
        <translation>‘Ongedaan’ neemt terug wat u hier het laatst deed.</translation>
    </message>
    <message>
        <source>Visitors do not see these works.</source>
        <translation>Bezoekers zien deze werken niet.</translation>
    </message>
    <message>
        <source>“Name” gives it another name. “Copy” makes a second one.</source>
        <translation>‘Naam’ verandert hoe ze heet. ‘Kopieer’ maakt er een tweede van.</translation>
    </message>
    <message>
        <source>“Versions” tells what was on the screens before.</source>
        <translation>‘Versies’ zegt wat vroeger op de schermen stond.</translation>
    </message>
    <message>
        <source>“Throw away” is not for ever: “Undo” brings it back.</source>
        <translation>‘Gooi weg’ is niet voor altijd: ‘Ongedaan’ brengt ze terug.</translation>
    </message>
    <message>
        <source>“Share” writes the playlist to a stick.</source>
        <translation>‘Delen’ schrijft de afspeellijst op een stick.</translation>
    </message>
    <message>
        <source>“Off the screens”: visitors do not see it any more. The playlist stays.</source>
        <translation>‘Van de schermen’: bezoekers zien ze niet meer. De lijst blijft.</translation>
    </message>
    <message>
        <source>Touch a file to see what is in it. Nothing comes in yet.</source>
        <translation>Raak een bestand aan om te zien wat erin zit. Er komt nog niets binnen.</translation>
    </message>
    <message>
        <source>Did you come from a playlist? Then you can write it to the stick.</source>
        <translation>Komt u van een afspeellijst? Dan kunt u die op de stick schrijven.</translation>
    </message>
    <message>
        <source>This is what the file brings. We keep nothing of it yet.</source>
        <translation>Dit brengt het bestand. We bewaren er nog niets van.</translation>
    </message>
    <message>
        <source>“Take it over” makes a new playlist of it. Visitors do not see it yet.</source>
        <translation>‘Neem ze over’ maakt een nieuwe afspeellijst. Bezoekers zien ze nog niet.</translation>
    </message>
    <message>
        <source>What was on the screens stays here, the newest first.</source>
        <translation>Wat op de schermen stond, blijft hier: het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Touch a version to see what changed in it.</source>
        <translation>Raak een versie aan om te zien wat erin veranderde.</translation>
    </message>
    <message>
        <source>Here you see what somebody changed in this version.</source>
        <translation>Hier ziet u wat iemand in deze versie veranderde.</translation>
    </message>
    <message>
        <source>“Put this one back”: the playlist is again as it was then.</source>
        <translation>‘Zet deze terug’: de afspeellijst is weer zoals toen.</translation>
    </message>
    <message>
        <source>A colleague can put this version back.</source>
        <translation>Een collega kan deze versie terugzetten.</translation>
    </message>
    <message>
        <source>Here stands who did what, the newest first.</source>
        <translation>Hier staat wie wat deed, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>“Of one person” tells what one colleague did.</source>
        <translation>‘Van één persoon’ zegt wat één collega deed.</translation>
    </message>
    <message>
        <source>“Save as CSV” writes the list for a spreadsheet.</source>
        <translation>‘Bewaar als CSV’ schrijft de lijst voor een rekenblad.</translation>
    </message>
    <message>
        <source>Here you see which playlists still work without internet.</source>
        <translation>Hier ziet u welke afspeellijsten zonder internet nog werken.</translation>
    </message>
    <message>
        <source>Touch a playlist to keep it here, or no longer.</source>
        <translation>Raak een afspeellijst aan om ze hier te bewaren, of niet meer.</translation>
    </message>
    <message>
        <source>A colleague chooses what stays on this device.</source>
        <translation>Een collega kiest wat op dit toestel blijft.</translation>
    </message>
    <message>
        <source>“Catalogues” tells whether the sources of the works do well.</source>
        <translation>‘Catalogi’ zegt of het goed gaat waar de werken vandaan komen.</translation>
    </message>
    <message>
        <source>The works come from these catalogues. Touch one to see how it does.</source>
        <translation>Uit deze catalogi komen de werken. Raak er een aan voor meer.</translation>
    </message>
    <message>
        <source>Do you miss one? Whoever looks after this machine can add it.</source>
        <translation>Mist u er een? Wie voor dit toestel zorgt, kan hem toevoegen.</translation>
    </message>
    <message>
        <source>Here you read whether this catalogue still answers.</source>
        <translation>Hier leest u of deze catalogus nog antwoordt.</translation>
    </message>
    <message>
        <source>“Try it now” looks at once whether there is something new.</source>
        <translation>‘Probeer het nu’ kijkt meteen of er iets nieuws is.</translation>
    </message>
    <message>
        <source>A colleague can have it tried again.</source>
        <translation>Een collega kan het opnieuw proberen.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “From a stick”. Four questions follow.</source>
        <translation>Steek een stick in en raak ‘Van een stick’ aan. Dan komen vier vragen.</translation>
    </message>
    <message>
        <source>A colleague brings in your pictures and films.</source>
        <translation>Een collega brengt uw foto’s en films binnen.</translation>
    </message>
    <message>
        <source>Touch what came in to take it away. Mostly you can bring it back for a week.</source>
        <translation>Raak aan wat binnenkwam om het weg te halen. Meestal kunt u het een week lang terughalen.</translation>
    </message>
    <message>
        <source>“Take it away”: it goes from the screen at once.</source>
        <translation>‘Haal het weg’: het gaat meteen van het scherm.</translation>
    </message>
    <message>
        <source>Was it a mistake? Mostly you can bring it back for a week.</source>
        <translation>Een vergissing? Meestal kunt u het een week lang terughalen.</translation>
    </message>
    <message>
        <source>Touch a folder. Four short questions follow.</source>
        <translation>Raak een map aan. Dan komen vier korte vragen.</translation>
    </message>
    <message>
        <source>Is your stick not there? Put it in, and touch “Look again”.</source>
        <translation>Ziet u uw stick niet? Steek hem in en raak ‘Kijk opnieuw’ aan.</translation>
    </message>
    <message>
        <source>Touch your answer. The next question comes by itself.</source>
        <translation>Raak uw antwoord aan. De volgende vraag komt vanzelf.</translation>
    </message>
    <message>
        <source>Do you not know whether you may? Then leave it out, and ask.</source>
        <translation>Weet u niet of het mag? Laat het dan weg en vraag het.</translation>
    </message>
    <message>
        <source>Another answer? “Back” leads to the question before.</source>
        <translation>Toch iets anders? ‘Terug’ leidt naar de vorige vraag.</translation>
    </message>
    <message>
        <source>Type the name, and touch “Ready”.</source>
        <translation>Typ de naam en raak ‘Klaar’ aan.</translation>
    </message>
    <message>
        <source>Visitors read this name, so write it in full.</source>
        <translation>Bezoekers lezen deze naam: schrijf hem voluit.</translation>
    </message>
    <message>
        <source>Read once more what you said. All right? Then “Put it on the screen”.</source>
        <translation>Lees nog eens wat u zei. Klopt het? Dan ‘Zet het op het scherm’.</translation>
    </message>
    <message>
        <source>Touch what may hurt somebody. Venster then asks visitors first.</source>
        <translation>Raak aan wat iemand kan raken. Venster vraagt bezoekers dan eerst.</translation>
    </message>
    <message>
        <source>Leave the stick in until Venster has it all. “Stop” ends it.</source>
        <translation>Laat de stick zitten tot alles er is. ‘Stop’ houdt ermee op.</translation>
    </message>
    <message>
        <source>Then “Make a playlist of it”, if you like.</source>
        <translation>Daarna kunt u kiezen: ‘Maak er een afspeellijst van’.</translation>
    </message>
    <message>
        <source>Walk away when you like: what you did is kept.</source>
        <translation>Ga gerust weg: wat u deed, blijft.</translation>
    </message>
</context>
<context>
    <name>StaffHelpPage</name>
    <message>
        <source>Help for staff</source>
        <translation>Hulp voor medewerkers</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefen</translation>
    </message>
    <message>
        <source>Ten minutes, step by step</source>
        <translation>Tien minuten, stap na stap</translation>
    </message>
    <message>
        <source>While you practise, nothing reaches the screens, and nothing of it stays.</source>
        <translation>Oefenen: niets komt op de schermen, en niets ervan blijft.</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Het zit in ‘%1’.</translation>
    </message>
    <message>
        <source>You look for works for “%1”.</source>
        <translation>U zoekt werken voor ‘%1’.</translation>
    </message>
    <message>
        <source>You look as a visitor, %1.</source>
        <translation>U kijkt als bezoeker, %1.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1”.</source>
        <translation>Zo zien bezoekers ‘%1’.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>U toont dit werk niet.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1” without internet.</source>
        <translation>Zo zien bezoekers ‘%1’ zonder internet.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Toon het weer</translation>
    </message>
    <message>
        <source>Don’t show it</source>
        <translation>Niet tonen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Neem het</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>Neem %n</numerusform>
            <numerusform>Neem alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volg</translation>
    </message>
    <message>
        <source>Follow: what comes later too</source>
        <translation>Volg: ook wat later komt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop met oefenen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
</context>
<context>
    <name>StaffUndo</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>‘Ongedaan’ neemt terug: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>The book is opening.</source>
        <translation>Het boek gaat open.</translation>
    </message>
    <message>
        <source>We can&apos;t get this book right now.</source>
        <translation>Dit boek is nu niet te bereiken.</translation>
    </message>
    <message>
        <source>This book does not open.</source>
        <translation>Dit boek kan niet open.</translation>
    </message>
    <message>
        <source>Only who borrows this book can read it.</source>
        <translation>Dit boek kunt u alleen lezen als u het leent.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Book a place on this page of the organiser.</source>
        <translation>Op deze pagina van de organisator kunt u een plaats boeken.</translation>
    </message>
    <message>
        <source>Reserve it on this page of the library.</source>
        <translation>Op deze pagina van de bibliotheek kunt u het reserveren.</translation>
    </message>
    <message>
        <source>Watch it on this page when it begins.</source>
        <translation>U ziet het op deze pagina zodra het begint.</translation>
    </message>
    <message>
        <source>Read more on this page.</source>
        <translation>Lees meer op deze pagina.</translation>
    </message>
    <message>
        <source>A square code for a telephone</source>
        <translation>Een vierkante code voor een telefoon</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or write the address down:</source>
        <translation>Richt de camera van een telefoon op het vierkant. Of schrijf het adres over:</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or look for it on this website:</source>
        <translation>Richt de camera van een telefoon op het vierkant. Of zoek het op deze website:</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The whole address: %1</source>
        <translation>Het hele adres: %1</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask at the desk.</source>
        <translation>Geen telefoon bij de hand? Vraag het aan de balie.</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask somebody near you.</source>
        <translation>Geen telefoon bij de hand? Vraag het aan iemand bij u in de buurt.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Begin with an example</source>
        <translation>Begin met een voorbeeld</translation>
    </message>
</context>
<context>
    <name>TimedLine</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>a work</source>
        <translation>een werk</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>een afspeellijst</translation>
    </message>
    <message numerus="yes">
        <source>%n works moved</source>
        <translation>
            <numerusform>%n werk verplaatst</numerusform>
            <numerusform>%n werken verplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” to place %2</source>
        <translation>‘%1’ naar plaats %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works added</source>
        <translation>
            <numerusform>%n werk erbij</numerusform>
            <numerusform>%n werken erbij</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>‘%1’ erbij</translation>
    </message>
    <message numerus="yes">
        <source>%n works taken out</source>
        <translation>
            <numerusform>%n werk eruit</numerusform>
            <numerusform>%n werken eruit</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>‘%1’ eruit</translation>
    </message>
    <message>
        <source>another work for “%1”</source>
        <translation>een ander werk voor ‘%1’</translation>
    </message>
    <message>
        <source>the own picture with “%1”</source>
        <translation>het eigen beeld bij ‘%1’</translation>
    </message>
    <message>
        <source>another picture with “%1”</source>
        <translation>een ander beeld bij ‘%1’</translation>
    </message>
    <message>
        <source>the title of “%1”</source>
        <translation>de titel van ‘%1’</translation>
    </message>
    <message>
        <source>your words with “%1”</source>
        <translation>uw woorden bij ‘%1’</translation>
    </message>
    <message>
        <source>the description of “%1”</source>
        <translation>de beschrijving van ‘%1’</translation>
    </message>
    <message>
        <source>the name of the playlist</source>
        <translation>de naam van de afspeellijst</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>de inleiding</translation>
    </message>
    <message>
        <source>it follows “%1”</source>
        <translation>het volgt ‘%1’</translation>
    </message>
    <message>
        <source>it follows nothing any more</source>
        <translation>het volgt niets meer</translation>
    </message>
    <message>
        <source>“%1” on the screens</source>
        <translation>‘%1’ op de schermen</translation>
    </message>
    <message>
        <source>“%1” made</source>
        <translation>‘%1’ gemaakt</translation>
    </message>
    <message>
        <source>“%1” thrown away</source>
        <translation>‘%1’ weggegooid</translation>
    </message>
    <message>
        <source>“%1” kept here</source>
        <translation>‘%1’ blijft hier</translation>
    </message>
    <message>
        <source>“%1” not kept any more</source>
        <translation>‘%1’ blijft hier niet meer</translation>
    </message>
    <message>
        <source>“%1” off the screens</source>
        <translation>‘%1’ van de schermen</translation>
    </message>
    <message>
        <source>“%1” shown again</source>
        <translation>‘%1’ weer getoond</translation>
    </message>
    <message>
        <source>when “%1” is shown</source>
        <translation>wanneer men ‘%1’ ziet</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>terug naar versie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works of “%1” from a stick</source>
        <translation>
            <numerusform>%n werk van ‘%1’ van een stick</numerusform>
            <numerusform>%n werken van ‘%1’ van een stick</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out of the house</source>
        <translation>‘%1’ uit huis gehaald</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>‘%1’ teruggehaald</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kwam binnen</translation>
    </message>
    <message>
        <source>a wrong code</source>
        <translation>een foute code</translation>
    </message>
    <message>
        <source>“%1” read anew</source>
        <translation>‘%1’ opnieuw gelezen</translation>
    </message>
    <message>
        <source>“%1” may come in</source>
        <translation>‘%1’ mag binnen</translation>
    </message>
    <message>
        <source>another code for “%1”</source>
        <translation>een andere code voor ‘%1’</translation>
    </message>
    <message>
        <source>“%1” may not come in any more</source>
        <translation>‘%1’ mag niet meer binnen</translation>
    </message>
    <message>
        <source>another role for “%1”</source>
        <translation>een andere rol voor ‘%1’</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>ongedaan: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>opnieuw: %1</translation>
    </message>
</context>
<context>
    <name>TopicYears</name>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Born around</source>
        <translation>Geboren rond</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Feasts</source>
        <translation>Feest</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Geloof</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reizen</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Dieren</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Eten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vóór %1</translation>
    </message>
    <message>
        <source>19th century</source>
        <translation>19e eeuw</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>The name of a decade: &quot;1950s&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Topics and years</source>
        <translation>Onderwerpen en jaren</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>There are no topics here yet.</source>
        <translation>Er zijn hier nog geen onderwerpen.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Even geduld.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>Er is nog veel meer te zien.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work. Try it again.</source>
        <translation>Dat lukte niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You may not do this. Ask a colleague.</source>
        <translation>U mag dit niet doen. Vraag het aan een collega.</translation>
    </message>
    <message>
        <source>A playlist holds %1 works at most. Take some out.</source>
        <translation>Een afspeellijst heeft plaats voor %1 werken. Haal er enkele uit.</translation>
    </message>
    <message>
        <source>No work here has this picture.</source>
        <translation>Geen werk hier heeft dit beeld.</translation>
    </message>
    <message>
        <source>You practise now. Stop practising to do this.</source>
        <translation>U oefent nu. Stop met oefenen om dit te doen.</translation>
    </message>
    <message>
        <source>Practising began or ended. Do it again.</source>
        <translation>Het oefenen begon of stopte. Doe het opnieuw.</translation>
    </message>
    <message>
        <source>Too short: at least %1 digits, or %2 letters.</source>
        <translation>Te kort: minstens %1 cijfers, of %2 letters.</translation>
    </message>
    <message>
        <source>Too long: at most %1 signs.</source>
        <translation>Te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Too easy to guess. Take another code.</source>
        <translation>Te makkelijk te raden. Kies een andere code.</translation>
    </message>
    <message>
        <source>Your name is in it. Take another code.</source>
        <translation>Uw naam staat erin. Kies een andere code.</translation>
    </message>
    <message>
        <source>You got another code meanwhile. Type that one.</source>
        <translation>U kreeg intussen een andere code. Typ die.</translation>
    </message>
    <message>
        <source>Somebody else changed this.</source>
        <translation>Iemand anders heeft dit veranderd.</translation>
    </message>
    <message>
        <source>Part of the file is broken. Start Venster again.</source>
        <translation>Een deel van het bestand is stuk. Start Venster opnieuw.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list.</source>
        <translation>Het is er niet meer. Kijk in de lijst.</translation>
    </message>
    <message>
        <source>One sign in it is invisible. Type it yourself.</source>
        <translation>Er zit een onzichtbaar teken in. Typ hem zelf.</translation>
    </message>
    <message>
        <source>They are not the same. Type your new code again.</source>
        <translation>Ze zijn niet gelijk. Typ uw nieuwe code opnieuw.</translation>
    </message>
    <message>
        <source>That is your old code. Take another one.</source>
        <translation>Dat is uw oude code. Kies een andere.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Ask for help.</source>
        <translation>Niet bewaard: de schijf is vol. Vraag hulp.</translation>
    </message>
    <message>
        <source>Not saved: the file is in use. Do it again soon.</source>
        <translation>Niet bewaard: het bestand is even bezet. Doe het straks nog eens.</translation>
    </message>
    <message>
        <source>Not saved: Venster may not write. Ask for help.</source>
        <translation>Niet bewaard: Venster mag niet schrijven. Vraag hulp.</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>What was done</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>The playlist is just so now</source>
        <translation>De afspeellijst is nu zo</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Zet deze terug</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>It is back. Now put it on the screens.</source>
        <translation>Deze versie is terug. Zet ze nu op de schermen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n erbij</numerusform>
            <numerusform>%n erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n eruit</numerusform>
            <numerusform>%n eruit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>another question</source>
        <translation>een andere vraag</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>een andere naam</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>nu op plaats %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>erbij</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>eruit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>een ander beeld</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>Er is nog geen versie.</translation>
    </message>
    <message>
        <source>Each time that you put a playlist on the screens, a version stays here.</source>
        <translation>Zet u een afspeellijst op de schermen? Dan blijft hier een versie.</translation>
    </message>
    <message>
        <source>put there last</source>
        <translation>laatst getoond</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Softer</source>
        <translation>Stiller</translation>
    </message>
    <message>
        <source>Sound %1 of 10</source>
        <translation>Geluid %1 van 10</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Luider</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
</context>
<context>
    <name>WeekMorePage</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit toestel</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Begin met een voorbeeld</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Eigen foto’s en films</translation>
    </message>
    <message>
        <source>Playlist from a stick</source>
        <translation>Afspeellijst van een stick</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Uw code veranderen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Hello %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>First time? Practise ten minutes</source>
        <translation>Eerste keer? Oefen tien minuten</translation>
    </message>
    <message>
        <source>There are no playlists yet.</source>
        <translation>Er zijn nog geen afspeellijsten.</translation>
    </message>
    <message>
        <source>You choose the works of a playlist. Without one on the screens, visitors see the shelves of the collections.</source>
        <translation>U kiest de werken van een afspeellijst. Staat er geen op de schermen? Dan zien bezoekers de reeksen van de collecties.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Afspeellijsten</translation>
    </message>
    <message>
        <source>Idea of the week: %1</source>
        <translation>Idee van de week: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works, ready to look at</source>
        <translation>
            <numerusform>%n werk, klaar om te bekijken</numerusform>
            <numerusform>%n werken, klaar om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it stays</source>
        <translation>Niets ervan blijft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop met oefenen</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>doe dit eerst</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nieuwe afspeellijst</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Meer …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>midnight</source>
        <translation>middernacht</translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>How a time of day is written: H hours, mm minutes, &apos;word&apos; as it stands.</extracomment>
        <translation>H.mm &apos;uur&apos;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>nu, tot %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>less than %1 km</source>
        <translation>minder dan %1 km</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gaat niet door</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>uitverkocht</translation>
    </message>
    <message>
        <source>also online</source>
        <translation>ook online</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>on the shelf at %1</source>
        <translation>beschikbaar, plaats %1</translation>
    </message>
    <message>
        <source>lent out, back %1</source>
        <translation>uitgeleend, terug %1</translation>
    </message>
    <message>
        <source>lent out</source>
        <translation>uitgeleend</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand van %1</translation>
    </message>
    <message>
        <source>open today %1</source>
        <translation>vandaag open %1</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>vandaag gesloten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>When do visitors see it?</source>
        <translation>Wanneer zien bezoekers dit?</translation>
    </message>
    <message>
        <source>With which broadcast?</source>
        <translation>Bij welke uitzending?</translation>
    </message>
    <message>
        <source>When the broadcast is not there, visitors see “%1”.</source>
        <translation>Is de uitzending er niet, dan zien bezoekers ‘%1’.</translation>
    </message>
    <message>
        <source>You can still change the days.</source>
        <translation>U kunt de dagen nog veranderen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Around which feast day?</source>
        <translation>Rond welke feestdag?</translation>
    </message>
    <message>
        <source>We know of no broadcast now.</source>
        <translation>Wij vinden nu geen uitzending.</translation>
    </message>
    <message>
        <source>A broadcast comes from the catalogues. Look again later, or choose a day yourself.</source>
        <translation>Uitzendingen komen uit de catalogi. Kijk later nog eens, of kies zelf een dag.</translation>
    </message>
    <message>
        <source>To the other ways</source>
        <translation>Terug naar de keuze</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Zet op de schermen</translation>
    </message>
</context>
<context>
    <name>WhenQuestions</name>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>For some time</source>
        <translation>Een tijd</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Op één dag</translation>
    </message>
    <message>
        <source>With a broadcast</source>
        <translation>Bij een uitzending</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Een maand vroeger</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Een maand later</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Around a feast day</source>
        <translation>Rond een feestdag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>De hele dag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>to read here</source>
        <translation>hier te lezen</translation>
    </message>
    <message>
        <source>Detail %1 of %2</source>
        <translation>Detail %1 van %2</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Take your seat</source>
        <translation>Wacht op het begin</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Luister nu</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Bekijk nu</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Bekijk de film</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Lees het verhaal</translation>
    </message>
    <message>
        <source>Read the book</source>
        <translation>Lees het boek</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Van dichtbij</translation>
    </message>
    <message>
        <source>How to book</source>
        <translation>Hoe boek ik?</translation>
    </message>
    <message>
        <source>How to reserve</source>
        <translation>Hoe reserveer ik?</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Waar kan ik kijken?</translation>
    </message>
    <message>
        <source>Take the web address</source>
        <translation>Neem het webadres mee</translation>
    </message>
    <message>
        <source>Near here</source>
        <translation>In de buurt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
    </message>
</context>
<context>
    <name>WorkGone</name>
    <message>
        <source>This work is no longer here.</source>
        <translation>Dit werk is hier niet meer.</translation>
    </message>
    <message>
        <source>We can no longer show this work here. There is much more to see.</source>
        <translation>Wij kunnen dit werk hier niet meer tonen. Er is nog veel meer te zien.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
</context>
<context>
    <name>WorkPages</name>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>Dit is afgelopen.</translation>
    </message>
    <message>
        <source>The broadcast has ended. There is much more to see.</source>
        <translation>De uitzending is gedaan. Er is nog veel te zien.</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What is the playlist called?</source>
        <translation>Hoe heet de afspeellijst?</translation>
    </message>
    <message>
        <source>What is the playlist about?</source>
        <translation>Waarover gaat de afspeellijst?</translation>
    </message>
    <message>
        <source>What is it called here?</source>
        <translation>Hoe heet het hier?</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>Wat wilt u erover zeggen?</translation>
    </message>
    <message>
        <source>What does one see? Who, what, where?</source>
        <translation>Wat ziet men? Wie, wat, waar?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Somebody else wrote:</source>
        <translation>Iemand anders schreef:</translation>
    </message>
    <message>
        <source>Keep that</source>
        <translation>Houd dat</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>U schreef:</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Houd mijn tekst</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>pages %1 and %2 of %3</source>
        <translation>bladzijden %1 en %2 van %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>ZoomPad</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Kijk links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Kijk omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Kijk omlaag</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Kijk rechts</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Dichterbij</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%1 of %n works here</source>
        <translation>
            <numerusform>%1 van %n werk hier</numerusform>
            <numerusform>%1 van %n werken hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be here</source>
        <translation>
            <numerusform>%n kan hier niet blijven</numerusform>
            <numerusform>%n kunnen hier niet blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still coming.</source>
        <translation>
            <numerusform>Er komt nog %n bestand.</numerusform>
            <numerusform>Er komen nog %n bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n minutes.</source>
        <translation>
            <numerusform>Dat duurt ongeveer %n minuut.</numerusform>
            <numerusform>Dat duurt ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n hours.</source>
        <translation>
            <numerusform>Dat duurt ongeveer %n uur.</numerusform>
            <numerusform>Dat duurt ongeveer %n uur.</numerusform>
        </translation>
    </message>
</context>
</TS>
