"""Chữ viết tắt dùng trước khi được giải thích.

Chữ viết tắt phải được giải thích ở chỗ xuất hiện đầu tiên: "Ban Chỉ đạo (viết tắt là BCĐ)". Quy tắc
báo khi văn bản có giải thích một chữ viết tắt nhưng chữ ấy đã được dùng trước đó trong bài.

Căn cứ: không có điều khoản riêng; lời giải thích đến sau thì người đọc không được nhờ.

Ngoại lệ: không xét chữ viết tắt ai cũng hiểu (tệp rulesets/viet-tat.yaml: UBND, HĐND, THCS …), chữ
viết tắt không được giải thích ở đâu, và chỗ nằm trong bảng, trong ngoặc kép, trong ký hiệu và tên
văn bản viện dẫn.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.tr.shortening import Running, explained
from kehoach_lint.rulesets.abbreviations import known_abbreviations
from kehoach_lint.rulesets.loading import document_types


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the first place of each abbreviation that is explained only later."""
    told = {kind.code for kind in document_types()}
    for found in explained(context.draft.text):
        if " " in found.short or found.short in told or found.short in known_abbreviations():
            continue
        told.add(found.short)
        first = next(Running(context.draft, plan).places(found.short), None)
        if first is not None and first.start < found.span.start:
            yield Report(
                first,
                params={"short": found.short, "full": " ".join(found.full.split())},
                related=(Mention(found.span, "place"),),
            )


RULE = Rule(
    code="TR008",
    name="viet-tat-truoc-giai-thich",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Mỗi thôn cử một người vào BCĐ.\n- Ban Chỉ đạo (BCĐ) họp mỗi tháng một lần.",),
    good=(
        "- Ban Chỉ đạo (BCĐ) họp mỗi tháng một lần.\n- Mỗi thôn cử một người vào BCĐ.",
        "- UBND xã chủ trì.\n- Ủy ban nhân dân (UBND) xã mời các thôn cùng dự.",
    ),
)
