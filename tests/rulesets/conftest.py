"""The command, to be run in an empty folder."""

from tests.cli.conftest import command, folder

__all__ = ["command", "folder"]
