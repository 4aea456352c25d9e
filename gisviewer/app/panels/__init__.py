"""The panels of the window, each a view of the workspace."""
