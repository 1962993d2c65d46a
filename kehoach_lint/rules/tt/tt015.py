"""Tiêu ngữ viết sai.

Tiêu ngữ là "Độc lập - Tự do - Hạnh phúc": chữ thường, chỉ viết hoa chữ cái đầu của mỗi cụm từ; giữa
các cụm từ có gạch nối (-), có cách chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b).

Sai chữ là lỗi; viết hoa sai, dùng dấu khác, thiếu cách chữ là cảnh báo; gạch dài (–) thay gạch nối
chỉ được nhắc ở mức thông tin, vì Word hay tự đổi. Chương trình nêu cách viết đúng.

Ngoại lệ: thừa khoảng trắng quanh gạch nối không bị báo. Không có Tiêu ngữ là việc của TT003.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt.tt003 import RIGHT
from kehoach_lint.vietnamese.folding import fold

_RULED = " -_*=–—"
_ETH = str.maketrans("Ðð", "Đđ")
"""The Icelandic letter looks the same; that is a matter of the characters, not of the words."""


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a Tiêu ngữ that is not written as the decree has it."""
    del context
    line = node.tieu_ngu
    if line is None:
        return
    bare = line.text.strip(_RULED)
    key, severity = _judge(" ".join(bare.split()).translate(_ETH))
    if severity is None:
        return
    start = line.span.start + line.text.index(bare)
    span = Span(start, start + len(bare))
    fix = Fix(True, (Edit(span, RIGHT),))
    yield Report(span, key, {"right": RIGHT}, suggestion=RIGHT, fix=fix, severity=severity)


def _judge(text: str) -> tuple[str, Severity | None]:
    """The message and severity for a Tiêu ngữ; no severity when it is right."""
    if text == RIGHT:
        return "", None
    if _words(fold(text)) != _words(fold(RIGHT)):
        return "", Severity.ERROR
    if _words(text) != _words(RIGHT):
        return "letters", Severity.WARNING
    if re.sub(r"\s+[-–—‑]\s+", " - ", text) == RIGHT:
        return "long_dash", Severity.INFO
    return "dash", Severity.WARNING


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


RULE = Rule(
    code="TT015",
    name="tieu-ngu-sai",
    severity=Severity.ERROR,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.MOTTO: ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập - Tự Do - Hạnh Phúc"),
        },
        {
            Part.MOTTO: ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập-Tự do-Hạnh phúc"),
        },
    ),
    good=(
        {
            Part.MOTTO: ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập  -  Tự do  -  Hạnh phúc"),
        },
        "- Tổ chức hội thi gia đình hạnh phúc, độc lập về kinh tế ở các thôn.",
    ),
)
