"""Wording of the KT rules. Names of parts of a document stay Vietnamese."""

TEXTS: dict[str, tuple[str, str]] = {
    "KT001": (
        "Khổ giấy {width} x {height} mm, không phải A4 (210 x 297 mm).",
        "The paper is {width} x {height} mm, not A4 (210 x 297 mm).",
    ),
    "KT001.turned": (
        "Trang đầu để ngang ({width} x {height} mm); văn bản trình bày trên A4 để dọc.",
        "The first page lies on its side ({width} x {height} mm); a document stands on upright A4.",
    ),
    "KT002": (
        "Lề trang ngoài quy định, tính bằng mm: {margins}.",
        "Margins outside the limits, in mm: {margins}.",
    ),
    "KT003": (
        "Văn bản dùng phông {fonts}, quy định là Times New Roman.",
        "The document is set in {fonts}; Times New Roman is prescribed.",
    ),
    "KT003.legacy": (
        "Văn bản dùng phông của bảng mã cũ ({fonts}); chữ đọc được là Unicode nên chỉ cần đổi sang"
        " Times New Roman.",
        "The document names fonts of an old encoding ({fonts}); its text reads as Unicode, so the"
        " font is all that has to become Times New Roman.",
    ),
    "KT003.marks": (
        "Chữ có dấu và chữ không dấu khác phông: chữ có dấu là {fonts}, cần đặt cả hai là Times New"
        " Roman.",
        "Letters with marks are in another font than the rest: {fonts}; both have to be Times New"
        " Roman.",
    ),
    "KT003.places": (
        "Chỗ này dùng phông khác: {fonts}; quy định là Times New Roman.",
        "Another font here: {fonts}; Times New Roman is prescribed.",
    ),
    "KT003.place": ("cũng phông khác", "another font too"),
    "KT004": (
        "Nội dung dùng chữ cỡ {size}, quy định {wanted}.",
        "The contents are in size {size}; {wanted} is prescribed.",
    ),
    "KT004.wrong": (
        "Cỡ chữ {sizes} xen vào nội dung cỡ {usual}; quy định {wanted}, một cỡ cho cả nội dung.",
        "Size {sizes} among contents of size {usual}; {wanted} is prescribed, one for all of them.",
    ),
    "KT004.mixed": (
        "Nội dung có nhiều cỡ chữ: phần lớn cỡ {usual}, chỗ này cỡ {sizes} (quy định {wanted}).",
        "The contents have several sizes: mostly {usual}, here {sizes} ({wanted} prescribed).",
    ),
    "KT004.place": ("cũng khác cỡ", "another size too"),
    "KT005.size": (
        "Cỡ chữ ngoài quy định: {parts}.",
        "Size of letters outside the limits: {parts}.",
    ),
    "KT005.bold": ("Chưa in đậm: {parts}.", "Not bold: {parts}."),
    "KT005.not_bold": ("Không được in đậm: {parts}.", "Should not be bold: {parts}."),
    "KT005.italic": ("Chưa in nghiêng: {parts}.", "Not italic: {parts}."),
    "KT005.not_italic": ("Phải là chữ đứng: {parts}.", "Should be upright: {parts}."),
    "KT005.capitals": ("Chưa in hoa: {parts}.", "Not in capitals: {parts}."),
    "KT005.place": ("cũng vậy", "the same here"),
    "KT006": ("Chưa canh giữa: {parts}.", "Not centred: {parts}."),
    "KT006.body": (
        "Nội dung chưa canh đều hai bên.",
        "The contents are not justified to both margins.",
    ),
    "KT006.some": (
        "{number} đoạn chưa canh đều hai bên.",
        "{number} paragraphs are not justified to both margins.",
    ),
    "KT006.place": ("cũng vậy", "the same here"),
    "KT007": (
        "{number} đoạn thụt đầu dòng {indents} mm; quy định {wanted} mm.",
        "{number} paragraphs have their first line moved in by {indents} mm; {wanted} mm is"
        " prescribed.",
    ),
    "KT007.place": ("cũng thụt khác", "moved in otherwise too"),
    "KT008.gap": (
        "Các đoạn cách nhau {found} pt; quy định {wanted} pt.",
        "Paragraphs are {found} pt apart; {wanted} pt is prescribed.",
    ),
    "KT008.line": (
        "Các dòng cách nhau {found} dòng; quy định {wanted} dòng.",
        "Lines are {found} lines apart; {wanted} is prescribed.",
    ),
    "KT009": ("Số trang: {faults}.", "Page number: {faults}."),
    "KT009.missing": (
        "Văn bản dài hơn một trang mà chưa đánh số trang.",
        "The document is longer than a page and has no page numbers.",
    ),
    "KT010": (
        "Phần đầu chưa có đường kẻ nào (dưới Tiêu ngữ, tên cơ quan, trích yếu).",
        "The head has no rule at all (under the Tiêu ngữ, the issuing body, the subject).",
    ),
    "KT011": (
        "{number} chỗ chữ không phải màu đen ({colours}).",
        "{number} places are not in black ({colours}).",
    ),
    "KT011.whole": (
        "Chữ của văn bản không phải màu đen ({colours}).",
        "The letters of the document are not black ({colours}).",
    ),
    "KT011.place": ("cũng có màu", "coloured too"),
}
