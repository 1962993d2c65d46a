"""Reports on words with wrong capitals, all places of one defect in one report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Mention, Report
from kehoach_lint.rules.vh.setting import Setting
from kehoach_lint.vietnamese.capitals import title


class Wrong(NamedTuple):
    """Words of a text with wrong capitals: the first of them, and how all of them are written
    rightly."""

    first: int
    right: tuple[str, ...]


def raised(setting: Setting, first: int, size: int = 1) -> Wrong:
    """The words from ``first`` on should have a capital in front, each."""
    return Wrong(first, tuple(map(title, setting.words.written[first : first + size])))


def raised_first(setting: Setting, first: int, size: int) -> Wrong:
    """Only the first of these words should have a capital."""
    head, *rest = setting.words.written[first : first + size]
    return Wrong(first, (title(head), *(word.lower() for word in rest)))


def lowered(setting: Setting, first: int, size: int = 1) -> Wrong:
    """These words should have small letters."""
    return Wrong(first, tuple(word.lower() for word in setting.words.written[first : first + size]))


def each_way(
    setting: Setting,
    found: Iterable[Wrong],
    *,
    safe: bool = True,
    severity: Severity | None = None,
    key: str = "",
) -> Iterator[Report]:
    """A report for each way of writing, in the order of the text."""
    groups: dict[tuple[str, ...], list[Wrong]] = defaultdict(list)
    for wrong in sorted(found):
        size = len(wrong.right)
        written = setting.words.written[wrong.first : wrong.first + size]
        groups[(*written, "", *wrong.right)].append(wrong)
    for group in groups.values():
        yield together(setting, group, safe=safe, severity=severity, key=key)


def together(
    setting: Setting,
    found: Sequence[Wrong],
    *,
    safe: bool = True,
    severity: Severity | None = None,
    key: str = "",
) -> Report:
    """One report on all places; the first of them leads."""
    spans = [_span(setting, wrong) for wrong in found]
    right = _right(setting, found[0])
    edits = tuple(edit for wrong in found for edit in _edits(setting, wrong))
    return Report(
        span=spans[0],
        key=key,
        params={"written": " ".join(setting.text[slice(*spans[0])].split()), "right": right},
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=right,
        fix=Fix(safe, edits),
        severity=severity,
    )


def _span(setting: Setting, wrong: Wrong) -> Span:
    return Span(*setting.words.span(wrong.first, wrong.first + len(wrong.right) - 1))


def _right(setting: Setting, wrong: Wrong) -> str:
    gaps = setting.words.gaps[wrong.first : wrong.first + len(wrong.right) - 1]
    pieces = [piece for pair in zip(wrong.right, (*gaps, ""), strict=True) for piece in pair]
    return " ".join("".join(pieces).split())


def _edits(setting: Setting, wrong: Wrong) -> Iterator[Edit]:
    """An edit for each first letter that changes."""
    words = setting.words
    for index, right in enumerate(wrong.right, wrong.first):
        if words.written[index] != right:
            yield Edit(Span(*words.span(index, index)), right)
