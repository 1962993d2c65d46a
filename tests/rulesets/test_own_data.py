"""Own folders of data, as an office uses them: through the command."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.frames import PARTS, framed
from tests.looks import laid_out
from tests.rulesets.own_files import COLUMNS, GOOD, folder_of


def codes(command: Command, text: str, *options: str) -> list[str]:
    """The codes of what is found in a draft, those of the office's own ruleset left out."""
    Path("du-thao.txt").write_text(text, encoding="utf-8")
    result = command("check", "du-thao.txt", "--format", "json", *options)
    assert result.code in {0, 1}, result.err
    (document,) = json.loads(result.out)["documents"]
    return [finding["code"] for finding in document["findings"]]


@pytest.mark.parametrize(
    ("table", "text", "code", "with_own"),
    [
        ("co-quan.yaml", "- Dự hội thảo của Bộ Khoa học & Công nghệ.", "TR002", False),
        ("co-quan.yaml", "- Cử người của Tổ Coi ao trực đêm.", "TR002", True),
        (
            "hieu-luc.yaml",
            "- Làm theo Thông tư số 03/2015/TT-BGTVT của Bộ Giao thông vận tải.",
            "HL001",
            True,
        ),
        (
            "ky-niem.yaml",
            "- Treo cờ kỷ niệm Ngày truyền thống xã Cẩm Lĩnh (05/6/1954 - 05/6/2024).",
            "SL003",
            True,
        ),
        ("cum-tu.yaml", "- Thôn sơ kết tổng kết việc vớt bèo.", "DC011", False),
        ("to-chuc-cu.yaml", "- Tổ chức thi đua theo đợt trong vụ gặt.", "HL005", False),
        ("to-chuc-cu.yaml", "- Đội Đèn làng thay bóng hỏng ở ngõ nhỏ.", "HL005", True),
        ("don-vi.tsv", "- Học cách làm của tỉnh Quảng Nan.", "TR004", False),
    ],
)
def test_a_table_is_corrected(
    command: Command, folder: Path, table: str, text: str, code: str, with_own: bool
) -> None:
    own = folder_of(folder / "rieng", table)
    assert (code in codes(command, framed(text))) is not with_own
    assert (code in codes(command, framed(text), "--data", own)) is with_own
    assert (code in codes(command, framed(text))) is not with_own


def test_an_abbreviation_is_added(command: Command, folder: Path) -> None:
    recipients = PARTS["noi_nhan"] or ""
    task = "- Trạm Y tế xã: hướng dẫn rắc vôi ở các hố rác."
    text = framed(task, {"noi_nhan": recipients.replace("- Các thôn", "- QXZ xã;\n- Các thôn")})
    own = folder_of(folder / "rieng", "noi-nhan.yaml")
    assert codes(command, text) == ["TT023"]
    assert codes(command, text, "--data", own) == []


def test_the_layout_of_an_office_is_its_own(command: Command, folder: Path) -> None:
    look = "lề trái: 20 mm\nlề phải: 30 mm\nQuốc hiệu: cỡ 16\nphông chữ: Liberation Sans"
    Path("du-thao.docx").write_bytes(laid_out(framed(), look))
    own = folder_of(folder / "rieng", "trinh-bay.yaml")

    def layout(*options: str) -> set[str]:
        result = command("check", "du-thao.docx", "--select", "KT", "--format", "json", *options)
        (document,) = json.loads(result.out)["documents"]
        return {finding["code"] for finding in document["findings"]}

    assert layout() == {"KT002", "KT003", "KT005"}
    assert layout("--data", own) == set()


def test_a_type_of_document_is_added(command: Command, folder: Path) -> None:
    text = framed("", {"ten_loai": "THỰC ĐƠN", "so": "Số: 12/TĐ-UBND"})
    (folder / "du-thao.txt").write_text(text, encoding="utf-8")
    own = folder_of(folder / "rieng", "loai-van-ban.yaml")
    assert _kind(command) == "ke-hoach"
    assert _kind(command, "--data", own) == "thuc-don"
    assert "Thực đơn" in command("check", "du-thao.txt", "--data", own).out


def _kind(command: Command, *options: str) -> str | None:
    kind: str | None = json.loads(command("parse", "du-thao.txt", *options).out)["plan"]["kind"]
    return kind


def test_an_own_ruleset_is_preferred_where_it_fits(command: Command, folder: Path) -> None:
    own = folder_of(folder / "rieng", "ao-lang.yaml")
    assert codes(command, framed("- Các hộ thả cá mè."), "--data", own) == []
    assert codes(command, framed(), "--data", own) == ["BC001"]
    assert codes(command, framed()) == []
    other = framed("", {"trich_yeu": "Phát động phong trào thi đua “Đường sạch” năm 2024"})
    assert codes(command, other, "--data", own) == []
    assert codes(command, other, "--data", own, "--ruleset", "ao-lang") == ["BC001"]
    assert command("check", "du-thao.txt", "--ruleset", "ao-lang").code == 2


def test_an_own_ruleset_may_take_the_name_of_the_one_it_extends(
    command: Command, folder: Path
) -> None:
    named = GOOD["ao-lang.yaml"].replace("name: ao-lang", "name: thi-dua")
    own = folder_of(folder / "rieng", thi_dua_yaml=named.replace("titles: [ao làng]\n", ""))
    assert codes(command, framed(), "--data", own) == ["BC001"]


def test_the_last_folder_has_the_last_word(command: Command, folder: Path) -> None:
    one = folder_of(folder / "tinh", "hieu-luc.yaml")
    two = folder_of(folder / "xa", hieu_luc_yaml="drop: [03/2015/TT-BGTVT]\n")
    text = framed("- Làm theo Thông tư số 03/2015/TT-BGTVT của Bộ Giao thông vận tải.")
    assert "HL001" in codes(command, text, "--data", one)
    assert "HL001" not in codes(command, text, "--data", one, "--data", two)


def test_a_folder_that_is_changed_is_read_again(command: Command, folder: Path) -> None:
    own = folder_of(folder / "rieng", "ky-niem.yaml")
    text = framed("- Treo cờ kỷ niệm Ngày truyền thống xã Cẩm Lĩnh (05/6/1954 - 05/6/2024).")
    assert "SL003" in codes(command, text, "--data", own)
    path = Path(own) / "ky-niem.yaml"
    path.write_text(GOOD["ky-niem.yaml"].replace("1950", "1954"), encoding="utf-8")
    os.utime(path, (1, 1))
    assert "SL003" not in codes(command, text, "--data", own)


FAULTS: Mapping[str, tuple[str, str]] = {
    "co_quan_yaml": ("groups: []\nnhóm: []\n", "nhóm"),
    "hieu_luc_yaml": (GOOD["hieu-luc.yaml"].replace("2020-12-31", "cuối năm"), "acts[1]: until"),
    "ky_niem_yaml": (GOOD["ky-niem.yaml"].replace("day: 5", "day: 31"), "31/6/1950"),
    "to_chuc_cu_yaml": ("drop: [thi đua theo cơn]\n", "thi đua theo cơn"),
    "noi_nhan_yaml": ("source: x\nsorts:\n  - {id: ao}\n", "ao"),
    "loai_van_ban_yaml": ("source: x\ntypes:\n  - {name: Thực đơn}\n", "slug"),
    "don_vi_tsv": (f"{COLUMNS}Làng Mới\tlàng\tlàng\t\t\t\t\n", "Làng Mới"),
    "ao_lang_yaml": (GOOD["ao-lang.yaml"].replace("trôi)/", "trôi/"), "contents[1]"),
    "ao_yaml": ("name: ao\ntitle: Ao\ncontents: []\nkinds: [thực-đơn]\n", "thực-đơn"),
    "co_quann_yaml": ("groups: []\n", "co-quan.yaml"),
    "hieu_luc_yml": ("acts: []\n", "hieu-luc.yaml"),
    "rach_yaml": ("name: [", "YAML"),
}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_faulty_file_is_never_clean(command: Command, folder: Path, name: str, lang: str) -> None:
    content, named = FAULTS[name]
    own = folder_of(folder / "rieng", **{name: content})
    (folder / "du-thao.txt").write_text(framed(), encoding="utf-8")
    for arguments in (("check", "du-thao.txt", "--data"), ("rules", "--data", "--own")):
        result = command(*arguments, own, "--lang", lang)
        (file,) = Path(own).iterdir()
        assert result.code == 2
        assert f"rieng{os.sep}{file.name}" in result.err
        assert named in result.err
        assert ("không" in result.err) is (lang == "vi")
        assert "Traceback" not in result.err


@pytest.mark.parametrize("wanted", ["khong-co", "rong"])
def test_a_folder_without_data_is_refused(command: Command, folder: Path, wanted: str) -> None:
    (folder / "rong").mkdir()
    (folder / "rong" / "ghi-chu.txt").write_text("sổ tay", encoding="utf-8")
    (folder / "du-thao.txt").write_text(framed(), encoding="utf-8")
    result = command("check", "du-thao.txt", "--data", wanted)
    assert result.code == 2
    assert wanted in result.err


def test_all_good_files_hold_together(command: Command, folder: Path) -> None:
    own = folder_of(folder / "rieng")
    text = framed("- Đội Đèn làng thả cá ở ao.", {"so": "Số: 12/KH-UBND"})
    assert codes(command, text, "--data", own) == ["HL005"]
