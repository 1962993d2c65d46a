"""Chỉ tiêu thấp hơn chỉ tiêu cấp trên giao.

Chỉ tiêu tính bằng phần trăm, hoặc giao cho mỗi xã, mỗi thôn, mỗi đơn vị trong kế hoạch cấp trên
(`--parent`) là mức tối thiểu: kế hoạch cấp dưới không được đặt thấp hơn (với chỉ tiêu phải giảm:
không được cao hơn).

Ngoại lệ: số tuyệt đối của cả huyện, cả tỉnh không so với số của một xã; kết quả năm trước, mức đã
đạt không phải chỉ tiêu; chỉ tiêu chỉ được coi là một khi cùng đơn vị tính và phần lớn các từ giống
nhau.

Căn cứ: không có điều khoản riêng; kế hoạch cấp dưới cụ thể hóa chỉ tiêu cấp trên giao.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.aims import answers
from kehoach_lint.rules.held.profile import Held
from kehoach_lint.rules.held.standing import comparable


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report each target that falls short of the parent's."""
    del context
    if not comparable(held):
        return
    for given, own in answers(held):
        if own is None or own.value == given.value or (own.value > given.value) == given.least:
            continue
        there = Mention(given.at.span, "parent", elsewhere=held.parent.elsewhere(given.at))
        params = {"text": own.at.excerpt, "right": given.at.excerpt}
        yield Report(own.at.span, "" if given.least else "more", params, (there,))


RULE = Rule(
    code="LV017",
    name="chi-tieu-thap-hon-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- Phấn đấu 95% hộ gia đình phân loại rác tại nhà.",
            Part.BODY: "- Phấn đấu 90% hộ gia đình phân loại rác tại nhà.",
        },
    ),
    good=(
        {
            Part.PARENT: "- Phấn đấu 95% hộ gia đình phân loại rác tại nhà.",
            Part.BODY: "- Phấn đấu 97% hộ gia đình trong xã phân loại rác tại nhà.",
        },
        {
            Part.PARENT: "- Phấn đấu trồng 20.000 cây bóng mát.",
            Part.BODY: "- Phấn đấu trồng 800 cây bóng mát.",
        },
    ),
)
