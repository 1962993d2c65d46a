"""Old Word files, RTF and OpenDocument are read as LibreOffice sees them, and cost no more than
they should."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from kehoach_lint.draft import NoteKind
from kehoach_lint.external import libreoffice
from kehoach_lint.readers import Limits, UnreadableError, read, word_form
from kehoach_lint.readers.detection import Format
from kehoach_lint.readers.office import prepare
from kehoach_lint.readers.office.judging import judge
from tests.checks import checked, found
from tests.office import files
from tests.programs import by_libreoffice, needs_soffice
from tests.readers import hostile
from tests.readers.word_parts import p, word

KINDS = ("doc", "rtf", "odt")
OLD = "C¸c th«n dän s¹ch ®\u00adêng lµng tr\u00adíc ngµy 15 h»ng th¸ng."
NEW = "Các thôn dọn sạch đường làng trước ngày 15 hằng tháng."


def refusal(name: str, data: bytes) -> str:
    """The key of the reason why a file is not read."""
    with pytest.raises(UnreadableError) as caught:
        read(name, data)
    assert caught.value.params["name"] == name
    return caught.value.key


@needs_soffice
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_plan_is_the_same_draft(kind: str) -> None:
    draft, other = read(f"a.{kind}", files.plan(kind)), read("a.docx", files.plan("docx"))
    assert draft.format == kind
    assert draft.text == other.text
    assert [block.cell for block in draft.blocks] == [block.cell for block in other.blocks]
    assert all(block.place for block in draft.blocks)
    assert draft.presentation is not None


@needs_soffice
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_findings_but_for_the_look(kind: str) -> None:
    told = [
        {row for row in found(checked(files.plan(one), name=f"a.{one}")) if row[0][:2] != "KT"}
        for one in (kind, "docx")
    ]
    assert ("NT001", "ngày 31/6/2024") in told[0]
    assert told[0] == told[1]


@needs_soffice
@pytest.mark.parametrize(
    ("name", "kind"), [("a.doc", "rtf"), ("a.rtf", "doc"), ("a.dot", "doc"), ("-", "doc")]
)
def test_what_is_inside_counts_as_in_word(name: str, kind: str) -> None:
    assert read(name, files.plan(kind)).format == kind


@needs_soffice
def test_old_letters_are_known_by_themselves() -> None:
    draft = read("a.rtf", files.rtf("Kế hoạch\n" + OLD))
    assert NEW in draft.text
    assert NoteKind.TCVN3 in {note.kind for note in draft.notes}
    as_doc = by_libreoffice(word(p(OLD)), ".docx", files.FILTERS["doc"])
    assert read("a.doc", as_doc).text == NEW


# ------------------------------------------------------------------------ what changes by itself


@needs_soffice
def test_a_field_of_the_day_keeps_what_the_author_saw() -> None:
    shown = "06/03/2024"
    field = r'{\field{\*\fldinst {\rtlch \ltrch\insrsid12 %s }}{\fldrslt {\b %s}}}\par '
    fields = "".join(
        field % (name, text)
        for name, text in (
            (r'DATE \\@ "dd/MM/yyyy"', shown),
            (r'TIME \\@ "HH:mm"', "09:17"),
            ("FILENAME", "ke-hoach-cu.doc"),
        )
    )
    as_rtf = ("{\\rtf1\\ansi " + fields + "}").encode()
    assert read("a.rtf", as_rtf).text.split() == [shown, "09:17", "ke-hoach-cu.doc"]
    dates = (
        f'<text:p>Ngày <text:date text:date-value="2024-03-06">{shown}</text:date></text:p>'
        f"<text:p>Tệp <text:file-name>cu.odt</text:file-name><text:date/></text:p>"
    )
    assert read("a.odt", files.odt(dates)).text == f"Ngày {shown}\nTệp cu.odt"
    assert read("a.doc", files.doc_with_date(shown)).text.startswith(shown)


# ------------------------------------------------------------------------------------- strangers


@needs_soffice
def test_nothing_is_fetched_and_no_other_file_is_read(tmp_path: Path) -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 (names of http.server)

        def log_message(self, *_args: object) -> None:
            """Be quiet."""

    secret = tmp_path / "bi-mat.txt"
    secret.write_text("Mật khẩu của máy", encoding="utf-8")
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        here = f"http://127.0.0.1:{server.server_port}"
        linked = files.odt(
            "<text:p>Kế hoạch</text:p><text:p>"
            '<draw:frame svg:width="2cm" svg:height="2cm" text:anchor-type="as-char">'
            f'<draw:image xlink:href="{here}/a.png" xlink:type="simple"/></draw:frame></text:p>'
            f'<text:section text:name="S"><text:section-source xlink:href="{secret.as_uri()}"/>'
            "<text:p>cũ</text:p></text:section>"
        )
        fields = (
            rf'{{\rtf1\ansi Ke hoach{{\*\template {here}/a.dot}}\par {{\field{{\*\fldinst'
            rf' INCLUDEPICTURE "{here}/b.png" \\d}}{{\fldrslt x}}}}{{\field{{\*\fldinst'
            rf' INCLUDETEXT "{secret}"}}{{\fldrslt y}}}}\par}}'
        )
        texts = [read("a.odt", linked).text, read("a.rtf", fields.encode()).text]
        server.shutdown()
    assert asked == []
    assert not any("Mật khẩu" in text for text in texts)
    assert texts[0] == "Kế hoạch\ncũ"


@needs_soffice
def test_a_password_and_macros_are_told_as_such() -> None:
    data = files.plan("doc")
    assert refusal("a.doc", files.encrypted_doc(data)) == "program.read.encrypted"
    macros = files.renamed(data, "\x05DocumentSummaryInformation", "_VBA_PROJECT")
    assert refusal("a.doc", macros) == "program.read.macros"
    rights = files.renamed(data, "\x05DocumentSummaryInformation", "\x09DRMContent")
    assert refusal("a.doc", rights) == "program.read.encrypted"
    other = files.renamed(data, "WordDocument", "Workbook")
    assert refusal("a.doc", other) == "program.read.inside.other-ole"


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"Basic/Standard/Module1.xml": b"<x/>"}, "macros"),
        ({"Scripts/python/a.py": b"1"}, "macros"),
        ({"styles.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}, "entities"),
        ({"content.xml2": b"", "styles.xml": b"<a>"}, "broken-xml"),
    ],
)
def test_open_document_files_of_strangers(more: dict[str, bytes], key: str) -> None:
    data = files.odt("<text:p>Kế hoạch</text:p>", more)
    assert refusal("a.odt", data) == f"program.read.{key}"


def test_an_empty_library_is_no_macro() -> None:
    data = files.odt("", {"Basic/Standard/script-lb.xml": b"<x/>"})
    judge(data, Format.ODT, Limits())


def test_an_encrypted_open_document() -> None:
    data = files.odt("", manifest='<m:manifest xmlns:m="x"><m:encryption-data/></m:manifest>')
    assert refusal("a.odt", data) == "program.read.encrypted"


@needs_soffice
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_damaged_file_has_one_clear_error(share: float) -> None:
    data = files.plan("doc")
    key = refusal("a.doc", data[: int(len(data) * share)])
    assert key in {"program.read.broken", "program.read.office.damaged"}


def test_what_is_no_container_at_all() -> None:
    assert refusal("a.doc", hostile.old_word()) == "program.read.broken"
    assert refusal("a.odt", b"PK\x03\x04 cut") == "program.read.broken"
    assert refusal("a.odt", hostile.workbook()) == "program.read.inside.other-open"


# --------------------------------------------------------------------------- without LibreOffice


@pytest.fixture
def no_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "find_program", lambda _name: None)


def test_without_libreoffice_the_way_out_is_told(no_libreoffice: None) -> None:
    assert refusal("a.rtf", files.rtf("Không có")) == "program.read.unsupported.rtf"
    data = files.odt("<text:p>Không có</text:p>")
    assert refusal("a.odt", data) == "program.read.unsupported.odt"


@needs_soffice
def test_what_was_converted_is_not_converted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    data = files.rtf("Chỉ một lần")
    prepare([("a.rtf", data), ("b.rtf", files.rtf("Hai")), ("c.rtf", b"{\\rtf")], Limits())
    monkeypatch.setattr(libreoffice, "find_program", lambda _name: None)
    assert read("a.rtf", data).text == "Chỉ một lần"
    assert word_form("a.rtf", data)[:2] == b"PK"
    assert word_form("a.docx", b"PK\x03\x04") == b"PK\x03\x04"


def test_time_that_is_up_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 300\n", encoding="utf-8")
    slow.chmod(0o755)
    monkeypatch.setattr(libreoffice, "find_program", lambda _name: str(slow))
    with pytest.raises(UnreadableError) as caught:
        read("a.rtf", files.rtf("Chậm"), Limits(office_seconds=0.3))
    assert caught.value.key == "program.read.office.time"
    assert json.dumps(caught.value.params, sort_keys=True) == '{"name": "a.rtf", "seconds": "0.3"}'
