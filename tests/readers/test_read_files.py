"""Which files are read, and what is said of those that are not."""

from __future__ import annotations

import ast
import io
import os
import pickle
import string
import zipfile
from pathlib import Path

import pytest

import kehoach_lint.readers as readers
from kehoach_lint.messages.program_reading import TEXTS
from kehoach_lint.readers import Limits, UnreadableError, read, read_file
from tests.readers import hostile
from tests.readers.sources import read_or_refuse
from tests.readers.word_parts import p, word

PLAN = "KẾ HOẠCH\nTổ chức ngày hội đọc sách năm 2026\n"


def refusal(name: str, data: bytes, limits: Limits | None = None) -> UnreadableError:
    with pytest.raises(UnreadableError) as caught:
        read(name, data, limits or Limits())
    assert caught.value.params["name"] == name.replace("\\", "/").rsplit("/", 1)[-1]
    return caught.value


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("a.txt", "txt"), ("a.TXT", "txt"), ("a.md", "md"), ("a.markdown", "md"), ("-", "txt")],
)
def test_text_formats(name: str, wanted: str) -> None:
    assert read(name, PLAN.encode()).format == wanted


@pytest.mark.parametrize("name", ["a.docx", "b/KE HOACH.DOCX", "mau.dotx", "-"])
def test_word_formats(name: str) -> None:
    draft = read(name, word(p("Kế hoạch")))
    assert (draft.format, draft.path, draft.text) == ("docx", name, "Kế hoạch")


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.txt", b"", "empty"),
        ("a.docx", b"", "empty"),
        ("a.txt", b" \r\n\n \t", "blank"),
        ("a.docx", word("<w:p/>"), "blank"),
        ("a.xlsx", b"PK\x03\x04", "unknown"),
        ("a.html", b"<p>", "unknown"),
        ("a.doc", hostile.old_word(), "broken"),
        ("a.pdf", b"%PDF-1.7", "pdf.broken"),
        ("a.pdf", PLAN.encode(), "inside.text"),
        ("a.pdf", word(p("Kế hoạch")), "inside.zip"),
        ("a.docx", hostile.opendocument(), "inside.odt"),
        ("-", b"%PDF-1.7", "pdf.broken"),
        ("-", hostile.old_word(), "broken"),
        ("a.docx", b"%PDF-1.7", "inside.pdf"),
        ("a.docx", b"{\\rtf1", "inside.rtf"),
        ("a.docx", hostile.old_word(), "inside.doc"),
        ("a.docx", PLAN.encode(), "inside.text"),
        ("a.doc", PLAN.encode(), "inside.text"),
        ("a.odt", b"{\\rtf1", "inside.rtf"),
        ("a.rtf", word(p("Kế hoạch")), "inside.zip"),
        ("a.doc", word(p("Kế hoạch")), "inside.zip"),
        ("a.txt", word(p("Kế hoạch")), "inside.zip"),
        ("a.md", b"%PDF-1.7", "inside.pdf"),
        ("a.docx", hostile.workbook(), "inside.xlsx"),
        ("a.docx", hostile.encrypted_office(), "encrypted"),
        ("a.doc", hostile.encrypted_office(), "encrypted"),
        ("a.docx", hostile.encrypted_zip(), "encrypted"),
        ("a.docm", word(p("Kế hoạch")), "macros"),
        ("a.dotm", word(p("Kế hoạch")), "macros"),
        ("a.docx", hostile.macro_part(), "macros"),
        ("a.docx", hostile.macro_type(), "macros"),
        ("a.docx", b"PK\x03\x04 cut", "broken"),
        ("a.txt", b"\x00\x01\x02\x03" * 40, "binary"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe\x00", "binary"),
        ("a.txt", "Kế hoạch".encode("utf-16-le"), "binary"),
    ],
)
def test_refused_with_its_reason(name: str, data: bytes, key: str) -> None:
    assert refusal(name, data).key == f"program.read.{key}"


def test_an_empty_zip_is_no_word_file() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w"):
        pass
    assert refusal("a.docx", stream.getvalue()).key == "program.read.inside.other-zip"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_cut_word_file(share: float) -> None:
    data = word(p("Kế hoạch " * 200))
    assert refusal("a.docx", data[: int(len(data) * share)]).key == "program.read.broken"


def test_damaged_xml() -> None:
    data = hostile.with_part("word/document.xml", b"<w:document><w:body>")
    error = refusal("a.docx", data)
    assert (error.key, error.params["part"]) == ("program.read.broken-xml", "word/document.xml")


def test_every_cut_or_changed_byte_is_refused_or_read() -> None:
    data = word(p("Kế hoạch"))
    for place in range(0, len(data), 7):
        for damaged in (data[:place], data[:place] + b"\xff" + data[place + 1 :]):
            draft = read_or_refuse("a.docx", damaged)
            assert draft is None or draft.text


# ----------------------------------------------------------------------------------- decoding


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
    ],
)
def test_encodings(encoding: str, mark: bytes) -> None:
    draft = read("a.txt", mark + PLAN.encode(encoding))
    assert draft.text == PLAN.strip()
    assert draft.source.position(0) == (1, 1)


@pytest.mark.parametrize(
    ("data", "byte", "position"),
    [
        (b"K\xd5 ho\xb9ch s\xe8", "0xD5", 2),  # TCVN3
        (b"\xef\xbb\xbfKe hoach \xe1\xbb", "0xE1", 13),
        (b"\xff\xfeK\x00\x00\xd8e\x00", "0x00", 5),
    ],
)
def test_the_first_wrong_byte_is_named(data: bytes, byte: str, position: int) -> None:
    error = refusal("a.txt", data)
    assert error.key == "program.read.undecodable"
    assert (error.params["byte"], error.params["position"]) == (byte, position)


# ------------------------------------------------------------------------------------- limits


def test_limits_of_text() -> None:
    assert refusal("a.txt", b"abc\n", Limits(max_file=3)).key == "program.read.too-large"
    assert refusal("a.txt", b"a b c d", Limits(max_text=6)).key == "program.read.too-long"
    assert refusal("a.txt", b"a\n" * 50, Limits(max_lines=20)).key == "program.read.too-long"
    many = word(p("a") * 50)
    assert refusal("a.docx", many, Limits(max_lines=20)).key == "program.read.too-long"
    assert refusal("a.docx", many, Limits(max_text=20)).key == "program.read.too-long"
    assert refusal("a.docx", many, Limits(max_marks=20)).key == "program.read.too-long"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.docx"])
def test_time_limit(name: str) -> None:
    data = word(p("a") * 50) if name == "a.docx" else PLAN.encode() * 50
    assert refusal(name, data, Limits(seconds=-1.0)).key == "program.read.time"


# --------------------------------------------------------------------------------- on the disk


def test_read_file_keeps_the_path_as_given(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.txt"
    path.write_bytes(PLAN.encode())
    assert read_file(str(path)).path == str(path)


def disk_refusal(path: Path, limits: Limits | None = None) -> UnreadableError:
    with pytest.raises(UnreadableError) as caught:
        read_file(str(path), limits or Limits())
    assert caught.value.params["name"] == path.name
    return caught.value


def test_what_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "thu-muc.docx"
    folder.mkdir()
    empty = tmp_path / "rong.docx"
    empty.touch()
    assert disk_refusal(tmp_path / "khong-co.txt").key == "program.read.missing"
    assert disk_refusal(folder).key == "program.read.folder"
    assert disk_refusal(empty).key == "program.read.empty"
    assert disk_refusal(tmp_path / "rong.docx" / "a.txt").key == "program.read.system"
    assert disk_refusal(tmp_path / ("a" * 400)).key == "program.read.system"


def test_only_so_much_is_taken_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "lon.txt"
    path.write_bytes(b"a" * 100)
    assert disk_refusal(path, Limits(max_file=99)).key == "program.read.too-large"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "khoa.txt"
    path.write_bytes(PLAN.encode())

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    assert disk_refusal(path).key == "program.read.permission"


if hasattr(os, "mkfifo"):

    def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
        path = tmp_path / "ong.txt"
        os.mkfifo(path)
        assert disk_refusal(path).key == "program.read.special"


# ----------------------------------------------------------------------------------- messages


def test_errors_survive_pickling() -> None:
    error = UnreadableError("program.read.time", seconds="20")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (again.key, again.params) == (error.key, error.params)
    assert str(again) == "program.read.time (seconds=20)"


def raised_keys() -> set[str]:
    """The message keys that stand in the readers, those made of two parts left open."""
    keys: set[str] = set()
    for path in Path(readers.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and str(node.value).startswith("program.read."):
                keys.add(str(node.value))
    return keys


def test_every_key_has_its_wording_and_every_wording_its_key() -> None:
    keys = raised_keys()
    whole = {key for key in keys if not key.endswith(".")}
    assert whole <= set(TEXTS)
    opened = tuple(key for key in keys if key.endswith("."))
    assert all(key in whole or key.startswith(opened) for key in TEXTS)


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_wording(key: str) -> None:
    vietnamese, english = TEXTS[key]
    fields = [
        {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for text in (vietnamese, english)
    ]
    assert fields[0] == fields[1]
    assert "name" in fields[0]
    assert vietnamese.endswith(".")
    assert english.endswith(".")
