"""Texts that lost letters."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kehoach_lint.readers import read_file
from kehoach_lint.vietnamese.damage import damage_of
from kehoach_lint.vietnamese.words import words_of

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").glob("*/*.txt"))
PLAN = Path(__file__).parents[2] / "fixtures/drafts/01-huyen-thanh-son-2024.txt"
DAMAGED = (
    "C c thôn ph t động hội viên  àm đường; người  ao động tham gia ph t quang.\n"
    "C n bộ c c tổ, chi hội b o c o kết quả với Ban Văn hóa; người d n gi m s t c c việc."
)


def without(text: str, letters: str) -> str:
    """The text as a font without these letters leaves it: a space for each."""
    return text.translate(dict.fromkeys(map(ord, letters), " "))


def test_lost_letters_are_named_and_counted() -> None:
    damage = damage_of(DAMAGED)
    assert dict(damage.lost).keys() >= {"á", "l"}
    assert damage.lost[0][0] == "á"
    assert damage.pieces >= 10


def test_damaged_words_and_their_neighbours_are_muted() -> None:
    words = words_of(DAMAGED).written
    damage = damage_of(DAMAGED)
    assert (0, 1) in damage.places
    muted = [words[index] for index in sorted(damage.muted)]
    assert muted[:6] == ["C", "c", "thôn", "ph", "t", "động"]
    assert words.index("quả") not in damage.muted


def test_a_wide_gap_mutes_a_whole_syllable() -> None:
    words = words_of(DAMAGED).written
    assert words.index("ao") in damage_of(DAMAGED).muted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "c",
        "Các thôn ph t động hội viên; c c hộ tham gia.",
        "Tổ t c, tổ t c, tổ t c, tổ t c, tổ t c, tổ t c, tổ t c, tổ t c.",
        "Điểm c, điểm d khoản 2, điểm đ khoản 3, điểm g, điểm h, điểm k khoản 4, hạng C, nhóm B.",
        "Ống 5 m, bao 3 kg, xe 2 t, đoạn 4 km, hố 1 m, cọc 6 m, dây 7 m, tấm 8 m, khối 9 m.",
        "Các  thôn  phát  động  hội  viên  ăn  ở  sạch  sẽ, âm nhạc  êm  dịu,  ấm  áp  an  yên.",
        "UBND xã, HĐND, MTTQ, TT. ĐU, KH. TĐ, PCT, CVP, TC-KH, VH-XH, NN&MT, KT-HT",
    ],
)
def test_whole_texts_are_left_alone(text: str) -> None:
    damage = damage_of(text)
    assert (damage.lost, damage.places, damage.muted) == ((), (), frozenset())


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_plans_are_whole(path: Path) -> None:
    assert damage_of(read_file(str(path)).text).pieces == 0


@pytest.mark.parametrize("letters", ["áÁ", "lL", "ảịộ", "áàạ", "ếệể", "thT", "đĐư"])
def test_a_plan_without_some_letters_is_damaged(letters: str) -> None:
    text = read_file(str(PLAN)).text
    damage = damage_of(without(text, letters))
    assert damage.muted
    assert set(letters.lower()) & set(dict(damage.lost[:6]))


def test_a_part_of_the_losses_is_enough() -> None:
    text = read_file(str(PLAN)).text
    some = re.sub("[áàảạế]", lambda found: " " if found.start() % 5 < 2 else found[0], text)
    assert damage_of(some).muted
