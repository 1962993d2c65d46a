"""Thiếu nội dung bắt buộc.

Mỗi loại kế hoạch phải có những nội dung mà bộ quy tắc nêu ra. Với kế hoạch thi đua, đó là các yếu
tố của Điều 17 Luật Thi đua, khen thưởng năm 2022: mục tiêu, phạm vi, đối tượng, nội dung và tiêu
chí, thời gian, tổ chức thực hiện, kiểm tra, giám sát, tuyên truyền, sơ kết, tổng kết, khen thưởng.

Nội dung luật đòi hỏi mà thiếu là cảnh báo; nội dung theo thói quen (như kinh phí) chỉ được nhắc ở
mức thông tin.

Căn cứ: ghi ở từng nội dung của bộ quy tắc và hiện ra cùng với mỗi phát hiện.

Ngoại lệ: không báo khi nội dung được viết ra dù không có tiêu đề riêng, khi kế hoạch ghi rõ nội
dung ấy thực hiện theo một văn bản khác có số, và khi văn bản không chia mục. Câu "các nội dung khác
theo Kế hoạch của huyện" làm cảnh báo thành thông tin.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rulesets.matching import says
from kehoach_lint.rulesets.model import Content
from kehoach_lint.vietnamese.folding import fold

_REFERS = late(
    r"(?:thực hiện|áp dụng) (?:theo|đúng)[^.;]{0,120}\b(?:kế hoạch|hướng dẫn|chỉ thị|văn bản)"
    r"[^.;]{0,12}\bsố \d"
)
_GENERAL = late(
    r"nội dung (?:khác|còn lại)[^.;]{0,40}\b(?:theo|tại)\b[^.;]{0,60}\bkế hoạch\b"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each content of the ruleset that the plan does not have."""
    if context.ruleset is None or not plan.sections:
        return
    text = fold(context.draft.text)
    titles = _titles(plan)
    missing = [
        content
        for content in context.ruleset.contents
        if _in_force(content, plan) and not _has(content, plan, titles, text)
    ]
    if not missing:
        return
    referred = " ; ".join(_clauses(text))
    general = _GENERAL.search(text) is not None
    at = _anchor(plan)
    for content in missing:
        if content.headings and says(referred, content.headings):
            continue
        severity = None if content.must and not general else Severity.INFO
        params = {"name": content.name, "english": content.name_en}
        key = "" if content.must else "custom"
        yield Report(Span(at, at), key, params, severity=severity, basis=content.basis)


def _titles(plan: Plan) -> str:
    """The folded headings of the plan, run-in ones too, apart from one another."""
    found = [
        section.title.text
        for section in plan.walk()
        if section.heading or section.title.span != section.line.span
    ]
    return fold(" ; ".join(found))


def _clauses(text: str) -> Iterator[str]:
    """Clauses that leave something to another document."""
    for found in _REFERS.finditer(text):
        start = max(text.rfind(".", 0, found.start()), text.rfind(";", 0, found.start())) + 1
        yield text[start : found.end()]


def _has(content: Content, plan: Plan, titles: str, text: str) -> bool:
    if content.headings and says(titles, content.headings):
        return True
    if content.id == "thoi-gian" and (plan.campaign or plan.phases):
        return True
    return any(_said(phrase, text) for phrase in content.phrases)


def _said(phrase: str, text: str) -> bool:
    """Whether folded text contains a phrase. What is no expression is looked for as it stands
    first: that is many times faster than any pattern."""
    plain = not phrase.startswith("/")
    return (not plain or fold(phrase) in text) and says(text, (phrase,))


def _in_force(content: Content, plan: Plan) -> bool:
    issued = plan.header.issued
    day = issued.day.first if issued else None
    if day is None and plan.year is not None:
        day = date(plan.year.last, 12, 31)
    if day is None:
        return True
    return (content.since is None or content.since <= day) and (
        content.until is None or day <= content.until
    )


def _anchor(plan: Plan) -> int:
    """What is missing is told at the title, else where the body begins."""
    title = plan.header.subject or ((plan.header.type_line,) if plan.header.type_line else ())
    return title[0].span.start if title else plan.sections[0].span.start


RULE = Rule(
    code="BC001",
    name="thieu-noi-dung",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PLAN,
    bad=(
        {
            Part.CONTENTS: (
                "I. MỤC ĐÍCH, YÊU CẦU\n"
                "- Giữ cho chợ quê gọn, mương không rác.\n"
                "II. PHẠM VI, ĐỐI TƯỢNG\n"
                "- Các thôn, các hộ bán hàng ở chợ.\n"
                "III. NỘI DUNG, TIÊU CHÍ THI ĐUA\n"
                "- Mỗi hộ có một giỏ đựng rác.\n"
                "IV. BIỆN PHÁP\n"
                "- Tuyên truyền trên loa; kiểm tra, giám sát mỗi tháng.\n"
                "V. KHEN THƯỞNG, KINH PHÍ\n"
                "- Tặng Giấy khen cho 05 hộ.\n"
                "VI. TỔ CHỨC THỰC HIỆN\n"
                "- Văn phòng xã tổng kết vào cuối năm."
            ),
        },
    ),
    good=(
        {
            Part.CONTENTS: (
                "1. Mục tiêu: mỗi ngõ có một bồn hoa.\n"
                "2. Đối tượng: các hộ ở mặt đường.\n"
                "3. Nội dung: đắp bồn, trồng hoa, tưới hằng ngày.\n"
                "4. Tiêu chí: hoa sống qua mùa khô.\n"
                "5. Thời gian: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
                "6. Giải pháp: tuyên truyền, kiểm tra, giám sát.\n"
                "7. Khen thưởng: 05 hộ; kinh phí do ngân sách xã chi.\n"
                "8. Tổ chức thực hiện: Hội Phụ nữ xã chủ trì, tổng kết vào tháng 11."
            ),
        },
        {
            Part.CONTENTS: (
                "I. MỤC ĐÍCH\n"
                "- Nước về đến thửa ruộng cuối kênh.\n"
                "II. PHẠM VI, ĐỐI TƯỢNG\n"
                "- Các tổ thủy nông.\n"
                "III. NỘI DUNG, CHỈ TIÊU\n"
                "- Nạo vét 4 km mương.\n"
                "IV. THỜI GIAN\n"
                "- Từ ngày 15/3/2024 đến ngày 30/6/2024.\n"
                "V. TỔ CHỨC THỰC HIỆN\n"
                "- Tuyên truyền, theo dõi, đôn đốc; tổng kết cuối vụ; kinh phí từ thủy lợi phí.\n"
                "- Việc khen thưởng thực hiện theo Hướng dẫn số 06/HD-UBND ngày 02/02/2024."
            ),
        },
    ),
)
