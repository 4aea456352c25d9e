"""Errors that a user may see: each says what went wrong and what to do about it."""

from __future__ import annotations


class GisviewerError(Exception):
    """Something the user can act on; anything else that is raised is a bug.

    `message` names the file or thing and the reason in one sentence; `hint` is the remedy,
    or empty where there is none.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[type[GisviewerError], tuple[str, str]]:
        return (type(self), (self.message, self.hint))


class ArticleError(GisviewerError):
    """An article could not be read."""


class LayerError(GisviewerError):
    """A vector file could not be read, or a layer cannot do what was asked."""


class GazetteerError(GisviewerError):
    """The bundled data is missing, truncated or of another version."""


class ModelError(GisviewerError):
    """A bundled language model is missing or damaged."""


class ProjectError(GisviewerError):
    """A project file could not be opened, written or migrated."""


class SettingsError(GisviewerError):
    """The settings could not be read or written."""


class ExportError(GisviewerError):
    """An export could not be written."""
