"""The words for accessibility: of standards, of facilities and of titles, in nl, fr, de and en.

Patterns are asked of small letters without accents, in which other signs than those that divide a text are a
space (see ``accessibility``).
"""

import re

_OWN = "wheelchair inductionLoop lowStimulus assistance guideDog easyToRead"
_SCHEMA = (
    "alternativeText annotations ARIA audioDescription bookmarks braille captions ChemML describedMath "
    "displayTransformability fullRubyAnnotations highContrastAudio highContrastDisplay horizontalWriting "
    "index largePrint latex latex-chemistry longDescription MathML MathML-chemistry pageBreakMarkers "
    "pageNavigation readingOrder rubyAnnotations signLanguage structuralNavigation synchronizedAudioText "
    "tableOfContents tactileGraphic tactileObject taggedPDF timingControl transcript ttsMarkup unlocked "
    "verticalWriting withAdditionalWordSegmentation"
)
_ELSEWHERE = {
    "captions": "caption closedCaptions openCaptions subtitle subtitles sdh cc hoh forHardOfHearing "
    "public.accessibility.transcribes-spoken-dialog public.accessibility.describes-music-and-sound",
    "audioDescription": "ad description descriptions describedVideo descriptiveVideo "
    "public.accessibility.describes-video public.accessibility.visual-description",
    "signLanguage": "sign signed deaf-signed vgt ngt lsfb lsf dgs oegs ogs dsgs bsl asl isl",
    "easyToRead": "easyReader public.easy-to-read e2r etr falc plainLanguage simplifiedLanguage",
    "highContrastAudio": "dialogueEnhancement enhanced-audio-intelligibility enhancedDialogue",
    "largePrint": "largeType",
    "pageBreakMarkers": "printPageNumbers",
    "synchronizedAudioText": "synchronisedAudioText",
    "tactileObject": "tactile",
    "wheelchair": "wheelchairAccessible wheelchairAccess pmr",
    "inductionLoop": "hearingLoop hearing_loop audioLoop",
}
"""Words of other standards: HLS (``CHARACTERISTICS``), MPEG-DASH (roles), XMLTV, IMS, OpenStreetMap."""


def letters(text: str) -> str:
    """Small letters and digits only, to compare words of a vocabulary."""
    return "".join(one for one in text.casefold() if one.isalnum())


VOCABULARY = {
    **{letters(one): one for one in (*_SCHEMA.split(), *_OWN.split())},
    **{letters(one): feature for feature, told in _ELSEWHERE.items() for one in told.split()},
}

SURE = (
    (
        "audioDescription",
        re.compile(
            r"\b(?:audio ?descri\w+|audio ?deskri\w+|audio ?beschrijving\w*|audio ?beschreibung\w*|"
            r"horfassung\w*|horfilm\w*|described video|descriptive video|audio ?described)\b"
        ),
    ),
    (
        "signLanguage",
        re.compile(
            r"\b(?:gebarentolk\w*|gebardendolmetsch\w*|gebardensprachdolmetsch\w*|vgt tolk\w*|tolk vgt|"
            r"sign(?:ed)? interpret\w+|sign language interpret\w+|version signee|signed version|"
            r"en (?:langue des signes|lsfb|lsf))\b"
        ),
    ),
    (
        "captions",
        re.compile(
            r"\b(?:ondertiteld\w*|boventiteld\w*|untertitelt\w*|ubertitelt\w*|sous titre|sous titree?s|"
            r"surtitree?s?|subtitled|surtitled|closed captions?|open captions?|"
            r"originalversion mit untertitel\w*|vostfr|schrijftolk\w*|schriftdolmetsch\w*)\b"
        ),
    ),
    (
        "easyToRead",
        re.compile(
            r"\b(?:leichter? sprache|einfacher? sprache|(?:ge)?makkelijke taal|easy to read|easy read|"
            r"facile a lire|eenvoudig nederlands|wablieft)\b"
        ),
    ),
    ("highContrastAudio", re.compile(r"\b(?:klare sprache|dialogverbesser\w+)\b")),
    (
        "largePrint",
        re.compile(
            r"\b(?:grootletter\w*|grote letter (?:boek\w*|bibliotheek)|grossdruck\w*|large print|"
            r"en gros caracteres)\b"
        ),
    ),
    (
        "wheelchair",
        re.compile(
            r"\b(?:rolstoel(?:toegankelijk|vriendelijk)\w*|"
            r"toegankelijk (?:voor|met) (?:een |de )?rolstoel\w*|"
            r"rollstuhl(?:gerecht|gangig|zugang)\w*|barrierefreier zugang|wheelchair (?:access\w*|friendly)|"
            r"accessible (?:by|for|to|with) wheelchair\w*|"
            r"accessible (?:aux? )?(?:personnes )?(?:en )?(?:fauteuils? roulants?|pmr))\b"
        ),
    ),
    (
        "inductionLoop",
        re.compile(
            r"\b(?:ringleiding\w*|inductielus\w*|boucle (?:auditive|magnetique|a induction|d induction)|"
            r"induktionsschleife\w*|induktive horanlage|horschleife\w*|(?:induction|hearing|audio) loop)\b"
        ),
    ),
    (
        "lowStimulus",
        re.compile(
            r"\b(?:prikkel(?:arm|vrij|luw)\w*|reizarm\w*|sensory friendly|peu de stimuli|weinig prikkels|"
            r"(?:relaxed|relaxte|relax) (?:performance|voorstelling|vorstellung|seance|screening)\w*|"
            r"low (?:stimulus|stimuli|sensory|incentive)|"
            r"autism(?:e|us)? ?(?:vriendelijk|friendly|freundlich)\w*)\b"
        ),
    ),
    ("assistance", re.compile(r"\b(?:begeleiderspas|begleitperson frei|carer pass|free carer)\b")),
    (
        "guideDog",
        re.compile(
            r"\b(?:hulphond\w*|geleidehond\w*|assistentiehond\w*|chiens? (?:d aide|d assistance|guides?)|"
            r"guide dogs?|assistance dogs?|blinden(?:fuhr)?hund\w*|assistenzhund\w*|nothunden?)\b"
        ),
    ),
)
"""What can mean nothing else, wherever it stands."""
NAMED = (
    ("audioDescription", re.compile(r"^ad$|\b(?:beschreven versie|described version)\b")),
    (
        "signLanguage",
        re.compile(
            r"\b(?:\w*gebarentaal|\w*gebardensprache|gebarden|langues? des signes|sign language|signlanguage|"
            r"vgt|ngt|lsfb|lsf|dgs|bsl|asl)\b"
        ),
    ),
    (
        "captions",
        re.compile(
            r"\b(?<!gesproken )(?:ondertitel(?:s|ing|ingen)?|boventitel(?:s|ing)?|untertitel(?:n|ung)?|"
            r"ubertitel(?:n|ung)?|sous ?titr\w+|surtitr\w+|subtitl\w+|surtitl\w+|captions?|captioned|"
            r"captioning|sdh|cc(?! (?:by|0|zero|pdm|nc|sa|nd))|omu|vost\w*|"
            r"(?:voor|pour|fur) (?:doven|sourds|gehorlose))\b"
        ),
    ),
    (
        "easyToRead",
        re.compile(
            r"\b(?:klare taal|eenvoudige? (?:taal|woorden)|makkelijk lezen|duidelijke taal|langage (?:simple|"
            r"clair|facile)|falc|plain language|easy language|simple language)\b"
        ),
    ),
    (
        "largePrint",
        re.compile(
            r"\b(?:grote? letters?|large type|(?:gros|grands) caracteres?|"
            r"grosse (?:schrift|buchstaben)|grosser schrift)\b"
        ),
    ),
    ("braille", re.compile(r"\b(?:braille\w*|blindenschrift|punktschrift)\b")),
    ("wheelchair", re.compile(r"\b(?:rolstoel\w*|rollstuhl\w*|fauteuils? roulants?|wheelchairs?|pmr)\b")),
    ("inductionLoop", re.compile(r"\b(?:induction loop|induktion\w*|boucle d induction)\b")),
    ("lowStimulus", re.compile(r"\b(?:relaxed|relax)\b")),
    ("transcript", re.compile(r"\b(?:transcript\w*|transkript\w*|uitgeschreven tekst)\b")),
)
"""What can be a subject as well; in a title it has to stand apart."""
_LABELS = {
    "assistance": "assistentie|assistance|hilfe|begeleiding|accompagnement|persoonlijke assistentie|carer",
    "synchronizedAudioText": "daisy|daisy boek|daisy book|livre daisy|daisy buch",
}
"""Whole labels out of a list of facilities; inside a sentence they may mean anything."""
WHOLE = {one: feature for feature, told in _LABELS.items() for one in told.split("|")}
