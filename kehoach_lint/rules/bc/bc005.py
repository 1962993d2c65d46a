"""Chữ cái của các điểm sai thứ tự.

Điểm được đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s,
t, u, v, x, y. Sau d là đ rồi mới đến e; không dùng f, j, w, z. Đánh số tự động của Word bỏ qua đ và
dùng f nên phải sửa tay.

Ngoại lệ: không báo danh sách đánh lại từ a, và gạch đầu dòng chen giữa các điểm. Hai điểm cùng một
chữ là việc của BC003.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.numerals import ALPHABET
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.bc.siblings import number, steps


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the first letter of each list that is not the one due."""
    del context
    wrong: Section | None = None
    for before, section, _ in steps(plan):
        if section.label.kind is not LabelKind.POINT:
            continue
        if before is None or number(section) == 1:
            wrong = None
            continue
        expected = number(before) + 1
        fits = number(section) == expected or (not section.label.numbers and wrong is not None)
        if fits or wrong is not None or number(section) == number(before):
            continue  # one finding a list: after a skipped letter all the others follow
        wrong = section
        right = ALPHABET[expected - 1] if 0 < expected <= len(ALPHABET) else "?"
        params = {"label": section.label.text, "right": f"{right})"}
        related = (Mention(before.title.span, "before"),)
        yield Report(section.title.span, "", params, related, suggestion=f"{right})")


RULE = Rule(
    code="BC005",
    name="chu-cai",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ",
    bad=(
        (
            "1. Hội Phụ nữ xã\n"
            "a) Nấu nước;\n"
            "b) Khâu cờ;\n"
            "c) Múa hát;\n"
            "d) Dọn hội trường;\n"
            "e) Tiếp khách."
        ),
    ),
    good=(
        ("1. Bản Nà Cọ lo\na) Nhà sàn;\nb) Khèn;\nc) Khăn;\nd) Rượu;\nđ) Xôi;\ne) Cá;\ng) Măng."),
        ("1. Sáng\na) Chào cờ;\nb) Kéo co.\n2. Chiều\na) Đẩy gậy;\nb) Bắn nỏ."),
    ),
)
