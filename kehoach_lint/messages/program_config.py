"""What is said about configuration files."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    # ------------------------------------------------------------------------------- whole files
    "program.config.missing": ("không có tệp này.", "there is no such file."),
    "program.config.closed": ("không mở được tệp: {reason}", "cannot open the file: {reason}"),
    "program.config.large": (
        "tệp quá lớn (giới hạn {limit} byte).",
        "the file is too large (limit: {limit} bytes).",
    ),
    "program.config.dots": (
        "dòng {line} có quá {limit} dấu chấm; hãy chia thành nhiều dòng.",
        "line {line} has more than {limit} dots; break it into several lines.",
    ),
    "program.config.utf8": ("tệp không phải là UTF-8.", "the file is not UTF-8."),
    "program.config.toml": ("tệp không đúng dạng TOML: {reason}", "the file is no TOML: {reason}"),
    "program.config.missing-base": (
        "không có tệp {name}.",
        "there is no file {name}.",
    ),
    "program.config.no-table": (
        "trong {name} không có bảng [tool.kehoach-lint].",
        "{name} has no table [tool.kehoach-lint].",
    ),
    "program.config.circle": (
        "vòng lặp: {name} lại dẫn về chính nó.",
        "goes round in a circle: {name} leads back to itself.",
    ),
    # -------------------------------------------------------------------------------------- keys
    "program.config.key": ("không có khóa này.", "there is no such key."),
    "program.config.key-known": (
        "không có khóa này; các khóa: {known}.",
        "there is no such key; the keys are {known}.",
    ),
    "program.config.needed": ("còn thiếu khóa này.", "this key is missing."),
    "program.config.type.table": ("phải là một bảng.", "must be a table."),
    "program.config.type.tables": (
        "phải là các bảng, mỗi bảng mở đầu bằng [[{name}]].",
        "must be tables, each headed [[{name}]].",
    ),
    "program.config.type.text": (
        "phải là một chuỗi trong dấu nháy.",
        "must be a text in quotes.",
    ),
    "program.config.type.line": (
        "không được rỗng, không có xuống dòng hay ký tự điều khiển.",
        "must not be empty nor hold line breaks or control characters.",
    ),
    "program.config.type.texts": (
        'phải là danh sách chuỗi, ví dụ ["…", "…"].',
        'must be a list of texts such as ["…", "…"].',
    ),
    "program.config.type.number": (
        "phải là số nguyên từ 0 đến {most}.",
        "must be a whole number from 0 to {most}.",
    ),
    "program.config.type.day": (
        "phải là ngày không kèm giờ và không có dấu nháy, ví dụ 2026-12-31.",
        "must be a date without a time and without quotes such as 2026-12-31.",
    ),
    "program.config.word": (
        "không nhận giá trị “{value}”; hãy chọn một trong: {known}.",
        "“{value}” is not accepted; choose one of {known}.",
    ),
    "program.config.no-select": (
        "danh sách rỗng; hãy ghi mã, hoặc bỏ khóa này.",
        "the list is empty; name codes or leave this key out.",
    ),
    "program.config.pattern": (
        "không dùng được mẫu tên tệp “{value}”: chỉ có *, **, ? và dấu /, không đi lên bằng ..",
        "“{value}” is no usable pattern of file names: *, **, ? and / only, no way up by ..",
    ),
    # ------------------------------------------------------------------------- codes, rulesets
    "program.config.code": (
        "không có mã, tên hay nhóm quy tắc “{name}”.",
        "there is no code, name or family “{name}”.",
    ),
    "program.config.rule": (
        "không có quy tắc “{name}”.",
        "there is no rule “{name}”.",
    ),
    "program.config.ruleset": (
        "không dùng được bộ quy tắc: {reason}",
        "the ruleset cannot be used: {reason}",
    ),
    "program.config.data": (
        "không dùng được dữ liệu: {reason}",
        "the data cannot be used: {reason}",
    ),
    "program.config.no-rule": (
        "select, ignore và severity không để lại quy tắc nào; hãy dùng exclude để bỏ qua tệp.",
        "select, ignore and severity leave no rule; use exclude to leave out files.",
    ),
    # ------------------------------------------------------------------------------ runs of check
    "program.config.broken": (
        "không kiểm tra vì cấu hình không dùng được: {name}",
        "not checked, because its configuration cannot be used: {name}",
    ),
    "program.config.all-excluded": (
        "mọi tệp tìm thấy đều bị exclude trong cấu hình loại ra",
        "all files found are left out by exclude in the configuration",
    ),
    "program.config.both": (
        "--config và --no-config loại trừ nhau.",
        "--config and --no-config exclude each other.",
    ),
    "program.config.given": (
        "không dùng được cấu hình {name}: {reason}",
        "the configuration {name} cannot be used: {reason}",
    ),
    # ------------------------------------------------------------------------------ show-settings
    "program.config.show.default": ("mặc định", "default"),
    "program.config.show.line": ("dòng lệnh: {key}", "command line: {key}"),
    "program.config.show.none": ("không có tệp cấu hình", "no configuration file"),
    "program.config.show.file": ("cấu hình: {names}", "configuration: {names}"),
    "program.config.show.select": ("mặc định: mọi quy tắc", "default: all rules"),
    "program.config.show.ruleset": (
        "mặc định: theo loại và trích yếu của văn bản",
        "default: by kind and title of the document",
    ),
    "program.config.show.grace-days": (
        "mặc định: theo bộ quy tắc",
        "default: those of the ruleset",
    ),
    "program.config.show.baseline": ("mặc định: không có", "default: none"),
    "program.config.show.data": (
        "mặc định: dữ liệu của chương trình",
        "default: the data of the program",
    ),
    "program.config.show.ignore": ("mặc định: không có", "default: none"),
    "program.config.show.exclude": ("mặc định: không có", "default: none"),
    "program.config.show.excluded": (
        "exclude loại tệp này khi tìm trong thư mục",
        "left out by exclude when found by searching a folder",
    ),
    # --------------------------------------------------------------------------------------- init
    "program.config.init.exists": (
        "đã có tệp {name}; không ghi đè.",
        "{name} is there already; it is not overwritten.",
    ),
    "program.config.init.closed": (
        "không ghi được {name}: {reason}",
        "cannot write {name}: {reason}",
    ),
    "program.config.init.done": ("Đã ghi {name}.", "{name} written."),
    "program.config.start.head": (
        "Cấu hình của kehoach-lint cho các dự thảo trong thư mục này và các thư mục con.\n"
        "Tệp gần dự thảo nhất được dùng, không tự trộn với tệp ở thư mục trên.\n"
        "Bỏ dấu # ở đầu dòng để dùng; giá trị ghi sẵn là mặc định hoặc ví dụ.\n"
        "Xem giá trị đang có hiệu lực: kehoach-lint check --show-settings TỆP",
        "Settings of kehoach-lint for the drafts in this folder and the folders below.\n"
        "The file nearest to a draft holds; it is not merged with files further up.\n"
        "Take away the # at the beginning of a line to use it; values are defaults or examples.\n"
        "To see what holds: kehoach-lint check --show-settings FILE",
    ),
    "program.config.start.extend": (
        "Kế thừa một tệp cấu hình khác (đường dẫn tính từ tệp này).",
        "Build upon another configuration file (path from this file).",
    ),
    "program.config.start.stage": (
        "Giai đoạn: soan-thao (soạn thảo), tham-dinh (thẩm định), ky-ban-hanh (ký ban hành).",
        "Stage: soan-thao (drafting), tham-dinh (review), ky-ban-hanh (signing).",
    ),
    "program.config.start.fail-on": (
        "Mức nhẹ nhất làm mã thoát thành 1: error, warning, info hoặc never (không bao giờ).",
        "Lowest severity that makes the exit code 1: error, warning, info or never.",
    ),
    "program.config.start.select": (
        "Chỉ chạy các quy tắc này (mã, tên hoặc nhóm); mặc định: tất cả.",
        "Only these rules (codes, names or families); by default all.",
    ),
    "program.config.start.ignore": (
        "Bỏ các quy tắc này; mặc định: không bỏ quy tắc nào.",
        "Leave these rules out; by default none.",
    ),
    "program.config.start.ruleset": (
        "Bộ quy tắc: tên hoặc tệp YAML; mặc định: theo loại và trích yếu của văn bản.",
        "Ruleset: a name or a YAML file; by default chosen by kind and title of the document.",
    ),
    "program.config.start.grace-days": (
        "Số ngày sau khi kết thúc mà báo cáo, tổng kết vẫn được coi là đúng hạn;"
        " mặc định: theo bộ quy tắc.",
        "Days after the end within which a report or review is in time;"
        " by default those of the ruleset.",
    ),
    "program.config.start.data": (
        "Thư mục dữ liệu riêng (tên cơ quan, đơn vị, văn bản), bổ sung cho dữ liệu có sẵn.",
        "Folders of own data (bodies, units, acts), which correct those of the program.",
    ),
    "program.config.start.exclude": (
        "Bỏ qua khi tìm trong thư mục; tệp được ghi rõ trên dòng lệnh vẫn được kiểm tra.",
        "Left out when folders are searched; files named on the command line are checked.",
    ),
    "program.config.start.baseline": (
        "Tệp ghi các phát hiện đã biết.",
        "File with the findings known before.",
    ),
    "program.config.start.severity": (
        "Mức độ của từng quy tắc: error, warning, info hoặc off (không chạy).",
        "Severity of single rules: error, warning, info or off (not run).",
    ),
    "program.config.start.overrides": (
        "Thiết lập riêng cho một số tệp: * trong một tên, ** qua nhiều thư mục.",
        "Other settings for some files: * within a name, ** for any number of folders.",
    ),
    "program.config.start.suppress": (
        "Không báo một số phát hiện, có lý do và (nếu muốn) có thời hạn.",
        "Keep some findings quiet, with a reason and, if wished, until a day.",
    ),
    "program.config.start.suppress.text": ("xã Hòa Bình Thượng", "xã Hòa Bình Thượng"),
    "program.config.start.suppress.reason": (
        "tên xã ghi theo văn bản cũ",
        "the name stands as in an old document",
    ),
}
