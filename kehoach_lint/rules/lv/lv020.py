"""Văn bản đưa ra không phải kế hoạch cấp trên của văn bản này.

Với `--parent`, văn bản được so với kế hoạch của cấp trên. Nếu tệp kia không phải văn bản hành
chính, là của cấp ngang hoặc cấp dưới, của huyện, tỉnh khác, hay cho năm khác, thì không so sánh;
quy tắc này báo một lần, mức thông tin, để người dùng biết.

Ngoại lệ: chính văn bản ấy nằm trong số tệp được kiểm tra thì bỏ qua; cấp không đọc ra được thì vẫn
so; kế hoạch nhiều năm của cấp trên bao gồm năm của văn bản này.

Căn cứ: không có; đây là lời báo về việc so sánh.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.profile import Held
from kehoach_lint.rules.held.standing import hindrance


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report once why the two documents were not compared."""
    del context
    key, parent = hindrance(held), held.parent
    if not key:
        return
    params = {
        "name": parent.path,
        "issuer": parent.office.name if parent.office else parent.path,
        "years": " - ".join(str(year) for year in sorted(set(parent.years or ()))),
    }
    there = Mention(parent.head.span, "parent", elsewhere=parent.elsewhere(parent.head))
    yield Report(held.child.head.span, key, params, (there,))


RULE = Rule(
    code="LV020",
    name="khong-phai-cap-tren",
    severity=Severity.INFO,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- (Kế hoạch của Ủy ban nhân dân huyện Ba Vì cho năm 2024.)",
            Part.TITLE: "KẾ HOẠCH\nTổ chức phong trào thi đua làm sạch ao làng năm 2026",
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2026",
        },
    ),
    good=(
        {
            Part.PARENT: "- (Kế hoạch của Ủy ban nhân dân huyện Ba Vì cho năm 2024.)",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PARENT: "- (Kế hoạch của Ủy ban nhân dân huyện Ba Vì cho năm 2024.)",
            Part.HEAD: (
                "UBND XÃ CẨM LĨNH\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\nCẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
)
