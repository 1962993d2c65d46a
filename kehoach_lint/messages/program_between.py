"""Wording of ``compare`` and ``register``."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.help.compare.short": (
        "So bản sau với bản trước của một văn bản.",
        "Hold a version of a document against an earlier one.",
    ),
    "program.help.compare": (
        "So bản sau (NEW) với bản trước (OLD) của một văn bản: phát hiện nào đã hết, nào vẫn còn,"
        " nào mới có, và câu chữ nào đã sửa. Mã thoát: 0 không có phát hiện mới từ mức --fail-on"
        " trở lên; 1 có; 2 có tệp hoặc cấu hình không dùng được.",
        "Hold a version (NEW) of a document against an earlier one (OLD): which findings went,"
        " stayed and came, and what was rewritten. Exit code: 0 no finding at or above --fail-on"
        " came; 1 one did; 2 a file or the configuration could not be used.",
    ),
    "program.help.compare.examples": (
        "kehoach-lint compare du-thao.docx ban-hanh.docx\n"
        "kehoach-lint compare du-thao.docx ban-hanh.docx --format html --output so-sanh.html",
        "kehoach-lint compare draft.docx issued.docx\n"
        "kehoach-lint compare draft.docx issued.docx --format html --output changes.html",
    ),
    "program.help.compare.format": (
        "Dạng báo cáo: text, html (một tệp, mở bằng trình duyệt) hoặc json.",
        "Form of the report: text, html (one file for a browser) or json.",
    ),
    "program.help.compare.output": (
        "Ghi báo cáo vào tệp này.",
        "Write the report to this file.",
    ),
    "program.help.compare.fail.on": (
        "Thoát với mã 1 khi có phát hiện mới từ mức này trở lên (mặc định: warning).",
        "Exit with 1 when a finding at or above this came (default: warning).",
    ),
    "program.help.register.short": (
        "Sổ theo dõi đơn vị nào đã nộp, chưa nộp, nộp muộn.",
        "Who has handed in, who has not, who is late.",
    ),
    "program.help.register": (
        "Lập sổ theo dõi nộp kế hoạch: đối chiếu các văn bản trong PATH với danh sách đơn vị phải"
        " nộp (--units: mỗi dòng một đơn vị, hoặc CSV đơn vị;hạn), không có thì với nơi nhận của"
        " kế hoạch cấp trên (--parent). Hạn lấy từ danh sách, --deadline, hoặc kế hoạch cấp trên."
        " Mã thoát: 0 mọi đơn vị nộp đúng hạn, một lần; 1 còn thiếu, muộn hoặc nộp hơn một lần; 2"
        " có tệp không dùng được.",
        "Keep a register: hold the documents in PATH against the list of units that had to hand in"
        " (--units: one a line, or CSV unit;deadline), else against the recipients of the parent"
        " plan (--parent). The deadline is that of the list, of --deadline or of the parent plan."
        " Exit code: 0 all units handed in once and in time; 1 not all; 2 a file could not be"
        " used.",
    ),
    "program.help.register.examples": (
        "kehoach-lint register nop/ --units xa.txt --parent ke-hoach-tinh.docx\n"
        "kehoach-lint register nop/ --units xa.csv --by file --format json",
        "kehoach-lint register folder/ --units communes.txt --parent plan.docx\n"
        "kehoach-lint register folder/ --units communes.csv --by file --format json",
    ),
    "program.help.register.parent": (
        "Kế hoạch cấp trên: đơn vị phải nộp (nơi nhận) và hạn.",
        "The parent plan: who has to hand in (recipients), and the deadline.",
    ),
    "program.help.register.units": (
        "Danh sách đơn vị phải nộp (văn bản UTF-8).",
        "List of the units that have to hand in (UTF-8).",
    ),
    "program.help.register.deadline": (
        "Hạn nộp chung, dạng dd/mm/yyyy.",
        "Deadline for all, dd/mm/yyyy.",
    ),
    "program.help.register.by": (
        "Tính muộn theo ngày ban hành (issue, mặc định) hay ngày của tệp (file).",
        "Late by the date of issue (issue, default) or by that of the file (file).",
    ),
    "program.help.register.format": (
        "Dạng báo cáo: text hoặc json.",
        "Form of the report: text or json.",
    ),
    "program.compare.head": ("{old} → {new}", "{old} → {new}"),
    "program.compare.gone": ("Phát hiện đã hết: {number}", "Findings that went: {number}"),
    "program.compare.came": ("Phát hiện mới: {number}", "Findings that came: {number}"),
    "program.compare.stayed": ("Phát hiện vẫn còn: {number}", "Findings that stayed: {number}"),
    "program.compare.text": (
        "Câu chữ: {number} trên {all} đoạn thay đổi",
        "Text: {number} of {all} paragraphs changed",
    ),
    "program.compare.change.changed": ("sửa", "rewritten"),
    "program.compare.change.moved": ("chuyển chỗ", "moved"),
    "program.compare.change.gone": ("bỏ", "taken out"),
    "program.compare.change.new": ("thêm", "added"),
    "program.compare.same": (
        "{old} và {new} là một tệp.",
        "{old} and {new} are one file.",
    ),
    "program.register.unit": ("Đơn vị", "Unit"),
    "program.register.status": ("Tình trạng", "Status"),
    "program.register.deadline": ("Hạn", "Deadline"),
    "program.register.day": ("Ngày", "Day"),
    "program.register.files": ("Tệp", "Files"),
    "program.register.status.missing": ("chưa nộp", "missing"),
    "program.register.status.in-time": ("đúng hạn", "in time"),
    "program.register.status.late": ("muộn {days} ngày", "{days} day(s) late"),
    "program.register.status.undated": ("không rõ ngày", "day not known"),
    "program.register.status.handed-in": ("đã nộp", "handed in"),
    "program.register.twice": ("{number} tệp", "{number} files"),
    "program.register.strangers": (
        "Không thuộc đơn vị nào trong danh sách: {names}",
        "Of no unit in the list: {names}",
    ),
    "program.register.summary": (
        "{units} đơn vị: {in_time} đúng hạn, {late} muộn, {missing} chưa nộp, {twice} nộp hơn một"
        " lần.",
        "{units} unit(s): {in_time} in time, {late} late, {missing} missing, {twice} more than"
        " once.",
    ),
    "program.register.no_units": (
        "không biết đơn vị nào phải nộp: hãy cho danh sách (--units); nơi nhận của kế hoạch cấp"
        " trên không kể tên từng đơn vị.",
        "it is not known who had to hand in: give a list (--units); the recipients of the parent"
        " plan do not name single units.",
    ),
    "program.register.list": (
        "không dùng được danh sách {name}: {reason}",
        "the list {name} cannot be used: {reason}",
    ),
    "program.register.list.day": (
        "dòng {line}: “{text}” không phải ngày",
        "line {line}: “{text}” is no date",
    ),
    "program.register.list.empty": ("không có đơn vị nào", "it has no unit"),
    "program.register.list.encoding": ("không phải văn bản UTF-8", "it is no text in UTF-8"),
    "program.register.day_wrong": (
        "--deadline {text}: không phải ngày (dd/mm/yyyy)",
        "--deadline {text}: no date (dd/mm/yyyy)",
    ),
}
