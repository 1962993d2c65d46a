"""Dấu câu lặp hoặc mâu thuẫn.

Hai dấu câu không đứng liền nhau: ",,", ";;", "..", ",;", ":.". Dấu kết thúc văn bản viết "./.". Mỗi
kiểu chỉ được nhắc một lần, kèm mọi chỗ. Hai dấu phẩy, chấm phẩy, hai chấm liền nhau là lỗi; các
kiểu khác là cảnh báo.

Căn cứ: không có điều khoản riêng; dấu kết thúc văn bản theo NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.

Ngoại lệ: dấu ba chấm, dòng chấm để điền, dấu chấm của chữ viết tắt đứng trước dấu khác ("v.v.;",
"TP.,"), "?!" và dấu "./." đúng.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.places import in_address, muted, shown, together

_RUN = late(
    r"[,;:.][ \xa0]?[,;:.](?:[ \xa0]?[,;:.…])*|\./[ \xa0]*$|/[ \xa0]?\.[ \xa0]*$", re.MULTILINE
)
_ONE = late(r"([,;:.])\s?\1$")
_CERTAIN = frozenset((",,", ";;", "::", ",;", ";,"))
_ABBREVIATED = late(r"(?:v\.\s?v|etc|[A-ZĐ]{1,4}|(?:^|\W)\w|\d)$")
_MEANT = {",;": ";", ";,": ";", ";.": ".", ",.": ".", ".,": ",", ":.": ":", ".:": ":", ".;": ";"}


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each run of marks that contradict one another, once a kind."""
    del context
    text = draft.text
    found: dict[str, list[Edit]] = defaultdict(list)
    for match in _RUN.finditer(text):
        run = match[0].replace(" ", "").replace("\xa0", "").strip()
        edit = _ending(text, match) if "/" in run else _doubled(text, match, run)
        if edit is None or in_address(text, match.start()) or muted(draft, match.start()):
            continue
        found[run].append(edit)
    for run, edits in found.items():
        certain = run in _CERTAIN
        severity = Severity.ERROR if certain else None
        key = "end" if "/" in run else ""
        safe = key == "end" or run[0] == run[-1]
        report = together(draft, key, edits, safe=safe, params={"run": run}, severity=severity)
        yield report._replace(span=shown(text, edits[0].span))


def _doubled(text: str, match: re.Match[str], run: str) -> Edit | None:
    """What two marks should be; None where they may stand together."""
    if len(run) > len(",,") or "…" in run:
        return None
    start = match.start()
    if start and text[start - 1] in ".…_/":
        return None
    if run[0] == "." and run != ".." and _ABBREVIATED.search(text[max(0, start - 6) : start]):
        return None
    if "." in run and not _is_stop(text, match, run):
        return None
    right = _MEANT.get(run, run[0] if _ONE.match(run) else "")
    return Edit(Span(start, match.end()), right) if right else None


def _is_stop(text: str, match: re.Match[str], run: str) -> bool:
    """Whether the dots end a sentence, rather than stand for what is to be filled in or go on."""
    if match[0] != run and "." in (run[0], run[-1]):
        return False
    rest = text[match.end() : match.end() + 2]
    if run != "..":
        return not rest[:1].isalpha()
    ends = rest[:1] in ("", "\n", "/") or (rest[:1].isspace() and rest[1:].isupper())
    before = text[match.start() - 1 : match.start()]
    return ends and before.isalnum() and not before.isdigit()


def _ending(text: str, match: re.Match[str]) -> Edit | None:
    """The mark "./." at the end of a text, where a part of it is missing."""
    start, end = match.span()
    if match[0].startswith("/") and text[start - 1 : start] in (".", "…", "", "\n"):
        return None
    return Edit(Span(start, end), "./.")


RULE = Rule(
    code="DC005",
    name="dau-lap",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=("TT",),
    bad=("- Dọn cỏ,, vớt bèo trên kênh.",),
    good=(
        "- Dọn cỏ, vớt bèo, sơn lan can, v.v.; trồng hoa...",
        "- Tên người nhận: ........; số lượng: ......",
    ),
)
