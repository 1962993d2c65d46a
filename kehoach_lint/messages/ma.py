"""Wording of the MA rules."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

_PLACE = ("cũng ở đây", "here too")

TEXTS: Catalogue = {
    "MA001": (
        "{number} chữ lưu chữ cái và dấu rời nhau (Unicode tổ hợp): tìm kiếm sẽ không ra; nên"
        " chuyển sang Unicode dựng sẵn.",
        "{number} words are stored with letters and marks apart (decomposed Unicode): a search does"
        " not find them; store them composed (NFC).",
    ),
    "MA001.place": _PLACE,
    "MA002": (
        "{number} chữ cái chỉ trông giống chữ tiếng Việt, như “{letter}” trong “{word}”: tìm kiếm"
        " sẽ không ra.",
        "{number} letters only look like Vietnamese ones, as “{letter}” in “{word}”: a search does"
        " not find them.",
    ),
    "MA002.place": _PLACE,
    "MA003": (
        "{number} ký tự ẩn (như khoảng trắng không độ rộng, dấu ngắt từ tự do) nằm trong văn bản.",
        "{number} characters nobody sees (zero-width spaces, soft hyphens) are in the text.",
    ),
    "MA003.place": _PLACE,
    "MA004": (
        "{number} đoạn dùng bảng mã cũ {encoding}, không phải Unicode; các quy tắc khác đã đọc sau"
        " khi chuyển mã.",
        "{number} paragraphs are in the old encoding {encoding}, not in Unicode; the other rules"
        " read them converted.",
    ),
    "MA004.place": _PLACE,
    "MA005": (
        "Văn bản bị mất chữ khi lấy ra từ PDF ở ít nhất {number} chỗ; chữ bị mất: {letters}. Chính"
        " tả ở những chỗ ấy không được kiểm tra.",
        "The text lost letters when it was taken out of a PDF, in at least {number} places; lost:"
        " {letters}. Spelling is not checked there.",
    ),
    "MA005.unknown": (
        "Văn bản bị mất chữ khi lấy ra từ PDF ở ít nhất {number} chỗ. Chính tả ở những chỗ ấy không"
        " được kiểm tra.",
        "The text lost letters when it was taken out of a PDF, in at least {number} places."
        " Spelling is not checked there.",
    ),
    "MA005.place": _PLACE,
    "MA006": (
        "{number} chỗ còn để trống, như “{text}”.",
        "{number} places are left blank, as “{text}”.",
    ),
    "MA006.signs": (
        "{number} chỗ còn ký hiệu tạm, như “{text}”, chưa điền nội dung.",
        "{number} places still hold a sign for what is to come, as “{text}”.",
    ),
    "MA006.brackets": (
        "{number} chỗ trong ngoặc chưa điền, như “{text}”.",
        "{number} places in brackets are not filled in, as “{text}”.",
    ),
    "MA006.form": (
        "{number} lời dặn của mẫu chưa thay bằng nội dung, như “{text}”.",
        "{number} instructions of a form are not replaced, as “{text}”.",
    ),
    "MA006.place": _PLACE,
    "MA007": (
        "{number} chỗ còn tô màu nền để đánh dấu.",
        "{number} places are still highlighted.",
    ),
    "MA007.red": (
        "{number} chỗ chữ màu đỏ; văn bản ký ban hành có chữ màu đen.",
        "{number} places are in red; a document is signed in black letters.",
    ),
    "MA007.place": _PLACE,
    "MA008": (
        "{number} thay đổi được theo dõi (Track Changes) chưa chấp nhận hoặc từ chối.",
        "{number} tracked changes are neither accepted nor rejected.",
    ),
    "MA008.comments": (
        "{number} ghi chú bên lề chưa xử lý.",
        "{number} comments are not dealt with.",
    ),
    "MA008.place": _PLACE,
    "MA009": (
        "{number} trường tham chiếu hỏng: Word in câu báo lỗi thay cho số.",
        "{number} broken fields: Word prints its message in place of a number.",
    ),
    "MA009.place": _PLACE,
}
