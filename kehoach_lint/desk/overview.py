"""The overview of many submissions as one page of HTML that needs nothing else."""

from __future__ import annotations

import tempfile
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import IO

from kehoach_lint.checking import Checked
from kehoach_lint.desk.overview_parts import Said, section, unread
from kehoach_lint.desk.overview_tables import heat_map, submissions_table, summary, tools
from kehoach_lint.desk.submissions import Submission, profile_in, submission
from kehoach_lint.desk.timeline import timeline_of
from kehoach_lint.desk.wording import told

_CHUNK = 1 << 16
_HERE = Path(__file__)


class OverviewReporter:
    """Writes the part of each document aside as it comes, and the page around them at the end:
    of a document only a row stays in memory."""

    def __init__(self, write: Callable[[str], object], lang: str) -> None:
        """``write`` takes the text of the page in parts."""
        self._write = write
        self._lang = lang
        self._rows: list[Submission] = []
        self._unusable: list[Said] = []
        self._notes: list[str] = []
        self._aside: IO[str] = tempfile.TemporaryFile(  # noqa: SIM115 (closed by finish)
            "w+", encoding="utf-8", errors="backslashreplace", newline=""
        )

    def document(self, checked: Checked) -> None:
        """Add a document with its findings and its timeline."""
        profile = profile_in(checked)
        row = submission(len(self._rows) + 1, checked, profile)
        self._rows.append(row)
        timeline = timeline_of(profile, checked.findings)
        self._aside.write(section(row, checked, timeline, self._lang))

    def unusable(self, path: str, message: str) -> None:
        """Add a file that could not be checked."""
        self._unusable.append(Said(path, message))

    def note(self, said: str) -> None:
        """Keep a line about the run for the summary."""
        self._notes.append(said)

    def finish(self) -> None:
        """Write the page."""
        with self._aside as aside:
            script = _HERE.with_suffix(".js").read_text(encoding="utf-8")
            self._write(self._head(script))
            for part in (
                summary(self._rows, len(self._unusable), self._notes, self._lang),
                unread(self._unusable, self._lang),
                tools(self._rows, self._lang),
            ):
                self._write(part)
            for part in submissions_table(self._rows, self._lang):
                self._write(part)
            for part in heat_map(self._rows, self._lang):
                self._write(part)
            self._write(f"<h2>{escape(told('findings', self._lang))}</h2>\n")
            aside.seek(0)
            while part := aside.read(_CHUNK):
                self._write(part)
            self._write(f"<script>{script}</script>\n</body>\n</html>\n")

    def _head(self, script: str) -> str:
        style = _HERE.with_suffix(".css").read_text(encoding="utf-8")
        policy = f"default-src 'none'; style-src {_hashed(style)}; script-src {_hashed(script)}"
        title = escape(told("title", self._lang))
        return (
            f'<!DOCTYPE html>\n<html lang="{self._lang}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
            f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        )


def _hashed(text: str) -> str:
    """The source expression that allows exactly this text (Content Security Policy, level 2)."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
