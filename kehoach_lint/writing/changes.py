"""Changes of the text of a Word file, as tracked changes or written in."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import datetime

from lxml import etree

from kehoach_lint.readers.docx.names import RPR, RUN, TEXT, VAL, W
from kehoach_lint.writing.comments import number, stamp
from kehoach_lint.writing.runs import SPACE, bare

_ID, _AUTHOR, _DATE = W + "id", W + "author", W + "date"
_TRACKED = frozenset({W + "ins", W + "moveTo"})
_PLAIN = frozenset(
    W + name for name in ("rPr", "t", "noBreakHyphen", "softHyphen", "tab", "lastRenderedPageBreak")
)
_FIELD, _INSTRUCTION = W + "fldChar", W + "instrText"
_LINK = "HYPERLINK"
_LOCKED = frozenset({"contentLocked", "sdtContentLocked"})
_UNFIT = frozenset("\t\n\r\v")


class Changes:
    """Changes of one part of a Word file."""

    def __init__(self, root: etree._Element, tracked: bool, author: str, when: datetime) -> None:
        """``tracked`` changes can be taken or refused one by one in Word."""
        self._root = root
        self._tracked = tracked
        self._author = author
        self._when = stamp(when)
        self._next = max((number(one.get(_ID)) for one in root.iter(etree.Element)), default=0) + 1
        self._computed = computed_runs(root)

    def fits(self, runs: Sequence[etree._Element], text: str) -> bool:
        """Whether these runs may be replaced by ``text``: one line of plain characters, nothing
        but text in them, not computed by a field, not locked by a content control."""
        return (
            bool(runs)
            and not _UNFIT.intersection(text)
            and all(child.tag in _PLAIN for run in runs for child in run)
            and not any(run in self._computed for run in runs)
            and not any(_is_locked(run) for run in runs)
        )

    def replace(self, runs: Sequence[etree._Element], text: str) -> None:
        """Put ``text`` in place of the characters of ``runs``, in the form of the first."""
        if text:
            self._insert_after(runs[-1], text, runs[0])
        for run in runs:
            self._remove(run)

    def insert(self, beside: etree._Element, text: str, *, behind: bool) -> None:
        """Put ``text`` behind or before a run, in its form."""
        if behind:
            self._insert_after(beside, text, beside)
        else:
            self._place(beside, self._inserted(text, beside), behind=False)

    def _insert_after(self, run: etree._Element, text: str, like: etree._Element) -> None:
        self._place(run, self._inserted(text, like), behind=True)

    def _place(self, run: etree._Element, made: etree._Element, *, behind: bool) -> None:
        """Set an insertion beside a run; what somebody else inserted is parted for it, so that
        each change can be taken for itself."""
        parent = run.getparent()
        if self._tracked and parent is not None and parent.tag in _TRACKED:
            run = _parted(parent, run, behind=behind)
        if behind:
            run.addnext(made)
        else:
            run.addprevious(made)

    def _inserted(self, text: str, like: etree._Element) -> etree._Element:
        run = etree.Element(RUN)
        form = like.find(RPR)
        if form is not None:
            run.append(copy.deepcopy(form))
        written = etree.SubElement(run, TEXT, {SPACE: "preserve"})
        written.text = text
        if not self._tracked:
            return run
        change = self._change("ins")
        change.append(run)
        return change

    def _remove(self, run: etree._Element) -> None:
        parent = run.getparent()
        if parent is None:
            return
        if not self._tracked:
            parent.remove(run)
            return
        change = self._change("del")
        run.addprevious(change)
        change.append(run)
        for text in run.iterchildren(TEXT):
            text.tag = W + "delText"
            text.set(SPACE, "preserve")

    def _change(self, kind: str) -> etree._Element:
        own = str(self._next)
        self._next += 1
        return etree.Element(W + kind, {_ID: own, _AUTHOR: self._author, _DATE: self._when})


def _parted(change: etree._Element, run: etree._Element, *, behind: bool) -> etree._Element:
    """Part a tracked insertion at a run; the half to set the new insertion beside, on the same
    side as before (``run`` itself when there is nothing on the other side)."""
    place = change.index(run) + behind
    rest = list(change)[place:]
    if behind and not rest:
        return change
    if not behind and place == 0:
        return change
    half = bare(change)
    half.extend(rest)
    change.addnext(half)
    return change if behind else half


def computed_runs(root: etree._Element) -> set[etree._Element]:
    """The runs Word computes anew: results of fields, but for links, which keep their text."""
    found: set[etree._Element] = set()
    open_fields: list[str] = []
    for run in root.iter(RUN):
        if any(_LINK not in instruction for instruction in open_fields):
            found.add(run)
        for child in run:
            if child.tag == _INSTRUCTION and open_fields:
                open_fields[-1] += child.text or ""
            elif child.tag == _FIELD:
                kind = child.get(W + "fldCharType")
                if kind == "begin":
                    open_fields.append("")
                elif kind == "end" and open_fields:
                    open_fields.pop()
    for field in root.iter(W + "fldSimple"):
        if _LINK not in field.get(W + "instr", ""):
            found.update(field.iter(RUN))
    return found


def _is_locked(run: etree._Element) -> bool:
    """Whether a content control around a run forbids to change its text."""
    for control in run.iterancestors(W + "sdt"):
        lock = control.find(f"{W}sdtPr/{W}lock")
        if lock is not None and lock.get(VAL) in _LOCKED:
            return True
    return False
