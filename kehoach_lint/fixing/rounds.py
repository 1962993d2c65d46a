"""Round after round of check and edit, until nothing is left that can be mended.

A fix stays only if its finding is gone after it and no new one has come: a round that does not keep
this is taken back and its fixes are tried one at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Edit, Finding
from kehoach_lint.fixing.choosing import Chosen, choose

_ROUNDS = 10

Key = tuple[str, str]
"""What makes a finding the same after an edit elsewhere: its code and its excerpt."""


class Tools(NamedTuple):
    """How a file is checked, and edited (with the edits that could not be made)."""

    check: Callable[[bytes], Checked]
    edit: Callable[[bytes, Draft, Sequence[Edit]], tuple[bytes, tuple[Edit, ...]]]


class State(NamedTuple):
    """A file between two rounds, and what is known of it."""

    data: bytes
    checked: Checked


class Outcome(NamedTuple):
    """The first and the last state, the findings mended, and the edits of each round."""

    first: State
    last: State
    mended: tuple[Finding, ...]
    rounds: tuple[tuple[Edit, ...], ...]


def mend(data: bytes, tools: Tools, *, unsafe: bool) -> Outcome:
    """Mend a file; errors of its reader, of rules and of the writer go through."""
    first = state = State(data, tools.check(data))
    mended: list[Finding] = []
    rounds: list[tuple[Edit, ...]] = []
    failed: set[Key] = set()
    for _ in range(_ROUNDS):
        draft = state.checked.draft
        open_ = [one for one in state.checked.findings if _key(draft, one) not in failed]
        chosen = choose(draft, open_, unsafe=unsafe)
        if not chosen.findings:
            break
        state, done, bad = _round(state, chosen, tools)
        failed |= bad
        mended.extend(done.findings)
        if done.edits:
            rounds.append(done.edits)
    return Outcome(first, state, tuple(mended), tuple(rounds))


def _round(state: State, chosen: Chosen, tools: Tools) -> tuple[State, Chosen, set[Key]]:
    """The state after the fixes, those that stay, and the keys of those that do not.

    Edits shift what stands behind them: of the fixes tried one at a time, each is tried on the
    state as it was, with those that were found good.
    """
    after = _tried(state, chosen, tools)
    if after is not None:
        return after, chosen, set()
    good, failed = Chosen((), ()), set[Key]()
    best = state
    for finding in chosen.findings:
        edits = finding.fix.edits if finding.fix else ()
        more = Chosen((*good.findings, finding), tuple(sorted({*good.edits, *edits})))
        after = _tried(state, more, tools)
        if after is None:
            failed.add(_key(state.checked.draft, finding))
        else:
            good, best = more, after
    return best, good, failed


def _tried(state: State, chosen: Chosen, tools: Tools) -> State | None:
    """The state after the fixes, None when one was not made, did not help, or did harm."""
    data, left = tools.edit(state.data, state.checked.draft, chosen.edits)
    if left:
        return None
    after = State(data, tools.check(data))
    if _letters(after.checked.draft.text) != _letters(_edited(state.checked.draft, chosen.edits)):
        return None
    old, new = _keys(state.checked), _keys(after.checked)
    wanted = Counter(_key(state.checked.draft, one) for one in chosen.findings)
    helped = all(new[key] <= old[key] - number for key, number in wanted.items())
    harmed = _by_code(new) - _by_code(old)
    return after if helped and not harmed else None


def _edited(draft: Draft, edits: Sequence[Edit]) -> str:
    text = draft.text
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _letters(text: str) -> Counter[str]:
    """What a text is made of. An edit may change where a reader parts lines, and columns that are
    read one after the other; a letter more or less is one that nobody asked for (a mark of Markdown
    that is none any more)."""
    return Counter("".join(text.split()))


def _key(draft: Draft, finding: Finding) -> Key:
    return finding.code, draft.excerpt(finding.span)


def _keys(checked: Checked) -> Counter[Key]:
    return Counter(_key(checked.draft, one) for one in checked.findings)


def _by_code(keys: Counter[Key]) -> Counter[str]:
    found: Counter[str] = Counter()
    for (code, _), number in keys.items():
        found[code] += number
    return found
