"""Năm, ngày, giai đoạn còn giữ nguyên như kế hoạch năm trước.

Khi lấy kế hoạch năm trước làm mẫu, phần ngày và năm phải đổi theo. Quy tắc so từng chỗ với đúng chỗ
ấy trong kế hoạch năm trước (`--previous`) và báo những gì không đổi: ngày hoặc thời hạn vẫn thuộc
năm trước; "năm 2023" còn trong câu giao việc của kế hoạch năm 2024; "phát huy kết quả năm 2022";
hạn báo cáo vào tháng 01 của chính năm nay; giai đoạn, năm học đã qua. Ngày, thời hạn của việc phải
làm là lỗi, còn lại là cảnh báo.

Ngoại lệ: không báo chỗ NT002 đã báo; ngày của văn bản được viện dẫn, ngày kỷ niệm, tên luật; việc
đã làm ("đã", "thành lập năm …", "từ năm …"), năm gốc để so sánh, tổng kết một giai đoạn; chỗ đã đặt
vào câu khác.

Căn cứ: không có quy định; chép sót năm cũ là lỗi hay gặp nhất ở kế hoạch lập hằng năm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.figures import letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import DateRef, DateStyle, DateUse, Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.lv.places import Years, later, overlaps, told
from kehoach_lint.rules.lv.twins import unchanged
from kehoach_lint.rules.nt import nt002, nt006, nt010

_EARLY_MONTH = 3
_REACH = 80
_PARTS = late(r"[;.\n]\s")
_FACT = late(
    r"(?<![^\W_])(?:đã|được\s+(?:công\s+nhận|thành\s+lập|ban\s+hành)|thành\s+lập|ra\s+đời|ban\s+hành"
    r"|sửa\s+đổi|bổ\s+sung|luật|bộ\s+luật|pháp\s+lệnh|hiến\s+pháp|từ|kể\s+từ|so\s+với|sau)(?![^\W_])"
)
_SAME_TIME = late(r"cùng\s+kỳ[^;.]*$")
_LOOKS_BACK = late(
    r"(?<![^\W_])(?:cùng\s+kỳ|phát\s+huy|kết\s+quả|thành\s+tích|khắc\s+phục|đánh\s+giá|tổng\s+kết"
    r"|rút\s+kinh\s+nghiệm|năm\s+trước)(?![^\W_])"
)
_STAGE_TOLD = late(
    r"(?<![^\W_])(?:tổng\s+kết|sơ\s+kết|kết\s+quả|đánh\s+giá|nghị\s+quyết|đại\s+hội|đề\s+án|quyết\s+định"
    r"|chương\s+trình|kế\s+hoạch|phát\s+huy|thành\s+tích)(?![^\W_])"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each date or year that did not move, with all its places in one finding."""
    years = later(context)
    if years is None:
        return
    quiet = [*told(context, nt002.RULE, nt006.RULE, nt010.RULE), *_names(plan, context)]
    groups: dict[tuple[str, str], list[tuple[DateRef, DateRef]]] = {}
    for new, old in unchanged(context, years):
        key = "" if overlaps(new.span, quiet) else _judged(new, context, years)
        if key:
            excerpt = context.draft.excerpt(new.span).lower()
            groups.setdefault((key, excerpt), []).append((new, old))
    for (key, _), found in groups.items():
        yield _report(key, found, context, years)


def _names(plan: Plan, context: Context) -> Iterator[Span]:
    """Where documents are cited, their subjects included (LV004 judges those), and the year that
    the plan itself is known by."""
    text = context.draft.text
    for citation in plan.citations:
        block = context.draft.block_at(citation.span.start).span
        cut = _PARTS.search(text, citation.span.end, block.end)
        yield Span(citation.span.start, cut.start() if cut else block.end)
    if plan.year is not None:
        yield plan.year.span


def _judged(ref: DateRef, context: Context, years: Years) -> str:
    """The key of the message about a date that did not change, '' when that is right."""
    year = ref.day.year or 0
    before, clause = _before(ref.span, context)
    if ref.use is DateUse.STAGE:
        over = years.first <= year < years.now
        return "stage" if over and not _STAGE_TOLD.search(before) else ""
    if _quoted(before):
        return ""
    if years.first <= year <= years.last < years.now:
        if ref.use is DateUse.ACTION:
            return "action"
        fact = _FACT.search(clause) and not _SAME_TIME.search(before)
        return "" if fact else "year" if ref.style is DateStyle.YEAR else "date"
    if year == years.first - 1 and ref.style is DateStyle.YEAR:
        return "back" if _LOOKS_BACK.search(before) else ""
    ahead = ref.use is DateUse.ACTION and year == years.last + 1 and ref.day.day is not None
    return "ahead" if ahead and (ref.day.month or 12) <= _EARLY_MONTH else ""


def _before(span: Span, context: Context) -> tuple[str, str]:
    """The words before a place in its sentence, and those of its clause."""
    block = context.draft.block_at(span.start).span
    text = letters(context.draft.text)[max(block.start, span.start - _REACH) : span.start]
    sentence = re.split(r"[;.]\s", text)[-1]
    return sentence, sentence.rpartition(",")[2]


def _quoted(before: str) -> bool:
    """Whether a quotation is open at the end of a text."""
    return before.count('"') % 2 == 1


def _report(
    key: str, found: Sequence[tuple[DateRef, DateRef]], context: Context, years: Years
) -> Report:
    (ref, twin), *others = found
    related = [Mention(one.span, "again") for one, _ in others]
    related.append(Mention(twin.span, "before", other=years.other))
    params = {"text": context.draft.excerpt(ref.span), "year": years.now, "before": years.last}
    severity = Severity.ERROR if key == "action" else None
    return Report(ref.span, key, params, tuple(related), severity=severity)


RULE = Rule(
    code="LV001",
    name="nam-cu-con-lai",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- Vận động các hộ hoàn thành việc trồng cây bóng mát của năm 2023.",
            Part.BODY: "- Vận động các hộ hoàn thành việc trồng cây bóng mát của năm 2023.",
        },
        {
            Part.PREVIOUS: "- Đội thanh niên khơi xong rãnh nước đầu thôn trước ngày 31/10/2023.",
            Part.BODY: "- Đội thanh niên khơi xong rãnh nước đầu thôn trước ngày 31/10/2023.",
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- Giữ gìn vườn hoa được trồng từ năm 2023.",
            Part.BODY: "- Giữ gìn vườn hoa được trồng từ năm 2023.",
        },
        {
            Part.PREVIOUS: "- Phát huy kết quả năm 2022, năm 2023 mỗi thôn thêm một tuyến đường.",
            Part.BODY: "- Phát huy kết quả năm 2023, năm 2024 mỗi thôn thêm một tuyến đường.",
        },
    ),
)
