"""Wording of the VH rules."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "VH001": (
        "Đầu câu viết hoa: “{right}”, không phải “{written}” (hoặc dấu chấm trước đó thừa).",
        "A sentence begins with a capital: “{right}”, not “{written}” (or the stop before it is one"
        " too many).",
    ),
    "VH001.again": ("cũng viết như vậy", "the same again"),
    "VH002": (
        "Sau dấu chấm phẩy chưa hết câu nên viết thường: “{right}”, không phải “{written}”.",
        "A semicolon does not end the sentence: “{right}”, not “{written}”.",
    ),
    "VH002.again": ("cũng viết hoa sau dấu chấm phẩy", "another capital behind a semicolon"),
    "VH003": (
        "“{written}” giữa câu là từ chung, viết thường: “{right}”.",
        "“{written}” is a common word inside a sentence, in small letters: “{right}”.",
    ),
    "VH003.again": ("cũng viết như vậy", "the same again"),
    "VH004": (
        "“{right}” luôn viết hoa (Phụ lục II, mục V.1), không viết “{written}”.",
        "“{right}” always has a capital (appendix II, V.1); not “{written}”.",
    ),
    "VH004.compound": (
        "“{written}” ở đây là từ ghép (quản lý nhà nước, cơ quan nhà nước …), luật viết thường:"
        " “{right}”.",
        "“{written}” is part of a compound here (quản lý nhà nước, cơ quan nhà nước …), which laws"
        " write in small letters: “{right}”.",
    ),
    "VH004.again": ("cũng viết như vậy", "the same again"),
    "VH005": (
        "Khi viện dẫn viết “{right}”, không viết “{written}”: hoa Phần, Chương, Mục, Điều; thường"
        " khoản, điểm.",
        "In references write “{right}”, not “{written}”: capitals for Phần, Chương, Mục, Điều,"
        " small letters for khoản, điểm.",
    ),
    "VH005.again": ("cũng viết như vậy", "the same again"),
    "VH006": (
        "“{written}” viết đúng là “{right}”: danh từ chung viết thường, tên riêng viết hoa mọi âm"
        " tiết.",
        "“{written}” should be “{right}”: the common noun in small letters, every syllable of the"
        " name with a capital.",
    ),
    "VH006.again": ("cũng viết như vậy", "the same again"),
    "VH007": (
        "“{written}” sai viết hoa, đúng là “{right}”.",
        "“{written}” has wrong capitals; right is “{right}”.",
    ),
    "VH007.again": ("cũng viết như vậy", "the same again"),
    "VH008": (
        "“{written}” viết đúng là “{right}” (ngày lễ, ngày tết, năm âm lịch, thứ, tháng).",
        "“{written}” should be “{right}” (holidays, lunar years, weekdays, months).",
    ),
    "VH008.again": ("cũng viết như vậy", "the same again"),
    "VH009": (
        "Hạng của huân chương, huy chương viết hoa: “{right}”, không phải “{written}”.",
        "The class of an order or medal has a capital: “{right}”, not “{written}”.",
    ),
    "VH009.again": ("cũng viết như vậy", "the same again"),
    "VH010": (
        "Văn bản cụ thể có số, ký hiệu thì tên loại viết hoa: “{right}”, không phải “{written}”.",
        "The type of a document with a number has a capital: “{right}”, not “{written}”.",
    ),
    "VH010.again": ("cũng viết như vậy", "the same again"),
    "VH011": (
        "Cùng cụm từ mà viết hoa nhiều cách: “{written}” ({rare} chỗ), trong khi “{usual}” gặp"
        " {number} lần.",
        "One phrase with different capitals: “{written}” (in {rare} places), while “{usual}” occurs"
        " {number} times.",
    ),
    "VH011.again": ("cũng viết khác", "another way here too"),
    "VH012": (
        "“{written}” nên viết hoa như {capital} dòng khác của danh sách: “{right}”.",
        "“{written}” should have a capital like {capital} other lines of the list: “{right}”.",
    ),
    "VH012.again": ("cũng viết thường", "small here too"),
}
