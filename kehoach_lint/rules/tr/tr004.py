"""Tên tỉnh, thành phố viết sai.

Sau chữ "tỉnh" là một tên không phải của tỉnh nào, nay hay trước đây, nhưng gần giống đúng một tỉnh:
"tỉnh Đăk Lăk", "tỉnh Hà Tỉnh". Cách viết sai hay gặp của một số địa danh (Kontum, Qui Nhơn, Ban Mê
Thuột) bị báo ở mọi chỗ. Tên đúng theo danh mục đơn vị hành chính (rulesets/don-vi.tsv).

Căn cứ: danh mục đơn vị hành chính.

Ngoại lệ: không báo tên của tỉnh trước đây (Hà Tây) và tên gần giống từ hai tỉnh trở lên.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Plan
from kehoach_lint.resources import per_data
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.tr.document import drifts
from kehoach_lint.rules.tr.patterns import Form, form_of
from kehoach_lint.rules.tr.rewriting import in_capitals, rewrite
from kehoach_lint.rulesets.organisations import Kind, names
from kehoach_lint.rulesets.units import provinces, units
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.syllables import canonical
from kehoach_lint.vietnamese.words import Words, words_of

_FAR = 0.9
"""How far a syllable may be from the right one; one with another vowel is a name of its own."""
_LONGEST = 4
_PROVINCE, _CITY = "tỉnh", "thành phố"


class _Wrong(NamedTuple):
    """A wrong name from word ``first`` on, ``known`` when it is one often seen."""

    first: int
    length: int
    right: Form
    known: bool


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong name once, with all its places, but for those TR001 reports."""
    words = words_of(context.draft.text)
    taken = {
        word
        for cluster in drifts(context.draft, plan)
        for name in cluster.wrong
        for place in name.places
        for word in range(place.first, place.last + 1)
    }
    groups: dict[tuple[str, ...], list[_Wrong]] = defaultdict(list)
    for wrong in (*_known(words), *_near_a_province(words)):
        place = range(wrong.first, wrong.first + wrong.length)
        if taken.isdisjoint(place):
            taken.update(place)
            groups[tuple(words.folded[index] for index in place)].append(wrong)
    for places in groups.values():
        yield _report(places, words)


def _known(words: Words) -> Iterator[_Wrong]:
    """Places of wrong names that are often seen."""
    index = _known_names()
    for first in [place for place, word in enumerate(words.folded) if word in index]:
        if words.written[first][0].islower() or words.gaps[first - 1][-1:] in ("@", ".", "/"):
            continue
        for wrong, right in index[words.folded[first]]:
            last = first + len(wrong) - 1
            found = tuple(words.folded[first : last + 1])
            if found == wrong and all(words.adjoin(index) for index in range(first, last)):
                yield _Wrong(first, len(wrong), right, known=True)
                break


def _near_a_province(words: Words) -> Iterator[_Wrong]:
    """Places where "tỉnh" or "thành phố" is followed by what is nearly the name of one."""
    for index, word in enumerate(words.folded):
        if word not in ("tỉnh", "phố") or not words.adjoin(index):
            continue
        kind = _PROVINCE if word == _PROVINCE else _CITY
        if kind == _CITY and (index == 0 or words.folded[index - 1] != "thành"):
            continue
        found = _capitalised(words, index + 1)
        right = _only_near(found, kind) if len(found) > 1 else None
        if right:
            yield _Wrong(index + 1, len(right.words), right, known=False)


def _capitalised(words: Words, first: int) -> tuple[str, ...]:
    """The canonical syllables of up to four capitalised words from ``first`` on."""
    found = []
    for index in range(first, min(first + _LONGEST, len(words.written))):
        if words.written[index][0].islower():
            break
        found.append(canonical(words.folded[index]))
        if not words.adjoin(index):
            break
    return tuple(found)


def _only_near(found: tuple[str, ...], kind: str) -> Form | None:
    """The only name of ``kind`` that ``found`` begins like, None when it is a name itself."""
    known = _names_of(kind)
    if any(found[:length] in known for length in range(1, len(found) + 1)):
        return None
    near = [form for key, form in known.items() if len(key) > 1 and _near(key, found)]
    if len(near) != 1 or units().is_unit(" ".join(found[: len(near[0].words)])):
        return None
    return near[0]


def _near(key: tuple[str, ...], found: tuple[str, ...]) -> bool:
    if len(found) < len(key) or all(a[0] != b[0] for a, b in zip(key, found, strict=False)):
        return False
    return all(cost(a, b) <= _FAR for a, b in zip(key, found, strict=False))


@per_data
def _names_of(kind: str) -> Mapping[tuple[str, ...], Form]:
    """The names of all provinces there ever were, or only of the cities among them."""
    found = {}
    for unit in provinces():
        if kind in (_PROVINCE, unit.type):
            form = form_of(unit.name)
            found[tuple(canonical(word) for word in form.words)] = form
    return found


@per_data
def _known_names() -> Mapping[str, Sequence[tuple[tuple[str, ...], Form]]]:
    """Wrong names often seen, with the right ones, by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], Form]]] = defaultdict(list)
    for place in names().organisations:
        if place.kind is Kind.PLACE:
            for text in place.wrong:
                wrong = form_of(text).folded
                found[wrong[0]].append((wrong, form_of(place.name)))
    return found


def _report(places: list[_Wrong], words: Words) -> Report:
    wrong = places[0]
    spans = [_span(place, words) for place in places]
    written = words.written[wrong.first : wrong.first + wrong.length]
    right = wrong.right.text
    return Report(
        span=spans[0],
        key="known" if wrong.known else "",
        params={"written": " ".join(written), "right": right},
        related=tuple(Mention(span, "place") for span in spans[1:]),
        suggestion=right.upper() if in_capitals(written) else right,
        fix=Fix(wrong.known, tuple(_edit(place, words) for place in places)),
    )


def _span(wrong: _Wrong, words: Words) -> Span:
    """The name, with the type noun before it."""
    before = wrong.first - 1
    typed = before >= 0 and words.folded[before] == _PROVINCE and words.adjoin(before)
    return Span(*words.span(wrong.first - typed, wrong.first + wrong.length - 1))


def _edit(wrong: _Wrong, words: Words) -> Edit:
    right = wrong.right
    edit = None
    if wrong.length == len(right.words):
        edit = rewrite(words, wrong.first, right.words, right.marks)
    last = wrong.first + wrong.length - 1
    capitals = in_capitals(words.written[wrong.first : last + 1])
    span = Span(*words.span(wrong.first, last))
    return edit or Edit(span, right.text.upper() if capitals else right.text)


RULE = Rule(
    code="TR004",
    name="ten-don-vi",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Thực hiện kế hoạch của UBND tỉnh Hà Tỉnh về phong trào thi đua.",),
    good=(
        "- Thực hiện kế hoạch của UBND tỉnh Hà Tĩnh về phong trào thi đua.",
        "- Các tỉnh Hà Nam, Hà Tây trước đây ký kết giao ước thi đua.",
    ),
)
