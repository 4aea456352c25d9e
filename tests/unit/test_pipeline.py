"""The pipeline on the bundled data: what it promises whatever the text."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gisviewer.articles import parse_text, read_article
from gisviewer.cli import main
from gisviewer.domain.incidents import ArticleResult, ProblemKind
from gisviewer.domain.text import Article
from gisviewer.jobs import Cancelled, CancelToken, Progress
from gisviewer.paths import get_geodata, get_resources
from gisviewer.pipeline import BATCH, BATCH_CHARS, Failure, Pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


def check_invariants(result: ArticleResult) -> None:
    text = result.article.text
    last = 0
    for resolution in result.resolutions:
        mention = resolution.mention
        assert mention.span.of(text) == mention.surface
        assert mention.span.start >= last
        last = mention.span.end
    for incident in result.incidents:
        for source in incident.sources:
            assert source.article_id == result.article.id
            for excerpt in source.excerpts:
                assert 0 <= excerpt.span.start < excerpt.span.end <= len(text)
                assert all(excerpt.span.contains(mark) for mark in excerpt.marks)
    ids = [incident.id for incident in result.incidents]
    assert len(ids) == len(set(ids))


def test_the_sample_report(pipeline: Pipeline) -> None:
    result = pipeline.run(read_article(get_resources() / "samples" / "border-clash.txt"))
    check_invariants(result)
    places = {incident.place_name for incident in result.incidents}
    assert {"Armenia–Azerbaijan border", "Yerevan", "Baku", "Moscow", "Tbilisi", "Ijevan", "Nagorno-Karabakh"} <= places


@pytest.mark.parametrize(
    "text",
    ["Nothing is named here.", "x", "\ud800 on Monday", "Gao " * 500, "," * 10_000, "ALL OF GAO WAS SHELLED ON MONDAY"],
)
def test_odd_texts_have_an_answer(pipeline: Pipeline, text: str) -> None:
    result = pipeline.run(parse_text(text))
    check_invariants(result)
    assert any(problem.kind is ProblemKind.NO_DATE for problem in result.problems)
    assert result.resolutions or any(problem.kind is ProblemKind.NO_PLACES for problem in result.problems)


def test_the_same_text_gives_the_same_result(pipeline: Pipeline) -> None:
    article = read_article(get_resources() / "samples" / "border-clash.txt")
    assert pipeline.run(article) == pipeline.run(article)


def test_many_articles_give_what_each_gives_alone(pipeline: Pipeline) -> None:
    places = ("Gao", "Goma", "Goris", "Mosul", "Bakhmut")
    articles = [parse_text(f"Report {n}: {places[n % 5]} was shelled on Monday.") for n in range(2 * BATCH + 3)]
    assert list(pipeline.run_many(articles)) == [pipeline.run(article) for article in articles]


@pytest.mark.parametrize(("padding", "expected"), [("", BATCH), (" " * (BATCH_CHARS // 2), 2)])
def test_no_more_than_a_batch_is_read_ahead(pipeline: Pipeline, padding: str, expected: int) -> None:
    read = []

    def articles() -> Iterator[Article]:
        for number in range(10 * BATCH):
            read.append(number)
            yield Article(str(number), f"Gao was shelled.{padding}")

    next(pipeline.run_many(articles()))
    assert len(read) == expected


def test_a_cancelled_run_stops(pipeline: Pipeline) -> None:
    token = CancelToken()
    results = pipeline.run_many([parse_text("Gao fell."), parse_text("Goma fell.")], token)
    next(results)
    token.cancel()
    with pytest.raises(Cancelled):
        next(results)


@pytest.mark.parametrize("form", ["geojson", "csv", "jsonl"])
def test_geoparse_writes_its_formats(
    pipeline: Pipeline, form: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    sample = get_resources() / "samples" / "border-clash.txt"
    out = tmp_path / f"out.{form}"
    assert main(["geoparse", str(sample), "-o", str(out)]) == 0
    assert main(["geoparse", str(sample), "--format", form]) == 0
    written = out.read_bytes()
    assert b"Yerevan" in written
    assert len(capfdbinary.readouterr().out) == len(written)
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_geoparse_names_what_failed_and_goes_on(
    pipeline: Pipeline, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text('{"id": "a", "text": "Two died in Bamako on Monday."}\nbroken\n', encoding="utf-8")
    arguments = ["geoparse", str(corpus), str(tmp_path / "absent.txt"), "--format", "jsonl"]
    assert main([*arguments, "--published", "2024-05-01"]) == 1
    out, err = capfdbinary.readouterr()
    (record,) = [json.loads(line) for line in out.splitlines()]
    assert (record["id"], record["published"]) == ("a", "2024-05-01")
    (toponym,) = record["toponyms"]
    assert "Two died in Bamako on Monday."[toponym["start"] : toponym["end"]] == toponym["text"] == "Bamako"
    assert b"line 2" in err
    assert b"absent.txt" in err
    assert b"Traceback" not in err


def test_files_are_worked_through_with_failures_in_their_place(pipeline: Pipeline, tmp_path: Path) -> None:
    good, bad, corpus = tmp_path / "a.txt", tmp_path / "b.pdf", tmp_path / "c.jsonl"
    good.write_text("Two people were killed in Bamako on Monday.", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.4 rubbish")
    corpus.write_text('{"text": "Shots were heard in Goma."}\nrubbish\n', encoding="utf-8")
    steps: list[Progress] = []
    items = list(pipeline.run_paths([good, bad, corpus], report=steps.append))
    kinds = [item.path.name if isinstance(item, Failure) else item.article.text[:5] for item in items]
    assert kinds == ["Two p", "b.pdf", "Shots", "c.jsonl"]
    assert [(step.done, step.total) for step in steps] == [(0, 3), (1, 3), (2, 3), (3, 3)]
