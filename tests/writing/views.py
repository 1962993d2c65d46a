"""Word files as the tests see them, found without the program: characters with their forms, what
is left when changes are accepted or refused, where comments stand."""

from __future__ import annotations

import copy
import io
import unicodedata
import zipfile
from typing import NamedTuple

from lxml import etree

from tests.writing.files import _STRICT

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SHOWN = {"tab": "\t", "ptab": "\t", "br": "\v", "cr": "\v", "noBreakHyphen": "-"}
_TCVN3 = str.maketrans("Õ¹®¨ñ·ÈÜÐ", "ếạđăủãẩĩĐ")
"""The letters of the one text in an old encoding, and the Icelandic letter that looks like one."""
_OTHERS = frozenset({"rPr", "lastRenderedPageBreak"})


class Char(NamedTuple):
    """A character (or a thing that stands for one) of a paragraph, and the form it has."""

    text: str
    form: bytes


def parts(data: bytes) -> dict[str, bytes]:
    """The members of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def tree(content: bytes) -> etree._Element:
    """The XML of a part, in the names of the usual form of Word."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        content = content.decode("utf-16").replace("UTF-16", "UTF-8").encode()
    for old, new in _STRICT:
        content = content.replace(new.encode(), old.encode())
    return etree.fromstring(content)


def trees(data: bytes) -> dict[str, etree._Element]:
    """The parts with text, by name."""
    return {
        name: root
        for name, content in parts(data).items()
        if name.endswith(".xml") and b"wordprocessingml/" in content.replace(b"\0", b"")
        and (root := tree(content)).find(f".//{W}p") is not None
    }  # fmt: skip


def paragraphs(root: etree._Element) -> list[list[Char]]:
    """Every paragraph of a part, with everything that stands in its runs, deleted text too."""
    return [[char for run in _runs(one) for char in _chars(run)] for one in root.iter(f"{W}p")]


def _runs(element: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = []
    for child in element:
        if child.tag == f"{W}r":
            found.append(child)
        elif child.tag != f"{W}pPr":
            found.extend(_runs(child))
    return found


def _chars(run: etree._Element) -> list[Char]:
    rpr = run.find(f"{W}rPr")
    form = b"" if rpr is None else _canonical(rpr)
    found = []
    for child in run:
        name = etree.QName(child).localname
        if name in ("t", "delText"):
            found.extend(Char(letter, form) for letter in child.text or "")
        elif name not in _OTHERS and name != "commentReference":
            bare = copy.deepcopy(child)
            for inner in list(bare):
                bare.remove(inner)
            found.append(Char(_SHOWN.get(name, etree.tostring(bare).decode()), form))
    return found


def _canonical(rpr: etree._Element) -> bytes:
    own = copy.deepcopy(rpr)
    for change in own.iter(f"{W}rPrChange"):
        change.attrib.pop(f"{W}id", None)
    return etree.tostring(own, method="c14n", exclusive=True)


def settled(root: etree._Element, author: str, *, accept: bool | None) -> etree._Element:
    """A copy of a part in which the changes of one author are accepted or refused; with None
    neither: old and new text are both there."""
    own = copy.deepcopy(root)
    kept = {True: (f"{W}ins",), False: (f"{W}del",), None: (f"{W}ins", f"{W}del")}[accept]
    changes = [one for one in own.iter(f"{W}ins", f"{W}del") if one.get(f"{W}author") == author]
    for change in changes:
        parent = change.getparent()
        if parent is None or parent.tag == f"{W}rPr":
            continue
        if change.tag in kept:
            for child in list(change):
                change.addprevious(child)
                for text in child.iter(f"{W}delText"):
                    text.tag = f"{W}t"
        parent.remove(change)
    return own


class Anchor(NamedTuple):
    """Where a comment stands: its paragraphs of text; the ordinals of the first and the last
    paragraph; the text before it in the first, and in it, as somebody reads it."""

    said: tuple[str, ...]
    first: int
    last: int
    before: str
    text: str


def anchors(data: bytes, part: str, author: str) -> list[Anchor]:
    """The comments of an author, in the order they are stored in."""
    stored = trees(data)
    root = stored[part]
    said = {
        one.get(f"{W}id"): tuple("".join(q.itertext(f"{W}t")) for q in one.iter(f"{W}p"))
        for own in stored.values()
        for one in own.iter(f"{W}comment")
        if one.get(f"{W}author") == author
    }
    ranges = _ranges(root)
    return [Anchor(texts, *ranges[own]) for own, texts in said.items() if own is not None]


def _ranges(root: etree._Element) -> dict[str, tuple[int, int, str, str]]:
    """For every comment the ordinals of its paragraphs, the text before it and in it."""
    texts: dict[str, list[str]] = {}
    before: dict[str, str] = {}
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    ordinals = {one: number for number, one in enumerate(root.iter(f"{W}p"))}
    running: dict[etree._Element, str] = {}
    for element in root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}r"):
        own = element.get(f"{W}id", "")
        paragraph = next(element.iterancestors(f"{W}p"))
        if element.tag == f"{W}commentRangeStart":
            texts[own], first[own] = [], ordinals[paragraph]
            before[own] = running.get(paragraph, "")
        elif element.tag == f"{W}commentRangeEnd":
            last[own] = ordinals[paragraph]
        elif next(element.iterancestors(f"{W}r"), None) is None and _is_read(element):
            text = "".join(map(_read_as, _chars(element)))
            running[paragraph] = running.get(paragraph, "") + text
            for number, found in texts.items():
                if number not in last:
                    found.append(text)
    return {own: (first[own], last[own], before[own], "".join(texts[own])) for own in last}


def in_fields(root: etree._Element) -> set[int]:
    """The ordinals of the paragraphs with a field over several runs."""
    return {
        number
        for number, one in enumerate(root.iter(f"{W}p"))
        if one.find(f".//{W}fldChar") is not None
    }


def _read_as(char: Char) -> str:
    """A character of text, a tick for a sign of a symbol font, nothing for what is no text."""
    if len(char.text) == 1:
        return char.text
    return "✓" if "sym " in char.text else ""


def _is_read(run: etree._Element) -> bool:
    """Whether somebody sees a run: not deleted, not hidden, not the second version of another."""
    gone = (f"{W}del", f"{W}moveFrom", f"{MC}Fallback")
    vanish = run.find(f"{W}rPr/{W}vanish")
    hidden = vanish is not None and vanish.get(f"{W}val", "1") != "0"
    return not hidden and next(run.iterancestors(*gone), None) is None


def plain(text: str) -> str:
    """A text without what a reader evens out: letters composed, no hidden signs, single spaces."""
    text = "".join(one for one in text if unicodedata.category(one) != "Cf")
    return " ".join(unicodedata.normalize("NFC", text).translate(_TCVN3).split())
