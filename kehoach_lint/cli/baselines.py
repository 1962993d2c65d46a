"""Baselines of a run: findings known before are hidden, ended ones told, all of them written."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import normalize

import click

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.report_files import ReportFile
from kehoach_lint.findings import Finding, Silencer, Suppressed
from kehoach_lint.messages import say
from kehoach_lint.quieting.baseline import Known, known_of, match
from kehoach_lint.quieting.baseline_file import LARGEST, BaselineError, Entries, dumped, loaded
from kehoach_lint.quieting.model import FAMILY
from kehoach_lint.rules.registry import all_rules

_SHOWN = 10
"""How many drafts with ended findings are named."""


class Baselines:
    """All baselines of a run, by path."""

    def __init__(self, paths: Iterable[str], *, write: bool, lang: str) -> None:
        """Read them all. ``write`` tells that they are written anew, also where there is none.

        Raises click.UsageError for one that is missing or faulty.
        """
        self.write = write
        self._lang = lang
        self._files: dict[str, _Baseline] = {}
        for path in paths:
            try:
                self._files[path] = _Baseline(path, _entries(path, write))
            except BaselineError as error:
                params = {"name": path, **error.params}
                raise click.UsageError(say(error.key, params, lang)) from error

    def applied(self, checked: Checked, path: str, settings: Settings) -> Checked:
        """A checked document without the findings that the baseline ``path`` knows; without all
        that go into it where it is written."""
        mine = [finding for finding in checked.findings if not finding.code.startswith(FAMILY)]
        found = list(zip(mine, _known(mine, checked, settings), strict=True))
        flags = self._files[path].take(checked, [known for _, known in found], settings)
        known = {id(row) for (row, _), known in zip(found, flags, strict=True) if known}
        hidden = set(map(id, mine)) if self.write else known
        return checked._replace(
            findings=tuple(row for row in checked.findings if id(row) not in hidden),
            suppressed=(
                *checked.suppressed,
                *(Suppressed(row, Silencer.BASELINE, "") for row in mine if id(row) in hidden),
            ),
        )

    def ended(self) -> Iterator[str]:
        """A line for each baseline of which findings are gone."""
        for path, baseline in self._files.items():
            gone = baseline.gone()
            number = sum(len(rows) for rows in gone.values())
            if number:
                params = {"number": number, "name": path, "codes": _listed(gone)}
                yield say("program.quiet.gone", params, self._lang)

    def written(self) -> Iterator[tuple[str, str, bool]]:
        """Write the baselines: for each its path, what is to be said, and whether it failed."""
        for path, baseline in self._files.items():
            entries = baseline.renewed()
            try:
                file = ReportFile(path)
                file.write(dumped(entries))
                file.finish()
            except OSError as error:
                reason = error.strerror or str(error)
                yield path, say("program.quiet.unwritable", {"reason": reason}, self._lang), True
                continue
            number = sum(map(len, entries.values()))
            documents = sum(1 for rows in entries.values() if rows)
            params = {"number": number, "documents": documents, "name": path}
            yield path, say("program.quiet.written", params, self._lang), False


class _Baseline:
    """One baseline and what was seen of it in this run."""

    def __init__(self, path: str, entries: Entries) -> None:
        self._folder = os.path.dirname(os.path.abspath(path))
        self._old = entries
        self._new: dict[str, list[Known]] = {}
        self._gone: dict[str, list[Known]] = {}
        self._claimed: set[str] = set()

    def take(self, checked: Checked, found: Sequence[Known], settings: Settings) -> Sequence[bool]:
        """Which of the findings of a document were known; takes note of the others and the rest."""
        key = _key(checked.draft.path, self._folder)
        matched = match(found, self._old.get(self._former(key, found), ()))
        running = _running(settings)
        gone = [known for known in matched.gone if running.get(known.code, True)]
        resting = [known for known in matched.gone if not running.get(known.code, True)]
        self._new[key] = [*found, *resting]
        self._gone[key] = gone
        return matched.known

    def gone(self) -> dict[str, list[Known]]:
        """The findings that are gone, by draft: also those of drafts that are gone themselves."""
        lost = {key: list(rows) for key, rows in self._old.items() if self._is_lost(key)}
        return {key: rows for key, rows in sorted({**lost, **self._gone}.items()) if rows}

    def renewed(self) -> dict[str, list[Known]]:
        """What the baseline is to hold: drafts that were not looked at keep their entries."""
        kept = {key: list(rows) for key, rows in self._old.items() if not self._is_lost(key)}
        return {**{key: kept[key] for key in kept if key not in self._claimed}, **self._new}

    def _is_lost(self, key: str) -> bool:
        if key in self._new or key in self._claimed or key == STANDARD_INPUT:
            return False
        # Keys are composed; a system may keep the name as it was written, decomposed too.
        names = {os.path.join(self._folder, name) for name in (key, normalize("NFD", key))}
        return not any(map(os.path.lexists, names))

    def _former(self, key: str, found: Sequence[Known]) -> str:
        """The path under which the findings of a draft are known: where nothing is known of it,
        that of a draft that is gone and had half of its findings at least, the most alike."""
        if key in self._old:
            return key
        best, most = key, 0
        for other, entries in sorted(self._old.items()):
            if self._is_lost(other):
                number = sum(match(found, entries).known)
                if number > most and number * 2 >= len(entries):
                    best, most = other, number
        if best != key:
            self._claimed.add(best)
        return best


def _entries(path: str, write: bool) -> Entries:
    """The entries of a baseline, none for one that is yet to be written."""
    try:
        with open(path, "rb") as file:
            return loaded(file.read(LARGEST + 1))
    except FileNotFoundError as error:
        if write:
            return {}
        raise BaselineError("missing") from error
    except OSError as error:
        raise BaselineError("closed", reason=error.strerror or str(error)) from error


def _key(path: str, folder: str) -> str:
    """The path of a draft as it stands in a baseline in ``folder``."""
    if path == STANDARD_INPUT:
        return path
    try:
        way = os.path.relpath(path, folder)
    except ValueError:  # another drive of Windows
        way = os.path.abspath(path)
    return normalize("NFC", way.replace(os.sep, "/"))


def _known(findings: Sequence[Finding], checked: Checked, settings: Settings) -> Iterator[Known]:
    """What is to be kept of the findings. Messages are those in Vietnamese in every language."""
    absent = any(not checked.draft.excerpt(finding.span) for finding in findings)
    said = {id(finding): finding.message for finding in findings}
    if absent and settings.lang != "vi":
        other = check(checked.draft, settings._replace(lang="vi")).findings
        pairs = zip(checked.findings, other, strict=True)
        said = {id(finding): vietnamese.message for finding, vietnamese in pairs}
    for finding in findings:
        yield known_of(checked.draft, finding, said[id(finding)])


def _running(settings: Settings) -> dict[str, bool]:
    """Whether a rule ran, by code. Codes nobody knows (any more) are not among them."""
    chosen = {rule.code for rule in settings.rules or all_rules()}
    return {
        rule.code: rule.code in chosen and rule.severity_at(settings.stage) is not None
        for rule in (*all_rules(), *(settings.rules or ()))
    }


def _listed(gone: dict[str, list[Known]]) -> str:
    """Drafts with the codes of what is gone."""
    shown = []
    for key, rows in list(gone.items())[:_SHOWN]:
        codes = Counter(row.code for row in rows)
        words = (f"{code} ×{codes[code]}" if codes[code] > 1 else code for code in sorted(codes))
        shown.append(f"{key} ({', '.join(words)})")
    return ", ".join([*shown, "…"] if len(gone) > _SHOWN else shown)
