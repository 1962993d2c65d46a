"""What is said about files that are written: mended and annotated copies."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.write.signed": (
        "tệp đã ký số; sửa hoặc thêm ghi chú sẽ làm mất hiệu lực chữ ký, nên chương trình không"
        " ghi. Hãy dùng bản chưa ký",
        "the file is digitally signed; any change would make the signature invalid, so nothing was"
        " written. Use the unsigned version",
    ),
    "program.write.rights": (
        "tệp bị hạn chế quyền (IRM), không ghi được",
        "the file is under rights management and cannot be changed",
    ),
    "program.write.protected": (
        "tệp đang bật bảo vệ chỉnh sửa ({edit}); hãy tắt trong Word (Xem lại > Hạn chế chỉnh sửa)"
        " rồi chạy lại",
        "editing of the file is restricted ({edit}); lift it in Word (Review > Restrict Editing)"
        " and run again",
    ),
    "program.write.final": (
        "tệp được đánh dấu là bản cuối; hãy bỏ đánh dấu trong Word rồi chạy lại",
        "the file is marked as final; take the mark away in Word and run again",
    ),
    "program.write.empty": (
        "tệp không có phần nội dung để ghi",
        "the file has no text to write into",
    ),
    "program.write.format": (
        "không sửa được tệp {format}; hãy lưu thành .docx rồi chạy lại",
        "files of the format {format} cannot be changed; save it as .docx and run again",
    ),
    "program.write.legacy": (
        "văn bản dùng bảng mã cũ (TCVN3, VNI hoặc VIQR); hãy chuyển sang Unicode trước khi sửa tự"
        " động",
        "the text is in an old encoding (TCVN3, VNI or VIQR); convert it to Unicode first",
    ),
    "program.note.summary": ("Kết quả kiểm tra", "What was found"),
    "program.note.clean": ("Không phát hiện gì.", "Nothing was found."),
    "program.note.advice": (
        "Ghi chú nằm ngay tại từng chỗ. Chương trình có thể nhầm: người soạn thảo quyết định.",
        "Each note stands at its place. The program may be wrong: the drafter decides.",
    ),
    "program.note.not_run": ("Chưa kiểm tra {family}: {reason}", "Not checked, {family}: {reason}"),
    "program.note.place": (
        "Dòng {line}, “{text}”: {message}",
        "Line {line}, “{text}”: {message}",
    ),
    "program.note.paragraph": (
        "Đoạn {line}, “{text}”: {message}",
        "Paragraph {line}, “{text}”: {message}",
    ),
    "program.note.place_in": (
        "{name}, dòng {line}, “{text}”: {message}",
        "{name}, line {line}, “{text}”: {message}",
    ),
    "program.note.more": ("và {number} chỗ khác", "and {number} other places"),
    "program.note.page_instead": (
        "Không ghi chú vào tệp Word được: {reason}.",
        "No comments were put into the Word file: {reason}.",
    ),
    "program.note.story.header": ("Ở đầu trang", "In the page header"),
    "program.note.story.footer": ("Ở chân trang", "In the page footer"),
    "program.note.story.footnote": ("Ở chú thích cuối trang", "In a footnote"),
    "program.note.story.endnote": ("Ở chú thích cuối văn bản", "In an endnote"),
    "program.note.story.textbox": ("Trong hộp chữ", "In a text box"),
    "program.fix.done": (
        "đã sửa {number} chỗ, ghi vào {target}",
        "{number} mended, written to {target}",
    ),
    "program.fix.in_place": ("đã sửa {number} chỗ ngay trong tệp", "{number} mended in place"),
    "program.fix.nothing": (
        "không có chỗ nào sửa tự động được",
        "nothing that can be mended automatically",
    ),
    "program.fix.left": (
        "còn {number} lỗi, cảnh báo cần người xem (check liệt kê; {offers} có gợi ý sửa với"
        " --unsafe)",
        "{number} errors and warnings are left for people (check lists them; --unsafe offers fixes"
        " for {offers})",
    ),
    "program.fix.layout_alone": (
        "--layout chỉ sửa cách trình bày, không dùng cùng --diff hay --unsafe",
        "--layout mends the look of the pages alone; it does not go together with --diff or"
        " --unsafe",
    ),
    "program.fix.diff_in_place": (
        "--diff chỉ cho xem, không dùng cùng --in-place",
        "--diff only shows; it does not go together with --in-place",
    ),
}
