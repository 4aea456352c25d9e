from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from sample_content import make_article, make_content, make_incident

from gisviewer.mapping.content import MapContent
from gisviewer.mapping.serve import PageServer, bridge_call, escape_json


def test_page_names_only_its_own_files_and_every_one_of_them_is_served() -> None:
    server = PageServer(make_content())
    mime, page = server.respond("/")
    text = page.decode()
    assert mime == "text/html"
    assert "http:" not in text
    assert "https:" not in text
    names = [part.split('"')[0] for part in text.split('src="')[1:]] + [
        p.split('"')[0] for p in text.split('href="')[1:]
    ]
    for name in names:
        if name != "/qwebchannel.js":
            assert server.respond(name)[1]


def test_content_reaches_the_page_as_json() -> None:
    mime, body = PageServer(make_content()).respond("/content.json?3")
    content = json.loads(body)
    assert mime == "application/json"
    assert len(content["incidents"]) == 10
    excerpt = content["incidents"][1]["sources"][0]["excerpts"][0]
    assert [text for text, marked in excerpt["pieces"] if marked] == ["Goris"]
    assert "".join(text for text, _ in excerpt["pieces"]) == "A convoy was stopped near Goris."


def test_excerpt_offsets_count_characters_beyond_the_basic_plane() -> None:
    article = make_article(text="🔥🔥 Fire near Goris. More.")
    incident = make_incident(article, "Goris", "Fire")
    content = json.loads(PageServer(MapContent(incidents=(incident,), articles=(article,))).respond("/content.json")[1])
    pieces = content["incidents"][0]["sources"][0]["excerpts"][0]["pieces"]
    assert [text for text, marked in pieces if marked] == ["Goris"]


@pytest.mark.parametrize(
    "path",
    ["/nothing", "/web/../../pyproject.toml", "/web/package.json", "/basemap/1/2.mvt", "/layers/x/1/1/1.mvt", "//"],
)
def test_anything_else_is_refused(path: str) -> None:
    with pytest.raises(KeyError):
        PageServer(MapContent()).respond(path)


def test_open_sea_is_an_empty_tile_and_land_is_not() -> None:
    server = PageServer()
    assert server.respond("/basemap/6/40/24.mvt")[1]
    assert server.respond("/basemap/6/0/63.mvt")[1] is not None
    assert server.respond("/basemap/9/0/0.mvt")[1] == b""


def test_names_come_in_the_language_asked_for() -> None:
    server = PageServer()

    def countries(language: str) -> list[str]:
        rows = json.loads(server.respond(f"/labels/{language}.json")[1])
        return [row[6] for row in rows if row[0] == "country"]

    assert "Armenia" in countries("en")
    assert "Arménie" in countries("fr")
    assert "أرمينيا" in countries("ar")
    assert "Armenia" in countries("xx")  # unknown languages fall to English


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)", "a\u2028b\u2029", '";alert(1)//', "\ud800", "`${1}`", "\\"]
)
def test_bridge_call_keeps_hostile_text_inside_a_string(text: str) -> None:
    call = bridge_call("select", text)
    assert call.isprintable()
    assert "<" not in call
    assert json.loads(call.removeprefix("gisviewer.select(").removesuffix(")")) == text
    call.encode("utf-8")


def test_bridge_call_refuses_names_that_are_no_functions() -> None:
    with pytest.raises(ValueError, match="not the name"):
        bridge_call("select;alert")


def test_escape_json_refuses_what_json_cannot_say() -> None:
    with pytest.raises(ValueError, match="JSON"):
        escape_json(float("nan"))


def test_filter_survives_json() -> None:
    content = make_content()
    chosen = replace(content.filter, types=("Battles",), date_from=date(2021, 1, 1), precisions=(1, 2))
    assert type(chosen).from_json(json.loads(json.dumps(chosen.to_json()))) == chosen
