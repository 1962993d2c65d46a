"""Words that are no syllables, joined and doubled words, and the list of syllables in use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.resources import data_folder, using_data
from kehoach_lint.rulesets.rows import RulesetError
from kehoach_lint.rulesets.syllables import FILE, load_syllables, syllables_in_use
from kehoach_lint.vietnamese.spelling.doubled import LONGEST, doubled_of
from kehoach_lint.vietnamese.spelling.joined import joined_of
from kehoach_lint.vietnamese.spelling.majority import OFTEN, odd_ones
from kehoach_lint.vietnamese.spelling.strange import misplaced, strange_of
from kehoach_lint.vietnamese.spelling.windows import windows_of
from kehoach_lint.vietnamese.syllables import canonical, is_syllable

LEAST_SYLLABLES = 5_000
NONE: frozenset[str] = frozenset()


def strange(text: str, used: frozenset[str] = NONE) -> list[tuple[str, str]]:
    windows = windows_of(text)
    written = windows.stream.words.written
    return [(written[one.word], one.expected) for one in strange_of(windows, used)]


def joined(text: str, short: frozenset[str] = NONE) -> list[tuple[str, ...]]:
    return [one.parts for one in joined_of(windows_of(text), syllables_in_use(), short)]


def test_a_syllable_in_use_is_not_strange() -> None:
    text = "nhận của công ghiệp địa phương"
    assert strange(text) == [("ghiệp", "nghiệp")]
    assert strange("nhận lời chúc của mẹ", frozenset(("chúc",))) == []


@pytest.mark.parametrize("word", ["ngưòi", "nguời"])
def test_what_the_grammar_has_not_is_strange(word: str) -> None:
    assert not is_syllable(word)
    assert strange(f"mỗi {word} dân góp một ngày") == [(word, "người")]


@pytest.mark.parametrize(
    ("word", "right"), [("cuả", "của"), ("qúa", "quá"), ("lưạ", "lựa"), ("giừơng", "giường")]
)
def test_tone_marks_that_stand_wrong(word: str, right: str) -> None:
    assert list(misplaced(windows_of(f"ao {word} làng"))) == [(1, right)]
    assert canonical(word) == right


def test_both_placements_of_the_tone_mark_are_right() -> None:
    assert not list(misplaced(windows_of("hoà hòa khoẻ khỏe thuỷ thủy quý thuở")))


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("thowif", "thời"),
        ("veef", "về"),
        ("nguoiwf", "người"),
        ("cuwowngf", "cường"),
        ("cuwongf", "cường"),
        ("cuongwf", "cường"),
        ("ddaau", "đâu"),
        ("Hieenj", "hiện"),
    ],
)
def test_keys_that_no_foreign_word_has_need_no_neighbours(word: str, right: str) -> None:
    assert strange(f"{word}: ao làng") == [(word, right)]


@pytest.mark.parametrize("word", ["office", "see", "zoom", "roof", "beer", "cow", "OCOP", "VNeID"])
def test_foreign_words_are_no_keys(word: str) -> None:
    assert strange(f"thực hiện {word} của xã", syllables_in_use()) == []


def test_keys_that_may_be_foreign_need_neighbours() -> None:
    assert strange("nghĩa vụ vaf trách nhiệm") == [("vaf", "và")]
    assert strange("ao vaf đình") == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("thựchiện kế hoạch", ("thực", "hiện")),
        ("tổchứcthực hiện", ("tổ", "chức", "thực")),
        ("ban hành kếhoạch", ("kế", "hoạch")),
    ],
)
def test_joined_words_are_taken_apart(text: str, parts: tuple[str, ...]) -> None:
    assert joined(text) == [parts]


def test_an_abbreviation_is_known_by_the_text_or_the_list() -> None:
    assert joined("gửi về QXZLxã trước") == []
    assert joined("gửi về QXZLxã trước", frozenset(("QXZL",))) == [("QXZL", "xã")]
    assert joined("QXZL gửi về QXZLxã trước") == [("QXZL", "xã")]


@given(st.integers(2, LONGEST))
def test_a_phrase_written_twice_is_found_whole(size: int) -> None:
    phrase = ["mỗi", "hộ", "dân", "góp", "hai", "bó", "tre", "tươi"][:size]
    text = " ".join(["Nhắc", *phrase, *phrase, "làm", "hàng", "rào"])
    found = [(one.first, one.size) for one in doubled_of(windows_of(text))]
    assert found == [(1, size)]


@pytest.mark.parametrize("mark", [",", ".", ";", ":", "\n", " - ", " ("])
def test_a_mark_between_keeps_two_apart(mark: str) -> None:
    assert not list(doubled_of(windows_of(f"nhắc các hộ{mark} các hộ dọn đường")))


def test_the_majority_has_to_be_one() -> None:
    for times, number in ((OFTEN - 1, 0), (OFTEN, 1)):
        text = "thăm vườn ổi lê. " * times + "bón vườn ổi lề."
        assert len(list(odd_ones(windows_of(text)))) == number


def test_the_list_of_syllables_is_canonical() -> None:
    found = syllables_in_use()
    assert len(found) >= LEAST_SYLLABLES
    assert [word for word in found if canonical(word) != word] == []
    assert [word for word in found if not is_syllable(word)] == []


def test_an_own_folder_adds_syllables(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("# tiếng của huyện\nnghoeng  hoà\n", encoding="utf-8")
    before = syllables_in_use()
    with using_data((str(tmp_path),)):
        assert syllables_in_use() == before | {"nghoeng", "hòa"}
    assert syllables_in_use() == before


@pytest.mark.parametrize("content", [b"ao 12\n", "ao, làng\n".encode(), b"\xff\xfe\n"])
def test_a_faulty_list_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(content)
    with pytest.raises(RulesetError, match=FILE):
        load_syllables(data_folder("rulesets") / FILE, path)
