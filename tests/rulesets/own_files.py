"""Own folders of data for the tests: one good file for each table, and a ruleset."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

COLUMNS = "tên\tloại\tcấp\tthuộc trước\tthuộc sau\ttừ\tđến\n"
"""The first row of ``don-vi.tsv``."""

GOOD: Mapping[str, str] = {
    "co-quan.yaml": """source: sổ tay văn phòng
status: confirmed
checked: 2026-11-02
drop: [Bộ Y tế]
words:
  - {word: tổ, not_after: [thành]}
ordinary: [tổ vớt bèo]
groups:
  - kind: nha-nuoc
    small: first
    names:
      - {name: Bộ Khoa học và Công nghệ, also: [Bộ Khoa học & Công nghệ]}
      - {name: Tổ Giữ ao, wrong: [Tổ Coi ao], since: 2020-01-01, near: false}
""",
    "hieu-luc.yaml": """acts:
  - symbol: 03/2015/TT-BGTVT
    type: Thông tư
    issued: 2015-02-03
    until: 2020-12-31
    successor: 9/2020/TT-BGTVT
    source: sổ tay văn phòng
    status: confirmed
    checked: 2025-11-02
""",
    "ky-niem.yaml": """groups:
  - status: confirmed
    source: sổ tay văn phòng
    checked: 2026-11-02
    days:
      - {day: 5, month: 6, year: 1950, name: Ngày truyền thống xã Cẩm Lĩnh}
""",
    "to-chuc-cu.yaml": """drop: [thi đua theo đợt]
source: sổ tay văn phòng
status: from memory
sets:
  - {slot: tổ, words: [Tổ, Đội]}
groups:
  - kind: ten
    until: 2023-12-31
    rows:
      - {name: Tổ Đèn làng, now: Tổ Giữ ao, forms: ["{tổ} Đèn làng"]}
""",
    "noi-nhan.yaml": """source: sổ tay văn phòng
abbreviations:
  - {full: trạm y tế, short: [qxz]}
groups:
  - {id: to-ao, phrases: [tổ giữ ao]}
""",
    "loai-van-ban.yaml": """source: sổ tay văn phòng
drop: [thu-cong/nha-nuoc]
types:
  - {name: Thực đơn, slug: thuc-don, code: TĐ, forms: [nha-nuoc]}
""",
    "trinh-bay.yaml": """source: sổ tay văn phòng
drop: [nha-nuoc/le-phai, dung/Times New Roman]
fonts:
  - {id: dung, names: [Liberation Sans]}
limits:
  - {form: nha-nuoc, id: le-trai, least: 20, most: 35.5}
parts:
  - {form: nha-nuoc, id: quoc-hieu, name: Quốc hiệu, least: 16, bold: true, advice: [bold]}
""",
    "viet-tat.yaml": """source: sổ tay văn phòng
known:
  - {short: TGA, full: Tổ Giữ ao}
""",
    "viet-hoa.yaml": """source: sổ tay văn phòng
drop: [danh-tu-chung/khu phố]
groups:
  - {id: danh-tu-chung, phrases: [ao làng]}
""",
    "cum-tu.yaml": """source: sổ tay văn phòng
checked: 2026-11-02
drop: [củng cố hoạt động]
commas:
  - {name: phải có dấu phẩy, firm: true, phrases: ["giữ ao, vớt bèo"]}
  - {name: có thể không, firm: false, phrases: ["sơ kết, tổng kết"]}
groups:
  - name: tên riêng của huyện
    closed: true
    phrases:
      - Hội thi (Người) giữ ao giỏi
""",
    "don-vi.tsv": f"# source: sổ tay văn phòng\n# checked: 2026-11-02\n{COLUMNS}"
    "Quảng Nan\ttỉnh\ttỉnh\t\t\t\t\ndrop:\tAn Giang\ttỉnh\ttỉnh\n",
    "ao-lang.yaml": """name: ao-lang
title: Kế hoạch về ao làng
extend: thi-dua
titles: [ao làng]
contents:
  - id: giong-ca
    name: giống cá
    name_en: the fish
    headings: [giống cá]
    phrases: [thả cá, "/cá (?:mè|trôi)/"]
    basis: Quy chế giữ ao
""",
}


def folder_of(path: Path, *names: str, **changed: str) -> str:
    """A folder with some of the good files (all without any name) and files of other content, keyed
    by name with "_" for "-" and "." (``co_quan_yaml``); its path."""
    path.mkdir(exist_ok=True)
    for name in names or (() if changed else GOOD):
        (path / name).write_text(GOOD[name], encoding="utf-8")
    for key, content in changed.items():
        stem, _, ending = key.rpartition("_")
        (path / f"{stem.replace('_', '-')}.{ending}").write_text(content, encoding="utf-8")
    return str(path)
