"""Trường tham chiếu hỏng trong Word: "Error! Reference source not found".

Word in câu báo lỗi này vào chỗ của số mục, số trang hay số bảng khi đoạn được dẫn đến đã bị xóa
hoặc đổi chỗ. Bản tiếng Việt của Word ghi "Lỗi! Không tìm thấy nguồn tham chiếu".

Cách sửa: chèn lại tham chiếu (hoặc gõ số), rồi bấm F9 để cập nhật các trường trước khi in.

Ngoại lệ: câu nằm trong ngoặc kép, khi văn bản hướng dẫn chính lỗi ấy.

Căn cứ: câu báo lỗi của phần mềm không phải là nội dung văn bản.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ma.places import further

_ERROR = late(
    r"(?<![“\"‘])\bError! (?:Reference source not found|Bookmark not defined|No bookmark name given"
    r"|Hyperlink reference not valid|Not a valid link|Unknown document property name"
    r"|No text of specified style in document|Use the Home tab to apply|Filename not specified"
    r"|No table of (?:contents|figures) entries found|No index entries found|No topic specified"
    r"|Main Document Only|No sequence specified|Objects cannot be created|Invalid character setting"
    r"|Unknown switch argument|Switch argument not specified|Number cannot be represented)\b\.?"
    r"|(?<![“\"‘])\bLỗi! (?:Không tìm thấy|Không xác định|Không có|Không hợp lệ|Chưa xác định"
    r"|Chưa chỉ định|Thẻ đánh dấu|Dấu trang|Tham chiếu|Nguồn tham chiếu|Siêu kết nối|Đối số)"
    r"[^.\n“”\"]{0,60}\.?"
)


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report the messages of broken fields once, with all their places."""
    text = draft.text
    if "Error!" not in text and "Lỗi!" not in text:
        return
    spans = [Span(*found.span()) for found in _ERROR.finditer(text)]
    if spans:
        yield Report(spans[0], params={"number": len(spans)}, related=further(spans))


RULE = Rule(
    code="MA009",
    name="truong-loi",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Chỉ tiêu của từng thôn nêu ở Mục Error! Reference source not found.",),
    good=(
        "- Chỉ tiêu của từng thôn nêu ở Mục III.",
        "- Máy in của xã hay báo lỗi! Không in được thì gửi Văn phòng in giúp.",
    ),
)
