"""What a work is about, in the twelve themes by which people tell each other of their lives.

Every catalogue has subjects of its own, in its own language: "Markets -- Belgium", "marktkramer", "foires".
Their words are known here, in the four languages of the screen, so that they meet under one theme. A work
whose subjects tell nothing has its title read instead. What has no theme is found by its years and by search.

Words that mean something else in another of these languages are left out: ``dans``, ``pain``, ``was``.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from kiosk.model import Item, Kind, LanguageMap

KINDS = (Kind.PICTURE, Kind.FILM, Kind.SOUND, Kind.STORY)
"""What can be seen, heard or read here; what has to be gone to or borrowed has no theme."""
LONGEST_SUBJECT = 300
MOST_SUBJECTS = 100


class Theme(StrEnum):
    """In the order of the screen."""

    HOME = "home"
    SCHOOL = "school"
    WORK = "work"
    FEAST = "feast"
    MARKET = "market"
    MUSIC = "music"
    SPORT = "sport"
    FAITH = "faith"
    TRAVEL = "travel"
    ANIMALS = "animals"
    FOOD = "food"
    PLACES = "places"


_WORDS: Mapping[Theme, str] = {
    Theme.HOME: """
        huis huizen thuis huishouden huishoudelijk interieur wonen woning woningen meubel meubels meubelen
        keuken keukens huiskamer familie gezin gezinnen kinderen baby wasdag wassen maison
        maisons foyer menage habitation habitations logement meuble meubles mobilier cuisine famille
        familles enfant enfants bebe lessive domestique haus hauser zuhause haushalt wohnen
        wohnung wohnungen mobel kuche familien kinder mutter wasche wohnzimmer home homes house
        houses household housework housing interiors furniture kitchen kitchens family families children
        child motherhood laundry domestic
    """,
    Theme.SCHOOL: """
        school scholen schoolkinderen onderwijs klas klassen klaslokaal leraar leerkracht leraren leerling
        leerlingen student studenten universiteit kleuterschool opvoeding ecole ecoles enseignement classe
        classes eleve eleves instituteur institutrice professeur etudiant etudiants universite lycee
        education ecolier ecoliers schule schulen schuler schulkinder unterricht klasse lehrer lehrerin
        bildung universitat kindergarten schools schoolchildren classroom classrooms teacher teachers
        teaching pupil pupils students university universities college
    """,
    Theme.WORK: """
        werk arbeid arbeider arbeiders arbeidster ambacht ambachten beroep beroepen fabriek fabrieken
        industrie landbouw boer boeren boerin boerderij oogst visserij vissers mijn mijnen mijnwerker
        mijnwerkers smid wever weverij textiel haven havens kantoor staking vlas molen molens travail metier
        metiers ouvrier ouvriers ouvriere usine usines agriculture paysan paysans ferme fermes moisson
        recolte peche pecheur pecheurs mine mines mineur mineurs artisan artisanat textile greve moulin
        moulins arbeit arbeiter handwerk beruf berufe fabrik fabriken landwirtschaft bauern bauernhof ernte
        fischerei bergbau bergwerk bergleute schmied textilien hafen streik muhle muhlen work labour labor
        worker workers craft crafts trade trades occupation occupations factory factories industry
        industries farm farms farming farmer farmers farmhouse harvest harvesting fishing fishery fisheries
        fishermen mining miner miners blacksmith weaver weaving textiles harbour harbor office strike
        strikes mill mills windmill windmills
    """,
    Theme.FEAST: """
        feest feesten kermis kermissen carnaval stoet stoeten optocht verjaardag huwelijk bruiloft kerstmis
        kerst sinterklaas nieuwjaar pasen circus vuurwerk viering volksfeest volksfeesten reus reuzen fete
        fetes foire foires cortege defile anniversaire mariage mariages noces noel paques cirque ducasse
        kermesse kermesses geant geants fest feste jahrmarkt kirmes karneval fasching umzug umzuge
        geburtstag hochzeit hochzeiten weihnachten neujahr ostern zirkus feuerwerk volksfest feier feiern
        feast feasts festival festivals fairs carnival carnivals parade parades procession birthday wedding
        weddings marriage christmas easter fireworks celebration celebrations holidays
    """,
    Theme.MARKET: """
        markt markten marktplaats marktkramer winkel winkels winkelier handel handelaar koopman kooplieden
        warenhuis warenhuizen bakkerij slagerij kruidenier reclame verkoper marche marches magasin magasins
        boutique boutiques commerce marchand marchands marchande boulanger boulangerie boucher boucherie
        epicier epicerie publicite vendeur vendeuse markte marktplatz laden geschaft geschafte handler
        kaufmann kaufleute kaufhaus backerei metzger werbung verkaufer market markets marketplace shop shops
        shopping shopkeeper stores merchant merchants baker bakery butcher grocer grocery advertising
        advertisement advertisements peddler peddlers vendor vendors
    """,
    Theme.MUSIC: """
        muziek muzikant muzikanten muziekinstrument muziekinstrumenten dansen danser danseres lied liederen
        liedje liedjes zang zanger zangeres koor koren orkest orkesten fanfare harmonie viool piano orgel
        gitaar trompet concert concerten opera ballet jazz musique musicien musiciens danse danses danseur
        danseuse chanson chansons chant chanteur chanteuse choeur orchestre orchestres violon orgue guitare
        trompette concerts musik musiker musikinstrument musikinstrumente tanz tanze tanzen tanzer lieder
        gesang sanger sangerin chor orchester geige klavier gitarre trompete konzert konzerte oper ballett
        music musician musicians musical dance dances dancing dancer dancers song songs singing singer
        singers choir choirs orchestra orchestras violin organ guitar trumpet operas concerto symphony
    """,
    Theme.SPORT: """
        sport sporten voetbal voetballer wielrennen wielrenner wielersport koers fiets fietsen fietser
        turnen gymnastiek zwemmen atletiek tennis boksen schaatsen spel spelen spelletjes speelgoed
        olympische sports football footballeur cyclisme cycliste velo velos gymnastique natation athletisme
        boxe patinage jeu jeux jouet jouets olympiques courses fussball radsport radfahrer radfahren fahrrad
        fahrrader schwimmen leichtathletik boxen eislaufen spiele spielzeug soccer footballer cycling
        cyclist cyclists bicycle bicycles gymnastics swimming athletics boxing skating game games toy toys
        olympic olympics
    """,
    Theme.FAITH: """
        geloof godsdienst religie kerk kerken kathedraal klooster kloosters abdij abdijen priester pastoor
        nonnen bedevaart processie heilige heiligen bijbel jezus christus madonna engel engelen gebed
        traditie tradities volksgeloof tempel moskee synagoge religion religions eglise eglises cathedrale
        couvent monastere abbaye abbayes pretre pelerinage saints bible jesus vierge ange anges priere
        tradition traditions temple temples mosquee glaube religionen kirche kirchen kathedrale kloster
        abtei pfarrer nonne wallfahrt prozession heiliger bibel jungfrau gebet brauchtum brauche moschee
        faith religious church churches cathedral cathedrals convent monastery monasteries abbey abbeys
        priest priests nun nuns pilgrimage christ angels prayer prayers mosque mosques synagogue folklore
    """,
    Theme.TRAVEL: """
        reis reizen reiziger vakantie vakanties toerisme toerist trein treinen spoorweg spoorwegen station
        tram trams auto autos vliegtuig vliegtuigen luchthaven schip schepen boot boten zee strand kust
        kamperen hotel ontdekkingsreizen vervoer verkeer voyage voyages voyageur vacances tourisme touriste
        train trains chemin gare gares tramway avion avions voiture voitures automobile aeroport bateau
        bateaux navire navires mer plage plages camping transport transports reisen reisende urlaub ferien
        tourismus zug zuge eisenbahn eisenbahnen bahnhof strassenbahn flugzeug flugzeuge flughafen schiff
        schiffe meer verkehr travel travels traveler travellers traveller journey vacation vacations tourism
        tourist tourists railway railways railroad railroads tramways airplane airplanes aircraft airport
        ship ships boat boats sea seas seaside beach beaches coast automobiles car cars transportation
    """,
    Theme.ANIMALS: """
        dier dieren huisdier huisdieren hond honden kat katten paard paarden koe koeien varken schaap
        schapen vogel vogels duif duiven kip kippen vis vissen insect insecten vlinder vlinders olifant
        leeuw tijger aap dierentuin konijn ezel animal animaux chien chiens chat chats cheval chevaux vache
        vaches cochon mouton moutons oiseau oiseaux pigeon pigeons poule poules poisson poissons insecte
        insectes papillon papillons elephant tigre singe lapin ane tier tiere haustiere hund hunde katze
        katzen pferd pferde kuh kuhe schwein schaf schafe taube tauben huhn huhner fische insekt insekten
        schmetterling schmetterlinge elefant lowe affe kaninchen esel tiergarten animals pet pets dog dogs
        cat cats horse horses cow cows cattle pig pigs sheep bird birds dove doves chicken chickens poultry
        fish fishes insects butterfly butterflies elephants lion lions tiger tigers monkey monkeys bears
        rabbit rabbits donkey zoo zoos
    """,
    Theme.FOOD: """
        eten voedsel voeding maaltijd maaltijden drank dranken bier brouwerij brouwerijen wijn brood koken
        gerecht recept recepten fruit groente groenten kaas koffie thee chocolade restaurant cafe herberg
        stilleven nourriture alimentation repas boisson boissons biere brasseries vin vins gastronomie
        recette recettes fruits legume legumes fromage chocolat restaurants auberge essen nahrung ernahrung
        mahlzeit mahlzeiten getrank getranke brauerei brauereien wein brot kochen rezept rezepte obst gemuse
        kase kaffee schokolade gasthaus wirtshaus food foods meal meals drink drinks beverages beer brewery
        breweries brewing wine wines bread cooking cookery recipe recipes vegetable vegetables cheese coffee
        tea chocolate inn taverns tavern
    """,
    Theme.PLACES: """
        tuin tuinen jardin jardins garten garden gardens
        landschap landschappen dorp dorpen dorpsgezicht stad steden stadsgezicht straat straten
        platteland rivier rivieren kanaal kanalen bos bossen heide polder polders gebouw gebouwen kasteel
        kastelen berg bergen region regions paysage paysages village villages ville villes rue rues campagne
        riviere fleuve canal canaux foret forets batiment batiments chateau chateaux montagne montagnes
        landschaft landschaften dorf dorfer stadt stadte strasse strassen fluss flusse kanal wald walder
        gebaude bauwerke schloss schlosser berge heimat landscape landscapes town towns city cities
        cityscape street streets countryside river rivers canals forest forests woods heath building
        buildings castle castles mountain mountains
    """,
}


def _plain(text: str) -> str:
    """Small letters without accents; ligatures and ß written out."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


_KNOWN: dict[str, frozenset[Theme]] = {}
for _theme, _listed in _WORDS.items():
    for _word in _listed.split():
        _KNOWN[_word] = _KNOWN.get(_word, frozenset()) | {_theme}
_LETTERS = re.compile(r"[^\W\d_]+")
_document = msgspec.json.Decoder(Item).decode


def themes_of(item: Item) -> frozenset[Theme]:
    """The themes of a work by its subjects; by its title when none of them is known."""
    terms = [term.label for term in item.terms if term.role == "subject"]
    return _among([*item.subjects, *terms]) or _among([item.label])


def themes_in(document: Any) -> str:
    """The themes of an Item as it is stored, as a JSON list, and ``""`` for all works: for the migration."""
    try:
        found = sorted(themes_of(_document(document)))
    except msgspec.DecodeError:  # a damaged row: the store says so elsewhere, and has it read anew
        found = []
    return msgspec.json.encode(["", *found]).decode()


def _among(maps: list[LanguageMap]) -> frozenset[Theme]:
    return frozenset().union(*(_KNOWN.get(word, ()) for word in _words(maps[:MOST_SUBJECTS])))


def _words(maps: list[LanguageMap]) -> Iterator[str]:
    for words in maps:
        for values in words.values():
            for value in values:
                yield from _LETTERS.findall(_plain(value[:LONGEST_SUBJECT]))
