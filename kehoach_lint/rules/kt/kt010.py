"""Phần đầu không có đường kẻ nào dưới Tiêu ngữ, tên cơ quan và trích yếu.

Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ; dưới tên cơ quan ban hành và dưới
trích yếu có đường kẻ dài bằng 1/3 đến 1/2 dòng chữ. Đường kẻ thường là hình vẽ nên dễ mất khi sao
chép.

Chương trình báo khi cả phần đầu không có đường kẻ nào; có một đường thì không xét từng chỗ, vì hình
vẽ có thể neo ở dòng bên cạnh.

Cách sửa: vẽ lại bằng Chèn > Hình > Đường kẻ.

Ngoại lệ: đường kẻ là hình vẽ, viền đoạn, viền ô, chữ gạch chân hoặc dãy dấu gạch dưới đều được; tệp
PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.pages import Page, page_of


def check(header: Header, context: Context) -> Iterator[Report]:
    """Report a head without any rule."""
    page = page_of(context)
    motto = header.tieu_ngu
    if page is None or motto is None or not page.seen_whole:
        return
    if not _is_ruled(page, header):
        yield Report(motto.span)


def _is_ruled(page: Page, header: Header) -> bool:
    """Whether anything from the first line to the one below the subject has a rule."""
    lines = [header.quoc_hieu, header.tieu_ngu, header.symbol, header.issued, header.type_line]
    ends = [line.span.end for line in (*lines, *header.issuer, *header.subject) if line]
    end = max(ends)
    for block, look in zip(page.draft.blocks, page.look.blocks, strict=True):
        if block.span.start > end:
            break
        if look and (look.paragraph.ruled or any(one.letters.underlined for one in look.stretches)):
            return True
    return False


RULE = Rule(
    code="KT010",
    name="thieu-duong-ke",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.b, II.2.b, II.5.c",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=({Part.LOOK: "đường kẻ: không có"},),
    good=({Part.LOOK: "đường kẻ: dưới Tiêu ngữ"}, {Part.LOOK: "đường kẻ: gạch chân"}),
)
