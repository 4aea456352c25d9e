"""Dialogs, for decisions and settings only."""
