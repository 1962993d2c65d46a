"""Which fixes of a check are made: whole ones, that do not meet one another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Edit, Finding


class Chosen(NamedTuple):
    """Findings that can be mended at once, and all their edits in the order of the text."""

    findings: tuple[Finding, ...]
    edits: tuple[Edit, ...]


def choose(draft: Draft, findings: Iterable[Finding], *, unsafe: bool) -> Chosen:
    """The fixes to make at once: safe ones (``unsafe``: all), those of errors first.

    A fix is made with all its edits or not at all. One that meets an edit chosen before waits for
    the next round, when the draft is read again.
    """
    offers = [one for one in findings if one.fix and (unsafe or one.fix.safe) and one.fix.edits]
    taken: list[Edit] = []
    mended: list[Finding] = []
    for finding in sorted(offers, key=lambda one: (-one.severity.rank, one.span, one.code)):
        edits = finding.fix.edits if finding.fix else ()
        new = [edit for edit in dict.fromkeys(edits) if edit not in taken]
        if _is_sound(draft, new) and not any(_meet(edit, old) for edit in new for old in taken):
            taken.extend(new)
            mended.append(finding)
    return Chosen(tuple(mended), tuple(sorted(taken)))


def _is_sound(draft: Draft, edits: list[Edit]) -> bool:
    """Whether edits lie in the text, each in one block, apart from each other."""
    ordered = sorted(edits)
    apart = all(not _meet(one, two) for one, two in pairwise(ordered))
    return apart and all(
        0 <= edit.span.start <= edit.span.end <= len(draft.text)
        and "\n" not in draft.slice(edit.span)
        and "\n" not in edit.text
        for edit in edits
    )


def _meet(one: Edit, two: Edit) -> bool:
    """Whether two edits overlap, or stand at one point so that their order would matter."""
    (first, end), (second, stop) = one.span, two.span
    return first == second or (first < stop and second < end) or end == second or stop == first
