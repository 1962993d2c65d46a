"""PDF files that cannot be read, or only in part: one reason each, and nothing else is raised."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.checking import check
from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.readers import Limits, UnreadableError, read
from tests.readers.pdf.making import Sheet, pdf
from tests.readers.pdf.printing import LEFT, SIZE, TOP, Printer
from tests.readers.sources import read_or_refuse

_BOGUS = "00" * 32
ENCRYPTED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{_BOGUS}> /U <{_BOGUS}> /P -4 >>"
LINES = (
    "Các thôn trồng tre giữ bờ sông, khơi thông kênh mương trước mùa mưa lũ.",
    "Xã cấp cây giống cho các hộ ven sông trong tháng 3 năm 2024.",
    "Mỗi hộ quét dọn đường làng vào sáng thứ Bảy hằng tuần.",
)


def text() -> Sheet:
    printer = Printer()
    for line in LINES:
        printer.paragraph(line)
    return printer.sheets[0]


def scan() -> Sheet:
    sheet = Sheet()
    sheet.picture()
    return sheet


def refusal(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableError) as caught:
        read("a.pdf", data, limits or Limits())
    assert caught.value.params["name"] == "a.pdf"
    return caught.value.key.removeprefix("program.read.")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (pdf([text()], trailer=f"/ID [<00> <00>] {ENCRYPTED}"), "pdf.encrypted"),
        (b"%PDF-1.7\nnothing more", "pdf.broken"),
        (pdf([]), "pdf.broken"),
        (pdf([text()], catalogue="/AcroForm << /Fields [] /XFA (x) >>"), "pdf.xfa"),
        (pdf([scan(), scan()]), "pdf.scan"),
        (pdf([Sheet()]), "blank"),
        (pdf([text()], unmapped="".join(map(chr, range(33, 0x300)))), "pdf.garbled"),
    ],
)
def test_refused_with_its_reason(data: bytes, key: str) -> None:
    assert refusal(data) == key


def test_limits() -> None:
    data = pdf([text(), text(), text()])
    assert refusal(data, Limits(max_pages=2)) == "pdf.pages"
    assert refusal(data, Limits(max_text=100)) == "too-long"
    assert refusal(data, Limits(seconds=0.0)) == "time"
    assert refusal(data, Limits(max_file=100)) == "too-large"


def test_pages_that_are_pictures_are_noted() -> None:
    draft = read("a.pdf", pdf([text(), scan(), text(), scan()]))
    (note,) = draft.notes
    assert (note.kind, note.number, draft.unread) == (NoteKind.UNREAD, 2, (2, 4))
    assert [draft.slice(block.span) for block in draft.blocks] == [*LINES, *LINES]


def test_junk_before_the_beginning_is_allowed() -> None:
    assert read("a.pdf", b"\r\n \n" + pdf([text()])).text.startswith("Các thôn")


def damaged(letters: str) -> Draft:
    sheets = [text() for _ in range(3)]
    return read("a.pdf", pdf(sheets, unmapped=letters))


def test_letters_a_font_does_not_tell_are_no_misspellings() -> None:
    draft = damaged("ôờ")
    assert "Các th\ufffdn trồng tre giữ b\ufffd sông" in draft.text or "s\ufffdng" in draft.text
    (note,) = draft.notes
    assert note.kind is NoteKind.LOST
    assert note.number == draft.text.count("\ufffd") == len(note.spans)
    codes = [finding.code for finding in check(draft).findings]
    assert codes.count("MA005") == 1
    assert not [code for code in codes if code.startswith(("CT", "DC", "VH"))]


def test_a_letter_lost_on_a_later_page_only() -> None:
    later = Sheet()
    later.text(LEFT, TOP, "Kênh mương được khơi thông trước mùa mưa lũ, ký tự § bị mất.", SIZE)
    draft = read("a.pdf", pdf([text(), later], unmapped="§"))
    assert [draft.slice(span) for note in draft.notes for span in note.spans] == ["\ufffd"]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_whatever_is_broken_is_told_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    data = bytearray(pdf([text(), scan()]))
    for _ in range(chance.randrange(1, 30)):
        place = chance.randrange(9, len(data))
        if chance.random() < 0.5:
            data[place] = chance.randrange(256)
        else:
            del data[place : place + chance.randrange(1, 40)]
    draft = read_or_refuse("a.pdf", bytes(data))
    if draft is not None:
        check(draft)
