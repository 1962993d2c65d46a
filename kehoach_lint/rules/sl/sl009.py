"""Số và đơn vị viết liền nhau, hoặc dấu % cách số không thống nhất.

Giữa số và đơn vị có một dấu cách: 1.250,5 ha, 350 con. Dấu % viết liền hay cách số đều gặp, nhưng
một văn bản nên giữ một cách. Mỗi loại chỉ được nhắc một lần cho cả văn bản.

Từ đếm viết liền (350con), hoặc vài dấu % khác hẳn phần còn lại, là cảnh báo; ký hiệu đơn vị viết
liền (12ha) chỉ là thông tin.

Căn cứ: không có điều khoản riêng; đây là cách viết số đo thông dụng.

Ngoại lệ: ký hiệu đơn vị viết liền chỉ bị nhắc khi phần lớn nơi khác viết cách. Văn bản giữ một cách
viết dấu % thì không bị báo.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import SYMBOLS, Figure, figures
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Context, Mention, Report, Rule

_COUNTED = frozenset(
    (
        "con", "người", "hộ", "tấn", "tạ", "yến", "cây", "thôn", "bản", "xóm", "xã", "huyện",
        "triệu", "tỷ", "đồng", "nghìn", "ngàn", "cháu", "ngày", "tháng", "năm", "lít", "buổi",
        "lượt", "cuộc", "đợt", "công", "chiếc", "bộ", "suất", "nhà", "cặp", "giờ", "học", "phòng",
        "trường", "lớp",
    )
)  # fmt: skip
"""Words that, right behind a number, can only be what it counts."""
_CLEAR = 4
"""So many times as often is a habit of the document."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report numbers glued to their units, and percent signs set off in another way than most."""
    del context
    found = [figure for figure in figures(draft.text) if figure.unit]
    words = [figure for figure in found if figure.glued and figure.unit in _COUNTED]
    if words:
        yield _report("word", words, Severity.WARNING, draft)
    signs = [figure for figure in found if figure.unit in SYMBOLS]
    glued = [figure for figure in signs if figure.glued]
    if glued and len(glued) < len(signs) - len(glued) + _spaced_words(found):
        yield _report("sign", glued, Severity.INFO, draft)
    percents = [figure for figure in found if figure.unit == "%"]
    close = [figure for figure in percents if figure.glued]
    apart = [figure for figure in percents if not figure.glued]
    if close and apart:
        rare, usual = sorted((close, apart), key=len)
        clear = len(usual) >= _CLEAR * len(rare)
        yield _report(
            "apart" if rare is apart else "close",
            rare,
            Severity.WARNING if clear else Severity.INFO,
            draft,
        )


def _spaced_words(found: list[Figure]) -> int:
    return sum(not figure.glued and figure.unit in _COUNTED for figure in found)


def _report(key: str, places: list[Figure], severity: Severity, draft: Draft) -> Report:
    gap = "" if key == "apart" else " "
    edits = tuple(Edit(Span(place.number.end, place.unit_span.start), gap) for place in places)
    first = places[0]
    right = draft.slice(first.number) + gap + draft.slice(first.unit_span)
    return Report(
        first.span,
        key,
        {"figure": draft.slice(first.span), "right": right},
        tuple(Mention(place.span, "place") for place in places[1:]),
        suggestion=right,
        fix=Fix(True, edits),
        severity=severity,
    )


RULE = Rule(
    code="SL009",
    name="don-vi-dinh",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Thả 350con cá giống xuống ao chung.",),
    good=(
        "- Thả 350 con cá giống xuống ao chung.",
        "- Có 95 % hộ đăng ký, 80 % thôn có đường hoa.",
    ),
)
