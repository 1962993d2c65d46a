"""What last year's plan had and this one has nothing for. In doubt, it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.plan import BodyDuty, Plan, Role, Section
from kehoach_lint.rules.base import Context, Other
from kehoach_lint.rules.held.alignment import Match, Words, closeness, words_of
from kehoach_lint.rules.tt.bodywords import plain
from kehoach_lint.rules.tt.coverage import Coverage
from kehoach_lint.rulesets.ended import ended
from kehoach_lint.vietnamese.folding import fold

_KEPT_LINES = 0.3
_SHARE = 0.5
_CLOSE = 0.5
_SMALL = frozenset(
    ("và", "của", "về", "các", "cho", "trong", "với", "thực", "hiện", "phong", "trào", "thi", "đua")
)
"""Words that tell no heading from another."""
_LEAST_WORDS = 2
_FROM_THERE = ("như trên", "như điều", "lưu")


class What(StrEnum):
    """What can be lost; the value is the key of the message about its place."""

    SECTION = "section"
    BODY = "body"
    DEADLINE = "deadline"
    RECIPIENT = "recipient"


class Lost(NamedTuple):
    """Something of the other plan without a counterpart; ``name`` as written there."""

    span: Span
    what: What
    name: str


_KINDS = {
    Role.INTERIM_REVIEW: ("thời hạn sơ kết", "sơ kết"),
    Role.INTERIM_REPORT: ("thời hạn sơ kết", "sơ kết"),
    Role.FINAL_REVIEW: ("thời hạn tổng kết", "tổng kết"),
    Role.REPORT: ("thời hạn báo cáo", "báo cáo"),
    Role.REGISTRATION: ("thời hạn đăng ký", "đăng ký"),
}


def sections(context: Context, other: Other, found: Sequence[Match]) -> Iterator[Lost]:
    """Sections of which neither the heading nor the lines are there any more."""
    headings = [_content(one.title.text) for one in context.plan.walk() if one.heading]
    text = fold(context.draft.text)
    for section in other.plan.sections:
        if not section.heading or _kept(section, other, found):
            continue
        pieces = [_content(piece) for piece in section.title.text.replace(" và ", ",").split(",")]
        own = [piece for piece in pieces if piece]
        named = any(_covers(piece, headings) or " ".join(piece) in text for piece in own)
        if own and not named:
            yield Lost(section.line.span, What.SECTION, section.title.text)


def _kept(section: Section, other: Other, found: Sequence[Match]) -> bool:
    """Whether enough of what stands under a heading is in the plan."""
    place = Span(section.line.span.end, section.span.end)
    lines = [b for b in other.draft.blocks if place.start <= b.span.start < place.end]
    there = sum(1 for match in found if place.start <= match.old.start < place.end)
    return bool(lines) and there >= _KEPT_LINES * len(lines)


def _content(text: str) -> Words:
    return tuple(word for word in words_of(text) if word not in _SMALL and word.isalpha())


def _covers(piece: Words, headings: Sequence[Words]) -> bool:
    return any(len(set(piece) & set(heading)) > _SHARE * len(set(piece)) for heading in headings)


def bodies(context: Context, other: Other, now: int) -> Iterator[Lost]:
    """Bodies that were given a task and are named nowhere in the plan."""
    plan = context.plan
    coverage = _coverage(plan)
    text = fold(context.draft.text)
    seen = set()
    for body in other.plan.bodies:
        name = plain(body.name)
        if body.duty is not BodyDuty.TASK or name in seen or fold(body.name) in text:
            continue
        seen.add(name)
        if coverage.names(name, frozenset(), superior=False) or _gone(name, now):
            continue
        if name not in plain(context.draft.text):
            yield Lost(body.span, What.BODY, " ".join(body.name.split()))


def recipients(context: Context, other: Other, now: int) -> Iterator[Lost]:
    """Lines of Nơi nhận that no line of this plan answers."""
    new, old = context.plan.recipients, other.plan.recipients
    if new is None or old is None:
        return
    coverage = Coverage([item.text for item in new.items])
    lines = [words_of(plain(item.text)) for item in new.items]
    for item in old.items:
        name = plain(item.text)
        words = words_of(name)
        if item.archive or len(words) < _LEAST_WORDS or name.startswith(_FROM_THERE):
            continue
        close = any(closeness(words, line) >= _CLOSE for line in lines)
        if close or _gone(name, now) or coverage.names(name, frozenset(), superior=False):
            continue
        yield Lost(item.span, What.RECIPIENT, " ".join(item.text.split()))


def deadlines(context: Context, other: Other) -> Iterator[Lost]:
    """Kinds of deadlines of which this plan sets none and does not even speak."""
    text = fold(context.draft.text)
    have = {_KINDS[one.role][0] for one in context.plan.deadlines if one.role in _KINDS}
    for deadline in other.plan.deadlines:
        name, word = _KINDS.get(deadline.role, ("", ""))
        if name and name not in have and word not in text:
            have.add(name)
            yield Lost(deadline.span, What.DEADLINE, name)


def _coverage(plan: Plan) -> Coverage:
    lines = [item.text for item in plan.recipients.items] if plan.recipients else []
    return Coverage([*lines, *(body.name for body in plan.bodies)])


def _gone(name: str, now: int) -> bool:
    """Whether a body has ended since, or has another name now."""
    padded = f" {name} "
    return any(
        f" {' '.join(form)} " in padded
        for row in ended().rows
        if row.until is not None and row.until.year <= now
        for form in row.forms
    )
