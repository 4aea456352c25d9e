"""Short texts of our own on the bundled gazetteer and models: one phenomenon of news each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass, Mention, MentionKind, Resolution, Role
from gisviewer.domain.text import Article, Span
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.api import Recognizer, Resolver
from gisviewer.geoparse.models import CLUSTERS, LINEAR, TOKENIZER, load_clusters, model_folder
from gisviewer.geoparse.opening import open_recognizer, open_resolver
from gisviewer.geoparse.recognize.features import WordTable
from gisviewer.geoparse.recognize.gazetteer import GazetteerRecognizer
from gisviewer.geoparse.recognize.learned import LearnedRecognizer, TaggingSettings, Transformer
from gisviewer.geoparse.recognize.tagger_linear import load_linear_tagger
from gisviewer.geoparse.recognize.tagger_onnx import OnnxTagger
from gisviewer.geoparse.recognize.windows import Window, load_piece_table


@pytest.fixture(scope="module", params=["accurate", "fast"])
def recognizer(request: pytest.FixtureRequest, gazetteer: Gazetteer) -> Recognizer:
    return open_recognizer(request.param, gazetteer)


@pytest.fixture(scope="module")
def resolver(gazetteer: Gazetteer) -> Resolver:
    return open_resolver(gazetteer, gazetteer)


def parse(recognizer: Recognizer, resolver: Resolver, text: str) -> list[Resolution]:
    article = Article("x", text)
    return list(resolver.resolve(article, recognizer.find_mentions([article])[0]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two soldiers were wounded near Goris, in Armenia, on Monday.", {"Goris": "ARM", "Armenia": "ARM"}),
        ("Rebels took Sake and Minova in eastern Congo, the army said.", {"Sake": "COD", "Minova": "COD"}),
        ("M23 seized Masisi centre and Sake, 25 km west of Goma, in the D.R.C.", {"Sake": "COD", "Goma": "COD"}),
        ("Militants fired mortars at a base in Baidoa (Bay), in Somalia.", {"Baidoa": "SOM", "Bay": "SOM"}),
        ("Soldiers scuffled near Tawang in Arunachal Pradesh, India said.", {"Tawang": "IND"}),
        ("A man was shot dead in Charleston, W. Va., police said.", {"Charleston": "USA"}),
        ("A fire broke out in Moscow, Idaho, on Friday.", {"Moscow": "USA", "Idaho": "USA"}),
        ("The U.S. embassy in Baku was closed on Tuesday.", {"U.S.": "USA", "Baku": "AZE"}),
        ("Shelling hit Nagorno-Karabakh's capital again.", {"Nagorno-Karabakh": "AZE"}),
        ("Gunmen took pupils in Papiri, Niger state, in Nigeria on Friday.", {"Niger": "NGA", "Nigeria": "NGA"}),
        ("Nigeria's Niger state is far from the border with Benin.", {"Niger": "NGA", "Benin": "BEN"}),
        ("Protesters marched through Khartoum and Omdurman in Sudan.", {"Khartoum": "SDN", "Omdurman": "SDN"}),
    ],
)
def test_places(recognizer: Recognizer, resolver: Resolver, text: str, expected: dict[str, str]) -> None:
    found = {r.mention.surface: r.place.country for r in parse(recognizer, resolver, text) if r.place}
    assert expected.items() <= found.items()


def test_a_river_has_the_article(recognizer: Recognizer, resolver: Resolver) -> None:
    text = "Fighting flared in Omdurman, across the Nile from Khartoum, Sudan's capital."
    places = {r.mention.surface: r.place for r in parse(recognizer, resolver, text)}
    assert places["Nile"] is not None
    assert places["Nile"].feature_class is FeatureClass.RIVER


@pytest.mark.parametrize(
    ("text", "name", "feature_class"),
    [
        ("A ship was hit in the Red Sea on Monday.", "Red Sea", FeatureClass.SEA),
        ("Marchers filled the Red Sea port of Hodeidah in Yemen.", "Red Sea", FeatureClass.SEA),
        ("Fighting flared in Red Sea state in Sudan on Monday.", "Red Sea", FeatureClass.ADMIN1),
    ],
)
def test_seas(recognizer: Recognizer, resolver: Resolver, text: str, name: str, feature_class: FeatureClass) -> None:
    places = {r.mention.surface: r.place for r in parse(recognizer, resolver, text)}
    assert places[name] is not None
    assert places[name].feature_class is feature_class


def test_a_state_and_a_country_of_one_name(recognizer: Recognizer, resolver: Resolver) -> None:
    text = "Pupils were taken in Niger state in Nigeria on Friday. Neighbouring Niger closed its border."
    assert [r.place.country for r in parse(recognizer, resolver, text) if r.place] == ["NGA", "NGA", "NER"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paris Jackson released a new record on Friday.", "Paris"),
        ("The court heard that Officer James Washington had left.", "Washington"),
        ("Mr. Lincoln said that he would appeal.", "Lincoln"),
    ],
)
def test_persons_are_no_places(recognizer: Recognizer, resolver: Resolver, text: str, name: str) -> None:
    assert name not in [r.mention.surface for r in parse(recognizer, resolver, text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Arakan Army fighters have taken the town of Buthidaung.", "Arakan"),
        ("The Kachin Independence Army attacked a base near Bhamo.", "Kachin"),
        ("Fano militias and the federal army fought in Gondar on Monday.", "Fano"),
        ("A Boko Haram ambush killed a general in Borno State.", "Boko"),
        ("Paris Saint-Germain lost again, and their coach left.", "Paris"),
        ("Paris Saint-Germain lost again, and their coach left.", "Germain"),
        ("Leeds United signed two players from abroad.", "Leeds"),
        ("Manchester City signed a midfielder on Friday.", "Manchester"),
        ("Barcelona beat Sevilla 3-1 and went top of the league.", "Barcelona"),
        ("Barcelona beat Sevilla 3-1 and went top of the league.", "Sevilla"),
        ("Real Madrid and Inter Milan drew 2-2.", "Madrid"),
        ("Toronto Raptors fans filled the streets.", "Toronto"),
    ],
)
def test_armies_and_clubs_are_no_places(recognizer: Recognizer, resolver: Resolver, text: str, name: str) -> None:
    assert name not in [r.mention.surface for r in parse(recognizer, resolver, text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("EARTHQUAKE IN TURKEY FELT AS FAR AS LEBANON; ONE MAN AMONG INJURED", "LEBANON"),
        ("Shares rose after a Bank of Japan board member hinted at a rise in rates on Monday.", "Japan"),
        ("Kyiv Rockets Kill Three in Belgorod, Governor Says", "Kyiv"),
        ("Syria Jets Bomb Market in Idlib, Rescuers Say", "Syria"),
        ("The governor said Arizona Senators would vote on the bill on Tuesday.", "Arizona"),
        ("The League lost Milan and Bologna in the vote on Sunday, the ministry said.", "Milan"),
    ],
)
def test_towns_and_countries_beside_words_of_clubs_are_places(
    recognizer: Recognizer, resolver: Resolver, text: str, name: str
) -> None:
    assert name in {resolution.mention.surface for resolution in parse(recognizer, resolver, text)}


def test_an_army_of_a_country_is_named_by_it(recognizer: Recognizer, resolver: Resolver) -> None:
    found = [
        r.mention.surface for r in parse(recognizer, resolver, "Chad's army and the Yemen Army denied the report.")
    ]
    assert "Yemen" in found


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("The column left Rostov-on-Don for the north of Russia.", "Rostov-on-Don"),
        ("Work stopped at the yard in Barrow-in-Furness, England.", "Barrow-in-Furness"),
        ("Gunmen attacked the airport in Port-au-Prince, Haiti, at dawn.", "Port-au-Prince"),
    ],
)
def test_a_name_with_hyphens_is_found_whole(
    recognizer: Recognizer, resolver: Resolver, text: str, surface: str
) -> None:
    assert surface in [r.mention.surface for r in parse(recognizer, resolver, text)]


def test_no_name_goes_over_the_end_of_a_sentence(recognizer: Recognizer, resolver: Resolver) -> None:
    text = "The minister spoke in Pemba. South Africa and Botswana sent troops to Mozambique."
    found = [r.mention.surface for r in parse(recognizer, resolver, text)]
    assert "South Africa" in found
    assert not any("." in surface for surface in found)


def test_a_famous_town_in_news_of_the_world(recognizer: Recognizer, resolver: Resolver) -> None:
    text = "Vaccines came from Geneva to Kinshasa and Brazzaville. Uganda, Rwanda and Burundi closed their borders."
    places = {r.mention.surface: r.place for r in parse(recognizer, resolver, text)}
    assert places["Geneva"] is not None
    assert places["Geneva"].country == "CHE"


def test_another_name_of_a_far_town_is_no_evidence(recognizer: Recognizer, resolver: Resolver) -> None:
    text = "Rebels burned a camp at Abok in northern Uganda. People fled to Gulu and Lira, police in Kampala said."
    places = {r.mention.surface: r.place for r in parse(recognizer, resolver, text)}
    assert "DJI" not in {place.country for place in places.values() if place}


@pytest.mark.parametrize(
    "text",
    [
        "Russian troops had entered the town, TASS reported on Monday.",
        "TASS reported that Russian troops had entered the town.",
        "The town had fallen, the Tass news agency said, citing the army.",
        "The minister will resign, according to TASS and the Yonhap news agency.",
    ],
)
def test_news_agencies_are_no_places(gazetteer: Gazetteer, recognizer: Recognizer, text: str) -> None:
    article = Article("x", text, language="en")
    for finder in (recognizer, GazetteerRecognizer(gazetteer)):
        (mentions,) = finder.find_mentions([article])
        assert {mention.surface for mention in mentions} <= {"Russian"}


@pytest.mark.parametrize(
    "text",
    [
        "Doctors fear that Ebola has come back.",
        "Two people caught West Nile virus, the ministry said.",
        "A vaccine against Lassa fever is being tested.",
    ],
)
def test_diseases_are_no_places(gazetteer: Gazetteer, recognizer: Recognizer, text: str) -> None:
    article = Article("x", text, language="en")
    for finder in (recognizer, GazetteerRecognizer(gazetteer)):
        assert finder.find_mentions([article])[0] == ()


@pytest.mark.parametrize("surface", ["US", "UK", "D.R.C."])
def test_countries_in_short_are_places(recognizer: Recognizer, resolver: Resolver, surface: str) -> None:
    found = {r.mention.surface: r.place for r in parse(recognizer, resolver, f"The {surface} said it would send help.")}
    assert found[surface] is not None


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("SAKE, Congo - A shell hit a house here on Friday.", "SAKE"),
        ("The Russian news agency said that the UAE had paid.", "UAE"),
        ("A Russian news agency said that the UAE had paid.", "Russian"),
        ("SHELLS HIT GORIS AND GOMA AGAIN", "GORIS"),
    ],
)
def test_places_in_capitals_stay_places(gazetteer: Gazetteer, text: str, surface: str) -> None:
    article = Article("x", text, language="en")
    (mentions,) = GazetteerRecognizer(gazetteer).find_mentions([article])
    assert surface in {mention.surface for mention in mentions}


def test_kinds_and_roles(recognizer: Recognizer, resolver: Resolver) -> None:
    text = (
        "YEREVAN, Nov. 16 - Armenian troops left the area. Moscow has not responded. A base at 39.5°N, 46.3°E burned."
    )
    found = {r.mention.surface: r for r in parse(recognizer, resolver, text)}
    assert found["YEREVAN"].mention.role is Role.DATELINE
    assert (found["Armenian"].mention.kind, found["Armenian"].mention.role) == (MentionKind.DEMONYM, Role.ACTOR)
    assert found["Armenian"].place is not None
    assert found["Armenian"].place.country == "ARM"
    assert found["Moscow"].mention.role is Role.ACTOR
    assert found["39.5°N, 46.3°E"].mention.kind is MentionKind.COORDINATE


def test_a_capital_is_a_town_and_not_its_province(recognizer: Recognizer, resolver: Resolver) -> None:
    found = {r.mention.surface: r for r in parse(recognizer, resolver, "The minister flew from Moscow to Yerevan.")}
    assert (found["Moscow"].geo_precision, found["Yerevan"].geo_precision) == (1, 1)


WASHINGTON = ("Washington", FeatureClass.CITY, "USA", "District of Columbia")


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        (
            "Washington is preparing a new package of aid for Ukraine, officials said on Tuesday. Moscow was angry.",
            "Washington",
            WASHINGTON,
        ),
        ("WASHINGTON (Reuters) - The White House wants to talk to Beijing on Monday.", "WASHINGTON", WASHINGTON),
        (
            "Georgia and Armenia will meet in Damascus, Syria said on Sunday.",
            "Damascus",
            ("Damascus", FeatureClass.CITY, "SYR", "Damascus"),
        ),
        (
            "Ukrainian forces hit a depot southwest of Luhansk on Monday, Russia said.",
            "Luhansk",
            ("Luhansk", FeatureClass.CITY, "UKR", "Luhansk"),
        ),
        (
            "Refugees crossed from Bunagana to Kisoro in Uganda.",
            "Kisoro",
            ("Kisoro", FeatureClass.CITY, "UGA", "Kisoro"),
        ),
        (
            "The governor of Mexico's neighbour Guatemala met officials of Mexico and Honduras.",
            "Mexico",
            ("Mexico", FeatureClass.COUNTRY, "MEX", ""),
        ),
    ],
)
def test_capitals_and_towns_before_namesakes(
    resolver: Resolver, text: str, surface: str, expected: tuple[str, FeatureClass, str, str]
) -> None:
    place = resolve_name(resolver, text, surface).place
    assert place is not None
    assert (place.name, place.feature_class, place.country, place.admin1) == expected


def test_a_preparing_capital_acts(recognizer: Recognizer, resolver: Resolver) -> None:
    text = "Washington is preparing a new package of military aid for Ukraine, officials said on Tuesday."
    found = {r.mention.surface: r for r in parse(recognizer, resolver, text)}
    assert found["Washington"].mention.role is Role.ACTOR


def test_a_name_beside_its_state_is_no_capital(resolver: Resolver) -> None:
    text = "Police in Washington, Pennsylvania, said that Canada and Mexico had been told."
    place = resolve_name(resolver, text, "Washington").place
    assert place is not None
    assert place.admin1 == "Pennsylvania"


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Fighting went on in the Donetsk and Luhansk regions of Ukraine.", "Donetsk"),
        ("Fighting went on in the Luhansk region of Ukraine.", "Luhansk"),
        ("Floods hit the Lviv, Ternopil and Rivne oblasts of Ukraine.", "Ternopil"),
        ("Moscow said it had downed drones over Belgorod and Kursk oblasts in Russia.", "Kursk"),
    ],
)
def test_a_list_of_provinces_means_provinces(resolver: Resolver, text: str, surface: str) -> None:
    place = resolve_name(resolver, text, surface).place
    assert place is not None
    assert place.feature_class is FeatureClass.ADMIN1


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Indian troops shot dead two militants in Gurez in Kashmir on Friday. Srinagar was calm.", "Gurez"),
        ("Fano fighters met federal troops in Debre Markos, Gondar and Lalibela in Ethiopia.", "Fano"),
        ("The Cambodian army said that Thai soldiers fired near Chong Bok on Wednesday.", "Chong Bok"),
    ],
)
def test_a_namesake_or_likeness_far_away_is_no_answer(resolver: Resolver, text: str, surface: str) -> None:
    resolution = resolve_name(resolver, text, surface)
    assert resolution.candidates
    assert resolution.reasons[0].factor == "unresolved"
    assert resolution.place is None or resolution.place.id not in {c.place.id for c in resolution.candidates}
    if resolution.place is not None:  # then only as an unknown place beside one that the text names
        assert resolution.reasons[-1].factor == "stand-in"


def resolve_name(resolver: Resolver, text: str, surface: str) -> Resolution:
    """The resolution of `surface` among the mentions that the gazetteer finds beside it."""
    index = Gazetteer.open()
    article = Article("x", text)
    span = Span(text.index(surface), text.index(surface) + len(surface))
    found = GazetteerRecognizer(index).find_mentions([article])[0]
    same = next((mention for mention in found if mention.span == span), Mention(span, surface))
    mentions = sorted([same, *(m for m in found if not m.span.overlaps(span))], key=lambda mention: mention.span)
    return resolver.resolve(article, mentions)[mentions.index(same)]


def test_every_answer_has_reasons_and_a_precision(recognizer: Recognizer, resolver: Resolver) -> None:
    for resolution in parse(recognizer, resolver, "Fighting spread from Goma in Congo to Gisenyi in Rwanda on Sunday."):
        assert resolution.reasons
        assert (resolution.place is None) == (resolution.geo_precision == 0)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "Взрывы прозвучали в Харькове и в Москве, сообщили на Украине.", {"Харькове": "UKR", "Москве": "RUS"}),
        ("uk", "Вибухи пролунали у Харкові та у Києві, повідомили в Україні.", {"Харкові": "UKR", "Києві": "UKR"}),
        ("tr", "Ankara'da ve Diyarbakır'da bir açıklama yapıldı, bu olay için dedi.", {"Ankara": "TUR"}),
        ("az", "Bakıda və Ermənistanda bu gün görüş olub, nazir deyib.", {"Bakıda": "AZE", "Ermənistanda": "ARM"}),
        ("hy", "Երևանում և Բաքվում հանդիպում է եղել, ասել է նախարարը։", {"Երևանում": "ARM"}),
        ("ka", "თბილისში და ბათუმში აქცია გაიმართა.", {"თბილისში": "GEO", "ბათუმში": "GEO"}),
        ("ar", "وقعت اشتباكات في بغداد وفي دمشق يوم الاثنين.", {"بغداد": "IRQ", "دمشق": "SYR"}),
        ("fa", "درگیری در تهران و در باکو پایان یافت و چند نفر کشته شدند.", {"تهران": "IRN", "باکو": "AZE"}),
        (
            "ru",
            "Бои идут под Покровском и у Лачина, Харьков и Купянск обстреляны.",
            {"Купянск": "UKR", "Лачина": "AZE"},
        ),
        ("tr", "Diyarbakır'ın Lice ilçesinde bomba patladı, bu olay için Ankara bir açıklama yaptı.", {"Lice": "TUR"}),
        ("az", "Azərbaycan ordusu Laçın rayonunda postları gücləndirib və bu gün deyib.", {"Laçın rayonunda": "AZE"}),
        ("hy", "Գորիսի ուղղությամբ կրակ են բացել, Երևանում ասել են։", {"Գորիսի": "ARM"}),
        ("ka", "გორში და თბილისში აქცია გაიმართა, ცხინვალში სროლა ისმოდა.", {"გორში": "GEO", "ცხინვალში": "GEO"}),
        ("ar", "وقتل شخصان في الخرطوم وأم درمان بالسودان.", {"الخرطوم": "SDN", "وأم درمان": "SDN"}),
        ("de", "Russische Truppen haben Charkiw und Odessa beschossen, die Ukraine ist im Osten.", {"Odessa": "UKR"}),
        (
            "fr",
            "L'armée a frappé Kidal, et Alger a réagi. Deux soldats sont morts à Saint-Étienne.",
            {"Saint-Étienne": "FRA"},
        ),
        ("fr", "Les combats à Goma et à Kinshasa ont repris dans la nuit.", {"Goma": "COD", "Kinshasa": "COD"}),
        ("es", "Los combates en Bogotá y en la Ciudad de México han cesado.", {"Bogotá": "COL"}),
        (
            "de",
            "Die Kämpfe in Kiew und in Moskau sind nach Angaben der Polizei vorbei.",
            {"Kiew": "UKR", "Moskau": "RUS"},
        ),
    ],
)
def test_other_languages(
    recognizer: Recognizer, resolver: Resolver, language: str, text: str, names: dict[str, str]
) -> None:
    assert recognizer.name_for(Article("x", text)) == "gazetteer"
    found = {r.mention.surface: r.place.country for r in parse(recognizer, resolver, text) if r.place}
    assert names.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("В Белгородской области дрон атаковал село, сообщил губернатор.", "Белгородской области", "Belgorod"),
        ("Бои идут и в Курской области, сообщили в Москве.", "Курской области", "Kursk"),
        ("У Харківській області тривають бої, повідомили у Києві.", "Харківській області", "Kharkiv"),
        ("На Львівщині лунали вибухи, повідомили у Києві.", "Львівщині", "Lviv"),
    ],
)
def test_a_province_called_by_its_capital(
    recognizer: Recognizer, resolver: Resolver, text: str, surface: str, name: str
) -> None:
    places = {r.mention.surface: r.place for r in parse(recognizer, resolver, text)}
    place = places[surface]
    assert place is not None
    assert place.feature_class is FeatureClass.ADMIN1
    assert name in (place.name, *place.names)


def test_a_common_german_noun_is_no_place(recognizer: Recognizer, resolver: Resolver) -> None:
    found = parse(recognizer, resolver, "Die Kämpfe im Osten der Ukraine sind nach Angaben der Polizei nicht vorbei.")
    assert [r.mention.surface for r in found] == ["Ukraine"]


@pytest.mark.parametrize(
    "text",
    [
        "Azerbaijani forces shelled a road near Goris overnight. Baku denied it. Moscow called for calm.",
        "Georgia and Armenia: the lorry left Tbilisi and was held near Goris.",
    ],
)
def test_a_town_before_one_that_merely_has_its_name_too(recognizer: Recognizer, resolver: Resolver, text: str) -> None:
    found = {r.mention.surface: r.place for r in parse(recognizer, resolver, text)}
    place = found["Goris"]
    assert place is not None
    assert (place.name, place.country) == ("Goris", "ARM")


def test_the_same_bytes_whatever_the_batch(recognizer: Recognizer, resolver: Resolver) -> None:
    texts = [
        "Fighting near Goris in Armenia.",
        "",
        "Police in Springfield, Ill., said so.",
        "Moscow denied it. Paris, too.",
    ]
    articles = [Article(str(number), text) for number, text in enumerate(texts)]
    together = recognizer.find_mentions(articles)
    for article, mentions in zip(articles, together, strict=True):
        assert recognizer.find_mentions([article]) == [mentions]
        assert repr(resolver.resolve(article, mentions)) == repr(resolver.resolve(article, mentions))


def test_the_transformer_reads_a_limited_part_of_an_endless_article(gazetteer: Gazetteer) -> None:
    folder = model_folder()
    words, linear = WordTable(load_clusters(folder / CLUSTERS)), load_linear_tagger(folder / LINEAR)
    read: list[int] = []

    class CountingTagger(OnnxTagger):
        def probabilities(self, windows: Sequence[Window]) -> list[NDArray[np.float64]]:
            read.append(len(windows))
            return [np.tile([1.0, 0.0, 0.0], (len(window.tokens), 1)) for window in windows]

    transformer = Transformer(CountingTagger(None), load_piece_table(folder / TOKENIZER))
    settings = TaggingSettings(max_windows=5)
    recognizer = LearnedRecognizer(gazetteer, words, linear, transformer, settings)
    recognizer.find_mentions([Article("x", "The army left the town of Sake for Old Harbour.\n" * 200)])
    assert read == [5]


@pytest.mark.parametrize(
    "text",
    [
        "Moscow has not yet publicly responded to the request.",
        "Baku itself accused its neighbour of a large provocation at the border.",
        "Khartoum has repeatedly denied the charge.",
        "Addis Ababa also then warned its neighbours.",
        "Washington has imposed sanctions on three banks.",
        "Ankara pledged another loan on Tuesday.",
        "Paris has since suspended the sale.",
    ],
)
def test_words_between_a_seat_and_what_it_says_do_not_hide_it(
    recognizer: Recognizer, resolver: Resolver, text: str
) -> None:
    found = parse(recognizer, resolver, text)[0]
    assert found.mention.role is Role.ACTOR


def test_an_adverb_alone_makes_no_actor(recognizer: Recognizer, resolver: Resolver) -> None:
    (found,) = parse(recognizer, resolver, "They said that in Yerevan nearly everybody slept in cellars.")
    assert found.mention.role is not Role.ACTOR
