"""Chữ tổ hợp: chữ cái và dấu được lưu rời nhau (Unicode tổ hợp), lẫn với chữ dựng sẵn.

Mắt thường không thấy, nhưng tìm kiếm, sắp xếp và phần mềm quản lý văn bản sẽ coi hai cách lưu là
hai chữ khác nhau: tìm "thi đua" không ra. Văn bản hành chính dùng bộ mã TCVN 6909:2001; cách lưu
dựng sẵn là cách mọi bộ gõ hiện nay dùng khi chọn "Unicode dựng sẵn".

Cách sửa: chuyển cả văn bản sang Unicode dựng sẵn (NFC); nội dung không đổi.

Ngoại lệ: cả tệp chỉ được báo một lần, với số chữ và những chỗ đầu tiên. Các quy tắc khác vẫn đọc
đúng những chữ này.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ma.places import further, note_of


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report decomposed letters once, with a fix for each word."""
    note = note_of(draft, NoteKind.DECOMPOSED)
    if note is None or not note.spans:
        return
    yield Report(
        note.spans[0],
        params={"number": note.number},
        related=further(note.spans),
        # The text of a draft is composed already: what it says is what should be stored.
        fix=Fix(True, tuple(Edit(span, draft.slice(span)) for span in note.spans)),
    )


RULE = Rule(
    code="MA001",
    name="to-hop-dau",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.4",
    applies=Applies.TEXT,
    bad=("- Các thôn h\u006f\u0323p dân vào tối thứ Sáu.",),
    good=(
        "- Các thôn họp dân vào tối thứ Sáu.",
        "- Ban Văn hóa xã viết bài về các hộ làm tốt.",
    ),
)
