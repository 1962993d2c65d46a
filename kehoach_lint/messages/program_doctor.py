"""What ``doctor`` says of the program and its helpers."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.help.doctor.short": (
        "Cho biết máy có gì, thiếu gì và cách cài.",
        "Show what is here, what is missing, and how to install it.",
    ),
    "program.help.doctor": (
        "Kiểm tra chính chương trình và các phần mềm hỗ trợ không bắt buộc (LibreOffice cho .doc,"
        " .rtf, .odt; Tesseract cho PDF quét; phông chữ), kèm lệnh cài đặt trên Windows, macOS,"
        " Debian và Ubuntu. Mã thoát: 0 chương trình tốt; 2 dữ liệu của chương trình bị hỏng.",
        "Look at the program itself and at optional helpers (LibreOffice for .doc, .rtf, .odt;"
        " Tesseract for scans; fonts), with the commands that install them on Windows, macOS,"
        " Debian and Ubuntu. Exit code: 0 the program is sound; 2 its own data are broken.",
    ),
    "program.help.doctor.examples": (
        "kehoach-lint doctor",
        "kehoach-lint doctor --lang en",
    ),
    "program.doctor.head.part": ("Thành phần", "Part"),
    "program.doctor.head.state": ("Tình trạng", "State"),
    "program.doctor.head.about": ("Chi tiết", "About"),
    "program.doctor.state.good": ("tốt", "good"),
    "program.doctor.state.bad": ("HỎNG", "BROKEN"),
    "program.doctor.state.off": ("không dùng", "not used"),
    "program.doctor.state.here": ("có", "here"),
    "program.doctor.state.missing": ("chưa có", "not here"),
    "program.doctor.part.program": ("kehoach-lint", "kehoach-lint"),
    "program.doctor.part.python": ("Python", "Python"),
    "program.doctor.part.rulesets": ("Bảng dữ liệu, bộ quy tắc", "Tables and rulesets"),
    "program.doctor.part.grammar": ("Ngữ pháp", "Grammars"),
    "program.doctor.part.counts": ("Số âm tiết đã thống kê", "Syllables that were counted"),
    "program.doctor.part.trial": ("Số quy tắc, đã chạy thử", "Rules, given a trial"),
    "program.doctor.part.cache": ("Bộ nhớ đệm", "Cache"),
    "program.doctor.part.libreoffice": ("LibreOffice", "LibreOffice"),
    "program.doctor.part.tesseract": ("Tesseract", "Tesseract"),
    "program.doctor.part.language": ("Dữ liệu tiếng Việt", "Its Vietnamese data"),
    "program.doctor.part.font": ("Phông Times New Roman", "Times New Roman, or its like"),
    "program.doctor.use.libreoffice": (
        "LibreOffice: để đọc tệp .doc, .rtf, .odt (tùy chọn). Cách cài:",
        "LibreOffice: to read .doc, .rtf and .odt files (optional). To install it:",
    ),
    "program.doctor.use.tesseract": (
        "Tesseract và dữ liệu tiếng Việt: để đọc PDF quét bằng --ocr (tùy chọn). Cách cài:",
        "Tesseract with its Vietnamese data: to read scans by --ocr (optional). To install it:",
    ),
    "program.doctor.use.font": (
        "Phông cùng cỡ với Times New Roman, để LibreOffice dàn trang đúng (tùy chọn). Cách cài:",
        "A font as wide as Times New Roman, for pages laid out by LibreOffice (optional). To"
        " install it:",
    ),
    "program.doctor.windows_language": (
        "Trên Windows, khi trình cài đặt hỏi, hãy đánh dấu Additional language data > Vietnamese.",
        "On Windows mark Additional language data > Vietnamese when the installer asks.",
    ),
    "program.doctor.broken": (
        "Chương trình bị hỏng: hãy cài lại (pip install --force-reinstall kehoach-lint).",
        "The program is broken: install it again (pip install --force-reinstall kehoach-lint).",
    ),
}
