"""What holds for every mended draft: its findings are gone, no new one has come, nothing else was
touched, and a second time there is nothing to mend."""

from __future__ import annotations

import difflib
from collections import Counter
from datetime import UTC, datetime

import pytest

from kehoach_lint.checking import Checked, Settings
from kehoach_lint.fixing import Fixed, fix
from kehoach_lint.readers import read
from kehoach_lint.rules.registry import find_rule
from kehoach_lint.writing import RefusedError
from tests.fixing.drafts import examples, fixtures
from tests.frames import with_example
from tests.word_files import plan_docx, plan_markdown

_WHEN = datetime(2026, 3, 5, 8, 30, tzinfo=UTC)
_EXAMPLES = sorted(examples())
_FIXTURES = sorted(fixtures())
_HIDDEN_BY_ANOTHER = frozenset({"TR002-0"})
"""The right name lets a rule see that its body is no recipient: the fix would bring a finding."""
ways = pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])


def mended(name: str, data: bytes, *, unsafe: bool = True, tracked: bool = False) -> Fixed:
    return fix(name, data, Settings(), _WHEN, unsafe=unsafe, tracked=tracked)


def codes(result: Checked) -> Counter[str]:
    return Counter(one.code for one in result.findings)


def check_all(name: str, data: bytes, done: Fixed, *, unsafe: bool) -> None:
    """What a mended file must keep, whatever its format."""
    before, after = codes(done.before), codes(done.after)
    assert not after - before
    assert sum(after.values()) <= sum(before.values()) - len(_keys(done)) or not done.mended
    again = mended(name, done.data, unsafe=unsafe)
    assert again.mended == ()
    assert again.data == done.data
    assert read(name, done.data).text == done.after.draft.text
    if not done.mended:
        assert done.data == data


def _keys(done: Fixed) -> set[tuple[str, object]]:
    """The findings of the first round; those of later ones may have come with a mended word."""
    first = set(done.before.findings)
    return {(one.code, one.span) for one in done.mended if one in first}


@ways
@pytest.mark.parametrize("name", _EXAMPLES)
def test_examples_of_rules(name: str, unsafe: bool) -> None:
    data = examples()[name].encode()
    done = mended("a.txt", data, unsafe=unsafe)
    check_all("a.txt", data, done, unsafe=unsafe)
    _check_other_lines(data, done)
    code = name.partition("-")[0]
    offered = any(one.fix and (unsafe or one.fix.safe) for one in _of(code, done.before))
    if offered and name not in _HIDDEN_BY_ANOTHER:
        assert len(_of(code, done.after)) < len(_of(code, done.before))


@ways
@pytest.mark.parametrize("name", _FIXTURES)
def test_invented_drafts(name: str, unsafe: bool) -> None:
    data = fixtures()[name].encode()
    done = mended("a.txt", data, unsafe=unsafe)
    check_all("a.txt", data, done, unsafe=unsafe)
    _check_other_lines(data, done)


@pytest.mark.parametrize("name", [name for name in _EXAMPLES if name.endswith("-0")])
def test_examples_in_word(name: str) -> None:
    """Tracked or written in, the text is the same in the end, and that of the text file."""
    data = plan_docx(examples()[name])
    direct = mended("a.docx", data)
    check_all("a.docx", data, direct, unsafe=True)
    tracked = mended("a.docx", data, tracked=True)
    assert read("a.docx", tracked.data).text == direct.after.draft.text
    assert tracked.mended == direct.mended
    assert mended("a.docx", tracked.data, tracked=True).mended == ()


@pytest.mark.parametrize("name", [name for name in _EXAMPLES if name.endswith("-0")])
def test_examples_in_markdown(name: str) -> None:
    data = plan_markdown(examples()[name]).encode()
    done = mended("a.md", data)
    check_all("a.md", data, done, unsafe=True)
    assert _marks(done.data) == _marks(data)


@pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.md"])
def test_old_encodings_are_refused(name: str) -> None:
    text = with_example(find_rule("MA004").bad[0])
    made = {"a.txt": text.encode(), "a.docx": plan_docx(text), "a.md": plan_markdown(text).encode()}
    with pytest.raises(RefusedError) as refused:
        mended(name, made[name])
    assert refused.value.key == "program.write.legacy"


def _of(code: str, result: Checked) -> list[object]:
    return [one for one in result.findings if one.code == code]


def _marks(data: bytes) -> Counter[str]:
    """The marks of Markdown: none is lost or made."""
    return Counter(char for char in data.decode() if char in "*_`#|<>\n")


def _check_other_lines(old: bytes, done: Fixed) -> None:
    """Lines that no fix speaks of are as they were."""
    spoken = {
        done.before.draft.first(edit.span).line
        for one in (*done.before.findings, *done.after.findings)
        for edit in (one.fix.edits if one.fix else ())
    }
    before, after = (data.decode().splitlines() for data in (old, done.data))
    assert len(before) == len(after)
    changed = [n for n, pair in enumerate(zip(before, after, strict=True), 1) if len(set(pair)) > 1]
    assert set(changed) <= spoken, list(difflib.unified_diff(before, after, n=0))
