"""Text of a Word file that must not be changed: Word computes it, or a control holds it."""

from __future__ import annotations

from lxml import etree

from kehoach_lint.readers.docx.names import RUN, VAL, P, W

_FIELD, _INSTRUCTION = W + "fldChar", W + "instrText"
_LINK = "HYPERLINK"
_LOCKED = frozenset({"contentLocked", "sdtContentLocked"})
_HELD = frozenset({"dataBinding", "dropDownList", "comboBox", "date", "showingPlcHdr", "lock"})
"""What in the properties of a content control says where its text comes from, by local name:
versions of Word keep some of it in namespaces of their own."""


def computed_runs(root: etree._Element) -> set[etree._Element]:
    """The runs Word computes anew: results of fields, but for links, which keep their text."""
    found: set[etree._Element] = set()
    open_fields: list[str] = []
    for run in root.iter(RUN):
        if any(not _is_link(instruction) for instruction in open_fields):
            found.add(run)
        for child in run:
            if child.tag == _INSTRUCTION and open_fields:
                open_fields[-1] += child.text or ""
            elif child.tag == _FIELD:
                kind = child.get(W + "fldCharType")
                if kind == "begin":
                    open_fields.append("")
                    found.add(run)
                elif kind == "end" and open_fields:
                    open_fields.pop()
    for field in root.iter(W + "fldSimple"):
        if not _is_link(field.get(W + "instr", "")):
            found.update(field.iter(RUN))
    return found


def ends_of_fields(
    root: etree._Element,
) -> dict[etree._Element, tuple[etree._Element, etree._Element]]:
    """For the runs of each field that Word computes anew and that lies in one paragraph: the first
    and the last run of all of it.

    A comment on a part of such a result is lost when Word computes it, and LibreOffice writes the
    comment into the text.
    """
    found: dict[etree._Element, tuple[etree._Element, etree._Element]] = {}
    depth, instruction = 0, ""
    members: list[etree._Element] = []
    for run in root.iter(RUN) if next(root.iter(_FIELD), None) is not None else ():
        if depth:
            members.append(run)
        for child in run:
            if child.tag == _INSTRUCTION and depth == 1:
                instruction += child.text or ""
            elif child.tag == _FIELD:
                kind = child.get(W + "fldCharType")
                if kind == "begin":
                    if not depth:
                        members, instruction = [run], ""
                    depth += 1
                elif kind == "end" and depth:
                    depth -= 1
                    whole = members[0], run
                    if not depth and not _is_link(instruction) and _in_one_paragraph(*whole):
                        found.update(dict.fromkeys(members, whole))
    return found


def _in_one_paragraph(*runs: etree._Element) -> bool:
    return len({next(run.iterancestors(P), None) for run in runs}) == 1


def is_held(run: etree._Element) -> bool:
    """Whether a content control around a run forbids to change its text, or takes it from
    elsewhere (data of the file, a list of choices) so that a change would not last."""
    for control in run.iterancestors(W + "sdt"):
        properties = control.find(W + "sdtPr")
        for one in () if properties is None else properties:
            name = etree.QName(one).localname
            if name in _HELD and (name != "lock" or one.get(VAL) in _LOCKED):
                return True
    return False


def in_paragraph(run: etree._Element) -> list[etree._Element]:
    """What a run stands in, from the inside, up to its paragraph (exclusive)."""
    found = []
    for above in run.iterancestors():
        if above.tag == P:
            break
        found.append(above)
    return found


def _is_link(instruction: str) -> bool:
    return instruction.upper().split()[:1] == [_LINK]
