"""“hàng năm”, “hàng tháng” nghĩa là năm nào, tháng nào cũng vậy nên viết “hằng năm”, “hằng tháng”.

"Hằng" là luôn luôn, lần nào cũng vậy: hằng năm, hằng quý, hằng tháng, hằng tuần, hằng ngày. "Hàng
năm" vẫn gặp nhiều nên đây là cảnh báo, mỗi văn bản một lần, kèm tất cả các chỗ.

Ngoại lệ: "cây hàng năm", "đất trồng cây hàng năm" quen dùng trong pháp luật đất đai; "hàng" là hàng
hóa hoặc hàng lối ("ngân hàng năm 2024", "đơn hàng tháng 5", "hàng quý hiếm"); "hàng tháng trời".

Căn cứ: từ điển tiếng Việt (hằng: thường xuyên, đều đặn); cách sửa khi thẩm định: 21 trong 126 văn
bản của cơ quan cấp tỉnh được sửa "hàng" thành "hằng".
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.ct.told import damaged
from kehoach_lint.rules.ct.verdicts import like
from kehoach_lint.vietnamese.stream import NONE, Stream, stream_of

_TIMES = frozenset(("năm", "tháng", "quý", "tuần", "ngày"))
_BEFORE = frozenset(
    ("cây", "cửa", "ngân", "đơn", "mặt", "bán", "mua", "giao", "nhận", "khách", "kho", "xếp",
     "xuất", "nhập", "đặt", "gian", "lô", "nguồn", "quầy", "chở", "bốc", "trả", "gửi", "chuyển",
     "nhà", "thẳng", "nhiều", "từng", "tồn", "vào", "chất", "buôn", "chuyến", "chọn", "mỗi")
)  # fmt: skip
"""Words with which "hàng" is wares or a row: "ngân hàng năm 2024"."""
_BEHIND = frozenset(
    ("cây", "trời", "lễ", "liền", "ròng", "hiếm", "giá", "học", "mươi", "trăm", "nghìn")
)
"""Words behind which the two mean something else: "hàng tháng trời", "hàng quý hiếm"."""
_PLANTS = 3
"""How many words before "hàng năm" the word "cây" may stand ("cây công nghiệp hàng năm")."""


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report "hàng" for "hằng" once, with all places."""
    stream = stream_of(draft.text)
    folded, quiet = stream.words.folded, damaged(draft.text)
    places = [
        index
        for index, word in enumerate(folded)
        if word == "hàng" and index not in quiet and _is_every(stream, index)
    ]
    if places:
        yield _report(stream, places)


def _is_every(stream: Stream, index: int) -> bool:
    words = stream.words
    time = words.folded[index + 1] if index + 1 < len(words.folded) else ""
    if time not in _TIMES or stream.edges[index + 1] != NONE:
        return False
    behind = words.gaps[index + 1].strip()
    if behind[:1].isdigit():
        return False
    if stream.edges[index + 2] == NONE and words.folded[index + 2] in _BEHIND:
        return False
    if stream.edges[index] != NONE:
        return True
    plants = words.folded[max(0, index - _PLANTS) : index] if time == "năm" else ()
    return words.folded[index - 1] not in _BEFORE and "cây" not in plants


def _report(stream: Stream, places: list[int]) -> Report:
    words = stream.words
    spans = [Span(*words.span(index, index + 1)) for index in places]
    edits = [
        Edit(Span(*words.span(index, index)), like(words.written[index], "hằng"))
        for index in places
    ]
    time = words.written[places[0] + 1]
    right = f"{edits[0].text} {time}"
    return Report(
        spans[0],
        params={
            "written": f"{words.written[places[0]]} {time}",
            "expected": right,
            "number": len(places),
        },
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=right,
        fix=Fix(False, tuple(edits)),
    )


RULE = Rule(
    code="CT009",
    name="hang-hang",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Hàng tháng, các thôn gửi báo cáo về Văn phòng xã.",),
    good=(
        "- Hằng tháng, các thôn gửi báo cáo về Văn phòng xã.",
        "- Giữ diện tích đất trồng cây hàng năm; trả nợ ngân hàng năm 2024.",
    ),
)
