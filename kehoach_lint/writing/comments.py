"""Word comments on exact characters."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from datetime import datetime

from lxml import etree

from kehoach_lint.readers.docx.names import RUN, TEXT, VAL, P, W
from kehoach_lint.writing.numbers import AUTHOR, DATE, ID, Numbers, as_xml, stamp
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.runs import SPACE

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_START, _END = W + "commentRangeStart", W + "commentRangeEnd"
_REFERENCE = W + "commentReference"


class Comments:
    """The comments of a Word file; those that are there stay."""

    def __init__(
        self, parts: Parts, main: etree._Element, author: str, when: datetime
    ) -> None:
        """``parts`` gets a part for comments when it has none and one is added; ``main`` is the
        tree of the main part."""
        self._parts = parts
        self._author = author
        self._when = stamp(when)
        self._name = parts.package.related(parts.main, "comments")
        self._root = parts.tree(self._name) if self._name else None
        self._models: tuple[etree._Element, etree._Element] | None = None
        there = () if self._root is None else self._root
        # A mark may have outlived its comment; a new one of its number would stand there too.
        self._numbers = Numbers(
            one.get(ID) for group in (there, main.iter(_START, _END, _REFERENCE)) for one in group
        )

    def add(self, runs: Sequence[etree._Element], paragraphs: Sequence[str]) -> None:
        """Put a comment of some paragraphs of text on the characters of ``runs`` (not empty).

        Of several that end at one place, the first one added comes first.
        """
        own = self._numbers.take()
        start = etree.Element(_START, {ID: own})
        end = etree.Element(_END, {ID: own})
        mark = etree.Element(RUN)
        etree.SubElement(mark, _REFERENCE, {ID: own})
        runs[0].addprevious(start)
        _behind_marks(runs[-1]).addnext(end)
        end.addnext(mark)
        self._tree().append(self._comment(own, paragraphs))

    def _tree(self) -> etree._Element:
        if self._root is None:
            self._root = etree.Element(W + "comments", nsmap={"w": W[1:-1]})
            self._name = self._parts.add("comments", "comments", CONTENT_TYPE, self._root)
        elif self._name:
            self._parts.mark(self._name)
        return self._root

    def _comment(self, own: str, paragraphs: Iterable[str]) -> etree._Element:
        by = {AUTHOR: self._author, DATE: self._when, W + "initials": "KL"}
        comment = etree.Element(W + "comment", {ID: own, **by})
        if self._models is None:
            side = "start" if self._parts.strict else "left"
            self._models = _paragraph(side, first=True), _paragraph(side, first=False)
        for place, text in enumerate(paragraphs or ("",)):
            # Copied: making it anew took most of the time of a comment.
            paragraph = copy.deepcopy(self._models[place > 0])
            paragraph[-1][-1].text = as_xml(text)
            comment.append(paragraph)
        return comment


def _behind_marks(run: etree._Element) -> etree._Element:
    """The last of the ends of comments, with their marks, that stand right behind a run."""
    last = run
    while True:
        end = last.getnext()
        mark = None if end is None else end.getnext()
        if end is None or mark is None or end.tag != _END or mark.find(_REFERENCE) is None:
            return last
        last = mark


def _paragraph(side: str, *, first: bool) -> etree._Element:
    """A paragraph of a comment, its text still empty; the first one has the mark of the comment
    and is bold. ``side`` is what the left is called."""
    paragraph = etree.Element(P, nsmap={"w": W[1:-1]})
    _form(paragraph, side)
    if first:
        etree.SubElement(etree.SubElement(paragraph, RUN), W + "annotationRef")
    run = etree.SubElement(paragraph, RUN)
    _small(etree.SubElement(run, W + "rPr"), bold=first)
    etree.SubElement(run, TEXT, {SPACE: "preserve"})
    return paragraph


def _form(paragraph: etree._Element, side: str) -> None:
    """The styles of a draft are for its pages: indents and distances of a comment are its own."""
    form = etree.SubElement(paragraph, W + "pPr")
    etree.SubElement(form, W + "spacing", {W + "before": "0", W + "after": "0", W + "line": "240"})
    etree.SubElement(form, W + "ind", {W + side: "0", W + "firstLine": "0"})
    etree.SubElement(form, W + "jc", {VAL: side})


def _small(form: etree._Element, bold: bool) -> None:
    etree.SubElement(form, W + "b", {VAL: "1" if bold else "0"})
    etree.SubElement(form, W + "i", {VAL: "0"})
    etree.SubElement(form, W + "sz", {VAL: "20"})
