"""Which citation of a document means the one above it, right or wrong.

What is told of a document is its number and symbol, its date, who issued it and its title. A
citation means it when enough of that agrees and nothing speaks for another document; what then
differs is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.rules.held.alignment import Words, words_of
from kehoach_lint.rules.held.offices import conflict
from kehoach_lint.rules.held.profile import Cited, Profile

_CLOSE = 0.6
_LIKE = 0.35
_ENOUGH = 4
_SURPLUS = 4
_NEXT = late(
    r",?\s*(?<!\w)(?:(?:[ỦU][ỷyỶY]\s+ban|Uỷ\s+ban|UBND|Đảng\s+ủy|Hội\s+đồng|HĐND|Ban\s+[A-ZĐ]\w+)\s"
    r"[^,;“\"]*\b(?:ban\s+hành|xây\s+dựng|lập|phát\s+động|triển\s+khai|tổ\s+chức|đề\s+ra)\b"
    r"|như\s+sau)|;|\.\s|,\s+(?:căn\s+cứ|xét|theo)\b|\s+và\s+(?:Kế\s+hoạch|Công\s+văn|Quyết\s+định)\s+số",
)
"""Where the title of a cited document is over: who makes the plan follows, or another document."""


class Link(NamedTuple):
    """A citation of the document above, and what of it agrees: number and symbol, date (also when
    either is not written), issuer. ``title`` is how much of the title it has, 0 to 1."""

    cited: Cited
    number: bool
    date: bool
    office: bool
    title: float

    @property
    def sure(self) -> bool:
        """Whether number and date are those of the document above."""
        return self.number and self.date and self.cited.dated is not None


def link(child: Profile, parent: Profile) -> Link | None:
    """The citation that means the document above: the first right one, else the nearest; None when
    there is none."""
    if parent.number is None:
        return None
    ranked = [
        (rank, -at, found)
        for at, cited in enumerate(child.citations)
        if (found := _judged(cited, parent)) is not None
        and (rank := _rank(found, cited, parent)) >= _ENOUGH
    ]
    return max(ranked)[2] if ranked else None


def _judged(cited: Cited, parent: Profile) -> Link | None:
    own = parent.number
    if own is None or (cited.key.kind, cited.key.body) != (own.key.kind, own.key.body):
        return None
    day, right = cited.dated, parent.issued
    return Link(
        cited,
        cited.key.number == own.key.number,
        day is None or right is None or day.day == right.day,
        not conflict(cited.office, parent.office),
        title_share(title_of(cited), parent.title.text if parent.title else ""),
    )


def _rank(found: Link, cited: Cited, parent: Profile) -> int:
    """How much speaks for a citation to mean the document: 4 is enough."""
    dated = cited.dated is not None and parent.issued is not None
    alike, told = found.title >= _CLOSE, bool(cited.subject)
    if dated and found.number and found.date:
        # Number and day are one document's, whoever is said to have issued it.
        return 9 if found.office else 6
    if not found.office or not (found.number or found.date or alike):
        return 0
    if told and found.title < _LIKE and not (found.number and cited.parent and not dated):
        return 0
    if not found.number and told and not alike:
        return 0
    near = found.number and _same_year(cited, parent)
    rank = 2 * found.number + 2 * (dated and found.date) + 2 * alike + (near and not told)
    return rank + bool(cited.office) + cited.parent


def _same_year(cited: Cited, parent: Profile) -> bool:
    day, issued = cited.dated, parent.issued
    return day is not None and issued is not None and day.day.year == issued.day.year


def title_of(cited: Cited) -> str:
    """What a citation tells of the title, without the clause that follows."""
    cut = _NEXT.search(cited.subject)
    return cited.subject[: cut.start()] if cut else cited.subject


def title_share(subject: str, title: str) -> float:
    """How much of the words that tell of a title agree with its beginning: the share of pairs of
    neighbours of the subject that the title has, 0 to 1."""
    said, right = content(subject), content(title)
    if not said or not right:
        return 0.0
    said = said[: len(right) + _SURPLUS]
    known, pairs = set(pairwise(right)), list(pairwise(said))
    if not pairs:
        return float(said[0] in right)
    short = min(len(pairs), max(len(right) - 1, 1))
    return min(1.0, sum(pair in known for pair in pairs) / short)


@lru_cache(4096)
def content(text: str) -> Words:
    """The words of a title without those that only introduce it."""
    words = words_of(text)
    start = 0
    while start < len(words) and words[start] in _INTRODUCING:
        start += 1
    return words[start:]


_INTRODUCING = frozenset(("về", "việc", "ban", "hành", "tổ", "chức"))


def best_link(child: Profile, parents: Sequence[Profile]) -> tuple[Profile, Link] | None:
    """The document among ``parents`` that a document is made to carry out, with the citation of it:
    one cited rightly before others, then the lowest level above its own."""
    found = []
    for at, parent in enumerate(parents):
        if parent.level <= child.level and parent.level and child.level:
            continue
        one = link(child, parent)
        if one is not None and parent.path != child.path:
            rank = (one.sure and one.office, one.cited.parent, -parent.level, one.title)
            found.append((rank, -at, parent, one))
    if not found:
        return None
    _, _, parent, one = max(found, key=lambda row: row[:2])
    return parent, one
