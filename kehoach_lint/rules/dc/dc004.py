"""Dấu cách sai ở dấu ngoặc.

Sau dấu mở ngoặc và trước dấu đóng ngoặc không có dấu cách; trước dấu mở ngoặc và sau dấu đóng ngoặc
có một dấu cách: "xã (qua Văn phòng) tổng hợp", không viết "xã( qua Văn phòng )tổng hợp".

Căn cứ: không có điều khoản riêng; đây là quy tắc gõ văn bản tiếng Việt.

Ngoại lệ: ô trống "( )", số thứ tự a), 1), công thức hóa học, ký hiệu; chỗ mất
chữ do chuyển đổi tệp.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.places import in_address, muted, together, word_start

_INSIDE = late(r"(?P<after>[(“])[ \xa0]+(?=\w)|[ \xa0]{1,3}(?P<before>[)”])(?![\w(“])")
_OUTSIDE = late(r"[(“)”](?=[^\W\d_]{2})")
_FORMULA = late(r"[-+=]|\(.*\(")
_LABEL = late(r"(?:^|[\s(;:,.])(?:[^\W\d_]|\d{1,2}|[ivx]{2,4})$", re.MULTILINE)
_REACH = 6
_LONGEST = 300


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report spaces inside brackets and quotation marks, and those missing around them."""
    del context
    text = draft.text
    inner, outer = defaultdict[str, list[Edit]](list), defaultdict[str, list[Edit]](list)
    for match in _INSIDE.finditer(text):
        mark = match["after"] or match["before"]
        if match["before"] and not text[match.start() - 1].isalnum():
            continue
        place = Span(match.start() + bool(match["after"]), match.end() - bool(match["before"]))
        if not muted(draft, place.start) and not _blank(text, place, mark):
            inner[mark].append(Edit(place, ""))
    for match in _OUTSIDE.finditer(text):
        mark, at = match[0], match.start()
        if not _touches(text, at) or in_address(text, at):
            continue
        place = Span(at, at) if mark in "(“" else Span(at + 1, at + 1)
        if not muted(draft, at):
            outer[mark].append(Edit(place, " "))
    for key, found in (("inside", inner), ("outside", outer)):
        for mark, edits in found.items():
            yield together(draft, key, edits, safe=True, params={"mark": mark})


def _touches(text: str, at: int) -> bool:
    """Whether a bracket stands between two words, where one side of it needs a space."""
    before = text[max(0, at - 2) : at]
    if _FORMULA.search(text[word_start(text, at) : at + 2]):
        return False
    if text[at] in "(“":
        return len(before) > 1 and before.isalpha() and before.islower()
    return before.isalnum() and (text[at] == "”" or _closes(text, at))


def _blank(text: str, place: Span, mark: str) -> bool:
    """Whether a bracket with nothing but a letter or a blank in it is to be filled in."""
    if mark in "(“":
        return text[place.end : place.end + 2].strip() in ("", ")")
    label = _LABEL.search(text[max(0, place.start - _REACH) : place.start])
    return label is not None and not _closes(text, place.end)


def _closes(text: str, at: int) -> bool:
    """Whether there is an open bracket before ``at`` that a bracket there closes."""
    line = text.rfind("\n", max(0, at - _LONGEST), at) + 1
    before = text[max(line, at - _LONGEST) : at]
    return before.rfind("(") > before.rfind(")")


RULE = Rule(
    code="DC004",
    name="cach-dau-ngoac",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Gửi báo cáo về xã ( qua Văn phòng) để tổng hợp.",),
    good=(
        "- Gửi báo cáo về xã (qua Văn phòng) để tổng hợp.",
        "- Theo điểm a)và điểm b) của bản cam kết; đánh dấu vào ô ( ) phù hợp.",
    ),
)
