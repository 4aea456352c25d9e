from gisviewer.articles import parse_text
from gisviewer.articles.duplicates import DuplicateFinder, NearDuplicate
from gisviewer.domain.text import Article

BODY = " ".join(f"Sentence number {n} tells of the fighting in district {n * 7}." for n in range(40))


def find_near_duplicates(articles: list[Article]) -> list[NearDuplicate]:
    finder = DuplicateFinder()
    for article in articles:  # one by one, as they are opened
        finder.add([article])
    finder.add(articles)
    return finder.pairs(article.id for article in articles)


def test_versions_of_one_text_are_noticed_and_others_are_not() -> None:
    first = parse_text(BODY)
    updated = parse_text("UPDATE. " + BODY + " The army has not commented on the report so far.")
    other = parse_text(" ".join(f"Item {n}: prices of grain rose by {n} points at the port." for n in range(40)))
    (pair,) = find_near_duplicates([first, other, updated])
    assert (pair.first, pair.second) == (first.id, updated.id)
    assert 0.8 < pair.likeness < 1


def test_short_and_equal_texts() -> None:
    texts = [parse_text("Shots in Gao."), parse_text("Shots in Gao. "), parse_text("Quiet.")]
    (pair,) = find_near_duplicates(texts)
    assert pair.likeness == 1


def test_a_closed_article_is_in_no_pair() -> None:
    first, copy = parse_text(BODY), parse_text(BODY + " More.")
    finder = DuplicateFinder()
    finder.add([first, copy])
    assert len(finder.pairs([first.id, copy.id])) == 1
    assert finder.pairs([first.id]) == []


def test_a_copy_is_found_among_hundreds_of_reports_that_share_their_frame() -> None:
    frame = " ".join(f"As in every report, point {n} of the agreement was observed by the mission." for n in range(12))
    reports = [
        parse_text(f"{frame} " + " ".join(f"Post {k} saw event {n * 31 + k}." for k in range(90))) for n in range(120)
    ]
    copy = parse_text(reports[100].text + " Corrected.")
    pairs = find_near_duplicates([*reports, copy])
    assert (pairs[0].first, pairs[0].second) == (reports[100].id, copy.id)


def test_reports_from_one_template_are_linked_with_some_of_the_first_not_with_all() -> None:
    reports = [parse_text(f"{BODY} Report {n}.") for n in range(150)]
    pairs = find_near_duplicates(reports)
    assert {pair.second for pair in pairs} == {report.id for report in reports[1:]}
    assert len(pairs) < 150 * 25
