"""Hold the findings of a document against what keeps findings quiet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Silencer, Suppressed
from kehoach_lint.quieting.comments import entry_of
from kehoach_lint.quieting.model import FAMILY, Entry, Expired, Faulty, Known, Lapse, Unused
from kehoach_lint.vietnamese.folding import fold


class Quieted(NamedTuple):
    """The findings that are left, those kept quiet, and what is wrong with what keeps them so."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    lapses: tuple[Lapse, ...]


class _Held(NamedTuple):
    """An entry with the codes its words stand for."""

    entry: Entry
    codes: frozenset[str]


def quieted(
    draft: Draft,
    findings: Sequence[Finding],
    entries: Iterable[Entry],
    known: Known,
    ran: frozenset[str],
    today: date,
) -> Quieted:
    """Keep findings quiet by the comments of the draft and by ``entries``, on the day ``today``.

    ``ran`` are the codes of the rules that were run on this document: what speaks of others too is
    never called unused.
    """
    comments = [entry_of(directive, draft) for directive in draft.directives]
    rows = [_held(row, known) for row in (*comments, *entries)]
    held = [row for row in rows if isinstance(row, _Held)]
    over = [row for row in held if row.entry.until is not None and row.entry.until < today]
    live = [row for row in held if row.entry.until is None or row.entry.until >= today]
    silence, late = _Silence(draft, live), _Silence(draft, over)
    left: list[Finding] = []
    quiet: list[Suppressed] = []
    for finding in findings:
        entry = silence.over(finding)
        if entry is not None:
            quiet.append(Suppressed(finding, entry.origin.by, entry.reason))
        else:
            left.append(finding)
            late.over(finding)
    lapses: list[Lapse] = [row for row in rows if isinstance(row, Faulty)]
    lapses += [Expired(row.entry) for row in over if not row.entry.shared or late.used(row)]
    idle = (row for row in live if not row.entry.shared and not silence.used(row))
    lapses += [Unused(row.entry) for row in idle if row.codes <= ran]
    return Quieted(tuple(left), tuple(quiet), tuple(lapses))


def _held(row: Entry | Faulty, known: Known) -> _Held | Faulty:
    """An entry that can act, or why it cannot."""
    if isinstance(row, Faulty):
        return row
    unknown = [word for word in row.codes if word.lower() not in known]
    if unknown:
        return Faulty(row.origin, "unknown", {"names": ", ".join(unknown)})
    codes = frozenset().union(*(known[word.lower()] for word in row.codes))
    own = sorted(code for code in codes if code.startswith(FAMILY))
    if own:
        return Faulty(row.origin, "own", {"names": ", ".join(own)})
    if not row.reason:
        return Faulty(row.origin, "reason", {"names": ", ".join(row.codes)})
    return _Held(row, codes)


class _Silence:
    """What keeps findings of one draft quiet; takes note of what had something to do.

    A comment about a few blocks comes before one about the document, that before an entry of
    another file. Time grows with comments plus findings, not with their product.
    """

    def __init__(self, draft: Draft, rows: Sequence[_Held]) -> None:
        self._draft = draft
        self._near: dict[int, list[_Held]] = {}
        self._plain: dict[str, Entry] = {}
        self._worded: list[tuple[_Held, str]] = []
        self._used: set[Entry] = set()
        self._codes: set[str] = set()
        for row in rows:
            if row.entry.line is not None:
                self._near.setdefault(row.entry.line, []).append(row)
            elif row.entry.text:
                self._worded.append((row, fold(row.entry.text)))
            else:
                for code in row.codes:
                    self._plain.setdefault(code, row.entry)

    def used(self, row: _Held) -> bool:
        """Whether an entry fitted a finding so far."""
        everywhere = row.entry.line is None and not row.entry.text
        return row.entry in self._used or (everywhere and not self._codes.isdisjoint(row.codes))

    def over(self, finding: Finding) -> Entry | None:
        """The entry that keeps a finding quiet."""
        found = [row.entry for row in self._around(finding) if finding.code in row.codes]
        found += self._by_words(finding)
        self._used.update(found)
        plain = self._plain.get(finding.code)
        if plain is not None:
            self._codes.add(finding.code)
            found.append(plain)
        return min(found, key=_order, default=None)

    def _around(self, finding: Finding) -> Iterable[_Held]:
        if not self._near:
            return ()
        block = self._draft.block_at(finding.span.start).span
        lines = range(self._draft.first(block).line, self._draft.last(block).line + 1)
        return [row for line in lines for row in self._near.get(line, ())]

    def _by_words(self, finding: Finding) -> Iterable[Entry]:
        rows = [(row, text) for row, text in self._worded if finding.code in row.codes]
        if not rows:
            return []
        excerpt, context = self._draft.excerpt(finding.span), self._draft.context(finding.span)
        about = (fold(excerpt), fold(context))
        return [row.entry for row, text in rows if any(text in words for words in about)]


_RANKS = (Silencer.COMMENT, Silencer.SIDECAR, Silencer.CONFIG)


def _order(entry: Entry) -> tuple[bool, int]:
    return entry.line is None, _RANKS.index(entry.origin.by)
