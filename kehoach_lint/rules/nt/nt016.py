"""Giao tổng kết hoặc báo cáo kết quả mà không có thời hạn.

Kế hoạch yêu cầu tổng kết phong trào hoặc báo cáo kết quả nhưng cả văn bản không ghi ngày, tháng nào
cho việc ấy. Chỉ được nhắc ở mức thông tin vì thời hạn có thể nằm trong kế hoạch của cấp trên.

Căn cứ: không có điều khoản riêng; việc được giao cần có thời hạn để theo dõi.

Ngoại lệ: không báo khi thời hạn nằm ở nơi khác trong văn bản, khi ghi "theo hướng dẫn", "định kỳ",
"hằng tháng", "cuối năm", "kết thúc mỗi đợt".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan, Role
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule

_REVIEW = late(
    r"\b(?:tổ chức|thực hiện|tiến hành|tham mưu)\s+(?:sơ kết,?\s*(?:và\s+)?)?tổng kết\s+"
    r"(?:phong trào|đợt|cuộc|thi đua|việc thực hiện|kế hoạch)",
    re.IGNORECASE,
)
_REPORT = late(
    r"\bbáo cáo kết quả\s+(?:thực hiện|phong trào|đợt|thi đua|triển khai|về|gửi)",
    re.IGNORECASE,
)
_SET = late(
    r"\b(?:theo (?:quy định|kế hoạch|hướng dẫn|thời gian)|h[àằ]ng|định kỳ"
    r"|cuối (?:năm|kỳ|đợt|học kỳ|quý|tháng)"
    r"|(?:kết thúc|sau|hết) (?:mỗi |từng )?(?:đợt|năm|phong trào))\b",
    re.I,
)
"""What sets a time without a date."""
_CLAUSE = late(r"[;\n]|\.\s")
_NEAR = 120


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report a review or a report that is ordered without any time."""
    body = context.draft.text
    roles = {deadline.role for deadline in plan.deadlines}
    if not plan.sections:
        return
    start, end = plan.sections[0].span.start, plan.sections[-1].span.end
    closing = {Role.FINAL_REVIEW, Role.INTERIM_REVIEW}
    reports = {Role.REPORT, Role.INTERIM_REPORT}
    for key, form, known in (("review", _REVIEW, closing), ("report", _REPORT, reports)):
        found = None if roles & known else form.search(body, start, end)
        if found is None:
            continue
        before = _CLAUSE.split(body[max(start, found.start() - _NEAR) : found.start()])[-1]
        rest = _CLAUSE.split(body[found.end() : found.end() + _NEAR])[0]
        if not _SET.search(rest) and not _SET.search(before):
            yield Report(Span(found.start(), found.end()), key)


RULE = Rule(
    code="NT016",
    name="khong-han",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PLAN,
    bad=(
        {
            Part.CONTENTS: (
                "I. THỜI GIAN THỰC HIỆN\n"
                "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
                "II. TỔ CHỨC THỰC HIỆN\n"
                "- Các thôn gửi báo cáo kết quả thực hiện về Văn phòng xã."
            ),
        },
    ),
    good=(
        {
            Part.CONTENTS: (
                "I. TỔ CHỨC THỰC HIỆN\n"
                "- Các thôn gửi báo cáo kết quả thực hiện hằng tháng.\n"
                "- Văn phòng xã tổ chức tổng kết phong trào vào cuối năm."
            ),
        },
        {
            Part.CONTENTS: (
                "I. TỔ CHỨC THỰC HIỆN\n"
                "- Các thôn gửi báo cáo kết quả thực hiện trước 17 giờ 00 ngày 28/11/2024."
            ),
        },
    ),
)
