"""Wording of the BQ rules."""

TEXTS: dict[str, tuple[str, str]] = {
    "BQ001": (
        "Chú thích ở dòng {line} không che phát hiện nào ({names}); nên xóa.",
        "The comment on line {line} keeps nothing quiet ({names}); remove it.",
    ),
    "BQ001.file": (
        "Mục [[suppress]] thứ {number} của {file} không che phát hiện nào ({names}); nên xóa.",
        "Entry {number} of [[suppress]] in {file} keeps nothing quiet ({names}); remove it.",
    ),
    "BQ002": (
        "Chú thích ở dòng {line} ({names}) chỉ có tác dụng đến hết ngày {until}, nay đã hết hạn.",
        "The comment on line {line} expired after {until} ({names}) and no longer acts.",
    ),
    "BQ002.file": (
        "Mục [[suppress]] thứ {number} của {file} ({names}) chỉ có tác dụng đến hết ngày {until},"
        " nay đã hết hạn.",
        "Entry {number} of [[suppress]] in {file} expired after {until} ({names}) and no longer"
        " acts.",
    ),
    "BQ003.syntax": (
        "Không hiểu chú thích ở dòng {line} (“{text}”); hãy viết: bỏ qua MÃ: lý do.",
        "The comment on line {line} is not understood (“{text}”); write: ignore CODE: reason.",
    ),
    "BQ003.codes": (
        "Chú thích ở dòng {line} không nêu mã quy tắc nào; hãy viết: bỏ qua MÃ: lý do.",
        "The comment on line {line} names no rule; write: ignore CODE: reason.",
    ),
    "BQ003.date": (
        "Chú thích ở dòng {line} có hạn không đọc được: “{text}”; hãy viết như 31/12/2026.",
        "The comment on line {line} has a date that cannot be read: “{text}”; write 31/12/2026.",
    ),
    "BQ003.unknown": (
        "Chú thích ở dòng {line} nêu quy tắc không có: {names}; nó không có tác dụng.",
        "The comment on line {line} names rules there are none of: {names}; it does not act.",
    ),
    "BQ003.unknown.file": (
        "Mục [[suppress]] thứ {number} của {file} nêu quy tắc không có: {names}; nó không có tác"
        " dụng.",
        "Entry {number} of [[suppress]] in {file} names rules there are none of: {names}; it does"
        " not act.",
    ),
    "BQ003.own": (
        "Không thể bỏ qua {names}; chú thích ở dòng {line} không có tác dụng.",
        "{names} cannot be kept quiet; the comment on line {line} does not act.",
    ),
    "BQ003.own.file": (
        "Không thể bỏ qua {names}; mục [[suppress]] thứ {number} của {file} không có tác dụng.",
        "{names} cannot be kept quiet; entry {number} of [[suppress]] in {file} does not act.",
    ),
    "BQ003.reason": (
        "Chú thích ở dòng {line} không nêu lý do bỏ qua {names}; nó không có tác dụng.",
        "The comment on line {line} gives no reason for {names}; it does not act.",
    ),
    "BQ003.reason.file": (
        "Mục [[suppress]] thứ {number} của {file} không nêu lý do bỏ qua {names}; nó không có tác"
        " dụng.",
        "Entry {number} of [[suppress]] in {file} gives no reason for {names}; it does not act.",
    ),
}
