"""Names and mottos of a plan: movement, theme and slogan, its own and others it mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan, Section
from kehoach_lint.rules.held.places import place
from kehoach_lint.rules.held.profile import Quote, Use
from kehoach_lint.vietnamese.folding import fold, fold_letters

_QUOTED = late(r"[“„\"]([^“”„\"\n]{5,240})[”\"]")
_BARE = late(
    r"(?P<what>chủ\s+đề|khẩu\s+hiệu)(?:\s+(?:của\s+)?(?:phong\s+trào|thi\s+đua|đợt\s+thi\s+đua))*"
    r"(?:\s+năm\s+\d{4})?\s*:\s*(?P<said>[^\"\n:;]{8,240}?)\s*[.;]?\s*$",
    re.MULTILINE,
)
_REACH = 70
_BEFORE = (
    (Use.THEME, late(r"chủ\s+đề[^.;\"]{0,50}$")),
    (Use.SLOGAN, late(r"khẩu\s+hiệu[^.;\"]{0,50}$")),
    (Use.MOVEMENT, late(r"(?:phong\s+trào|cuộc\s+vận\s+động)[^.;\"]{0,50}$")),
)
_RIGHT_BEFORE = late(
    r"(?P<what>chủ\s+đề|khẩu\s+hiệu)"
    r"(?:\s+(?:của|phong|trào|thi|đua|đợt|năm|là|chung|hành|động|\d+))*\s*[:,]?\s*$"
)
_COMPETING = late(r"thi\s+đua[^.;\"]{0,50}$")
_HEADS = ((Use.THEME, "chủ đề"), (Use.SLOGAN, "khẩu hiệu"))
_FEWEST_WORDS = 3
_MOST = 80


def quotes_of(draft: Draft, plan: Plan) -> tuple[Quote, ...]:
    """All names and mottos of at least three words, the plan's own ones marked."""
    found = sorted({*_quoted(draft, plan), *_bare(draft)}, key=lambda one: one.at.span)[:_MOST]
    title_end = plan.header.subject[-1].span.end if plan.header.subject else 0
    main: dict[Use, Quote] = {}
    for one in found:
        if title_end and one.at.span.end <= title_end and Use.MOVEMENT not in main:
            # Whatever the title has in quotation marks is what the plan is about.
            main[Use.MOVEMENT] = one
        elif one.use in (Use.THEME, Use.SLOGAN):
            main.setdefault(one.use, one)
    opening = plan.opening[-1].span.end if plan.opening else 0
    if Use.MOVEMENT not in main:
        movements = (q for q in found if q.use is Use.MOVEMENT and q.at.span.end <= opening)
        first = next(movements, None)
        if first is not None:
            main[Use.MOVEMENT] = first
    own = {one.at.span: use for use, one in main.items()}
    return tuple(
        one._replace(use=own[one.at.span], main=True) if one.at.span in own else one
        for one in found
    )


def _quoted(draft: Draft, plan: Plan) -> Iterator[Quote]:
    text = fold_letters(draft.text)
    sections = [section for section in plan.walk() if section.heading]
    for match in _QUOTED.finditer(draft.text):
        said = " ".join(match[1].split())
        if len(said.split()) >= _FEWEST_WORDS:
            span = Span(*match.span(1))
            start = draft.block_at(span.start).span.start
            before = text[max(start, match.start() - _REACH) : match.start()]
            use = _use(before) or _headed(sections, span) or Use.OTHER
            yield Quote(place(draft, span), said, use)


def _use(before: str) -> Use | None:
    """What the words before a quotation say of it: the nearest one counts, but "chủ đề của phong
    trào" is a theme."""
    close = _RIGHT_BEFORE.search(before)
    if close is not None:
        return Use.THEME if close["what"].startswith("chủ") else Use.SLOGAN
    told = [
        (found.start(), use) for use, form in _BEFORE if (found := form.search(before)) is not None
    ]
    if told:
        return max(told)[1]
    return Use.MOVEMENT if _COMPETING.search(before) else None


def _headed(sections: list[Section], span: Span) -> Use | None:
    """What the heading says that a quotation stands under."""
    over = [one for one in sections if one.line.span.end <= span.start < one.span.end]
    if not over:
        return None
    title = fold(over[-1].title.text)
    found = [use for use, words in _HEADS if words in title]
    return found[0] if len(found) == 1 else None


def _bare(draft: Draft) -> Iterator[Quote]:
    """A motto without quotation marks behind a colon: "Chủ đề: Đoàn kết, sáng tạo"."""
    for match in _BARE.finditer(fold_letters(draft.text)):
        span = Span(*match.span("said"))
        said = draft.excerpt(span)
        if len(said.split()) >= _FEWEST_WORDS:
            use = Use.THEME if match["what"].startswith("chủ") else Use.SLOGAN
            yield Quote(place(draft, span), said, use)
