"""What may be done with a work, in one or two short sentences for everybody, in nl, fr, de and en."""

from collections.abc import Mapping

Words = Mapping[str, tuple[str, ...]]
"""A language map, as in ``kiosk.model``."""


def _words(nl: str, fr: str, de: str, en: str) -> Words:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


FREE = _words(
    "Publiek domein. Vrij te gebruiken.",
    "Domaine public. Utilisation libre.",
    "Gemeinfrei. Darf frei verwendet werden.",
    "Public domain. Free to use.",
)
GIVEN = _words(
    "De maker geeft dit vrij. U mag het gebruiken.",
    "L’auteur l’offre à tous. Vous pouvez l’utiliser.",
    "Zur freien Verwendung freigegeben.",
    "Given to everybody. Free to use.",
)
ATTRIBUTION = _words(
    "U mag dit delen. Noem de maker.",
    "Vous pouvez partager ceci. Citez l’auteur.",
    "Sie dürfen dies teilen. Nennen Sie den Urheber.",
    "You may share this. Name the maker.",
)
SHARE_ALIKE = _words(
    "U mag dit delen onder dezelfde licentie. Noem de maker.",
    "Vous pouvez partager ceci sous la même licence. Citez l’auteur.",
    "Sie dürfen dies unter derselben Lizenz teilen. Nennen Sie den Urheber.",
    "You may share this under the same licence. Name the maker.",
)
NO_DERIVATIVES = _words(
    "U mag dit delen, zonder iets te veranderen. Noem de maker.",
    "Vous pouvez partager ceci sans rien changer. Citez l’auteur.",
    "Sie dürfen dies unverändert teilen. Nennen Sie den Urheber.",
    "You may share this without changing it. Name the maker.",
)
NON_COMMERCIAL = _words(
    "U mag dit delen, maar niet om geld te verdienen. Noem de maker.",
    "Vous pouvez partager ceci, mais pas pour gagner de l’argent. Citez l’auteur.",
    "Sie dürfen dies teilen, aber nicht um Geld zu verdienen. Nennen Sie den Urheber.",
    "You may share this, but not to earn money. Name the maker.",
)
NON_COMMERCIAL_NO_DERIVATIVES = _words(
    "U mag dit delen, zonder iets te veranderen en niet om geld te verdienen. Noem de maker.",
    "Vous pouvez partager ceci sans rien changer et pas pour gagner de l’argent. Citez l’auteur.",
    "Sie dürfen dies unverändert teilen, aber nicht um Geld zu verdienen. Nennen Sie den Urheber.",
    "You may share this without changing it, and not to earn money. Name the maker.",
)
IN_COPYRIGHT = _words(
    "Hier rust auteursrecht op. U mag hier kijken en luisteren.",
    "Protégé par le droit d’auteur. Vous pouvez regarder et écouter ici.",
    "Urheberrechtlich geschützt. Sie dürfen es hier ansehen und anhören.",
    "In copyright. You may look and listen here.",
)
TO_LEARN = _words(
    "Hier rust auteursrecht op. U mag het gebruiken om te leren.",
    "Protégé par le droit d’auteur. Vous pouvez l’utiliser pour apprendre.",
    "Urheberrechtlich geschützt. Zum Lernen dürfen Sie es verwenden.",
    "In copyright. You may use it to learn.",
)
NOT_FOR_MONEY = _words(
    "U mag dit gebruiken, maar niet om geld te verdienen.",
    "Vous pouvez l’utiliser, mais pas pour gagner de l’argent.",
    "Sie dürfen dies verwenden, aber nicht um Geld zu verdienen.",
    "You may use this, but not to earn money.",
)
HOLDER_UNKNOWN = _words(
    "Er is auteursrecht, maar niemand weet van wie. U mag hier kijken en luisteren.",
    "Protégé, mais l’ayant droit est inconnu. Vous pouvez regarder et écouter ici.",
    "Geschützt, aber der Rechteinhaber ist unbekannt. Sie dürfen es hier ansehen und anhören.",
    "In copyright, but nobody knows whose. You may look and listen here.",
)
RULES_APPLY = _words(
    "Geen auteursrecht, maar er gelden andere regels. U mag hier kijken en luisteren.",
    "Pas de droit d’auteur, mais d’autres règles. Vous pouvez regarder et écouter ici.",
    "Kein Urheberrecht, aber es gelten andere Regeln. Sie dürfen es hier ansehen und anhören.",
    "No copyright, but other rules apply. You may look and listen here.",
)
PROBABLY_FREE = _words(
    "Voor zover bekend rust hier geen auteursrecht op.",
    "Pas de droit d’auteur connu.",
    "Soweit bekannt, besteht kein Urheberrecht.",
    "No known copyright.",
)
NOT_KNOWN = _words(
    "Wij weten niet welke rechten hier gelden. U mag hier kijken en luisteren.",
    "Nous ne connaissons pas les droits. Vous pouvez regarder et écouter ici.",
    "Wir kennen die Rechte nicht. Sie dürfen es hier ansehen und anhören.",
    "We do not know the rights. You may look and listen here.",
)
LET_IN = _words(
    "De instelling laat dit alleen aan sommige mensen zien. Misschien opent het hier niet.",
    "L’institution réserve ceci à certaines personnes. Cela ne s’ouvre peut-être pas ici.",
    "Die Einrichtung zeigt dies nur manchen Menschen. Vielleicht öffnet es sich hier nicht.",
    "The institution shows this to some people only. It may not open here.",
)
ON_SITE = _words(
    "Dit mag u alleen hier bekijken, bij de instelling zelf.",
    "Vous ne pouvez voir ceci qu’ici, dans l’institution même.",
    "Dies dürfen Sie nur hier ansehen, in der Einrichtung selbst.",
    "You may see this only here, at the institution itself.",
)
MAY_BE_SEEN = _words(
    "De instelling laat dit aan iedereen zien. U mag hier kijken en luisteren.",
    "L’institution montre ceci à tous. Vous pouvez regarder et écouter ici.",
    "Die Einrichtung zeigt dies allen. Sie dürfen es hier ansehen und anhören.",
    "The institution shows this to everybody. You may look and listen here.",
)
CLOSED = _words(
    "De instelling toont dit hier niet.",
    "L’institution ne montre pas ceci ici.",
    "Die Einrichtung zeigt dies hier nicht.",
    "The institution does not show this here.",
)
NOT_SHOWN = _words(
    "Wij weten niet of wij dit mogen tonen.",
    "Nous ne savons pas si nous pouvons le montrer.",
    "Wir wissen nicht, ob wir dies zeigen dürfen.",
    "We do not know whether we may show this.",
)
