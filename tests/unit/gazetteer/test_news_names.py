"""Names as the news writes them, with coordinates from general knowledge: one candidate must lie near each."""

from __future__ import annotations

import pytest

from gisviewer.gazetteer.ranking import great_circle_km
from gisviewer.gazetteer.store import Gazetteer

NEAR_KM = 161.0
NAMES = """
Bucha 50.5 30.2|Avdeevka 48.1 37.7|Sloviansk 48.9 37.6|Zaporizhzhia nuclear plant 47.5 34.6|Snake Island 45.3 30.2
Shusha 39.8 46.7|Hadrut 39.5 47.0|Lachin corridor 39.6 46.5|Jermuk 39.8 45.7|Tskhinvali 42.2 44.0|Pankisi 42.1 45.3
Kobane 36.9 38.4|Deir al-Zour 35.3 40.1|al-Hol 36.4 41.2|Khan Sheikhoun 35.4 36.7|Eastern Ghouta 33.5 36.4
Sinjar 36.3 41.9|Halabja 35.2 46.0|Ain al-Asad 33.8 42.4|Sadr City 33.4 44.5|Hawija 35.3 43.8|Qandil 36.5 45.0
Khan Younis 31.3 34.3|Rafah crossing 31.2 34.3|Sheikh Jarrah 31.8 35.2|Shebaa Farms 33.3 35.7|Naqoura 33.1 35.1
Hodeidah 14.8 42.9|Saada 16.9 43.8|Hadramout 15.9 48.8|Socotra 12.5 53.9|Bab al-Mandab 12.6 43.3|Abqaiq 25.9 49.7
Natanz 33.7 51.7|Sistan-Baluchestan 28.5 60.8|Strait of Hormuz 26.6 56.3|Abu Musa 25.9 55.0|Evin Prison 35.8 51.4
Helmand 31.0 64.0|Panjshir Valley 35.4 69.7|Tora Bora 34.1 70.2|Mazar-i-Sharif 36.7 67.1|Torkham 34.1 71.1
Waziristan 32.6 70.0|Azad Kashmir 33.9 73.8|Siachen 35.4 77.1|Galwan Valley 34.7 78.2|Doklam 27.3 89.0
Telangana 17.5 78.5
Cox's Bazar 21.4 92.0|Maungdaw 20.8 92.4|Rakhine State 20.0 93.5|Myawaddy 16.7 98.5|Marawi 8.0 124.3
Spratly Islands 10.0 114.0|Scarborough Shoal 15.2 117.8|Senkaku Islands 25.8 123.5|Panmunjom 38.0 126.7
Yongbyon 39.8 125.8|Kinmen 24.4 118.3|Xinjiang 42.5 85.5|Tiananmen Square 39.9 116.4|Fukushima Daiichi 37.4 141.0
Mekelle 13.5 39.5|Tigray 14.0 38.5|Badme 14.7 37.8|El Geneina 13.4 22.4|Abyei 9.6 28.4
Heglig 10.0 29.4|Bentiu 9.2 29.8|Dadaab 0.1 40.3|Las Anod 8.5 47.4|Jubaland 0.8 42.0|Puntland 9.0 49.5
Rutshuru -1.2 29.4|Ituri 1.6 30.2|Virunga -0.9 29.2|Kasai -6.4 20.8|Cabo Delgado -12.3 39.3|Palma -10.8 40.5
Kidal 18.4 1.4|Menaka 15.9 2.4|Liptako-Gourma 14.5 0.5|Sambisa Forest 11.3 13.4|Chibok 10.9 12.8|Bakassi 4.7 8.6
Derna 32.8 22.6|Fezzan 26.0 14.0|In Amenas 28.0 9.6|Laayoune 27.2 -13.2|Guerguerat 21.4 -17.0
Gqeberha -33.9 25.6|Soweto -26.3 27.9|Marikana -25.7 27.5|Srebrenica 44.1 19.3|North Kosovo 43.0 20.8
Republika Srpska 44.75 17.9|Transnistria 47.0 29.5|Crimea 45.3 34.2|Suwalki Gap 54.0 23.1|Lampedusa 35.5 12.6
Catalonia 41.8 1.5|Lombardy 45.6 9.8|Flanders 51.0 4.0|Basque Country 43.0 -2.6|Molenbeek 50.9 4.3|Lesbos 39.2 26.3
Cite Soleil 18.6 -72.3|Ayotzinapa 17.6 -99.4|Catatumbo 8.6 -73.1|Essequibo 5.5 -59.5|Brumadinho -20.1 -44.1
Uvalde 29.2 -99.8|East Palestine 40.8 -80.5|Lahaina 20.9 -156.7|Gitmo 19.9 -75.1|Falklands -51.7 -59.0
Christchurch -43.5 172.6|Nauru -0.5 166.9|Bougainville -6.2 155.3|Papua -4.0 138.0|Aceh 4.3 96.9
"""


def read_names() -> list[tuple[str, float, float]]:
    rows = []
    for item in NAMES.replace("\n", "|").split("|"):
        if item:
            name, lat, lon = item.rsplit(" ", 2)
            rows.append((name, float(lon), float(lat)))
    return rows


@pytest.mark.parametrize(("name", "lon", "lat"), read_names())
def test_a_name_of_the_news_has_its_place_among_the_candidates(
    gazetteer: Gazetteer, name: str, lon: float, lat: float
) -> None:
    places = [match.place for match in gazetteer.find_names(name)]
    assert any(great_circle_km((lon, lat), (place.lon, place.lat)) <= NEAR_KM for place in places)
