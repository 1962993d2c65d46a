"""Comments on random places of every kind of Word file."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

import pytest

from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.readers import read
from kehoach_lint.writing import Remark, annotated
from tests.writing.files import all_files
from tests.writing.samples import (
    AUTHOR,
    WHEN,
    changed_parts,
    draft_of,
    in_file_order,
    is_open,
    random_spans,
    shape,
    touched,
)
from tests.writing.views import Anchor, W, anchors, in_fields, paragraphs, plain, trees

_SPANS = 50
_FILES = sorted(all_files())


def commented(name: str, spans: list[Span | None]) -> bytes:
    remarks = [Remark(span, ("Lỗi", f"chỗ {number}")) for number, span in enumerate(spans)]
    return annotated(all_files()[name], draft_of(name), remarks, author=AUTHOR, when=WHEN)


def test_there_are_enough_files_and_places() -> None:
    assert len(_FILES) >= 40
    assert len(_FILES) * _SPANS >= 2000


@pytest.mark.parametrize("name", _FILES)
def test_comments_land_on_exactly_their_characters(name: str) -> None:
    draft = draft_of(name)
    spans = random_spans(draft, _SPANS)
    data = commented(name, list(spans))
    main = _main(draft)
    found = anchors(data, main, AUTHOR)
    assert [one.said for one in found] == [("Lỗi", f"chỗ {n}") for n in range(len(spans))]
    for span, anchor in zip(spans, found, strict=True):
        _check_place(draft, span, anchor, _fields(name))
    _check_nothing_else_changed(name, data, main)


@pytest.mark.parametrize("name", _FILES)
def test_one_comment_alone(name: str) -> None:
    draft = draft_of(name)
    for span in random_spans(draft, 3, seed=2):
        data = commented(name, [span])
        [anchor] = anchors(data, _main(draft), AUTHOR)
        _check_place(draft, span, anchor, _fields(name))
        _check_nothing_else_changed(name, data, _main(draft))


@pytest.mark.parametrize("name", _FILES)
def test_a_remark_on_the_whole_stands_on_the_first_word_of_the_body(name: str) -> None:
    draft = draft_of(name)
    [anchor] = anchors(commented(name, [None]), _main(draft), AUTHOR)
    body = [one for one in draft.blocks if is_open(one)]
    if body:
        assert plain(anchor.text) == plain(draft.slice(body[0].span).split()[0])
    elif name == "lonely_box":
        assert (anchor.first, anchor.text) == (0, "")


@pytest.mark.parametrize("name", _FILES)
def test_no_remark_changes_no_byte(name: str) -> None:
    assert commented(name, []) == all_files()[name]


def test_comments_on_one_place_come_in_the_order_they_were_given() -> None:
    draft = draft_of("plain")
    span = Span(4, 9)
    data = commented("plain", [span, span, Span(4, 20), span])
    main = trees(data)[_main(draft)]
    marks = [one.get(f"{W}id") for one in main.iter(f"{W}commentReference")]
    assert marks == ["0", "1", "3", "2"]


def _fields(name: str) -> set[int]:
    return in_fields(trees(all_files()[name])[_main(draft_of(name))])


def _main(draft: Draft) -> str:
    parts = [one.place.part for one in draft.blocks if one.place and is_open(one)]
    return parts[0] if parts else "word/document.xml"


def _check_place(
    draft: Draft, span: Span, anchor: Anchor, fields: Container[int]
) -> None:
    blocks = touched(draft, span)
    if not all(map(is_open, blocks)):
        _check_host(draft, span, anchor)
    elif anchor.first in fields or anchor.last in fields:
        # All of a field that Word computes is taken.
        assert plain(draft.slice(span)).replace(" ", "") in plain(anchor.text).replace(" ", "")
    elif not draft.slice(span).strip():
        _check_word(draft, span, anchor)
    elif len(blocks) == 1:
        block = blocks[0].span
        assert plain(anchor.text) == plain(draft.slice(span))
        before = draft.text[block.start : span.end]
        assert plain(anchor.before + anchor.text).endswith(plain(before))
    elif in_file_order(blocks):
        first, last = blocks[0].span, blocks[-1].span
        assert plain(anchor.text).startswith(plain(draft.text[span.start : first.end]))
        assert plain(anchor.text).endswith(plain(draft.text[last.start : span.end]))
    else:
        ordinals = [one.place.paragraph for one in blocks if one.place]
        assert {anchor.first, anchor.last} <= set(ordinals)


def _check_word(draft: Draft, span: Span, anchor: Anchor) -> None:
    """What is about no letter stands on the word before it in its block, or on the first one; what
    is about white space may stand on that."""
    block = draft.block_at(span.start).span
    before = draft.text[block.start : max(span.start, block.start)].split()
    words = before[-1:] or draft.slice(block).split()[:1]
    found = plain(anchor.text)
    if span.start < span.end and not found:
        return
    assert words
    # In the middle of a word the whole word is meant.
    assert found.startswith(plain(words[0])) or found == ""
    assert " " not in found


def _check_host(draft: Draft, span: Span, anchor: Anchor) -> None:
    block = touched(draft, span)[0]
    body = [one for one in draft.blocks if is_open(one)]
    if block.story in (Story.HEADER, Story.FOOTER) and body:
        assert plain(anchor.text) == plain(draft.slice(body[0].span).split()[0])
    if block.story is Story.TEXTBOX and block.place and anchor.text == "":
        assert anchor.first <= block.place.paragraph


def _check_nothing_else_changed(name: str, data: bytes, main: str) -> None:
    before = all_files()[name]
    folder, _, own = main.rpartition("/")
    allowed = {main, "[Content_Types].xml", f"{folder}/_rels/{own}.rels".lstrip("/")}
    allowed |= {f"{folder}/comments{number}.xml".lstrip("/") for number in ("", "1")}
    if name == "commented":
        allowed = {main, "word/comments.xml"}
    if name == "lost_comments":
        allowed.discard("word/comments.xml")
    assert changed_parts(before, data) <= allowed
    old, new = trees(before), trees(data)
    for part, root in old.items():
        if "comments" not in part:
            assert paragraphs(root) == paragraphs(new[part])
    assert shape(read("a.docx", data)) == shape(draft_of(name))


def test_the_spans_reach_over_blocks_and_touch_each_other() -> None:
    """The random places are worth something: of each sort there are many."""
    over = empty = 0
    overlapping = 0
    for name in _FILES:
        draft = draft_of(name)
        spans = random_spans(draft, _SPANS)
        over += sum(len(touched(draft, span)) > 1 for span in spans)
        empty += sum(span.start == span.end for span in spans)
        overlapping += sum(a.end > b.start for a, b in pairwise(sorted(spans)))
    assert min(over, empty, overlapping) > 100
