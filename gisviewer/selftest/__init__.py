"""The check of the installation: named checks, each with what was found and what to do, without Qt."""
