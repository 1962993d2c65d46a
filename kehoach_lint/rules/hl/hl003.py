"""Cấp chính quyền, cơ quan không còn hoặc chưa có.

Từ 01/7/2025 không còn cấp huyện: Hội đồng nhân dân, Ủy ban nhân dân cấp huyện kết thúc hoạt động
(Luật 72/2025/QH15, Điều 51); thị trấn, huyện ủy, các phòng của huyện cũng không còn. Bảng ở
rulesets/to-chuc-cu.yaml. Mỗi loại cơ quan báo một lần, các chỗ khác được kể kèm theo.

Giao việc, gửi văn bản cho những cơ quan ấy sau ngày đó là lỗi; nói chung chung "các huyện", "cấp
huyện" là cảnh báo; tổ chức ghi theo hiểu biết chung, và phòng của xã trước ngày đó, là thông tin.
Trong báo cáo, biên bản, tờ trình mỗi mức được hạ một bậc.

Ngoại lệ: không báo khi nhắc như chuyện đã qua ("cũ", "trước đây", "trước sáp nhập", "nguyên Chủ
tịch…"), trong ngoặc kép, trong tên và cơ quan ban hành của văn bản cũ, trong câu nói về năm trước.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.hl.days import TOLD, When, when
from kehoach_lint.rules.hl.gone import gone
from kehoach_lint.rules.hl.phrases import by_row
from kehoach_lint.rules.nt.times import shown
from kehoach_lint.rulesets.ended import Ended, Sort, ended


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each body or level that was not there on the plan's day, with all its places."""
    day = when(plan)
    if day is None:
        return
    text = context.draft.text
    for row, spans in gone(text, plan, day):
        if row.sort is Sort.LEVEL:
            yield _gone(row, spans, plan, day, text)
    for number, places in by_row(text).items():
        row = ended().rows[number]
        if row.sort is Sort.LEVEL and row.since is not None and row.since > day.last:
            written = _written(text, places[0].span)
            params = {"written": written, "since": shown(row.since), "now": row.now}
            yield Report(places[0].span, "early", params, severity=Severity.INFO)


def _gone(row: Ended, spans: Sequence[Span], plan: Plan, day: When, text: str) -> Report:
    severity = Severity.INFO
    if row.confirmed:
        severity = Severity.ERROR if row.sure else Severity.WARNING
    undated = row.until is not None and not (day.dated or day.long_after(row.until))
    if plan.kind in TOLD or undated:
        severity = Severity.WARNING if severity is Severity.ERROR else Severity.INFO
    params = {
        "written": _written(text, spans[0]),
        "name": row.name,
        "until": shown(row.until) if row.until else "",
        "now": row.now,
    }
    related = tuple(Mention(span, "place") for span in spans[1:])
    basis = row.source if row.confirmed else None
    return Report(spans[0], "", params, related, severity=severity, basis=basis)


def _written(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


RULE = Rule(
    code="HL003",
    name="cap-khong-con",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Luật 72/2025/QH15, Điều 51",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.DOCUMENT: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ PHONG NHA\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Phong Nha, ngày 05 tháng 3 năm 2026\n"
                "\n"
                "KẾ HOẠCH\n"
                "Giữ sạch ao làng năm 2026\n"
                "\n"
                "I. TỔ CHỨC THỰC HIỆN\n"
                "- Văn phòng xã gửi kết quả chấm điểm về UBND huyện vào ngày cuối tháng.\n"
                "- Các thôn ra quân vào sáng thứ Bảy."
            ),
        },
    ),
    good=(
        {
            Part.DOCUMENT: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ PHONG NHA\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Phong Nha, ngày 05 tháng 3 năm 2026\n"
                "\n"
                "KẾ HOẠCH\n"
                "Giữ sạch ao làng năm 2026\n"
                "\n"
                "I. TỔ CHỨC THỰC HIỆN\n"
                "- Trụ sở UBND huyện cũ được dùng làm nhà văn hóa.\n"
                "- Các thôn ra quân vào sáng thứ Bảy."
            ),
        },
        {
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
            Part.BODY: "- Văn phòng xã gửi kết quả chấm điểm về UBND huyện vào ngày cuối tháng.",
        },
    ),
)
