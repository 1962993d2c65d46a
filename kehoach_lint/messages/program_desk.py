"""What is said to who works without a terminal: copies beside drafts, scripts to drop them on."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.help.mark.short": (
        "Ghi bản có ghi chú ngay cạnh dự thảo.",
        "Write a copy with notes beside each draft.",
    ),
    "program.help.mark": (
        "Kiểm tra và ghi một bản có ghi chú cạnh mỗi dự thảo: du-thao.kiem-tra.docx với ghi chú của"
        " Word, hoặc trang HTML cho định dạng khác. Không bao giờ ghi đè. Tệp .doc, .rtf, .odt cần"
        " LibreOffice. PATH là tệp hoặc thư mục. Mã thoát: 0 đã ghi; 2 có tệp không kiểm tra hoặc"
        " không ghi được.",
        "Check drafts and write a copy with notes beside each: draft.kiem-tra.docx with Word"
        " comments, or a page of HTML for other formats. Never writes over a file. Files .doc, .rtf"
        " and .odt need LibreOffice. PATH is a file or a folder. Exit code: 0 written; 2 a file"
        " could not be checked or written.",
    ),
    "program.help.mark.examples": (
        "kehoach-lint mark du-thao.docx\nkehoach-lint mark --open du-thao.docx ke-hoach-cu.doc",
        "kehoach-lint mark draft.docx --lang en\nkehoach-lint mark --open draft.docx old-plan.doc",
    ),
    "program.help.mark.open": (
        "Mở bản có ghi chú bằng chương trình của máy (nhiều nhất 5 bản).",
        "Open the copies with the programs of the system (5 at the most).",
    ),
    "program.help.mark.ask": (
        "Khi không nêu PATH: lấy các tệp được thả vào kịch bản, không có thì hỏi.",
        "Without PATH: take the files dropped on the script, else ask for them.",
    ),
    "program.help.shortcut.short": (
        "Tạo biểu tượng để thả tệp vào kiểm tra.",
        "Make an icon on which drafts are dropped.",
    ),
    "program.help.shortcut": (
        "Ghi vào FOLDER (mặc định: màn hình nền) một kịch bản để kiểm tra mà không cần gõ lệnh: thả"
        " dự thảo vào biểu tượng (Windows, Linux) hoặc kéo vào cửa sổ được mở (macOS); bản có ghi"
        " chú nằm cạnh dự thảo và tự mở ra. Chạy lại lệnh này sau khi cài lại Python.",
        "Write a script into FOLDER (default: the desktop) that checks without typing: drop drafts"
        " on its icon (Windows, Linux) or drag them into its window (macOS); copies with notes lie"
        " beside the drafts and open. Run it again after Python was installed anew.",
    ),
    "program.help.shortcut.examples": (
        "kehoach-lint shortcut\nkehoach-lint shortcut D:\\VanBan --system windows",
        "kehoach-lint shortcut --lang en\nkehoach-lint shortcut drafts/ --system linux",
    ),
    "program.help.shortcut.system": (
        "Hệ điều hành của kịch bản (mặc định: của máy này).",
        "The system the script is for (default: this one).",
    ),
    "program.mark.done": (
        "{found}; bản có ghi chú: {target}",
        "{found}; the copy with notes: {target}",
    ),
    "program.mark.page": (
        "Không ghi chú vào tệp Word được nên ghi thành trang HTML: {reason}",
        "No comments could be put into the Word file, so it is a page of HTML: {reason}",
    ),
    "program.mark.elsewhere": (
        "Không ghi được vào thư mục của văn bản, nên bản có ghi chú nằm ở thư mục khác nêu trên.",
        "The folder of the draft cannot be written to, so the copy lies in the other one above.",
    ),
    "program.mark.open": (
        "Văn bản đang mở trong Word (hoặc LibreOffice): những thay đổi chưa lưu không được kiểm"
        " tra.",
        "The draft is open in Word (or LibreOffice): changes that were not saved are not seen.",
    ),
    "program.mark.close": (
        "văn bản đang mở trong Word (hoặc LibreOffice): hãy lưu, đóng văn bản rồi thử lại.",
        "the draft is open in Word (or LibreOffice): save it, close it and try again.",
    ),
    "program.mark.more": (
        "Chỉ mở {number} trong {all} bản có ghi chú.",
        "Only {number} of {all} copies were opened.",
    ),
    "program.mark.not_opened": (
        "Máy không tự mở được bản có ghi chú: hãy mở tệp nêu trên.",
        "The copies could not be opened from here: open the files named above.",
    ),
    "program.mark.no_path": (
        "còn thiếu PATH: hãy nêu tệp cần kiểm tra.",
        "PATH is missing: name the drafts to be checked.",
    ),
    "program.mark.no_input": (
        "mark không đọc đầu vào chuẩn (-): bản có ghi chú được ghi cạnh tệp.",
        "mark does not read standard input (-): copies are written beside files.",
    ),
    "program.mark.ask": (
        "Kéo tệp cần kiểm tra vào cửa sổ này rồi bấm Enter:",
        "Drag the drafts into this window and press Enter:",
    ),
    "program.shortcut.name": ("Kiểm tra kế hoạch", "Check drafts (kehoach-lint)"),
    "program.shortcut.about": (
        "Thả tệp vào đây để kiểm tra bằng kehoach-lint (tạo bởi: kehoach-lint shortcut)",
        "Drop drafts here to have them checked by kehoach-lint (made by: kehoach-lint shortcut)",
    ),
    "program.shortcut.pause.key": (
        "Bấm phím bất kỳ để đóng cửa sổ này.",
        "Press any key to close this window.",
    ),
    "program.shortcut.pause.enter": (
        "Bấm Enter để đóng cửa sổ này.",
        "Press Enter to close this window.",
    ),
    "program.shortcut.done": ("Đã ghi {name}", "Written: {name}"),
    "program.shortcut.use.windows": (
        "Kéo một hay nhiều tệp thả vào biểu tượng này; bản có ghi chú nằm cạnh tệp và tự mở ra. Bấm"
        " đúp vào biểu tượng thì được hỏi tệp.",
        "Drop one file or several on the icon; the copies lie beside them and open. A double click"
        " asks for files.",
    ),
    "program.shortcut.use.macos": (
        "Bấm đúp vào tệp này, rồi kéo văn bản vào cửa sổ Terminal và bấm Enter. (Finder không cho"
        " thả tệp lên biểu tượng .command.)",
        "Double-click it, drag drafts into the Terminal window and press Enter. (Finder lets"
        " nothing be dropped on the icon of a .command.)",
    ),
    "program.shortcut.use.linux": (
        "Thả tệp vào biểu tượng .desktop (KDE, Xfce, Cinnamon, MATE; trên GNOME cần bấm chuột phải,"
        " chọn Allow Launching, hoặc bấm đúp để được hỏi tệp).",
        "Drop files on the .desktop icon (KDE, Xfce, Cinnamon, MATE; in GNOME right-click and Allow"
        " Launching first, or double-click to be asked for files).",
    ),
    "program.shortcut.foreign": (
        "Kịch bản này gọi {python} của máy hiện tại; trên máy khác hãy chạy lệnh shortcut ở đó.",
        "The script calls {python} of this machine; on another one run shortcut there.",
    ),
    "program.shortcut.not_installed": (
        "{python} không chạy được kehoach_lint từ thư mục khác: hãy cài chương trình bằng pip rồi"
        " thử lại.",
        "{python} cannot run kehoach_lint from another folder: install the program by pip and try"
        " again.",
    ),
    "program.shortcut.taken": (
        "đã có tệp {name} không do chương trình tạo ra, nên không ghi đè",
        "{name} is there and was not made by this program; it is left as it is",
    ),
    "program.shortcut.closed": (
        "không ghi được vào thư mục {folder}: {reason}",
        "cannot write into {folder}: {reason}",
    ),
}
