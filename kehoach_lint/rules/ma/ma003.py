"""Ký tự ẩn: khoảng trắng không độ rộng, dấu ngắt từ tự do, dấu chiều viết nằm giữa các chữ.

Chúng đến khi sao chép từ trang web hoặc từ PDF. Mắt không thấy, nhưng tìm kiếm không ra từ có ký tự
ẩn ở giữa, và dòng có thể ngắt sai chỗ khi in.

Cách sửa: xóa; nội dung không đổi.

Ngoại lệ: khoảng trắng không ngắt (giữ số và đơn vị trên một dòng) là cách dùng đúng nên không báo;
dấu thứ tự byte ở đầu tệp cũng vậy.

Căn cứ: văn bản điện tử phải tìm kiếm và xử lý được đúng như những gì người đọc thấy.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ma.places import further, note_of


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report characters nobody sees once, with a fix where they stand between two others."""
    note = note_of(draft, NoteKind.UNSEEN)
    if note is None or not note.spans:
        return
    between = [span for span in note.spans if span.end - span.start > 1]
    edits = tuple(Edit(span, draft.slice(span)) for span in between)
    yield Report(
        note.spans[0],
        params={"number": note.number},
        related=further(note.spans),
        fix=Fix(True, edits) if edits else None,
    )


RULE = Rule(
    code="MA003",
    name="ky-tu-an",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Đội văn\u200b nghệ tập vào tối thứ Bảy.",),
    good=(
        "- Đội văn nghệ tập vào tối thứ Bảy.",
        "- Mỗi thôn trồng 200\u00a0m hàng rào xanh.",
    ),
)
