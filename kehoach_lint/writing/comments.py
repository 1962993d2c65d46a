"""Word comments on exact characters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lxml import etree

from kehoach_lint.readers.docx.names import RUN, TEXT, P, W
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.runs import SPACE

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_ID, _AUTHOR, _DATE = W + "id", W + "author", W + "date"


class Comments:
    """The comments of a Word file; those that are there stay."""

    def __init__(self, parts: Parts, author: str, when: datetime) -> None:
        """``parts`` gets a part for comments when it has none and one is added."""
        self._parts = parts
        self._author = author
        self._when = stamp(when)
        self._name = parts.package.related(parts.main, "comments")
        root = parts.tree(self._name) if self._name else None
        ids = [] if root is None else [number(item.get(_ID)) for item in root]
        self._next = max(ids, default=-1) + 1
        self._root = root

    def add(self, runs: Sequence[etree._Element], paragraphs: Sequence[str]) -> None:
        """Put a comment of some paragraphs of text on the characters of ``runs`` (not empty)."""
        own = str(self._next)
        self._next += 1
        start = etree.Element(W + "commentRangeStart", {_ID: own})
        end = etree.Element(W + "commentRangeEnd", {_ID: own})
        mark = etree.Element(RUN)
        etree.SubElement(mark, W + "commentReference", {_ID: own})
        runs[0].addprevious(start)
        runs[-1].addnext(end)
        end.addnext(mark)
        self._tree().append(self._comment(own, paragraphs))

    def _tree(self) -> etree._Element:
        if self._root is None:
            self._root = etree.Element(W + "comments", nsmap={"w": W[1:-1]})
            self._parts.add("comments", "comments.xml", CONTENT_TYPE, self._root)
        return self._root

    def _comment(self, own: str, paragraphs: Sequence[str]) -> etree._Element:
        by = {_AUTHOR: self._author, _DATE: self._when, W + "initials": "KL"}
        comment = etree.Element(W + "comment", {_ID: own, **by})
        for place, text in enumerate(paragraphs or ("",)):
            paragraph = etree.SubElement(comment, P)
            _form(paragraph)
            if place == 0:
                etree.SubElement(etree.SubElement(paragraph, RUN), W + "annotationRef")
            run = etree.SubElement(paragraph, RUN)
            _small(etree.SubElement(run, W + "rPr"), bold=place == 0)
            written = etree.SubElement(run, TEXT, {SPACE: "preserve"})
            written.text = text
        return comment


def _form(paragraph: etree._Element) -> None:
    """The styles of a draft are for its pages: indents and distances of a comment are its own."""
    form = etree.SubElement(paragraph, W + "pPr")
    etree.SubElement(form, W + "spacing", {W + "before": "0", W + "after": "0", W + "line": "240"})
    etree.SubElement(form, W + "ind", {W + "left": "0", W + "firstLine": "0"})
    etree.SubElement(form, W + "jc", {W + "val": "left"})


def _small(form: etree._Element, bold: bool) -> None:
    etree.SubElement(form, W + "b", {W + "val": "1" if bold else "0"})
    etree.SubElement(form, W + "i", {W + "val": "0"})
    etree.SubElement(form, W + "sz", {W + "val": "20"})


def number(text: str | None) -> int:
    """An id as a number; -1 for what is none."""
    try:
        return int(text or "")
    except ValueError:
        return -1


def stamp(when: datetime) -> str:
    """A point in time as Word writes it."""
    return when.replace(microsecond=0, tzinfo=None).isoformat() + "Z"
