"""Changes of the text of a Word file, as tracked changes or written in."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import datetime

from lxml import etree

from kehoach_lint.readers.docx.names import RPR, RUN, TEXT, W
from kehoach_lint.writing.closed import computed_runs, in_paragraph, is_held
from kehoach_lint.writing.numbers import AUTHOR, DATE, ID, Numbers, is_xml, stamp
from kehoach_lint.writing.runs import FORM_CHANGE, SPACE, bare

_INSERTED, _DELETED = W + "ins", W + "del"
_TRACKED = frozenset({_INSERTED, W + "moveTo"})
_HOLLOW = frozenset({*_TRACKED, W + "hyperlink", W + "smartTag"})
"""What is taken away when nothing is left in it."""
_PLAIN = frozenset(
    W + name for name in ("rPr", "t", "noBreakHyphen", "softHyphen", "tab", "lastRenderedPageBreak")
)
_UNFIT = frozenset("\t\n\r\v")


class Changes:
    """Changes of one part of a Word file.

    A replacement is written in two steps, because another change may stand at its end: insert all
    texts, the last one first, then remove what they stand for.
    """

    def __init__(
        self, root: etree._Element, numbers: Numbers, tracked: bool, author: str, when: datetime
    ) -> None:
        """``tracked`` changes can be taken or refused one by one in Word."""
        self._tracked = tracked
        self._author = author
        self._when = stamp(when)
        self._numbers = numbers
        self._computed = computed_runs(root)

    def fits(self, runs: Sequence[etree._Element], text: str) -> bool:
        """Whether these runs may be replaced by ``text``: one line of plain characters, nothing
        but text in them, not computed by a field, not held by a content control."""
        return (
            bool(runs)
            and not _UNFIT.intersection(text)
            and is_xml(text)
            and all(child.tag in _PLAIN for run in runs for child in run)
            and not any(run in self._computed or is_held(run) for run in runs)
            and not (self._tracked and text and any(map(_is_deep, runs)))
        )

    def insert(self, runs: Sequence[etree._Element], text: str, *, behind: bool = True) -> None:
        """Put ``text`` behind (or before) the characters of ``runs``, in the form of the first."""
        if not text:
            return
        first = runs[0]
        beside = first
        for run in runs if behind else ():
            if run.getparent() is not first.getparent():
                break
            beside = run
        parent = beside.getparent()
        made = self._run(text, first)
        if self._tracked and parent is not None and not self._is_own(parent):
            change = self._change(_INSERTED)
            change.append(made)
            made = change
            if parent.tag in _TRACKED:
                # What somebody else inserted is parted, so that each change stands for itself.
                beside = self._parted(parent, beside, behind=behind)
        if behind:
            beside.addnext(made)
        else:
            beside.addprevious(made)

    def remove(self, runs: Sequence[etree._Element]) -> None:
        """Delete the characters of ``runs``; neighbours become one change."""
        last: etree._Element | None = None
        for run in runs:
            parent = run.getparent()
            if parent is None:
                continue
            if not self._tracked or self._is_own(parent):
                parent.remove(run)
                _take_hollow(parent)
                continue
            if last is None or last.getnext() is not run:
                last = self._change(_DELETED)
                run.addprevious(last)
            last.append(run)
            for text in run.iterchildren(TEXT):
                text.tag = W + "delText"

    def _run(self, text: str, like: etree._Element) -> etree._Element:
        run = etree.Element(RUN)
        form = like.find(RPR)
        if form is not None:
            own = copy.deepcopy(form)
            for change in own.findall(FORM_CHANGE):
                own.remove(change)
            run.append(own)
        written = etree.SubElement(run, TEXT, {SPACE: "preserve"})
        written.text = text
        return run

    def _change(self, tag: str) -> etree._Element:
        by = {ID: self._numbers.take(), AUTHOR: self._author, DATE: self._when}
        return etree.Element(tag, by)

    def _is_own(self, parent: etree._Element) -> bool:
        """Whether something was inserted by this author at this moment: in an earlier round."""
        own = parent.get(AUTHOR) == self._author and parent.get(DATE) == self._when
        return own and parent.tag == _INSERTED

    def _parted(
        self, change: etree._Element, run: etree._Element, *, behind: bool
    ) -> etree._Element:
        """Part a tracked insertion at a run; the half to set something beside, on the same side as
        before."""
        place = change.index(run) + behind
        rest = list(change)[place:]
        if (behind and not rest) or (not behind and place == 0):
            return change
        half = bare(change)
        half.set(ID, self._numbers.take())
        half.extend(rest)
        change.addnext(half)
        return change if behind else half


def _is_deep(run: etree._Element) -> bool:
    """Whether a run stands in what somebody inserted, with something between: there no other
    insertion can be set without one inside the other."""
    return any(above.tag in _TRACKED for above in in_paragraph(run)[1:])


def _take_hollow(element: etree._Element) -> None:
    while element.tag in _HOLLOW and not len(element):
        parent = element.getparent()
        if parent is None:
            return
        parent.remove(element)
        element = parent
