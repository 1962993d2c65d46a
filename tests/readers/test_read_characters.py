"""Characters in NFC and the places they came from."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.draft import NoteKind, Span
from kehoach_lint.readers import UnreadableError, read
from kehoach_lint.readers.characters import (
    UNSEEN,
    Chars,
    Wide,
    characters,
    decomposed_words,
    look_alikes,
    with_right_letters,
)
from tests.readers.sources import assert_mapped, stored_slice

WORDS = ("học", "tốt")
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
_LETTERS = st.text(
    st.one_of(
        st.sampled_from("aeiouydAEIOUYĐđ ắếộ" + _MARKS),
        st.sampled_from("\u00ad\u200b\u200d\ufeff\u2060\u00a0\t"),
        st.sampled_from("\u0958\u212b\u1100\u1161\u11a8\u09c7\u09be\u0f71\u0f72\U0001d15e"),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    max_size=60,
)


def mapped(text: str) -> tuple[Chars, Wide]:
    wide: Wide = {}
    return characters(text, 0, wide), wide


def could_be(char: str, stored: str) -> bool:
    """Whether a character can stand for the stored ones because these only look right."""
    return unicodedata.normalize("NFC", with_right_letters(f"a{stored}")[1:]).startswith(char)


def test_composed_text_is_left_alone() -> None:
    chars, wide = mapped("Nhiệm vụ")
    assert (chars.text, chars.at, wide) == ("Nhiệm vụ", range(8), {})


def test_a_letter_and_its_marks_are_one_character() -> None:
    stored = unicodedata.normalize("NFD", "thế")
    chars, wide = mapped(stored)
    assert chars.text == "thế"
    assert list(chars.at) == [0, 1, 2]
    assert wide == {2: 3}


def test_marks_in_another_order() -> None:
    chars, wide = mapped("ngô\u0323 tô\u0301")
    assert chars.text == "ngộ tố"
    assert wide == {2: 2, 6: 2}


def test_what_nobody_sees_is_dropped() -> None:
    chars, _ = mapped("\ufeffxã\u200b Tân\u00ad Hòa\u200e")
    assert chars.text == "xã Tân Hòa"
    assert list(chars.at) == [1, 2, 4, 5, 6, 7, 9, 10, 11, 12]


def test_a_hidden_character_between_letter_and_mark() -> None:
    chars, wide = mapped("e\u200b\u0301m")
    assert (chars.text, list(chars.at), wide) == ("ém", [0, 3], {0: 3})


def test_white_space_inside_is_kept() -> None:
    assert mapped("Số:\u00a0\u00a0 /KH\tUBND")[0].text == "Số:\u00a0\u00a0 /KH\tUBND"


def test_a_pile_of_marks_is_no_writing() -> None:
    with pytest.raises(UnreadableError) as caught:
        mapped("a" + "\u0301" * 40)
    assert caught.value.key == "program.read.binary"


@settings(deadline=None)
@given(_LETTERS)
def test_any_text_keeps_its_places(text: str) -> None:
    chars, wide = mapped(text)
    assert unicodedata.is_normalized("NFC", chars.text)
    assert len(chars.text) == len(chars.at)
    assert list(chars.at) == sorted(chars.at)
    for char, start in zip(chars.text, chars.at, strict=True):
        letter = text[start : start + wide.get(start, 1)]
        seen = "".join(c for c in letter if mapped(c)[0].text)
        assert char in unicodedata.normalize("NFC", seen) or could_be(char, seen)


@settings(deadline=None)
@given(_LETTERS)
def test_nothing_is_lost(text: str) -> None:
    visible = UNSEEN.sub("", text)
    expected = unicodedata.normalize("NFC", with_right_letters(visible))
    assert mapped(text)[0].text == expected


@settings(deadline=None)
@given(_LETTERS, st.sampled_from(["a.txt", "b.md"]))
def test_drafts_of_any_text(text: str, name: str) -> None:
    stored = f"{text}\r\nKế hoạch\r{text}\n"
    draft = read(name, stored.encode())
    # Entities and emphasis are Markdown's own: there only the places are compared.
    if name == "a.txt":
        assert_mapped(draft, stored.removeprefix("\ufeff"))
    else:
        assert len(draft.source.starts) == len(draft.text) + 1


def test_decomposed_words_are_counted_and_their_places_exact() -> None:
    stored = "Thi đua năm mới " + unicodedata.normalize("NFD", "học tốt")
    draft = read("a.txt", stored.encode())
    assert draft.text == "Thi đua năm mới học tốt"
    begins = {word: draft.text.index(word) for word in WORDS}
    places = tuple(Span(begin, begin + len(word)) for word, begin in begins.items())
    assert draft.notes == ((NoteKind.DECOMPOSED, len(WORDS), places),)
    start = draft.text.index("tốt")
    assert stored_slice(draft, stored, start, start + 3) == "to\u0302\u0301t"
    assert draft.source.end(len(draft.text)) == (1, len(stored) + 1)


def test_decomposed_words() -> None:
    assert decomposed_words("abc") == []
    assert decomposed_words("Kế hoạch") == []
    assert decomposed_words("Kê\u0301 hoa\u0323ch năm") == [(0, 3), (4, 10)]


@pytest.mark.parametrize(
    ("stored", "right"),
    [
        ("Ðộc lập, Ðại hội, ðất", "Độc lập, Đại hội, đất"),
        ("\u0410n Giang, t\u043eán", "An Giang, toán"),
        ("\u0397ội \u039dông dân", "Hội Nông dân"),
        ("x\u0251 Tân", "xa Tân"),
    ],
)
def test_letters_that_only_look_right_are_replaced(stored: str, right: str) -> None:
    chars, wide = mapped(stored)
    assert (chars.text, list(chars.at), wide) == (right, list(range(len(stored))), {})
    alike = [i for i, (a, b) in enumerate(zip(stored, right, strict=True)) if a != b]
    assert look_alikes(stored) == alike


@pytest.mark.parametrize(
    "text",
    [
        "\u041c\u043e\u0441\u043a\u0432\u0430",  # a Russian word
        "\u0391 \u0392",  # Greek letters that stand alone
        "5 \u00b5m, 3 \u2126, \u0394t",
    ],
)
def test_words_of_other_alphabets_are_kept(text: str) -> None:
    assert with_right_letters(text) == text


def test_notes_tell_the_places() -> None:
    stored = "Ðảng x\u200bã\nThi\u00ad đua\u200b\n"
    draft = read("a.txt", stored.encode())
    notes = {note.kind: note for note in draft.notes}
    alike, unseen = notes[NoteKind.LOOK_ALIKES], notes[NoteKind.UNSEEN]
    assert [draft.slice(span) for span in alike.spans] == ["Đ"]
    assert unseen.number == 3
    assert [draft.slice(span) for span in unseen.spans] == ["xã", "i ", "a"]
    first = unseen.spans[0]
    assert stored_slice(draft, stored, first.start, first.end) == "x\u200bã"
