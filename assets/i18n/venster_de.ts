<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdjustDoor</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Close Venster</source>
        <translation>Venster schließen</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AlsoBeautiful</name>
    <message>
        <source>Also beautiful</source>
        <translation>Auch schön</translation>
    </message>
</context>
<context>
    <name>AttractPanel</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Berühren Sie den Bildschirm.</translation>
    </message>
    <message>
        <source>Look, listen and read.</source>
        <translation>Schauen, hören und lesen Sie.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AttractPictures</name>
    <message>
        <source>Let it move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar at the bottom</source>
        <translation>Leiste unten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n Werk</numerusform>
            <numerusform>%n Werke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibratePage</name>
    <message>
        <source>A bank card</source>
        <translation>Eine Bankkarte</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
        <source>Lay a bank card on the drawing. Make the drawing just as large as the card.</source>
        <translation>Legen Sie eine Bankkarte auf die Zeichnung. Machen Sie die Zeichnung genauso groß wie die Karte.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Viel kleiner</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation>Viel größer</translation>
    </message>
    <message>
        <source>Then the screen is %1 inch from corner to corner. The same number stands on its box.</source>
        <translation>Dann misst der Bildschirm %1 Zoll von Ecke zu Ecke. Dieselbe Zahl steht auf dem Karton.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Das behalten</translation>
    </message>
</context>
<context>
    <name>CaptionPage</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Gelb auf Schwarz</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Schwarz auf Gelb</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Unter dem Bild</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Only a shadow</source>
        <translation>Nur Schatten</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>Ohne Rand</translation>
    </message>
    <message>
        <source>With an edge</source>
        <translation>Mit Rand</translation>
    </message>
    <message>
        <source>My language</source>
        <translation>Meine Sprache</translation>
    </message>
    <message>
        <source>As the film</source>
        <translation>Sprache des Films</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Captions read aloud: on</source>
        <translation>Untertitel vorlesen: an</translation>
    </message>
    <message>
        <source>Captions read aloud: off</source>
        <translation>Untertitel vorlesen: aus</translation>
    </message>
    <message>
        <source>Read aloud: on</source>
        <translation>Vorlesen: an</translation>
    </message>
    <message>
        <source>Read aloud: off</source>
        <translation>Vorlesen: aus</translation>
    </message>
    <message>
        <source>Read captions aloud</source>
        <translation>Untertitel vorlesen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>This is how the captions look.</source>
        <translation>So sehen die Untertitel aus.</translation>
    </message>
</context>
<context>
    <name>CautionPage</name>
    <message>
        <source>Listen all the same</source>
        <translation>Trotzdem hören</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Watch all the same</source>
        <translation>Trotzdem ansehen</translation>
    </message>
    <message>
        <source>A word before</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>a question comes first</source>
        <translation>mit Hinweis vorab</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>In diesem Film</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>Auf diesem Bild</translation>
    </message>
    <message>
        <source>In this recording</source>
        <translation>In dieser Aufnahme</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dieser Geschichte</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In diesem Buch</translation>
    </message>
    <message>
        <source>In this work</source>
        <translation>In diesem Werk</translation>
    </message>
    <message>
        <source>%1 you see pictures of war.</source>
        <translation>%1 sehen Sie Krieg.</translation>
    </message>
    <message>
        <source>%1 you see somebody who has died.</source>
        <translation>%1 sehen Sie einen toten Menschen.</translation>
    </message>
    <message>
        <source>%1 you see naked people.</source>
        <translation>%1 sehen Sie nackte Menschen.</translation>
    </message>
    <message>
        <source>%1 bright light flashes.</source>
        <translation>%1 blitzt helles Licht.</translation>
    </message>
    <message>
        <source>%1 there are loud sounds.</source>
        <translation>%1 gibt es laute Töne.</translation>
    </message>
    <message>
        <source>%1 it is about faith.</source>
        <translation>%1 geht es um den Glauben.</translation>
    </message>
    <message>
        <source>%1 you see animals that suffer.</source>
        <translation>%1 sehen Sie Tiere, die leiden.</translation>
    </message>
    <message>
        <source>%1 there are words that hurt today.</source>
        <translation>%1 gibt es Wörter, die heute verletzen.</translation>
    </message>
    <message>
        <source>%1 it is about war.</source>
        <translation>%1 geht es um den Krieg.</translation>
    </message>
    <message>
        <source>%1 it is about death.</source>
        <translation>%1 geht es um den Tod.</translation>
    </message>
    <message>
        <source>%1 it is about nakedness.</source>
        <translation>%1 geht es um Nacktheit.</translation>
    </message>
    <message>
        <source>%1 it is about animals that suffer.</source>
        <translation>%1 geht es um Tiere, die leiden.</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What is to be put right?</source>
        <translation>Was ist zu verbessern?</translation>
    </message>
    <message numerus="yes">
        <source>%n things come first.</source>
        <translation>
            <numerusform>%n Punkt kommt zuerst.</numerusform>
            <numerusform>%n Punkte kommen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Everybody can see, hear or read what is in it.</source>
        <translation>Alle können sehen, hören oder lesen, was darin ist.</translation>
    </message>
</context>
<context>
    <name>CodeFrame</name>
    <message numerus="yes">
        <source>Your code: %n signs</source>
        <translation>
            <numerusform>Ihr Code: %n Zeichen</numerusform>
            <numerusform>Ihr Code: %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Ihr Code: %1</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation>Buchstaben tippen</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>Ziffern tippen</translation>
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
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>%1, you are here</source>
        <translation>%1, hier sind Sie</translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation>Frühere Kapitel</translation>
    </message>
    <message>
        <source>Later chapters</source>
        <translation>Weitere Kapitel</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n Minute Lesezeit</numerusform>
            <numerusform>%n Minuten Lesezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation>
            <numerusform>und noch %n-mal</numerusform>
            <numerusform>und noch %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n Werk</numerusform>
            <numerusform>%n Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We can’t read %n of its works.</source>
        <translation>
            <numerusform>Wir können %n seiner Werke nicht lesen.</numerusform>
            <numerusform>Wir können %n seiner Werke nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We read it now. We have %n works so far.</source>
        <translation>
            <numerusform>Wir lesen ihn jetzt. Wir haben schon %n Werk.</numerusform>
            <numerusform>Wir lesen ihn jetzt. Wir haben schon %n Werke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>It stays here while it is on the screens or planned.</source>
        <translation>Sie steht auf den Bildschirmen oder im Plan. Also bleibt sie hier.</translation>
    </message>
    <message>
        <source>Venster has %1 here, of at most %2. The disk has %3 free.</source>
        <translation>Venster hat hier %1, von höchstens %2. Die Platte hat %3 frei.</translation>
    </message>
    <message>
        <source>on the screens or planned</source>
        <translation>auf den Bildschirmen oder im Plan</translation>
    </message>
    <message>
        <source>you keep it</source>
        <translation>Sie behalten sie</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>bleibt nicht hier</translation>
    </message>
    <message>
        <source>more is coming</source>
        <translation>es kommt noch mehr</translation>
    </message>
    <message>
        <source>All that should be here is here.</source>
        <translation>Alles, was hier sein soll, ist hier.</translation>
    </message>
    <message>
        <source>How long that takes, we do not know yet.</source>
        <translation>Wie lange das dauert, wissen wir noch nicht.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Ihre Listen</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>That is not the code. Try it again.</source>
        <translation>Das ist nicht der Code. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Das ist nicht der Code.</translation>
    </message>
    <message>
        <source>Wait %1 before you try again.</source>
        <translation>Warten Sie %1, bevor Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>You practise: nothing of it stays.</source>
        <translation>Sie üben: Nichts davon bleibt.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Staff: who are you?</source>
        <translation>Personal: Wer sind Sie?</translation>
    </message>
    <message>
        <source>Too many codes were wrong, perhaps of somebody else. Whoever set up this machine gives you a new one.</source>
        <translation>Zu viele Codes waren falsch, vielleicht von jemand anderem. Wer das Gerät eingerichtet hat, gibt Ihnen einen neuen.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Code vergessen? Wer das Gerät eingerichtet hat, gibt Ihnen einen neuen.</translation>
    </message>
    <message>
        <source>There is nobody here yet who may come in.</source>
        <translation>Noch darf niemand hinein.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Tippen Sie Ihren Code.</translation>
    </message>
    <message>
        <source>Whoever set up this machine can do that: kiosk staff add. See README.</source>
        <translation>Wer das Gerät einrichtet, macht das: kiosk staff add. Siehe README.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>now on the screens</source>
        <translation>jetzt auf den Bildschirmen</translation>
    </message>
    <message>
        <source>to be seen from %1</source>
        <translation>zu sehen ab %1</translation>
    </message>
    <message>
        <source>not on the screens any more</source>
        <translation>nicht mehr auf den Bildschirmen</translation>
    </message>
    <message>
        <source>You do not show it</source>
        <translation>Sie zeigen es nicht</translation>
    </message>
    <message>
        <source>This work is not here now</source>
        <translation>Dieses Werk ist gerade nicht da</translation>
    </message>
    <message>
        <source>not on the screens yet</source>
        <translation>noch nicht auf den Bildschirmen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>All is kept.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Place %1 of %2 in “%3”</source>
        <translation>Platz %1 von %2 in „%3“</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>It is not in the playlist any more.</source>
        <translation>Es ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Als Besucher ansehen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Was man sieht</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Eins höher</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Eins tiefer</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>To the first place</source>
        <translation>An den ersten Platz</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>To the last place</source>
        <translation>An den letzten Platz</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>Platz …</translation>
    </message>
    <message>
        <source>To place …</source>
        <translation>An Platz …</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Show it nowhere</source>
        <translation>Nirgends zeigen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Music and sound</source>
        <translation>Musik und Ton</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>with captions</source>
        <translation>mit Untertiteln</translation>
    </message>
    <message>
        <source>described aloud</source>
        <translation>mit Beschreibung</translation>
    </message>
    <message>
        <source>with sign language</source>
        <translation>mit Gebärdensprache</translation>
    </message>
    <message>
        <source>in easy language</source>
        <translation>in einfacher Sprache</translation>
    </message>
    <message>
        <source>in large print</source>
        <translation>in Großdruck</translation>
    </message>
    <message>
        <source>in braille</source>
        <translation>in Brailleschrift</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>vorgelesen</translation>
    </message>
    <message>
        <source>accessible by wheelchair</source>
        <translation>mit dem Rollstuhl erreichbar</translation>
    </message>
    <message>
        <source>induction loop for hearing aids</source>
        <translation>Ringschleife für Hörgeräte</translation>
    </message>
    <message>
        <source>quiet, few stimuli</source>
        <translation>ruhig, wenig Reize</translation>
    </message>
    <message>
        <source>people there to help</source>
        <translation>es sind Menschen da, die helfen</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 von %2.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Today&apos;s choice</source>
        <translation>Heute empfohlen</translation>
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
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>played</source>
        <translation>gespielt</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Genutzte Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A work that is not here any more</source>
        <translation>Ein Werk, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Große Buchstaben</translation>
    </message>
    <message>
        <source>The screen speaks</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Einfache Ansicht</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>Auf Niederländisch</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>Auf Französisch</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message numerus="yes">
        <source>%n works: fewer than five times.</source>
        <translation>
            <numerusform>%n Werk: weniger als fünfmal.</numerusform>
            <numerusform>%n Werke: weniger als fünfmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors looked at a few works.</source>
        <translation>Besucher sahen einige Werke an.</translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work at least %n times.</source>
        <translation>
            <numerusform>Besucher sahen mindestens %n Mal ein Werk an.</numerusform>
            <numerusform>Besucher sahen mindestens %n Mal ein Werk an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work %n times.</source>
        <translation>
            <numerusform>Besucher sahen %n Mal ein Werk an.</numerusform>
            <numerusform>Besucher sahen %n Mal ein Werk an.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as in %1.</source>
        <translation>Das ist so viel wie im %1.</translation>
    </message>
    <message>
        <source>That is %1 % more than in %2.</source>
        <translation>Das ist %1 % mehr als im %2.</translation>
    </message>
    <message>
        <source>That is %1 % less than in %2.</source>
        <translation>Das ist %1 % weniger als im %2.</translation>
    </message>
    <message>
        <source>There were fewer than five visits.</source>
        <translation>Es gab weniger als fünf Besuche.</translation>
    </message>
    <message numerus="yes">
        <source>There were %n visits.</source>
        <translation>
            <numerusform>Es gab %n Besuch.</numerusform>
            <numerusform>Es gab %n Besuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>angesehen: %1</translation>
    </message>
    <message>
        <source>played: %1</source>
        <translation>gespielt: %1</translation>
    </message>
    <message>
        <source>in so many visits: %1</source>
        <translation>so viele Besuche: %1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Help used in %1</source>
        <translation>Hilfe im %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>Dieser Bildschirm zählt nichts.</translation>
    </message>
    <message>
        <source>You see a day when it is over.</source>
        <translation>Sie sehen einen Tag, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine can turn counting on, with this setting: keep, under [figures].</source>
        <translation>Wer dieses Gerät betreut, schaltet das Zählen ein, mit dieser Einstellung: keep, unter [figures].</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat früher</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Genutzte Hilfe</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>Als Balken</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>What do we keep?</source>
        <translation>Was bewahren wir?</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file or the stick is not there any more.</source>
        <translation>Die Datei oder der Stick ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Venster can’t read this file.</source>
        <translation>Venster kann diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Diese Datei ist zu groß.</translation>
    </message>
    <message>
        <source>There is no playlist in this file.</source>
        <translation>In dieser Datei ist keine Liste.</translation>
    </message>
    <message>
        <source>This file is damaged. Copy it again.</source>
        <translation>Diese Datei ist beschädigt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file is not safe. Venster did not open it.</source>
        <translation>Diese Datei ist nicht sicher. Venster öffnet sie nicht.</translation>
    </message>
    <message>
        <source>There is no room left. Nothing is written.</source>
        <translation>Es ist kein Platz mehr da. Nichts steht darauf.</translation>
    </message>
    <message>
        <source>This file is old, or it has a password. Save it as .xlsx.</source>
        <translation>Diese Datei ist alt oder hat ein Passwort. Speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>This file has a password. Ask for one without.</source>
        <translation>Diese Datei hat ein Passwort. Bitten Sie um eine ohne.</translation>
    </message>
    <message>
        <source>A newer Venster made this file. Ask for help.</source>
        <translation>Ein neueres Venster hat diese Datei gemacht. Holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>Nobody may write there. Nothing is written.</source>
        <translation>Dort darf niemand schreiben. Nichts steht darauf.</translation>
    </message>
    <message>
        <source>Work %1, “%2”, is not here.</source>
        <translation>Werk %1, „%2“, ist nicht hier.</translation>
    </message>
    <message>
        <source>Work %1: a text was too long. Its end is gone.</source>
        <translation>Werk %1: Ein Text war zu lang. Das Ende fehlt.</translation>
    </message>
    <message>
        <source>Work %1: a text had hidden signs. They are gone.</source>
        <translation>Werk %1: In einem Text waren versteckte Zeichen. Sie sind weg.</translation>
    </message>
    <message>
        <source>Work %1: nobody knows the language of a text. It stays out.</source>
        <translation>Werk %1: Die Sprache eines Textes kennt niemand. Er kommt nicht mit.</translation>
    </message>
    <message>
        <source>Work %1: its picture has no web address. It stays out.</source>
        <translation>Werk %1: Das Bild hat keine Webadresse. Es kommt nicht mit.</translation>
    </message>
    <message>
        <source>Number %1 is no work. It stays out.</source>
        <translation>Nummer %1 ist kein Werk. Es kommt nicht mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts with films stay in the file. Captions come from the catalogue.</source>
        <translation>
            <numerusform>%n Text zu einem Film bleibt in der Datei. Untertitel kommen aus dem Katalog.</numerusform>
            <numerusform>%n Texte zu Filmen bleiben in der Datei. Untertitel kommen aus dem Katalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster did not open %n other files.</source>
        <translation>
            <numerusform>Venster öffnete %n andere Datei nicht.</numerusform>
            <numerusform>Venster öffnete %n andere Dateien nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the letters with accents: are they right?</source>
        <translation>Sehen Sie Buchstaben wie ä und é an: Stimmen sie?</translation>
    </message>
    <message>
        <source>Row %1 names no work. It stays out.</source>
        <translation>Zeile %1 nennt kein Werk. Sie kommt nicht mit.</translation>
    </message>
    <message>
        <source>Row %1: its place is no number. It stays where it is.</source>
        <translation>Zeile %1: Der Platz ist keine Zahl. Die Zeile bleibt stehen.</translation>
    </message>
    <message>
        <source>Two columns have the name “%1”. The first counts.</source>
        <translation>Zwei Spalten heißen „%1“. Die erste zählt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Und noch %n davon.</numerusform>
            <numerusform>Und noch %n davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n Werk</numerusform>
            <numerusform>%n Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not here yet</source>
        <translation>
            <numerusform>%n ist noch nicht hier</numerusform>
            <numerusform>%n sind noch nicht hier</numerusform>
        </translation>
    </message>
    <message>
        <source>all are here</source>
        <translation>alles ist hier</translation>
    </message>
    <message>
        <source>“%1” is on “%2”. You may take the stick out.</source>
        <translation>„%1“ ist auf „%2“. Sie dürfen den Stick herausziehen.</translation>
    </message>
    <message>
        <source>“%1” is in the folder “exchange” of this screen.</source>
        <translation>„%1“ ist im Ordner „exchange“ dieses Bildschirms.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The catalogue does not answer. Try it again.</source>
        <translation>Der Katalog antwortet nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>The connection is gone. When it is back, this goes on here.</source>
        <translation>Die Verbindung ist weg. Ist sie wieder da, geht es hier weiter.</translation>
    </message>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>Das dürfen wir hier nicht zeigen. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This does not play now. That is not your fault. Try again, or choose something else.</source>
        <translation>Das läuft jetzt nicht. Das liegt nicht an Ihnen. Versuchen Sie es noch einmal, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>That was the end.</source>
        <translation>Das war das Ende.</translation>
    </message>
    <message>
        <source>One moment, it is coming.</source>
        <translation>Einen Moment, es kommt gleich.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>Die Verbindung stockt. Wir versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>There is no sound here now. Ask somebody for help.</source>
        <translation>Es gibt gerade keinen Ton. Bitten Sie jemanden um Hilfe.</translation>
    </message>
    <message>
        <source>This is not on this device, and it can&apos;t come now. Choose something else.</source>
        <translation>Das ist nicht auf diesem Gerät und kann jetzt nicht kommen. Wählen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>not shown in this playlist</source>
        <translation>in dieser Liste nicht zu sehen</translation>
    </message>
    <message>
        <source>stays off the screens</source>
        <translation>kommt nicht auf die Bildschirme</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>zuerst tun</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>The work is not in the catalogue any more.</source>
        <translation>Das Werk ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>Sie zeigen dieses Werk nicht.</translation>
    </message>
    <message>
        <source>Nobody knows who has the rights.</source>
        <translation>Niemand weiß, wer die Rechte hat.</translation>
    </message>
    <message>
        <source>The rights do not allow it here.</source>
        <translation>Die Rechte erlauben es hier nicht.</translation>
    </message>
    <message>
        <source>The rights ended on %1.</source>
        <translation>Die Rechte endeten am %1.</translation>
    </message>
    <message>
        <source>The rights end on %1.</source>
        <translation>Die Rechte enden am %1.</translation>
    </message>
    <message>
        <source>It may be shown from %1 on.</source>
        <translation>Man darf es ab %1 zeigen.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Es ist vorbei.</translation>
    </message>
    <message>
        <source>Measured here: the light flashes in minute %1. That can make people ill.</source>
        <translation>Hier gemessen: Das Licht blitzt in Minute %1. Das kann krank machen.</translation>
    </message>
    <message>
        <source>Its light flashes. That can make people ill.</source>
        <translation>Das Licht blitzt. Das kann krank machen.</translation>
    </message>
    <message>
        <source>Who can’t see the picture hears nothing. Describe it.</source>
        <translation>Wer das Bild nicht sieht, hört nichts. Beschreiben Sie es.</translation>
    </message>
    <message>
        <source>Who can’t hear the film has nothing to read.</source>
        <translation>Wer den Film nicht hört, hat nichts zu lesen.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Es hat keinen Titel.</translation>
    </message>
    <message>
        <source>The playlist has no name.</source>
        <translation>Die Liste hat keinen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The description is short: %n words.</source>
        <translation>
            <numerusform>Die Beschreibung ist kurz: %n Wort.</numerusform>
            <numerusform>Die Beschreibung ist kurz: %n Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is long: %n words.</source>
        <translation>
            <numerusform>Die Beschreibung ist lang: %n Wort.</numerusform>
            <numerusform>Die Beschreibung ist lang: %n Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description may leave out “%1”.</source>
        <translation>Die Beschreibung kommt ohne „%1“ aus.</translation>
    </message>
    <message>
        <source>The description is the name of a file.</source>
        <translation>Die Beschreibung ist der Name einer Datei.</translation>
    </message>
    <message>
        <source>The description says the title again.</source>
        <translation>Die Beschreibung wiederholt den Titel.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence is long: %n words.</source>
        <translation>
            <numerusform>Ein Satz ist lang: %n Wort.</numerusform>
            <numerusform>Ein Satz ist lang: %n Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is long: %n letters.</source>
        <translation>
            <numerusform>Der Titel ist lang: %n Buchstabe.</numerusform>
            <numerusform>Der Titel ist lang: %n Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is in one language.</source>
        <translation>Ihr Text ist in einer Sprache da.</translation>
    </message>
    <message numerus="yes">
        <source>For the simple view it is long: %n minutes.</source>
        <translation>
            <numerusform>Lang für die einfache Ansicht: %n Minute.</numerusform>
            <numerusform>Lang für die einfache Ansicht: %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films come one after the other.</source>
        <translation>
            <numerusform>%n Film folgt aufeinander.</numerusform>
            <numerusform>%n Filme folgen aufeinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture you chose is not here. Visitors see its own.</source>
        <translation>Das gewählte Bild ist nicht da. Besucher sehen das eigene Bild.</translation>
    </message>
    <message>
        <source>The sound is soft.</source>
        <translation>Der Ton ist leise.</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n pictures</source>
        <translation>
            <numerusform>%n Bild beschreiben</numerusform>
            <numerusform>%n Bilder beschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films without captions</source>
        <translation>
            <numerusform>%n Film ohne Untertitel</numerusform>
            <numerusform>%n Filme ohne Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n works end soon</source>
        <translation>
            <numerusform>Die Rechte von %n Werk enden bald</numerusform>
            <numerusform>Die Rechte von %n Werken enden bald</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the playlist a name</source>
        <translation>Der Liste einen Namen geben</translation>
    </message>
    <message numerus="yes">
        <source>Give %n works a title</source>
        <translation>
            <numerusform>%n Werk einen Titel geben</numerusform>
            <numerusform>%n Werken einen Titel geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The light of %n works flashes</source>
        <translation>
            <numerusform>Das Licht von %n Werk blitzt</numerusform>
            <numerusform>Das Licht von %n Werken blitzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works stay off the screens</source>
        <translation>
            <numerusform>%n Werk kommt nicht auf die Bildschirme</numerusform>
            <numerusform>%n Werke kommen nicht auf die Bildschirme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>It stands still.</source>
        <translation>Es steht still.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 seconds left.</source>
        <translation>Noch %1 Sekunden.</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>geht jetzt nicht</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Touch it again to choose.</source>
        <translation>Noch einmal berühren, um zu wählen.</translation>
    </message>
    <message>
        <source>OK to choose.</source>
        <translation>OK zum Wählen.</translation>
    </message>
    <message>
        <source>Touch it again to hear the letters.</source>
        <translation>Noch einmal berühren für die Buchstaben.</translation>
    </message>
    <message>
        <source>OK to hear the letters.</source>
        <translation>OK für die Buchstaben.</translation>
    </message>
    <message>
        <source>Touch a thing to hear it.</source>
        <translation>Berühren Sie etwas, um es zu hören.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing.</source>
        <translation>Pfeil nach unten ist weiter. OK ist wählen.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und noch %1.</translation>
    </message>
    <message>
        <source>The screen is dark. Hold help again to see it.</source>
        <translation>Der Bildschirm ist dunkel. Halten Sie Hilfe wieder, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>Der Bildschirm ist wieder zu sehen.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Arrow down is next. OK is choosing. The question mark is help.</source>
        <translation>Das Vorlesen ist an. Pfeil nach unten ist weiter. OK ist wählen. Fragezeichen ist Hilfe.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>Das Vorlesen ist aus.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing. Press help again for everything.</source>
        <translation>Pfeil nach unten ist weiter. OK ist wählen. Noch einmal Hilfe sagt alles.</translation>
    </message>
    <message>
        <source>Arrow down goes to the next thing. Arrow up goes to the one before. OK chooses it. Escape goes back. The star says the last thing again. Louder and softer change my voice. Any key makes me silent. Hold help for five seconds to make the screen dark. On the glass: touch a thing to hear it. Touch it again to choose it. Under “Adjust” you make me slower, or silent.</source>
        <translation>Pfeil nach unten geht zum Nächsten, Pfeil nach oben zum Vorigen. Mit OK wählen Sie. Mit Escape gehen Sie zurück. Der Stern sagt das Letzte noch einmal. Lauter und leiser ändern meine Stimme. Jede Taste macht mich still. Halten Sie die Hilfetaste fünf Sekunden, um den Bildschirm dunkel zu machen. Auf dem Glas: Berühren Sie etwas, um es zu hören. Berühren Sie es noch einmal, um zu wählen. Unter „Anpassen“ machen Sie mich langsamer oder still.</translation>
    </message>
    <message>
        <source>Voice %1 of %2.</source>
        <translation>Stimme %1 von %2.</translation>
    </message>
    <message>
        <source>Top of the page.</source>
        <translation>Anfang der Seite.</translation>
    </message>
    <message>
        <source>Bottom of the page.</source>
        <translation>Ende der Seite.</translation>
    </message>
    <message>
        <source>This text is in another language: %1.</source>
        <translation>Dieser Text ist in einer anderen Sprache: %1.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist weg.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Wo Sie gerade waren</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Remote and keys</source>
        <translation>Fernbedienung</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>Do you need help? Ask at the desk.</source>
        <translation>Brauchen Sie Hilfe? Fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Take all the time you like. Nobody hurries you.</source>
        <translation>Nehmen Sie sich Zeit. Niemand drängt Sie.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch the screen begins again.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Berührung beginnt der Bildschirm neu.</numerusform>
            <numerusform>Nach %n Minuten ohne Berührung beginnt der Bildschirm neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>Nach %n Sekunde ohne Berührung fragt er: Sind Sie noch da?</numerusform>
            <numerusform>Nach %n Sekunden ohne Berührung fragt er: Sind Sie noch da?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>Nach %n Minute ohne Berührung fragt er: Sind Sie noch da?</numerusform>
            <numerusform>Nach %n Minuten ohne Berührung fragt er: Sind Sie noch da?</numerusform>
        </translation>
    </message>
    <message>
        <source>While you watch or listen, it waits.</source>
        <translation>Solange Sie sehen oder hören, wartet er.</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>Dieser Bildschirm merkt sich nichts über Sie.</translation>
    </message>
    <message>
        <source>That went well.</source>
        <translation>Das ging gut.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Noch einmal üben</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>Berühren üben</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Andere Hilfe</translation>
    </message>
    <message>
        <source>Do you need help? Ask somebody near you.</source>
        <translation>Brauchen Sie Hilfe? Fragen Sie jemanden in Ihrer Nähe.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Touch a picture to look, listen or read.</source>
        <translation>Berühren Sie ein Bild, um zu schauen, zu hören oder zu lesen.</translation>
    </message>
    <message>
        <source>“Back” brings you to the page before this one.</source>
        <translation>Mit „Zurück“ kommen Sie zur vorigen Seite.</translation>
    </message>
    <message>
        <source>With “Search” you find a work by a word.</source>
        <translation>Mit „Suchen“ finden Sie ein Werk mit einem Wort.</translation>
    </message>
    <message>
        <source>With “Adjust” the letters grow, and you choose colours and language.</source>
        <translation>Mit „Anpassen“ werden die Buchstaben größer. Sie wählen auch Farben und Sprache.</translation>
    </message>
    <message>
        <source>“More” shows the works that come next.</source>
        <translation>„Mehr“ zeigt die nächsten Werke.</translation>
    </message>
    <message>
        <source>“Read aloud”: a voice reads these words to you.</source>
        <translation>„Vorlesen“: Eine Stimme liest Ihnen diese Worte vor.</translation>
    </message>
    <message>
        <source>The large buttons below turn the page.</source>
        <translation>Die großen Knöpfe unten blättern um.</translation>
    </message>
    <message>
        <source>Choose: you see or hear the change at once.</source>
        <translation>Wählen Sie: Sie sehen oder hören es sofort.</translation>
    </message>
    <message>
        <source>“Ready” brings you back to where you were.</source>
        <translation>„Fertig“ bringt Sie dorthin zurück, wo Sie waren.</translation>
    </message>
    <message>
        <source>The largest button begins the film, the sound or the story.</source>
        <translation>Der größte Knopf startet den Film, den Ton oder die Geschichte.</translation>
    </message>
    <message>
        <source>“Something else” brings you to another work.</source>
        <translation>Mit „Etwas anderes“ sehen Sie etwas Neues.</translation>
    </message>
    <message>
        <source>The large button below holds the film, and lets it go on.</source>
        <translation>Der große Knopf unten hält den Film an und startet ihn wieder.</translation>
    </message>
    <message>
        <source>Missed something? Go back ten seconds.</source>
        <translation>Etwas verpasst? Gehen Sie zehn Sekunden zurück.</translation>
    </message>
    <message>
        <source>“Captions” shows in words what is said.</source>
        <translation>„Untertitel“ zeigt in Worten, was gesagt wird.</translation>
    </message>
    <message>
        <source>With the arrows you look around in it.</source>
        <translation>Mit den Pfeilen sehen Sie sich darin um.</translation>
    </message>
    <message>
        <source>“+” brings the picture nearer.</source>
        <translation>„+“ holt das Bild näher.</translation>
    </message>
    <message>
        <source>“%1” gives you the whole picture again.</source>
        <translation>„%1“ zeigt wieder alles.</translation>
    </message>
    <message>
        <source>With “Larger” the letters grow.</source>
        <translation>Mit „Größer“ wachsen die Buchstaben.</translation>
    </message>
    <message>
        <source>Touch a chapter to read it.</source>
        <translation>Berühren Sie ein Kapitel, um es zu lesen.</translation>
    </message>
    <message>
        <source>What you can watch now stands first.</source>
        <translation>Was Sie jetzt sehen können, steht zuerst.</translation>
    </message>
    <message>
        <source>Below it you see what comes later.</source>
        <translation>Darunter sehen Sie, was später kommt.</translation>
    </message>
    <message>
        <source>Here you see what there is near this place.</source>
        <translation>Hier sehen Sie, was es in der Nähe gibt.</translation>
    </message>
    <message>
        <source>Hold the camera of your telephone before the square.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf das Quadrat.</translation>
    </message>
    <message>
        <source>A voice can spell the address for you.</source>
        <translation>Eine Stimme kann Ihnen die Adresse buchstabieren.</translation>
    </message>
    <message>
        <source>Touch a topic, or some years.</source>
        <translation>Berühren Sie ein Thema oder Jahre.</translation>
    </message>
    <message>
        <source>Touch the letters; you see at once what there is.</source>
        <translation>Berühren Sie die Buchstaben: Sie sehen sofort, was es gibt.</translation>
    </message>
    <message>
        <source>You can also choose a topic, without typing.</source>
        <translation>Sie können auch ein Thema wählen, ohne zu tippen.</translation>
    </message>
    <message>
        <source>“Rub out” takes the last letter away.</source>
        <translation>„Löschen“ nimmt den letzten Buchstaben weg.</translation>
    </message>
    <message>
        <source>When you leave, everything is as it was.</source>
        <translation>Wenn Sie gehen, ist alles wieder wie vorher.</translation>
    </message>
    <message>
        <source>It stays like this until you close Venster.</source>
        <translation>So bleibt es, bis Sie Venster schließen.</translation>
    </message>
    <message>
        <source>In the film you turn captions on and off.</source>
        <translation>Im Film schalten Sie Untertitel ein und aus.</translation>
    </message>
    <message>
        <source>Louder and softer are on the page of the film.</source>
        <translation>Lauter und leiser stehen beim Film.</translation>
    </message>
    <message>
        <source>“Louder” and “Softer” change the sound.</source>
        <translation>„Lauter“ und „Leiser“ ändern den Ton.</translation>
    </message>
    <message>
        <source>The large buttons show you more of the picture.</source>
        <translation>Die großen Knöpfe zeigen mehr vom Bild.</translation>
    </message>
    <message>
        <source>“Read aloud” stands beside a text: touch it.</source>
        <translation>„Vorlesen“ steht bei einem Text: Berühren Sie es.</translation>
    </message>
    <message>
        <source>The same button holds the voice, and lets it go on.</source>
        <translation>Derselbe Knopf hält die Stimme an und startet sie wieder.</translation>
    </message>
    <message>
        <source>“Sentence back” says the last sentence again.</source>
        <translation>„Satz zurück“ sagt den letzten Satz noch einmal.</translation>
    </message>
    <message>
        <source>“Slower” gives you more time to follow.</source>
        <translation>„Langsamer“ gibt Ihnen mehr Zeit.</translation>
    </message>
    <message>
        <source>With the arrows you go from button to button.</source>
        <translation>Mit den Pfeilen gehen Sie von Knopf zu Knopf.</translation>
    </message>
    <message>
        <source>“OK” does what the button says.</source>
        <translation>„OK“ tut, was auf dem Knopf steht.</translation>
    </message>
    <message>
        <source>“Back” on the remote is “Back” on the screen.</source>
        <translation>„Zurück“ auf der Fernbedienung ist „Zurück“ auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Touch a work to show it again.</source>
        <translation>Berühren Sie ein Werk, um es wieder zu zeigen.</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>Die Werke</translation>
    </message>
    <message>
        <source>You show everything.</source>
        <translation>Sie zeigen alles.</translation>
    </message>
    <message>
        <source>Is there a work that must go? Look for it as a visitor does. “Don’t show it” stands below its page.</source>
        <translation>Muss ein Werk weg? Suchen Sie es wie ein Besucher. „Ausblenden“ steht unter seiner Seite.</translation>
    </message>
    <message>
        <source>Look for a work</source>
        <translation>Ein Werk suchen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>%1 took it away on %2 at %3</source>
        <translation>%1 hat es weggenommen am %2 um %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>A work without a title</source>
        <translation>Ein Werk ohne Titel</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>new works come later</source>
        <translation>neue Werke kommen später</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>Die ersten Werke kommen gleich.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>Beim ersten Mal dauert es etwa eine Minute.</translation>
    </message>
    <message>
        <source>There is no internet now. They come when it is back.</source>
        <translation>Es gibt jetzt kein Internet. Sie kommen, sobald es wieder da ist.</translation>
    </message>
</context>
<context>
    <name>HomeRail</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Earlier shelves</source>
        <translation>Frühere Reihen</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Weitere Reihen</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n Werk</numerusform>
            <numerusform>%n Werke</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and short films, for who comes by</source>
        <translation>Bilder und kurze Filme, für alle, die vorbeikommen</translation>
    </message>
    <message>
        <source>Short films and music, half an hour at most</source>
        <translation>Kurze Filme und Musik, höchstens eine halbe Stunde</translation>
    </message>
    <message>
        <source>Pictures and music, without films</source>
        <translation>Bilder und Musik, ohne Filme</translation>
    </message>
    <message>
        <source>You can read what people say in them</source>
        <translation>Sie lesen, was die Leute sagen</translation>
    </message>
    <message>
        <source>Stories, short films, pictures and sounds</source>
        <translation>Geschichten, kurze Filme, Bilder und Klänge</translation>
    </message>
    <message>
        <source>Music and films, before and after a broadcast</source>
        <translation>Musik und Filme, vor und nach einer Sendung</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise the screen begins again in %n seconds.</source>
        <translation>
            <numerusform>Sonst fängt der Bildschirm in %n Sekunde neu an.</numerusform>
            <numerusform>Sonst fängt der Bildschirm in %n Sekunden neu an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Ja, ich bin noch da</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Nein, aufhören</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>Dieser Bildschirm merkt sich nichts über Sie.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>A question first</source>
        <translation>Mit Hinweis vorab</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What do we keep?</source>
        <translation>Was bewahren wir?</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>Dieser Bildschirm zählt nichts.</translation>
    </message>
    <message>
        <source>For each day: how many visits there were.</source>
        <translation>Pro Tag: wie viele Besuche es gab.</translation>
    </message>
    <message>
        <source>How many used help, such as large letters, and which language.</source>
        <translation>Wie viele Hilfe nutzten, etwa große Buchstaben, und welche Sprache.</translation>
    </message>
    <message>
        <source>We add up a visit when it is over.</source>
        <translation>Wir zählen einen Besuch, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Below five you see “&lt;5”. Totals are a little too low then.</source>
        <translation>Unter fünf sehen Sie „&lt;5“. Summen sind dann etwas zu niedrig.</translation>
    </message>
    <message>
        <source>After thirteen months we keep only months. After three years nothing.</source>
        <translation>Nach dreizehn Monaten bleiben nur Monate. Nach drei Jahren nichts.</translation>
    </message>
    <message>
        <source>Never: who a visitor is.</source>
        <translation>Nie: wer zu Besuch ist.</translation>
    </message>
    <message>
        <source>Never: what a visitor types or searches.</source>
        <translation>Nie: was jemand zu Besuch tippt oder sucht.</translation>
    </message>
    <message>
        <source>Never: at what hour a visitor came, or what came next.</source>
        <translation>Nie: um welche Zeit der Besuch war oder was folgte.</translation>
    </message>
    <message>
        <source>Of staff: their name, role and wrong codes.</source>
        <translation>Von Mitarbeitenden: Name, Rolle, falsche Codes.</translation>
    </message>
    <message>
        <source>Of staff: when they come in and what they do.</source>
        <translation>Von Mitarbeitenden: wann sie kommen und was sie tun.</translation>
    </message>
    <message>
        <source>That does not go away by itself.</source>
        <translation>Das geht nicht von selbst weg.</translation>
    </message>
    <message>
        <source>Never: what staff themselves look at.</source>
        <translation>Nie: was Mitarbeitende selbst ansehen.</translation>
    </message>
    <message>
        <source>The figures stay on this machine, until you save them.</source>
        <translation>Die Zahlen bleiben auf diesem Gerät, bis Sie sie speichern.</translation>
    </message>
    <message>
        <source>In how many visits people looked at a work, or played it.</source>
        <translation>In wie vielen Besuchen man ein Werk ansah oder spielte.</translation>
    </message>
    <message>
        <source>A film that somebody plays may stay on this device, with the day. Never who.</source>
        <translation>Gespielte Filme können hier bleiben, mit dem Tag. Nie wer.</translation>
    </message>
    <message>
        <source>Your own pictures: until staff take them away, and a week more.</source>
        <translation>Eigene Bilder: bis das Personal sie wegnimmt, und noch eine Woche.</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message>
        <source>Out of this group</source>
        <translation>Aus dieser Gruppe</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Press to go on.</source>
        <translation>Drücken Sie, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Rub out</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>digits and accents</source>
        <translation>Ziffern und Akzente</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>letters in the order of the alphabet</source>
        <translation>Buchstaben in der Reihenfolge des Alphabets</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Touch a line with “do this first”. Put it right.</source>
        <translation>Berühren Sie eine Zeile mit „zuerst tun“. Bringen Sie das in Ordnung.</translation>
    </message>
    <message>
        <source>Good. Now go back, and touch “Idea of the week”.</source>
        <translation>Gut. Gehen Sie zurück und berühren Sie „Idee der Woche“.</translation>
    </message>
    <message>
        <source>Good. Now take out a work, or move it up.</source>
        <translation>Gut. Nehmen Sie ein Werk heraus, oder setzen Sie es höher.</translation>
    </message>
    <message>
        <source>Good. Now touch “As a visitor”, and choose how.</source>
        <translation>Gut. Berühren Sie „Als Besucher“ und wählen Sie, wie.</translation>
    </message>
    <message>
        <source>So visitors see it. Touch “Staff” to go back.</source>
        <translation>So sehen es Besucher. Berühren Sie „Personal“, um zurückzugehen.</translation>
    </message>
    <message>
        <source>Good. Now touch “Put on the screens”.</source>
        <translation>Gut. Berühren Sie jetzt „Auf die Bildschirme“.</translation>
    </message>
    <message>
        <source>Good. That was all of it. Nothing of it stays.</source>
        <translation>Gut. Das war alles. Nichts davon bleibt.</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>What to do now</source>
        <translation>Was Sie jetzt tun</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>LinePages</name>
    <message>
        <source>Earlier</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Reading aloud is not possible here</source>
        <translation>Vorlesen geht hier nicht</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Es gibt keinen Ton</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Keine Stimme für diese Sprache</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Spell the address aloud</source>
        <translation>Adresse vorlesen</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Also now</source>
        <translation>Auch jetzt</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer auf Sendung</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. We can&apos;t tell what is live now.</source>
        <translation>Die Uhr dieses Bildschirms geht falsch. Wir wissen nicht, was jetzt live ist.</translation>
    </message>
    <message>
        <source>Nothing else is live in the coming weeks.</source>
        <translation>Sonst ist in den nächsten Wochen nichts live.</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>Im Moment läuft keine Sendung.</translation>
    </message>
    <message>
        <source>Nothing is live today.</source>
        <translation>Heute läuft nichts live.</translation>
    </message>
    <message>
        <source>Nothing is live that week.</source>
        <translation>In dieser Woche läuft nichts live.</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>Jetzt live: %1</translation>
    </message>
    <message>
        <source>Live, %2: %1</source>
        <translation>Live, %2: %1</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Jetzt live</translation>
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
        <translation>Zurück zur Sendung</translation>
    </message>
    <message>
        <source>Wait for the broadcast</source>
        <translation>Auf die Sendung warten</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Go on watching this</source>
        <translation>Das hier weiter ansehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Its start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>Inzwischen etwas anderes sehen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Zum Jetzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>LiveNow</name>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Wo man zusieht</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Jetzt anhören</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing is live now. This comes next:</source>
        <translation>Jetzt läuft nichts live. Als Nächstes:</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>Als Nächstes:</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>Als Nächstes:</translation>
    </message>
    <message>
        <source>We know of nothing live in the coming weeks. There is much more to see.</source>
        <translation>Für die nächsten Wochen ist nichts angekündigt. Es gibt noch viel mehr zu sehen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
</context>
<context>
    <name>LiveRows</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>Das dürfen wir hier nicht zeigen. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>Die Verbindung stockt. Wir versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>The broadcast is back.</source>
        <translation>Die Sendung ist wieder da.</translation>
    </message>
    <message>
        <source>Meanwhile we show: %1</source>
        <translation>Inzwischen zeigen wir: %1</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>You can wait here. It begins by itself, with picture and sound.</source>
        <translation>Sie können hier warten. Es beginnt von selbst, mit Bild und Ton.</translation>
    </message>
    <message>
        <source>The doors open an hour before.</source>
        <translation>Die Türen öffnen eine Stunde vorher.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Look at something else meanwhile</source>
        <translation>Inzwischen etwas anderes ansehen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Whose?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Logbook: %1</source>
        <translation>Logbuch: %1</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>Was das Team getan hat</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Auch Älteres</translation>
    </message>
    <message>
        <source>To the logbook</source>
        <translation>Zum Logbuch</translation>
    </message>
    <message>
        <source>Of one person</source>
        <translation>Von einer Person</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV sichern</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Logbook %1</source>
        <translation>Logbuch %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>LowerOffer</name>
    <message>
        <source>Are the buttons too high?</source>
        <translation>Sind die Knöpfe zu hoch?</translation>
    </message>
    <message>
        <source>Put them lower</source>
        <translation>Tiefer setzen</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Somebody listens here. The screen is dark for that.</source>
        <translation>Hier hört jemand zu. Darum ist der Bildschirm dunkel.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>long ago</source>
        <translation>vor langer Zeit</translation>
    </message>
</context>
<context>
    <name>MoreLeaves</name>
    <message>
        <source>More, %1 of %2</source>
        <translation>Mehr, %1 von %2</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Zu den ersten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>Die Werke</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>Es gibt kein ähnliches.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does.</source>
        <translation>Suchen Sie Werke wie ein Besucher.</translation>
    </message>
    <message>
        <source>in the playlist</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>Look for others</source>
        <translation>Andere suchen</translation>
    </message>
</context>
<context>
    <name>Narrowings</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Nur mit …</translation>
    </message>
</context>
<context>
    <name>Nearby</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>this very work</source>
        <translation>genau dieses Werk</translation>
    </message>
</context>
<context>
    <name>NearbyPage</name>
    <message>
        <source>Near here, about “%1”</source>
        <translation>In der Umgebung, zu „%1“</translation>
    </message>
    <message>
        <source>Nothing near here at the moment</source>
        <translation>Im Moment nichts in der Umgebung</translation>
    </message>
    <message>
        <source>Nothing fits with this in the coming weeks. The library has no book about it. Come back another day.</source>
        <translation>In den nächsten Wochen gibt es dazu keine Veranstaltung. Die Bibliothek hat kein Buch darüber. Kommen Sie an einem anderen Tag wieder.</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message>
        <source>Near here</source>
        <translation>In der Umgebung</translation>
    </message>
</context>
<context>
    <name>NewCodePage</name>
    <message>
        <source>At least 6 digits, or 10 letters.</source>
        <translation>Mindestens 6 Ziffern oder 10 Buchstaben.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Code vergessen? Wer das Gerät eingerichtet hat, gibt Ihnen einen neuen.</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Type the new one the next time that you sign in.</source>
        <translation>Geben Sie bei der nächsten Anmeldung den neuen ein.</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Berühren Sie den Bildschirm.</translation>
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
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>all day long</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Es beginnt %1.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Es ist jetzt %1.</translation>
    </message>
    <message>
        <source>without captions</source>
        <translation>ohne Untertitel</translation>
    </message>
    <message>
        <source>This is over</source>
        <translation>Das ist vorbei</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>to watch on a telephone</source>
        <translation>auf einem Handy zu sehen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open again %1 at %2.</source>
        <translation>Wieder geöffnet %1 um %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>den ganzen Tag geöffnet</translation>
    </message>
</context>
<context>
    <name>OtherPicturePage</name>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>There is no other picture.</source>
        <translation>Es gibt kein anderes Bild.</translation>
    </message>
    <message>
        <source>Add works to the playlist. You can choose their pictures too.</source>
        <translation>Nehmen Sie Werke in die Liste auf. Sie können auch deren Bilder wählen.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>Zum Werk</translation>
    </message>
</context>
<context>
    <name>OwnAskPage</name>
    <message>
        <source>1. What is it?</source>
        <translation>1. Was ist es?</translation>
    </message>
    <message>
        <source>2. Who made it?</source>
        <translation>2. Wer hat es gemacht?</translation>
    </message>
    <message>
        <source>3. May we show it?</source>
        <translation>3. Dürfen wir es zeigen?</translation>
    </message>
    <message>
        <source>4. For whom is it?</source>
        <translation>4. Für wen ist es?</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation>Wir: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Das wissen wir nicht</translation>
    </message>
    <message>
        <source>Yes, we made it ourselves</source>
        <translation>Ja, wir haben es gemacht</translation>
    </message>
    <message>
        <source>Yes, we have leave</source>
        <translation>Ja, wir haben die Erlaubnis</translation>
    </message>
    <message>
        <source>Whoever made it says so, also who is in it.</source>
        <translation>Wer es gemacht hat, sagt Ja. Wer darauf ist, auch.</translation>
    </message>
    <message>
        <source>Yes, it is free of rights</source>
        <translation>Ja, es ist frei von Rechten</translation>
    </message>
    <message>
        <source>The maker died more than 70 years ago, or gave it away.</source>
        <translation>Wer es gemacht hat, starb vor mehr als 70 Jahren oder gab es frei.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Then it stays off the screen.</source>
        <translation>Dann kommt es nicht auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Whoever is in it says so too.</source>
        <translation>Wer darauf zu sehen ist, sagt auch ja.</translation>
    </message>
    <message>
        <source>To look at, on this screen</source>
        <translation>Zum Ansehen, auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Also to print and take home</source>
        <translation>Auch zum Drucken und Mitnehmen</translation>
    </message>
    <message>
        <source>Not to earn money with.</source>
        <translation>Nicht, um Geld zu verdienen.</translation>
    </message>
    <message>
        <source>Then nothing comes in. Ask who made it, and come back.</source>
        <translation>Dann kommt nichts herein. Fragen Sie, wer es gemacht hat, und kommen Sie wieder.</translation>
    </message>
</context>
<context>
    <name>OwnBatchPage</name>
    <message>
        <source>Take it away, and it goes from the screen. For a week you can bring it back. New files may need its room sooner.</source>
        <translation>Nehmen Sie es weg? Dann geht es vom Bildschirm. Eine Woche lang können Sie es zurückholen. Neue Dateien können den Platz früher brauchen.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>OwnComingPage</name>
    <message>
        <source>Venster copies “%1”</source>
        <translation>Venster kopiert „%1“</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Nichts kam herein</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Eigene Bilder und Filme</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>Lassen Sie den Stick stecken.</translation>
    </message>
    <message>
        <source>You may take the stick out.</source>
        <translation>Sie dürfen den Stick herausziehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Make a playlist of it</source>
        <translation>Daraus eine Liste machen</translation>
    </message>
    <message>
        <source>To your own works</source>
        <translation>Zu den eigenen Werken</translation>
    </message>
</context>
<context>
    <name>OwnNamePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>What is the name of the maker?</source>
        <translation>Wie heißt, wer es gemacht hat?</translation>
    </message>
    <message>
        <source>The name: %1</source>
        <translation>Der Name: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Your own pictures and films</source>
        <translation>Eigene Bilder und Filme</translation>
    </message>
    <message>
        <source>Touch one to take it away.</source>
        <translation>Berühren Sie etwas, um es wegzunehmen.</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Es gibt noch nichts Eigenes.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Put a stick with pictures or films in, and touch “From a stick”.</source>
        <translation>Stecken Sie einen Stick mit Bildern oder Filmen ein. Berühren Sie dann „Von einem Stick“.</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Wie weit ist es?</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Von einem Stick</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring it back: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
</context>
<context>
    <name>OwnReadyPage</name>
    <message>
        <source>What you said</source>
        <translation>Was Sie gesagt haben</translation>
    </message>
    <message>
        <source>Is there something that may hurt somebody? Venster asks first.</source>
        <translation>Kann etwas jemanden verletzen? Dann fragt Venster zuerst.</translation>
    </message>
    <message>
        <source>Put it on the screen</source>
        <translation>Auf den Bildschirm</translation>
    </message>
</context>
<context>
    <name>OwnStickPage</name>
    <message>
        <source>What do you want to show?</source>
        <translation>Was wollen Sie zeigen?</translation>
    </message>
    <message>
        <source>Touch a folder. Venster then asks four questions.</source>
        <translation>Berühren Sie einen Ordner. Venster stellt dann vier Fragen.</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation>Auf dem Stick</translation>
    </message>
    <message>
        <source>Venster looks on the stick.</source>
        <translation>Venster sieht auf dem Stick nach.</translation>
    </message>
    <message>
        <source>There are no pictures or films on it.</source>
        <translation>Darauf sind keine Bilder oder Filme.</translation>
    </message>
    <message>
        <source>There is no stick.</source>
        <translation>Es gibt keinen Stick.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Stecken Sie einen Stick ein und berühren Sie „Noch einmal“.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>You stopped it. Nothing came in.</source>
        <translation>Sie haben angehalten. Nichts kam herein.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Nothing came in. Put it in, and try it again.</source>
        <translation>Der Stick ist nicht mehr da. Nichts kam herein. Stecken Sie ihn ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Venster can’t read the list of your own works. Ask who looks after this machine.</source>
        <translation>Venster kann die Liste der eigenen Werke nicht lesen. Fragen Sie, wer sich um dieses Gerät kümmert.</translation>
    </message>
    <message>
        <source>“%1” is here again.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>There is no room for this on the disk. Nothing has changed.</source>
        <translation>Dafür ist auf der Festplatte kein Platz. Nichts ist anders.</translation>
    </message>
    <message>
        <source>“%1” is gone. You can bring it back for a week.</source>
        <translation>„%1“ ist weg. Eine Woche lang können Sie es zurückholen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>%n Film</numerusform>
            <numerusform>%n Filme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n Ton</numerusform>
            <numerusform>%n Töne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files stay out</source>
        <translation>
            <numerusform>%n andere Datei nicht</numerusform>
            <numerusform>%n andere Dateien nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Bilder vom %1</translation>
    </message>
    <message>
        <source>Films of %1</source>
        <translation>Filme vom %1</translation>
    </message>
    <message>
        <source>Sounds of %1</source>
        <translation>Töne vom %1</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Krieg</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>Nakedness</source>
        <translation>Nacktheit</translation>
    </message>
    <message>
        <source>Loud sound</source>
        <translation>Lauter Ton</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>das weiß niemand</translation>
    </message>
    <message>
        <source>We made it ourselves.</source>
        <translation>Wir haben es selbst gemacht.</translation>
    </message>
    <message>
        <source>We have leave to show it.</source>
        <translation>Wir haben die Erlaubnis, es zu zeigen.</translation>
    </message>
    <message>
        <source>It is free of rights.</source>
        <translation>Es ist frei von Rechten.</translation>
    </message>
    <message>
        <source>Visitors see it on this screen only.</source>
        <translation>Besucher sehen es nur auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Visitors may also print it and take it home.</source>
        <translation>Besucher dürfen es auch drucken und mitnehmen.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works are here. They come on the screen within a minute.</source>
        <translation>
            <numerusform>%n Werk ist da. Es kommt in einer Minute auf den Bildschirm.</numerusform>
            <numerusform>%n Werke sind da. Sie kommen in einer Minute auf den Bildschirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster could not read %n files.</source>
        <translation>
            <numerusform>Venster konnte %n Datei nicht lesen.</numerusform>
            <numerusform>Venster konnte %n Dateien nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>Very slow</source>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Sehr zügig</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>pages in the row</source>
        <translation>Seiten in der Reihe</translation>
    </message>
    <message>
        <source>you look at it</source>
        <translation>Sie sehen sie gerade</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up in the text</source>
        <translation>Nach oben im Text</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Down in the text</source>
        <translation>Nach unten im Text</translation>
    </message>
</context>
<context>
    <name>PictureKeys</name>
    <message>
        <source>Previous detail</source>
        <translation>Voriges Detail</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Nächstes Detail</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Zwei Seiten</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>There is much to see. Choose a detail and look along.</source>
        <translation>Es gibt viel zu sehen. Wählen Sie ein Detail und schauen Sie mit.</translation>
    </message>
    <message>
        <source>It can&apos;t be seen sharper now.</source>
        <translation>Schärfer geht es gerade nicht.</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Its own picture</source>
        <translation>Das eigene Bild</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>To which place?</source>
        <translation>An welchen Platz?</translation>
    </message>
    <message>
        <source>From 1 to %1. Now it stands at %2.</source>
        <translation>Von 1 bis %1. Jetzt steht es auf %2.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Platz: %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Broadcast: %1</source>
        <translation>Sendung: %1</translation>
    </message>
    <message>
        <source>%1; otherwise %2</source>
        <translation>%1; sonst %2</translation>
    </message>
    <message>
        <source>Visitors see “%1”.</source>
        <translation>Besucher sehen „%1“.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one.</source>
        <translation>Sie ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>It is not on then. Choose it again.</source>
        <translation>Sie läuft dann nicht. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>%2, in place of the broadcast “%1”</source>
        <translation>%2, anstelle der Sendung „%1“</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>Inzwischen etwas anderes sehen</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 s vor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The text is coming.</source>
        <translation>Der Text kommt gleich.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>We can&apos;t show this text.</source>
        <translation>Wir können diesen Text nicht zeigen.</translation>
    </message>
    <message>
        <source>%1: the letters</source>
        <translation>%1: die Buchstaben</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>%1: to the chapter before</source>
        <translation>%1: zum Kapitel davor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1: to the chapter after</source>
        <translation>%1: zum Kapitel danach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlayerToggles</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärden</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>Keine Gebärden</translation>
    </message>
    <message>
        <source>Swap the pictures</source>
        <translation>Bilder tauschen</translation>
    </message>
    <message>
        <source>Look of captions</source>
        <translation>Untertitel anpassen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Mehr Knöpfe</translation>
    </message>
</context>
<context>
    <name>PlayingBar</name>
    <message>
        <source>You hear: %1</source>
        <translation>Sie hören: %1</translation>
    </message>
    <message>
        <source>Stands still: %1</source>
        <translation>Steht still: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>To the sound</source>
        <translation>Zum Ton</translation>
    </message>
    <message>
        <source>Back to the sound</source>
        <translation>Zurück zum Ton</translation>
    </message>
</context>
<context>
    <name>PlaylistMorePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>in four languages</source>
        <translation>in vier Sprachen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>the days and hours on the screens</source>
        <translation>die Tage und Stunden auf den Bildschirmen</translation>
    </message>
    <message>
        <source>Off the screens</source>
        <translation>Von den Bildschirmen</translation>
    </message>
    <message>
        <source>the playlist itself stays</source>
        <translation>die Liste selbst bleibt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>on a stick, or read one in</source>
        <translation>auf einem Stick, oder eine einlesen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>what was on the screens, and the way back</source>
        <translation>was auf den Bildschirmen war, und der Weg zurück</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>a new playlist with the same works and words</source>
        <translation>eine neue Liste mit denselben Werken und Worten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>“Undo” brings it back</source>
        <translation>„Rückgängig“ holt sie zurück</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>%1 · follows “%2”</source>
        <translation>%1 · folgt „%2“</translation>
    </message>
    <message>
        <source>Touch the place where it is to stand.</source>
        <translation>Berühren Sie den Platz, an dem es stehen soll.</translation>
    </message>
    <message>
        <source>Visitors see it just so.</source>
        <translation>So sehen es die Besucher.</translation>
    </message>
    <message>
        <source>Visitors will see it just so.</source>
        <translation>So werden es die Besucher sehen.</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>„Rückgängig“ nimmt zurück: %1</translation>
    </message>
    <message>
        <source>The works in it</source>
        <translation>Die Werke darin</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does. Each has a button: “Take it”.</source>
        <translation>Suchen Sie Werke wie ein Besucher. Jedes hat einen Knopf: „Nehmen“.</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>put it down here</source>
        <translation>hier ablegen</translation>
    </message>
    <message>
        <source>%1 one place up</source>
        <translation>%1 einen Platz höher</translation>
    </message>
    <message>
        <source>%1 one place down</source>
        <translation>%1 einen Platz tiefer</translation>
    </message>
    <message>
        <source>Add works</source>
        <translation>Werke hinzufügen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>As a visitor</source>
        <translation>Als Besucher</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>Im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n Punkt zuerst</numerusform>
            <numerusform>%n Punkte zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tips</source>
        <translation>
            <numerusform>%n Tipp</numerusform>
            <numerusform>%n Tipps</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>On the screens</source>
        <translation>Auf den Bildschirmen</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Auf die Bildschirme</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Paw</source>
        <translation>Pfote</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Touch the apple.</source>
        <translation>Berühren Sie den Apfel.</translation>
    </message>
    <message>
        <source>Well done. Touch the apple once more.</source>
        <translation>Gut. Berühren Sie den Apfel noch einmal.</translation>
    </message>
    <message>
        <source>Good. Now choose the boat.</source>
        <translation>Gut. Wählen Sie jetzt das Boot.</translation>
    </message>
    <message>
        <source>The last one: touch “Back”, at the bottom.</source>
        <translation>Zum Schluss: Berühren Sie unten „Zurück“.</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>Berühren üben</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>That is something else. Try again, there is no hurry.</source>
        <translation>Das ist etwas anderes. Versuchen Sie es in Ruhe noch einmal.</translation>
    </message>
    <message>
        <source>“Back” stands at the bottom left, on every page.</source>
        <translation>„Zurück“ steht unten links, auf jeder Seite.</translation>
    </message>
    <message>
        <source>Shall we make the buttons calmer?</source>
        <translation>Zittert Ihre Hand? Möchten Sie lieber etwas länger drücken?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ja, gern</translation>
    </message>
    <message>
        <source>Done. Keep your finger on it for a moment.</source>
        <translation>Fertig. Lassen Sie den Finger kurz darauf.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>PractiseWords</name>
    <message>
        <source>You practise now.</source>
        <translation>Sie üben gerade.</translation>
    </message>
</context>
<context>
    <name>PreviewOwnPage</name>
    <message>
        <source>Choose it yourself</source>
        <translation>Selbst wählen</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Die Wahl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Gelb auf Schwarz</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Without internet you can only open what this device keeps.</source>
        <translation>Ohne Internet öffnet sich nur, was auf diesem Gerät ist.</translation>
    </message>
    <message>
        <source>With internet</source>
        <translation>Mit Internet</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Kein Internet</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Another screen has its real shape here, and may be drawn smaller.</source>
        <translation>Ein anderer Bildschirm hat hier seine echte Form. Er kann kleiner sein.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>Upright, on a wall</source>
        <translation>Hochkant, an der Wand</translation>
    </message>
    <message>
        <source>Wide, on a table</source>
        <translation>Breit, auf einem Tisch</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The button “Staff” leads back, and all is as it was.</source>
        <translation>Mit „Personal“ kommen Sie zurück. Alles ist dann wieder wie vorher.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look as a visitor</source>
        <translation>Als Besucher schauen</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>Als wer?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>As most visitors</source>
        <translation>Wie die meisten</translation>
    </message>
    <message>
        <source>Simple view, very large letters</source>
        <translation>Einfach, sehr große Schrift</translation>
    </message>
    <message>
        <source>Yellow on black, large letters</source>
        <translation>Gelb auf Schwarz, große Schrift</translation>
    </message>
    <message>
        <source>Choose it yourself</source>
        <translation>Selbst wählen</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat früher</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>It becomes a new playlist. Visitors do not see it yet.</source>
        <translation>Sie ist dann eine neue Liste. Besucher sehen sie noch nicht.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Gelb auf Schwarz</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Usual spacing</source>
        <translation>Üblicher Abstand</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Mehr Abstand</translation>
    </message>
    <message>
        <source>Calm movement</source>
        <translation>Ruhige Bewegung</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Spoken screen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Nicht zu schnell</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>At the usual height</source>
        <translation>In üblicher Höhe</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Berühren</translation>
    </message>
    <message>
        <source>A short touch</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Steady hand: hold a moment</source>
        <translation>Länger: wenn die Hand zittert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Ein Werk: einfach</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>No switches</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Zwei</translation>
    </message>
</context>
<context>
    <name>QuestionNames</name>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Sentence back</source>
        <translation>Satz zurück</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>start of the book</source>
        <translation>Anfang des Buches</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>ein Viertel gelesen</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>zur Hälfte gelesen</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>drei Viertel gelesen</translation>
    </message>
    <message>
        <source>nearly finished</source>
        <translation>fast zu Ende</translation>
    </message>
    <message>
        <source>end of the book</source>
        <translation>Ende des Buches</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Buchstaben</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Buchstaben</translation>
    </message>
    <message>
        <source>Soft paper</source>
        <translation>Weiches Papier</translation>
    </message>
</context>
<context>
    <name>ReadingTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>Type the code that you have now.</source>
        <translation>Geben Sie Ihren jetzigen Code ein.</translation>
    </message>
    <message>
        <source>Type your new code.</source>
        <translation>Geben Sie Ihren neuen Code ein.</translation>
    </message>
    <message>
        <source>Type your new code again.</source>
        <translation>Den neuen Code noch einmal eingeben.</translation>
    </message>
    <message>
        <source>You have a new code.</source>
        <translation>Sie haben einen neuen Code.</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Which work instead?</source>
        <translation>Welches Werk stattdessen?</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>Es gibt kein ähnliches.</translation>
    </message>
    <message>
        <source>You may take it out, and add another.</source>
        <translation>Sie können es herausnehmen und ein anderes hinzufügen.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>Zum Werk</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This is how the text looks.</source>
        <translation>So sieht der Text aus.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>When is what on the screens?</source>
        <translation>Wann ist was auf den Bildschirmen?</translation>
    </message>
    <message>
        <source>When two fall together, both are there. The higher one comes first.</source>
        <translation>Fallen zwei zusammen? Dann sieht man beide. Die obere kommt zuerst.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>Der Zeitplan</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Zeitplan.</translation>
    </message>
    <message>
        <source>Visitors see the shelves of the collections. A plan comes with a playlist that you put on the screens.</source>
        <translation>Besucher sehen die Reihen der Sammlungen. Ein Plan kommt mit einer Liste, die Sie auf die Bildschirme setzen.</translation>
    </message>
    <message>
        <source>now on the screens</source>
        <translation>jetzt auf den Bildschirmen</translation>
    </message>
    <message>
        <source>What do visitors see when?</source>
        <translation>Was sehen Besucher wann?</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Werk gefunden</numerusform>
            <numerusform>%n Werke gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Wählen Sie ein Thema</translation>
    </message>
    <message>
        <source>Nothing found with this choice.</source>
        <translation>Nichts gefunden mit dieser Auswahl.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Meinten Sie:</translation>
    </message>
    <message numerus="yes">
        <source>Without it there are %n.</source>
        <translation>
            <numerusform>Ohne diese Auswahl gibt es %n.</numerusform>
            <numerusform>Ohne diese Auswahl gibt es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>Found works</source>
        <translation>Gefundene Werke</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>Die ersten Werke kommen gleich.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Your words: %1</source>
        <translation>Ihre Suche: %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Tippen Sie ein Wort</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Not with this choice</source>
        <translation>Nicht mit dieser Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>%n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What do you want to see or hear?</source>
        <translation>Was möchten Sie sehen oder hören?</translation>
    </message>
    <message>
        <source>Type a word, for example “sea”. You see at once what there is.</source>
        <translation>Tippen Sie ein Wort, zum Beispiel „Meer“. Sie sehen sofort, was es gibt.</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Nur mit …</translation>
    </message>
</context>
<context>
    <name>SearchSieve</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>What do visitors see on %1?</source>
        <translation>Was sehen Besucher am %1?</translation>
    </message>
    <message>
        <source>What stands first here comes first on the screen.</source>
        <translation>Was hier zuerst steht, steht auch am Bildschirm zuerst.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Ein anderer Moment</translation>
    </message>
    <message>
        <source>The shelves of the collections.</source>
        <translation>Die Reihen der Sammlungen.</translation>
    </message>
    <message>
        <source>Nothing is planned for this moment.</source>
        <translation>Für diesen Moment steht nichts im Plan.</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Eine halbe Stunde früher</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Eine halbe Stunde später</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat früher</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Read in a playlist</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Share “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Files that you can read in: touch one to see what is in it.</source>
        <translation>Berühren Sie eine Datei: Sie sehen, was darin ist.</translation>
    </message>
    <message>
        <source>The files there</source>
        <translation>Die Dateien dort</translation>
    </message>
    <message>
        <source>There is nothing to read in.</source>
        <translation>Es gibt nichts einzulesen.</translation>
    </message>
    <message>
        <source>There is no playlist on the stick.</source>
        <translation>Auf dem Stick ist keine Liste.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Stecken Sie einen Stick ein. Berühren Sie „Noch einmal sehen“.</translation>
    </message>
    <message>
        <source>Pictures or films? Those come in by “Your own pictures and films”. A curator or manager does that.</source>
        <translation>Fotos oder Filme? Die kommen über „Eigene Bilder und Filme“ herein. Das tun Kurator oder Verwalter.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal sehen</translation>
    </message>
    <message>
        <source>Write its texts as a table</source>
        <translation>Texte als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write the playlist</source>
        <translation>Die Liste schreiben</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Which works of a shelf are on screen: &quot;1-4 of 22&quot;.</extracomment>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Frühere Reihen</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Weitere Reihen</translation>
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
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>This series is no longer here.</source>
        <translation>Diese Reihe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>Es gibt noch viel mehr zu sehen.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Start</translation>
    </message>
</context>
<context>
    <name>ShelfRail</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Frühere Reihen</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Weitere Reihen</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>Simple</name>
    <message>
        <source>A picture to look at.</source>
        <translation>Ein Bild zum Anschauen.</translation>
    </message>
    <message>
        <source>A story of %1.</source>
        <translation>Eine Geschichte, %1 lang.</translation>
    </message>
    <message>
        <source>A recording of %1.</source>
        <translation>Eine Aufnahme, %1 lang.</translation>
    </message>
    <message>
        <source>A recording.</source>
        <translation>Eine Aufnahme.</translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>Ein Film, %1 lang.</translation>
    </message>
    <message>
        <source>A film.</source>
        <translation>Ein Film.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>SimplePage</name>
    <message>
        <source>The first works are on their way.</source>
        <translation>Die ersten Werke kommen gleich.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>Beim ersten Mal dauert es etwa eine Minute.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This device can&apos;t do that.</source>
        <translation>Das kann dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose, and hear the difference.</source>
        <translation>Wählen Sie und hören Sie den Unterschied.</translation>
    </message>
    <message>
        <source>Nothing plays now. What you choose is heard in the next film.</source>
        <translation>Gerade läuft nichts. Sie hören Ihre Wahl im nächsten Film.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>In ten steps: with the keys for louder and softer, while it speaks.</source>
        <translation>In zehn Stufen: mit den Tasten lauter und leiser, während sie spricht.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Clear speech</source>
        <translation>Klare Sprache</translation>
    </message>
    <message>
        <source>Voices stand out, soft and loud come closer.</source>
        <translation>Stimmen klingen klar. Leise und laut sind ähnlicher.</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Auf beiden Ohren gleich</translation>
    </message>
    <message>
        <source>Good if you hear with one ear.</source>
        <translation>Gut, wenn Sie mit einem Ohr hören.</translation>
    </message>
    <message>
        <source>Which ear</source>
        <translation>Welches Ohr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Beide Ohren</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Voices keep their pitch.</source>
        <translation>Die Stimmen bleiben gleich hoch.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Try it now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>It is off.</source>
        <translation>Er ist aus.</translation>
    </message>
    <message>
        <source>We have not read it yet.</source>
        <translation>Wir haben ihn noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelesen am %1</translation>
    </message>
    <message>
        <source>We could not read it yet.</source>
        <translation>Wir konnten ihn noch nicht lesen.</translation>
    </message>
    <message>
        <source>We can’t read it since %1</source>
        <translation>Wir können ihn nicht mehr lesen seit %1</translation>
    </message>
    <message>
        <source>What we have of it stays on the screens.</source>
        <translation>Was wir davon haben, bleibt auf den Bildschirmen.</translation>
    </message>
    <message>
        <source>For who looks after the network, in English: %1</source>
        <translation>Für die Technik, auf Englisch: %1</translation>
    </message>
    <message>
        <source>The catalogue asks us to wait. Try it again later.</source>
        <translation>Der Katalog bittet uns zu warten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Venster is not ready for this. Try it again in a minute.</source>
        <translation>Venster ist noch nicht so weit. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>We tried it just now. It does not work.</source>
        <translation>Wir haben es gerade versucht. Es geht nicht.</translation>
    </message>
    <message>
        <source>We tried it just now. It works.</source>
        <translation>Wir haben es gerade versucht. Es geht.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Where the works come from</source>
        <translation>Woher die Werke kommen</translation>
    </message>
    <message>
        <source>Other catalogues come in the file kiosk.toml.</source>
        <translation>Andere Kataloge kommen in die Datei kiosk.toml.</translation>
    </message>
    <message>
        <source>There is no catalogue yet.</source>
        <translation>Es gibt noch keinen Katalog.</translation>
    </message>
    <message>
        <source>Who looks after this machine writes them in the file kiosk.toml.</source>
        <translation>Wer sich um dieses Gerät kümmert, schreibt sie in die Datei kiosk.toml.</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>You practise now.</source>
        <translation>Sie üben gerade.</translation>
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
        <translation>Muss ein Werk sofort weg? Mit „Suchen“ finden und „Ausblenden“ berühren.</translation>
    </message>
    <message>
        <source>Must a work go at once? Ask a colleague to take it off the screens.</source>
        <translation>Muss ein Werk sofort weg? Bitten Sie jemanden aus dem Team darum.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did, as often as you like. Also tomorrow.</source>
        <translation>„Rückgängig“ nimmt zurück, was Sie taten, so oft Sie wollen. Auch morgen.</translation>
    </message>
    <message>
        <source>Visitors see it when you touch “Put on the screens”, and not before.</source>
        <translation>Besucher sehen es erst, wenn Sie „Auf die Bildschirme“ berühren.</translation>
    </message>
    <message>
        <source>A colleague puts it on the screens. Visitors do not see it before.</source>
        <translation>Jemand aus dem Team bringt es auf die Bildschirme. Vorher sehen es Besucher nicht.</translation>
    </message>
    <message>
        <source>A colleague does this. You may look at it.</source>
        <translation>Jemand aus dem Team macht das. Ansehen dürfen Sie es.</translation>
    </message>
    <message>
        <source>Must it go at once? “Don’t show it” takes it off every screen.</source>
        <translation>Muss es sofort weg? „Ausblenden“ nimmt es von jedem Bildschirm.</translation>
    </message>
    <message>
        <source>Change it as you like. Visitors do not see it yet.</source>
        <translation>Ändern Sie sie, wie Sie möchten. Besucher sehen sie noch nicht.</translation>
    </message>
    <message>
        <source>“Staff” leads back, and all is as it was.</source>
        <translation>„Personal“ führt zurück, und alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Stick einstecken und „Noch einmal sehen“ berühren.</translation>
    </message>
    <message>
        <source>Touch your name, type your code, and touch “OK”.</source>
        <translation>Berühren Sie Ihren Namen, tippen Sie den Code, dann „OK“.</translation>
    </message>
    <message>
        <source>“Show my code” lets you read what you type.</source>
        <translation>Mit „Code zeigen“ lesen Sie, was Sie tippen.</translation>
    </message>
    <message>
        <source>Did you forget your code? Whoever looks after this machine gives a new one.</source>
        <translation>Code vergessen? Wer dieses Gerät betreut, gibt Ihnen einen neuen.</translation>
    </message>
    <message>
        <source>Must a work go at once? Open it, and touch “Don’t show it” at the bottom.</source>
        <translation>Muss ein Werk sofort weg? Öffnen Sie es und berühren Sie unten „Ausblenden“.</translation>
    </message>
    <message>
        <source>Was it a mistake? “Show it again” stands in the same place.</source>
        <translation>War es ein Versehen? „Wieder zeigen“ steht an derselben Stelle.</translation>
    </message>
    <message>
        <source>“Take it” puts the work in your playlist. “Follow” also adds what comes later.</source>
        <translation>„Nehmen“ setzt das Werk in Ihre Liste. „Folgen“ nimmt auch, was später kommt.</translation>
    </message>
    <message>
        <source>“Staff” leads back. It always stands on “Start”.</source>
        <translation>„Personal“ führt zurück. Auf „Start“ steht es immer.</translation>
    </message>
    <message>
        <source>At the top stands what comes first, and an idea for this week. Touch a line to begin.</source>
        <translation>Oben steht, was zuerst kommt, und eine Idee für diese Woche. Berühren Sie eine Zeile.</translation>
    </message>
    <message>
        <source>Touch a playlist to see what is in it.</source>
        <translation>Berühren Sie eine Liste, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Below stand your playlists. A tick means: visitors see it now.</source>
        <translation>Darunter stehen Ihre Listen. Ein Haken heißt: Besucher sehen sie jetzt.</translation>
    </message>
    <message>
        <source>A tick means: visitors see the playlist now.</source>
        <translation>Ein Haken heißt: Besucher sehen die Liste jetzt.</translation>
    </message>
    <message>
        <source>Touch a work to change its words or its place. Where arrows stand beside it, they move it.</source>
        <translation>Berühren Sie ein Werk, um Worte oder Platz zu ändern. Stehen Pfeile daneben? Sie verschieben es.</translation>
    </message>
    <message>
        <source>“Add works”: look around as a visitor does, and touch “Take it”.</source>
        <translation>„Werke hinzufügen“: Sehen Sie sich um wie ein Besucher, dann „Nehmen“.</translation>
    </message>
    <message>
        <source>Touch a work to see more of it. “As a visitor” shows all of it.</source>
        <translation>Berühren Sie ein Werk, um mehr zu sehen. „Als Besucher“ zeigt alles.</translation>
    </message>
    <message>
        <source>Give it a title and words of your own. Visitors read yours first.</source>
        <translation>Geben Sie ihm einen eigenen Titel und eigene Worte. Besucher lesen Ihre zuerst.</translation>
    </message>
    <message>
        <source>Say what one sees, for who can’t see it: who, what, where.</source>
        <translation>Sagen Sie, was man sieht, für alle, die es nicht sehen: wer, was, wo.</translation>
    </message>
    <message>
        <source>“Pick up”: then touch the place where it is to stand.</source>
        <translation>„Aufnehmen“: Berühren Sie dann den neuen Platz.</translation>
    </message>
    <message>
        <source>“See it as a visitor” opens its page.</source>
        <translation>„Als Besucher ansehen“ öffnet die Seite des Werks.</translation>
    </message>
    <message>
        <source>Colleagues change it. You see what they made.</source>
        <translation>Andere im Team ändern es. Sie sehen, was dabei herauskam.</translation>
    </message>
    <message>
        <source>Visitors see this picture in lists. On its own page they see the work itself.</source>
        <translation>Besucher sehen dieses Bild in den Listen. Auf der Seite des Werks sehen sie das Werk selbst.</translation>
    </message>
    <message>
        <source>You described the picture before? Describe the new one too.</source>
        <translation>Sie haben das Bild davor beschrieben? Beschreiben Sie auch das neue.</translation>
    </message>
    <message>
        <source>Type the new place with the large digits. “OK” puts the work there.</source>
        <translation>Tippen Sie den neuen Platz mit den großen Ziffern. „OK“ setzt das Werk dorthin.</translation>
    </message>
    <message>
        <source>The other works move up by themselves.</source>
        <translation>Die anderen Werke rücken von selbst nach.</translation>
    </message>
    <message>
        <source>Here stands what you seldom need. Touch a line to open it.</source>
        <translation>Hier steht, was Sie selten brauchen. Berühren Sie eine Zeile.</translation>
    </message>
    <message>
        <source>“Not shown” brings back a work that somebody took away.</source>
        <translation>„Nicht gezeigt“ holt ein Werk zurück, das jemand wegnahm.</translation>
    </message>
    <message>
        <source>“Figures” tells how often visitors looked at a work.</source>
        <translation>„Zahlen“ sagt, wie oft Besucher ein Werk ansahen.</translation>
    </message>
    <message>
        <source>“Begin with an example” makes a playlist for an occasion.</source>
        <translation>„Mit einem Beispiel beginnen“ macht eine Liste für einen Anlass.</translation>
    </message>
    <message>
        <source>Touch an occasion. You get a playlist with works that go with it.</source>
        <translation>Berühren Sie einen Anlass. Sie bekommen eine Liste mit passenden Werken.</translation>
    </message>
    <message>
        <source>Type the code that you have now. Then type a new one, twice.</source>
        <translation>Geben Sie Ihren jetzigen Code ein. Dann zweimal einen neuen.</translation>
    </message>
    <message>
        <source>Write in each language. Nothing is lost: each key counts at once.</source>
        <translation>Schreiben Sie in jeder Sprache. Nichts geht verloren: Jede Taste zählt sofort.</translation>
    </message>
    <message>
        <source>“Ready” brings you back. Is a language missing? Visitors read another.</source>
        <translation>„Fertig“ bringt Sie zurück. Fehlt eine Sprache? Besucher lesen eine andere.</translation>
    </message>
    <message>
        <source>A broadcast comes first on the start page. When it is not there, visitors see the playlist.</source>
        <translation>Eine Sendung steht am Anfang vorn. Ist sie nicht da, sehen Besucher die Liste.</translation>
    </message>
    <message>
        <source>A broadcast goes first, then one day, then some time, then every week.</source>
        <translation>Zuerst kommt eine Sendung, dann ein Tag, dann eine Zeit, dann jede Woche.</translation>
    </message>
    <message>
        <source>A colleague chooses the days and hours.</source>
        <translation>Jemand aus dem Team wählt die Tage und Stunden.</translation>
    </message>
    <message>
        <source>Choose “Always”, “For some time”, “Every week” or “On one day”. Feast days are under “For some time”.</source>
        <translation>Wählen Sie „Immer“, „Eine Zeit lang“, „Jede Woche“ oder „An einem Tag“. Feiertage stehen bei „Eine Zeit lang“.</translation>
    </message>
    <message>
        <source>A tick means: it is on the screens now.</source>
        <translation>Ein Haken heißt: Es ist jetzt auf den Bildschirmen.</translation>
    </message>
    <message>
        <source>Touch a line to choose other days or hours.</source>
        <translation>Berühren Sie eine Zeile, um andere Tage oder Stunden zu wählen.</translation>
    </message>
    <message>
        <source>“What do visitors see when?” tells it for another day, and why.</source>
        <translation>„Was sehen Besucher wann?“ sagt es für einen anderen Tag, und warum.</translation>
    </message>
    <message>
        <source>Choose a day and an hour. “Now” brings you back to this moment.</source>
        <translation>Wählen Sie Tag und Stunde. „Jetzt“ bringt Sie zu diesem Moment zurück.</translation>
    </message>
    <message>
        <source>The playlist at the top leads the start page then.</source>
        <translation>Die oberste Liste steht dann zuerst auf der Startseite.</translation>
    </message>
    <message>
        <source>Touch a work: it comes at the end of the playlist.</source>
        <translation>Berühren Sie ein Werk: Es kommt ans Ende der Liste.</translation>
    </message>
    <message>
        <source>“Look for others” lets you choose from all works.</source>
        <translation>Mit „Andere suchen“ wählen Sie aus allen Werken.</translation>
    </message>
    <message>
        <source>Touch as whom you look. You see the real pages, with this playlist.</source>
        <translation>Berühren Sie, als wer Sie schauen. Sie sehen die echten Seiten, mit dieser Liste.</translation>
    </message>
    <message>
        <source>First choose another day or hour, if you like.</source>
        <translation>Wählen Sie vorher einen anderen Tag oder eine andere Stunde, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>Choose what this visitor likes, and on which screen.</source>
        <translation>Wählen Sie, was dieser Besucher mag, und auf welchem Bildschirm.</translation>
    </message>
    <message>
        <source>Without internet you see what still works when the line is down.</source>
        <translation>Ohne Internet sehen Sie, was noch geht, wenn die Leitung weg ist.</translation>
    </message>
    <message>
        <source>This stays off the screens until you put it right.</source>
        <translation>Das kommt nicht auf die Bildschirme, bis Sie es verbessern.</translation>
    </message>
    <message>
        <source>Do these first. Touch one to put it right.</source>
        <translation>Tun Sie diese zuerst. Berühren Sie einen, um ihn zu verbessern.</translation>
    </message>
    <message>
        <source>A tip makes it better still.</source>
        <translation>Ein Tipp macht es noch besser.</translation>
    </message>
    <message>
        <source>Here stands what is not right yet. Colleagues put it right.</source>
        <translation>Hier steht, was noch nicht stimmt. Andere im Team bringen es in Ordnung.</translation>
    </message>
    <message>
        <source>Here you see how often visitors looked at each work in a month.</source>
        <translation>Hier sehen Sie, wie oft Besucher jedes Werk im Monat ansahen.</translation>
    </message>
    <message>
        <source>You never see a number under five: nobody can tell who it was.</source>
        <translation>Zahlen unter fünf sehen Sie nie: So weiß niemand, wer es war.</translation>
    </message>
    <message>
        <source>“What do we keep?” is for visitors who ask.</source>
        <translation>„Was bewahren wir?“ ist für Besucher, die fragen.</translation>
    </message>
    <message>
        <source>Does a visitor ask what we keep? Read this page together.</source>
        <translation>Fragt ein Besucher, was wir bewahren? Lesen Sie diese Seite gemeinsam.</translation>
    </message>
    <message>
        <source>We never keep who somebody is, or what somebody types.</source>
        <translation>Wir bewahren nie, wer jemand ist oder was jemand tippt.</translation>
    </message>
    <message>
        <source>Touch a work. It takes the place of the other one.</source>
        <translation>Berühren Sie ein Werk. Es tritt an die Stelle des anderen.</translation>
    </message>
    <message>
        <source>Is there nothing good? “Back”, then take the work out.</source>
        <translation>Ist nichts Gutes dabei? Mit „Zurück“, und nehmen Sie das Werk heraus.</translation>
    </message>
    <message>
        <source>Visitors do not see these works. Touch one to show it again.</source>
        <translation>Besucher sehen diese Werke nicht. Berühren Sie eins, um es wieder zu zeigen.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did here last.</source>
        <translation>„Rückgängig“ nimmt zurück, was Sie hier zuletzt taten.</translation>
    </message>
    <message>
        <source>Visitors do not see these works.</source>
        <translation>Besucher sehen diese Werke nicht.</translation>
    </message>
    <message>
        <source>“Name” gives it another name. “Copy” makes a second one.</source>
        <translation>„Name“ ändert, wie sie heißt. „Kopieren“ macht eine zweite.</translation>
    </message>
    <message>
        <source>“Versions” tells what was on the screens before.</source>
        <translation>„Fassungen“ sagt, was früher auf den Bildschirmen war.</translation>
    </message>
    <message>
        <source>“Throw away” is not for ever: “Undo” brings it back.</source>
        <translation>„Wegwerfen“ ist nicht für immer: „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>“Share” writes the playlist to a stick.</source>
        <translation>„Teilen“ schreibt die Liste auf einen Stick.</translation>
    </message>
    <message>
        <source>“Off the screens”: visitors do not see it any more. The playlist stays.</source>
        <translation>„Von den Bildschirmen“: Besucher sehen sie nicht mehr. Die Liste bleibt.</translation>
    </message>
    <message>
        <source>Touch a file to see what is in it. Nothing comes in yet.</source>
        <translation>Berühren Sie eine Datei, um zu sehen, was darin ist. Noch kommt nichts herein.</translation>
    </message>
    <message>
        <source>Did you come from a playlist? Then you can write it to the stick.</source>
        <translation>Kommen Sie von einer Liste? Dann können Sie sie auf den Stick schreiben.</translation>
    </message>
    <message>
        <source>This is what the file brings. We keep nothing of it yet.</source>
        <translation>Das bringt die Datei. Wir behalten noch nichts davon.</translation>
    </message>
    <message>
        <source>“Take it over” makes a new playlist of it. Visitors do not see it yet.</source>
        <translation>„Übernehmen“ macht eine neue Liste daraus. Besucher sehen sie noch nicht.</translation>
    </message>
    <message>
        <source>What was on the screens stays here, the newest first.</source>
        <translation>Was auf den Bildschirmen war, bleibt hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Touch a version to see what changed in it.</source>
        <translation>Berühren Sie eine Fassung, um zu sehen, was sich änderte.</translation>
    </message>
    <message>
        <source>Here you see what somebody changed in this version.</source>
        <translation>Hier sehen Sie, was jemand in dieser Fassung änderte.</translation>
    </message>
    <message>
        <source>“Put this one back”: the playlist is again as it was then.</source>
        <translation>„Diese zurückholen“: Die Liste ist wieder wie damals.</translation>
    </message>
    <message>
        <source>A colleague can put this version back.</source>
        <translation>Jemand aus dem Team kann diese Fassung zurückholen.</translation>
    </message>
    <message>
        <source>Here stands who did what, the newest first.</source>
        <translation>Hier steht, wer was tat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>“Of one person” tells what one colleague did.</source>
        <translation>„Von einer Person“ sagt, was eine Person aus dem Team tat.</translation>
    </message>
    <message>
        <source>“Save as CSV” writes the list for a spreadsheet.</source>
        <translation>„Als CSV sichern“ schreibt die Liste für eine Tabelle.</translation>
    </message>
    <message>
        <source>Here you see which playlists still work without internet.</source>
        <translation>Hier sehen Sie, welche Listen ohne Internet noch gehen.</translation>
    </message>
    <message>
        <source>Touch a playlist to keep it here, or no longer.</source>
        <translation>Berühren Sie eine Liste, um sie hier zu behalten, oder nicht mehr.</translation>
    </message>
    <message>
        <source>A colleague chooses what stays on this device.</source>
        <translation>Jemand aus dem Team wählt, was auf diesem Gerät bleibt.</translation>
    </message>
    <message>
        <source>“Catalogues” tells whether the sources of the works do well.</source>
        <translation>„Kataloge“ sagt, ob dort alles gut geht, woher die Werke kommen.</translation>
    </message>
    <message>
        <source>The works come from these catalogues. Touch one to see how it does.</source>
        <translation>Aus diesen Katalogen kommen die Werke. Berühren Sie einen für mehr.</translation>
    </message>
    <message>
        <source>Do you miss one? Whoever looks after this machine can add it.</source>
        <translation>Fehlt einer? Wer dieses Gerät betreut, kann ihn hinzufügen.</translation>
    </message>
    <message>
        <source>Here you read whether this catalogue still answers.</source>
        <translation>Hier lesen Sie, ob dieser Katalog noch antwortet.</translation>
    </message>
    <message>
        <source>“Try it now” looks at once whether there is something new.</source>
        <translation>„Jetzt versuchen“ sieht sofort nach, ob es Neues gibt.</translation>
    </message>
    <message>
        <source>A colleague can have it tried again.</source>
        <translation>Jemand aus dem Team kann es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “From a stick”. Four questions follow.</source>
        <translation>Stick einstecken und „Von einem Stick“ berühren. Vier Fragen folgen.</translation>
    </message>
    <message>
        <source>A colleague brings in your pictures and films.</source>
        <translation>Jemand aus dem Team bringt Ihre Bilder und Filme herein.</translation>
    </message>
    <message>
        <source>Touch what came in to take it away. Mostly you can bring it back for a week.</source>
        <translation>Berühren Sie, was da ist, um es wegzunehmen. Meist können Sie es eine Woche lang zurückholen.</translation>
    </message>
    <message>
        <source>“Take it away”: it goes from the screen at once.</source>
        <translation>„Wegnehmen“: Es geht gleich vom Bildschirm.</translation>
    </message>
    <message>
        <source>Was it a mistake? Mostly you can bring it back for a week.</source>
        <translation>Ein Irrtum? Meist können Sie es eine Woche lang zurückholen.</translation>
    </message>
    <message>
        <source>Touch a folder. Four short questions follow.</source>
        <translation>Berühren Sie einen Ordner. Vier kurze Fragen folgen.</translation>
    </message>
    <message>
        <source>Is your stick not there? Put it in, and touch “Look again”.</source>
        <translation>Ist der Stick nicht da? Einstecken und „Noch einmal“ berühren.</translation>
    </message>
    <message>
        <source>Touch your answer. The next question comes by itself.</source>
        <translation>Berühren Sie Ihre Antwort. Die nächste Frage kommt von selbst.</translation>
    </message>
    <message>
        <source>Do you not know whether you may? Then leave it out, and ask.</source>
        <translation>Sie wissen nicht, ob Sie dürfen? Dann lassen Sie es weg und fragen Sie.</translation>
    </message>
    <message>
        <source>Another answer? “Back” leads to the question before.</source>
        <translation>Doch anders? „Zurück“ führt zur Frage davor.</translation>
    </message>
    <message>
        <source>Type the name, and touch “Ready”.</source>
        <translation>Tippen Sie den Namen, dann „Fertig“.</translation>
    </message>
    <message>
        <source>Visitors read this name, so write it in full.</source>
        <translation>Besucher lesen diesen Namen: Schreiben Sie ihn ganz aus.</translation>
    </message>
    <message>
        <source>Read once more what you said. All right? Then “Put it on the screen”.</source>
        <translation>Lesen Sie noch einmal, was Sie sagten. Stimmt es? Dann „Auf den Bildschirm“.</translation>
    </message>
    <message>
        <source>Touch what may hurt somebody. Venster then asks visitors first.</source>
        <translation>Berühren Sie, was jemanden verletzen kann. Venster fragt Besucher dann vorher.</translation>
    </message>
    <message>
        <source>Leave the stick in until Venster has it all. “Stop” ends it.</source>
        <translation>Lassen Sie den Stick stecken, bis alles da ist. „Anhalten“ beendet es.</translation>
    </message>
    <message>
        <source>Then “Make a playlist of it”, if you like.</source>
        <translation>Danach, wenn Sie wollen: „Daraus eine Liste machen“.</translation>
    </message>
    <message>
        <source>Walk away when you like: what you did is kept.</source>
        <translation>Gehen Sie ruhig weg: Was Sie taten, bleibt.</translation>
    </message>
</context>
<context>
    <name>StaffHelpPage</name>
    <message>
        <source>Help for staff</source>
        <translation>Hilfe für das Personal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Ten minutes, step by step</source>
        <translation>Zehn Minuten, Schritt für Schritt</translation>
    </message>
    <message>
        <source>While you practise, nothing reaches the screens, and nothing of it stays.</source>
        <translation>Beim Üben kommt nichts auf die Bildschirme, und nichts davon bleibt.</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Es ist in „%1“.</translation>
    </message>
    <message>
        <source>You look for works for “%1”.</source>
        <translation>Sie suchen Werke für „%1“.</translation>
    </message>
    <message>
        <source>You look as a visitor, %1.</source>
        <translation>Sie schauen wie ein Besucher, %1.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1”.</source>
        <translation>So sehen Besucher „%1“.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>Sie zeigen dieses Werk nicht.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1” without internet.</source>
        <translation>So sehen Besucher „%1“ ohne Internet.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Don’t show it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>%n nehmen</numerusform>
            <numerusform>Alle %n nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow: what comes later too</source>
        <translation>Folgen: auch was später kommt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>StaffUndo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>„Rückgängig“ nimmt zurück: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>The book is opening.</source>
        <translation>Das Buch öffnet sich.</translation>
    </message>
    <message>
        <source>We can&apos;t get this book right now.</source>
        <translation>Dieses Buch ist im Moment nicht erreichbar.</translation>
    </message>
    <message>
        <source>This book does not open.</source>
        <translation>Dieses Buch lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Only who borrows this book can read it.</source>
        <translation>Dieses Buch können Sie nur lesen, wenn Sie es ausleihen.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Book a place on this page of the organiser.</source>
        <translation>Auf dieser Seite des Veranstalters können Sie einen Platz buchen.</translation>
    </message>
    <message>
        <source>Reserve it on this page of the library.</source>
        <translation>Auf dieser Seite der Bibliothek können Sie es vormerken.</translation>
    </message>
    <message>
        <source>Watch it on this page when it begins.</source>
        <translation>Sehen Sie es auf dieser Seite an, wenn es beginnt.</translation>
    </message>
    <message>
        <source>Read more on this page.</source>
        <translation>Auf dieser Seite lesen Sie mehr.</translation>
    </message>
    <message>
        <source>A square code for a telephone</source>
        <translation>Ein quadratischer Code für ein Telefon</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or write the address down:</source>
        <translation>Halten Sie die Kamera eines Telefons vor das Quadrat. Oder schreiben Sie die Adresse ab:</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or look for it on this website:</source>
        <translation>Halten Sie die Kamera eines Telefons vor das Quadrat. Oder suchen Sie auf dieser Website:</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The whole address: %1</source>
        <translation>Die ganze Adresse: %1</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask at the desk.</source>
        <translation>Kein Telefon zur Hand? Fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask somebody near you.</source>
        <translation>Kein Telefon zur Hand? Fragen Sie jemanden in Ihrer Nähe.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
</context>
<context>
    <name>TimedLine</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>a work</source>
        <translation>ein Werk</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>eine Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n works moved</source>
        <translation>
            <numerusform>%n Werk verschoben</numerusform>
            <numerusform>%n Werke verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” to place %2</source>
        <translation>„%1“ auf Platz %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works added</source>
        <translation>
            <numerusform>%n Werk hinzugefügt</numerusform>
            <numerusform>%n Werke hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n works taken out</source>
        <translation>
            <numerusform>%n Werk herausgenommen</numerusform>
            <numerusform>%n Werke herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>„%1“ herausgenommen</translation>
    </message>
    <message>
        <source>another work for “%1”</source>
        <translation>ein anderes Werk für „%1“</translation>
    </message>
    <message>
        <source>the own picture with “%1”</source>
        <translation>das eigene Bild bei „%1“</translation>
    </message>
    <message>
        <source>another picture with “%1”</source>
        <translation>ein anderes Bild bei „%1“</translation>
    </message>
    <message>
        <source>the title of “%1”</source>
        <translation>der Titel von „%1“</translation>
    </message>
    <message>
        <source>your words with “%1”</source>
        <translation>Ihre Worte zu „%1“</translation>
    </message>
    <message>
        <source>the description of “%1”</source>
        <translation>die Beschreibung von „%1“</translation>
    </message>
    <message>
        <source>the name of the playlist</source>
        <translation>der Name der Liste</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>die Einleitung</translation>
    </message>
    <message>
        <source>it follows “%1”</source>
        <translation>sie folgt „%1“</translation>
    </message>
    <message>
        <source>it follows nothing any more</source>
        <translation>sie folgt nichts mehr</translation>
    </message>
    <message>
        <source>“%1” on the screens</source>
        <translation>„%1“ auf den Bildschirmen</translation>
    </message>
    <message>
        <source>“%1” made</source>
        <translation>„%1“ angelegt</translation>
    </message>
    <message>
        <source>“%1” thrown away</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>“%1” kept here</source>
        <translation>„%1“ bleibt hier</translation>
    </message>
    <message>
        <source>“%1” not kept any more</source>
        <translation>„%1“ bleibt nicht mehr hier</translation>
    </message>
    <message>
        <source>“%1” off the screens</source>
        <translation>„%1“ von den Bildschirmen</translation>
    </message>
    <message>
        <source>“%1” shown again</source>
        <translation>„%1“ wieder gezeigt</translation>
    </message>
    <message>
        <source>when “%1” is shown</source>
        <translation>wann man „%1“ sieht</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>zurück zu Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works of “%1” from a stick</source>
        <translation>
            <numerusform>%n Werk von „%1“ von einem Stick</numerusform>
            <numerusform>%n Werke von „%1“ von einem Stick</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out of the house</source>
        <translation>„%1“ aus dem Haus genommen</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>„%1“ zurückgeholt</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kam herein</translation>
    </message>
    <message>
        <source>a wrong code</source>
        <translation>ein falscher Code</translation>
    </message>
    <message>
        <source>“%1” read anew</source>
        <translation>„%1“ neu gelesen</translation>
    </message>
    <message>
        <source>“%1” may come in</source>
        <translation>„%1“ darf herein</translation>
    </message>
    <message>
        <source>another code for “%1”</source>
        <translation>ein anderer Code für „%1“</translation>
    </message>
    <message>
        <source>“%1” may not come in any more</source>
        <translation>„%1“ darf nicht mehr herein</translation>
    </message>
    <message>
        <source>another role for “%1”</source>
        <translation>eine andere Rolle für „%1“</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>noch einmal: %1</translation>
    </message>
</context>
<context>
    <name>TopicYears</name>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Born around</source>
        <translation>Geboren um</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>At home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Feasts</source>
        <translation>Feste</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Glaube</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>19th century</source>
        <translation>19. Jahrh.</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>The name of a decade: &quot;1950s&quot;.</extracomment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Topics and years</source>
        <translation>Themen und Jahre</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>There are no topics here yet.</source>
        <translation>Hier gibt es noch keine Themen.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>Es gibt noch viel mehr zu sehen.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Start</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work. Try it again.</source>
        <translation>Das ging nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You may not do this. Ask a colleague.</source>
        <translation>Sie dürfen das nicht. Fragen Sie jemanden im Team.</translation>
    </message>
    <message>
        <source>A playlist holds %1 works at most. Take some out.</source>
        <translation>Eine Liste hat Platz für %1 Werke. Nehmen Sie welche heraus.</translation>
    </message>
    <message>
        <source>No work here has this picture.</source>
        <translation>Kein Werk hier hat dieses Bild.</translation>
    </message>
    <message>
        <source>You practise now. Stop practising to do this.</source>
        <translation>Sie üben gerade. Beenden Sie das Üben, um das zu tun.</translation>
    </message>
    <message>
        <source>Practising began or ended. Do it again.</source>
        <translation>Das Üben begann oder endete. Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too short: at least %1 digits, or %2 letters.</source>
        <translation>Zu kurz: mindestens %1 Ziffern oder %2 Buchstaben.</translation>
    </message>
    <message>
        <source>Too long: at most %1 signs.</source>
        <translation>Zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Too easy to guess. Take another code.</source>
        <translation>Zu leicht zu erraten. Nehmen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>Your name is in it. Take another code.</source>
        <translation>Ihr Name steht darin. Nehmen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>You got another code meanwhile. Type that one.</source>
        <translation>Es gibt einen anderen Code. Geben Sie den ein.</translation>
    </message>
    <message>
        <source>Somebody else changed this.</source>
        <translation>Jemand anders hat das geändert.</translation>
    </message>
    <message>
        <source>Part of the file is broken. Start Venster again.</source>
        <translation>Ein Teil der Datei ist kaputt. Starten Sie Venster neu.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list.</source>
        <translation>Es ist nicht mehr da. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>One sign in it is invisible. Type it yourself.</source>
        <translation>Ein Zeichen darin ist unsichtbar. Tippen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>They are not the same. Type your new code again.</source>
        <translation>Sie sind nicht gleich. Geben Sie den neuen Code wieder ein.</translation>
    </message>
    <message>
        <source>That is your old code. Take another one.</source>
        <translation>Das ist Ihr alter Code. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Ask for help.</source>
        <translation>Nicht gespeichert: Der Speicher ist voll. Holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>Not saved: the file is in use. Do it again soon.</source>
        <translation>Nicht gespeichert: Die Datei ist belegt. Versuchen Sie es bald wieder.</translation>
    </message>
    <message>
        <source>Not saved: Venster may not write. Ask for help.</source>
        <translation>Nicht gespeichert: Venster darf nicht schreiben. Holen Sie Hilfe.</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>What was done</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>The playlist is just so now</source>
        <translation>So ist die Liste jetzt</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Diese zurückholen</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>It is back. Now put it on the screens.</source>
        <translation>Sie ist zurück. Setzen Sie sie nun auf die Bildschirme.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n dazu</numerusform>
            <numerusform>%n dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n anderswo</numerusform>
            <numerusform>%n anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>another question</source>
        <translation>eine andere Frage</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>jetzt an Platz %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dazu</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>ein anderes Bild</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>Es gibt noch keine Fassung.</translation>
    </message>
    <message>
        <source>Each time that you put a playlist on the screens, a version stays here.</source>
        <translation>Setzen Sie eine Liste auf die Bildschirme? Dann bleibt hier eine Fassung.</translation>
    </message>
    <message>
        <source>put there last</source>
        <translation>zuletzt gezeigt</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Sound %1 of 10</source>
        <translation>Ton %1 von 10</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>WeekMorePage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Eigene Bilder und Filme</translation>
    </message>
    <message>
        <source>Playlist from a stick</source>
        <translation>Liste von einem Stick</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Ihren Code ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Hello %1</source>
        <translation>Guten Tag %1</translation>
    </message>
    <message>
        <source>First time? Practise ten minutes</source>
        <translation>Neu hier? Üben Sie zehn Minuten</translation>
    </message>
    <message>
        <source>There are no playlists yet.</source>
        <translation>Es gibt noch keine Listen.</translation>
    </message>
    <message>
        <source>You choose the works of a playlist. Without one on the screens, visitors see the shelves of the collections.</source>
        <translation>Sie wählen die Werke einer Liste. Ist keine auf den Bildschirmen, sehen Besucher die Reihen der Sammlungen.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Ihre Listen</translation>
    </message>
    <message>
        <source>Idea of the week: %1</source>
        <translation>Idee der Woche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works, ready to look at</source>
        <translation>
            <numerusform>%n Werk, fertig zum Ansehen</numerusform>
            <numerusform>%n Werke, fertig zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it stays</source>
        <translation>Nichts davon bleibt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>zuerst tun</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>How a time of day is written: H hours, mm minutes, &apos;word&apos; as it stands.</extracomment>
        <translation>H.mm &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>jetzt, bis %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>less than %1 km</source>
        <translation>weniger als %1 km</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>also online</source>
        <translation>auch online</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>on the shelf at %1</source>
        <translation>verfügbar, Standort %1</translation>
    </message>
    <message>
        <source>lent out, back %1</source>
        <translation>verliehen, zurück %1</translation>
    </message>
    <message>
        <source>lent out</source>
        <translation>verliehen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>open today %1</source>
        <translation>heute geöffnet %1</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>heute geschlossen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>When do visitors see it?</source>
        <translation>Wann sehen Besucher das?</translation>
    </message>
    <message>
        <source>With which broadcast?</source>
        <translation>Mit welcher Sendung?</translation>
    </message>
    <message>
        <source>When the broadcast is not there, visitors see “%1”.</source>
        <translation>Ist die Sendung nicht da, sehen Besucher „%1“.</translation>
    </message>
    <message>
        <source>You can still change the days.</source>
        <translation>Sie können die Tage noch ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Around which feast day?</source>
        <translation>Rund um welchen Feiertag?</translation>
    </message>
    <message>
        <source>We know of no broadcast now.</source>
        <translation>Wir finden jetzt keine Sendung.</translation>
    </message>
    <message>
        <source>A broadcast comes from the catalogues. Look again later, or choose a day yourself.</source>
        <translation>Sendungen kommen aus den Katalogen. Schauen Sie später nach, oder wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>To the other ways</source>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Auf die Bildschirme</translation>
    </message>
</context>
<context>
    <name>WhenQuestions</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>For some time</source>
        <translation>Eine Zeit lang</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>With a broadcast</source>
        <translation>Mit einer Sendung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Einen Monat früher</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <source>Around a feast day</source>
        <translation>Rund um einen Feiertag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Den ganzen Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>to read here</source>
        <translation>hier zu lesen</translation>
    </message>
    <message>
        <source>Detail %1 of %2</source>
        <translation>Detail %1 von %2</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Take your seat</source>
        <translation>Auf den Anfang warten</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Jetzt anhören</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Film ansehen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Geschichte lesen</translation>
    </message>
    <message>
        <source>Read the book</source>
        <translation>Das Buch lesen</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Aus der Nähe</translation>
    </message>
    <message>
        <source>How to book</source>
        <translation>Wie buche ich?</translation>
    </message>
    <message>
        <source>How to reserve</source>
        <translation>Wie merke ich es vor?</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Wo sehe ich es?</translation>
    </message>
    <message>
        <source>Take the web address</source>
        <translation>Webadresse mitnehmen</translation>
    </message>
    <message>
        <source>Near here</source>
        <translation>In der Umgebung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>WorkGone</name>
    <message>
        <source>This work is no longer here.</source>
        <translation>Dieses Werk ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>We can no longer show this work here. There is much more to see.</source>
        <translation>Wir können dieses Werk hier nicht mehr zeigen. Es gibt noch viel mehr zu sehen.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Start</translation>
    </message>
</context>
<context>
    <name>WorkPages</name>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>Das ist vorbei.</translation>
    </message>
    <message>
        <source>The broadcast has ended. There is much more to see.</source>
        <translation>Die Sendung ist zu Ende. Es gibt noch viel zu sehen.</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What is the playlist called?</source>
        <translation>Wie heißt die Liste?</translation>
    </message>
    <message>
        <source>What is the playlist about?</source>
        <translation>Worum geht es in der Liste?</translation>
    </message>
    <message>
        <source>What is it called here?</source>
        <translation>Wie heißt es hier?</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>Was möchten Sie dazu sagen?</translation>
    </message>
    <message>
        <source>What does one see? Who, what, where?</source>
        <translation>Was sieht man? Wer, was, wo?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Somebody else wrote:</source>
        <translation>Jemand anders schrieb:</translation>
    </message>
    <message>
        <source>Keep that</source>
        <translation>Das behalten</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>Sie schrieben:</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>pages %1 and %2 of %3</source>
        <translation>Seiten %1 und %2 von %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
        <translation>Nach links schauen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nach oben schauen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Nach unten schauen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Nach rechts schauen</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%1 of %n works here</source>
        <translation>
            <numerusform>%1 von %n Werk hier</numerusform>
            <numerusform>%1 von %n Werken hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be here</source>
        <translation>
            <numerusform>%n kann nicht hier bleiben</numerusform>
            <numerusform>%n können nicht hier bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still coming.</source>
        <translation>
            <numerusform>%n Datei kommt noch.</numerusform>
            <numerusform>%n Dateien kommen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n minutes.</source>
        <translation>
            <numerusform>Das dauert ungefähr %n Minute.</numerusform>
            <numerusform>Das dauert ungefähr %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n hours.</source>
        <translation>
            <numerusform>Das dauert ungefähr %n Stunde.</numerusform>
            <numerusform>Das dauert ungefähr %n Stunden.</numerusform>
        </translation>
    </message>
</context>
</TS>
