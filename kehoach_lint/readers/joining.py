"""Logical paragraphs rebuilt from printed lines.

Everything later sees paragraphs as the author meant them: "Mặt trận" at the end of one printed
line and "Tổ quốc" on the next are one name. Where it is unclear whether a line goes on, it stays
on its own: a paragraph cut in two is easier to live with than two headings in one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kehoach_lint.readers import signs
from kehoach_lint.readers.breaks import join_chars
from kehoach_lint.readers.characters import Wide
from kehoach_lint.readers.layout import Layout
from kehoach_lint.readers.lines import Line
from kehoach_lint.readers.zones import Zone, zones_of

_CUT_LENGTH = 60
_CUT_LENGTH_SURE = 100
_FULL = 0.85
_FULL_AT_STOP = 0.98
_FULL_IF_HANGING = 0.7
_FULL_IN_CAPITALS = 0.65  # capitals are wider
_DEEPER = 3
_EXTRA_GAP = 3
_DASHES = ("-", "–")
# Broken at the dash, these would look like list items.
_KNOWN_DASHED = frozenset({("đua", "khen"), ("lập", "tự"), ("do", "hạnh")})


class _Pair(NamedTuple):
    """Two neighbouring lines, the first line of the paragraph so far, and what is known of all."""

    first: Line
    before: Line
    after: Line
    layout: Layout
    dashed: frozenset[tuple[str, str]]

    def is_full(self, share: float = _FULL) -> bool:
        """Whether the next word found no room on the line before."""
        return self.layout.is_full(self.before.text, self.after.text, share)


def join_lines(lines: Sequence[Line], layout: Layout, wide: Wide) -> tuple[list[Line], bool]:
    """The lines as logical paragraphs, and whether any had to be joined.

    For lines that are printed ones or parted by blank lines (``layout``).
    """
    zones = zones_of(lines)
    dashed = dashed_names([line.text for line in lines]) if layout.wrapped else _KNOWN_DASHED
    paragraphs: list[list[Line]] = []
    for i, line in enumerate(lines):
        if i and _continues(_Pair(paragraphs[-1][0], lines[i - 1], line, layout, dashed), zones, i):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    joined = [_merged(paragraph, wide) for paragraph in paragraphs]
    return joined, len(joined) < len(lines)


def _merged(paragraph: list[Line], wide: Wide) -> Line:
    if len(paragraph) == 1:
        return paragraph[0]
    return paragraph[0]._replace(chars=join_chars([line.chars for line in paragraph], wide))


def dashed_names(texts: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Names of the kind "Thi đua - Khen thưởng" that stand whole somewhere in these lines."""
    found = set(_KNOWN_DASHED)
    for text in texts:
        if " - " in text or " – " in text:
            words = text.lower().split()
            for left, dash, right in zip(words, words[1:], words[2:], strict=False):
                if dash in _DASHES:
                    found.add((left, right))
    return frozenset(found)


def _continues(pair: _Pair, zones: Sequence[Zone], i: int) -> bool:
    """Whether line ``i`` goes on with the paragraph of the line before it."""
    if pair.before.fixed or pair.after.fixed:
        return False
    zone, previous = zones[i], zones[i - 1]
    if previous is Zone.HEAD:
        return zone is Zone.HEAD and pair.layout.wrapped and _subject_goes_on(pair)
    if zone is Zone.TAIL:
        return previous is zone and _recipient_goes_on(pair)
    if previous is Zone.TITLE and zone is Zone.BODY and signs.is_basis(pair.after.text):
        return False
    if pair.layout.wrapped:
        return _printed_line_goes_on(pair)
    return _is_soft_break(pair) or (zone is previous is Zone.BODY and _cut_at_page(pair))


def _subject_goes_on(pair: _Pair) -> bool:
    """In a header nothing is joined but the subject of a letter (V/v …)."""
    before, after = pair.before.text, pair.after.text
    if signs.in_capitals(before) or signs.is_header_part(before) or signs.label_kind(after):
        return False
    return signs.goes_on(after) and not signs.ends_sentence(before)


def _recipient_goes_on(pair: _Pair) -> bool:
    """Below the body only a recipient is joined that is clearly cut."""
    before, after = pair.before.text, pair.after.text
    if signs.label_kind(pair.first.text) != "dash" or signs.label_kind(after):
        return False
    return signs.goes_on(after) and not signs.ends_sentence(before)


def _is_soft_break(pair: _Pair) -> bool:
    """Where blank lines part the paragraphs, a single line end inside a sentence is white space."""
    before, after = pair.before.text, pair.after.text
    if pair.after.gap or signs.ends_sentence(before) or signs.in_capitals(before):
        return False
    return signs.goes_on(after) and not _begins_anew(after)


def _cut_at_page(pair: _Pair) -> bool:
    """One line a paragraph: only the end of a page may have cut it in two."""
    before, after = pair.before.text, pair.after.text
    if signs.ends_sentence(before) or len(before) < _CUT_LENGTH or _begins_anew(after):
        return False
    if signs.in_capitals(before) or signs.in_capitals(after):
        return False
    if after[0].isdigit() or after[0] == "(":
        return signs.goes_on(after) or len(before) >= _CUT_LENGTH_SURE
    return signs.goes_on(after) or signs.hangs(before)


def _begins_anew(text: str) -> bool:
    return bool(signs.label_kind(text)) or signs.opens_paragraph(text)


def _printed_line_goes_on(pair: _Pair) -> bool:
    """Whether one printed line goes on with another."""
    before, after = pair.before.text, pair.after.text
    parted = pair.after.gap >= _EXTRA_GAP if pair.layout.double else pair.after.gap > 0
    if parted:
        return _cut_at_page(pair)
    if signs.label_kind(after):
        return label_is_text(before, after, full=pair.is_full(), dashed=pair.dashed)
    if signs.opens_paragraph(after):
        return False
    if signs.in_capitals(pair.first.text) or (signs.in_capitals(after) and " " in after):
        return _heading_goes_on(pair)
    if pair.after.indent - pair.before.indent >= _DEEPER and not signs.goes_on(after):
        return False
    return _sentence_goes_on(pair, before, after)


def _sentence_goes_on(pair: _Pair, before: str, after: str) -> bool:
    if signs.goes_on(after):
        return not signs.ends_sentence(before) or pair.is_full()
    if signs.ends_sentence(before):
        single = before.endswith(":") or signs.is_citation(pair.first.text)
        return not single and pair.is_full(_FULL_AT_STOP)
    return pair.is_full(_FULL_IF_HANGING if signs.hangs(before) else _FULL)


def _heading_goes_on(pair: _Pair) -> bool:
    """A heading in capitals goes on in capitals when its line was full."""
    before, after = pair.before.text, pair.after.text
    if not (signs.in_capitals(before) and after.isupper()) or signs.ends_sentence(before):
        return False
    return pair.is_full(_FULL_IN_CAPITALS)


def label_is_text(
    before: str, after: str, *, full: bool, dashed: frozenset[tuple[str, str]]
) -> bool:
    """Whether what looks like a list mark at the start of ``after`` is the middle of a sentence.

    "lần thứ" / "XI. Các phòng", "kinh tế" / "- xã hội", "giai đoạn 2021" / "- 2025". ``full`` tells
    that the line before has no room, ``dashed`` which names have a dash (:func:`dashed_names`).
    """
    if signs.ends_sentence(before):
        return False
    rest, kind = signs.after_label(after), signs.label_kind(after)
    if kind != "dash":
        running = kind != "letter" and rest[:1].islower()
        return full and (running or signs.asks_for_label(before, kind))
    if rest[:1].isdigit():
        return before[-1].isdigit()
    if rest[:1].islower():
        return full
    return (before.lower().split()[-1], rest.lower().split()[0]) in dashed
