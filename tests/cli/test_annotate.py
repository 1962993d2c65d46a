"""``check --annotate``: which copies are written, and that no draft is written over."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from kehoach_lint.draft import NoteKind
from kehoach_lint.readers import read
from tests.cli.conftest import IMPOSSIBLE_DAY, LONE_DIGIT, Command, start
from tests.frames import framed
from tests.readers.word_parts import p, packed, parts_of
from tests.word_files import plan_docx
from tests.writing.views import anchors

MAIN = "word/document.xml"
ONLY = ("--select", "NT", "--fail-on", "never")


def below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def comments(path: Path) -> list[tuple[str, ...]]:
    return [one.said for one in anchors(path.read_bytes(), MAIN, "kehoach-lint")]


def test_a_word_copy_has_a_comment_for_each_finding(command: Command, folder: Path) -> None:
    data = plan_docx(framed(f"{IMPOSSIBLE_DAY}\n{LONE_DIGIT}"))
    (folder / "a.docx").write_bytes(data)
    assert command("check", "a.docx", "--annotate", "ra", *ONLY).code == 0
    assert below(folder) == {"a.docx", "ra/a.docx"}
    assert (folder / "a.docx").read_bytes() == data
    first, *others = anchors((folder / "ra/a.docx").read_bytes(), MAIN, "kehoach-lint")
    assert first.said[:2] == ("Kết quả kiểm tra", "1 lỗi, 0 cảnh báo, 1 thông tin.")
    assert (first.first, first.before) == (0, "")
    assert [(one.said[0], one.text) for one in others] == [
        ("Lỗi (NT001)", "ngày 31/6/2024"),
        ("Thông tin (NT014)", "ngày 5/7/2024"),
    ]


def test_the_copy_speaks_the_language_asked_for(command: Command, folder: Path) -> None:
    (folder / "a.docx").write_bytes(plan_docx(framed(IMPOSSIBLE_DAY)))
    command("check", "a.docx", "--annotate", "ra", "--lang", "en", *ONLY)
    assert comments(folder / "ra/a.docx")[1][0] == "Error (NT001)"


def test_other_formats_become_pages(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    (folder / "a.md").write_text("# KẾ HOẠCH\n\nHọp ngày 31/6/2024.\n", encoding="utf-8")
    command("check", "a.txt", "a.md", "--annotate", "ra", *ONLY)
    assert below(folder / "ra") == {"a.txt.html", "a.md.html"}


def test_what_is_absent_stands_on_a_line_of_its_own_sort(command: Command, folder: Path) -> None:
    text = framed(changes={"so": None, "ten_loai": "KẾ HOẠCH", "noi_nhan": None})
    (folder / "a.docx").write_bytes(plan_docx(text))
    command("check", "a.docx", "--annotate", "ra", "--select", "TT,BC", "--fail-on", "never")
    found = anchors((folder / "ra/a.docx").read_bytes(), MAIN, "kehoach-lint")
    places = {one.said[0].split("(")[1][:5]: one.text for one in found[1:]}
    assert places["TT005"].startswith("Cẩm Lĩnh, ngày 05") or places["TT005"] == "XÃ CẨM LĨNH"
    assert places["TT009"]
    assert found[0].text == "ỦY"


def test_a_missing_section_stands_on_the_title(command: Command, folder: Path) -> None:
    lines = framed().splitlines()
    labels = ("V. ", "VI. ")
    start_of, end_of = (
        next(n for n, line in enumerate(lines) if line.startswith(label)) for label in labels
    )
    text = "\n".join([*lines[:start_of], *lines[end_of:]]).replace("loa truyền thanh", "loa")
    (folder / "a.docx").write_bytes(plan_docx(text))
    command("check", "a.docx", "--annotate", "ra", "--select", "BC001", "--fail-on", "never")
    found = anchors((folder / "ra/a.docx").read_bytes(), MAIN, "kehoach-lint")[1:]
    assert found
    title = "Phát động phong trào thi đua “Đường thôn sạch, ao làng trong” năm 2024"
    assert {one.text for one in found} == {title}


def test_a_repeated_defect_is_one_comment(command: Command, folder: Path) -> None:
    lines = "\n".join(f"- Mỗi thôn thả {number}con cá giống." for number in (350, 360, 370))
    (folder / "a.docx").write_bytes(plan_docx(framed(lines)))
    command("check", "a.docx", "--annotate", "ra", "--select", "SL009", "--fail-on", "never")
    _, only = comments(folder / "ra/a.docx")
    assert only[0] == "Cảnh báo (SL009)"
    assert sum("360con" in line or "370con" in line for line in only) == 2
    assert any(line.startswith("Đoạn ") for line in only)


def test_a_finding_in_a_footer_says_where_it_stands(command: Command, folder: Path) -> None:
    section = '<w:sectPr><w:footerReference w:type="default" r:id="rIdfooter1"/></w:sectPr>'
    body = "".join(map(p, framed().splitlines())) + section
    data = packed(parts_of(body, footer1=p("Gửi chậm nhất ngày 31/6/2024.")))
    (folder / "a.docx").write_bytes(data)
    command("check", "a.docx", "--annotate", "ra", *ONLY)
    _, found = anchors((folder / "ra/a.docx").read_bytes(), MAIN, "kehoach-lint")
    assert found.said[1] == "Ở chân trang: “ngày 31/6/2024”"
    assert found.first == 0


def test_equal_names_are_kept_apart(command: Command, folder: Path) -> None:
    for name in ("x/Kế.txt", "y/KẾ.TXT", "y/z/Kế.txt", "y/khác.txt"):
        path = folder / "vào" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(framed(), encoding="utf-8")
    command("check", "vào", "--annotate", "ra", *ONLY)
    assert below(folder / "ra") == {
        "x/Kế.txt.html", "y/KẾ.TXT.html", "y/z/Kế.txt.html", "khác.txt.html"
    }  # fmt: skip


def test_names_that_some_systems_take_for_one_are_kept_apart(
    command: Command, folder: Path
) -> None:
    for place, form in (("x", "NFC"), ("y", "NFD")):
        path = folder / place / unicodedata.normalize(form, "Kế.txt")
        path.parent.mkdir()
        path.write_text(framed(), encoding="utf-8")
    command("check", "x", "y", "--annotate", "ra", *ONLY)
    assert {Path(name).parent.name for name in below(folder / "ra")} == {"x", "y"}


@pytest.mark.parametrize("annotate", [".", "../goc", "../goc/"])
@pytest.mark.parametrize("paths", [["a.docx"], ["."], ["../goc/a.docx"]])
def test_the_folder_of_the_draft_itself(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, annotate: str, paths: list[str]
) -> None:
    """No draft is written over; a second run checks the draft again and not its copy."""
    home = folder / "goc"
    home.mkdir()
    monkeypatch.chdir(home)
    data = plan_docx(framed(IMPOSSIBLE_DAY))
    (home / "a.docx").write_bytes(data)
    for _ in range(2):
        result = command("check", *paths, "--annotate", annotate, *ONLY)
        assert result.code == 0
        assert result.out.count("NT001") == 1
    assert (home / "a.docx").read_bytes() == data
    assert below(home) == {"a.docx", "a.kiem-tra.docx", "a.kiem-tra-2.docx"}


def test_a_link_to_the_folder_of_the_draft(command: Command, folder: Path) -> None:
    (folder / "goc").mkdir()
    (folder / "ra").symlink_to("goc")
    data = plan_docx(framed(IMPOSSIBLE_DAY))
    (folder / "goc/a.docx").write_bytes(data)
    command("check", "goc/a.docx", "--annotate", "ra", *ONLY)
    assert (folder / "goc/a.docx").read_bytes() == data


def test_another_draft_of_that_name_is_not_written_over(command: Command, folder: Path) -> None:
    last_year = plan_docx(framed())
    (folder / "2023").mkdir()
    (folder / "2023/a.docx").write_bytes(last_year)
    (folder / "2023/b.txt.html").write_text("của tôi", encoding="utf-8")
    (folder / "a.docx").write_bytes(plan_docx(framed(IMPOSSIBLE_DAY)))
    (folder / "b.txt").write_text(framed(), encoding="utf-8")
    command("check", "a.docx", "b.txt", "--annotate", "2023", *ONLY)
    assert (folder / "2023/a.docx").read_bytes() == last_year
    assert (folder / "2023/b.txt.html").read_text(encoding="utf-8") == "của tôi"
    assert {"2023/a.kiem-tra.docx", "2023/b.txt.kiem-tra.html"} <= below(folder)


def test_a_copy_of_an_earlier_run_is_replaced(command: Command, folder: Path) -> None:
    for text in (IMPOSSIBLE_DAY, ""):
        (folder / "a.docx").write_bytes(plan_docx(framed(text)))
        (folder / "b.txt").write_text(framed(text), encoding="utf-8")
        command("check", "a.docx", "b.txt", "--annotate", "ra", *ONLY)
    assert below(folder / "ra") == {"a.docx", "b.txt.html"}
    assert "NT001" not in (folder / "ra/b.txt.html").read_text(encoding="utf-8")
    assert len(comments(folder / "ra/a.docx")) == 1


def test_a_folder_for_copies_below_the_drafts_is_not_searched(
    command: Command, folder: Path
) -> None:
    (folder / "a.docx").write_bytes(plan_docx(framed(IMPOSSIBLE_DAY)))
    for _ in range(2):
        result = command("check", ".", "--annotate", "ra", *ONLY)
        assert result.out.count("NT001") == 1
    assert below(folder) == {"a.docx", "ra/a.docx"}


def test_a_file_that_must_not_be_changed_gets_a_page(command: Command, folder: Path) -> None:
    data = packed({**parts_of(p("Họp ngày 31/6/2024.")), "_xmlsignatures/origin.sigs": b""})
    (folder / "a.docx").write_bytes(data)
    assert command("check", "a.docx", "--annotate", "ra", *ONLY).code == 0
    assert below(folder / "ra") == {"a.docx.html"}
    assert "ký số" in (folder / "ra/a.docx.html").read_text(encoding="utf-8")


def test_standard_input_is_not_taken_for_the_file_of_its_name(folder: Path) -> None:
    (folder / "a.docx").write_bytes(plan_docx("Một văn bản khác hẳn.\n"))
    options = ("--stdin-name", "a.docx", "--annotate", "ra", *ONLY)
    with start("check", "-", *options, cwd=folder) as running:
        running.communicate(plan_docx(framed(IMPOSSIBLE_DAY)), timeout=60)
    assert below(folder / "ra") == {"a.docx.html"}
    assert "NT001" in (folder / "ra/a.docx.html").read_text(encoding="utf-8")


def test_a_copy_that_cannot_be_written_is_told(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(framed(), encoding="utf-8")
    (folder / "ra/a.txt.html").mkdir(parents=True)
    result = command("check", "a.txt", "--annotate", "ra", *ONLY)
    assert result.code == 2
    assert "ra/a.txt: " in result.err


def test_a_file_in_the_place_of_the_folder(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(framed(), encoding="utf-8")
    (folder / "ra").write_text("", encoding="utf-8")
    assert command("check", "a.txt", "--annotate", "ra", *ONLY).code == 2


def test_a_copy_reads_like_the_draft(command: Command, folder: Path) -> None:
    data = plan_docx(framed(f"{IMPOSSIBLE_DAY}\n{LONE_DIGIT}"))
    (folder / "a.docx").write_bytes(data)
    command("check", "a.docx", "--annotate", "ra", "--fail-on", "never")
    copy = read("a.docx", (folder / "ra/a.docx").read_bytes())
    assert copy.text == read("a.docx", data).text
    assert NoteKind.COMMENTS in {note.kind for note in copy.notes}
    assert os.listdir(folder / "ra") == ["a.docx"]
