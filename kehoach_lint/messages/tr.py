"""The wording of the family TR."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "TR001.gazetteer": (
        "Tên viết không thống nhất: {wrong} ({count} chỗ); tên trong danh mục đơn vị hành chính"
        " là “{right}”.",
        "One name in two spellings: {wrong} ({count} times); the official list has “{right}”.",
    ),
    "TR001.head": (
        "Tên viết không thống nhất: {wrong} ({count} chỗ); phần đầu văn bản viết “{right}”.",
        "One name in two spellings: {wrong} ({count} times); the head of the document has"
        " “{right}”.",
    ),
    "TR001.majority": (
        "Tên viết không thống nhất: {wrong} ({count} chỗ), nơi khác viết “{right}”;"
        " chọn một cách viết.",
        "One name in two spellings: {wrong} ({count} times), elsewhere “{right}”; keep one.",
    ),
    "TR001.place": ("Ở đây viết “{wrong}”.", "Here it is written “{wrong}”."),
    "TR002": (
        "Sai tên: “{wrong}” phải là “{syllable}” trong “{right}”.",
        "Wrong name: “{wrong}” should be “{syllable}” in “{right}”.",
    ),
    "TR002.missing": (
        "Sai tên: thiếu chữ “{syllable}” trong “{right}”.",
        "Wrong name: the syllable “{syllable}” of “{right}” is missing.",
    ),
    "TR002.known": ("Tên đúng là “{right}”.", "The right name is “{right}”."),
    "TR002.place": ("Ở đây cũng sai như vậy.", "The same mistake stands here."),
    "TR003": (
        "Viết “{written}” là chưa đúng, viết “{right}”.",
        "“{written}” should be written “{right}”.",
    ),
    "TR003.place": ("Ở đây cũng viết như vậy.", "It is written so here, too."),
    "TR004": (
        "Không có tỉnh, thành phố “{written}”; có lẽ là “{right}”.",
        "There is no province or city “{written}”; perhaps “{right}” is meant.",
    ),
    "TR004.known": (
        "Địa danh “{written}” viết đúng là “{right}”.",
        "The place name “{written}” is properly written “{right}”.",
    ),
    "TR004.place": ("Ở đây cũng viết như vậy.", "It is written so here, too."),
    "TR005.signature": (
        "Phần ký ghi “{written}”, phần đầu văn bản là của “{right}”.",
        "The signature says “{written}”, the head of the document “{right}”.",
    ),
    "TR005.opening": (
        "Câu mở đầu nói “{written}” làm văn bản này, phần đầu văn bản là của “{right}”.",
        "The opening says that “{written}” makes this document, its head says “{right}”.",
    ),
    "TR005.recipients": (
        "Nơi nhận ghi cơ quan của “{written}”, phần đầu văn bản là của “{right}”.",
        "The recipients are bodies of “{written}”, the head of the document says “{right}”.",
    ),
    "TR005.place": (
        "Dòng địa danh ghi “{written}”, cơ quan ban hành là của “{right}”.",
        "The date line says “{written}”, the issuing body is of “{right}”.",
    ),
    "TR005.superior": (
        "Cơ quan chủ quản ghi “{written}”, nhưng “{right}” không thuộc nơi này.",
        "The superior body is of “{written}”, but “{right}” does not belong to it.",
    ),
    "TR005.body": (
        "Ký “{written}” không khớp với cơ quan ban hành ({right}).",
        "Signed “{written}”, which does not fit the issuing body ({right}).",
    ),
    "TR005.level": (
        "Ký “{written}” không cùng cấp với cơ quan ban hành “{right}”.",
        "Signed “{written}”, which is of another level than the issuing body “{right}”.",
    ),
    "TR006": (
        "Văn bản là của {own} nhưng chỗ này ghi {written} ({count} chỗ); có lẽ chép lại chưa sửa.",
        "The document is of {own}, here it says {written} ({count} times); perhaps left over from"
        " a copied one.",
    ),
    "TR006.district": (
        "Văn bản của {own} mà chỗ này ghi {written} ({count} chỗ), không phải huyện của xã;"
        " có lẽ chép lại chưa sửa.",
        "A document of {own}, here it says {written} ({count} times), which is not its district;"
        " perhaps left over from a copied one.",
    ),
    "TR006.place": ("Ở đây cũng ghi như vậy.", "It stands here, too."),
    "TR007.kind": (
        "Văn bản tự gọi là “{written}”, khác tên loại ở phần đầu.",
        "The document calls itself “{written}”, unlike the type in its head.",
    ),
    "TR007.number": (
        "Ở đây ghi “{written}”, khác trích yếu: “{title}”.",
        "It says “{written}” here, unlike the title: “{title}”.",
    ),
    "TR007.words": (
        "Ở đây thêm hoặc đổi chữ “{written}” so với trích yếu: “{title}”.",
        "“{written}” is put in or changed here, compared with the title: “{title}”.",
    ),
    "TR007.other": (
        "Lời văn nói về “{written}”, không khớp với trích yếu: “{title}”.",
        "It speaks of “{written}” here, which does not fit the title: “{title}”.",
    ),
    "TR007.quoted": (
        "Tên “{written}” khác tên ở trích yếu: “{title}”.",
        "The name “{written}” differs from the one in the title: “{title}”.",
    ),
    "TR007.place": ("Ở đây cũng ghi khác trích yếu.", "It differs from the title here, too."),
    "TR008": (
        "Chữ viết tắt “{short}” ({full}) dùng ở đây trước khi được giải thích.",
        "The abbreviation “{short}” ({full}) is used here before it is explained.",
    ),
    "TR008.place": ("Đến đây mới giải thích.", "It is explained only here."),
    "TR009": (
        "Đã giải thích “{short}” nhưng vẫn viết “{full}” ({count} chỗ) lẫn với “{short}”"
        " ({shorts} chỗ).",
        "“{short}” has been explained, but “{full}” ({count} times) and “{short}” ({shorts} times)"
        " are mixed.",
    ),
    "TR009.explained": ("Giải thích ở đây.", "Explained here."),
    "TR009.place": ("Ở đây cũng viết đầy đủ.", "It is written in full here, too."),
    "TR010": (
        "Bài viết lẫn “UBND” ({shorts} chỗ) và “Ủy ban nhân dân” ({fulls} chỗ); nên theo một cách.",
        "“UBND” ({shorts} times) and “Ủy ban nhân dân” ({fulls} times) are mixed; keep one.",
    ),
    "TR010.place": ("Ở đây cũng viết như vậy.", "It is written so here, too."),
}
