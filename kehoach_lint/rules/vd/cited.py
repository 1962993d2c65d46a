"""Cited documents as the VD rules see them: which mentions are of one document, and which mentions
have to say more than type and number."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Form, Plan, SoKyHieu
from kehoach_lint.resources import per_data
from kehoach_lint.rules.vd.texts import before, quoted
from kehoach_lint.rulesets.loading import document_types

_GROUPS = late(r"[^\W_]+")
_TITLE = late(
    r"[\s,]*(?:về|v/v|ban\s+hành|quy\s+định|triển\s+khai|thực\s+hiện|hướng\s+dẫn|sửa\s+đổi|phê\s+duyệt"
    r"|phát\s+động|tổ\s+chức|tiếp\s+tục|đẩy\s+mạnh|tăng\s+cường|thi\s+hành|kèm\s+theo)\b",
    re.IGNORECASE,
)
_CARRIES_OUT = r"(?:thực\s+hiện|triển\s+khai|thi\s+hành|hưởng\s+ứng|sơ\s+kết|tổng\s+kết|về)"
_BETWEEN = late(r"\s*(?:,|và|,\s*và)?\s*")
_AGAIN = late(r"\s*\b(?:các\s+)?số\s*$")
_LONGEST_GAP = 40
_LONGEST_LIST = 60
"""More citations in a row than any document has."""
_CENTRAL = late(r"CP|TTG|TW|QH\d*|UBTVQH\d*|CTN|B[A-ZĐ]{1,8}|TANDTC|VKSNDTC|TTCP")


class Identity(NamedTuple):
    """What tells one document from another as far as its symbol goes, in capitals."""

    number: int
    kind: str
    body: str
    year: int | None


class Mention(NamedTuple):
    """One numbered citation. ``nested``: inside the title of another document; ``aside``: where no
    full citation is wanted (title of the plan, heading, table, quotation)."""

    citation: Citation
    symbol: SoKyHieu
    identity: Identity
    nested: bool
    aside: bool


def identity(symbol: SoKyHieu) -> Identity:
    """The identity a symbol gives; marks and spaces in it do not count."""
    groups = _GROUPS.findall(f"{symbol.type_code} {symbol.body_code}".upper())
    return Identity(int(symbol.number or 0), groups[0], "-".join(groups[1:]), symbol.year)


def central(symbol: SoKyHieu) -> bool:
    """Whether a symbol names a central body, so that the issuer can be told from it."""
    codes = _GROUPS.findall(f"{symbol.type_code} {symbol.body_code}".upper())
    return any(_CENTRAL.fullmatch(code) for code in codes[1:])


def normative(symbol: SoKyHieu) -> bool:
    """Whether a symbol is that of a normative act (it carries the year)."""
    return symbol.form is Form.NORMATIVE


def mentions(plan: Plan, draft: Draft) -> Sequence[Mention]:
    """The numbered citations of a plan in reading order, without those of the plan itself."""
    own = plan.header.symbol
    mine = identity(own) if own is not None and own.number and own.type_code else None
    head = plan.header.subject[-1].span.end if plan.header.subject else 0
    titles = sorted(section.title.span for section in plan.walk() if section.heading)
    found: list[Mention] = []
    for citation in plan.citations:
        symbol = citation.symbol
        if symbol is None or not symbol.number or (own and _overlap(own.span, symbol.span)):
            continue
        same = identity(symbol)
        if same == mine:
            continue
        at = citation.span
        before_it = titles[bisect_right(titles, at) - 1 :][:2]
        aside = at.start < head or any(_overlap(title, at) for title in before_it)
        aside = aside or _apart(draft, at) or quoted(draft.text, at)
        inner = _nested(draft.text, citation, [one.citation for one in found[-3:]])
        found.append(Mention(citation, symbol, same, inner, aside))
    return found


def documents(found: Sequence[Mention]) -> Mapping[Identity, Sequence[Mention]]:
    """The mentions of each document."""
    groups: dict[Identity, list[Mention]] = defaultdict(list)
    for mention in found:
        groups[mention.identity].append(mention)
    return groups


def chain(text: str, found: Sequence[Mention], at: int) -> Iterator[Citation]:
    """A citation and those listed right behind it, which may give the date and issuer of all."""
    yield found[at].citation
    for index in range(at + 1, min(at + _LONGEST_LIST, len(found))):
        one, two = found[index - 1].citation, found[index].citation
        between = _AGAIN.sub("", text[one.span.end : two.span.start][:_LONGEST_GAP])
        if not _BETWEEN.fullmatch(between):
            return
        yield two


def _overlap(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end


def _apart(draft: Draft, span: Span) -> bool:
    """Whether a place is in a table or outside the body."""
    block = draft.block_at(span.start)
    return block.cell is not None or block.story is not Story.BODY


def _nested(text: str, citation: Citation, earlier: Sequence[Citation]) -> bool:
    """Whether a citation belongs to the title of another document."""
    lead = before(text, citation.span)
    first = citation.span.start - len(lead)
    for other in earlier:
        if other.span.end > first and _TITLE.match(text, other.span.end, citation.span.start):
            return True
    return _in_title().search(lead) is not None


@per_data
def _in_title() -> re.Pattern[str]:
    """A type of document and what it does, right before the citation: "Kế hoạch thực hiện …"."""
    names = "|".join(kind.name.replace(" ", r"\s+") for kind in document_types() if kind.code)
    return re.compile(rf"\b(?:{names})\b[^;.\n]{{0,80}}\b{_CARRIES_OUT}\s+(?:các\s+)?$", re.I)
