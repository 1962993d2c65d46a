"""Changes at random places of every kind of Word file, tracked and written in."""

from __future__ import annotations

import random

import pytest
from lxml import etree

from kehoach_lint.draft import Draft, Span
from kehoach_lint.readers import read
from kehoach_lint.writing import Change, Changed, changed
from tests.readers.word_parts import r, raw, t, word
from tests.writing.files import all_files
from tests.writing.samples import AUTHOR, WHEN, apart, changed_parts, draft_of, touched
from tests.writing.views import Char, W, paragraphs, plain, settled, trees

_FILES = sorted(all_files())
_BATCHES = 5
_EACH = 11
_NEW = ("", "mới", "Một câu khác", "ở", " ", "7–8", "a\u0301", "A & B < C")
_READ_BY_COLUMNS = frozenset({"typed_columns", "split_header", "breaks"})
"""Where a change of the words may change the order in which they are read."""


def batches(name: str) -> list[list[Change]]:
    """Changes for a file, several lists of those that do not overlap."""
    draft = draft_of(name)
    found = []
    for seed in range(_BATCHES):
        chance = random.Random(seed)  # noqa: S311
        spans = apart(draft, _EACH, seed)
        found.append([Change(span, chance.choice(_NEW)) for span in spans])
    return [[one for one in batch if one.text or one.span.start < one.span.end] for batch in found]


def written(name: str, changes: list[Change], *, tracked: bool) -> Changed:
    data = all_files()[name]
    return changed(data, draft_of(name), changes, tracked=tracked, author=AUTHOR, when=WHEN)


def test_there_are_enough_changes() -> None:
    lists = [(name, batch) for name in _FILES for batch in batches(name)]
    every = [one for _, batch in lists for one in batch]
    skipped = sum(len(written(name, batch, tracked=True).skipped) for name, batch in lists)
    assert len(every) >= 2000
    # Most of what is skipped stands in fields, locked controls and across breaks and tabs.
    assert skipped < 0.2 * len(every)


@pytest.mark.parametrize("name", _FILES)
def test_tracked_changes_can_be_taken_and_refused(name: str) -> None:
    for changes in batches(name):
        done = written(name, changes, tracked=True)
        made = [one for one in changes if one not in done.skipped]
        assert changed_parts(all_files()[name], done.data) <= _parts_of(name, made)
        old, new = trees(all_files()[name]), trees(done.data)
        direct = trees(written(name, made, tracked=False).data)
        for part, root in new.items():
            before = paragraphs(old[part])
            assert paragraphs(settled(root, AUTHOR, accept=False)) == before
            after = paragraphs(settled(root, AUTHOR, accept=True))
            assert after == paragraphs(direct[part])
            _check_forms(root)
        _check_text(name, done.data, made)


@pytest.mark.parametrize("name", _FILES)
def test_changes_written_in_leave_everything_else(name: str) -> None:
    for changes in batches(name):
        done = written(name, changes, tracked=False)
        assert set(done.skipped) <= set(written(name, changes, tracked=True).skipped)
        made = [one for one in changes if one not in done.skipped]
        _check_text(name, done.data, made)
        old, new = trees(all_files()[name]), trees(done.data)
        for part, root in new.items():
            for before, after in zip(paragraphs(old[part]), paragraphs(root), strict=True):
                _check_kept(before, after, made)
        assert AUTHOR.encode() not in b"".join(etree.tostring(root) for root in new.values())


@pytest.mark.parametrize("tracked", [True, False])
@pytest.mark.parametrize("name", _FILES)
def test_all_text_of_a_block_can_go(name: str, tracked: bool) -> None:
    draft = draft_of(name)
    for block in draft.blocks[:4]:
        [change] = [Change(block.span, "")]
        done = written(name, [change], tracked=tracked)
        if not done.skipped:
            _check_text(name, done.data, [change])


def _parts_of(name: str, made: list[Change]) -> set[str]:
    blocks = [block for one in made for block in touched(draft_of(name), one.span)]
    return {block.place.part for block in blocks if block.place}


def _check_text(name: str, data: bytes, made: list[Change]) -> None:
    """The draft says what it should, as its reader sees it: white space aside, whose runs a reader
    evens out."""
    draft = draft_of(name)
    if not _edited(draft, made):
        return
    expected, found = _edited(draft, made), _squeezed(read("a.docx", data).text)
    if name in _READ_BY_COLUMNS or name.startswith("mixed"):
        expected, found = "".join(sorted(expected)), "".join(sorted(found))
    assert found == expected


def _edited(draft: Draft, made: list[Change]) -> str:
    text = draft.text
    for one in sorted(made, reverse=True):
        text = text[: one.span.start] + one.text + text[one.span.end :]
    return _squeezed(text)


def _squeezed(text: str) -> str:
    return plain(text).replace(" ", "")


def _check_forms(root: etree._Element) -> None:
    """Inserted text looks like the first character it stands for."""
    for inserted in root.iter(f"{W}ins"):
        if inserted.get(f"{W}author") == AUTHOR:
            forms = [_form(one[0].find(f"{W}rPr")) for one in _deleted_before(inserted)]
            assert not forms or _form(inserted.find(f"{W}r/{W}rPr")) in forms


def _deleted_before(inserted: etree._Element) -> list[etree._Element]:
    """Our deletions right before an insertion; hidden text may stand between them."""
    found = []
    before = inserted.getprevious()
    while before is not None and (
        before.tag == f"{W}del" or before.find(f"{W}rPr/{W}vanish") is not None
    ):
        if before.get(f"{W}author") == AUTHOR:
            found.append(before)
        before = before.getprevious()
    return found


def _form(rpr: etree._Element | None) -> list[bytes]:
    return [
        etree.tostring(one, method="c14n", exclusive=True)
        for one in ([] if rpr is None else rpr)
        if one.tag != f"{W}rPrChange"
    ]


def _check_kept(before: list[Char], after: list[Char], made: list[Change]) -> None:
    """What is left of a paragraph is what was there, in order, each character in its form."""
    new = set("".join(one.text for one in made))
    rest = iter(before)
    for char in after:
        if char.text not in new:
            assert any(one == char for one in rest), char


@pytest.mark.parametrize("tracked", [True, False])
def test_changes_that_touch_keep_their_order(tracked: bool) -> None:
    changes = [
        Change(Span(0, 0), "1"),
        Change(Span(0, 4), "2"),
        Change(Span(4, 4), "3"),
        Change(Span(4, 5), ""),
        Change(Span(5, 8), "4"),
        Change(Span(8, 8), "5"),
    ]
    draft = draft_of("plain")
    done = written("plain", changes, tracked=tracked)
    assert done.skipped == ()
    assert read("a.docx", done.data).text == "12345" + draft.text[8:]


def test_what_overlaps_is_skipped() -> None:
    first, second, third = Change(Span(0, 5), "a"), Change(Span(3, 8), "b"), Change(Span(9, 9), "c")
    twice = Change(Span(9, 9), "d")
    done = written("plain", [first, second, third, twice], tracked=True)
    assert done.skipped == (second, twice)


@pytest.mark.parametrize("text", ["hai\ndòng", "thẻ\tở giữa", "\x00", "\ufffe"])
def test_what_a_run_cannot_hold_is_skipped(text: str) -> None:
    change = Change(Span(0, 5), text)
    done = written("plain", [change], tracked=True)
    assert done.skipped == (change,)
    assert done.data == all_files()["plain"]


@pytest.mark.parametrize("span", [Span(10, 10_000), Span(10_000, 10_001), Span(-3, 2)])
def test_a_span_outside_is_skipped(span: Span) -> None:
    change = Change(span, "x")
    assert written("plain", [change], tracked=False).skipped == (change,)


@pytest.mark.parametrize("tracked", [True, False])
def test_letters_stored_anew_keep_their_forms(tracked: bool) -> None:
    """A letter in two code points, signs nobody sees, a letter that looks like another: what the
    draft shows already is stored so, each letter in its form and nothing else touched."""
    bold, slanted = "<w:b/>", "<w:i/>"
    body = raw(
        r(t("h\u006f\u0323p"), bold) + r(t("\u200b"), slanted) + r(t(" da\u0302n \u00d0"), slanted)
    )
    data = word(body)
    draft = read("a.docx", data)
    assert draft.text == "họp dân Đ"
    changes = [Change(span, draft.slice(span)) for span in (Span(0, 5), Span(8, 9))]
    done = changed(data, draft, changes, tracked=tracked, author=AUTHOR, when=WHEN)
    assert done.skipped == ()
    root = settled(trees(done.data)["word/document.xml"], AUTHOR, accept=True)
    [chars] = paragraphs(root)
    assert "".join(char.text for char in chars) == "họp da\u0302n Đ"
    assert [b"<w:b" in char.form for char in chars] == [True] * 3 + [False] * 7
    before, after = (paragraphs(one) for one in (tree_of(data), settled_back(done.data)))
    assert not tracked or before == after


def tree_of(data: bytes) -> etree._Element:
    return trees(data)["word/document.xml"]


def settled_back(data: bytes) -> etree._Element:
    return settled(tree_of(data), AUTHOR, accept=False)
