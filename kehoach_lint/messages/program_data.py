"""The data: why a ruleset or table cannot be used, and the list of facts."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # ------------------------------------------------------------------------- files and folders
    "program.data.text": ("{where}", "{where}"),
    "program.data.unusable": (
        "không dùng được dữ liệu riêng: {reason}",
        "the own data cannot be used: {reason}",
    ),
    "program.data.no-folder": (
        "{where}: không mở được thư mục này ({reason})",
        "{where}: this folder cannot be opened ({reason})",
    ),
    "program.data.empty-folder": (
        "{where}: thư mục không có bảng nào ({names}) và không có bộ quy tắc nào",
        "{where}: the folder holds no table ({names}) and no ruleset",
    ),
    "program.data.no-table": (
        "{where}: không phải bảng nào trong {names}, cũng không phải bộ quy tắc .yaml có contents,"
        " rules hoặc extend",
        "{where}: is none of the tables {names}, nor a ruleset (.yaml with contents, rules or"
        " extend)",
    ),
    "program.data.unreadable": (
        "{where}: không đọc được tệp: {reason}",
        "{where}: the file cannot be read: {reason}",
    ),
    "program.data.yaml": (
        "{where}: không đúng cú pháp YAML: {reason}",
        "{where}: is no valid YAML: {reason}",
    ),
    "program.data.no-ruleset": (
        "{where}: không có bộ quy tắc này; các bộ đã biết: {known}",
        "{where}: there is no such ruleset; known: {known}",
    ),
    "program.data.circle": (
        "{where}: extend dẫn vòng trở lại chính tệp này",
        "{where}: extend goes round in a circle",
    ),
    # --------------------------------------------------------------------------- keys and values
    "program.data.pairs": (
        "{where}: cần các cặp {form}",
        "{where}: expected {form} pairs",
    ),
    "program.data.missing-key": (
        "{where}: thiếu khóa {name}",
        "{where}: missing key: {name}",
    ),
    "program.data.unknown-key": (
        "{where}: không có khóa nào tên là {names}",
        "{where}: unknown key: {names}",
    ),
    "program.data.expected-text": (
        "{where}: {name}: cần chữ, đang ghi {found} (có thể phải đặt trong ngoặc kép)",
        "{where}: {name}: expected a text, found {found} (it may need quotes)",
    ),
    "program.data.expected-decimal": (
        "{where}: {name}: cần số (phần lẻ viết sau dấu chấm), đang ghi {found}",
        "{where}: {name}: expected a number, found {found}",
    ),
    "program.data.expected-number": (
        "{where}: {name}: cần số nguyên, đang ghi {found}",
        "{where}: {name}: expected a whole number, found {found}",
    ),
    "program.data.expected-true-false": (
        "{where}: {name}: cần true hoặc false, đang ghi {found}",
        "{where}: {name}: expected true or false, found {found}",
    ),
    "program.data.expected-list": (
        "{where}: {name}: cần danh sách, đang ghi {found}",
        "{where}: {name}: expected a list, found {found}",
    ),
    "program.data.no-texts": (
        "{where}: {name}: mỗi mục của danh sách phải là chữ",
        "{where}: {name}: every entry must be a text",
    ),
    "program.data.no-comma": (
        "{where}: commas: phải có từ hai vế cách nhau bằng dấu phẩy: {names}",
        "{where}: commas: two members or more, parted by commas, are needed: {names}",
    ),
    "program.data.no-date": (
        "{where}: {name}: không phải ngày (ghi YYYY-MM-DD): {value}",
        "{where}: {name}: no date (YYYY-MM-DD): {value}",
    ),
    "program.data.choice": (
        "{where}: {name}: phải là một trong {choices}, đang ghi {value}",
        "{where}: {name}: expected one of {choices}, found {value}",
    ),
    "program.data.pattern": (
        "{where}: {phrase}: biểu thức chính quy sai: {reason}",
        "{where}: {phrase}: faulty regular expression: {reason}",
    ),
    # -------------------------------------------------------------------------------------- rows
    "program.data.stands-twice": (
        "{where}: {name} có hai lần trong tệp",
        "{where}: {name} stands twice in the file",
    ),
    "program.data.drop": (
        "{where}: drop: không có gì tên là {names} để bỏ",
        "{where}: drop: there is nothing called {names} to be dropped",
    ),
    "program.data.columns": (
        "{where}: các cột phải là: {columns}",
        "{where}: the columns must be: {columns}",
    ),
    "program.data.until-before-the-beginning": (
        "{where}: {name}: until trước ngày bắt đầu",
        "{where}: {name}: until lies before the beginning",
    ),
    "program.data.until-before-from": (
        "{where}: {name}: ngày cuối trước ngày đầu",
        "{where}: {name}: the last day lies before the first",
    ),
    "program.data.issued-is-needed": (
        "{where}: {name}: ký hiệu không có năm nên cần issued",
        "{where}: {name}: issued is needed, the symbol has no year",
    ),
    "program.data.forms-and-from-or-until-needed": (
        "{where}: {name}: cần forms, và from hoặc until",
        "{where}: {name}: forms and from or until are needed",
    ),
    "program.data.two-words-needed": (
        "{where}: {name}: mỗi cách viết phải có từ hai chữ trở lên",
        "{where}: {name}: a form has two words or more",
    ),
    "program.data.no-such-set": (
        "{where}: {form}: không có tập từ (sets) nào tên là {names}",
        "{where}: {form}: no such set: {names}",
    ),
    "program.data.no-such-group": (
        "{where}: groups: không có nhóm nào tên là {names}",
        "{where}: groups: no such group: {names}",
    ),
    "program.data.last-sort": (
        "{where}: sorts: dòng cuối cùng phải là {name}",
        "{where}: sorts: the last one must be {name}",
    ),
    "program.data.no-such-day": (
        "{where}: {name}: không có ngày {value}",
        "{where}: {name}: no such day: {value}",
    ),
    "program.data.no-years": (
        "{where}: {name}: cần các năm cách nhau bằng dấu phẩy, đang ghi {value}",
        "{where}: {name}: expected years with commas between them, found {value}",
    ),
    # ------------------------------------------------------------------------- the list of facts
    "program.data.family": (
        "--family không dùng cùng với --data",
        "--family does not go with --data",
    ),
    "program.data.on": (
        "--on: không phải ngày (ghi YYYY-MM-DD): {value}",
        "--on: no date (write YYYY-MM-DD): {value}",
    ),
    "program.data.title": ("Dữ kiện, tính đến ngày {on}", "Facts, on {on}"),
    "program.data.file": (
        "{file}: {rows} dòng{memory}, {checked}",
        "{file}: {rows} rows{memory}, {checked}",
    ),
    "program.data.own": (" (dữ liệu riêng)", " (own data)"),
    "program.data.memory": (
        " ({number} theo hiểu biết chung, chưa đối chiếu)",
        " ({number} from memory, unconfirmed)",
    ),
    "program.data.checked": ("kiểm tra lần cuối {last}", "last verified {last}"),
    "program.data.checked-between": (
        "kiểm tra lần cuối từ {first} đến {last}",
        "last verified between {first} and {last}",
    ),
    "program.data.never": ("chưa ghi ngày kiểm tra", "day of verification not given"),
    "program.data.sources": ("nguồn: {sources}", "source: {sources}"),
    "program.data.more-sources": (" và {number} nguồn khác", " and {number} others"),
    "program.data.stale": (
        "Kiểm tra lần cuối đã quá một năm: {number}",
        "Last verified more than a year ago: {number}",
    ),
    "program.data.unchecked": ("Chưa ghi ngày kiểm tra: {number}", "Never verified: {number}"),
    "program.data.whole-file": ("cả tệp", "the whole file"),
    "program.data.from-memory": (" [theo hiểu biết chung]", " [from memory]"),
}
