"""An example of a plugin: one rule, announced by the entry point ``kehoach_lint.rules``."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Section
from kehoach_lint.rules.base import Context, Report, Rule

PAGE = """Tiêu đề của mục quá dài.

Tiêu đề dài hơn mười lăm chữ khó đọc trong mục lục. Cách sửa: giữ phần chính, đưa phần còn lại xuống
dưới tiêu đề.
"""
LONGEST = 15


def check(section: Section, context: Context) -> Iterator[Report]:
    """Report a heading of more words than ``LONGEST``."""
    del context
    words = len(section.title.text.split())
    if section.heading and words > LONGEST:
        yield Report(section.title.span, params={"words": words, "longest": LONGEST})


RULES = (
    Rule(
        code="ZV001",
        name="tieu-de-dai",
        severity=Severity.WARNING,
        wants=Section,
        check=check,
        page=PAGE,
        bad=(
            "IX. VIỆC CHUẨN BỊ SÂN BÃI, CỜ, LOA, NƯỚC UỐNG VÀ CHỖ ĐỂ XE CHO NGÀY HỘI CỦA CẢ XÃ"
            "\n- Các thôn tự lo.",
        ),
        good=("IX. CHUẨN BỊ NGÀY HỘI\n- Các thôn tự lo.",),
        texts={
            "": (
                "Tiêu đề có {words} chữ, nên rút còn không quá {longest} chữ.",
                "The heading has {words} words; {longest} or fewer are better.",
            )
        },
    ),
)
