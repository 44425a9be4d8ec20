<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdjustDoor</name>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Close Venster</source>
        <translation>Close Venster</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AlsoBeautiful</name>
    <message>
        <source>Also beautiful</source>
        <translation>Also beautiful</translation>
    </message>
</context>
<context>
    <name>AttractPanel</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Touch the screen.</translation>
    </message>
    <message>
        <source>Look, listen and read.</source>
        <translation>Look, listen and read.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Speak</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Let it move</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stand still</translation>
    </message>
</context>
<context>
    <name>AttractPictures</name>
    <message>
        <source>Let it move</source>
        <translation>Let it move</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stand still</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar at the bottom</source>
        <translation>Bar at the bottom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibratePage</name>
    <message>
        <source>A bank card</source>
        <translation>A bank card</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>How large is this screen?</translation>
    </message>
    <message>
        <source>Lay a bank card on the drawing. Make the drawing just as large as the card.</source>
        <translation>Lay a bank card on the drawing. Make the drawing just as large as the card.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Bigger</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Much smaller</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation>Much bigger</translation>
    </message>
    <message>
        <source>Then the screen is %1 inch from corner to corner. The same number stands on its box.</source>
        <translation>Then the screen is %1 inch from corner to corner. The same number stands on its box.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
</context>
<context>
    <name>CaptionPage</name>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Yellow on black</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Black on yellow</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>In the picture</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Under the picture</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>At the top</translation>
    </message>
    <message>
        <source>Only a shadow</source>
        <translation>Only a shadow</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>No edge</translation>
    </message>
    <message>
        <source>With an edge</source>
        <translation>With an edge</translation>
    </message>
    <message>
        <source>My language</source>
        <translation>My language</translation>
    </message>
    <message>
        <source>As the film</source>
        <translation>As the film</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Captions read aloud: on</source>
        <translation>Captions read aloud: on</translation>
    </message>
    <message>
        <source>Captions read aloud: off</source>
        <translation>Captions read aloud: off</translation>
    </message>
    <message>
        <source>Read aloud: on</source>
        <translation>Read aloud: on</translation>
    </message>
    <message>
        <source>Read aloud: off</source>
        <translation>Read aloud: off</translation>
    </message>
    <message>
        <source>Read captions aloud</source>
        <translation>Read captions aloud</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>This is how the captions look.</source>
        <translation>This is how the captions look.</translation>
    </message>
</context>
<context>
    <name>CautionPage</name>
    <message>
        <source>Listen all the same</source>
        <translation>Listen all the same</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Read all the same</translation>
    </message>
    <message>
        <source>Watch all the same</source>
        <translation>Watch all the same</translation>
    </message>
    <message>
        <source>A word before</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>a question comes first</source>
        <translation>with a note first</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>In this film</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>In this picture</translation>
    </message>
    <message>
        <source>In this recording</source>
        <translation>In this recording</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In this story</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In this book</translation>
    </message>
    <message>
        <source>In this work</source>
        <translation>In this work</translation>
    </message>
    <message>
        <source>%1 you see pictures of war.</source>
        <translation>%1 you see war.</translation>
    </message>
    <message>
        <source>%1 you see somebody who has died.</source>
        <translation>%1 you see somebody who has died.</translation>
    </message>
    <message>
        <source>%1 you see naked people.</source>
        <translation>%1 you see naked people.</translation>
    </message>
    <message>
        <source>%1 bright light flashes.</source>
        <translation>%1 bright light flashes.</translation>
    </message>
    <message>
        <source>%1 there are loud sounds.</source>
        <translation>%1 there are loud sounds.</translation>
    </message>
    <message>
        <source>%1 it is about faith.</source>
        <translation>%1 it is about faith.</translation>
    </message>
    <message>
        <source>%1 you see animals that suffer.</source>
        <translation>%1 you see animals that suffer.</translation>
    </message>
    <message>
        <source>%1 there are words that hurt today.</source>
        <translation>%1 there are words that hurt today.</translation>
    </message>
    <message>
        <source>%1 it is about war.</source>
        <translation>%1 it is about war.</translation>
    </message>
    <message>
        <source>%1 it is about death.</source>
        <translation>%1 it is about death.</translation>
    </message>
    <message>
        <source>%1 it is about nakedness.</source>
        <translation>%1 it is about nakedness.</translation>
    </message>
    <message>
        <source>%1 it is about animals that suffer.</source>
        <translation>%1 it is about animals that suffer.</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What is to be put right?</source>
        <translation>What is to be put right?</translation>
    </message>
    <message numerus="yes">
        <source>%n things come first.</source>
        <translation>
            <numerusform>%n thing comes first.</numerusform>
            <numerusform>%n things come first.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Everybody can see, hear or read what is in it.</source>
        <translation>Everybody can see, hear or read what is in it.</translation>
    </message>
</context>
<context>
    <name>CodeFrame</name>
    <message numerus="yes">
        <source>Your code: %n signs</source>
        <translation>
            <numerusform>Your code: %n sign</numerusform>
            <numerusform>Your code: %n signs</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Your code: %1</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Show my code</translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation>Type letters</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>Type digits</translation>
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
        <translation>Contents of %1</translation>
    </message>
    <message>
        <source>%1, you are here</source>
        <translation>%1, you are here</translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation>Earlier chapters</translation>
    </message>
    <message>
        <source>Later chapters</source>
        <translation>Later chapters</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation>
            <numerusform>and %n more time</numerusform>
            <numerusform>and %n more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We can’t read %n of its works.</source>
        <translation>
            <numerusform>We can’t read %n of its works.</numerusform>
            <numerusform>We can’t read %n of its works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We read it now. We have %n works so far.</source>
        <translation>
            <numerusform>We read it now. We have %n work so far.</numerusform>
            <numerusform>We read it now. We have %n works so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>It stays here while it is on the screens or planned.</source>
        <translation>It stays here while it is on the screens or planned.</translation>
    </message>
    <message>
        <source>Venster has %1 here, of at most %2. The disk has %3 free.</source>
        <translation>Venster has %1 here, of at most %2. The disk has %3 free.</translation>
    </message>
    <message>
        <source>on the screens or planned</source>
        <translation>on the screens or planned</translation>
    </message>
    <message>
        <source>you keep it</source>
        <translation>you keep it</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>more is coming</source>
        <translation>more is coming</translation>
    </message>
    <message>
        <source>All that should be here is here.</source>
        <translation>All that should be here is here.</translation>
    </message>
    <message>
        <source>How long that takes, we do not know yet.</source>
        <translation>How long that takes, we do not know yet.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>On this device</source>
        <translation>On this device</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>That is not the code. Try it again.</source>
        <translation>That is not the code. Try it again.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>That is not the code.</translation>
    </message>
    <message>
        <source>Wait %1 before you try again.</source>
        <translation>Wait %1 before you try again.</translation>
    </message>
    <message>
        <source>You practise: nothing of it stays.</source>
        <translation>You practise: nothing of it stays.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Staff: who are you?</source>
        <translation>Staff: who are you?</translation>
    </message>
    <message>
        <source>Too many codes were wrong, perhaps of somebody else. Whoever set up this machine gives you a new one.</source>
        <translation>Too many codes were wrong, perhaps of somebody else. Whoever set up this machine gives you a new one.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Forgot your code? Whoever set up this machine gives you a new one.</translation>
    </message>
    <message>
        <source>There is nobody here yet who may come in.</source>
        <translation>There is nobody here yet who may come in.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Type your code.</translation>
    </message>
    <message>
        <source>Whoever set up this machine can do that: kiosk staff add. See README.</source>
        <translation>Whoever set up this machine can do that: kiosk staff add. See README.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>now on the screens</source>
        <translation>now on the screens</translation>
    </message>
    <message>
        <source>to be seen from %1</source>
        <translation>to be seen from %1</translation>
    </message>
    <message>
        <source>not on the screens any more</source>
        <translation>not on the screens any more</translation>
    </message>
    <message>
        <source>You do not show it</source>
        <translation>You do not show it</translation>
    </message>
    <message>
        <source>This work is not here now</source>
        <translation>This work is not here now</translation>
    </message>
    <message>
        <source>not on the screens yet</source>
        <translation>not on the screens yet</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>All is kept.</source>
        <translation>All is kept.</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Kept at %1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Place %1 of %2 in “%3”</source>
        <translation>Place %1 of %2 in “%3”</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>See it</translation>
    </message>
    <message>
        <source>It is not in the playlist any more.</source>
        <translation>It is not in the playlist any more.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>To the playlist</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>See it as a visitor</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>What one sees</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Another picture</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>One up</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>One down</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>To the first place</source>
        <translation>To the first place</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>To the last place</source>
        <translation>To the last place</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>Place …</translation>
    </message>
    <message>
        <source>To place …</source>
        <translation>To place …</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Pick up</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Show it nowhere</source>
        <translation>Show it nowhere</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Music and sound</source>
        <translation>Music and sound</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>with captions</source>
        <translation>with captions</translation>
    </message>
    <message>
        <source>described aloud</source>
        <translation>described aloud</translation>
    </message>
    <message>
        <source>with sign language</source>
        <translation>with sign language</translation>
    </message>
    <message>
        <source>in easy language</source>
        <translation>in easy language</translation>
    </message>
    <message>
        <source>in large print</source>
        <translation>in large print</translation>
    </message>
    <message>
        <source>in braille</source>
        <translation>in braille</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>read aloud</translation>
    </message>
    <message>
        <source>accessible by wheelchair</source>
        <translation>accessible by wheelchair</translation>
    </message>
    <message>
        <source>induction loop for hearing aids</source>
        <translation>induction loop for hearing aids</translation>
    </message>
    <message>
        <source>quiet, few stimuli</source>
        <translation>quiet, few stimuli</translation>
    </message>
    <message>
        <source>people there to help</source>
        <translation>people there to help</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 of %2.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Today&apos;s choice</source>
        <translation>Today&apos;s choice</translation>
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
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>looked at</translation>
    </message>
    <message>
        <source>played</source>
        <translation>played</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifier</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Help used</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A work that is not here any more</source>
        <translation>A work that is not here any more</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>The screen speaks</source>
        <translation>The screen speaks</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Simple view</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In Dutch</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>In German</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message numerus="yes">
        <source>%n works: fewer than five times.</source>
        <translation>
            <numerusform>%n work: fewer than five times.</numerusform>
            <numerusform>%n works: fewer than five times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors looked at a few works.</source>
        <translation>Visitors looked at a few works.</translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work at least %n times.</source>
        <translation>
            <numerusform>Visitors looked at a work at least %n time.</numerusform>
            <numerusform>Visitors looked at a work at least %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work %n times.</source>
        <translation>
            <numerusform>Visitors looked at a work %n time.</numerusform>
            <numerusform>Visitors looked at a work %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as in %1.</source>
        <translation>That is as many as in %1.</translation>
    </message>
    <message>
        <source>That is %1 % more than in %2.</source>
        <translation>That is %1 % more than in %2.</translation>
    </message>
    <message>
        <source>That is %1 % less than in %2.</source>
        <translation>That is %1 % less than in %2.</translation>
    </message>
    <message>
        <source>There were fewer than five visits.</source>
        <translation>There were fewer than five visits.</translation>
    </message>
    <message numerus="yes">
        <source>There were %n visits.</source>
        <translation>
            <numerusform>There was %n visit.</numerusform>
            <numerusform>There were %n visits.</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>looked at: %1</translation>
    </message>
    <message>
        <source>played: %1</source>
        <translation>played: %1</translation>
    </message>
    <message>
        <source>in so many visits: %1</source>
        <translation>in so many visits: %1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Help used in %1</source>
        <translation>Help used in %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Figures of %1</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>The figures</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>There are no figures yet.</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>This screen counts nothing.</translation>
    </message>
    <message>
        <source>You see a day when it is over.</source>
        <translation>You see a day when it is over.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine can turn counting on, with this setting: keep, under [figures].</source>
        <translation>Whoever looks after this machine can turn counting on, with this setting: keep, under [figures].</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>A month later</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Help used</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>As bars</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>What do we keep?</source>
        <translation>What do we keep?</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file or the stick is not there any more.</source>
        <translation>The file or the stick is not there any more.</translation>
    </message>
    <message>
        <source>Venster can’t read this file.</source>
        <translation>Venster can’t read this file.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>This file is too large.</translation>
    </message>
    <message>
        <source>There is no playlist in this file.</source>
        <translation>There is no playlist in this file.</translation>
    </message>
    <message>
        <source>This file is damaged. Copy it again.</source>
        <translation>This file has a fault. Copy it again.</translation>
    </message>
    <message>
        <source>This file is not safe. Venster did not open it.</source>
        <translation>This file is not safe. Venster did not open it.</translation>
    </message>
    <message>
        <source>There is no room left. Nothing is written.</source>
        <translation>There is no room left. Nothing is on it.</translation>
    </message>
    <message>
        <source>This file is old, or it has a password. Save it as .xlsx.</source>
        <translation>This file is old, or it has a password. Save it as .xlsx.</translation>
    </message>
    <message>
        <source>This file has a password. Ask for one without.</source>
        <translation>This file has a password. Ask for one without.</translation>
    </message>
    <message>
        <source>A newer Venster made this file. Ask for help.</source>
        <translation>A newer Venster made this file. Ask for help.</translation>
    </message>
    <message>
        <source>Nobody may write there. Nothing is written.</source>
        <translation>Nobody may write there. Nothing is on it.</translation>
    </message>
    <message>
        <source>Work %1, “%2”, is not here.</source>
        <translation>Work %1, “%2”, is not here.</translation>
    </message>
    <message>
        <source>Work %1: a text was too long. Its end is gone.</source>
        <translation>Work %1: a text was too long. Its end is gone.</translation>
    </message>
    <message>
        <source>Work %1: a text had hidden signs. They are gone.</source>
        <translation>Work %1: a text had hidden signs. They are gone.</translation>
    </message>
    <message>
        <source>Work %1: nobody knows the language of a text. It stays out.</source>
        <translation>Work %1: nobody knows the language of a text. It stays out.</translation>
    </message>
    <message>
        <source>Work %1: its picture has no web address. It stays out.</source>
        <translation>Work %1: its picture has no web address. It stays out.</translation>
    </message>
    <message>
        <source>Number %1 is no work. It stays out.</source>
        <translation>Number %1 is no work. It stays out.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts with films stay in the file. Captions come from the catalogue.</source>
        <translation>
            <numerusform>%n text with a film stays in the file. Captions come from the catalogue.</numerusform>
            <numerusform>%n texts with films stay in the file. Captions come from the catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster did not open %n other files.</source>
        <translation>
            <numerusform>Venster did not open %n other file.</numerusform>
            <numerusform>Venster did not open %n other files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the letters with accents: are they right?</source>
        <translation>Look at the letters with accents: are they right?</translation>
    </message>
    <message>
        <source>Row %1 names no work. It stays out.</source>
        <translation>Row %1 names no work. It stays out.</translation>
    </message>
    <message>
        <source>Row %1: its place is no number. It stays where it is.</source>
        <translation>Row %1: its place is no number. It stays where it is.</translation>
    </message>
    <message>
        <source>Two columns have the name “%1”. The first counts.</source>
        <translation>Two columns have the name “%1”. The first counts.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And %n more like these.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not here yet</source>
        <translation>
            <numerusform>%n is not here yet</numerusform>
            <numerusform>%n are not here yet</numerusform>
        </translation>
    </message>
    <message>
        <source>all are here</source>
        <translation>all are here</translation>
    </message>
    <message>
        <source>“%1” is on “%2”. You may take the stick out.</source>
        <translation>“%1” is on “%2”. You may take the stick out.</translation>
    </message>
    <message>
        <source>“%1” is in the folder “exchange” of this screen.</source>
        <translation>“%1” is in the folder “exchange” of this screen.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>The catalogue does not answer. Try it again.</source>
        <translation>The catalogue does not answer. Try it again.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>The connection is gone. When it is back, this goes on here.</source>
        <translation>The connection is gone. When it is back, this goes on here.</translation>
    </message>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>We may not show this here. Choose something else.</translation>
    </message>
    <message>
        <source>This does not play now. That is not your fault. Try again, or choose something else.</source>
        <translation>This does not play now. That is not your fault. Try again, or choose something else.</translation>
    </message>
    <message>
        <source>That was the end.</source>
        <translation>That was the end.</translation>
    </message>
    <message>
        <source>One moment, it is coming.</source>
        <translation>One moment, it is coming.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>The connection is bad. We are trying again.</translation>
    </message>
    <message>
        <source>There is no sound here now. Ask somebody for help.</source>
        <translation>There is no sound here now. Ask somebody for help.</translation>
    </message>
    <message>
        <source>This is not on this device, and it can&apos;t come now. Choose something else.</source>
        <translation>This is not on this device, and it can&apos;t come now. Choose something else.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>not shown in this playlist</source>
        <translation>not shown in this playlist</translation>
    </message>
    <message>
        <source>stays off the screens</source>
        <translation>stays off the screens</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>do this first</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>tip</translation>
    </message>
    <message>
        <source>The work is not in the catalogue any more.</source>
        <translation>The work is not in the catalogue any more.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>You do not show this work.</translation>
    </message>
    <message>
        <source>Nobody knows who has the rights.</source>
        <translation>Nobody knows who has the rights.</translation>
    </message>
    <message>
        <source>The rights do not allow it here.</source>
        <translation>The rights do not allow it here.</translation>
    </message>
    <message>
        <source>The rights ended on %1.</source>
        <translation>The rights ended on %1.</translation>
    </message>
    <message>
        <source>The rights end on %1.</source>
        <translation>The rights end on %1.</translation>
    </message>
    <message>
        <source>It may be shown from %1 on.</source>
        <translation>You may show it from %1 on.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>It is over.</translation>
    </message>
    <message>
        <source>Measured here: the light flashes in minute %1. That can make people ill.</source>
        <translation>Measured here: the light flashes in minute %1. That can make people ill.</translation>
    </message>
    <message>
        <source>Its light flashes. That can make people ill.</source>
        <translation>Its light flashes. That can make people ill.</translation>
    </message>
    <message>
        <source>Who can’t see the picture hears nothing. Describe it.</source>
        <translation>Who can’t see the picture hears nothing. Describe it.</translation>
    </message>
    <message>
        <source>Who can’t hear the film has nothing to read.</source>
        <translation>Who can’t hear the film has nothing to read.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>It has no title.</translation>
    </message>
    <message>
        <source>The playlist has no name.</source>
        <translation>The playlist has no name.</translation>
    </message>
    <message numerus="yes">
        <source>The description is short: %n words.</source>
        <translation>
            <numerusform>The description is short: %n word.</numerusform>
            <numerusform>The description is short: %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is long: %n words.</source>
        <translation>
            <numerusform>The description is long: %n word.</numerusform>
            <numerusform>The description is long: %n words.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description may leave out “%1”.</source>
        <translation>The description may leave out “%1”.</translation>
    </message>
    <message>
        <source>The description is the name of a file.</source>
        <translation>The description is the name of a file.</translation>
    </message>
    <message>
        <source>The description says the title again.</source>
        <translation>The description says the title again.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence is long: %n words.</source>
        <translation>
            <numerusform>A sentence is long: %n word.</numerusform>
            <numerusform>A sentence is long: %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is long: %n letters.</source>
        <translation>
            <numerusform>The title is long: %n letter.</numerusform>
            <numerusform>The title is long: %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is in one language.</source>
        <translation>Your text is in one language.</translation>
    </message>
    <message numerus="yes">
        <source>For the simple view it is long: %n minutes.</source>
        <translation>
            <numerusform>For the simple view it is long: %n minute.</numerusform>
            <numerusform>For the simple view it is long: %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films come one after the other.</source>
        <translation>
            <numerusform>%n film comes after another.</numerusform>
            <numerusform>%n films come one after the other.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture you chose is not here. Visitors see its own.</source>
        <translation>The picture you chose is not here. Visitors see its own.</translation>
    </message>
    <message>
        <source>The sound is soft.</source>
        <translation>The sound is soft.</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n pictures</source>
        <translation>
            <numerusform>Describe %n picture</numerusform>
            <numerusform>Describe %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films without captions</source>
        <translation>
            <numerusform>%n film without captions</numerusform>
            <numerusform>%n films without captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n works end soon</source>
        <translation>
            <numerusform>The rights of %n work end soon</numerusform>
            <numerusform>The rights of %n works end soon</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the playlist a name</source>
        <translation>Give the playlist a name</translation>
    </message>
    <message numerus="yes">
        <source>Give %n works a title</source>
        <translation>
            <numerusform>Give %n work a title</numerusform>
            <numerusform>Give %n works a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The light of %n works flashes</source>
        <translation>
            <numerusform>The light of %n work flashes</numerusform>
            <numerusform>The light of %n works flashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works stay off the screens</source>
        <translation>
            <numerusform>%n work stays off the screens</numerusform>
            <numerusform>%n works stay off the screens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>It stands still.</source>
        <translation>It stands still.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 seconds left.</source>
        <translation>%1 seconds left.</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>not possible now</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Touch it again to choose.</source>
        <translation>Touch it again to choose.</translation>
    </message>
    <message>
        <source>OK to choose.</source>
        <translation>OK to choose.</translation>
    </message>
    <message>
        <source>Touch it again to hear the letters.</source>
        <translation>Touch it again to hear the letters.</translation>
    </message>
    <message>
        <source>OK to hear the letters.</source>
        <translation>OK to hear the letters.</translation>
    </message>
    <message>
        <source>Touch a thing to hear it.</source>
        <translation>Touch a thing to hear it.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing.</source>
        <translation>Arrow down is next. OK is choosing.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>And %1 more.</translation>
    </message>
    <message>
        <source>The screen is dark. Hold help again to see it.</source>
        <translation>The screen is dark. Hold help again to see it.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>The screen can be seen again.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Arrow down is next. OK is choosing. The question mark is help.</source>
        <translation>Reading aloud is on. Arrow down is next. OK is choosing. The question mark is help.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>Reading aloud is off.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing. Press help again for everything.</source>
        <translation>Arrow down is next. OK is choosing. Press help again for everything.</translation>
    </message>
    <message>
        <source>Arrow down goes to the next thing. Arrow up goes to the one before. OK chooses it. Escape goes back. The star says the last thing again. Louder and softer change my voice. Any key makes me silent. Hold help for five seconds to make the screen dark. On the glass: touch a thing to hear it. Touch it again to choose it. Under “Adjust” you make me slower, or silent.</source>
        <translation>Arrow down goes to the next thing. Arrow up goes to the one before. OK chooses it. Escape goes back. The star says the last thing again. Louder and softer change my voice. Any key makes me silent. Hold help for five seconds to make the screen dark. On the glass: touch a thing to hear it. Touch it again to choose it. Under “Adjust” you make me slower, or silent.</translation>
    </message>
    <message>
        <source>Voice %1 of %2.</source>
        <translation>Voice %1 of %2.</translation>
    </message>
    <message>
        <source>Top of the page.</source>
        <translation>Top of the page.</translation>
    </message>
    <message>
        <source>Bottom of the page.</source>
        <translation>Bottom of the page.</translation>
    </message>
    <message>
        <source>This text is in another language: %1.</source>
        <translation>This text is in another language: %1.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 is gone.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>dot</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>dash</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>slider</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Where you just were</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Remote and keys</source>
        <translation>Remote and keys</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>Do you need help? Ask at the desk.</source>
        <translation>Do you need help? Ask at the desk.</translation>
    </message>
    <message>
        <source>Take all the time you like. Nobody hurries you.</source>
        <translation>Take all the time you like. Nobody hurries you.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch the screen begins again.</source>
        <translation>
            <numerusform>After %n minute without a touch the screen begins again.</numerusform>
            <numerusform>After %n minutes without a touch the screen begins again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>After %n second without a touch it asks: are you still there?</numerusform>
            <numerusform>After %n seconds without a touch it asks: are you still there?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>After %n minute without a touch it asks: are you still there?</numerusform>
            <numerusform>After %n minutes without a touch it asks: are you still there?</numerusform>
        </translation>
    </message>
    <message>
        <source>While you watch or listen, it waits.</source>
        <translation>While you watch or listen, it waits.</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>This screen remembers nothing about you.</translation>
    </message>
    <message>
        <source>That went well.</source>
        <translation>That went well.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>Practise touching</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Other help</translation>
    </message>
    <message>
        <source>Do you need help? Ask somebody near you.</source>
        <translation>Do you need help? Ask somebody near you.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Touch a picture to look, listen or read.</source>
        <translation>Touch a picture to look, listen or read.</translation>
    </message>
    <message>
        <source>“Back” brings you to the page before this one.</source>
        <translation>“Back” brings you to the page before this one.</translation>
    </message>
    <message>
        <source>With “Search” you find a work by a word.</source>
        <translation>With “Search” you find a work by a word.</translation>
    </message>
    <message>
        <source>With “Adjust” the letters grow, and you choose colours and language.</source>
        <translation>With “Adjust” the letters grow, and you choose colours and language.</translation>
    </message>
    <message>
        <source>“More” shows the works that come next.</source>
        <translation>“More” shows the works that come next.</translation>
    </message>
    <message>
        <source>“Read aloud”: a voice reads these words to you.</source>
        <translation>“Read aloud”: a voice reads these words to you.</translation>
    </message>
    <message>
        <source>The large buttons below turn the page.</source>
        <translation>The large buttons below turn the page.</translation>
    </message>
    <message>
        <source>Choose: you see or hear the change at once.</source>
        <translation>Choose: you see or hear the change at once.</translation>
    </message>
    <message>
        <source>“Ready” brings you back to where you were.</source>
        <translation>“Done” brings you back to where you were.</translation>
    </message>
    <message>
        <source>The largest button begins the film, the sound or the story.</source>
        <translation>The largest button begins the film, the sound or the story.</translation>
    </message>
    <message>
        <source>“Something else” brings you to another work.</source>
        <translation>“Something else” brings you to another work.</translation>
    </message>
    <message>
        <source>The large button below holds the film, and lets it go on.</source>
        <translation>The large button below holds the film, and lets it go on.</translation>
    </message>
    <message>
        <source>Missed something? Go back ten seconds.</source>
        <translation>Missed something? Go back ten seconds.</translation>
    </message>
    <message>
        <source>“Captions” shows in words what is said.</source>
        <translation>“Captions” shows in words what is said.</translation>
    </message>
    <message>
        <source>With the arrows you look around in it.</source>
        <translation>With the arrows you look around in it.</translation>
    </message>
    <message>
        <source>“+” brings the picture nearer.</source>
        <translation>“+” brings the picture nearer.</translation>
    </message>
    <message>
        <source>“%1” gives you the whole picture again.</source>
        <translation>“%1” gives you the whole picture again.</translation>
    </message>
    <message>
        <source>With “Larger” the letters grow.</source>
        <translation>With “Larger” the letters grow.</translation>
    </message>
    <message>
        <source>Touch a chapter to read it.</source>
        <translation>Touch a chapter to read it.</translation>
    </message>
    <message>
        <source>What you can watch now stands first.</source>
        <translation>What you can watch now stands first.</translation>
    </message>
    <message>
        <source>Below it you see what comes later.</source>
        <translation>Below it you see what comes later.</translation>
    </message>
    <message>
        <source>Here you see what there is near this place.</source>
        <translation>Here you see what there is near this place.</translation>
    </message>
    <message>
        <source>Hold the camera of your telephone before the square.</source>
        <translation>Point the camera of your telephone at the square.</translation>
    </message>
    <message>
        <source>A voice can spell the address for you.</source>
        <translation>A voice can spell the address for you.</translation>
    </message>
    <message>
        <source>Touch a topic, or some years.</source>
        <translation>Touch a topic, or some years.</translation>
    </message>
    <message>
        <source>Touch the letters; you see at once what there is.</source>
        <translation>Touch the letters; you see at once what there is.</translation>
    </message>
    <message>
        <source>You can also choose a topic, without typing.</source>
        <translation>You can also choose a topic, without typing.</translation>
    </message>
    <message>
        <source>“Rub out” takes the last letter away.</source>
        <translation>“Delete” takes the last letter away.</translation>
    </message>
    <message>
        <source>When you leave, everything is as it was.</source>
        <translation>When you leave, everything is as it was.</translation>
    </message>
    <message>
        <source>It stays like this until you close Venster.</source>
        <translation>It stays like this until you close Venster.</translation>
    </message>
    <message>
        <source>In the film you turn captions on and off.</source>
        <translation>In the film you turn captions on and off.</translation>
    </message>
    <message>
        <source>Louder and softer are on the page of the film.</source>
        <translation>Louder and softer are on the page of the film.</translation>
    </message>
    <message>
        <source>“Louder” and “Softer” change the sound.</source>
        <translation>“Louder” and “Softer” change the sound.</translation>
    </message>
    <message>
        <source>The large buttons show you more of the picture.</source>
        <translation>The large buttons show you more of the picture.</translation>
    </message>
    <message>
        <source>“Read aloud” stands beside a text: touch it.</source>
        <translation>“Read aloud” stands beside a text: touch it.</translation>
    </message>
    <message>
        <source>The same button holds the voice, and lets it go on.</source>
        <translation>The same button holds the voice, and lets it go on.</translation>
    </message>
    <message>
        <source>“Sentence back” says the last sentence again.</source>
        <translation>“Sentence back” says the last sentence again.</translation>
    </message>
    <message>
        <source>“Slower” gives you more time to follow.</source>
        <translation>“Slower” gives you more time to follow.</translation>
    </message>
    <message>
        <source>With the arrows you go from button to button.</source>
        <translation>With the arrows you go from button to button.</translation>
    </message>
    <message>
        <source>“OK” does what the button says.</source>
        <translation>“OK” does what the button says.</translation>
    </message>
    <message>
        <source>“Back” on the remote is “Back” on the screen.</source>
        <translation>“Back” on the remote is “Back” on the screen.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Touch a work to show it again.</source>
        <translation>Touch a work to show it again.</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>The works</translation>
    </message>
    <message>
        <source>You show everything.</source>
        <translation>You show everything.</translation>
    </message>
    <message>
        <source>Is there a work that must go? Look for it as a visitor does. “Don’t show it” stands below its page.</source>
        <translation>Is there a work that must go? Look for it as a visitor does. “Don’t show it” stands below its page.</translation>
    </message>
    <message>
        <source>Look for a work</source>
        <translation>Look for a work</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>%1 took it away on %2 at %3</source>
        <translation>%1 took it away on %2 at %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>A work without a title</source>
        <translation>A work without a title</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>new works come later</source>
        <translation>new works come later</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>The first works are on their way.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>This takes about a minute the first time.</translation>
    </message>
    <message>
        <source>There is no internet now. They come when it is back.</source>
        <translation>There is no internet now. They come when it is back.</translation>
    </message>
</context>
<context>
    <name>HomeRail</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Earlier shelves</source>
        <translation>Earlier shelves</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>More shelves</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and short films, for who comes by</source>
        <translation>Pictures and short films, for who comes by</translation>
    </message>
    <message>
        <source>Short films and music, half an hour at most</source>
        <translation>Short films and music, half an hour at most</translation>
    </message>
    <message>
        <source>Pictures and music, without films</source>
        <translation>Pictures and music, without films</translation>
    </message>
    <message>
        <source>You can read what people say in them</source>
        <translation>You can read what people say in them</translation>
    </message>
    <message>
        <source>Stories, short films, pictures and sounds</source>
        <translation>Stories, short films, pictures and sounds</translation>
    </message>
    <message>
        <source>Music and films, before and after a broadcast</source>
        <translation>Music and films, before and after a broadcast</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise the screen begins again in %n seconds.</source>
        <translation>
            <numerusform>Otherwise the screen begins again in %n second.</numerusform>
            <numerusform>Otherwise the screen begins again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Yes, I am still here</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>No, stop</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>This screen remembers nothing about you.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>A question first</source>
        <translation>With a note first</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What do we keep?</source>
        <translation>What do we keep?</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>This screen counts nothing.</translation>
    </message>
    <message>
        <source>For each day: how many visits there were.</source>
        <translation>For each day: how many visits there were.</translation>
    </message>
    <message>
        <source>How many used help, such as large letters, and which language.</source>
        <translation>How many used help, such as large letters, and which language.</translation>
    </message>
    <message>
        <source>We add up a visit when it is over.</source>
        <translation>We add up a visit when it is over.</translation>
    </message>
    <message>
        <source>Below five you see “&lt;5”. Totals are a little too low then.</source>
        <translation>Below five you see “&lt;5”. Totals are a little too low then.</translation>
    </message>
    <message>
        <source>After thirteen months we keep only months. After three years nothing.</source>
        <translation>After thirteen months we keep only months. After three years nothing.</translation>
    </message>
    <message>
        <source>Never: who a visitor is.</source>
        <translation>Never: who a visitor is.</translation>
    </message>
    <message>
        <source>Never: what a visitor types or searches.</source>
        <translation>Never: what a visitor types or searches.</translation>
    </message>
    <message>
        <source>Never: at what hour a visitor came, or what came next.</source>
        <translation>Never: at what hour a visitor came, or what came next.</translation>
    </message>
    <message>
        <source>Of staff: their name, role and wrong codes.</source>
        <translation>Of staff: their name, role and wrong codes.</translation>
    </message>
    <message>
        <source>Of staff: when they come in and what they do.</source>
        <translation>Of staff: when they come in and what they do.</translation>
    </message>
    <message>
        <source>That does not go away by itself.</source>
        <translation>That does not go away by itself.</translation>
    </message>
    <message>
        <source>Never: what staff themselves look at.</source>
        <translation>Never: what staff themselves look at.</translation>
    </message>
    <message>
        <source>The figures stay on this machine, until you save them.</source>
        <translation>The figures stay on this machine, until you save them.</translation>
    </message>
    <message>
        <source>In how many visits people looked at a work, or played it.</source>
        <translation>In how many visits people looked at a work, or played it.</translation>
    </message>
    <message>
        <source>A film that somebody plays may stay on this device, with the day. Never who.</source>
        <translation>A film that somebody plays may stay on this device, with the day. Never who.</translation>
    </message>
    <message>
        <source>Your own pictures: until staff take them away, and a week more.</source>
        <translation>Your own pictures: until staff take them away, and a week more.</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message>
        <source>Out of this group</source>
        <translation>Out of this group</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Press to go on.</source>
        <translation>Press to go on.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Rub out</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>digits and accents</source>
        <translation>digits and accents</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>letters in the order of the alphabet</source>
        <translation>letters in the order of the alphabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Touch a line with “do this first”. Put it right.</source>
        <translation>Touch a line with “do this first”. Put it right.</translation>
    </message>
    <message>
        <source>Good. Now go back, and touch “Idea of the week”.</source>
        <translation>Good. Now go back, and touch “Idea of the week”.</translation>
    </message>
    <message>
        <source>Good. Now take out a work, or move it up.</source>
        <translation>Good. Now take out a work, or move it up.</translation>
    </message>
    <message>
        <source>Good. Now touch “As a visitor”, and choose how.</source>
        <translation>Good. Now touch “As a visitor”, and choose how.</translation>
    </message>
    <message>
        <source>So visitors see it. Touch “Staff” to go back.</source>
        <translation>So visitors see it. Touch “Staff” to go back.</translation>
    </message>
    <message>
        <source>Good. Now touch “Put on the screens”.</source>
        <translation>Good. Now touch “Put on the screens”.</translation>
    </message>
    <message>
        <source>Good. That was all of it. Nothing of it stays.</source>
        <translation>Good. That was all of it. Nothing of it stays.</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop practising</translation>
    </message>
</context>
<context>
    <name>LinePages</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Reading aloud is not possible here</source>
        <translation>Reading aloud is not possible here</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>There is no sound</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>No voice for this language</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Spell the address aloud</source>
        <translation>Spell the address aloud</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Also now</source>
        <translation>Also now</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later today</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Always on</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. We can&apos;t tell what is live now.</source>
        <translation>The clock of this screen is wrong. We can&apos;t tell what is live now.</translation>
    </message>
    <message>
        <source>Nothing else is live in the coming weeks.</source>
        <translation>Nothing else is live in the coming weeks.</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>Nothing is live now.</translation>
    </message>
    <message>
        <source>Nothing is live today.</source>
        <translation>Nothing is live today.</translation>
    </message>
    <message>
        <source>Nothing is live that week.</source>
        <translation>Nothing is live that week.</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>Live now: %1</translation>
    </message>
    <message>
        <source>Live, %2: %1</source>
        <translation>Live, %2: %1</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Live now</translation>
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
        <translation>Back to the broadcast</translation>
    </message>
    <message>
        <source>Wait for the broadcast</source>
        <translation>Wait for the broadcast</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Go on watching this</source>
        <translation>Go on watching this</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>Its start</source>
        <translation>Its start</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>See something else meanwhile</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>To now</translation>
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
        <translation>More about it</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Where to watch</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Listen now</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Watch now</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Nothing is live now. This comes next:</source>
        <translation>Nothing is live now. This comes next:</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>This comes next:</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>This comes next:</translation>
    </message>
    <message>
        <source>We know of nothing live in the coming weeks. There is much more to see.</source>
        <translation>We know of nothing live in the coming weeks. There is much more to see.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
</context>
<context>
    <name>LiveRows</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
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
        <translation>We may not show this here. Choose something else.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>The connection is bad. We are trying again.</translation>
    </message>
    <message>
        <source>The broadcast is back.</source>
        <translation>The broadcast is back.</translation>
    </message>
    <message>
        <source>Meanwhile we show: %1</source>
        <translation>Meanwhile we show: %1</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>You can wait here. It begins by itself, with picture and sound.</source>
        <translation>You can wait here. It begins by itself, with picture and sound.</translation>
    </message>
    <message>
        <source>The doors open an hour before.</source>
        <translation>The doors open an hour before.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Look at something else meanwhile</source>
        <translation>Look at something else meanwhile</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Whose?</source>
        <translation>Whose?</translation>
    </message>
    <message>
        <source>Logbook: %1</source>
        <translation>Logbook: %1</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>What staff did</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Older ones too</translation>
    </message>
    <message>
        <source>To the logbook</source>
        <translation>To the logbook</translation>
    </message>
    <message>
        <source>Of one person</source>
        <translation>Of one person</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Logbook %1</source>
        <translation>Logbook %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>the machine</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
</context>
<context>
    <name>LowerOffer</name>
    <message>
        <source>Are the buttons too high?</source>
        <translation>Are the buttons too high?</translation>
    </message>
    <message>
        <source>Put them lower</source>
        <translation>Put them lower</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, thank you</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Somebody listens here. The screen is dark for that.</source>
        <translation>Somebody is listening here. So the screen is dark.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>long ago</source>
        <translation>long ago</translation>
    </message>
</context>
<context>
    <name>MoreLeaves</name>
    <message>
        <source>More, %1 of %2</source>
        <translation>More, %1 of %2</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>To the first</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More like this</source>
        <translation>More like this</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>The works</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>There is none like it here.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does.</source>
        <translation>Look for works as a visitor does.</translation>
    </message>
    <message>
        <source>in the playlist</source>
        <translation>in the playlist</translation>
    </message>
    <message>
        <source>Look for others</source>
        <translation>Look for others</translation>
    </message>
</context>
<context>
    <name>Narrowings</name>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Without internet</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Only with …</translation>
    </message>
</context>
<context>
    <name>Nearby</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>this very work</source>
        <translation>this very work</translation>
    </message>
</context>
<context>
    <name>NearbyPage</name>
    <message>
        <source>Near here, about “%1”</source>
        <translation>Near here, about “%1”</translation>
    </message>
    <message>
        <source>Nothing near here at the moment</source>
        <translation>Nothing near here at the moment</translation>
    </message>
    <message>
        <source>Nothing fits with this in the coming weeks. The library has no book about it. Come back another day.</source>
        <translation>Nothing fits with this in the coming weeks. The library has no book about it. Come back another day.</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message>
        <source>Near here</source>
        <translation>Near here</translation>
    </message>
</context>
<context>
    <name>NewCodePage</name>
    <message>
        <source>At least 6 digits, or 10 letters.</source>
        <translation>At least 6 digits, or 10 letters.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Forgot your code? Whoever set up this machine gives you a new one.</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>The old one does not work any more.</translation>
    </message>
    <message>
        <source>Type the new one the next time that you sign in.</source>
        <translation>Type the new one the next time that you sign in.</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Touch the screen.</translation>
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
        <translation>Rub out</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>all day long</source>
        <translation>all day long</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>It begins %1.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>It is %1 now.</translation>
    </message>
    <message>
        <source>without captions</source>
        <translation>without captions</translation>
    </message>
    <message>
        <source>This is over</source>
        <translation>This is over</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>to watch on a telephone</source>
        <translation>to watch on a telephone</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open again %1 at %2.</source>
        <translation>Open again %1 at %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>open all day</translation>
    </message>
</context>
<context>
    <name>OtherPicturePage</name>
    <message>
        <source>Which picture?</source>
        <translation>Which picture?</translation>
    </message>
    <message>
        <source>There is no other picture.</source>
        <translation>There is no other picture.</translation>
    </message>
    <message>
        <source>Add works to the playlist. You can choose their pictures too.</source>
        <translation>Add works to the playlist. You can choose their pictures too.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>To the work</translation>
    </message>
</context>
<context>
    <name>OwnAskPage</name>
    <message>
        <source>1. What is it?</source>
        <translation>1. What is it?</translation>
    </message>
    <message>
        <source>2. Who made it?</source>
        <translation>2. Who made it?</translation>
    </message>
    <message>
        <source>3. May we show it?</source>
        <translation>3. May we show it?</translation>
    </message>
    <message>
        <source>4. For whom is it?</source>
        <translation>4. For whom is it?</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation>We did: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>We do not know</translation>
    </message>
    <message>
        <source>Yes, we made it ourselves</source>
        <translation>Yes, we made it ourselves</translation>
    </message>
    <message>
        <source>Yes, we have leave</source>
        <translation>Yes, we have leave</translation>
    </message>
    <message>
        <source>Whoever made it says so, also who is in it.</source>
        <translation>Whoever made it says so, also who is in it.</translation>
    </message>
    <message>
        <source>Yes, it is free of rights</source>
        <translation>Yes, it is free of rights</translation>
    </message>
    <message>
        <source>The maker died more than 70 years ago, or gave it away.</source>
        <translation>The maker died more than 70 years ago, or gave it away.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Then it stays off the screen.</source>
        <translation>Then it stays off the screen.</translation>
    </message>
    <message>
        <source>Whoever is in it says so too.</source>
        <translation>Whoever is in it says so too.</translation>
    </message>
    <message>
        <source>To look at, on this screen</source>
        <translation>To look at, on this screen</translation>
    </message>
    <message>
        <source>Also to print and take home</source>
        <translation>Also to print and take home</translation>
    </message>
    <message>
        <source>Not to earn money with.</source>
        <translation>Not to earn money with.</translation>
    </message>
    <message>
        <source>Then nothing comes in. Ask who made it, and come back.</source>
        <translation>Then nothing comes in. Ask who made it, and come back.</translation>
    </message>
</context>
<context>
    <name>OwnBatchPage</name>
    <message>
        <source>Take it away, and it goes from the screen. For a week you can bring it back. New files may need its room sooner.</source>
        <translation>Take it away, and it goes from the screen. For a week you can bring it back. New files may need its room sooner.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
</context>
<context>
    <name>OwnComingPage</name>
    <message>
        <source>Venster copies “%1”</source>
        <translation>Venster copies “%1”</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Nothing came in</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Your own pictures and films</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>Leave the stick in.</translation>
    </message>
    <message>
        <source>You may take the stick out.</source>
        <translation>You may take the stick out.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Make a playlist of it</source>
        <translation>Make a playlist of it</translation>
    </message>
    <message>
        <source>To your own works</source>
        <translation>To your own works</translation>
    </message>
</context>
<context>
    <name>OwnNamePage</name>
    <message>
        <source>What is it called?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>What is the name of the maker?</source>
        <translation>What is the name of the maker?</translation>
    </message>
    <message>
        <source>The name: %1</source>
        <translation>The name: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Your own pictures and films</source>
        <translation>Your own pictures and films</translation>
    </message>
    <message>
        <source>Touch one to take it away.</source>
        <translation>Touch one to take it away.</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>What is here</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>There is nothing of your own yet.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Put a stick with pictures or films in, and touch “From a stick”.</source>
        <translation>Put a stick with pictures or films in, and touch “From a stick”.</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>How far is it?</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>From a stick</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Bring it back: %1</source>
        <translation>Bring it back: %1</translation>
    </message>
</context>
<context>
    <name>OwnReadyPage</name>
    <message>
        <source>What you said</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>Is there something that may hurt somebody? Venster asks first.</source>
        <translation>Is there something that may hurt somebody? Venster asks first.</translation>
    </message>
    <message>
        <source>Put it on the screen</source>
        <translation>Put it on the screen</translation>
    </message>
</context>
<context>
    <name>OwnStickPage</name>
    <message>
        <source>What do you want to show?</source>
        <translation>What do you want to show?</translation>
    </message>
    <message>
        <source>Touch a folder. Venster then asks four questions.</source>
        <translation>Touch a folder. Venster then asks four questions.</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation>On the stick</translation>
    </message>
    <message>
        <source>Venster looks on the stick.</source>
        <translation>Venster looks on the stick.</translation>
    </message>
    <message>
        <source>There are no pictures or films on it.</source>
        <translation>There are no pictures or films on it.</translation>
    </message>
    <message>
        <source>There is no stick.</source>
        <translation>There is no stick.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Put a stick in, and touch “Look again”.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>You stopped it. Nothing came in.</source>
        <translation>You stopped it. Nothing came in.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Nothing came in. Put it in, and try it again.</source>
        <translation>The stick is not there any more. Nothing came in. Put it in, and try it again.</translation>
    </message>
    <message>
        <source>Venster can’t read the list of your own works. Ask who looks after this machine.</source>
        <translation>Venster can’t read the list of your own works. Ask who looks after this machine.</translation>
    </message>
    <message>
        <source>“%1” is here again.</source>
        <translation>“%1” is here again.</translation>
    </message>
    <message>
        <source>There is no room for this on the disk. Nothing has changed.</source>
        <translation>There is no room for this on the disk. Nothing has changed.</translation>
    </message>
    <message>
        <source>“%1” is gone. You can bring it back for a week.</source>
        <translation>“%1” is gone. You can bring it back for a week.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
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
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files stay out</source>
        <translation>
            <numerusform>%n other file stays out</numerusform>
            <numerusform>%n other files stay out</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Pictures of %1</translation>
    </message>
    <message>
        <source>Films of %1</source>
        <translation>Films of %1</translation>
    </message>
    <message>
        <source>Sounds of %1</source>
        <translation>Sounds of %1</translation>
    </message>
    <message>
        <source>War</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Nakedness</source>
        <translation>Nakedness</translation>
    </message>
    <message>
        <source>Loud sound</source>
        <translation>Loud sound</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>nobody knows</translation>
    </message>
    <message>
        <source>We made it ourselves.</source>
        <translation>We made it ourselves.</translation>
    </message>
    <message>
        <source>We have leave to show it.</source>
        <translation>We have leave to show it.</translation>
    </message>
    <message>
        <source>It is free of rights.</source>
        <translation>It is free of rights.</translation>
    </message>
    <message>
        <source>Visitors see it on this screen only.</source>
        <translation>Visitors see it on this screen only.</translation>
    </message>
    <message>
        <source>Visitors may also print it and take it home.</source>
        <translation>Visitors may also print it and take it home.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>By: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works are here. They come on the screen within a minute.</source>
        <translation>
            <numerusform>%n work is here. It comes on the screen within a minute.</numerusform>
            <numerusform>%n works are here. They come on the screen within a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster could not read %n files.</source>
        <translation>
            <numerusform>Venster could not read %n file.</numerusform>
            <numerusform>Venster could not read %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>Very slow</source>
        <translation>Very slow</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Quick</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Very quick</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>The pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>pages in the row</source>
        <translation>pages in the row</translation>
    </message>
    <message>
        <source>you look at it</source>
        <translation>you look at it</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Up in the text</source>
        <translation>Up in the text</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Down in the text</source>
        <translation>Down in the text</translation>
    </message>
</context>
<context>
    <name>PictureKeys</name>
    <message>
        <source>Previous detail</source>
        <translation>Previous detail</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Next detail</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Two pages</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>There is much to see. Choose a detail and look along.</source>
        <translation>There is much to see. Choose a detail and look along.</translation>
    </message>
    <message>
        <source>It can&apos;t be seen sharper now.</source>
        <translation>It can&apos;t be seen sharper now.</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>Its own picture</source>
        <translation>Its own picture</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>To which place?</source>
        <translation>To which place?</translation>
    </message>
    <message>
        <source>From 1 to %1. Now it stands at %2.</source>
        <translation>From 1 to %1. Now it stands at %2.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>every %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Broadcast: %1</source>
        <translation>Broadcast: %1</translation>
    </message>
    <message>
        <source>%1; otherwise %2</source>
        <translation>%1; otherwise %2</translation>
    </message>
    <message>
        <source>Visitors see “%1”.</source>
        <translation>Visitors see “%1”.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one.</source>
        <translation>It is not there any more. Choose another one.</translation>
    </message>
    <message>
        <source>It is not on then. Choose it again.</source>
        <translation>It is not on then. Choose it again.</translation>
    </message>
    <message>
        <source>%2, in place of the broadcast “%1”</source>
        <translation>%2, in place of the broadcast “%1”</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>See something else meanwhile</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s back</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 s on</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
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
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>The text is coming.</source>
        <translation>The text is coming.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>We can&apos;t show this text.</source>
        <translation>We can&apos;t show this text.</translation>
    </message>
    <message>
        <source>%1: the letters</source>
        <translation>%1: the letters</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>%1: to the chapter before</source>
        <translation>%1: to the chapter before</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1: to the chapter after</source>
        <translation>%1: to the chapter after</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlayerToggles</name>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>No captions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>No description</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>No sign language</translation>
    </message>
    <message>
        <source>Swap the pictures</source>
        <translation>Swap the pictures</translation>
    </message>
    <message>
        <source>Look of captions</source>
        <translation>Look of captions</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Whole screen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>More buttons</translation>
    </message>
</context>
<context>
    <name>PlayingBar</name>
    <message>
        <source>You hear: %1</source>
        <translation>You hear: %1</translation>
    </message>
    <message>
        <source>Stands still: %1</source>
        <translation>Stands still: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>To the sound</source>
        <translation>To the sound</translation>
    </message>
    <message>
        <source>Back to the sound</source>
        <translation>Back to the sound</translation>
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
        <translation>in four languages</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>the days and hours on the screens</source>
        <translation>the days and hours on the screens</translation>
    </message>
    <message>
        <source>Off the screens</source>
        <translation>Off the screens</translation>
    </message>
    <message>
        <source>the playlist itself stays</source>
        <translation>the playlist itself stays</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>on a stick, or read one in</source>
        <translation>on a stick, or read one in</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>what was on the screens, and the way back</source>
        <translation>what was on the screens, and the way back</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>a new playlist with the same works and words</source>
        <translation>a new playlist with the same works and words</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>“Undo” brings it back</source>
        <translation>“Undo” brings it back</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>%1 · follows “%2”</source>
        <translation>%1 · follows “%2”</translation>
    </message>
    <message>
        <source>Touch the place where it is to stand.</source>
        <translation>Touch the place where it is to stand.</translation>
    </message>
    <message>
        <source>Visitors see it just so.</source>
        <translation>Visitors see it just so.</translation>
    </message>
    <message>
        <source>Visitors will see it just so.</source>
        <translation>Visitors will see it just so.</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>“Undo” takes back: %1</translation>
    </message>
    <message>
        <source>The works in it</source>
        <translation>The works in it</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>There is nothing in it yet.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does. Each has a button: “Take it”.</source>
        <translation>Look for works as a visitor does. Each has a button: “Take it”.</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>picked up</translation>
    </message>
    <message>
        <source>put it down here</source>
        <translation>put it down here</translation>
    </message>
    <message>
        <source>%1 one place up</source>
        <translation>%1 one place up</translation>
    </message>
    <message>
        <source>%1 one place down</source>
        <translation>%1 one place down</translation>
    </message>
    <message>
        <source>Add works</source>
        <translation>Add works</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>More like this</translation>
    </message>
    <message>
        <source>As a visitor</source>
        <translation>As a visitor</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>In the schedule</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
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
        <translation>All is well</translation>
    </message>
    <message>
        <source>On the screens</source>
        <translation>On the screens</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Put on the screens</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Paw</source>
        <translation>Paw</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Touch the apple.</source>
        <translation>Touch the apple.</translation>
    </message>
    <message>
        <source>Well done. Touch the apple once more.</source>
        <translation>Well done. Touch the apple once more.</translation>
    </message>
    <message>
        <source>Good. Now choose the boat.</source>
        <translation>Good. Now choose the boat.</translation>
    </message>
    <message>
        <source>The last one: touch “Back”, at the bottom.</source>
        <translation>The last one: touch “Back”, at the bottom.</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>Practise touching</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>That is something else. Try again, there is no hurry.</source>
        <translation>That is something else. Try again, there is no hurry.</translation>
    </message>
    <message>
        <source>“Back” stands at the bottom left, on every page.</source>
        <translation>“Back” stands at the bottom left, on every page.</translation>
    </message>
    <message>
        <source>Shall we make the buttons calmer?</source>
        <translation>Does your hand shake? Would you rather press longer?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Yes, please</translation>
    </message>
    <message>
        <source>Done. Keep your finger on it for a moment.</source>
        <translation>Done. Keep your finger on it for a moment.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>PractiseWords</name>
    <message>
        <source>You practise now.</source>
        <translation>You practise now.</translation>
    </message>
</context>
<context>
    <name>PreviewOwnPage</name>
    <message>
        <source>Choose it yourself</source>
        <translation>Choose it yourself</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>The choices</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Yellow on black</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Usual view</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Simple view</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Without internet you can only open what this device keeps.</source>
        <translation>Without internet you can only open what this device keeps.</translation>
    </message>
    <message>
        <source>With internet</source>
        <translation>With internet</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>No internet</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Another screen has its real shape here, and may be drawn smaller.</source>
        <translation>Another screen has its real shape here, and may be drawn smaller.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>Upright, on a wall</source>
        <translation>Upright, on a wall</translation>
    </message>
    <message>
        <source>Wide, on a table</source>
        <translation>Wide, on a table</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>The button “Staff” leads back, and all is as it was.</source>
        <translation>The button “Staff” leads back, and all is as it was.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look as a visitor</source>
        <translation>Look as a visitor</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>As whom?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>As most visitors</source>
        <translation>As most visitors</translation>
    </message>
    <message>
        <source>Simple view, very large letters</source>
        <translation>Simple, very large letters</translation>
    </message>
    <message>
        <source>Yellow on black, large letters</source>
        <translation>Yellow on black, large letters</translation>
    </message>
    <message>
        <source>Choose it yourself</source>
        <translation>Choose it yourself</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>An hour earlier</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>An hour later</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>A month later</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>It becomes a new playlist. Visitors do not see it yet.</source>
        <translation>It becomes a new playlist. Visitors do not see it yet.</translation>
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
        <translation>Colours</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Yellow on black</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spacing</translation>
    </message>
    <message>
        <source>Usual spacing</source>
        <translation>Usual spacing</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Further apart</translation>
    </message>
    <message>
        <source>Calm movement</source>
        <translation>Calm movement</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>No movement</translation>
    </message>
    <message>
        <source>Spoken screen</source>
        <translation>Spoken screen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Not too fast</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>At the usual height</source>
        <translation>At the usual height</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Right hand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Left hand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>A short touch</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Steady hand: hold a moment</source>
        <translation>Longer: if your hand shakes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>One work: simple</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>No switches</source>
        <translation>None</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Two</translation>
    </message>
</context>
<context>
    <name>QuestionNames</name>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Sentence back</source>
        <translation>Sentence back</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>start of the book</source>
        <translation>start of the book</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>a quarter read</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>half read</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>three quarters read</translation>
    </message>
    <message>
        <source>nearly finished</source>
        <translation>nearly finished</translation>
    </message>
    <message>
        <source>end of the book</source>
        <translation>end of the book</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Soft paper</source>
        <translation>Soft paper</translation>
    </message>
</context>
<context>
    <name>ReadingTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Next chapter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>Type the code that you have now.</source>
        <translation>Type the code that you have now.</translation>
    </message>
    <message>
        <source>Type your new code.</source>
        <translation>Type your new code.</translation>
    </message>
    <message>
        <source>Type your new code again.</source>
        <translation>Type your new code again.</translation>
    </message>
    <message>
        <source>You have a new code.</source>
        <translation>You have a new code.</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Which work instead?</source>
        <translation>Which work instead?</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>There is none like it here.</translation>
    </message>
    <message>
        <source>You may take it out, and add another.</source>
        <translation>You may take it out, and add another.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>To the work</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This is how the text looks.</source>
        <translation>This is how the text looks.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>When is what on the screens?</source>
        <translation>When is what on the screens?</translation>
    </message>
    <message>
        <source>When two fall together, both are there. The higher one comes first.</source>
        <translation>When two fall together, both are there. The higher one comes first.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>The schedule</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>There is no plan yet.</translation>
    </message>
    <message>
        <source>Visitors see the shelves of the collections. A plan comes with a playlist that you put on the screens.</source>
        <translation>Visitors see the shelves of the collections. A plan comes with a playlist that you put on the screens.</translation>
    </message>
    <message>
        <source>now on the screens</source>
        <translation>now on the screens</translation>
    </message>
    <message>
        <source>What do visitors see when?</source>
        <translation>What do visitors see when?</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n work found</numerusform>
            <numerusform>%n works found</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Choose a topic</translation>
    </message>
    <message>
        <source>Nothing found with this choice.</source>
        <translation>Nothing found with this choice.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
    <message numerus="yes">
        <source>Without it there are %n.</source>
        <translation>
            <numerusform>Without it there is %n.</numerusform>
            <numerusform>Without it there are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Found works</source>
        <translation>Found works</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>The first works are on their way.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Your words: %1</source>
        <translation>Your words: %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Type a word</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Not with this choice</source>
        <translation>Not with this choice</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Delete all</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What do you want to see or hear?</source>
        <translation>What do you want to see or hear?</translation>
    </message>
    <message>
        <source>Type a word, for example “sea”. You see at once what there is.</source>
        <translation>Type a word, for example “sea”. You see at once what there is.</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Only with …</translation>
    </message>
</context>
<context>
    <name>SearchSieve</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>What do visitors see on %1?</source>
        <translation>What do visitors see on %1?</translation>
    </message>
    <message>
        <source>What stands first here comes first on the screen.</source>
        <translation>What stands first here comes first on the screen.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Another moment</translation>
    </message>
    <message>
        <source>The shelves of the collections.</source>
        <translation>The shelves of the collections.</translation>
    </message>
    <message>
        <source>Nothing is planned for this moment.</source>
        <translation>Nothing is in the schedule for this moment.</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Half an hour earlier</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Half an hour later</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>A month later</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Read in a playlist</source>
        <translation>Read in a playlist</translation>
    </message>
    <message>
        <source>Share “%1”</source>
        <translation>Share “%1”</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Files that you can read in: touch one to see what is in it.</source>
        <translation>Touch a file: you see what is in it.</translation>
    </message>
    <message>
        <source>The files there</source>
        <translation>The files there</translation>
    </message>
    <message>
        <source>There is nothing to read in.</source>
        <translation>There is nothing to read in.</translation>
    </message>
    <message>
        <source>There is no playlist on the stick.</source>
        <translation>There is no playlist on the stick.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Put a stick in, and touch “Look again”.</translation>
    </message>
    <message>
        <source>Pictures or films? Those come in by “Your own pictures and films”. A curator or manager does that.</source>
        <translation>Pictures or films? Those come in by “Your own pictures and films”. A curator or manager does that.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Write its texts as a table</source>
        <translation>Write its texts as a table</translation>
    </message>
    <message>
        <source>Write the playlist</source>
        <translation>Write the playlist</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Which works of a shelf are on screen: &quot;1-4 of 22&quot;.</extracomment>
        <translation>%1–%2 of %3</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Earlier shelves</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>More shelves</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>This series is no longer here.</source>
        <translation>This series is no longer here.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>There is much more to see.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
</context>
<context>
    <name>ShelfRail</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Earlier shelves</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>More shelves</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>More of %1</translation>
    </message>
</context>
<context>
    <name>Simple</name>
    <message>
        <source>A picture to look at.</source>
        <translation>A picture to look at.</translation>
    </message>
    <message>
        <source>A story of %1.</source>
        <translation>A story of %1.</translation>
    </message>
    <message>
        <source>A recording of %1.</source>
        <translation>A recording of %1.</translation>
    </message>
    <message>
        <source>A recording.</source>
        <translation>A recording.</translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>A film of %1.</translation>
    </message>
    <message>
        <source>A film.</source>
        <translation>A film.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>SimplePage</name>
    <message>
        <source>The first works are on their way.</source>
        <translation>The first works are on their way.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>This takes about a minute the first time.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This device can&apos;t do that.</source>
        <translation>This device can&apos;t do that.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Choose, and hear the difference.</source>
        <translation>Choose, and hear the difference.</translation>
    </message>
    <message>
        <source>Nothing plays now. What you choose is heard in the next film.</source>
        <translation>Nothing plays now. What you choose is heard in the next film.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>Loudness of the voice</translation>
    </message>
    <message>
        <source>In ten steps: with the keys for louder and softer, while it speaks.</source>
        <translation>In ten steps: with the keys for louder and softer, while it speaks.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Loud</translation>
    </message>
    <message>
        <source>Clear speech</source>
        <translation>Clear speech</translation>
    </message>
    <message>
        <source>Voices stand out, soft and loud come closer.</source>
        <translation>Voices stand out, soft and loud come closer.</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>The same in both ears</translation>
    </message>
    <message>
        <source>Good if you hear with one ear.</source>
        <translation>Good if you hear with one ear.</translation>
    </message>
    <message>
        <source>Which ear</source>
        <translation>Which ear</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Both ears</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Voices keep their pitch.</source>
        <translation>Voices keep their pitch.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Spoken language</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Try it now</source>
        <translation>Try it now</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>It is off.</source>
        <translation>It is off.</translation>
    </message>
    <message>
        <source>We have not read it yet.</source>
        <translation>We have not read it yet.</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Read on %1</translation>
    </message>
    <message>
        <source>We could not read it yet.</source>
        <translation>We could not read it yet.</translation>
    </message>
    <message>
        <source>We can’t read it since %1</source>
        <translation>We can’t read it since %1</translation>
    </message>
    <message>
        <source>What we have of it stays on the screens.</source>
        <translation>What we have of it stays on the screens.</translation>
    </message>
    <message>
        <source>For who looks after the network, in English: %1</source>
        <translation>For who looks after the network, in English: %1</translation>
    </message>
    <message>
        <source>The catalogue asks us to wait. Try it again later.</source>
        <translation>The catalogue asks us to wait. Try it again later.</translation>
    </message>
    <message>
        <source>Venster is not ready for this. Try it again in a minute.</source>
        <translation>Venster is not ready for this. Try it again in a minute.</translation>
    </message>
    <message>
        <source>We tried it just now. It does not work.</source>
        <translation>We tried it just now. It does not work.</translation>
    </message>
    <message>
        <source>We tried it just now. It works.</source>
        <translation>We tried it just now. It works.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Where the works come from</source>
        <translation>Where the works come from</translation>
    </message>
    <message>
        <source>Other catalogues come in the file kiosk.toml.</source>
        <translation>Other catalogues come in the file kiosk.toml.</translation>
    </message>
    <message>
        <source>There is no catalogue yet.</source>
        <translation>There is no catalogue yet.</translation>
    </message>
    <message>
        <source>Who looks after this machine writes them in the file kiosk.toml.</source>
        <translation>Who looks after this machine writes them in the file kiosk.toml.</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>What can you do?</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>You practise now.</source>
        <translation>You practise now.</translation>
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
        <translation>Must a work go at once? Find it with “Search” and touch “Don’t show it”.</translation>
    </message>
    <message>
        <source>Must a work go at once? Ask a colleague to take it off the screens.</source>
        <translation>Must a work go at once? Ask a colleague to take it off the screens.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did, as often as you like. Also tomorrow.</source>
        <translation>“Undo” takes back what you did, as often as you like. Also tomorrow.</translation>
    </message>
    <message>
        <source>Visitors see it when you touch “Put on the screens”, and not before.</source>
        <translation>Visitors see it when you touch “Put on the screens”, and not before.</translation>
    </message>
    <message>
        <source>A colleague puts it on the screens. Visitors do not see it before.</source>
        <translation>A colleague puts it on the screens. Visitors do not see it before.</translation>
    </message>
    <message>
        <source>A colleague does this. You may look at it.</source>
        <translation>A colleague does this. You may look at it.</translation>
    </message>
    <message>
        <source>Must it go at once? “Don’t show it” takes it off every screen.</source>
        <translation>Must it go at once? “Don’t show it” takes it off every screen.</translation>
    </message>
    <message>
        <source>Change it as you like. Visitors do not see it yet.</source>
        <translation>Change it as you like. Visitors do not see it yet.</translation>
    </message>
    <message>
        <source>“Staff” leads back, and all is as it was.</source>
        <translation>“Staff” leads back, and all is as it was.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Put a stick in, and touch “Look again”.</translation>
    </message>
    <message>
        <source>Touch your name, type your code, and touch “OK”.</source>
        <translation>Touch your name, type your code, and touch “OK”.</translation>
    </message>
    <message>
        <source>“Show my code” lets you read what you type.</source>
        <translation>“Show my code” lets you read what you type.</translation>
    </message>
    <message>
        <source>Did you forget your code? Whoever looks after this machine gives a new one.</source>
        <translation>Did you forget your code? Whoever looks after this machine gives a new one.</translation>
    </message>
    <message>
        <source>Must a work go at once? Open it, and touch “Don’t show it” at the bottom.</source>
        <translation>Must a work go at once? Open it, and touch “Don’t show it” at the bottom.</translation>
    </message>
    <message>
        <source>Was it a mistake? “Show it again” stands in the same place.</source>
        <translation>Was it a mistake? “Show it again” stands in the same place.</translation>
    </message>
    <message>
        <source>“Take it” puts the work in your playlist. “Follow” also adds what comes later.</source>
        <translation>“Take it” puts the work in your playlist. “Follow” also adds what comes later.</translation>
    </message>
    <message>
        <source>“Staff” leads back. It always stands on “Start”.</source>
        <translation>“Staff” leads back. It always stands on “Start”.</translation>
    </message>
    <message>
        <source>At the top stands what comes first, and an idea for this week. Touch a line to begin.</source>
        <translation>At the top stands what comes first, and an idea for this week. Touch a line to begin.</translation>
    </message>
    <message>
        <source>Touch a playlist to see what is in it.</source>
        <translation>Touch a playlist to see what is in it.</translation>
    </message>
    <message>
        <source>Below stand your playlists. A tick means: visitors see it now.</source>
        <translation>Below stand your playlists. A tick means: visitors see it now.</translation>
    </message>
    <message>
        <source>A tick means: visitors see the playlist now.</source>
        <translation>A tick means: visitors see the playlist now.</translation>
    </message>
    <message>
        <source>Touch a work to change its words or its place. Where arrows stand beside it, they move it.</source>
        <translation>Touch a work to change its words or its place. Where arrows stand beside it, they move it.</translation>
    </message>
    <message>
        <source>“Add works”: look around as a visitor does, and touch “Take it”.</source>
        <translation>“Add works”: look around as a visitor does, and touch “Take it”.</translation>
    </message>
    <message>
        <source>Touch a work to see more of it. “As a visitor” shows all of it.</source>
        <translation>Touch a work to see more of it. “As a visitor” shows all of it.</translation>
    </message>
    <message>
        <source>Give it a title and words of your own. Visitors read yours first.</source>
        <translation>Give it a title and words of your own. Visitors read yours first.</translation>
    </message>
    <message>
        <source>Say what one sees, for who can’t see it: who, what, where.</source>
        <translation>Say what one sees, for who can’t see it: who, what, where.</translation>
    </message>
    <message>
        <source>“Pick up”: then touch the place where it is to stand.</source>
        <translation>“Pick up”: then touch the place where it is to stand.</translation>
    </message>
    <message>
        <source>“See it as a visitor” opens its page.</source>
        <translation>“See it as a visitor” opens its page.</translation>
    </message>
    <message>
        <source>Colleagues change it. You see what they made.</source>
        <translation>Colleagues change it. You see what they made.</translation>
    </message>
    <message>
        <source>Visitors see this picture in lists. On its own page they see the work itself.</source>
        <translation>Visitors see this picture in lists. On its own page they see the work itself.</translation>
    </message>
    <message>
        <source>You described the picture before? Describe the new one too.</source>
        <translation>You described the picture before? Describe the new one too.</translation>
    </message>
    <message>
        <source>Type the new place with the large digits. “OK” puts the work there.</source>
        <translation>Type the new place with the large digits. “OK” puts the work there.</translation>
    </message>
    <message>
        <source>The other works move up by themselves.</source>
        <translation>The other works move up by themselves.</translation>
    </message>
    <message>
        <source>Here stands what you seldom need. Touch a line to open it.</source>
        <translation>Here stands what you seldom need. Touch a line to open it.</translation>
    </message>
    <message>
        <source>“Not shown” brings back a work that somebody took away.</source>
        <translation>“Not shown” brings back a work that somebody took away.</translation>
    </message>
    <message>
        <source>“Figures” tells how often visitors looked at a work.</source>
        <translation>“Figures” tells how often visitors looked at a work.</translation>
    </message>
    <message>
        <source>“Begin with an example” makes a playlist for an occasion.</source>
        <translation>“Begin with an example” makes a playlist for an occasion.</translation>
    </message>
    <message>
        <source>Touch an occasion. You get a playlist with works that go with it.</source>
        <translation>Touch an occasion. You get a playlist with works that go with it.</translation>
    </message>
    <message>
        <source>Type the code that you have now. Then type a new one, twice.</source>
        <translation>Type the code that you have now. Then type a new one, twice.</translation>
    </message>
    <message>
        <source>Write in each language. Nothing is lost: each key counts at once.</source>
        <translation>Write in each language. Nothing gets lost: each key counts at once.</translation>
    </message>
    <message>
        <source>“Ready” brings you back. Is a language missing? Visitors read another.</source>
        <translation>“Ready” brings you back. Is a language missing? Visitors read another.</translation>
    </message>
    <message>
        <source>A broadcast comes first on the start page. When it is not there, visitors see the playlist.</source>
        <translation>A broadcast comes first on the start page. When it is not there, visitors see the playlist.</translation>
    </message>
    <message>
        <source>A broadcast goes first, then one day, then some time, then every week.</source>
        <translation>A broadcast goes first, then one day, then some time, then every week.</translation>
    </message>
    <message>
        <source>A colleague chooses the days and hours.</source>
        <translation>A colleague chooses the days and hours.</translation>
    </message>
    <message>
        <source>Choose “Always”, “For some time”, “Every week” or “On one day”. Feast days are under “For some time”.</source>
        <translation>Choose “Always”, “For some time”, “Every week” or “On one day”. Feast days are under “For some time”.</translation>
    </message>
    <message>
        <source>A tick means: it is on the screens now.</source>
        <translation>A tick means: it is on the screens now.</translation>
    </message>
    <message>
        <source>Touch a line to choose other days or hours.</source>
        <translation>Touch a line to choose other days or hours.</translation>
    </message>
    <message>
        <source>“What do visitors see when?” tells it for another day, and why.</source>
        <translation>“What do visitors see when?” tells it for another day, and why.</translation>
    </message>
    <message>
        <source>Choose a day and an hour. “Now” brings you back to this moment.</source>
        <translation>Choose a day and an hour. “Now” brings you back to this moment.</translation>
    </message>
    <message>
        <source>The playlist at the top leads the start page then.</source>
        <translation>The playlist at the top leads the start page then.</translation>
    </message>
    <message>
        <source>Touch a work: it comes at the end of the playlist.</source>
        <translation>Touch a work: it comes at the end of the playlist.</translation>
    </message>
    <message>
        <source>“Look for others” lets you choose from all works.</source>
        <translation>“Look for others” lets you choose from all works.</translation>
    </message>
    <message>
        <source>Touch as whom you look. You see the real pages, with this playlist.</source>
        <translation>Touch as whom you look. You see the real pages, with this playlist.</translation>
    </message>
    <message>
        <source>First choose another day or hour, if you like.</source>
        <translation>First choose another day or hour, if you like.</translation>
    </message>
    <message>
        <source>Choose what this visitor likes, and on which screen.</source>
        <translation>Choose what this visitor likes, and on which screen.</translation>
    </message>
    <message>
        <source>Without internet you see what still works when the line is down.</source>
        <translation>Without internet you see what still works when the line is down.</translation>
    </message>
    <message>
        <source>This stays off the screens until you put it right.</source>
        <translation>This stays off the screens until you put it right.</translation>
    </message>
    <message>
        <source>Do these first. Touch one to put it right.</source>
        <translation>Do these first. Touch one to put it right.</translation>
    </message>
    <message>
        <source>A tip makes it better still.</source>
        <translation>A tip makes it better still.</translation>
    </message>
    <message>
        <source>Here stands what is not right yet. Colleagues put it right.</source>
        <translation>Here stands what is not right yet. Colleagues put it right.</translation>
    </message>
    <message>
        <source>Here you see how often visitors looked at each work in a month.</source>
        <translation>Here you see how often visitors looked at each work in a month.</translation>
    </message>
    <message>
        <source>You never see a number under five: nobody can tell who it was.</source>
        <translation>You never see a number under five: nobody can tell who it was.</translation>
    </message>
    <message>
        <source>“What do we keep?” is for visitors who ask.</source>
        <translation>“What do we keep?” is for visitors who ask.</translation>
    </message>
    <message>
        <source>Does a visitor ask what we keep? Read this page together.</source>
        <translation>Does a visitor ask what we keep? Read this page together.</translation>
    </message>
    <message>
        <source>We never keep who somebody is, or what somebody types.</source>
        <translation>We never keep who somebody is, or what somebody types.</translation>
    </message>
    <message>
        <source>Touch a work. It takes the place of the other one.</source>
        <translation>Touch a work. It takes the place of the other one.</translation>
    </message>
    <message>
        <source>Is there nothing good? “Back”, then take the work out.</source>
        <translation>Is there nothing good? “Back”, then take the work out.</translation>
    </message>
    <message>
        <source>Visitors do not see these works. Touch one to show it again.</source>
        <translation>Visitors do not see these works. Touch one to show it again.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did here last.</source>
        <translation>“Undo” takes back what you did here last.</translation>
    </message>
    <message>
        <source>Visitors do not see these works.</source>
        <translation>Visitors do not see these works.</translation>
    </message>
    <message>
        <source>“Name” gives it another name. “Copy” makes a second one.</source>
        <translation>“Name” gives it another name. “Copy” makes a second one.</translation>
    </message>
    <message>
        <source>“Versions” tells what was on the screens before.</source>
        <translation>“Versions” tells what was on the screens before.</translation>
    </message>
    <message>
        <source>“Throw away” is not for ever: “Undo” brings it back.</source>
        <translation>“Throw away” is not for ever: “Undo” brings it back.</translation>
    </message>
    <message>
        <source>“Share” writes the playlist to a stick.</source>
        <translation>“Share” writes the playlist to a stick.</translation>
    </message>
    <message>
        <source>“Off the screens”: visitors do not see it any more. The playlist stays.</source>
        <translation>“Off the screens”: visitors do not see it any more. The playlist stays.</translation>
    </message>
    <message>
        <source>Touch a file to see what is in it. Nothing comes in yet.</source>
        <translation>Touch a file to see what is in it. Nothing comes in yet.</translation>
    </message>
    <message>
        <source>Did you come from a playlist? Then you can write it to the stick.</source>
        <translation>Did you come from a playlist? Then you can write it to the stick.</translation>
    </message>
    <message>
        <source>This is what the file brings. We keep nothing of it yet.</source>
        <translation>This is what the file brings. We keep nothing of it yet.</translation>
    </message>
    <message>
        <source>“Take it over” makes a new playlist of it. Visitors do not see it yet.</source>
        <translation>“Take it over” makes a new playlist of it. Visitors do not see it yet.</translation>
    </message>
    <message>
        <source>What was on the screens stays here, the newest first.</source>
        <translation>What was on the screens stays here, the newest first.</translation>
    </message>
    <message>
        <source>Touch a version to see what changed in it.</source>
        <translation>Touch a version to see what changed in it.</translation>
    </message>
    <message>
        <source>Here you see what somebody changed in this version.</source>
        <translation>Here you see what somebody changed in this version.</translation>
    </message>
    <message>
        <source>“Put this one back”: the playlist is again as it was then.</source>
        <translation>“Put this one back”: the playlist is again as it was then.</translation>
    </message>
    <message>
        <source>A colleague can put this version back.</source>
        <translation>A colleague can put this version back.</translation>
    </message>
    <message>
        <source>Here stands who did what, the newest first.</source>
        <translation>Here stands who did what, the newest first.</translation>
    </message>
    <message>
        <source>“Of one person” tells what one colleague did.</source>
        <translation>“Of one person” tells what one colleague did.</translation>
    </message>
    <message>
        <source>“Save as CSV” writes the list for a spreadsheet.</source>
        <translation>“Save as CSV” writes the list for a spreadsheet.</translation>
    </message>
    <message>
        <source>Here you see which playlists still work without internet.</source>
        <translation>Here you see which playlists still work without internet.</translation>
    </message>
    <message>
        <source>Touch a playlist to keep it here, or no longer.</source>
        <translation>Touch a playlist to keep it here, or no longer.</translation>
    </message>
    <message>
        <source>A colleague chooses what stays on this device.</source>
        <translation>A colleague chooses what stays on this device.</translation>
    </message>
    <message>
        <source>“Catalogues” tells whether the sources of the works do well.</source>
        <translation>“Catalogues” tells whether the sources of the works do well.</translation>
    </message>
    <message>
        <source>The works come from these catalogues. Touch one to see how it does.</source>
        <translation>The works come from these catalogues. Touch one to see how it does.</translation>
    </message>
    <message>
        <source>Do you miss one? Whoever looks after this machine can add it.</source>
        <translation>Do you miss one? Whoever looks after this machine can add it.</translation>
    </message>
    <message>
        <source>Here you read whether this catalogue still answers.</source>
        <translation>Here you read whether this catalogue still answers.</translation>
    </message>
    <message>
        <source>“Try it now” looks at once whether there is something new.</source>
        <translation>“Try it now” looks at once whether there is something new.</translation>
    </message>
    <message>
        <source>A colleague can have it tried again.</source>
        <translation>A colleague can have it tried again.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “From a stick”. Four questions follow.</source>
        <translation>Put a stick in, and touch “From a stick”. Four questions follow.</translation>
    </message>
    <message>
        <source>A colleague brings in your pictures and films.</source>
        <translation>A colleague brings in your pictures and films.</translation>
    </message>
    <message>
        <source>Touch what came in to take it away. Mostly you can bring it back for a week.</source>
        <translation>Touch what came in to take it away. Mostly you can bring it back for a week.</translation>
    </message>
    <message>
        <source>“Take it away”: it goes from the screen at once.</source>
        <translation>“Take it away”: it goes from the screen at once.</translation>
    </message>
    <message>
        <source>Was it a mistake? Mostly you can bring it back for a week.</source>
        <translation>Was it a mistake? Mostly you can bring it back for a week.</translation>
    </message>
    <message>
        <source>Touch a folder. Four short questions follow.</source>
        <translation>Touch a folder. Four short questions follow.</translation>
    </message>
    <message>
        <source>Is your stick not there? Put it in, and touch “Look again”.</source>
        <translation>Is your stick not there? Put it in, and touch “Look again”.</translation>
    </message>
    <message>
        <source>Touch your answer. The next question comes by itself.</source>
        <translation>Touch your answer. The next question comes by itself.</translation>
    </message>
    <message>
        <source>Do you not know whether you may? Then leave it out, and ask.</source>
        <translation>Do you not know whether you may? Then leave it out, and ask.</translation>
    </message>
    <message>
        <source>Another answer? “Back” leads to the question before.</source>
        <translation>Another answer? “Back” leads to the question before.</translation>
    </message>
    <message>
        <source>Type the name, and touch “Ready”.</source>
        <translation>Type the name, and touch “Ready”.</translation>
    </message>
    <message>
        <source>Visitors read this name, so write it in full.</source>
        <translation>Visitors read this name, so write it in full.</translation>
    </message>
    <message>
        <source>Read once more what you said. All right? Then “Put it on the screen”.</source>
        <translation>Read once more what you said. All right? Then “Put it on the screen”.</translation>
    </message>
    <message>
        <source>Touch what may hurt somebody. Venster then asks visitors first.</source>
        <translation>Touch what may hurt somebody. Venster then asks visitors first.</translation>
    </message>
    <message>
        <source>Leave the stick in until Venster has it all. “Stop” ends it.</source>
        <translation>Leave the stick in until Venster has it all. “Stop” ends it.</translation>
    </message>
    <message>
        <source>Then “Make a playlist of it”, if you like.</source>
        <translation>Then “Make a playlist of it”, if you like.</translation>
    </message>
    <message>
        <source>Walk away when you like: what you did is kept.</source>
        <translation>Walk away when you like: what you did stays.</translation>
    </message>
</context>
<context>
    <name>StaffHelpPage</name>
    <message>
        <source>Help for staff</source>
        <translation>Help for staff</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Ten minutes, step by step</source>
        <translation>Ten minutes, step by step</translation>
    </message>
    <message>
        <source>While you practise, nothing reaches the screens, and nothing of it stays.</source>
        <translation>While you practise, nothing reaches the screens, and nothing of it stays.</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>It is in “%1”.</translation>
    </message>
    <message>
        <source>You look for works for “%1”.</source>
        <translation>You look for works for “%1”.</translation>
    </message>
    <message>
        <source>You look as a visitor, %1.</source>
        <translation>You look as a visitor, %1.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1”.</source>
        <translation>This is how visitors see “%1”.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>You do not show this work.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1” without internet.</source>
        <translation>This is how visitors see “%1” without internet.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Don’t show it</source>
        <translation>Don’t show it</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>Take %n</numerusform>
            <numerusform>Take all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Follow: what comes later too</source>
        <translation>Follow: what comes later too</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffUndo</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>“Undo” takes back: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
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
        <translation>Try again</translation>
    </message>
    <message>
        <source>The book is opening.</source>
        <translation>The book is opening.</translation>
    </message>
    <message>
        <source>We can&apos;t get this book right now.</source>
        <translation>We can&apos;t get this book right now.</translation>
    </message>
    <message>
        <source>This book does not open.</source>
        <translation>This book does not open.</translation>
    </message>
    <message>
        <source>Only who borrows this book can read it.</source>
        <translation>You can read this book only if you borrow it.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Book a place on this page of the organiser.</source>
        <translation>Book a place on this page of the organiser.</translation>
    </message>
    <message>
        <source>Reserve it on this page of the library.</source>
        <translation>Reserve it on this page of the library.</translation>
    </message>
    <message>
        <source>Watch it on this page when it begins.</source>
        <translation>Watch it on this page when it begins.</translation>
    </message>
    <message>
        <source>Read more on this page.</source>
        <translation>Read more on this page.</translation>
    </message>
    <message>
        <source>A square code for a telephone</source>
        <translation>A square code for a telephone</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or write the address down:</source>
        <translation>Point the camera of a telephone at the square. Or write the address down:</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or look for it on this website:</source>
        <translation>Point the camera of a telephone at the square. Or look for it on this website:</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The whole address: %1</source>
        <translation>The whole address: %1</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask at the desk.</source>
        <translation>No telephone at hand? Ask at the desk.</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask somebody near you.</source>
        <translation>No telephone at hand? Ask somebody near you.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Begin with an example</source>
        <translation>Begin with an example</translation>
    </message>
</context>
<context>
    <name>TimedLine</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>a work</source>
        <translation>a work</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>a playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n works moved</source>
        <translation>
            <numerusform>%n work moved</numerusform>
            <numerusform>%n works moved</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” to place %2</source>
        <translation>“%1” to place %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works added</source>
        <translation>
            <numerusform>%n work added</numerusform>
            <numerusform>%n works added</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>“%1” added</translation>
    </message>
    <message numerus="yes">
        <source>%n works taken out</source>
        <translation>
            <numerusform>%n work taken out</numerusform>
            <numerusform>%n works taken out</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>“%1” taken out</translation>
    </message>
    <message>
        <source>another work for “%1”</source>
        <translation>another work for “%1”</translation>
    </message>
    <message>
        <source>the own picture with “%1”</source>
        <translation>the own picture with “%1”</translation>
    </message>
    <message>
        <source>another picture with “%1”</source>
        <translation>another picture with “%1”</translation>
    </message>
    <message>
        <source>the title of “%1”</source>
        <translation>the title of “%1”</translation>
    </message>
    <message>
        <source>your words with “%1”</source>
        <translation>your words with “%1”</translation>
    </message>
    <message>
        <source>the description of “%1”</source>
        <translation>the description of “%1”</translation>
    </message>
    <message>
        <source>the name of the playlist</source>
        <translation>the name of the playlist</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>the introduction</translation>
    </message>
    <message>
        <source>it follows “%1”</source>
        <translation>it follows “%1”</translation>
    </message>
    <message>
        <source>it follows nothing any more</source>
        <translation>it follows nothing any more</translation>
    </message>
    <message>
        <source>“%1” on the screens</source>
        <translation>“%1” on the screens</translation>
    </message>
    <message>
        <source>“%1” made</source>
        <translation>“%1” made</translation>
    </message>
    <message>
        <source>“%1” thrown away</source>
        <translation>“%1” thrown away</translation>
    </message>
    <message>
        <source>“%1” kept here</source>
        <translation>“%1” kept here</translation>
    </message>
    <message>
        <source>“%1” not kept any more</source>
        <translation>“%1” not kept any more</translation>
    </message>
    <message>
        <source>“%1” off the screens</source>
        <translation>“%1” off the screens</translation>
    </message>
    <message>
        <source>“%1” shown again</source>
        <translation>“%1” shown again</translation>
    </message>
    <message>
        <source>when “%1” is shown</source>
        <translation>when one sees “%1”</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>back to version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works of “%1” from a stick</source>
        <translation>
            <numerusform>%n work of “%1” from a stick</numerusform>
            <numerusform>%n works of “%1” from a stick</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out of the house</source>
        <translation>“%1” taken out of the house</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>“%1” brought back</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>came in</translation>
    </message>
    <message>
        <source>a wrong code</source>
        <translation>a wrong code</translation>
    </message>
    <message>
        <source>“%1” read anew</source>
        <translation>“%1” read anew</translation>
    </message>
    <message>
        <source>“%1” may come in</source>
        <translation>“%1” may come in</translation>
    </message>
    <message>
        <source>another code for “%1”</source>
        <translation>another code for “%1”</translation>
    </message>
    <message>
        <source>“%1” may not come in any more</source>
        <translation>“%1” may not come in any more</translation>
    </message>
    <message>
        <source>another role for “%1”</source>
        <translation>another role for “%1”</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>taken back: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>done again: %1</translation>
    </message>
</context>
<context>
    <name>TopicYears</name>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Born around</source>
        <translation>Born around</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>At home</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Feasts</source>
        <translation>Feasts</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Markets</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sports</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Faith</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>19th century</source>
        <translation>19th century</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>The name of a decade: &quot;1950s&quot;.</extracomment>
        <translation>%1s</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Topics and years</source>
        <translation>Topics and years</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>There are no topics here yet.</source>
        <translation>There are no topics here yet.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>There is much more to see.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work. Try it again.</source>
        <translation>That did not work. Try it again.</translation>
    </message>
    <message>
        <source>You may not do this. Ask a colleague.</source>
        <translation>You may not do this. Ask a colleague.</translation>
    </message>
    <message>
        <source>A playlist holds %1 works at most. Take some out.</source>
        <translation>A playlist holds %1 works at most. Take some out.</translation>
    </message>
    <message>
        <source>No work here has this picture.</source>
        <translation>No work here has this picture.</translation>
    </message>
    <message>
        <source>You practise now. Stop practising to do this.</source>
        <translation>You practise now. Stop practising to do this.</translation>
    </message>
    <message>
        <source>Practising began or ended. Do it again.</source>
        <translation>Practising began or ended. Do it again.</translation>
    </message>
    <message>
        <source>Too short: at least %1 digits, or %2 letters.</source>
        <translation>Too short: at least %1 digits, or %2 letters.</translation>
    </message>
    <message>
        <source>Too long: at most %1 signs.</source>
        <translation>Too long: at most %1 signs.</translation>
    </message>
    <message>
        <source>Too easy to guess. Take another code.</source>
        <translation>Too easy to guess. Take another code.</translation>
    </message>
    <message>
        <source>Your name is in it. Take another code.</source>
        <translation>Your name is in it. Take another code.</translation>
    </message>
    <message>
        <source>You got another code meanwhile. Type that one.</source>
        <translation>You got another code meanwhile. Type that one.</translation>
    </message>
    <message>
        <source>Somebody else changed this.</source>
        <translation>Somebody else changed this.</translation>
    </message>
    <message>
        <source>Part of the file is broken. Start Venster again.</source>
        <translation>Part of the file is broken. Start Venster again.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list.</source>
        <translation>It is not there any more. Look at the list.</translation>
    </message>
    <message>
        <source>One sign in it is invisible. Type it yourself.</source>
        <translation>One sign in it is invisible. Type it yourself.</translation>
    </message>
    <message>
        <source>They are not the same. Type your new code again.</source>
        <translation>They are not the same. Type your new code again.</translation>
    </message>
    <message>
        <source>That is your old code. Take another one.</source>
        <translation>That is your old code. Take another one.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Ask for help.</source>
        <translation>Not saved: the disk is full. Ask for help.</translation>
    </message>
    <message>
        <source>Not saved: the file is in use. Do it again soon.</source>
        <translation>Not saved: the file is in use. Do it again soon.</translation>
    </message>
    <message>
        <source>Not saved: Venster may not write. Ask for help.</source>
        <translation>Not saved: Venster may not write. Ask for help.</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>The playlist is just so now</source>
        <translation>The playlist is just so now</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Put this one back</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>It is back. Now put it on the screens.</source>
        <translation>It is back. Now put it on the screens.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>another question</source>
        <translation>another question</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>another name</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>now at place %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>another picture</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>There is no version yet.</translation>
    </message>
    <message>
        <source>Each time that you put a playlist on the screens, a version stays here.</source>
        <translation>Put a playlist on the screens: a version stays here.</translation>
    </message>
    <message>
        <source>put there last</source>
        <translation>put there last</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Sound %1 of 10</source>
        <translation>Sound %1 of 10</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
</context>
<context>
    <name>WeekMorePage</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logbook</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>On this device</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Begin with an example</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Your own pictures and films</translation>
    </message>
    <message>
        <source>Playlist from a stick</source>
        <translation>Playlist from a stick</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Change your code</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Hello %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>First time? Practise ten minutes</source>
        <translation>First time? Practise ten minutes</translation>
    </message>
    <message>
        <source>There are no playlists yet.</source>
        <translation>There are no playlists yet.</translation>
    </message>
    <message>
        <source>You choose the works of a playlist. Without one on the screens, visitors see the shelves of the collections.</source>
        <translation>You choose the works of a playlist. Without one on the screens, visitors see the shelves of the collections.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Idea of the week: %1</source>
        <translation>Idea of the week: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works, ready to look at</source>
        <translation>
            <numerusform>%n work, ready to look at</numerusform>
            <numerusform>%n works, ready to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it stays</source>
        <translation>Nothing of it stays</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>do this first</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>New playlist</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>midnight</source>
        <translation>midnight</translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>How a time of day is written: H hours, mm minutes, &apos;word&apos; as it stands.</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>now, until %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>less than %1 km</source>
        <translation>less than %1 km</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>also online</source>
        <translation>also online</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>on the shelf</translation>
    </message>
    <message>
        <source>on the shelf at %1</source>
        <translation>on the shelf at %1</translation>
    </message>
    <message>
        <source>lent out, back %1</source>
        <translation>lent out, back %1</translation>
    </message>
    <message>
        <source>lent out</source>
        <translation>lent out</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>open today %1</source>
        <translation>open today %1</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>closed today</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>When do visitors see it?</source>
        <translation>When do visitors see it?</translation>
    </message>
    <message>
        <source>With which broadcast?</source>
        <translation>With which broadcast?</translation>
    </message>
    <message>
        <source>When the broadcast is not there, visitors see “%1”.</source>
        <translation>When the broadcast is not there, visitors see “%1”.</translation>
    </message>
    <message>
        <source>You can still change the days.</source>
        <translation>You can still change the days.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Around which feast day?</source>
        <translation>Around which feast day?</translation>
    </message>
    <message>
        <source>We know of no broadcast now.</source>
        <translation>We know of no broadcast now.</translation>
    </message>
    <message>
        <source>A broadcast comes from the catalogues. Look again later, or choose a day yourself.</source>
        <translation>A broadcast comes from the catalogues. Look again later, or choose a day yourself.</translation>
    </message>
    <message>
        <source>To the other ways</source>
        <translation>To the other ways</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Put on the screens</translation>
    </message>
</context>
<context>
    <name>WhenQuestions</name>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>For some time</source>
        <translation>For some time</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>On one day</translation>
    </message>
    <message>
        <source>With a broadcast</source>
        <translation>With a broadcast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>A month later</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Around a feast day</source>
        <translation>Around a feast day</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>to read here</source>
        <translation>to read here</translation>
    </message>
    <message>
        <source>Detail %1 of %2</source>
        <translation>Detail %1 of %2</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Take your seat</source>
        <translation>Wait for it to begin</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Listen now</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Watch now</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Watch the film</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Read the story</translation>
    </message>
    <message>
        <source>Read the book</source>
        <translation>Read the book</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Look closely</translation>
    </message>
    <message>
        <source>How to book</source>
        <translation>How to book</translation>
    </message>
    <message>
        <source>How to reserve</source>
        <translation>How to reserve</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Where to watch</translation>
    </message>
    <message>
        <source>Take the web address</source>
        <translation>Take the web address</translation>
    </message>
    <message>
        <source>Near here</source>
        <translation>Near here</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>WorkGone</name>
    <message>
        <source>This work is no longer here.</source>
        <translation>This work is no longer here.</translation>
    </message>
    <message>
        <source>We can no longer show this work here. There is much more to see.</source>
        <translation>We can no longer show this work here. There is much more to see.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
</context>
<context>
    <name>WorkPages</name>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>This is over.</translation>
    </message>
    <message>
        <source>The broadcast has ended. There is much more to see.</source>
        <translation>The broadcast has ended. There is much more to see.</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What is the playlist called?</source>
        <translation>What is the playlist called?</translation>
    </message>
    <message>
        <source>What is the playlist about?</source>
        <translation>What is the playlist about?</translation>
    </message>
    <message>
        <source>What is it called here?</source>
        <translation>What is it called here?</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>What do you want to say about it?</translation>
    </message>
    <message>
        <source>What does one see? Who, what, where?</source>
        <translation>What does one see? Who, what, where?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Somebody else wrote:</source>
        <translation>Somebody else wrote:</translation>
    </message>
    <message>
        <source>Keep that</source>
        <translation>Keep that</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>You wrote:</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Keep my text</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>pages %1 and %2 of %3</source>
        <translation>pages %1 and %2 of %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ZoomPad</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Look left</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Look down</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Look right</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Nearer</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%1 of %n works here</source>
        <translation>
            <numerusform>%1 of %n work here</numerusform>
            <numerusform>%1 of %n works here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be here</source>
        <translation>
            <numerusform>%n can’t be here</numerusform>
            <numerusform>%n can’t be here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still coming.</source>
        <translation>
            <numerusform>%n file is still coming.</numerusform>
            <numerusform>%n files are still coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n minutes.</source>
        <translation>
            <numerusform>That takes about %n minute.</numerusform>
            <numerusform>That takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n hours.</source>
        <translation>
            <numerusform>That takes about %n hour.</numerusform>
            <numerusform>That takes about %n hours.</numerusform>
        </translation>
    </message>
</context>
</TS>
