"""The sizes of the letters of the contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.rules.kt.pages import Body, Page
from kehoach_lint.rules.kt.parts import has_size, lines_of
from kehoach_lint.rulesets.presentation import PagePart, Phrases, layouts

_LEAST = 3
"""Letters and digits below which another size is a sign nobody sees."""
_UNSEEN = 0.3
"""Points by which sizes may differ: a PDF gives 13.98 for 14."""


class OtherSize(NamedTuple):
    """Letters of the contents that have another size than most."""

    span: Span
    size: float


class Sizes(NamedTuple):
    """The size most characters of the contents have, their share, the first paragraph, and what
    is otherwise."""

    usual: float
    share: float
    first: Span
    others: tuple[OtherSize, ...]


def wanted_sizes(page: Page) -> Iterator[tuple[Span, float]]:
    """The stretches whose size is not as wanted, with the nearest wanted one: contents all of one
    size, and the other parts."""
    form, sizes = page.layout.parts.get(PagePart.BODY), of_body(page)
    if form is not None and sizes is not None:
        size = sizes.usual if form.has_size(sizes.usual) else form.nearest(sizes.usual)
        for body in paragraphs_of(page):
            yield from ((one.span, size) for one in _others(page, body, size))
    for seen in lines_of(page):
        for shown in page.shown(seen.span) if has_size(seen) else ():
            own = shown.letters.size_pt
            if own is not None and not seen.form.has_size(own):
                yield shown.span, seen.form.nearest(own)


def of_body(page: Page) -> Sizes | None:
    """The sizes of the contents, None where they are unknown."""
    found: Counter[float] = Counter()
    paragraphs = paragraphs_of(page)
    for body in paragraphs:
        for shown in page.shown(body.block.span):
            if shown.letters.size_pt is not None:
                found[shown.letters.size_pt] += shown.number
    if not found:
        return None
    size, number = found.most_common(1)[0]
    others = [one for body in paragraphs for one in _others(page, body, size)]
    return Sizes(size, number / found.total(), paragraphs[0].block.span, tuple(others))


def paragraphs_of(page: Page) -> list[Body]:
    """The paragraphs of the contents but for notes, which may be smaller."""
    return [one for one in page.body() if not _is_small_print(page, one)]


def _is_small_print(page: Page, body: Body) -> bool:
    """Whether a paragraph is a note, which may be smaller."""
    return layouts().begins(page.draft.slice(body.block.span).lstrip("(*"), Phrases.SMALL_PRINT)


def _others(page: Page, body: Body, usual: float) -> list[OtherSize]:
    """What of a paragraph has another size: like neighbours are one."""
    found: list[OtherSize] = []
    for shown in page.shown(body.block.span):
        size = shown.letters.size_pt
        if size is None or abs(size - usual) < _UNSEEN or shown.number < _LEAST:
            continue
        last = found[-1] if found else None
        if last is not None and last.size == size and not _holds(page, last.span, shown.span):
            found[-1] = OtherSize(Span(last.span.start, shown.span.end), size)
        else:
            found.append(OtherSize(shown.span, size))
    return found


def _holds(page: Page, one: Span, other: Span) -> bool:
    """Whether there are letters between two stretches."""
    return any(map(str.isalnum, page.draft.text[one.end : other.start]))
