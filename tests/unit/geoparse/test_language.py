from __future__ import annotations

import pytest

from gisviewer.geoparse.inflection import base_forms
from gisviewer.geoparse.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army said that two of its men were killed in the fighting."),
        ("ru", "Министерство обороны сообщило, что бои были прекращены."),
        ("uk", "Міністерство оборони повідомило, що бої було припинено і їх немає."),
        ("tr", "Bakanlık bir açıklama yaptı ve bu olay için çok üzgün olduklarını söyledi."),
        ("az", "Nazirlik bildirib ki, döyüşlər dayandırılıb və bu gün heç kim ölməyib."),
        ("hy", "Նախարարությունը հայտնել է, որ մարտերը դադարել են։"),
        ("ka", "სამინისტრომ განაცხადა, რომ ბრძოლები შეწყდა."),
        ("ar", "قالت وزارة الدفاع إن القتال قد توقف في المدينة."),
        ("fa", "وزارت دفاع گفت که درگیری‌ها پایان یافته است و چند نفر کشته شده‌اند."),
        ("fr", "Le ministère a déclaré que les combats ont cessé dans la ville."),
        ("es", "El ministerio dijo que los combates en la ciudad se han detenido."),
        ("de", "Das Ministerium sagte, dass die Kämpfe in der Stadt nicht mehr andauern."),
        ("zh", "国防部表示战斗已经停止。"),
        ("en", ""),
        ("en", "Goris 12:30"),
    ],
)
def test_languages(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("language", "inflected", "base"),
    [
        ("ru", "Москвы", "Москва"),
        ("ru", "Харькове", "Харьков"),
        ("ru", "Нагорного Карабаха", "Нагорный Карабах"),
        ("ru", "Донецкой области", "Донецкая область"),
        ("uk", "Києві", "Київ"),
        ("uk", "Харкова", "Харків"),
        ("uk", "Донецькій області", "Донецька область"),
        ("tr", "Ankara'da", "Ankara"),
        ("tr", "Türkiye’nin", "Türkiye"),
        ("az", "Bakıda", "Bakı"),
        ("az", "Azərbaycanın", "Azərbaycan"),
        ("hy", "Երևանում", "Երևան"),
        ("ka", "თბილისში", "თბილისი"),
        ("ar", "بالعراق", "العراق"),
        ("ar", "للسودان", "السودان"),
        ("ar", "الخرطوم", "خرطوم"),
        ("ar", "وأم درمان", "أم درمان"),
        ("az", "Laçın rayonunda", "Laçın"),
        ("az", "Bakıda şəhərində", "Bakı"),
        ("de", "Deutschlands", "Deutschland"),
    ],
)
def test_base_forms_hold_the_nominative(language: str, inflected: str, base: str) -> None:
    assert base in base_forms(inflected, language)


def test_unknown_languages_have_no_forms() -> None:
    assert base_forms("Goris", "xx") == ()
    assert base_forms("", "ru") == ()
