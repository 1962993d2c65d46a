"""Danh sách nơi nhận trình bày sai.

Dưới "Nơi nhận:", mỗi dòng bắt đầu bằng gạch đầu dòng (-), cuối dòng có dấu chấm phẩy; dòng cuối
cùng (dòng Lưu) kết thúc bằng dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9). Cả danh sách
chỉ được nhắc một lần, ở mức thông tin; các dòng khác cùng loại được kể kèm theo.

Nơi nhận của xã ghi Huyện ủy (Thị ủy, Thành ủy…) cùng dòng với HĐND xã mà cả danh sách không có Đảng
ủy là cảnh báo: nhiều khả năng chép từ mẫu của cấp trên, vì cấp ủy cùng cấp là Đảng ủy xã.

Ngoại lệ: văn bản của Đảng có cách ghi riêng, không bị xét. Gạch dài (–) và gạch đầu dòng tự động
của Word được chấp nhận. Thiếu dòng Lưu là việc của TT021.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Recipient, Recipients
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.tt.lists import entries, has_dash
from kehoach_lint.vietnamese.folding import fold

_HIGHER_PARTY = ("huyện ủy", "quận ủy", "thị ủy", "thành ủy", "tỉnh ủy")
_COMMUNE_COUNCIL = r"\b(?:hđnd|hội đồng nhân dân)\b[^,;]{0,20}(?<!thị )\b(?:xã|phường|thị trấn)\b"


def check(node: Recipients, context: Context) -> Iterator[Report]:
    """Report the form of the list once, and a Party committee of another level than the council
    it stands with."""
    listed = entries(node)
    faults = list(_faults(listed, context))
    if faults:
        (item, key), *others = faults
        related = tuple(Mention(other.span, name) for other, name in others)
        yield Report(item.span, key, related=related)
    texts = [fold(item.text) for item in listed]
    if not any("đảng ủy" in text or re.search(r"\bđu\b", text) for text in texts):
        for item, text in zip(listed, texts, strict=True):
            higher = any(words in text for words in _HIGHER_PARTY)
            if higher and re.search(_COMMUNE_COUNCIL, text):
                yield Report(item.span, "level", severity=Severity.WARNING)


def _faults(listed: tuple[Recipient, ...], context: Context) -> Iterator[tuple[Recipient, str]]:
    last = len(listed) - 1
    for index, item in enumerate(listed):
        if not has_dash(item, context):
            yield item, "dash"
        elif index < last and item.mark != ";":
            yield item, "mark"
        elif index == last and item.archive and item.mark != ".":
            yield item, "last"


RULE = Rule(
    code="TT022",
    name="noi-nhan-hinh-thuc",
    severity=Severity.INFO,
    wants=Recipients,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.9.d",
    forms=frozenset((Form.STATE,)),
    bad=(
        {
            Part.RECIPIENTS: ("Nơi nhận:\n- UBND huyện Ba Vì,\n- Các thôn\n- Lưu: VT"),
        },
        {
            Part.RECIPIENTS: (
                "Nơi nhận:\n"
                "- UBND huyện Ba Vì;\n"
                "- Thường trực Huyện ủy, Thường trực HĐND xã;\n"
                "- Lưu: VT."
            ),
        },
    ),
    good=(
        {
            Part.RECIPIENTS: (
                "Nơi nhận:\n– UBND huyện Ba Vì (b/c);\n– Các thôn (t/h);\n– Lưu: VT."
            ),
        },
        {
            Part.RECIPIENTS: (
                "Nơi nhận:\n- Thường trực Huyện ủy;\n- Thường trực Đảng ủy, HĐND xã;\n- Lưu: VT."
            ),
        },
    ),
)
