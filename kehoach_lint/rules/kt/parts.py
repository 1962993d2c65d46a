"""The parts of a document that have letters of their own, and what is wrong with these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.plan import LabelKind, Line, Plan
from kehoach_lint.presentation import Letters
from kehoach_lint.rules.kt.pages import LEAST_SHARE, LETTER, Page, Shown, usual
from kehoach_lint.rulesets.presentation import PagePart, PartForm

_WITHIN_BODY = frozenset({PagePart.BASES, PagePart.CHAPTER, PagePart.ROMAN})
"""Parts whose size is that of the contents."""
_LEAST_BASES = 2
_ORDERED_BY = "căn cứ"


class Seen(NamedTuple):
    """A line of a part: what is wanted of it, the letters most of it has, and whether its small
    letters are shown, as none of capitals are."""

    part: PagePart
    form: PartForm
    span: Span
    letters: Letters
    small: bool


def lines_of(page: Page) -> Iterator[Seen]:
    """The lines of all parts that were recognised and whose letters are known."""
    for part, lines in named(page.plan):
        form = page.layout.parts.get(part)
        for span in lines if form else ():
            shown = list(page.shown(span))
            letters = usual(shown)
            if form and letters is not None:
                yield Seen(part, form, span, letters, _is_small(page, span, shown))


def has_size(seen: Seen) -> bool:
    """Whether the size of a line is one to be judged, not that of the contents."""
    return seen.letters.size_pt is not None and seen.part not in _WITHIN_BODY


def has_share(page: Page, span: Span, quality: str, wanted: bool) -> bool:
    """Whether letters of a span have a quality (``bold``) as ``wanted``: a good part of them, for
    a line may be of two kinds. True also where nothing is known of it."""
    number = whole = 0
    for one in page.shown(span):
        value = getattr(one.letters, quality)
        if value is None:
            return True
        whole += one.number
        number += one.number if value is wanted else 0
    return number >= whole * (1 - LEAST_SHARE)


def named(plan: Plan) -> Iterator[tuple[PagePart, Iterable[Span]]]:
    """The parts that were recognised, with their lines."""
    header, signature = plan.header, plan.signature
    subject = PagePart.SUBJECT_OF_LETTER if plan.kind == LETTER else PagePart.SUBJECT
    yield PagePart.QUOC_HIEU, _spans(header.quoc_hieu)
    yield PagePart.TIEU_NGU, _spans(header.tieu_ngu)
    yield PagePart.PARTY_TITLE, _spans(header.party_title)
    yield PagePart.SUPERIOR, _spans(*header.superior)
    yield PagePart.ISSUER, _spans(*header.issuer)
    yield PagePart.SYMBOL, [header.symbol.span] if header.symbol else []
    yield PagePart.ISSUED, [header.issued.span] if header.issued else []
    yield PagePart.TYPE_LINE, _spans(header.type_line)
    yield subject, _spans(*(line for line in header.subject if not line.text.startswith("(")))
    yield PagePart.BASES, _bases(plan)
    yield from _headings(plan)
    if signature is not None:
        yield PagePart.AUTHORITY, _spans(*signature.authority, *signature.positions)
        yield PagePart.NAME, _spans(signature.name)
    if plan.recipients is not None:
        yield PagePart.RECIPIENTS, [plan.recipients.heading.span]
        yield PagePart.RECIPIENT_LIST, [one.span for one in plan.recipients.items if one.dash]


def _bases(plan: Plan) -> list[Span]:
    """The bases of a document that is made on them; one alone is a sentence of a plan's opening."""
    spans = [line.span for line in plan.bases if line.text.lower().startswith(_ORDERED_BY)]
    return spans if len(spans) >= _LEAST_BASES and plan.kind != LETTER else []


def _headings(plan: Plan) -> Iterator[tuple[PagePart, Iterable[Span]]]:
    sections = [one for one in plan.walk() if one.heading]
    chapters = (LabelKind.PART, LabelKind.CHAPTER)
    for part, labels in ((PagePart.CHAPTER, chapters), (PagePart.ROMAN, (LabelKind.ROMAN,))):
        yield part, [one.title.span for one in sections if one.label.kind in labels]


def _spans(*lines: Line | None) -> list[Span]:
    return [line.span for line in lines if line is not None and line.span.end > line.span.start]


def _is_small(page: Page, span: Span, shown: list[Shown]) -> bool:
    """Whether most letters of a span are small ones and shown so."""
    small = whole = 0
    for one in shown:
        text = page.draft.text[one.span.start : one.span.end]
        letters = sum(map(str.isalpha, text))
        whole += letters
        small += 0 if one.letters.capitals else sum(map(str.islower, text))
    return small > whole / 2
