"""Tỷ lệ quá 100% ở chỗ không thể quá.

Một phần của tổng số thì nhiều nhất là 100%: "105% hộ dân", "tỷ lệ bao phủ bảo hiểm y tế trên 100%"
là không thể. Giải ngân quá 100% kế hoạch vốn chỉ là cảnh báo.

Căn cứ: không có điều khoản riêng; một phần không thể lớn hơn cả tổng số.

Ngoại lệ: không xét hoàn thành, đạt, vượt kế hoạch, chỉ tiêu, dự toán (105% kế hoạch là bình
thường), so với cùng kỳ, tốc độ tăng, tỷ lệ huy động trẻ ra lớp, công suất.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import Figure, figures, letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Context, Report, Rule

_WHOLE = 100
_REACH = 110
_CUT = late(r"[;\n]|\.\s")
_ABOVE = late(r"(?<![^\W_])(?:trên|hơn|quá|vượt)\s+(?:mức\s+)?$")
_OR_MORE = late(r"\s+trở\s+lên(?![^\W_])")
_THING = (
    r"(?:số\s+)?(?:hộ|người|dân\s+số|gia\s+đình|học\s+sinh|trẻ\s+em|cán\s+bộ|công\s+chức|viên\s+chức"
    r"|đảng\s+viên|đoàn\s+viên|hội\s+viên|thôn|bản|xóm|tổ\s+dân\s+phố|khu\s+dân\s+cư|cơ\s+quan|đơn\s+vị"
    r"|trường|hồ\s+sơ|giáo\s+viên|phụ\s+nữ|thanh\s+niên|lao\s+động)(?![^\W_])"
)
_SHARE_BEHIND = late(rf"\s+(?:tổng\s+số\s+|các\s+)?{_THING}")
_SHARE_BEFORE = late(
    rf"(?<![^\W_])tỷ\s+lệ\s+(?:{_THING}|bao\s+phủ|che\s+phủ|tham\s+gia|tiêm\s+chủng)[^%;\n]*$"
)
_SPENT = late(r"(?<![^\W_])giải\s+ngân(?![^\W_])[^%;\n]*$")
_FREE_BEHIND = late(
    r"\s+(?:trở\s+lên\s+)?(?:so|kế\s+hoạch|chỉ\s+tiêu|dự\s+toán|mục\s+tiêu|nghị\s+quyết|cùng|mức|định\s+mức"
    r"|công\s+suất|nhu\s+cầu)(?![^\W_])"
)
_TARGET = late(
    r"[^,;.\n]*(?<![^\W_])(?:đăng\s+ký|kế\s+hoạch|chỉ\s+tiêu|được\s+giao|so\s+với|dự\s+kiến)"
)
_NEAR = 45
_FREE_BEFORE = late(
    r"(?<![^\W_])(?:tăng|giảm|gấp|bằng|vượt|huy\s+động|ra\s+lớp|nhập\s+học|hoàn\s+thành|phát\s+triển"
    r"|thu\s+ngân\s+sách|công\s+suất|lãi|phạt)(?![^\W_])"
)


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report shares above the whole."""
    del context
    text = letters(draft.text)
    for figure in figures(draft.text):
        if figure.unit != "%" or figure.value < _WHOLE:
            continue
        start = _clause(text, max(draft.block_at(figure.number.start).span.start, 0), figure)
        above = _ABOVE.search(text, start, figure.number.start)
        if figure.value == _WHOLE and not above and not _OR_MORE.match(text, figure.span.end):
            continue
        span = Span(above.start() if above else figure.number.start, figure.span.end)
        before = text[start : figure.number.start]
        params = {"share": draft.excerpt(span)}
        if _SPENT.search(before):
            yield Report(span, "spent", params, severity=Severity.WARNING)
        elif _impossible(text, before, figure.span.end):
            yield Report(span, "", params)


def _clause(text: str, start: int, figure: Figure) -> int:
    start = max(start, figure.number.start - _REACH)
    for cut in _CUT.finditer(text, start, figure.number.start):
        start = cut.end()
    return start


def _impossible(text: str, before: str, end: int) -> bool:
    if _FREE_BEHIND.match(text, end) or _TARGET.match(text, end, end + _NEAR):
        return False
    if _SHARE_BEHIND.match(text, end):
        return not _FREE_BEFORE.search(before.rpartition(",")[2])
    share = _SHARE_BEFORE.search(before)
    return share is not None and not _FREE_BEFORE.search(share[0])


RULE = Rule(
    code="SL006",
    name="phan-tram",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Vận động trên 100% hộ dân phân loại rác tại nhà.",),
    good=(
        "- Vận động 100% hộ dân phân loại rác tại nhà.",
        "- Phấn đấu thu ngân sách đạt 105% dự toán huyện giao.",
    ),
)
