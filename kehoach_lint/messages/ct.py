"""Wording of the CT rules."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "CT001.impossible": (
        "“{written}” không phải là một tiếng, đúng ra là “{expected}”: trong văn bản đã ban hành,"
        " “{phrase}” gặp {number} lần.",
        "“{written}” is no syllable, it should be “{expected}”: in issued documents “{phrase}”"
        " occurs {number} times.",
    ),
    "CT001.unused": (
        "“{written}” không có trong từ nào, có lẽ là “{expected}”: trong văn bản đã ban hành,"
        " “{phrase}” gặp {number} lần.",
        "“{written}” stands in no word, it is probably “{expected}”: in issued documents"
        " “{phrase}” occurs {number} times.",
    ),
    "CT001.usual": (
        "“{written}” đúng ra là “{expected}”: “{phrase}” là cách nói thường dùng.",
        "“{written}” should be “{expected}”: “{phrase}” is the usual phrase.",
    ),
    "CT001.rare": (
        "“{written}” rất ít gặp, có lẽ là “{expected}”: trong văn bản đã ban hành, “{phrase}” gặp"
        " {number} lần.",
        "“{written}” is very rare, it is probably “{expected}”: in issued documents “{phrase}”"
        " occurs {number} times.",
    ),
    "CT001.tone": (
        "“{written}” đặt dấu thanh ở chữ cái không mang dấu, đúng ra là “{expected}”.",
        "“{written}” has its tone mark on a letter that carries none, it should be “{expected}”.",
    ),
    "CT001.keys": (
        "“{written}” là phím gõ kiểu Telex còn nguyên, đúng ra là “{expected}”.",
        "“{written}” is keys of Telex left as typed, it should be “{expected}”.",
    ),
    "CT001.vni": (
        "“{written}” là phím gõ kiểu VNI còn nguyên, đúng ra là “{expected}”.",
        "“{written}” is keys of VNI left as typed, it should be “{expected}”.",
    ),
    "CT001.again": ("cũng viết như vậy", "the same again"),
    "CT002": (
        "“{written}” là {number} tiếng viết liền, đúng ra là “{expected}”.",
        "“{written}” is {number} words run together, it should be “{expected}”.",
    ),
    "CT003": (
        "“{written}” gần như chắc chắn là “{expected}”: trong văn bản đã ban hành, “{phrase}” gặp"
        " {number} lần, “{wrong}” {seen} lần.",
        "“{written}” is almost certainly “{expected}”: in issued documents “{phrase}” occurs"
        " {number} times, “{wrong}” {seen} times.",
    ),
    "CT003.usual": (
        "“{written}” gần như chắc chắn là “{expected}”: “{phrase}” là cách nói thường dùng.",
        "“{written}” is almost certainly “{expected}”: “{phrase}” is the usual phrase.",
    ),
    "CT003.again": ("cũng viết như vậy", "the same again"),
    "CT004": (
        "“{written}” nên là “{expected}”: cụm từ cố định là “{phrase}”.",
        "“{written}” should be “{expected}”: the fixed phrase is “{phrase}”.",
    ),
    "CT004.again": ("cũng viết như vậy", "the same again"),
    "CT005": (
        "“{written}” thiếu một tiếng, đủ là “{expected}”: cụm từ cố định là “{phrase}”.",
        "“{written}” lacks a syllable, in full “{expected}”: the fixed phrase is “{phrase}”.",
    ),
    "CT005.again": ("cũng thiếu như vậy", "lacking here too"),
    "CT006": (
        "“{written}” có lẽ là “{expected}”: trong văn bản đã ban hành, “{phrase}” gặp {number} lần,"
        " “{wrong}” {seen} lần.",
        "“{written}” is probably “{expected}”: in issued documents “{phrase}” occurs {number}"
        " times, “{wrong}” {seen} times.",
    ),
    "CT006.usual": (
        "“{written}” có lẽ là “{expected}”: “{phrase}” là cách nói thường dùng.",
        "“{written}” is probably “{expected}”: “{phrase}” is the usual phrase.",
    ),
    "CT006.again": ("cũng viết như vậy", "the same again"),
    "CT007": (
        "“{phrase}” viết hai lần liền nhau, thừa một lần.",
        "“{phrase}” is written twice in a row.",
    ),
    "CT007.word": (
        "“{phrase}” viết hai lần liền nhau, có lẽ thừa một lần.",
        "“{phrase}” is written twice in a row, perhaps once too often.",
    ),
    "CT007.again": ("cũng lặp như vậy", "twice here too"),
    "CT008": (
        "“{written}” bị đảo, nên là “{expected}”: cụm từ cố định là “{phrase}”.",
        "“{written}” is the wrong way round, better “{expected}”: the fixed phrase is “{phrase}”.",
    ),
    "CT008.again": ("cũng đảo như vậy", "the same again"),
    "CT009": (
        "“{written}” nghĩa là lần nào cũng vậy thì viết “{expected}” ({number} chỗ trong văn bản).",
        "“{written}” in the sense of every time is written “{expected}” ({number} in this"
        " document).",
    ),
    "CT009.again": ("cũng viết như vậy", "the same again"),
    "CT010": (
        "Hai kiểu đặt dấu thanh trong một văn bản: “{written}” và “{other}”; {number} chỗ theo kiểu"
        " ít gặp hơn, theo kiểu kia là “{expected}”.",
        "Two ways of placing the tone mark in one document: “{written}” and “{other}”; {number} in"
        " the rarer way, in the other it is “{expected}”.",
    ),
    "CT010.again": ("cũng theo kiểu này", "in this way too"),
    "CT011": (
        "Lẫn i và y trong một văn bản: “{written}” ở chỗ khác viết là “{expected}” ({number} chỗ"
        " theo cách ít gặp hơn).",
        "i and y mixed in one document: “{written}” is “{expected}” elsewhere ({number} in the"
        " rarer way).",
    ),
    "CT011.again": ("chỗ khác viết ngược lại", "the other way elsewhere"),
    "CT012": (
        "“{written}” có lẽ là “{expected}”: văn bản viết “{phrase}” {number} lần, như thế này một"
        " lần.",
        "“{written}” is probably “{expected}”: this document has “{phrase}” {number} times, and"
        " this once.",
    ),
}
