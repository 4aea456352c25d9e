"""Check again: what the machine would now say of articles that it read with older data or models.

It proposes; a person takes the changes one by one. What was reviewed, set by hand, merged, split or deleted is left
alone, and the rules of the project hold for what is proposed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from gisviewer.domain.incidents import ArticleResult, Incident, Status
from gisviewer.domain.text import Article
from gisviewer.errors import ProjectError
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.project.teach import RuleBook
from gisviewer.project.workspace import Edit, Table, Workspace

Run = Callable[[Article, CancelToken], ArticleResult]
"""What reads an article: `Pipeline.run`."""
_NOT_COMPARED = frozenset({"id", "resolution", "confidence"})
"""Fields that may differ without anything having changed for a reader: scores move with every model."""


class ProposalKind(StrEnum):
    """What the machine would do now."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One incident as it is and as the machine would have it; None where it is not there.

    `fields` names what differs, for CHANGE.
    """

    kind: ProposalKind
    article_id: str
    before: Incident | None
    after: Incident | None
    fields: tuple[str, ...] = ()

    @property
    def incident_id(self) -> str:
        """The incident that it is about."""
        incident = self.before or self.after
        return incident.id if incident is not None else ""


def recheck(
    workspace: Workspace, run: Run, cancel: CancelToken | None = None, report: ReportProgress = ignore_progress
) -> Iterator[Proposal]:
    """Read all articles again, lazily and in order, and tell what would change; nothing is changed.

    Raises:
        GisviewerError: bundled data is missing or damaged, or an article's earlier result cannot be read.
        Cancelled: between two articles.
    """
    token = cancel or CancelToken()
    articles = tuple(workspace.article_heads.values())
    for done, article in enumerate(articles):
        token.check()
        report(Progress(done, len(articles), article.title or article.id))
        yield from compare(workspace, run(article, token))
    report(Progress(len(articles), len(articles)))


def compare(workspace: Workspace, result: ArticleResult) -> list[Proposal]:
    """What a new result of an article would change: changes and removals first, then what is new."""
    article_id = result.article.id
    book = RuleBook(workspace.rules)
    fresh = {incident.id: book.obey(incident) for incident in result.incidents}
    earlier = workspace.articles.get(article_id)
    known = {incident.id for incident in earlier.incidents} if earlier is not None else set()
    proposals = []
    for key in dict.fromkeys((*(i.id for i in (earlier.incidents if earlier else ())), *fresh)):
        before, after = workspace.incidents.get(key), fresh.get(key)
        if before is None:
            if after is not None and key not in known:  # a known one that is gone was removed by a person
                proposals.append(Proposal(ProposalKind.ADD, article_id, None, after))
        elif is_untouched(before):
            if after is None:
                proposals.append(Proposal(ProposalKind.REMOVE, article_id, before, None))
            elif differing := _differing(before, after):
                proposals.append(Proposal(ProposalKind.CHANGE, article_id, before, after, differing))
    return sorted(proposals, key=lambda proposal: proposal.kind is ProposalKind.ADD)


def apply_proposals(workspace: Workspace, proposals: Iterable[Proposal], name: str) -> Edit:
    """The one step that takes proposals.

    Raises:
        ProjectError: an incident was reviewed or changed since it was compared.
    """
    wanted = {proposal.incident_id: proposal for proposal in proposals}
    for key, proposal in wanted.items():
        if workspace.incidents.get(key) != proposal.before:
            raise ProjectError("An incident was changed since it was checked.", "Check the articles again.")
    return workspace.make_edit(name, Table.INCIDENTS, {key: proposal.after for key, proposal in wanted.items()})


def is_untouched(incident: Incident) -> bool:
    """Whether no person has decided on an incident or set anything of it."""
    return incident.status is Status.NEW and not incident.edited and not incident.notes and not incident.tags


_COMPARED = tuple(field.name for field in fields(Incident) if field.name not in _NOT_COMPARED)


def _differing(before: Incident, after: Incident) -> tuple[str, ...]:
    return tuple(name for name in _COMPARED if getattr(before, name) != getattr(after, name))
