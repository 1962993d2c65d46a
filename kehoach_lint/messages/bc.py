"""Wording of the BC rules."""

TEXTS: dict[str, tuple[str, str]] = {
    "BC001": (
        "Thiếu nội dung bắt buộc: {name}.",
        "A mandatory content is missing: {english}.",
    ),
    "BC001.custom": (
        "Kế hoạch loại này thường có: {name}.",
        "A plan of this kind usually has: {english}.",
    ),
    "BC002": (
        "Nhảy số: sau “{before}” là “{label}”, thiếu {missing}.",
        "Number left out: “{before}” is followed by “{label}”, {missing} is missing.",
    ),
    "BC002.first": (
        "Dãy số bắt đầu từ {label}, thiếu {missing}.",
        "The numbering starts at {label}, {missing} is missing.",
    ),
    "BC002.before": ("mục trước", "the one before"),
    "BC003": ("Trùng số “{label}”.", "Number “{label}” comes twice."),
    "BC003.backward": (
        "Số lùi: “{label}” đứng sau “{before}”.",
        "Numbers go back: “{label}” comes after “{before}”.",
    ),
    "BC003.before": ("mục trước", "the one before"),
    "BC004": (
        "{label} nằm trong mục {parent}: phải là {right}.",
        "{label} stands under {parent}: it should be {right}.",
    ),
    "BC004.parent": ("mục mẹ", "the section above"),
    "BC005": (
        "Sai thứ tự chữ cái: {label}, đúng ra là {right}.",
        "Letter out of order: {label}, {right} is due.",
    ),
    "BC005.before": ("điểm trước", "the one before"),
    "BC006": (
        "Tiêu đề nêu “{topic}” nhưng không có mục con nào về nội dung này.",
        "The heading promises “{topic}” but no item below is about it.",
    ),
    "BC006.misplaced": ("đặt ở đây, trong mục khác", "stands here, in another item"),
    "BC007": (
        "Nêu {announced} {noun} nhưng bên dưới có {counted}.",
        "Announces {announced} {noun} but {counted} follow.",
    ),
    "BC008": (
        "Không có “{text}” trong văn bản này.",
        "There is no “{text}” in this document.",
    ),
    "BC009": ("Mục “{title}” không có nội dung.", "Nothing stands under “{title}”."),
    "BC010.marked": (
        "Tiêu đề này có dấu “{mark}” ở cuối, các tiêu đề cùng cấp thì không.",
        "This heading ends with “{mark}”, the others of its level do not.",
    ),
    "BC010.plain": (
        "Tiêu đề này không có dấu ở cuối, các tiêu đề cùng cấp thì có.",
        "This heading has no end mark, the others of its level have one.",
    ),
    "BC010.other": ("như trên", "likewise"),
    "BC011": (
        "Kiểu đánh số không thống nhất: “{label}”, phần lớn dùng dấu “{usual}”.",
        "Labels of one level differ: “{label}”, most take “{usual}”.",
    ),
    "BC011.other": ("như trên", "likewise"),
}
