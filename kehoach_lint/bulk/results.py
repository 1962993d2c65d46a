"""What came of one draft of many, as a value that can be kept and sent between processes.

Kept is what reports say of a draft: its text with the way back to the file, and its findings. Of
the plan only the head is kept (kind, form, the line with the type); what other documents are held
against is in the profile.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from kehoach_lint.checking import Checked, NotRun
from kehoach_lint.draft import Block, Directive, Draft, Note, SourceMap
from kehoach_lint.findings import Finding, Suppressed
from kehoach_lint.plan import Form, Header, Line, Plan
from kehoach_lint.rulesets.loading import known_rulesets
from kehoach_lint.rulesets.model import Ruleset

VERSION = 1
"""Of the form results are kept in; another one is no result."""
_LEVEL = 1


class Problem(NamedTuple):
    """Why a draft could not be checked: a message key with its fields."""

    key: str
    params: dict[str, str]


class Result(NamedTuple):
    """What came of one draft.

    ``name`` is how the user calls it, ``digest`` the SHA-256 of its bytes in hex ('' when they
    could not be had); either ``checked`` or ``problem`` is there. ``profile`` is what other
    documents are held against (``between.profile``), packed; ``seconds`` is what it took.
    """

    name: str
    digest: str
    checked: Checked | None
    problem: Problem | None
    profile: bytes | None = None
    seconds: float = 0.0


class _Draft(NamedTuple):
    path: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    jumps: tuple[tuple[int, int], ...]
    lines: tuple[int, ...]
    wide: dict[int, int]
    notes: tuple[Note, ...]
    wrapped: bool
    directives: tuple[Directive, ...]


class _Checked(NamedTuple):
    draft: _Draft
    kind: str | None
    vietnamese: bool
    form: Form
    type_line: Line | None
    ruleset: str | None
    findings: tuple[Finding, ...]
    not_run: tuple[NotRun, ...]
    suppressed: tuple[Suppressed, ...]


class _Kept(NamedTuple):
    version: int
    name: str
    digest: str
    checked: _Checked | None
    problem: Problem | None
    profile: bytes | None
    seconds: float


def packed(result: Result) -> bytes:
    """The bytes a result is kept as."""
    name, digest, whole, problem, profile, seconds = result
    checked = None if whole is None else _thin(whole)
    kept = _Kept(VERSION, name, digest, checked, problem, profile, seconds)
    return zlib.compress(msgspec.msgpack.encode(kept), _LEVEL)


def unpacked(data: bytes, rulesets: Sequence[Ruleset] | None = None) -> Result:
    """The result in ``data``; ``rulesets`` are those it may name beside the known ones.

    Raises ValueError for bytes that are no result of this version.
    """
    try:
        kept = _decoder().decode(zlib.decompress(data))
    except (zlib.error, msgspec.DecodeError) as error:
        raise ValueError("no result") from error
    if kept.version != VERSION:
        raise ValueError(f"a result of version {kept.version}")
    checked = None if kept.checked is None else _whole(kept.checked, rulesets or ())
    return Result(kept.name, kept.digest, checked, kept.problem, kept.profile, kept.seconds)


@cache
def _decoder() -> msgspec.msgpack.Decoder[_Kept]:
    return msgspec.msgpack.Decoder(_Kept)


def _thin(checked: Checked) -> _Checked:
    draft, plan = checked.draft, checked.plan
    return _Checked(
        _Draft(
            draft.path,
            draft.format,
            draft.text,
            draft.blocks,
            tuple(_jumps(draft.source.starts)),
            tuple(draft.source.lines),
            dict(draft.source.wide),
            draft.notes,
            draft.wrapped,
            draft.directives,
        ),
        plan.kind,
        plan.vietnamese,
        plan.form,
        plan.header.type_line,
        None if checked.ruleset is None else checked.ruleset.name,
        checked.findings,
        checked.not_run,
        checked.suppressed,
    )


def _whole(kept: _Checked, more: Sequence[Ruleset]) -> Checked:
    own = kept.draft
    source = SourceMap(_starts(own.jumps, len(own.text) + 1), array("q", own.lines), own.wide)
    draft = Draft(
        own.path,
        own.format,
        own.text,
        own.blocks,
        source,
        own.notes,
        own.wrapped,
        own.directives,
    )
    plan = _NOTHING._replace(
        kind=kept.kind,
        vietnamese=kept.vietnamese,
        form=kept.form,
        header=Header(type_line=kept.type_line),
    )
    ruleset = None if kept.ruleset is None else _ruleset(kept.ruleset, more)
    return Checked(draft, plan, ruleset, kept.findings, kept.not_run, kept.suppressed)


def _ruleset(name: str, more: Sequence[Ruleset]) -> Ruleset:
    """The ruleset of this name; one that is no more keeps its name."""
    known = (one for one in (*more, *known_rulesets()) if one.name == name)
    return next(known, Ruleset(name, name, (), (), ()))


def _jumps(starts: Sequence[int]) -> list[tuple[int, int]]:
    """Where the places of characters do not go on by one: offset and place."""
    found: list[tuple[int, int]] = []
    expected = -1
    for offset, start in enumerate(starts):
        if start != expected:
            found.append((offset, start))
        expected = start + 1
    return found


def _starts(jumps: Sequence[tuple[int, int]], size: int) -> array[int]:
    starts: array[int] = array("q")
    ends = [offset for offset, _ in jumps[1:]]
    for (offset, start), end in zip(jumps, [*ends, size], strict=True):
        starts.extend(range(start, start + end - offset))
    return starts


def problem_of(key: str, params: Mapping[str, object]) -> Problem:
    """A problem with its fields as texts."""
    return Problem(key, {name: str(value) for name, value in params.items()})


_NOTHING = Plan(
    kind=None,
    vietnamese=False,
    form=Form.STATE,
    header=Header(),
    bases=(),
    opening=(),
    sections=(),
    closing=(),
    recipients=None,
    signature=None,
    appendices=(),
    year=None,
    dates=(),
    periods=(),
    deadlines=(),
    citations=(),
    quantities=(),
    bodies=(),
)
