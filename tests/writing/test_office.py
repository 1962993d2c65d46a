"""LibreOffice opens everything that was written, and its own files are written into."""

from __future__ import annotations

from functools import cache

import pytest
from lxml import etree

from kehoach_lint.readers import read
from kehoach_lint.writing import Change, Remark, annotated, changed
from tests.programs import needs_soffice
from tests.readers.word_parts import packed
from tests.writing.files import all_files
from tests.writing.office import converted
from tests.writing.samples import AUTHOR, WHEN, apart, random_spans, shape, touched
from tests.writing.test_structure import commented, tracked
from tests.writing.views import MC, W, anchors, in_fields, paragraphs, parts, plain, settled, trees

_FILES = sorted(set(all_files()) - {"utf16"})
"""LibreOffice 7.4 reads no part in UTF-16."""
_RESAVED = ("plan", "boxes", "lists", "nested_tables", "footnote", "margins", "inserted", "mixed1")


def _loses(name: str) -> bool:
    """LibreOffice 7.4 loses text before a comment or change in the first paragraph of a content
    control around paragraphs, and that of a box beside which nothing but a comment stands."""
    controls = ("body/{0}sdt", "body/{0}tbl/{0}sdt", "body/{0}sdt/{0}tbl")
    roots = trees(all_files()[name]).values()
    return name == "lonely_box" or any(
        root.find(f"{W}{path.format(W)}") is not None for root in roots for path in controls
    )


@cache
def _resaved() -> dict[str, bytes]:
    """Some of the files as LibreOffice writes them."""
    given = {name: all_files()[name] for name in _RESAVED}
    return converted(given, ".docx", "docx:MS Word 2007 XML")


@needs_soffice
def test_libreoffice_reads_the_same_text() -> None:
    """Comments change no text; of changes the old text is there and the new."""
    ways = (all_files().__getitem__, commented, tracked, lambda name: _both(tracked(name)))
    # Names stay the same: one of the files shows its own.
    old, notes, changes, both = (
        converted({name: way(name) for name in _FILES}, ".docx", "txt:Text (encoded):UTF8")
        for way in ways
    )
    assert sorted(old) == sorted(notes) == sorted(changes) == sorted(both) == _FILES
    for name in _FILES:
        if not _loses(name):
            assert _text(notes[name]) == _text(old[name]), name
        assert _text(changes[name]) == _text(both[name]), name


def _is_rearranged(name: str) -> bool:
    """What somebody moved, LibreOffice writes as deleted and inserted; it knows one change of one
    author for a text; of two versions it writes the one it knows, and fields it computes."""
    changes = ("moveFrom", "ins/{0}del", "rPrChange", "fldChar", "fldSimple")
    tags = (*(f"{W}{tag.format(W)}" for tag in changes), f"{MC}Choice")
    roots = trees(all_files()[name]).values()
    return any(root.find(f".//{tag}") is not None for root in roots for tag in tags)


@needs_soffice
def test_libreoffice_takes_our_changes_for_changes() -> None:
    """Written anew by LibreOffice they can be refused and accepted with the same outcome."""
    names = [name for name in _FILES[::2] if not _loses(name) and not _is_rearranged(name)]
    saved = converted({name: tracked(name) for name in names}, ".docx", "docx:MS Word 2007 XML")
    assert sorted(saved) == names
    for name in names:
        for accept in (True, False):
            found, wanted = (_letters(data, accept) for data in (saved[name], tracked(name)))
            assert found == wanted, (name, accept)


def _letters(data: bytes, accept: bool) -> str:
    """The letters of the body with our changes accepted or refused."""
    root = next(one for one in trees(data).values() if one.find(f"{W}body") is not None)
    body = settled(root, AUTHOR, accept=accept).find(f"{W}body")
    return "".join(char for text in body.itertext(f"{W}t") for char in text if char.isalnum())


def _both(data: bytes) -> bytes:
    """The file with our changes made plain text: LibreOffice exports deleted text too."""
    stored = parts(data)
    for part, root in trees(data).items():
        taken = settled(root, AUTHOR, accept=None)
        stored[part] = etree.tostring(taken, xml_declaration=True, encoding="UTF-8")
    return packed(stored)


def _text(exported: bytes) -> list[str]:
    """The lines of an export; with a comment anywhere in a file, LibreOffice leaves an empty line
    above a table that stands first."""
    return exported.decode("utf-8-sig").strip("\n").splitlines()


@needs_soffice
@pytest.mark.parametrize("name", _RESAVED)
def test_comments_in_files_of_libreoffice(name: str) -> None:
    data = _resaved()[name]
    draft = read("a.docx", data)
    spans = random_spans(draft, 30)
    remarks = [Remark(span, (str(number),)) for number, span in enumerate(spans)]
    done = annotated(data, draft, remarks, author=AUTHOR, when=WHEN)
    found = anchors(done, "word/document.xml", AUTHOR)
    assert [one.said for one in found] == [(str(number),) for number in range(len(spans))]
    fields = in_fields(trees(done)["word/document.xml"])
    for span, anchor in zip(spans, found, strict=True):
        blocks = touched(draft, span)
        if anchor.first in fields:
            letters = plain(draft.slice(span)).replace(" ", "")
            assert letters in plain(anchor.text).replace(" ", "")
        elif len(blocks) == 1 and blocks[0].story == "body" and draft.slice(span).strip():
            assert plain(anchor.text) == plain(draft.slice(span))
    assert shape(read("a.docx", done)) == shape(draft)


@needs_soffice
@pytest.mark.parametrize("name", _RESAVED)
def test_changes_in_files_of_libreoffice(name: str) -> None:
    data = _resaved()[name]
    draft = read("a.docx", data)
    changes = [Change(span, "mới") for span in apart(draft, 12, seed=3)]
    done = changed(data, draft, changes, tracked=True, author=AUTHOR, when=WHEN)
    assert len(done.skipped) < len(changes)
    old = trees(data)
    for part, root in trees(done.data).items():
        assert paragraphs(settled(root, AUTHOR, accept=False)) == paragraphs(old[part])
