"""What the fields of meemoo's metadata model are called on a screen."""

from collections.abc import Mapping

from kiosk.model import LanguageMap


def _in(nl: str, fr: str, de: str, en: str) -> LanguageMap:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


LABELS: Mapping[str, LanguageMap] = {
    "serie": _in("Reeks", "Série", "Serie", "Series"),
    "seizoen": _in("Seizoen", "Saison", "Staffel", "Season"),
    "programma": _in("Programma", "Émission", "Sendung", "Programme"),
    "aflevering": _in("Aflevering", "Épisode", "Folge", "Episode"),
    "episode": _in("Aflevering", "Épisode", "Folge", "Episode"),
    "alternatief": _in("Andere titel", "Autre titre", "Anderer Titel", "Other title"),
    "archief": _in("Archief", "Fonds d’archives", "Archiv", "Archive"),
    "reeks": _in("Deel van", "Fait partie de", "Teil von", "Part of"),
    "Cast": _in("Rolverdeling", "Distribution", "Besetzung", "Cast"),
    "Genre": _in("Genre", "Genre", "Genre", "Genre"),
    "Place": _in("Plaats", "Lieu", "Ort", "Place"),
    "Period": _in("Periode", "Période", "Zeitraum", "Period"),
    "Number": _in("Inventarisnummer", "Numéro d’inventaire", "Inventarnummer", "Inventory number"),
}
"""In the order they are shown. Small letters: what it is in ``dc_titles``."""

SUBJECT_CATEGORIES: Mapping[str, LanguageMap] = {
    "type work of art": _in("Soort", "Type", "Art", "Type"),
    "material": _in("Materiaal", "Matériau", "Material", "Material"),
}
"""Of ``dc_subjects``, between the language and the word: these are no subjects."""

_ROLES: Mapping[str, LanguageMap] = {
    "acteur": _in("Acteur", "Acteur", "Darsteller", "Actor"),
    "archiefvormer": _in("Archiefvormer", "Producteur d’archives", "Archivbildner", "Archive creator"),
    "arrangeur": _in("Arrangeur", "Arrangeur", "Arrangeur", "Arranger"),
    "artistiekdirecteur": _in(
        "Artistiek directeur", "Directeur artistique", "Künstlerische Leitung", "Artistic director"
    ),
    "auteur": _in("Auteur", "Auteur", "Autor", "Author"),
    "belichting": _in("Belichting", "Éclairage", "Licht", "Lighting"),
    "bijdrager": _in("Medewerker", "Contributeur", "Mitwirkende", "Contributor"),
    "cameraman": _in("Camera", "Caméra", "Kamera", "Camera"),
    "choreograaf": _in("Choreografie", "Chorégraphie", "Choreografie", "Choreography"),
    "cineast": _in("Cineast", "Cinéaste", "Filmemacher", "Film-maker"),
    "commentator": _in("Commentaar", "Commentaire", "Kommentar", "Commentary"),
    "componist": _in("Componist", "Compositeur", "Komponist", "Composer"),
    "danser": _in("Dans", "Danse", "Tanz", "Dance"),
    "decorontwerper": _in("Decor", "Décor", "Bühnenbild", "Set design"),
    "dirigent": _in("Dirigent", "Chef d’orchestre", "Dirigent", "Conductor"),
    "distributeur": _in("Verdeler", "Distributeur", "Verleih", "Distributor"),
    "documentairemaker": _in("Documentairemaker", "Documentariste", "Dokumentarfilmer", "Documentary maker"),
    "dramaturg": _in("Dramaturgie", "Dramaturgie", "Dramaturgie", "Dramaturgy"),
    "fotograaf": _in("Fotograaf", "Photographe", "Fotograf", "Photographer"),
    "geluid": _in("Geluid", "Son", "Ton", "Sound"),
    "geluidsman": _in("Geluid", "Son", "Ton", "Sound"),
    "geïnterviewde": _in("Geïnterviewde", "Personne interviewée", "Befragte", "Interviewee"),
    "interviewer": _in("Interview", "Entretien", "Interview", "Interview"),
    "kostuumontwerper": _in("Kostuums", "Costumes", "Kostüme", "Costumes"),
    "kunstenaar": _in("Kunstenaar", "Artiste", "Künstler", "Artist"),
    "monteur": _in("Montage", "Montage", "Schnitt", "Editing"),
    "muzikant": _in("Muzikant", "Musicien", "Musiker", "Musician"),
    "nieuwsanker": _in("Nieuwsanker", "Présentation", "Nachrichtensprecher", "News anchor"),
    "omroeper": _in("Omroeper", "Annonceur", "Ansage", "Announcer"),
    "opdrachtgever": _in("Opdrachtgever", "Commanditaire", "Auftraggeber", "Commissioned by"),
    "performer": _in("Uitvoerder", "Interprète", "Interpret", "Performer"),
    "persagentschap": _in("Persagentschap", "Agence de presse", "Presseagentur", "Press agency"),
    "producer": _in("Producent", "Producteur", "Produzent", "Producer"),
    "productiehuis": _in("Productiehuis", "Société de production", "Produktionsfirma", "Production company"),
    "productioncompany": _in(
        "Productiehuis", "Société de production", "Produktionsfirma", "Production company"
    ),
    "publisher": _in("Uitgever", "Éditeur", "Verlag", "Publisher"),
    "regisseur": _in("Regie", "Réalisation", "Regie", "Director"),
    "reporter": _in("Verslag", "Reportage", "Reportage", "Reporter"),
    "scenarist": _in("Scenario", "Scénario", "Drehbuch", "Screenplay"),
    "schrijver": _in("Schrijver", "Écrivain", "Schriftsteller", "Writer"),
    "uitvoerder": _in("Uitvoerder", "Interprète", "Interpret", "Performer"),
    "vertaler": _in("Vertaling", "Traduction", "Übersetzung", "Translation"),
    "verteller": _in("Verteller", "Narrateur", "Erzähler", "Narrator"),
}


def role(kind: str) -> LanguageMap:
    """What a maker or contributor did. A role that is not of meemoo's own list is shown as it was written."""
    return _ROLES.get(kind) or {"nl": (kind.replace("_", " ").capitalize()[:60],)}
