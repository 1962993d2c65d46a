"""The unit whose document it is, as the formal parts tell it: issuing body, signature, the sentence
that says who issues it, the place in the date line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.plan import Line, Plan
from kehoach_lint.rules.tr.naming import Named, same, within
from kehoach_lint.rules.tr.places import Key
from kehoach_lint.rulesets.units import COMMUNE, DISTRICT, PROVINCE
from kehoach_lint.vietnamese.syllables import canonical
from kehoach_lint.vietnamese.words import Words

_RANK = {COMMUNE: 0, DISTRICT: 1, PROVINCE: 2}
HEADS = (
    "ban thường trực ủy ban mặt trận tổ quốc việt nam", "ủy ban mặt trận tổ quốc việt nam",
    "ban thường trực ủy ban mttq việt nam", "ủy ban mttq việt nam", "chủ tịch ủy ban nhân dân",
    "chủ tịch ubnd", "ủy ban nhân dân", "ubnd", "thường trực hội đồng nhân dân",
    "hội đồng nhân dân", "hđnd", "ban thường vụ đảng ủy", "ban chấp hành đảng bộ", "đảng ủy",
    "ban chấp hành đoàn", "ban thường vụ đoàn", "ban thường vụ huyện ủy", "ban thường vụ tỉnh ủy",
)  # fmt: skip
"""Bodies that speak for a unit, each before those it ends with."""
_LONGEST_HEAD = 11
_MAKES = (
    "ban hành", "xây dựng", "phát động", "lập", "tổ chức", "triển khai", "đề ra", "phối hợp",
)  # fmt: skip
_REACH = 14
"""Words in which a body has to say what it does."""


class Home(NamedTuple):
    """The unit of a document; ``headed`` whether the header names it, ``sure`` whether another
    part says the same."""

    unit: Named
    headed: bool
    sure: bool

    def is_other(self, unit: Named) -> bool:
        """Whether a unit is another one of the same level."""
        return unit.level == self.unit.level and not same(unit.key, self.unit.key)


def home_of(plan: Plan, words: Words, units: Sequence[Named]) -> Home | None:
    """The unit of a document from its header, else from two other parts that agree; else None."""
    header = plan.header
    named = _lowest(header.issuer, words, units) or _lowest(header.superior, words, units)
    others = [*signing(plan, words, units), *_speaking(plan, words, units)]
    place = place_key(plan)
    if named is not None:
        told = place is not None and same(place, named.key)
        sure = told or any(_one(named, other) for other in others)
        return Home(named, True, sure)
    for other in others:
        votes = sum(_one(other, one) for one in others)
        if votes + (place is not None and same(place, other.key)) > 1:
            return Home(other, False, sure=False)
    return None


def _one(unit: Named, other: Named) -> bool:
    return unit.level == other.level and same(unit.key, other.key)


def _lowest(lines: Sequence[Line], words: Words, units: Sequence[Named]) -> Named | None:
    found = [unit for line in lines for unit in within(units, words, line.span)]
    return min(found, key=lambda unit: _RANK[unit.level], default=None)


def place_key(plan: Plan) -> Key | None:
    """The place of the date line without a type noun in front; None when it is absent."""
    issued = plan.header.issued
    if issued is None:
        return None
    key = tuple(canonical(word) for word in issued.place.split())
    for nouns in (1, 2):
        if len(key) > nouns + 1 and " ".join(key[:nouns]) in _PLACE_NOUNS:
            return key[nouns:]
    return key if len(key) > 1 else None


_PLACE_NOUNS = frozenset(
    ("xã", "phường", "huyện", "quận", "tỉnh", "tp", "tp.", "thị trấn", "thị xã", "thành phố")
)


def signing(plan: Plan, words: Words, units: Sequence[Named]) -> Iterator[Named]:
    """The units the signature names beside the signer."""
    signature = plan.signature
    for line in (*signature.authority, *signature.positions) if signature else ():
        yield from within(units, words, line.span)


def acting(plan: Plan, words: Words, units: Sequence[Named]) -> Iterator[Named]:
    """The units of bodies of which the opening says that they make the plan."""
    cited = [citation.span for citation in plan.citations]
    for line in plan.opening:
        for unit in within(units, words, line.span):
            start = words.starts[unit.first]
            if not any(span.start <= start < span.end for span in cited):
                head = head_before(words, unit.first)
                if head >= 0 and begins_clause(words, head) and _makes(words, unit.last, line.span):
                    yield unit


def _speaking(plan: Plan, words: Words, units: Sequence[Named]) -> Iterator[Named]:
    """The units that the opening, the title and the closing speak for."""
    yield from acting(plan, words, units)
    for line in (*plan.header.subject, *plan.closing[:1]):
        yield from within(units, words, line.span)


def head_before(words: Words, first: int) -> int:
    """The first word of the body that speaks for the unit whose noun is word ``first``, else -1."""
    # "Ủy ban nhân dân (UBND) xã …"
    bracket = first > 1 and words.folded[first - 1] == "ubnd" and words.gaps[first - 1][:1] == ")"
    begin = first - 2 * bracket
    while begin > max(0, first - _LONGEST_HEAD) and words.adjoin(begin - 1):
        begin -= 1
    before = " " + " ".join(words.folded[begin : first - bracket])
    for head in HEADS:
        if before.endswith(f" {head}"):
            return first - bracket - len(head.split())
    return -1


def begins_clause(words: Words, index: int) -> bool:
    """Whether a mark or the beginning of a line stands before a word."""
    return index == 0 or not words.adjoin(index - 1)


def _makes(words: Words, last: int, span: Span) -> bool:
    end = last + 1
    while end < min(len(words.folded), last + _REACH) and words.starts[end] < span.end:
        if ";" in words.gaps[end - 1] or ". " in words.gaps[end - 1]:
            break
        end += 1
    behind = f" {' '.join(words.folded[last + 1 : end])} "
    return any(f" {verb} " in behind for verb in _MAKES)
