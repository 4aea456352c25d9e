"""Parts of the window, each showing one side of the workspace."""
