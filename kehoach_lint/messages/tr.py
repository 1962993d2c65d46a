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
}
