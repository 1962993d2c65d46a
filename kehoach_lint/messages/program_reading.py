"""Why a file could not be read, and what to do about it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # ------------------------------------------------------------------------------ the file
    "program.read.missing": (
        "Không tìm thấy tệp {name}: hãy kiểm tra lại tên tệp và thư mục.",
        "File {name} was not found: check its name and folder.",
    ),
    "program.read.folder": (
        "{name} là thư mục, không phải tệp: hãy chỉ ra một tệp .docx, .md hoặc .txt.",
        "{name} is a folder, not a file: name a .docx, .md or .txt file.",
    ),
    "program.read.special": (
        "{name} không phải là tệp thông thường: hãy lưu văn bản thành tệp .docx, .md hoặc .txt.",
        "{name} is not a regular file: save the document as a .docx, .md or .txt file.",
    ),
    "program.read.permission": (
        "Không có quyền mở tệp {name}: hãy đóng chương trình đang dùng tệp hoặc xin quyền đọc.",
        "There is no permission to open {name}: close what uses it, or ask for leave to read it.",
    ),
    "program.read.system": (
        "Máy không mở được tệp {name} ({reason}): hãy chép tệp sang chỗ khác rồi thử lại.",
        "The system could not open {name} ({reason}): copy it elsewhere and try again.",
    ),
    "program.read.empty": (
        "Tệp {name} rỗng (0 byte): hãy lưu lại văn bản rồi thử lại.",
        "File {name} is empty (0 bytes): save the document again and retry.",
    ),
    "program.read.blank": (
        "Tệp {name} không có chữ nào đọc được: nếu là ảnh quét, hãy gõ lại hoặc nhận dạng chữ.",
        "File {name} has no text that can be read: if it is a scan, type it or run text"
        " recognition.",
    ),
    "program.read.too-large": (
        "Tệp {name} lớn hơn {limit} MB: hãy bỏ bớt ảnh hoặc tách phụ lục ra tệp riêng.",
        "File {name} is larger than {limit} MB: take out pictures or move appendices to a file"
        " of their own.",
    ),
    "program.read.too-long": (
        "Văn bản trong tệp {name} quá dài: hãy tách thành nhiều tệp.",
        "The text in {name} is too long: split it into several files.",
    ),
    "program.read.time": (
        "Đọc tệp {name} quá {seconds} giây nên đã dừng: hãy lưu lại thành tệp .docx mới.",
        "Reading {name} took more than {seconds} seconds and was stopped: save it anew as .docx.",
    ),
    # ---------------------------------------------------------------------------- its format
    "program.read.unknown": (
        "Chưa đọc được loại tệp {suffix} của {name}: hãy lưu văn bản thành .docx, .md hoặc .txt.",
        "Files of the kind {suffix} ({name}) cannot be read: save the document as .docx, .md or"
        " .txt.",
    ),
    "program.read.unsupported.doc": (
        "Máy này không có LibreOffice nên không đọc được tệp .doc ({name}): hãy mở bằng Word, chọn"
        " Lưu thành (Save As), kiểu Word Document (.docx); hoặc cài LibreOffice (xem: kehoach-lint"
        " doctor).",
        "There is no LibreOffice here to read .doc files ({name}): open it in Word and use Save As,"
        " Word Document (.docx), or install LibreOffice (see: kehoach-lint doctor).",
    ),
    "program.read.unsupported.rtf": (
        "Máy này không có LibreOffice nên không đọc được tệp RTF ({name}): hãy mở bằng Word rồi lưu"
        " thành .docx; hoặc cài LibreOffice (xem: kehoach-lint doctor).",
        "There is no LibreOffice here to read RTF files ({name}): open it in Word and save it as"
        " .docx, or install LibreOffice (see: kehoach-lint doctor).",
    ),
    "program.read.unsupported.odt": (
        "Máy này không có LibreOffice nên không đọc được tệp OpenDocument ({name}): hãy mở bằng"
        " Word rồi lưu thành .docx; hoặc cài LibreOffice (xem: kehoach-lint doctor).",
        "There is no LibreOffice here to read OpenDocument files ({name}): open it in Word and save"
        " it as .docx, or install LibreOffice (see: kehoach-lint doctor).",
    ),
    "program.read.office.time": (
        "LibreOffice chuyển tệp {name} quá {seconds} giây nên đã dừng: hãy mở bằng Word rồi lưu"
        " thành .docx.",
        "LibreOffice took more than {seconds} seconds over {name} and was stopped: open it in Word"
        " and save it as .docx.",
    ),
    "program.read.office.damaged": (
        "LibreOffice không mở được tệp {name}, có thể tệp bị hỏng: hãy mở bằng Word rồi lưu thành"
        " .docx.",
        "LibreOffice could not open {name}, which may be damaged: open it in Word and save it as"
        " .docx.",
    ),
    "program.read.inside.zip": (
        "Tệp {name} mang đuôi {suffix} nhưng bên trong là tệp nén: nếu là tệp Word, hãy đổi đuôi"
        " thành .docx.",
        "File {name} is named {suffix} but is a zip archive inside: if it is a Word file, rename"
        " it to .docx.",
    ),
    "program.read.inside.doc": (
        "Tệp {name} mang đuôi {suffix} nhưng bên trong là tệp Word kiểu cũ (.doc): hãy mở bằng"
        " Word rồi lưu thành .docx.",
        "File {name} is named {suffix} but is an old Word file (.doc) inside: open it in Word and"
        " save it as .docx.",
    ),
    "program.read.inside.pdf": (
        "Tệp {name} mang đuôi {suffix} nhưng bên trong là PDF: hãy đổi đuôi thành .pdf, hoặc dùng"
        " tệp Word gốc (.docx).",
        "File {name} is named {suffix} but is a PDF inside: rename it to .pdf, or use the Word"
        " file it was made from.",
    ),
    "program.read.inside.rtf": (
        "Tệp {name} mang đuôi {suffix} nhưng bên trong là RTF: hãy mở bằng Word rồi lưu thành"
        " .docx.",
        "File {name} is named {suffix} but is RTF inside: open it in Word and save it as .docx.",
    ),
    "program.read.inside.text": (
        "Tệp {name} mang đuôi {suffix} nhưng bên trong là văn bản thường: hãy đổi đuôi thành .txt,"
        " hoặc mở bằng Word rồi lưu thành .docx.",
        "File {name} is named {suffix} but is plain text inside: rename it to .txt, or open it in"
        " Word and save it as .docx.",
    ),
    "program.read.inside.odt": (
        "Tệp {name} bên trong là OpenDocument: hãy đổi đuôi thành .odt, hoặc mở bằng Word rồi lưu"
        " thành .docx.",
        "File {name} is OpenDocument inside: rename it to .odt, or open it in Word and save it as"
        " .docx.",
    ),
    "program.read.inside.other-ole": (
        "Tệp {name} bên trong không phải là văn bản Word: hãy kiểm tra xem có đúng tệp cần gửi"
        " không, rồi mở bằng Word và lưu thành .docx.",
        "File {name} is no Word document inside: check that it is the right file, then open it in"
        " Word and save it as .docx.",
    ),
    "program.read.inside.other-open": (
        "Tệp {name} bên trong không phải là văn bản OpenDocument: hãy mở bằng chương trình đã tạo"
        " ra nó rồi lưu thành .docx.",
        "File {name} is no OpenDocument text inside: open it in the program that made it and save"
        " it as .docx.",
    ),
    "program.read.inside.xlsx": (
        "Tệp {name} bên trong là bảng tính Excel: hãy chép nội dung sang Word rồi lưu thành .docx.",
        "File {name} is an Excel workbook inside: copy its content to Word and save it as .docx.",
    ),
    "program.read.inside.pptx": (
        "Tệp {name} bên trong là bản trình chiếu PowerPoint: hãy chép nội dung sang Word rồi lưu"
        " thành .docx.",
        "File {name} is a PowerPoint presentation inside: copy its content to Word and save it as"
        " .docx.",
    ),
    "program.read.inside.other-zip": (
        "Tệp {name} không phải là tệp Word: hãy mở văn bản bằng Word rồi lưu thành .docx.",
        "File {name} is not a Word file: open the document in Word and save it as .docx.",
    ),
    # ------------------------------------------------------------------------------ its text
    "program.read.undecodable": (
        "Tệp {name} không theo bảng mã UTF-8 (byte {byte} ở vị trí {position}): hãy mở bằng"
        " Notepad, chọn Lưu thành, mã hóa UTF-8.",
        "File {name} is not in UTF-8 (byte {byte} at position {position}): open it in Notepad and"
        " use Save As with the encoding UTF-8.",
    ),
    "program.read.binary": (
        "Tệp {name} không chứa văn bản đọc được: hãy kiểm tra xem có đúng tệp cần gửi không, rồi"
        " lưu lại thành .docx hoặc .txt (UTF-8).",
        "File {name} holds no readable text: check that it is the right file, then save it as"
        " .docx or .txt (UTF-8).",
    ),
    # ----------------------------------------------------------------------- the Word package
    "program.read.encrypted": (
        "Tệp {name} được đặt mật khẩu: hãy mở bằng Word, bỏ mật khẩu rồi lưu lại thành .docx.",
        "File {name} is protected by a password: open it in Word, take the password off and save"
        " it as .docx.",
    ),
    "program.read.macros": (
        "Tệp {name} chứa macro nên không được mở: hãy lưu lại thành Word Document (.docx) không"
        " có macro.",
        "File {name} holds macros and is not opened: save it as a Word Document (.docx) without"
        " macros.",
    ),
    "program.read.broken": (
        "Tệp {name} bị hỏng hoặc chép chưa hết: hãy mở lại bằng Word, lưu thành .docx rồi thử lại.",
        "File {name} is damaged or was not copied whole: open it in Word, save it as .docx and"
        " retry.",
    ),
    "program.read.broken-xml": (
        "Tệp {name} bị hỏng ở phần {part}: hãy mở bằng Word để sửa rồi lưu lại thành .docx.",
        "File {name} is damaged in its part {part}: let Word repair it and save it as .docx.",
    ),
    "program.read.deep": (
        "Tệp {name} có cấu trúc lồng nhau quá sâu ở phần {part}: hãy chép nội dung sang một tệp"
        " .docx mới.",
        "File {name} is nested too deep in its part {part}: copy the content to a new .docx file.",
    ),
    "program.read.entities": (
        "Tệp {name} có khai báo DTD ở phần {part}, điều mà Word không bao giờ ghi: hãy chép nội"
        " dung sang một tệp .docx mới.",
        "File {name} declares a DTD in its part {part}, which Word never writes: copy the content"
        " to a new .docx file.",
    ),
    "program.read.zip.members": (
        "Tệp {name} chứa hơn {limit} tệp con nên không được mở: hãy chép nội dung sang một tệp"
        " .docx mới.",
        "File {name} holds more than {limit} files and is not opened: copy the content to a new"
        " .docx file.",
    ),
    "program.read.zip.part": (
        "Phần {part} của tệp {name} lớn hơn {limit} MB khi giải nén: hãy bỏ bớt ảnh hoặc chép nội"
        " dung sang một tệp .docx mới.",
        "The part {part} of {name} is larger than {limit} MB when unpacked: take out pictures or"
        " copy the content to a new .docx file.",
    ),
    "program.read.zip.total": (
        "Tệp {name} lớn hơn {limit} MB khi giải nén: hãy bỏ bớt ảnh hoặc chép nội dung sang một"
        " tệp .docx mới.",
        "File {name} is larger than {limit} MB when unpacked: take out pictures or copy the"
        " content to a new .docx file.",
    ),
    "program.read.zip.ratio": (
        "Phần {part} của tệp {name} được nén bất thường nên không được mở: hãy chép nội dung sang"
        " một tệp .docx mới.",
        "The part {part} of {name} is packed in a suspicious way and is not opened: copy the"
        " content to a new .docx file.",
    ),
    "program.read.zip.twice": (
        "Tệp {name} có hai phần cùng tên {part} nên không được mở: hãy chép nội dung sang một tệp"
        " .docx mới.",
        "File {name} has two parts of the name {part} and is not opened: copy the content to a"
        " new .docx file.",
    ),
    # ---------------------------------------------------------------------------------- PDF, OCR
    "program.read.pdf.encrypted": (
        "Tệp {name} được đặt mật khẩu: hãy dùng tệp Word gốc (.docx), hoặc lưu lại PDF không có"
        " mật khẩu.",
        "File {name} is protected by a password: use the Word file it was made from, or save the"
        " PDF without a password.",
    ),
    "program.read.pdf.broken": (
        "Tệp PDF {name} bị hỏng hoặc chép chưa hết: hãy xuất lại PDF từ tệp Word rồi thử lại.",
        "The PDF {name} is damaged or was not copied whole: export it from Word again and retry.",
    ),
    "program.read.pdf.xfa": (
        "Tệp {name} là biểu mẫu PDF động (XFA), chữ không nằm trên trang: hãy in ra PDF thường,"
        " hoặc dùng tệp Word gốc.",
        "File {name} is a dynamic PDF form (XFA), whose text is not on its pages: print it to a"
        " usual PDF, or use the Word file.",
    ),
    "program.read.pdf.pages": (
        "Tệp PDF {name} có hơn {limit} trang: hãy tách thành nhiều tệp.",
        "The PDF {name} has more than {limit} pages: split it into several files.",
    ),
    "program.read.pdf.scan": (
        "Tệp PDF {name} là ảnh quét, không có chữ để đọc: hãy dùng tệp Word gốc (.docx), hoặc thêm"
        " --ocr để nhận dạng chữ bằng tesseract.",
        "The PDF {name} is a scan without text: use the Word file it was made from, or add --ocr"
        " to have the text recognised by tesseract.",
    ),
    "program.read.pdf.garbled": (
        "Tệp PDF {name} không cho biết chữ trên trang là chữ gì (phông nhúng thiếu bảng mã): hãy"
        " dùng tệp Word gốc (.docx), hoặc thêm --ocr để nhận dạng chữ từ ảnh của trang.",
        "The PDF {name} does not tell which characters its glyphs are (its fonts have no map to"
        " Unicode): use the Word file, or add --ocr to have the pages recognised as pictures.",
    ),
    "program.read.ocr.no-program": (
        "Muốn nhận dạng chữ trong {name} phải cài tesseract và dữ liệu tiếng Việt: Debian, Ubuntu:"
        " apt install tesseract-ocr tesseract-ocr-vie; macOS: brew install tesseract"
        " tesseract-lang; Windows: bộ cài UB Mannheim, chọn Vietnamese.",
        "To recognise the text of {name} tesseract and its Vietnamese data must be installed:"
        " Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie; macOS: brew install"
        " tesseract tesseract-lang; Windows: the UB Mannheim installer with Vietnamese.",
    ),
    "program.read.ocr.no-language": (
        "tesseract chưa có dữ liệu tiếng Việt nên không nhận dạng được {name}: Debian, Ubuntu:"
        " apt install tesseract-ocr-vie; macOS: brew install tesseract-lang; Windows: chạy lại bộ"
        " cài, chọn Vietnamese.",
        "tesseract has no Vietnamese data, so {name} cannot be recognised: Debian, Ubuntu: apt"
        " install tesseract-ocr-vie; macOS: brew install tesseract-lang; Windows: run its"
        " installer again and choose Vietnamese.",
    ),
    "program.read.ocr.pages": (
        "Tệp {name} có hơn {limit} trang ảnh phải nhận dạng: hãy tách thành nhiều tệp.",
        "File {name} has more than {limit} pages to recognise: split it into several files.",
    ),
    "program.read.ocr.time": (
        "Nhận dạng một trang của {name} quá {seconds} giây nên đã dừng: hãy quét lại ở 300 dpi.",
        "Recognising a page of {name} took more than {seconds} seconds and was stopped: scan it"
        " again at 300 dpi.",
    ),
    "program.read.ocr.failed": (
        "tesseract không đọc được ảnh của trang trong {name}: hãy thử chạy tesseract riêng, hoặc"
        " dùng tệp Word gốc.",
        "tesseract could not read the picture of a page of {name}: try tesseract on its own, or"
        " use the Word file.",
    ),
}
