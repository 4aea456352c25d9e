"""The document that the window edits, its file on disk, undo, and the settings."""
