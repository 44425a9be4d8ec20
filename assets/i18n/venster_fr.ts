<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdjustDoor</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Close Venster</source>
        <translation>Fermer Venster</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AlsoBeautiful</name>
    <message>
        <source>Also beautiful</source>
        <translation>À voir aussi</translation>
    </message>
</context>
<context>
    <name>AttractPanel</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Touchez l’écran.</translation>
    </message>
    <message>
        <source>Look, listen and read.</source>
        <translation>Regardez, écoutez et lisez.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>AttractPictures</name>
    <message>
        <source>Let it move</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Bar at the bottom</source>
        <translation>Barre du bas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n œuvre</numerusform>
            <numerusform>%n œuvres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibratePage</name>
    <message>
        <source>A bank card</source>
        <translation>Une carte bancaire</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Quelle est la taille de cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Lay a bank card on the drawing. Make the drawing just as large as the card.</source>
        <translation>Posez une carte bancaire sur le dessin. Rendez le dessin aussi grand que la carte.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Beaucoup plus petit</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation>Beaucoup plus grand</translation>
    </message>
    <message>
        <source>Then the screen is %1 inch from corner to corner. The same number stands on its box.</source>
        <translation>Alors l’écran fait %1 pouces d’un coin à l’autre. Le même nombre est sur sa boîte.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder cela</translation>
    </message>
</context>
<context>
    <name>CaptionPage</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Noir sur jaune</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>Under the picture</source>
        <translation>Sous l’image</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Only a shadow</source>
        <translation>Juste une ombre</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>Sans bord</translation>
    </message>
    <message>
        <source>With an edge</source>
        <translation>Avec un bord</translation>
    </message>
    <message>
        <source>My language</source>
        <translation>Ma langue</translation>
    </message>
    <message>
        <source>As the film</source>
        <translation>Langue du film</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Captions read aloud: on</source>
        <translation>Lire les sous-titres&#xa0;: oui</translation>
    </message>
    <message>
        <source>Captions read aloud: off</source>
        <translation>Lire les sous-titres&#xa0;: non</translation>
    </message>
    <message>
        <source>Read aloud: on</source>
        <translation>Lecture&#xa0;: oui</translation>
    </message>
    <message>
        <source>Read aloud: off</source>
        <translation>Lecture&#xa0;: non</translation>
    </message>
    <message>
        <source>Read captions aloud</source>
        <translation>Lire les sous-titres</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>This is how the captions look.</source>
        <translation>Voici vos sous-titres.</translation>
    </message>
</context>
<context>
    <name>CautionPage</name>
    <message>
        <source>Listen all the same</source>
        <translation>Écouter quand même</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Watch all the same</source>
        <translation>Regarder quand même</translation>
    </message>
    <message>
        <source>A word before</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>a question comes first</source>
        <translation>avec avertissement</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>Dans ce film,</translation>
    </message>
    <message>
        <source>In this picture</source>
        <translation>Sur cette image,</translation>
    </message>
    <message>
        <source>In this recording</source>
        <translation>Dans cet enregistrement,</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>Dans ce récit,</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>Dans ce livre,</translation>
    </message>
    <message>
        <source>In this work</source>
        <translation>Dans cette œuvre,</translation>
    </message>
    <message>
        <source>%1 you see pictures of war.</source>
        <translation>%1 vous voyez la guerre.</translation>
    </message>
    <message>
        <source>%1 you see somebody who has died.</source>
        <translation>%1 vous voyez une personne morte.</translation>
    </message>
    <message>
        <source>%1 you see naked people.</source>
        <translation>%1 vous voyez des personnes nues.</translation>
    </message>
    <message>
        <source>%1 bright light flashes.</source>
        <translation>%1 il y a des flashs lumineux.</translation>
    </message>
    <message>
        <source>%1 there are loud sounds.</source>
        <translation>%1 il y a des sons forts.</translation>
    </message>
    <message>
        <source>%1 it is about faith.</source>
        <translation>%1 il s’agit de religion.</translation>
    </message>
    <message>
        <source>%1 you see animals that suffer.</source>
        <translation>%1 vous voyez des animaux qui souffrent.</translation>
    </message>
    <message>
        <source>%1 there are words that hurt today.</source>
        <translation>%1 il y a des mots qui blessent aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 it is about war.</source>
        <translation>%1 il s’agit de la guerre.</translation>
    </message>
    <message>
        <source>%1 it is about death.</source>
        <translation>%1 il s’agit de la mort.</translation>
    </message>
    <message>
        <source>%1 it is about nakedness.</source>
        <translation>%1 il s’agit de nudité.</translation>
    </message>
    <message>
        <source>%1 it is about animals that suffer.</source>
        <translation>%1 il s’agit d’animaux qui souffrent.</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What is to be put right?</source>
        <translation>Que faut-il corriger&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n things come first.</source>
        <translation>
            <numerusform>%n point passe d’abord.</numerusform>
            <numerusform>%n points passent d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Everybody can see, hear or read what is in it.</source>
        <translation>Chacun peut voir, entendre ou lire ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>CodeFrame</name>
    <message numerus="yes">
        <source>Your code: %n signs</source>
        <translation>
            <numerusform>Votre code&#xa0;: %n signe</numerusform>
            <numerusform>Votre code&#xa0;: %n signes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Votre code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Montrer mon code</translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation>Taper des lettres</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>Taper des chiffres</translation>
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
        <translation>Sommaire de %1</translation>
    </message>
    <message>
        <source>%1, you are here</source>
        <translation>%1, vous êtes ici</translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation>Chapitres précédents</translation>
    </message>
    <message>
        <source>Later chapters</source>
        <translation>Plus de chapitres</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n minute de lecture</numerusform>
            <numerusform>%n minutes de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more times</source>
        <translation>
            <numerusform>et encore %n fois</numerusform>
            <numerusform>et encore %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n œuvre</numerusform>
            <numerusform>%n œuvres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We can’t read %n of its works.</source>
        <translation>
            <numerusform>Nous ne pouvons pas lire %n de ses œuvres.</numerusform>
            <numerusform>Nous ne pouvons pas lire %n de ses œuvres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We read it now. We have %n works so far.</source>
        <translation>
            <numerusform>Nous le lisons maintenant. Nous avons déjà %n œuvre.</numerusform>
            <numerusform>Nous le lisons maintenant. Nous avons déjà %n œuvres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>It stays here while it is on the screens or planned.</source>
        <translation>Elle est sur les écrans ou dans le planning. Elle reste donc ici.</translation>
    </message>
    <message>
        <source>Venster has %1 here, of at most %2. The disk has %3 free.</source>
        <translation>Venster a %1 ici, sur %2 au plus. Le disque a %3 de libre.</translation>
    </message>
    <message>
        <source>on the screens or planned</source>
        <translation>sur les écrans ou dans le planning</translation>
    </message>
    <message>
        <source>you keep it</source>
        <translation>vous la gardez</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ne reste pas ici</translation>
    </message>
    <message>
        <source>more is coming</source>
        <translation>il en vient encore</translation>
    </message>
    <message>
        <source>All that should be here is here.</source>
        <translation>Tout ce qui doit être ici est ici.</translation>
    </message>
    <message>
        <source>How long that takes, we do not know yet.</source>
        <translation>Nous ne savons pas encore pour combien de temps.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes</translation>
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
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>That is not the code. Try it again.</source>
        <translation>Ce n’est pas le code. Essayez encore.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Ce n’est pas le code.</translation>
    </message>
    <message>
        <source>Wait %1 before you try again.</source>
        <translation>Attendez %1 avant de réessayer.</translation>
    </message>
    <message>
        <source>You practise: nothing of it stays.</source>
        <translation>Vous vous exercez&#xa0;: rien n’en reste.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Staff: who are you?</source>
        <translation>Personnel&#xa0;: qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Too many codes were wrong, perhaps of somebody else. Whoever set up this machine gives you a new one.</source>
        <translation>Trop de codes étaient faux, peut-être d’une autre personne. La personne qui a installé l’appareil vous en donne un autre.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Code oublié&#xa0;? La personne qui a installé l’appareil vous en donne un autre.</translation>
    </message>
    <message>
        <source>There is nobody here yet who may come in.</source>
        <translation>Personne ne peut encore entrer.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Tapez votre code.</translation>
    </message>
    <message>
        <source>Whoever set up this machine can do that: kiosk staff add. See README.</source>
        <translation>Qui a installé l’appareil le fait&#xa0;: kiosk staff add. Voir README.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>now on the screens</source>
        <translation>maintenant sur les écrans</translation>
    </message>
    <message>
        <source>to be seen from %1</source>
        <translation>visible dès le %1</translation>
    </message>
    <message>
        <source>not on the screens any more</source>
        <translation>plus sur les écrans</translation>
    </message>
    <message>
        <source>You do not show it</source>
        <translation>Vous ne le montrez pas</translation>
    </message>
    <message>
        <source>This work is not here now</source>
        <translation>Cette œuvre n’est pas là maintenant</translation>
    </message>
    <message>
        <source>not on the screens yet</source>
        <translation>pas encore sur les écrans</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>All is kept.</source>
        <translation>Nous avons tout gardé.</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Gardé à %1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Place %1 of %2 in “%3”</source>
        <translation>Place %1 sur %2 dans «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>It is not in the playlist any more.</source>
        <translation>Elle n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Voir comme un visiteur</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>Ce qu’on voit</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Autre image</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>To the first place</source>
        <translation>À la première place</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>To the last place</source>
        <translation>À la dernière place</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>Place …</translation>
    </message>
    <message>
        <source>To place …</source>
        <translation>À la place …</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show it nowhere</source>
        <translation>Ne montrer nulle part</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Music and sound</source>
        <translation>Musique et son</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>with captions</source>
        <translation>avec sous-titres</translation>
    </message>
    <message>
        <source>described aloud</source>
        <translation>audiodescription</translation>
    </message>
    <message>
        <source>with sign language</source>
        <translation>avec langue des signes</translation>
    </message>
    <message>
        <source>in easy language</source>
        <translation>en langage simple</translation>
    </message>
    <message>
        <source>in large print</source>
        <translation>en grands caractères</translation>
    </message>
    <message>
        <source>in braille</source>
        <translation>en braille</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>lu à voix haute</translation>
    </message>
    <message>
        <source>accessible by wheelchair</source>
        <translation>accessible en fauteuil roulant</translation>
    </message>
    <message>
        <source>induction loop for hearing aids</source>
        <translation>boucle pour appareils auditifs</translation>
    </message>
    <message>
        <source>quiet, few stimuli</source>
        <translation>calme, peu de bruit et de lumière</translation>
    </message>
    <message>
        <source>people there to help</source>
        <translation>des personnes peuvent vous aider</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 sur %2.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Today&apos;s choice</source>
        <translation>À l’honneur aujourd’hui</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>regardé</translation>
    </message>
    <message>
        <source>played</source>
        <translation>joué</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Œuvre</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Aide utilisée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A work that is not here any more</source>
        <translation>Une œuvre qui n’est plus ici</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Grandes lettres</translation>
    </message>
    <message>
        <source>The screen speaks</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Écran simple</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>En néerlandais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>En allemand</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message numerus="yes">
        <source>%n works: fewer than five times.</source>
        <translation>
            <numerusform>%n œuvre&#xa0;: moins de cinq fois.</numerusform>
            <numerusform>%n œuvres&#xa0;: moins de cinq fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors looked at a few works.</source>
        <translation>Les visiteurs ont vu peu d’œuvres.</translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work at least %n times.</source>
        <translation>
            <numerusform>Les visiteurs ont regardé une œuvre au moins %n fois.</numerusform>
            <numerusform>Les visiteurs ont regardé une œuvre au moins %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors looked at a work %n times.</source>
        <translation>
            <numerusform>Les visiteurs ont regardé une œuvre %n fois.</numerusform>
            <numerusform>Les visiteurs ont regardé une œuvre %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as in %1.</source>
        <translation>C’est autant qu’en %1.</translation>
    </message>
    <message>
        <source>That is %1 % more than in %2.</source>
        <translation>C’est %1 % de plus qu’en %2.</translation>
    </message>
    <message>
        <source>That is %1 % less than in %2.</source>
        <translation>C’est %1 % de moins qu’en %2.</translation>
    </message>
    <message>
        <source>There were fewer than five visits.</source>
        <translation>Il y a eu moins de cinq visites.</translation>
    </message>
    <message numerus="yes">
        <source>There were %n visits.</source>
        <translation>
            <numerusform>Il y a eu %n visite.</numerusform>
            <numerusform>Il y a eu %n visites.</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>regardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>played: %1</source>
        <translation>joué&#xa0;: %1</translation>
    </message>
    <message>
        <source>in so many visits: %1</source>
        <translation>nombre de visites&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Help used in %1</source>
        <translation>Aide en %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Il n’y a pas encore de chiffres.</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>Nous ne mesurons rien ici.</translation>
    </message>
    <message>
        <source>You see a day when it is over.</source>
        <translation>Vous voyez un jour quand il est fini.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine can turn counting on, with this setting: keep, under [figures].</source>
        <translation>La personne qui gère cet appareil peut compter, avec ce réglage&#xa0;: keep, sous [figures].</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Œuvres</translation>
    </message>
    <message>
        <source>Help used</source>
        <translation>Aide utilisée</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>En barres</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>What do we keep?</source>
        <translation>Que gardons-nous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file or the stick is not there any more.</source>
        <translation>Le fichier ou la clé USB n’est plus là.</translation>
    </message>
    <message>
        <source>Venster can’t read this file.</source>
        <translation>Venster ne peut pas lire ce fichier.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Ce fichier est trop grand.</translation>
    </message>
    <message>
        <source>There is no playlist in this file.</source>
        <translation>Il n’y a pas de liste dans ce fichier.</translation>
    </message>
    <message>
        <source>This file is damaged. Copy it again.</source>
        <translation>Ce fichier a un défaut. Copiez-le encore.</translation>
    </message>
    <message>
        <source>This file is not safe. Venster did not open it.</source>
        <translation>Ce fichier n’est pas sûr. Venster ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>There is no room left. Nothing is written.</source>
        <translation>Il n’y a plus de place. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>This file is old, or it has a password. Save it as .xlsx.</source>
        <translation>Ce fichier est ancien ou a un mot de passe. Enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This file has a password. Ask for one without.</source>
        <translation>Ce fichier a un mot de passe. Demandez-en un sans.</translation>
    </message>
    <message>
        <source>A newer Venster made this file. Ask for help.</source>
        <translation>Un Venster plus récent a fait ce fichier. Demandez de l’aide.</translation>
    </message>
    <message>
        <source>Nobody may write there. Nothing is written.</source>
        <translation>On ne peut rien écrire là. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Work %1, “%2”, is not here.</source>
        <translation>L’œuvre %1, «&#xa0;%2&#xa0;», n’est pas ici.</translation>
    </message>
    <message>
        <source>Work %1: a text was too long. Its end is gone.</source>
        <translation>Œuvre %1&#xa0;: un texte était trop long. La fin manque.</translation>
    </message>
    <message>
        <source>Work %1: a text had hidden signs. They are gone.</source>
        <translation>Œuvre %1&#xa0;: un texte avait des signes cachés. Ils n’y sont plus.</translation>
    </message>
    <message>
        <source>Work %1: nobody knows the language of a text. It stays out.</source>
        <translation>Œuvre %1&#xa0;: on ne connaît pas la langue d’un texte. Il ne vient pas.</translation>
    </message>
    <message>
        <source>Work %1: its picture has no web address. It stays out.</source>
        <translation>Œuvre %1&#xa0;: la photo n’a pas d’adresse web. Elle ne vient pas.</translation>
    </message>
    <message>
        <source>Number %1 is no work. It stays out.</source>
        <translation>Le numéro %1 n’est pas une œuvre. Il ne vient pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts with films stay in the file. Captions come from the catalogue.</source>
        <translation>
            <numerusform>%n texte d’un film reste dans le fichier. Les sous-titres viennent du catalogue.</numerusform>
            <numerusform>%n textes de films restent dans le fichier. Les sous-titres viennent du catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster did not open %n other files.</source>
        <translation>
            <numerusform>Venster n’ouvre pas %n autre fichier.</numerusform>
            <numerusform>Venster n’ouvre pas %n autres fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the letters with accents: are they right?</source>
        <translation>Regardez les lettres avec accents&#xa0;: sont-elles bonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1 names no work. It stays out.</source>
        <translation>La ligne %1 ne nomme aucune œuvre. Elle ne vient pas.</translation>
    </message>
    <message>
        <source>Row %1: its place is no number. It stays where it is.</source>
        <translation>Ligne %1&#xa0;: la place n’est pas un nombre. La ligne reste là.</translation>
    </message>
    <message>
        <source>Two columns have the name “%1”. The first counts.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;». La première vaut.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Et encore %n de ce genre.</numerusform>
            <numerusform>Et encore %n de ce genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n œuvre</numerusform>
            <numerusform>%n œuvres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not here yet</source>
        <translation>
            <numerusform>%n n’est pas encore ici</numerusform>
            <numerusform>%n ne sont pas encore ici</numerusform>
        </translation>
    </message>
    <message>
        <source>all are here</source>
        <translation>tout est ici</translation>
    </message>
    <message>
        <source>“%1” is on “%2”. You may take the stick out.</source>
        <translation>«&#xa0;%1&#xa0;» est sur «&#xa0;%2&#xa0;». Vous pouvez retirer la clé USB.</translation>
    </message>
    <message>
        <source>“%1” is in the folder “exchange” of this screen.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le dossier «&#xa0;exchange&#xa0;» de cet écran.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The catalogue does not answer. Try it again.</source>
        <translation>Le catalogue ne répond pas. Essayez encore.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>The connection is gone. When it is back, this goes on here.</source>
        <translation>La liaison est coupée. À son retour, la suite reprend ici.</translation>
    </message>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>Nous ne pouvons pas montrer ceci ici. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>This does not play now. That is not your fault. Try again, or choose something else.</source>
        <translation>Cela ne marche pas maintenant. Ce n’est pas votre faute. Réessayez, ou choisissez autre chose.</translation>
    </message>
    <message>
        <source>That was the end.</source>
        <translation>C’est la fin.</translation>
    </message>
    <message>
        <source>One moment, it is coming.</source>
        <translation>Un instant, cela arrive.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>La liaison hésite. Nous réessayons.</translation>
    </message>
    <message>
        <source>There is no sound here now. Ask somebody for help.</source>
        <translation>Il n’y a pas de son. Demandez de l’aide.</translation>
    </message>
    <message>
        <source>This is not on this device, and it can&apos;t come now. Choose something else.</source>
        <translation>Ceci n’est pas sur cet appareil et ne peut pas venir maintenant. Choisissez autre chose.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>not shown in this playlist</source>
        <translation>absent de cette liste</translation>
    </message>
    <message>
        <source>stays off the screens</source>
        <translation>reste hors des écrans</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>à faire d’abord</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>The work is not in the catalogue any more.</source>
        <translation>L’œuvre n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>Vous ne montrez pas cette œuvre.</translation>
    </message>
    <message>
        <source>Nobody knows who has the rights.</source>
        <translation>Personne ne sait qui a les droits.</translation>
    </message>
    <message>
        <source>The rights do not allow it here.</source>
        <translation>Les droits ne le permettent pas ici.</translation>
    </message>
    <message>
        <source>The rights ended on %1.</source>
        <translation>Les droits ont pris fin le %1.</translation>
    </message>
    <message>
        <source>The rights end on %1.</source>
        <translation>Les droits prennent fin le %1.</translation>
    </message>
    <message>
        <source>It may be shown from %1 on.</source>
        <translation>Visible dès le %1.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>C’est fini.</translation>
    </message>
    <message>
        <source>Measured here: the light flashes in minute %1. That can make people ill.</source>
        <translation>Mesuré ici&#xa0;: la lumière clignote à la minute %1. Cela peut rendre malade.</translation>
    </message>
    <message>
        <source>Its light flashes. That can make people ill.</source>
        <translation>La lumière clignote. Cela peut rendre malade.</translation>
    </message>
    <message>
        <source>Who can’t see the picture hears nothing. Describe it.</source>
        <translation>Qui ne voit pas l’image n’entend rien. Décrivez-la.</translation>
    </message>
    <message>
        <source>Who can’t hear the film has nothing to read.</source>
        <translation>Qui n’entend pas le film n’a rien à lire.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Elle n’a pas de titre.</translation>
    </message>
    <message>
        <source>The playlist has no name.</source>
        <translation>La liste n’a pas de nom.</translation>
    </message>
    <message numerus="yes">
        <source>The description is short: %n words.</source>
        <translation>
            <numerusform>La description est courte&#xa0;: %n mot.</numerusform>
            <numerusform>La description est courte&#xa0;: %n mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is long: %n words.</source>
        <translation>
            <numerusform>La description est longue&#xa0;: %n mot.</numerusform>
            <numerusform>La description est longue&#xa0;: %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description may leave out “%1”.</source>
        <translation>La description peut se passer de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The description is the name of a file.</source>
        <translation>La description est le nom d’un fichier.</translation>
    </message>
    <message>
        <source>The description says the title again.</source>
        <translation>La description répète le titre.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence is long: %n words.</source>
        <translation>
            <numerusform>Une phrase est longue&#xa0;: %n mot.</numerusform>
            <numerusform>Une phrase est longue&#xa0;: %n mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is long: %n letters.</source>
        <translation>
            <numerusform>Le titre est long&#xa0;: %n lettre.</numerusform>
            <numerusform>Le titre est long&#xa0;: %n lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is in one language.</source>
        <translation>Votre texte est en une seule langue.</translation>
    </message>
    <message numerus="yes">
        <source>For the simple view it is long: %n minutes.</source>
        <translation>
            <numerusform>C’est long pour l’écran simple&#xa0;: %n minute.</numerusform>
            <numerusform>C’est long pour l’écran simple&#xa0;: %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films come one after the other.</source>
        <translation>
            <numerusform>%n film se suit.</numerusform>
            <numerusform>%n films se suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture you chose is not here. Visitors see its own.</source>
        <translation>L’image choisie n’est pas ici. Les visiteurs voient l’image d’origine.</translation>
    </message>
    <message>
        <source>The sound is soft.</source>
        <translation>Le son est faible.</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n pictures</source>
        <translation>
            <numerusform>Décrire %n image</numerusform>
            <numerusform>Décrire %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films without captions</source>
        <translation>
            <numerusform>%n film sans sous-titres</numerusform>
            <numerusform>%n films sans sous-titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n works end soon</source>
        <translation>
            <numerusform>Les droits de %n œuvre finissent bientôt</numerusform>
            <numerusform>Les droits de %n œuvres finissent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the playlist a name</source>
        <translation>Donner un nom à la liste</translation>
    </message>
    <message numerus="yes">
        <source>Give %n works a title</source>
        <translation>
            <numerusform>Donner un titre à %n œuvre</numerusform>
            <numerusform>Donner un titre à %n œuvres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The light of %n works flashes</source>
        <translation>
            <numerusform>La lumière de %n œuvre clignote</numerusform>
            <numerusform>La lumière de %n œuvres clignote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works stay off the screens</source>
        <translation>
            <numerusform>%n œuvre reste hors des écrans</numerusform>
            <numerusform>%n œuvres restent hors des écrans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>It stands still.</source>
        <translation>C’est en pause.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 seconds left.</source>
        <translation>Encore %1 secondes.</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>pas possible maintenant</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Touch it again to choose.</source>
        <translation>Touchez encore une fois pour choisir.</translation>
    </message>
    <message>
        <source>OK to choose.</source>
        <translation>OK pour choisir.</translation>
    </message>
    <message>
        <source>Touch it again to hear the letters.</source>
        <translation>Touchez encore pour les lettres.</translation>
    </message>
    <message>
        <source>OK to hear the letters.</source>
        <translation>OK pour les lettres.</translation>
    </message>
    <message>
        <source>Touch a thing to hear it.</source>
        <translation>Touchez une chose pour l’entendre.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing.</source>
        <translation>Flèche vers le bas&#xa0;: suivant. OK&#xa0;: choisir.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et encore %1.</translation>
    </message>
    <message>
        <source>The screen is dark. Hold help again to see it.</source>
        <translation>L’écran est sombre. Gardez encore l’aide enfoncée pour le voir.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>L’écran est de nouveau visible.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Arrow down is next. OK is choosing. The question mark is help.</source>
        <translation>La lecture à voix haute commence. Flèche vers le bas&#xa0;: suivant. OK&#xa0;: choisir. Point d’interrogation&#xa0;: aide.</translation>
    </message>
    <message>
        <source>Reading aloud is off.</source>
        <translation>La lecture à voix haute s’arrête.</translation>
    </message>
    <message>
        <source>Arrow down is next. OK is choosing. Press help again for everything.</source>
        <translation>Flèche vers le bas&#xa0;: suivant. OK&#xa0;: choisir. Appuyez encore sur aide pour tout entendre.</translation>
    </message>
    <message>
        <source>Arrow down goes to the next thing. Arrow up goes to the one before. OK chooses it. Escape goes back. The star says the last thing again. Louder and softer change my voice. Any key makes me silent. Hold help for five seconds to make the screen dark. On the glass: touch a thing to hear it. Touch it again to choose it. Under “Adjust” you make me slower, or silent.</source>
        <translation>La flèche vers le bas va au suivant. La flèche vers le haut va au précédent. Avec OK, vous choisissez. Avec Échap, vous revenez en arrière. L’étoile répète la dernière chose. Plus fort et moins fort changent ma voix. Chaque touche me fait taire. Gardez la touche d’aide enfoncée cinq secondes pour assombrir l’écran. Sur l’écran&#xa0;: touchez une chose pour l’entendre. Touchez-la encore pour choisir. Sous «&#xa0;Réglages&#xa0;», vous me rendez plus lente, ou muette.</translation>
    </message>
    <message>
        <source>Voice %1 of %2.</source>
        <translation>Voix %1 sur %2.</translation>
    </message>
    <message>
        <source>Top of the page.</source>
        <translation>Haut de la page.</translation>
    </message>
    <message>
        <source>Bottom of the page.</source>
        <translation>Bas de la page.</translation>
    </message>
    <message>
        <source>This text is in another language: %1.</source>
        <translation>Ce texte est dans une autre langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>illustration</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>curseur</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Là où vous étiez</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>La lecture à voix haute</translation>
    </message>
    <message>
        <source>Remote and keys</source>
        <translation>Télécommande</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>Do you need help? Ask at the desk.</source>
        <translation>Besoin d’aide&#xa0;? Demandez au comptoir.</translation>
    </message>
    <message>
        <source>Take all the time you like. Nobody hurries you.</source>
        <translation>Prenez tout votre temps. Rien ne presse.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch the screen begins again.</source>
        <translation>
            <numerusform>Après %n minute sans toucher, l’écran recommence.</numerusform>
            <numerusform>Après %n minutes sans toucher, l’écran recommence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>Après %n seconde sans toucher, il demande si vous êtes là.</numerusform>
            <numerusform>Après %n secondes sans toucher, il demande si vous êtes là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without a touch it asks: are you still there?</source>
        <translation>
            <numerusform>Après %n minute sans toucher, il demande si vous êtes là.</numerusform>
            <numerusform>Après %n minutes sans toucher, il demande si vous êtes là.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you watch or listen, it waits.</source>
        <translation>Pendant que vous regardez ou écoutez, il attend.</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>Cet écran ne retient rien de vous.</translation>
    </message>
    <message>
        <source>That went well.</source>
        <translation>Très bien.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>S’exercer encore</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>S’exercer à toucher</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Autre aide</translation>
    </message>
    <message>
        <source>Do you need help? Ask somebody near you.</source>
        <translation>Besoin d’aide&#xa0;? Demandez à quelqu’un près de vous.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Touch a picture to look, listen or read.</source>
        <translation>Touchez une image pour regarder, écouter ou lire.</translation>
    </message>
    <message>
        <source>“Back” brings you to the page before this one.</source>
        <translation>«&#xa0;Retour&#xa0;» vous ramène à la page d’avant.</translation>
    </message>
    <message>
        <source>With “Search” you find a work by a word.</source>
        <translation>Avec «&#xa0;Chercher&#xa0;», vous trouvez une œuvre avec un mot.</translation>
    </message>
    <message>
        <source>With “Adjust” the letters grow, and you choose colours and language.</source>
        <translation>Avec «&#xa0;Réglages&#xa0;», vous agrandissez les lettres et choisissez les couleurs et la langue.</translation>
    </message>
    <message>
        <source>“More” shows the works that come next.</source>
        <translation>«&#xa0;Suite&#xa0;» montre les œuvres suivantes.</translation>
    </message>
    <message>
        <source>“Read aloud”: a voice reads these words to you.</source>
        <translation>«&#xa0;Lire à voix haute&#xa0;»&#xa0;: une voix lit ces mots.</translation>
    </message>
    <message>
        <source>The large buttons below turn the page.</source>
        <translation>Les grands boutons en bas tournent la page.</translation>
    </message>
    <message>
        <source>Choose: you see or hear the change at once.</source>
        <translation>Choisissez&#xa0;: l’effet est immédiat.</translation>
    </message>
    <message>
        <source>“Ready” brings you back to where you were.</source>
        <translation>«&#xa0;Terminé&#xa0;» vous ramène où vous étiez.</translation>
    </message>
    <message>
        <source>The largest button begins the film, the sound or the story.</source>
        <translation>Le plus grand bouton lance le film, le son ou le récit.</translation>
    </message>
    <message>
        <source>“Something else” brings you to another work.</source>
        <translation>«&#xa0;Autre chose&#xa0;» vous montre une autre œuvre.</translation>
    </message>
    <message>
        <source>The large button below holds the film, and lets it go on.</source>
        <translation>Le grand bouton en bas arrête le film, puis le relance.</translation>
    </message>
    <message>
        <source>Missed something? Go back ten seconds.</source>
        <translation>Manqué quelque chose&#xa0;? Reculez de dix secondes.</translation>
    </message>
    <message>
        <source>“Captions” shows in words what is said.</source>
        <translation>«&#xa0;Sous-titres&#xa0;» montre ce qui est dit.</translation>
    </message>
    <message>
        <source>With the arrows you look around in it.</source>
        <translation>Avec les flèches, vous y regardez partout.</translation>
    </message>
    <message>
        <source>“+” brings the picture nearer.</source>
        <translation>«&#xa0;+&#xa0;» rapproche l’image.</translation>
    </message>
    <message>
        <source>“%1” gives you the whole picture again.</source>
        <translation>«&#xa0;%1&#xa0;» redonne toute l’image.</translation>
    </message>
    <message>
        <source>With “Larger” the letters grow.</source>
        <translation>«&#xa0;Plus grand&#xa0;» agrandit les lettres.</translation>
    </message>
    <message>
        <source>Touch a chapter to read it.</source>
        <translation>Touchez un chapitre pour le lire.</translation>
    </message>
    <message>
        <source>What you can watch now stands first.</source>
        <translation>D’abord, ce qui passe maintenant.</translation>
    </message>
    <message>
        <source>Below it you see what comes later.</source>
        <translation>En dessous, vous voyez la suite.</translation>
    </message>
    <message>
        <source>Here you see what there is near this place.</source>
        <translation>Ici, vous voyez ce qu’il y a près d’ici.</translation>
    </message>
    <message>
        <source>Hold the camera of your telephone before the square.</source>
        <translation>Dirigez l’appareil photo du téléphone vers le carré.</translation>
    </message>
    <message>
        <source>A voice can spell the address for you.</source>
        <translation>Une voix peut épeler l’adresse pour vous.</translation>
    </message>
    <message>
        <source>Touch a topic, or some years.</source>
        <translation>Touchez un thème, ou des années.</translation>
    </message>
    <message>
        <source>Touch the letters; you see at once what there is.</source>
        <translation>Touchez les lettres&#xa0;: vous voyez tout de suite le résultat.</translation>
    </message>
    <message>
        <source>You can also choose a topic, without typing.</source>
        <translation>Vous pouvez aussi choisir un thème, sans taper.</translation>
    </message>
    <message>
        <source>“Rub out” takes the last letter away.</source>
        <translation>«&#xa0;Effacer&#xa0;» enlève la dernière lettre.</translation>
    </message>
    <message>
        <source>When you leave, everything is as it was.</source>
        <translation>Quand vous partez, tout redevient comme avant.</translation>
    </message>
    <message>
        <source>It stays like this until you close Venster.</source>
        <translation>Fermer Venster efface ces choix.</translation>
    </message>
    <message>
        <source>In the film you turn captions on and off.</source>
        <translation>Dans le film, vous mettez ou enlevez les sous-titres.</translation>
    </message>
    <message>
        <source>Louder and softer are on the page of the film.</source>
        <translation>Plus fort et moins fort sont à la page du film.</translation>
    </message>
    <message>
        <source>“Louder” and “Softer” change the sound.</source>
        <translation>«&#xa0;Plus fort&#xa0;» et «&#xa0;Moins fort&#xa0;» changent le son.</translation>
    </message>
    <message>
        <source>The large buttons show you more of the picture.</source>
        <translation>Les grands boutons montrent plus de l’image.</translation>
    </message>
    <message>
        <source>“Read aloud” stands beside a text: touch it.</source>
        <translation>«&#xa0;Lire à voix haute&#xa0;» est près d’un texte&#xa0;: touchez-le.</translation>
    </message>
    <message>
        <source>The same button holds the voice, and lets it go on.</source>
        <translation>Le même bouton arrête la voix, puis la relance.</translation>
    </message>
    <message>
        <source>“Sentence back” says the last sentence again.</source>
        <translation>«&#xa0;Phrase d’avant&#xa0;» redit la dernière phrase.</translation>
    </message>
    <message>
        <source>“Slower” gives you more time to follow.</source>
        <translation>«&#xa0;Plus lent&#xa0;» vous laisse plus de temps.</translation>
    </message>
    <message>
        <source>With the arrows you go from button to button.</source>
        <translation>Avec les flèches, vous allez de bouton en bouton.</translation>
    </message>
    <message>
        <source>“OK” does what the button says.</source>
        <translation>«&#xa0;OK&#xa0;» fait ce que dit le bouton.</translation>
    </message>
    <message>
        <source>“Back” on the remote is “Back” on the screen.</source>
        <translation>«&#xa0;Retour&#xa0;» sur la télécommande, c’est «&#xa0;Retour&#xa0;» sur l’écran.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Not shown</source>
        <translation>Non montré</translation>
    </message>
    <message>
        <source>Touch a work to show it again.</source>
        <translation>Touchez une œuvre pour la montrer à nouveau.</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>Les œuvres</translation>
    </message>
    <message>
        <source>You show everything.</source>
        <translation>Vous montrez tout.</translation>
    </message>
    <message>
        <source>Is there a work that must go? Look for it as a visitor does. “Don’t show it” stands below its page.</source>
        <translation>Une œuvre doit partir&#xa0;? Cherchez-la comme un visiteur. «&#xa0;Masquer&#xa0;» se trouve sous sa page.</translation>
    </message>
    <message>
        <source>Look for a work</source>
        <translation>Chercher une œuvre</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message>
        <source>%1 took it away on %2 at %3</source>
        <translation>%1 l’a retiré le %2 à %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>A work without a title</source>
        <translation>Une œuvre sans titre</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>new works come later</source>
        <translation>les nouveautés viendront plus tard</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>Les premières œuvres arrivent.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>La première fois, cela prend environ une minute.</translation>
    </message>
    <message>
        <source>There is no internet now. They come when it is back.</source>
        <translation>Il n’y a pas d’internet en ce moment. Elles arrivent dès son retour.</translation>
    </message>
</context>
<context>
    <name>HomeRail</name>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Earlier shelves</source>
        <translation>Séries d’avant</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Autres séries</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n œuvre</numerusform>
            <numerusform>%n œuvres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and short films, for who comes by</source>
        <translation>Images et petits films, pour qui passe</translation>
    </message>
    <message>
        <source>Short films and music, half an hour at most</source>
        <translation>Petits films et musique, une demi-heure au plus</translation>
    </message>
    <message>
        <source>Pictures and music, without films</source>
        <translation>Images et musique, sans films</translation>
    </message>
    <message>
        <source>You can read what people say in them</source>
        <translation>On y lit ce que les gens disent</translation>
    </message>
    <message>
        <source>Stories, short films, pictures and sounds</source>
        <translation>Histoires, petits films, images et sons</translation>
    </message>
    <message>
        <source>Music and films, before and after a broadcast</source>
        <translation>Musique et films, avant et après un direct</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise the screen begins again in %n seconds.</source>
        <translation>
            <numerusform>Sinon, l’écran revient au début dans %n seconde.</numerusform>
            <numerusform>Sinon, l’écran revient au début dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Non, arrêter</translation>
    </message>
    <message>
        <source>This screen remembers nothing about you.</source>
        <translation>Cet écran ne retient rien de vous.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>A question first</source>
        <translation>Avec avertissement</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What do we keep?</source>
        <translation>Que gardons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>This screen counts nothing.</source>
        <translation>Nous ne mesurons rien ici.</translation>
    </message>
    <message>
        <source>For each day: how many visits there were.</source>
        <translation>Par jour&#xa0;: combien de visites il y a eu.</translation>
    </message>
    <message>
        <source>How many used help, such as large letters, and which language.</source>
        <translation>Combien ont utilisé une aide, comme de grandes lettres, et quelle langue.</translation>
    </message>
    <message>
        <source>We add up a visit when it is over.</source>
        <translation>Nous ajoutons une visite à sa fin.</translation>
    </message>
    <message>
        <source>Below five you see “&lt;5”. Totals are a little too low then.</source>
        <translation>Sous cinq, vous voyez «&#xa0;&lt;5&#xa0;». Les totaux sont alors un peu bas.</translation>
    </message>
    <message>
        <source>After thirteen months we keep only months. After three years nothing.</source>
        <translation>Après treize mois, nous ne gardons que les mois. Après trois ans, rien.</translation>
    </message>
    <message>
        <source>Never: who a visitor is.</source>
        <translation>Jamais&#xa0;: qui est un visiteur.</translation>
    </message>
    <message>
        <source>Never: what a visitor types or searches.</source>
        <translation>Jamais&#xa0;: ce qu’un visiteur tape ou cherche.</translation>
    </message>
    <message>
        <source>Never: at what hour a visitor came, or what came next.</source>
        <translation>Jamais&#xa0;: à quelle heure il vient, ni dans quel ordre.</translation>
    </message>
    <message>
        <source>Of staff: their name, role and wrong codes.</source>
        <translation>Du personnel&#xa0;: le nom, le rôle, les codes faux.</translation>
    </message>
    <message>
        <source>Of staff: when they come in and what they do.</source>
        <translation>Du personnel&#xa0;: l’heure d’entrée et les actes.</translation>
    </message>
    <message>
        <source>That does not go away by itself.</source>
        <translation>Cela ne s’efface pas tout seul.</translation>
    </message>
    <message>
        <source>Never: what staff themselves look at.</source>
        <translation>Jamais&#xa0;: ce que le personnel regarde.</translation>
    </message>
    <message>
        <source>The figures stay on this machine, until you save them.</source>
        <translation>Les chiffres restent ici, sauf si vous les enregistrez.</translation>
    </message>
    <message>
        <source>In how many visits people looked at a work, or played it.</source>
        <translation>Dans combien de visites on a vu ou joué une œuvre.</translation>
    </message>
    <message>
        <source>A film that somebody plays may stay on this device, with the day. Never who.</source>
        <translation>Les films joués peuvent rester ici, avec le jour. Jamais qui.</translation>
    </message>
    <message>
        <source>Your own pictures: until staff take them away, and a week more.</source>
        <translation>Vos photos&#xa0;: jusqu’à ce que le personnel les enlève, et une semaine de plus.</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message>
        <source>Out of this group</source>
        <translation>Sortir de ce groupe</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Press to go on.</source>
        <translation>Appuyez pour continuer.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Rub out</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>digits and accents</source>
        <translation>chiffres et accents</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>signes de ponctuation</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>majuscule</translation>
    </message>
    <message>
        <source>letters in the order of the alphabet</source>
        <translation>lettres dans l’ordre de l’alphabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Touch a line with “do this first”. Put it right.</source>
        <translation>Touchez une ligne avec «&#xa0;à faire d’abord&#xa0;». Réglez cela.</translation>
    </message>
    <message>
        <source>Good. Now go back, and touch “Idea of the week”.</source>
        <translation>Bien. Revenez, et touchez «&#xa0;Idée de la semaine&#xa0;».</translation>
    </message>
    <message>
        <source>Good. Now take out a work, or move it up.</source>
        <translation>Bien. Retirez une œuvre, ou montez-la.</translation>
    </message>
    <message>
        <source>Good. Now touch “As a visitor”, and choose how.</source>
        <translation>Bien. Touchez «&#xa0;En visiteur&#xa0;», et choisissez comment.</translation>
    </message>
    <message>
        <source>So visitors see it. Touch “Staff” to go back.</source>
        <translation>Voilà pour les visiteurs. Touchez «&#xa0;Personnel&#xa0;» pour revenir.</translation>
    </message>
    <message>
        <source>Good. Now touch “Put on the screens”.</source>
        <translation>Bien. Touchez «&#xa0;Mettre sur les écrans&#xa0;».</translation>
    </message>
    <message>
        <source>Good. That was all of it. Nothing of it stays.</source>
        <translation>Bien. C’est tout. Rien n’en reste.</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>What to do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Arrêter l’exercice</translation>
    </message>
</context>
<context>
    <name>LinePages</name>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Reading aloud is not possible here</source>
        <translation>Pas de lecture à voix haute ici</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Il n’y a pas de son</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Pas de voix pour cette langue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Spell the address aloud</source>
        <translation>Épeler l’adresse</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Also now</source>
        <translation>Aussi maintenant</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours à l’antenne</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>The clock of this screen is wrong. We can&apos;t tell what is live now.</source>
        <translation>L’horloge de cet écran est fausse. Nous ne savons pas ce qui est en direct.</translation>
    </message>
    <message>
        <source>Nothing else is live in the coming weeks.</source>
        <translation>Il n’y a rien d’autre en direct ces prochaines semaines.</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>Pas de diffusion en ce moment.</translation>
    </message>
    <message>
        <source>Nothing is live today.</source>
        <translation>Rien en direct aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is live that week.</source>
        <translation>Rien en direct cette semaine-là.</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>En direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live, %2: %1</source>
        <translation>En direct, %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>LiveKeys</name>
    <message>
        <source>Live: %1</source>
        <translation>En direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the broadcast</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Wait for the broadcast</source>
        <translation>Attendre le direct</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Go on watching this</source>
        <translation>Continuer à regarder ceci</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Its start</source>
        <translation>Du début</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>Voir autre chose en attendant</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Au direct</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LiveNow</name>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Où regarder</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Écouter maintenant</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Nothing is live now. This comes next:</source>
        <translation>Rien en direct maintenant. À venir&#xa0;:</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>À venir&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>This comes next:</source>
        <translation>À venir&#xa0;:</translation>
    </message>
    <message>
        <source>We know of nothing live in the coming weeks. There is much more to see.</source>
        <translation>Nous n’avons rien pour les prochaines semaines. Il y a bien d’autres choses à voir.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
</context>
<context>
    <name>LiveRows</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>We may not show this here. Choose something else.</source>
        <translation>Nous ne pouvons pas montrer ceci ici. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>The line falters. We are trying again.</source>
        <translation>La liaison hésite. Nous réessayons.</translation>
    </message>
    <message>
        <source>The broadcast is back.</source>
        <translation>Le direct est de retour.</translation>
    </message>
    <message>
        <source>Meanwhile we show: %1</source>
        <translation>En attendant, nous montrons&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>You can wait here. It begins by itself, with picture and sound.</source>
        <translation>Vous pouvez attendre ici. Cela commence tout seul, avec l’image et le son.</translation>
    </message>
    <message>
        <source>The doors open an hour before.</source>
        <translation>Les portes s’ouvrent une heure avant.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Look at something else meanwhile</source>
        <translation>Voir autre chose en attendant</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Whose?</source>
        <translation>De qui&#xa0;?</translation>
    </message>
    <message>
        <source>Logbook: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>Ce que l’équipe a fait</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Aussi plus ancien</translation>
    </message>
    <message>
        <source>To the logbook</source>
        <translation>Vers le journal</translation>
    </message>
    <message>
        <source>Of one person</source>
        <translation>D’une personne</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Garder en CSV</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Logbook %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>la machine</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>LowerOffer</name>
    <message>
        <source>Are the buttons too high?</source>
        <translation>Les boutons sont-ils trop hauts&#xa0;?</translation>
    </message>
    <message>
        <source>Put them lower</source>
        <translation>Les mettre plus bas</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Somebody listens here. The screen is dark for that.</source>
        <translation>Quelqu’un écoute ici. L’écran reste donc sombre.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>long ago</source>
        <translation>il y a longtemps</translation>
    </message>
</context>
<context>
    <name>MoreLeaves</name>
    <message>
        <source>More, %1 of %2</source>
        <translation>Suite, %1 sur %2</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>Aux premières</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More like this</source>
        <translation>D’autres comme ça</translation>
    </message>
    <message>
        <source>The works</source>
        <translation>Les œuvres</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>Il n’y en a pas de semblable.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does.</source>
        <translation>Cherchez des œuvres comme un visiteur.</translation>
    </message>
    <message>
        <source>in the playlist</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>Look for others</source>
        <translation>En chercher d’autres</translation>
    </message>
</context>
<context>
    <name>Narrowings</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Seulement avec …</translation>
    </message>
</context>
<context>
    <name>Nearby</name>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>this very work</source>
        <translation>cette œuvre même</translation>
    </message>
</context>
<context>
    <name>NearbyPage</name>
    <message>
        <source>Near here, about “%1”</source>
        <translation>Près d’ici, autour de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing near here at the moment</source>
        <translation>Rien près d’ici en ce moment</translation>
    </message>
    <message>
        <source>Nothing fits with this in the coming weeks. The library has no book about it. Come back another day.</source>
        <translation>Ces prochaines semaines, aucune activité ne s’y rapporte. La bibliothèque n’a pas de livre à ce sujet. Revenez un autre jour.</translation>
    </message>
</context>
<context>
    <name>NearbyRows</name>
    <message>
        <source>Near here</source>
        <translation>Près d’ici</translation>
    </message>
</context>
<context>
    <name>NewCodePage</name>
    <message>
        <source>At least 6 digits, or 10 letters.</source>
        <translation>Au moins 6 chiffres, ou 10 lettres.</translation>
    </message>
    <message>
        <source>Forgot your code? Whoever set up this machine gives you a new one.</source>
        <translation>Code oublié&#xa0;? La personne qui a installé l’appareil vous en donne un autre.</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>L’ancien ne marche plus.</translation>
    </message>
    <message>
        <source>Type the new one the next time that you sign in.</source>
        <translation>Tapez le nouveau à votre prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>Touch the screen.</source>
        <translation>Touchez l’écran.</translation>
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
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>all day long</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Cela commence %1.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Il est maintenant %1.</translation>
    </message>
    <message>
        <source>without captions</source>
        <translation>sans sous-titres</translation>
    </message>
    <message>
        <source>This is over</source>
        <translation>C’est terminé</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>to watch on a telephone</source>
        <translation>à voir sur un téléphone</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open again %1 at %2.</source>
        <translation>Ouvert à nouveau %1 à %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open all day</source>
        <translation>ouvert toute la journée</translation>
    </message>
</context>
<context>
    <name>OtherPicturePage</name>
    <message>
        <source>Which picture?</source>
        <translation>Quelle image&#xa0;?</translation>
    </message>
    <message>
        <source>There is no other picture.</source>
        <translation>Il n’y a pas d’autre image.</translation>
    </message>
    <message>
        <source>Add works to the playlist. You can choose their pictures too.</source>
        <translation>Ajoutez des œuvres à la liste. Vous pouvez aussi choisir leurs images.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>Vers l’œuvre</translation>
    </message>
</context>
<context>
    <name>OwnAskPage</name>
    <message>
        <source>1. What is it?</source>
        <translation>1. Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>2. Who made it?</source>
        <translation>2. Qui l’a fait&#xa0;?</translation>
    </message>
    <message>
        <source>3. May we show it?</source>
        <translation>3. Pouvons-nous le montrer&#xa0;?</translation>
    </message>
    <message>
        <source>4. For whom is it?</source>
        <translation>4. Pour qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation>Nous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Nous ne savons pas</translation>
    </message>
    <message>
        <source>Yes, we made it ourselves</source>
        <translation>Oui, nous l’avons fait</translation>
    </message>
    <message>
        <source>Yes, we have leave</source>
        <translation>Oui, nous avons l’accord</translation>
    </message>
    <message>
        <source>Whoever made it says so, also who is in it.</source>
        <translation>L’auteur dit oui, les gens qu’on y voit aussi.</translation>
    </message>
    <message>
        <source>Yes, it is free of rights</source>
        <translation>Oui, c’est libre de droits</translation>
    </message>
    <message>
        <source>The maker died more than 70 years ago, or gave it away.</source>
        <translation>L’auteur est mort il y a plus de 70 ans, ou l’a donné.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Then it stays off the screen.</source>
        <translation>Alors cela ne vient pas à l’écran.</translation>
    </message>
    <message>
        <source>Whoever is in it says so too.</source>
        <translation>Les personnes visibles disent oui aussi.</translation>
    </message>
    <message>
        <source>To look at, on this screen</source>
        <translation>À regarder, sur cet écran</translation>
    </message>
    <message>
        <source>Also to print and take home</source>
        <translation>Aussi à imprimer et à emporter</translation>
    </message>
    <message>
        <source>Not to earn money with.</source>
        <translation>Pas pour gagner de l’argent.</translation>
    </message>
    <message>
        <source>Then nothing comes in. Ask who made it, and come back.</source>
        <translation>Alors rien n’entre. Demandez à l’auteur et revenez.</translation>
    </message>
</context>
<context>
    <name>OwnBatchPage</name>
    <message>
        <source>Take it away, and it goes from the screen. For a week you can bring it back. New files may need its room sooner.</source>
        <translation>Si vous l’enlevez, cela quitte l’écran. Vous pouvez le ramener pendant une semaine. De nouveaux fichiers peuvent prendre sa place plus tôt.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>OwnComingPage</name>
    <message>
        <source>Venster copies “%1”</source>
        <translation>Venster copie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Vos photos et vos films</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>Laissez la clé branchée.</translation>
    </message>
    <message>
        <source>You may take the stick out.</source>
        <translation>Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Make a playlist of it</source>
        <translation>En faire une liste</translation>
    </message>
    <message>
        <source>To your own works</source>
        <translation>Vers vos œuvres</translation>
    </message>
</context>
<context>
    <name>OwnNamePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Quel est le nom&#xa0;?</translation>
    </message>
    <message>
        <source>What is the name of the maker?</source>
        <translation>Comment s’appelle l’auteur&#xa0;?</translation>
    </message>
    <message>
        <source>The name: %1</source>
        <translation>Le nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Your own pictures and films</source>
        <translation>Vos photos et vos films</translation>
    </message>
    <message>
        <source>Touch one to take it away.</source>
        <translation>Touchez-en un pour l’enlever.</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>There is nothing of your own yet.</source>
        <translation>Il n’y a encore rien de vous.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Put a stick with pictures or films in, and touch “From a stick”.</source>
        <translation>Branchez une clé avec des photos ou des films. Touchez alors «&#xa0;D’une clé&#xa0;».</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Où en est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>D’une clé</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
    <message>
        <source>Bring it back: %1</source>
        <translation>Le ramener&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OwnReadyPage</name>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>Is there something that may hurt somebody? Venster asks first.</source>
        <translation>Quelque chose peut-il heurter&#xa0;? Alors Venster demande d’abord.</translation>
    </message>
    <message>
        <source>Put it on the screen</source>
        <translation>Mettre à l’écran</translation>
    </message>
</context>
<context>
    <name>OwnStickPage</name>
    <message>
        <source>What do you want to show?</source>
        <translation>Que voulez-vous montrer&#xa0;?</translation>
    </message>
    <message>
        <source>Touch a folder. Venster then asks four questions.</source>
        <translation>Touchez un dossier. Venster pose alors quatre questions.</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation>Sur la clé</translation>
    </message>
    <message>
        <source>Venster looks on the stick.</source>
        <translation>Venster regarde la clé.</translation>
    </message>
    <message>
        <source>There are no pictures or films on it.</source>
        <translation>Il n’y a ni photos ni films.</translation>
    </message>
    <message>
        <source>There is no stick.</source>
        <translation>Il n’y a pas de clé.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Branchez une clé et touchez «&#xa0;Regarder encore&#xa0;».</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>You stopped it. Nothing came in.</source>
        <translation>Vous avez arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Nothing came in. Put it in, and try it again.</source>
        <translation>La clé n’est plus là. Rien n’a changé. Branchez-la et essayez encore.</translation>
    </message>
    <message>
        <source>Venster can’t read the list of your own works. Ask who looks after this machine.</source>
        <translation>Venster ne peut pas lire la liste de vos œuvres. Demandez à qui s’occupe de cette machine.</translation>
    </message>
    <message>
        <source>“%1” is here again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau là.</translation>
    </message>
    <message>
        <source>There is no room for this on the disk. Nothing has changed.</source>
        <translation>Il n’y a pas assez de place sur le disque. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“%1” is gone. You can bring it back for a week.</source>
        <translation>«&#xa0;%1&#xa0;» est parti. Vous pouvez le ramener pendant une semaine.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
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
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files stay out</source>
        <translation>
            <numerusform>%n autre fichier reste dehors</numerusform>
            <numerusform>%n autres fichiers restent dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Photos de %1</translation>
    </message>
    <message>
        <source>Films of %1</source>
        <translation>Films de %1</translation>
    </message>
    <message>
        <source>Sounds of %1</source>
        <translation>Sons de %1</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Guerre</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Nakedness</source>
        <translation>Nudité</translation>
    </message>
    <message>
        <source>Loud sound</source>
        <translation>Son fort</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>personne ne le sait</translation>
    </message>
    <message>
        <source>We made it ourselves.</source>
        <translation>Nous l’avons fait nous-mêmes.</translation>
    </message>
    <message>
        <source>We have leave to show it.</source>
        <translation>Nous avons l’accord pour le montrer.</translation>
    </message>
    <message>
        <source>It is free of rights.</source>
        <translation>C’est libre de droits.</translation>
    </message>
    <message>
        <source>Visitors see it on this screen only.</source>
        <translation>Les visiteurs le voient sur cet écran seulement.</translation>
    </message>
    <message>
        <source>Visitors may also print it and take it home.</source>
        <translation>Les visiteurs peuvent aussi l’imprimer et l’emporter.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Par&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works are here. They come on the screen within a minute.</source>
        <translation>
            <numerusform>%n œuvre est là. Elle vient à l’écran dans la minute.</numerusform>
            <numerusform>%n œuvres sont là. Elles viennent à l’écran dans la minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Venster could not read %n files.</source>
        <translation>
            <numerusform>Venster n’a pas pu lire %n fichier.</numerusform>
            <numerusform>Venster n’a pas pu lire %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>Very slow</source>
        <translation>Très lente</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Very quick</source>
        <translation>Très rapide</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>pages in the row</source>
        <translation>pages de la rangée</translation>
    </message>
    <message>
        <source>you look at it</source>
        <translation>vous la voyez</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Up in the text</source>
        <translation>Remonter dans le texte</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Down in the text</source>
        <translation>Descendre dans le texte</translation>
    </message>
</context>
<context>
    <name>PictureKeys</name>
    <message>
        <source>Previous detail</source>
        <translation>Détail précédent</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Next detail</source>
        <translation>Détail suivant</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Deux pages</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>There is much to see. Choose a detail and look along.</source>
        <translation>Il y a beaucoup à voir. Choisissez un détail et regardez.</translation>
    </message>
    <message>
        <source>It can&apos;t be seen sharper now.</source>
        <translation>Plus net, ce n’est pas possible maintenant.</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Its own picture</source>
        <translation>L’image d’origine</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>To which place?</source>
        <translation>À quelle place&#xa0;?</translation>
    </message>
    <message>
        <source>From 1 to %1. Now it stands at %2.</source>
        <translation>De 1 à %1. Maintenant, elle est à la place %2.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Broadcast: %1</source>
        <translation>Direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; otherwise %2</source>
        <translation>%1&#xa0;; sinon %2</translation>
    </message>
    <message>
        <source>Visitors see “%1”.</source>
        <translation>Les visiteurs voient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one.</source>
        <translation>Il n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is not on then. Choose it again.</source>
        <translation>Pas à ce moment-là. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>%2, in place of the broadcast “%1”</source>
        <translation>%2, à la place du direct «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>See something else meanwhile</source>
        <translation>Voir autre chose en attendant</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s en arrière</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 s en avant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The text is coming.</source>
        <translation>Le texte arrive.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>We can&apos;t show this text.</source>
        <translation>Nous ne pouvons pas montrer ce texte.</translation>
    </message>
    <message>
        <source>%1: the letters</source>
        <translation>%1&#xa0;: les lettres</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1: to the chapter before</source>
        <translation>%1&#xa0;: au chapitre d’avant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1: to the chapter after</source>
        <translation>%1&#xa0;: au chapitre d’après</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlayerToggles</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>Pas de langue des signes</translation>
    </message>
    <message>
        <source>Swap the pictures</source>
        <translation>Échanger les images</translation>
    </message>
    <message>
        <source>Look of captions</source>
        <translation>Régler les sous-titres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Plus de boutons</translation>
    </message>
</context>
<context>
    <name>PlayingBar</name>
    <message>
        <source>You hear: %1</source>
        <translation>Vous écoutez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stands still: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>To the sound</source>
        <translation>Vers le son</translation>
    </message>
    <message>
        <source>Back to the sound</source>
        <translation>Revenir au son</translation>
    </message>
</context>
<context>
    <name>PlaylistMorePage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>in four languages</source>
        <translation>en quatre langues</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>the days and hours on the screens</source>
        <translation>les jours et heures sur les écrans</translation>
    </message>
    <message>
        <source>Off the screens</source>
        <translation>Retirer des écrans</translation>
    </message>
    <message>
        <source>the playlist itself stays</source>
        <translation>la liste elle-même reste</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>on a stick, or read one in</source>
        <translation>sur une clé USB, ou lire une liste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>what was on the screens, and the way back</source>
        <translation>ce qui était sur les écrans, et le retour</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>a new playlist with the same works and words</source>
        <translation>une nouvelle liste avec les mêmes œuvres et mots</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>“Undo” brings it back</source>
        <translation>«&#xa0;Annuler&#xa0;» la ramène</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>%1 · follows “%2”</source>
        <translation>%1 · suit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Touch the place where it is to stand.</source>
        <translation>Touchez la place où elle doit être.</translation>
    </message>
    <message>
        <source>Visitors see it just so.</source>
        <translation>Les visiteurs la voient ainsi.</translation>
    </message>
    <message>
        <source>Visitors will see it just so.</source>
        <translation>Les visiteurs la verront ainsi.</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>«&#xa0;Annuler&#xa0;» défait&#xa0;: %1</translation>
    </message>
    <message>
        <source>The works in it</source>
        <translation>Les œuvres dedans</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Elle est encore vide.</translation>
    </message>
    <message>
        <source>Look for works as a visitor does. Each has a button: “Take it”.</source>
        <translation>Cherchez des œuvres comme un visiteur. Chacune a un bouton&#xa0;: «&#xa0;La prendre&#xa0;».</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>put it down here</source>
        <translation>la poser ici</translation>
    </message>
    <message>
        <source>%1 one place up</source>
        <translation>%1 une place plus haut</translation>
    </message>
    <message>
        <source>%1 one place down</source>
        <translation>%1 une place plus bas</translation>
    </message>
    <message>
        <source>Add works</source>
        <translation>Ajouter des œuvres</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>D’autres comme ça</translation>
    </message>
    <message>
        <source>As a visitor</source>
        <translation>En visiteur</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>Dans le planning</translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n point d’abord</numerusform>
            <numerusform>%n points d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tips</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>On the screens</source>
        <translation>Sur les écrans</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Mettre sur les écrans</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Paw</source>
        <translation>Patte</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Pomme</translation>
    </message>
    <message>
        <source>Touch the apple.</source>
        <translation>Touchez la pomme.</translation>
    </message>
    <message>
        <source>Well done. Touch the apple once more.</source>
        <translation>Bien. Touchez la pomme encore une fois.</translation>
    </message>
    <message>
        <source>Good. Now choose the boat.</source>
        <translation>Bien. Choisissez le bateau.</translation>
    </message>
    <message>
        <source>The last one: touch “Back”, at the bottom.</source>
        <translation>Pour finir&#xa0;: touchez «&#xa0;Retour&#xa0;», en bas.</translation>
    </message>
    <message>
        <source>Practise touching</source>
        <translation>S’exercer à toucher</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>That is something else. Try again, there is no hurry.</source>
        <translation>C’est autre chose. Essayez encore, sans vous presser.</translation>
    </message>
    <message>
        <source>“Back” stands at the bottom left, on every page.</source>
        <translation>«&#xa0;Retour&#xa0;» est en bas à gauche, sur chaque page.</translation>
    </message>
    <message>
        <source>Shall we make the buttons calmer?</source>
        <translation>Votre main tremble&#xa0;? Voulez-vous appuyer plus longtemps&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Oui, volontiers</translation>
    </message>
    <message>
        <source>Done. Keep your finger on it for a moment.</source>
        <translation>C’est fait. Gardez le doigt dessus un instant.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>PractiseWords</name>
    <message>
        <source>You practise now.</source>
        <translation>Vous vous exercez.</translation>
    </message>
</context>
<context>
    <name>PreviewOwnPage</name>
    <message>
        <source>Choose it yourself</source>
        <translation>Choisir vous-même</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Les choix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grandes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Vue habituelle</translation>
    </message>
    <message>
        <source>Simple view</source>
        <translation>Vue simple</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Without internet you can only open what this device keeps.</source>
        <translation>Sans internet, on ouvre seulement ce que cet appareil garde.</translation>
    </message>
    <message>
        <source>With internet</source>
        <translation>Avec internet</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Another screen has its real shape here, and may be drawn smaller.</source>
        <translation>Un autre écran a ici sa vraie forme. Il peut être plus petit.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>Upright, on a wall</source>
        <translation>Debout, au mur</translation>
    </message>
    <message>
        <source>Wide, on a table</source>
        <translation>Large, sur une table</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>The button “Staff” leads back, and all is as it was.</source>
        <translation>Avec «&#xa0;Personnel&#xa0;» vous revenez. Tout est alors comme avant.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look as a visitor</source>
        <translation>Regarder en visiteur</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>Comme qui&#xa0;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#xa0;?</translation>
    </message>
    <message>
        <source>As most visitors</source>
        <translation>Comme la plupart</translation>
    </message>
    <message>
        <source>Simple view, very large letters</source>
        <translation>Simple, très grandes lettres</translation>
    </message>
    <message>
        <source>Yellow on black, large letters</source>
        <translation>Jaune sur noir, grandes lettres</translation>
    </message>
    <message>
        <source>Choose it yourself</source>
        <translation>Choisir vous-même</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Une heure plus tôt</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Une heure plus tard</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il y a dedans</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Prendre la liste</translation>
    </message>
    <message>
        <source>It becomes a new playlist. Visitors do not see it yet.</source>
        <translation>C’est alors une nouvelle liste. Les visiteurs ne la voient pas encore.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grandes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Usual spacing</source>
        <translation>Espacement habituel</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Lettres plus espacées</translation>
    </message>
    <message>
        <source>Calm movement</source>
        <translation>Mouvement calme</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>Spoken screen</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Muette</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Pas trop vite</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>At the usual height</source>
        <translation>Hauteur habituelle</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Temps habituel</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>A short touch</source>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Steady hand: hold a moment</source>
        <translation>Long&#xa0;: si votre main tremble</translation>
    </message>
    <message>
        <source>View</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Une œuvre&#xa0;: simple</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Contacteurs</translation>
    </message>
    <message>
        <source>No switches</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un seul</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Deux</translation>
    </message>
</context>
<context>
    <name>QuestionNames</name>
    <message>
        <source>Adjust</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Sentence back</source>
        <translation>Phrase d’avant</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>start of the book</source>
        <translation>début du livre</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>un quart lu</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>à moitié lu</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>trois quarts lus</translation>
    </message>
    <message>
        <source>nearly finished</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>end of the book</source>
        <translation>fin du livre</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Plus petites lettres</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Plus grandes lettres</translation>
    </message>
    <message>
        <source>Soft paper</source>
        <translation>Papier doux</translation>
    </message>
</context>
<context>
    <name>ReadingTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Chapitre suivant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>Type the code that you have now.</source>
        <translation>Tapez le code que vous avez maintenant.</translation>
    </message>
    <message>
        <source>Type your new code.</source>
        <translation>Tapez votre nouveau code.</translation>
    </message>
    <message>
        <source>Type your new code again.</source>
        <translation>Tapez encore votre nouveau code.</translation>
    </message>
    <message>
        <source>You have a new code.</source>
        <translation>Vous avez un nouveau code.</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>Which work instead?</source>
        <translation>Quelle œuvre à la place&#xa0;?</translation>
    </message>
    <message>
        <source>There is none like it here.</source>
        <translation>Il n’y en a pas de semblable.</translation>
    </message>
    <message>
        <source>You may take it out, and add another.</source>
        <translation>Vous pouvez la retirer et en ajouter une autre.</translation>
    </message>
    <message>
        <source>To the work</source>
        <translation>Vers l’œuvre</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This is how the text looks.</source>
        <translation>Voici comment le texte apparaît.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>When is what on the screens?</source>
        <translation>Qu’y a-t-il sur les écrans, et quand&#xa0;?</translation>
    </message>
    <message>
        <source>When two fall together, both are there. The higher one comes first.</source>
        <translation>Deux tombent ensemble&#xa0;? On voit les deux. La plus haute est la première.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>Le planning</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de planning.</translation>
    </message>
    <message>
        <source>Visitors see the shelves of the collections. A plan comes with a playlist that you put on the screens.</source>
        <translation>Les visiteurs voient les séries des collections. Mettez une liste sur les écrans&#xa0;: elle aura son planning.</translation>
    </message>
    <message>
        <source>now on the screens</source>
        <translation>maintenant sur les écrans</translation>
    </message>
    <message>
        <source>What do visitors see when?</source>
        <translation>Que voient les visiteurs, et quand&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n œuvre trouvée</numerusform>
            <numerusform>%n œuvres trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Choisissez un thème</translation>
    </message>
    <message>
        <source>Nothing found with this choice.</source>
        <translation>Rien trouvé avec ce choix.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Vouliez-vous dire&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Without it there are %n.</source>
        <translation>
            <numerusform>Sans ce choix, il y en a %n.</numerusform>
            <numerusform>Sans ce choix, il y en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Found works</source>
        <translation>Œuvres trouvées</translation>
    </message>
    <message>
        <source>The first works are on their way.</source>
        <translation>Les premières œuvres arrivent.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Your words: %1</source>
        <translation>Vos mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Tapez un mot</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Not with this choice</source>
        <translation>Pas avec ce choix</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Voir %n</numerusform>
            <numerusform>Voir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>All away</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What do you want to see or hear?</source>
        <translation>Que voulez-vous voir ou entendre&#xa0;?</translation>
    </message>
    <message>
        <source>Type a word, for example “sea”. You see at once what there is.</source>
        <translation>Tapez un mot, par exemple «&#xa0;mer&#xa0;». Vous voyez aussitôt ce&#xa0;qu’il&#xa0;y&#xa0;a.</translation>
    </message>
    <message>
        <source>Only with …</source>
        <translation>Seulement avec …</translation>
    </message>
</context>
<context>
    <name>SearchSieve</name>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>What do visitors see on %1?</source>
        <translation>Que voient les visiteurs le %1&#xa0;?</translation>
    </message>
    <message>
        <source>What stands first here comes first on the screen.</source>
        <translation>Ce qui est premier ici est premier à l’écran.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Un autre moment</translation>
    </message>
    <message>
        <source>The shelves of the collections.</source>
        <translation>Les séries des collections.</translation>
    </message>
    <message>
        <source>Nothing is planned for this moment.</source>
        <translation>Rien n’est au planning pour ce moment.</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Une demi-heure plus tôt</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Une demi-heure plus tard</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Read in a playlist</source>
        <translation>Lire une liste</translation>
    </message>
    <message>
        <source>Share “%1”</source>
        <translation>Partager «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Files that you can read in: touch one to see what is in it.</source>
        <translation>Touchez un fichier&#xa0;: vous voyez ce qu’il contient.</translation>
    </message>
    <message>
        <source>The files there</source>
        <translation>Les fichiers là</translation>
    </message>
    <message>
        <source>There is nothing to read in.</source>
        <translation>Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>There is no playlist on the stick.</source>
        <translation>Il n’y a pas de liste sur la clé.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Mettez une clé USB. Touchez «&#xa0;Regarder encore&#xa0;».</translation>
    </message>
    <message>
        <source>Pictures or films? Those come in by “Your own pictures and films”. A curator or manager does that.</source>
        <translation>Photos ou films&#xa0;? Ils entrent par «&#xa0;Vos photos et vos films&#xa0;». Un curateur ou un responsable fait cela.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Write its texts as a table</source>
        <translation>Écrire les textes en tableau</translation>
    </message>
    <message>
        <source>Write the playlist</source>
        <translation>Écrire la liste</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Which works of a shelf are on screen: &quot;1-4 of 22&quot;.</extracomment>
        <translation>%1–%2 sur %3</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Séries d’avant</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Autres séries</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Previous</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>This series is no longer here.</source>
        <translation>Cette série n’est plus ici.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>Il y a encore beaucoup à voir.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Vers l’accueil</translation>
    </message>
</context>
<context>
    <name>ShelfRail</name>
    <message>
        <source>Earlier shelves</source>
        <translation>Séries d’avant</translation>
    </message>
    <message>
        <source>More shelves</source>
        <translation>Autres séries</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>More of %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Simple</name>
    <message>
        <source>A picture to look at.</source>
        <translation>Une image à regarder.</translation>
    </message>
    <message>
        <source>A story of %1.</source>
        <translation>Une histoire de %1.</translation>
    </message>
    <message>
        <source>A recording of %1.</source>
        <translation>Un enregistrement de %1.</translation>
    </message>
    <message>
        <source>A recording.</source>
        <translation>Un enregistrement.</translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>Un film de %1.</translation>
    </message>
    <message>
        <source>A film.</source>
        <translation>Un film.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>SimplePage</name>
    <message>
        <source>The first works are on their way.</source>
        <translation>Les premières œuvres arrivent.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This takes about a minute the first time.</source>
        <translation>La première fois, cela prend environ une minute.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>This device can&apos;t do that.</source>
        <translation>Cet appareil ne le peut pas.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choose, and hear the difference.</source>
        <translation>Choisissez, et écoutez la différence.</translation>
    </message>
    <message>
        <source>Nothing plays now. What you choose is heard in the next film.</source>
        <translation>Rien ne joue maintenant. Vous entendrez votre choix dans le prochain film.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>In ten steps: with the keys for louder and softer, while it speaks.</source>
        <translation>En dix pas&#xa0;: avec les touches plus fort et moins fort, pendant qu’elle parle.</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Clear speech</source>
        <translation>Voix claires</translation>
    </message>
    <message>
        <source>Voices stand out, soft and loud come closer.</source>
        <translation>Les voix ressortent. Le faible et le fort se rapprochent.</translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation>Le même son dans les deux oreilles</translation>
    </message>
    <message>
        <source>Good if you hear with one ear.</source>
        <translation>Utile si vous entendez d’une seule oreille.</translation>
    </message>
    <message>
        <source>Which ear</source>
        <translation>Quelle oreille</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Both ears</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Voices keep their pitch.</source>
        <translation>Les voix gardent leur hauteur.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Langue parlée</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>It is off.</source>
        <translation>Il est à l’arrêt.</translation>
    </message>
    <message>
        <source>We have not read it yet.</source>
        <translation>Nous ne l’avons pas encore lu.</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Lu le %1</translation>
    </message>
    <message>
        <source>We could not read it yet.</source>
        <translation>Nous n’avons pas encore pu le lire.</translation>
    </message>
    <message>
        <source>We can’t read it since %1</source>
        <translation>Nous ne pouvons plus le lire depuis le %1</translation>
    </message>
    <message>
        <source>What we have of it stays on the screens.</source>
        <translation>Ce que nous en avons reste sur les écrans.</translation>
    </message>
    <message>
        <source>For who looks after the network, in English: %1</source>
        <translation>Pour qui s’occupe du réseau, en anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>The catalogue asks us to wait. Try it again later.</source>
        <translation>Le catalogue nous demande d’attendre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Venster is not ready for this. Try it again in a minute.</source>
        <translation>Venster n’est pas encore prêt. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>We tried it just now. It does not work.</source>
        <translation>Nous venons d’essayer. Cela ne marche pas.</translation>
    </message>
    <message>
        <source>We tried it just now. It works.</source>
        <translation>Nous venons d’essayer. Cela marche.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Where the works come from</source>
        <translation>D’où viennent les œuvres</translation>
    </message>
    <message>
        <source>Other catalogues come in the file kiosk.toml.</source>
        <translation>Les autres catalogues viennent dans le fichier kiosk.toml.</translation>
    </message>
    <message>
        <source>There is no catalogue yet.</source>
        <translation>Il n’y a pas encore de catalogue.</translation>
    </message>
    <message>
        <source>Who looks after this machine writes them in the file kiosk.toml.</source>
        <translation>Qui s’occupe de cet appareil les écrit dans le fichier kiosk.toml.</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>You practise now.</source>
        <translation>Vous vous exercez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StaffHelp</name>
    <message>
        <source>Must a work go at once? Find it with “Search” and touch “Don’t show it”.</source>
        <translation>Une œuvre doit partir&#xa0;? Trouvez-la avec «&#xa0;Chercher&#xa0;», puis touchez «&#xa0;Masquer&#xa0;».</translation>
    </message>
    <message>
        <source>Must a work go at once? Ask a colleague to take it off the screens.</source>
        <translation>Une œuvre doit partir tout de suite&#xa0;? Demandez-le à un collègue.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did, as often as you like. Also tomorrow.</source>
        <translation>«&#xa0;Annuler&#xa0;» défait ce que vous avez fait, autant que vous voulez. Demain aussi.</translation>
    </message>
    <message>
        <source>Visitors see it when you touch “Put on the screens”, and not before.</source>
        <translation>Les visiteurs la voient quand vous touchez «&#xa0;Mettre sur les écrans&#xa0;», pas avant.</translation>
    </message>
    <message>
        <source>A colleague puts it on the screens. Visitors do not see it before.</source>
        <translation>Un collègue la met sur les écrans. Les visiteurs ne la voient pas avant.</translation>
    </message>
    <message>
        <source>A colleague does this. You may look at it.</source>
        <translation>Un collègue fait cela. Vous pouvez regarder.</translation>
    </message>
    <message>
        <source>Must it go at once? “Don’t show it” takes it off every screen.</source>
        <translation>Elle doit partir&#xa0;? «&#xa0;Masquer&#xa0;» l’enlève de chaque écran.</translation>
    </message>
    <message>
        <source>Change it as you like. Visitors do not see it yet.</source>
        <translation>Changez-la à votre goût. Les visiteurs ne la voient pas encore.</translation>
    </message>
    <message>
        <source>“Staff” leads back, and all is as it was.</source>
        <translation>«&#xa0;Personnel&#xa0;» ramène ici, et tout est comme avant.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “Look again”.</source>
        <translation>Mettez une clé et touchez «&#xa0;Regarder encore&#xa0;».</translation>
    </message>
    <message>
        <source>Touch your name, type your code, and touch “OK”.</source>
        <translation>Touchez votre nom, tapez votre code et touchez «&#xa0;OK&#xa0;».</translation>
    </message>
    <message>
        <source>“Show my code” lets you read what you type.</source>
        <translation>Avec «&#xa0;Montrer mon code&#xa0;» vous lisez ce que vous tapez.</translation>
    </message>
    <message>
        <source>Did you forget your code? Whoever looks after this machine gives a new one.</source>
        <translation>Code oublié&#xa0;? La personne qui gère cet appareil vous en donne un autre.</translation>
    </message>
    <message>
        <source>Must a work go at once? Open it, and touch “Don’t show it” at the bottom.</source>
        <translation>Une œuvre doit partir&#xa0;? Ouvrez-la et touchez «&#xa0;Masquer&#xa0;» en bas.</translation>
    </message>
    <message>
        <source>Was it a mistake? “Show it again” stands in the same place.</source>
        <translation>C’était une erreur&#xa0;? «&#xa0;Montrer à nouveau&#xa0;» est au même endroit.</translation>
    </message>
    <message>
        <source>“Take it” puts the work in your playlist. “Follow” also adds what comes later.</source>
        <translation>«&#xa0;La prendre&#xa0;» met l’œuvre dans votre liste. «&#xa0;Suivre&#xa0;» ajoute aussi ce qui vient plus tard.</translation>
    </message>
    <message>
        <source>“Staff” leads back. It always stands on “Start”.</source>
        <translation>«&#xa0;Personnel&#xa0;» ramène à vos pages. Il est toujours dans «&#xa0;Accueil&#xa0;».</translation>
    </message>
    <message>
        <source>At the top stands what comes first, and an idea for this week. Touch a line to begin.</source>
        <translation>En haut&#xa0;: ce qui passe d’abord, et une idée pour la semaine. Touchez une ligne pour commencer.</translation>
    </message>
    <message>
        <source>Touch a playlist to see what is in it.</source>
        <translation>Touchez une liste pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Below stand your playlists. A tick means: visitors see it now.</source>
        <translation>Vos listes sont plus bas. Une coche veut dire&#xa0;: les visiteurs la voient maintenant.</translation>
    </message>
    <message>
        <source>A tick means: visitors see the playlist now.</source>
        <translation>Une coche veut dire&#xa0;: les visiteurs voient la liste maintenant.</translation>
    </message>
    <message>
        <source>Touch a work to change its words or its place. Where arrows stand beside it, they move it.</source>
        <translation>Touchez une œuvre pour changer ses mots ou sa place. S’il y a des flèches à côté, elles la déplacent.</translation>
    </message>
    <message>
        <source>“Add works”: look around as a visitor does, and touch “Take it”.</source>
        <translation>«&#xa0;Ajouter des œuvres&#xa0;»&#xa0;: regardez comme un visiteur, puis «&#xa0;La prendre&#xa0;».</translation>
    </message>
    <message>
        <source>Touch a work to see more of it. “As a visitor” shows all of it.</source>
        <translation>Touchez une œuvre pour en voir plus. «&#xa0;En visiteur&#xa0;» montre tout.</translation>
    </message>
    <message>
        <source>Give it a title and words of your own. Visitors read yours first.</source>
        <translation>Donnez-lui un titre et des mots à vous. Les visiteurs les lisent d’abord.</translation>
    </message>
    <message>
        <source>Say what one sees, for who can’t see it: who, what, where.</source>
        <translation>Dites ce qu’on voit, pour qui ne le voit pas&#xa0;: qui, quoi, où.</translation>
    </message>
    <message>
        <source>“Pick up”: then touch the place where it is to stand.</source>
        <translation>«&#xa0;Prendre&#xa0;»&#xa0;: touchez ensuite la nouvelle place.</translation>
    </message>
    <message>
        <source>“See it as a visitor” opens its page.</source>
        <translation>«&#xa0;Voir comme un visiteur&#xa0;» ouvre la page de l’œuvre.</translation>
    </message>
    <message>
        <source>Colleagues change it. You see what they made.</source>
        <translation>Vos collègues la changent. Vous voyez ce qu’ils ont fait.</translation>
    </message>
    <message>
        <source>Visitors see this picture in lists. On its own page they see the work itself.</source>
        <translation>Les visiteurs voient cette image dans les listes. Sur la page de l’œuvre, ils voient l’œuvre même.</translation>
    </message>
    <message>
        <source>You described the picture before? Describe the new one too.</source>
        <translation>Vous aviez décrit l’image d’avant&#xa0;? Décrivez aussi la nouvelle.</translation>
    </message>
    <message>
        <source>Type the new place with the large digits. “OK” puts the work there.</source>
        <translation>Tapez la nouvelle place avec les grands chiffres. «&#xa0;OK&#xa0;» y met l’œuvre.</translation>
    </message>
    <message>
        <source>The other works move up by themselves.</source>
        <translation>Les autres œuvres se déplacent toutes seules.</translation>
    </message>
    <message>
        <source>Here stands what you seldom need. Touch a line to open it.</source>
        <translation>Voici ce dont vous avez peu besoin. Touchez une ligne pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“Not shown” brings back a work that somebody took away.</source>
        <translation>«&#xa0;Non montré&#xa0;» ramène une œuvre que quelqu’un a enlevée.</translation>
    </message>
    <message>
        <source>“Figures” tells how often visitors looked at a work.</source>
        <translation>«&#xa0;Chiffres&#xa0;» dit combien de fois une œuvre a eu des visiteurs.</translation>
    </message>
    <message>
        <source>“Begin with an example” makes a playlist for an occasion.</source>
        <translation>«&#xa0;Commencer par un exemple&#xa0;» fait une liste pour une occasion.</translation>
    </message>
    <message>
        <source>Touch an occasion. You get a playlist with works that go with it.</source>
        <translation>Touchez une occasion. Vous recevez une liste avec des œuvres qui vont avec.</translation>
    </message>
    <message>
        <source>Type the code that you have now. Then type a new one, twice.</source>
        <translation>Tapez le code que vous avez maintenant. Puis deux fois un nouveau.</translation>
    </message>
    <message>
        <source>Write in each language. Nothing is lost: each key counts at once.</source>
        <translation>Écrivez dans chaque langue. Vous ne perdez rien&#xa0;: chaque lettre reste.</translation>
    </message>
    <message>
        <source>“Ready” brings you back. Is a language missing? Visitors read another.</source>
        <translation>«&#xa0;Prêt&#xa0;» vous ramène. Une langue manque&#xa0;? Les visiteurs en lisent une autre.</translation>
    </message>
    <message>
        <source>A broadcast comes first on the start page. When it is not there, visitors see the playlist.</source>
        <translation>Un direct vient d’abord à l’accueil. S’il n’est pas là, les visiteurs voient la liste.</translation>
    </message>
    <message>
        <source>A broadcast goes first, then one day, then some time, then every week.</source>
        <translation>D’abord un direct, puis un jour, puis un temps, puis chaque semaine.</translation>
    </message>
    <message>
        <source>A colleague chooses the days and hours.</source>
        <translation>Un collègue choisit les jours et les heures.</translation>
    </message>
    <message>
        <source>Choose “Always”, “For some time”, “Every week” or “On one day”. Feast days are under “For some time”.</source>
        <translation>Choisissez «&#xa0;Toujours&#xa0;», «&#xa0;Une période&#xa0;», «&#xa0;Chaque semaine&#xa0;» ou «&#xa0;Un seul jour&#xa0;». Les fêtes sont sous «&#xa0;Une période&#xa0;».</translation>
    </message>
    <message>
        <source>A tick means: it is on the screens now.</source>
        <translation>Une coche veut dire&#xa0;: elle est sur les écrans maintenant.</translation>
    </message>
    <message>
        <source>Touch a line to choose other days or hours.</source>
        <translation>Touchez une ligne pour choisir d’autres jours ou heures.</translation>
    </message>
    <message>
        <source>“What do visitors see when?” tells it for another day, and why.</source>
        <translation>«&#xa0;Que voient les visiteurs, et quand&#xa0;?&#xa0;» le dit pour un autre jour, et pourquoi.</translation>
    </message>
    <message>
        <source>Choose a day and an hour. “Now” brings you back to this moment.</source>
        <translation>Choisissez un jour et une heure. «&#xa0;Maintenant&#xa0;» revient à ce moment.</translation>
    </message>
    <message>
        <source>The playlist at the top leads the start page then.</source>
        <translation>La liste du haut vient alors en premier à l’accueil.</translation>
    </message>
    <message>
        <source>Touch a work: it comes at the end of the playlist.</source>
        <translation>Touchez une œuvre&#xa0;: elle vient à la fin de la liste.</translation>
    </message>
    <message>
        <source>“Look for others” lets you choose from all works.</source>
        <translation>Avec «&#xa0;En chercher d’autres&#xa0;» vous choisissez parmi toutes.</translation>
    </message>
    <message>
        <source>Touch as whom you look. You see the real pages, with this playlist.</source>
        <translation>Touchez comme qui regarder. Vous voyez les vraies pages, avec cette liste.</translation>
    </message>
    <message>
        <source>First choose another day or hour, if you like.</source>
        <translation>Choisissez d’abord un autre jour ou une autre heure, si vous voulez.</translation>
    </message>
    <message>
        <source>Choose what this visitor likes, and on which screen.</source>
        <translation>Choisissez ce que ce visiteur aime, et sur quel écran.</translation>
    </message>
    <message>
        <source>Without internet you see what still works when the line is down.</source>
        <translation>Sans internet, vous voyez ce qui marche encore sans la ligne.</translation>
    </message>
    <message>
        <source>This stays off the screens until you put it right.</source>
        <translation>Ceci reste hors des écrans. Corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>Do these first. Touch one to put it right.</source>
        <translation>Faites ceux-ci d’abord. Touchez-en un pour le corriger.</translation>
    </message>
    <message>
        <source>A tip makes it better still.</source>
        <translation>Un conseil rend le tout encore meilleur.</translation>
    </message>
    <message>
        <source>Here stands what is not right yet. Colleagues put it right.</source>
        <translation>Voici ce qui ne va pas encore. Vos collègues l’arrangent.</translation>
    </message>
    <message>
        <source>Here you see how often visitors looked at each work in a month.</source>
        <translation>Ici vous voyez combien de fois on a regardé chaque œuvre en un mois.</translation>
    </message>
    <message>
        <source>You never see a number under five: nobody can tell who it was.</source>
        <translation>Vous ne voyez aucun nombre sous cinq&#xa0;: nul ne sait qui c’était.</translation>
    </message>
    <message>
        <source>“What do we keep?” is for visitors who ask.</source>
        <translation>«&#xa0;Que gardons-nous&#xa0;?&#xa0;» est pour les visiteurs qui le demandent.</translation>
    </message>
    <message>
        <source>Does a visitor ask what we keep? Read this page together.</source>
        <translation>Un visiteur demande ce que nous gardons&#xa0;? Lisez cette page ensemble.</translation>
    </message>
    <message>
        <source>We never keep who somebody is, or what somebody types.</source>
        <translation>Nous ne gardons jamais qui est quelqu’un, ni ce qu’il tape.</translation>
    </message>
    <message>
        <source>Touch a work. It takes the place of the other one.</source>
        <translation>Touchez une œuvre. Elle prend la place de l’autre.</translation>
    </message>
    <message>
        <source>Is there nothing good? “Back”, then take the work out.</source>
        <translation>Rien ne va&#xa0;? Touchez «&#xa0;Retour&#xa0;», puis enlevez l’œuvre.</translation>
    </message>
    <message>
        <source>Visitors do not see these works. Touch one to show it again.</source>
        <translation>Les visiteurs ne voient pas ces œuvres. Touchez-en une pour la remontrer.</translation>
    </message>
    <message>
        <source>“Undo” takes back what you did here last.</source>
        <translation>«&#xa0;Annuler&#xa0;» défait ce que vous venez de faire ici.</translation>
    </message>
    <message>
        <source>Visitors do not see these works.</source>
        <translation>Les visiteurs ne voient pas ces œuvres.</translation>
    </message>
    <message>
        <source>“Name” gives it another name. “Copy” makes a second one.</source>
        <translation>«&#xa0;Nom&#xa0;» change son nom. «&#xa0;Copier&#xa0;» en fait une deuxième.</translation>
    </message>
    <message>
        <source>“Versions” tells what was on the screens before.</source>
        <translation>«&#xa0;Versions&#xa0;» dit ce qui était sur les écrans avant.</translation>
    </message>
    <message>
        <source>“Throw away” is not for ever: “Undo” brings it back.</source>
        <translation>«&#xa0;Jeter&#xa0;» n’est pas pour toujours&#xa0;: «&#xa0;Annuler&#xa0;» la ramène.</translation>
    </message>
    <message>
        <source>“Share” writes the playlist to a stick.</source>
        <translation>«&#xa0;Partager&#xa0;» écrit la liste sur une clé.</translation>
    </message>
    <message>
        <source>“Off the screens”: visitors do not see it any more. The playlist stays.</source>
        <translation>«&#xa0;Retirer des écrans&#xa0;»&#xa0;: les visiteurs ne la voient plus. La liste reste.</translation>
    </message>
    <message>
        <source>Touch a file to see what is in it. Nothing comes in yet.</source>
        <translation>Touchez un fichier pour voir ce qu’il contient. Rien n’entre encore.</translation>
    </message>
    <message>
        <source>Did you come from a playlist? Then you can write it to the stick.</source>
        <translation>Vous venez d’une liste&#xa0;? Alors vous pouvez l’écrire sur la clé.</translation>
    </message>
    <message>
        <source>This is what the file brings. We keep nothing of it yet.</source>
        <translation>Voici ce que le fichier apporte. Nous n’en gardons encore rien.</translation>
    </message>
    <message>
        <source>“Take it over” makes a new playlist of it. Visitors do not see it yet.</source>
        <translation>«&#xa0;Prendre la liste&#xa0;» en fait une nouvelle. Les visiteurs ne la voient pas encore.</translation>
    </message>
    <message>
        <source>What was on the screens stays here, the newest first.</source>
        <translation>Ce qui était sur les écrans reste ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Touch a version to see what changed in it.</source>
        <translation>Touchez une version pour voir ce qui y a changé.</translation>
    </message>
    <message>
        <source>Here you see what somebody changed in this version.</source>
        <translation>Ici vous voyez ce que quelqu’un a changé dans cette version.</translation>
    </message>
    <message>
        <source>“Put this one back”: the playlist is again as it was then.</source>
        <translation>«&#xa0;Remettre celle-ci&#xa0;»&#xa0;: la liste redevient comme alors.</translation>
    </message>
    <message>
        <source>A colleague can put this version back.</source>
        <translation>Un collègue peut remettre cette version.</translation>
    </message>
    <message>
        <source>Here stands who did what, the newest first.</source>
        <translation>Voici qui a fait quoi, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>“Of one person” tells what one colleague did.</source>
        <translation>«&#xa0;D’une personne&#xa0;» dit ce qu’un collègue a fait.</translation>
    </message>
    <message>
        <source>“Save as CSV” writes the list for a spreadsheet.</source>
        <translation>«&#xa0;Garder en CSV&#xa0;» écrit la liste pour un tableur.</translation>
    </message>
    <message>
        <source>Here you see which playlists still work without internet.</source>
        <translation>Ici vous voyez quelles listes marchent encore sans internet.</translation>
    </message>
    <message>
        <source>Touch a playlist to keep it here, or no longer.</source>
        <translation>Touchez une liste pour la garder ici, ou ne plus la garder.</translation>
    </message>
    <message>
        <source>A colleague chooses what stays on this device.</source>
        <translation>Un collègue choisit ce qui reste sur cet appareil.</translation>
    </message>
    <message>
        <source>“Catalogues” tells whether the sources of the works do well.</source>
        <translation>«&#xa0;Catalogues&#xa0;» dit si tout va bien là d’où viennent les œuvres.</translation>
    </message>
    <message>
        <source>The works come from these catalogues. Touch one to see how it does.</source>
        <translation>Les œuvres viennent de ces catalogues. Touchez-en un pour en savoir plus.</translation>
    </message>
    <message>
        <source>Do you miss one? Whoever looks after this machine can add it.</source>
        <translation>Il en manque un&#xa0;? La personne qui gère cet appareil peut l’ajouter.</translation>
    </message>
    <message>
        <source>Here you read whether this catalogue still answers.</source>
        <translation>Ici vous lisez si ce catalogue répond encore.</translation>
    </message>
    <message>
        <source>“Try it now” looks at once whether there is something new.</source>
        <translation>«&#xa0;Essayer maintenant&#xa0;» regarde tout de suite s’il y a du nouveau.</translation>
    </message>
    <message>
        <source>A colleague can have it tried again.</source>
        <translation>Un collègue peut réessayer.</translation>
    </message>
    <message>
        <source>Put a stick in, and touch “From a stick”. Four questions follow.</source>
        <translation>Mettez une clé et touchez «&#xa0;D’une clé&#xa0;». Quatre questions suivent.</translation>
    </message>
    <message>
        <source>A colleague brings in your pictures and films.</source>
        <translation>Un collègue fait entrer vos photos et vos films.</translation>
    </message>
    <message>
        <source>Touch what came in to take it away. Mostly you can bring it back for a week.</source>
        <translation>Touchez ce qui est là pour l’enlever. Le plus souvent, vous pouvez le ramener pendant une semaine.</translation>
    </message>
    <message>
        <source>“Take it away”: it goes from the screen at once.</source>
        <translation>«&#xa0;Enlever&#xa0;»&#xa0;: cela quitte aussitôt l’écran.</translation>
    </message>
    <message>
        <source>Was it a mistake? Mostly you can bring it back for a week.</source>
        <translation>Une erreur&#xa0;? Le plus souvent, vous pouvez le ramener pendant une semaine.</translation>
    </message>
    <message>
        <source>Touch a folder. Four short questions follow.</source>
        <translation>Touchez un dossier. Quatre courtes questions suivent.</translation>
    </message>
    <message>
        <source>Is your stick not there? Put it in, and touch “Look again”.</source>
        <translation>Votre clé n’est pas là&#xa0;? Mettez-la et touchez «&#xa0;Regarder encore&#xa0;».</translation>
    </message>
    <message>
        <source>Touch your answer. The next question comes by itself.</source>
        <translation>Touchez votre réponse. La question suivante vient toute seule.</translation>
    </message>
    <message>
        <source>Do you not know whether you may? Then leave it out, and ask.</source>
        <translation>Vous ne savez pas si vous pouvez&#xa0;? Alors laissez-le et demandez.</translation>
    </message>
    <message>
        <source>Another answer? “Back” leads to the question before.</source>
        <translation>Une autre réponse&#xa0;? «&#xa0;Retour&#xa0;» ramène à la question d’avant.</translation>
    </message>
    <message>
        <source>Type the name, and touch “Ready”.</source>
        <translation>Tapez le nom et touchez «&#xa0;Prêt&#xa0;».</translation>
    </message>
    <message>
        <source>Visitors read this name, so write it in full.</source>
        <translation>Les visiteurs lisent ce nom&#xa0;: écrivez-le en entier.</translation>
    </message>
    <message>
        <source>Read once more what you said. All right? Then “Put it on the screen”.</source>
        <translation>Relisez ce que vous avez dit. C’est juste&#xa0;? Alors «&#xa0;Mettre à l’écran&#xa0;».</translation>
    </message>
    <message>
        <source>Touch what may hurt somebody. Venster then asks visitors first.</source>
        <translation>Touchez ce qui peut blesser. Venster demande alors d’abord aux visiteurs.</translation>
    </message>
    <message>
        <source>Leave the stick in until Venster has it all. “Stop” ends it.</source>
        <translation>Laissez la clé jusqu’à ce que tout soit là. «&#xa0;Arrêter&#xa0;» y met fin.</translation>
    </message>
    <message>
        <source>Then “Make a playlist of it”, if you like.</source>
        <translation>Ensuite, si vous voulez&#xa0;: «&#xa0;En faire une liste&#xa0;».</translation>
    </message>
    <message>
        <source>Walk away when you like: what you did is kept.</source>
        <translation>Partez sans crainte&#xa0;: votre travail reste.</translation>
    </message>
</context>
<context>
    <name>StaffHelpPage</name>
    <message>
        <source>Help for staff</source>
        <translation>Aide pour le personnel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Ten minutes, step by step</source>
        <translation>Dix minutes, pas à pas</translation>
    </message>
    <message>
        <source>While you practise, nothing reaches the screens, and nothing of it stays.</source>
        <translation>Pendant l’exercice, rien n’arrive sur les écrans et rien n’en reste.</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Elle est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You look for works for “%1”.</source>
        <translation>Vous cherchez des œuvres pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You look as a visitor, %1.</source>
        <translation>Vous regardez comme un visiteur, %1.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1”.</source>
        <translation>Voilà «&#xa0;%1&#xa0;» pour les visiteurs.</translation>
    </message>
    <message>
        <source>You do not show this work.</source>
        <translation>Vous ne montrez pas cette œuvre.</translation>
    </message>
    <message>
        <source>This is how visitors see “%1” without internet.</source>
        <translation>Voici «&#xa0;%1&#xa0;» pour les visiteurs, sans internet.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Don’t show it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n</source>
        <translation>
            <numerusform>Prendre %n</numerusform>
            <numerusform>Prendre les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow: what comes later too</source>
        <translation>Suivre&#xa0;: aussi ce qui vient plus tard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Arrêter l’exercice</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>StaffUndo</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>“Undo” takes back: %1</source>
        <translation>«&#xa0;Annuler&#xa0;» défait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The book is opening.</source>
        <translation>Le livre s’ouvre.</translation>
    </message>
    <message>
        <source>We can&apos;t get this book right now.</source>
        <translation>Ce livre n’est pas joignable pour l’instant.</translation>
    </message>
    <message>
        <source>This book does not open.</source>
        <translation>Ce livre ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Only who borrows this book can read it.</source>
        <translation>Ce livre se lit seulement si vous l’empruntez.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Book a place on this page of the organiser.</source>
        <translation>Réservez une place sur cette page de l’organisateur.</translation>
    </message>
    <message>
        <source>Reserve it on this page of the library.</source>
        <translation>Réservez-le sur cette page de la bibliothèque.</translation>
    </message>
    <message>
        <source>Watch it on this page when it begins.</source>
        <translation>Regardez-le sur cette page quand cela commence.</translation>
    </message>
    <message>
        <source>Read more on this page.</source>
        <translation>Lisez la suite sur cette page.</translation>
    </message>
    <message>
        <source>A square code for a telephone</source>
        <translation>Un code carré pour un téléphone</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or write the address down:</source>
        <translation>Placez l’appareil photo d’un téléphone devant le carré. Ou notez l’adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Hold the camera of a telephone before the square. Or look for it on this website:</source>
        <translation>Placez l’appareil photo d’un téléphone devant le carré. Ou cherchez sur ce site&#xa0;:</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The whole address: %1</source>
        <translation>L’adresse complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask at the desk.</source>
        <translation>Pas de téléphone&#xa0;? Demandez au comptoir.</translation>
    </message>
    <message>
        <source>No telephone at hand? Ask somebody near you.</source>
        <translation>Pas de téléphone&#xa0;? Demandez à quelqu’un près de vous.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
</context>
<context>
    <name>TimedLine</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>a work</source>
        <translation>une œuvre</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n works moved</source>
        <translation>
            <numerusform>%n œuvre déplacée</numerusform>
            <numerusform>%n œuvres déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” to place %2</source>
        <translation>«&#xa0;%1&#xa0;» à la place %2</translation>
    </message>
    <message numerus="yes">
        <source>%n works added</source>
        <translation>
            <numerusform>%n œuvre ajoutée</numerusform>
            <numerusform>%n œuvres ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>«&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n works taken out</source>
        <translation>
            <numerusform>%n œuvre retirée</numerusform>
            <numerusform>%n œuvres retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>«&#xa0;%1&#xa0;» retirée</translation>
    </message>
    <message>
        <source>another work for “%1”</source>
        <translation>une autre œuvre pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the own picture with “%1”</source>
        <translation>l’image d’origine de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>another picture with “%1”</source>
        <translation>une autre image pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the title of “%1”</source>
        <translation>le titre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>your words with “%1”</source>
        <translation>vos mots sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the description of “%1”</source>
        <translation>la description de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the name of the playlist</source>
        <translation>le nom de la liste</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>l’introduction</translation>
    </message>
    <message>
        <source>it follows “%1”</source>
        <translation>elle suit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it follows nothing any more</source>
        <translation>elle ne suit plus rien</translation>
    </message>
    <message>
        <source>“%1” on the screens</source>
        <translation>«&#xa0;%1&#xa0;» sur les écrans</translation>
    </message>
    <message>
        <source>“%1” made</source>
        <translation>«&#xa0;%1&#xa0;» créée</translation>
    </message>
    <message>
        <source>“%1” thrown away</source>
        <translation>«&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>“%1” kept here</source>
        <translation>«&#xa0;%1&#xa0;» reste ici</translation>
    </message>
    <message>
        <source>“%1” not kept any more</source>
        <translation>«&#xa0;%1&#xa0;» ne reste plus ici</translation>
    </message>
    <message>
        <source>“%1” off the screens</source>
        <translation>«&#xa0;%1&#xa0;» retiré des écrans</translation>
    </message>
    <message>
        <source>“%1” shown again</source>
        <translation>«&#xa0;%1&#xa0;» montré à nouveau</translation>
    </message>
    <message>
        <source>when “%1” is shown</source>
        <translation>quand on voit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>retour à la version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works of “%1” from a stick</source>
        <translation>
            <numerusform>%n œuvre de «&#xa0;%1&#xa0;» d’une clé</numerusform>
            <numerusform>%n œuvres de «&#xa0;%1&#xa0;» d’une clé</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out of the house</source>
        <translation>«&#xa0;%1&#xa0;» retiré de la maison</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>«&#xa0;%1&#xa0;» ramené</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>a wrong code</source>
        <translation>un mauvais code</translation>
    </message>
    <message>
        <source>“%1” read anew</source>
        <translation>«&#xa0;%1&#xa0;» lu à nouveau</translation>
    </message>
    <message>
        <source>“%1” may come in</source>
        <translation>«&#xa0;%1&#xa0;» peut entrer</translation>
    </message>
    <message>
        <source>another code for “%1”</source>
        <translation>un autre code pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” may not come in any more</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus entrer</translation>
    </message>
    <message>
        <source>another role for “%1”</source>
        <translation>un autre rôle pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>refait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TopicYears</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Born around</source>
        <translation>Naissance vers</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>At home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Feasts</source>
        <translation>Fêtes</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>À table</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>19th century</source>
        <translation>19e siècle</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>The name of a decade: &quot;1950s&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Topics and years</source>
        <translation>Thèmes et années</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>There are no topics here yet.</source>
        <translation>Il n’y a pas encore de thèmes ici.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>There is much more to see.</source>
        <translation>Il y a encore beaucoup à voir.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Vers l’accueil</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work. Try it again.</source>
        <translation>Cela n’a pas marché. Réessayez.</translation>
    </message>
    <message>
        <source>You may not do this. Ask a colleague.</source>
        <translation>Vous ne pouvez pas faire ceci. Demandez à un collègue.</translation>
    </message>
    <message>
        <source>A playlist holds %1 works at most. Take some out.</source>
        <translation>Une liste a de la place pour %1 œuvres. Retirez-en.</translation>
    </message>
    <message>
        <source>No work here has this picture.</source>
        <translation>Aucune œuvre ici n’a cette image.</translation>
    </message>
    <message>
        <source>You practise now. Stop practising to do this.</source>
        <translation>Vous vous exercez. Arrêtez l’exercice pour faire cela.</translation>
    </message>
    <message>
        <source>Practising began or ended. Do it again.</source>
        <translation>L’exercice commence ou finit. Recommencez.</translation>
    </message>
    <message>
        <source>Too short: at least %1 digits, or %2 letters.</source>
        <translation>Trop court&#xa0;: au moins %1 chiffres, ou %2 lettres.</translation>
    </message>
    <message>
        <source>Too long: at most %1 signs.</source>
        <translation>Trop long&#xa0;: au plus %1 signes.</translation>
    </message>
    <message>
        <source>Too easy to guess. Take another code.</source>
        <translation>Trop facile à deviner. Prenez un autre code.</translation>
    </message>
    <message>
        <source>Your name is in it. Take another code.</source>
        <translation>Votre nom est dedans. Prenez un autre code.</translation>
    </message>
    <message>
        <source>You got another code meanwhile. Type that one.</source>
        <translation>Vous avez reçu un autre code. Tapez celui-là.</translation>
    </message>
    <message>
        <source>Somebody else changed this.</source>
        <translation>Quelqu’un d’autre a changé ceci.</translation>
    </message>
    <message>
        <source>Part of the file is broken. Start Venster again.</source>
        <translation>Une partie du fichier ne va plus. Relancez Venster.</translation>
    </message>
    <message>
        <source>It is not there any more. Look at the list.</source>
        <translation>Il n’est plus là. Regardez la liste.</translation>
    </message>
    <message>
        <source>One sign in it is invisible. Type it yourself.</source>
        <translation>Un de ses signes est invisible. Tapez-le vous-même.</translation>
    </message>
    <message>
        <source>They are not the same. Type your new code again.</source>
        <translation>Ils sont différents. Tapez de nouveau votre nouveau code.</translation>
    </message>
    <message>
        <source>That is your old code. Take another one.</source>
        <translation>C’est votre ancien code. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Ask for help.</source>
        <translation>Pas enregistré&#xa0;: le disque est plein. Demandez de l’aide.</translation>
    </message>
    <message>
        <source>Not saved: the file is in use. Do it again soon.</source>
        <translation>Pas enregistré&#xa0;: le fichier sert ailleurs. Réessayez bientôt.</translation>
    </message>
    <message>
        <source>Not saved: Venster may not write. Ask for help.</source>
        <translation>Pas enregistré&#xa0;: Venster ne peut pas écrire. Demandez de l’aide.</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The playlist is just so now</source>
        <translation>La liste est ainsi</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Remettre celle-ci</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>It is back. Now put it on the screens.</source>
        <translation>Elle est revenue. Mettez-la sur les écrans.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n en plus</numerusform>
            <numerusform>%n en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n en moins</numerusform>
            <numerusform>%n en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n à une autre place</numerusform>
            <numerusform>%n à une autre place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n avec d’autres mots</numerusform>
            <numerusform>%n avec d’autres mots</numerusform>
        </translation>
    </message>
    <message>
        <source>another question</source>
        <translation>une autre question</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>à la place %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>en moins</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>avec d’autres mots</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>une autre image</translation>
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
        <translation>Il n’y a pas encore de version.</translation>
    </message>
    <message>
        <source>Each time that you put a playlist on the screens, a version stays here.</source>
        <translation>Mettez une liste sur les écrans&#xa0;: une version reste ici.</translation>
    </message>
    <message>
        <source>put there last</source>
        <translation>montré en dernier</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Sound %1 of 10</source>
        <translation>Son %1 sur 10</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
</context>
<context>
    <name>WeekMorePage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non montré</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Your own pictures and films</source>
        <translation>Vos photos et vos films</translation>
    </message>
    <message>
        <source>Playlist from a stick</source>
        <translation>Liste d’une clé</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Changer votre code</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>First time? Practise ten minutes</source>
        <translation>Nouveau&#xa0;? Exercez-vous dix minutes</translation>
    </message>
    <message>
        <source>There are no playlists yet.</source>
        <translation>Il n’y a pas encore de listes.</translation>
    </message>
    <message>
        <source>You choose the works of a playlist. Without one on the screens, visitors see the shelves of the collections.</source>
        <translation>Vous choisissez les œuvres d’une liste. Sans liste sur les écrans, les visiteurs voient les séries des collections.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Idea of the week: %1</source>
        <translation>Idée de la semaine&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n works, ready to look at</source>
        <translation>
            <numerusform>%n œuvre, prête à voir</numerusform>
            <numerusform>%n œuvres, prêtes à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it stays</source>
        <translation>Rien n’en reste</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Arrêter l’exercice</translation>
    </message>
    <message>
        <source>do this first</source>
        <translation>à faire d’abord</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>How a time of day is written: H hours, mm minutes, &apos;word&apos; as it stands.</extracomment>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>maintenant, jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>less than %1 km</source>
        <translation>moins de %1 km</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>also online</source>
        <translation>aussi en ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>on the shelf at %1</source>
        <translation>disponible, cote %1</translation>
    </message>
    <message>
        <source>lent out, back %1</source>
        <translation>prêté, retour %1</translation>
    </message>
    <message>
        <source>lent out</source>
        <translation>prêté</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situation du %1</translation>
    </message>
    <message>
        <source>open today %1</source>
        <translation>ouvert aujourd’hui %1</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>fermé aujourd’hui</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>When do visitors see it?</source>
        <translation>Quand les visiteurs la voient-ils&#xa0;?</translation>
    </message>
    <message>
        <source>With which broadcast?</source>
        <translation>Avec quel direct&#xa0;?</translation>
    </message>
    <message>
        <source>When the broadcast is not there, visitors see “%1”.</source>
        <translation>Si le direct n’est pas là, les visiteurs voient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You can still change the days.</source>
        <translation>Vous pouvez encore changer les jours.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Around which feast day?</source>
        <translation>Autour de quel jour de fête&#xa0;?</translation>
    </message>
    <message>
        <source>We know of no broadcast now.</source>
        <translation>Nous ne trouvons pas de direct.</translation>
    </message>
    <message>
        <source>A broadcast comes from the catalogues. Look again later, or choose a day yourself.</source>
        <translation>Les directs viennent des catalogues. Regardez plus tard, ou choisissez un jour.</translation>
    </message>
    <message>
        <source>To the other ways</source>
        <translation>Retour au choix</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Put on the screens</source>
        <translation>Mettre sur les écrans</translation>
    </message>
</context>
<context>
    <name>WhenQuestions</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>For some time</source>
        <translation>Une période</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Un seul jour</translation>
    </message>
    <message>
        <source>With a broadcast</source>
        <translation>Avec un direct</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Around a feast day</source>
        <translation>Autour d’un jour de fête</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>to read here</source>
        <translation>à lire ici</translation>
    </message>
    <message>
        <source>Detail %1 of %2</source>
        <translation>Détail %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Take your seat</source>
        <translation>Attendre le début</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Écouter maintenant</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Regarder le film</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Read the story</source>
        <translation>Lire l’histoire</translation>
    </message>
    <message>
        <source>Read the book</source>
        <translation>Lire le livre</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>De plus près</translation>
    </message>
    <message>
        <source>How to book</source>
        <translation>Comment réserver&#xa0;?</translation>
    </message>
    <message>
        <source>How to reserve</source>
        <translation>Comment le réserver&#xa0;?</translation>
    </message>
    <message>
        <source>Where to watch</source>
        <translation>Où le regarder&#xa0;?</translation>
    </message>
    <message>
        <source>Take the web address</source>
        <translation>Emporter l’adresse web</translation>
    </message>
    <message>
        <source>Near here</source>
        <translation>Près d’ici</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>WorkGone</name>
    <message>
        <source>This work is no longer here.</source>
        <translation>Cette œuvre n’est plus ici.</translation>
    </message>
    <message>
        <source>We can no longer show this work here. There is much more to see.</source>
        <translation>Nous ne pouvons plus montrer cette œuvre ici. Il y a encore beaucoup à voir.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Vers l’accueil</translation>
    </message>
</context>
<context>
    <name>WorkPages</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>C’est terminé.</translation>
    </message>
    <message>
        <source>The broadcast has ended. There is much more to see.</source>
        <translation>La diffusion est finie. Il y a encore beaucoup à voir.</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>What is the playlist called?</source>
        <translation>Comment s’appelle la liste&#xa0;?</translation>
    </message>
    <message>
        <source>What is the playlist about?</source>
        <translation>De quoi parle la liste&#xa0;?</translation>
    </message>
    <message>
        <source>What is it called here?</source>
        <translation>Comment s’appelle-t-elle ici&#xa0;?</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>Que voulez-vous en dire&#xa0;?</translation>
    </message>
    <message>
        <source>What does one see? Who, what, where?</source>
        <translation>Que voit-on&#xa0;? Qui, quoi, où&#xa0;?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Somebody else wrote:</source>
        <translation>Quelqu’un d’autre a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Keep that</source>
        <translation>Garder ça</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>Vous avez écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>pages %1 and %2 of %3</source>
        <translation>pages %1 et %2 sur %3</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ZoomPad</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Regarder à gauche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Regarder en haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Regarder en bas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Regarder à droite</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%1 of %n works here</source>
        <translation>
            <numerusform>%1 œuvre sur %n ici</numerusform>
            <numerusform>%1 œuvres sur %n ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be here</source>
        <translation>
            <numerusform>%n ne peut pas rester ici</numerusform>
            <numerusform>%n ne peuvent pas rester ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still coming.</source>
        <translation>
            <numerusform>%n fichier arrive encore.</numerusform>
            <numerusform>%n fichiers arrivent encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n minutes.</source>
        <translation>
            <numerusform>Cela prend environ %n minute.</numerusform>
            <numerusform>Cela prend environ %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes about %n hours.</source>
        <translation>
            <numerusform>Cela prend environ %n heure.</numerusform>
            <numerusform>Cela prend environ %n heures.</numerusform>
        </translation>
    </message>
</context>
</TS>
