from __future__ import annotations

from itertools import pairwise

import pytest

from benchmarks.language.inject import ATTESTED, Altered, with_slips
from benchmarks.language.mishaps import with_mishaps
from benchmarks.language.names import OFTEN, with_names
from benchmarks.language.slips import SHARES, Slip, written_for
from kehoach_lint.draft import Draft
from kehoach_lint.readers import read
from kehoach_lint.vietnamese.counts import counts
from kehoach_lint.vietnamese.words import split_words

LINES = (
    "Ủy ban nhân dân xã giao cán bộ văn hóa hướng dẫn các thôn đăng ký nội dung thi đua;",
    "- Tổ chức thực hiện nghiêm túc phong trào thi đua yêu nước ở mọi khu dân cư;",
    "- Mặt trận Tổ quốc Việt Nam xã vận động nhân dân giữ gìn vệ sinh môi trường.",
)

KEYS = {
    "đăng": "ddawng", "đua": "ddua", "chức": "chuwcs", "hiện": "hieenj", "giữ": "giuwx",
    "trào": "traof", "ủy": "uyr", "xã": "xax", "nước": "nuwowcs", "mặt": "mawtj", "tổ": "toor",
}  # fmt: skip
VNI = {
    "đăng": "d9a8ng", "đua": "d9ua", "chức": "chu71c", "hiện": "hie56n", "giữ": "giu74",
    "trào": "tra2o", "ủy": "u3y", "xã": "xa4", "nước": "nu7o71c", "mặt": "ma58t", "tổ": "to63",
}  # fmt: skip
PLACES = (
    "- Các thôn của xã Vạn Lĩnh cùng vớt bèo, quét ngõ, trồng hoa ven đường vào mỗi sáng thứ Bảy;",
    "- Đội văn nghệ huyện Ao Đông giao lưu với thôn trên, có trống chiêng và nhiều điệu múa hay;",
    "- Mời Mặt trận Tổ quốc Việt Nam dự buổi phát động, tặng quà và trồng cây cùng bà con.",
)


def draft(times: int = 40) -> Draft:
    return read("mau.txt", "\n".join(LINES * times).encode())


def sound(altered: Altered) -> str:
    """The text with what was there put back."""
    text = altered.draft.text
    for error in reversed(altered.errors):
        text = text[: error.span.start] + error.original + text[error.span.end :]
    return text


def kinds(altered: Altered) -> set[str]:
    return {error.kind for error in altered.errors}


@pytest.mark.parametrize(
    ("syllable", "slip", "given"),
    [
        ("củng", Slip.HOI_NGA, "cũng"),
        ("đấu", Slip.MARK_DROPPED, "đáu"),
        ("đấu", Slip.TONE_DROPPED, "đâu"),
        ("trào", Slip.ONSET, "chào"),
        ("đăng", Slip.CODA, "đăn"),
        ("dân", Slip.BAR, "đân"),
        ("hòa", Slip.TELEX, "hỏa"),
        ("lá", Slip.VNI, "là"),
        ("thôn", Slip.MARK, "thơn"),
        ("nghèo", Slip.LETTER, "nghè"),
    ],
)
def test_slip_gives_what_its_kind_says(syllable: str, slip: Slip, given: str) -> None:
    assert given in written_for(syllable, slip)
    assert syllable not in written_for(syllable, slip)


def test_kind_that_cannot_happen_gives_nothing() -> None:
    assert written_for("dân", Slip.HOI_NGA) == []
    assert written_for("thôn", Slip.BAR) == []


def test_shares_are_those_of_real_drafts() -> None:
    tone = sum(SHARES[slip] for slip in (Slip.TONE, Slip.HOI_NGA, Slip.TONE_DROPPED))
    assert tone == pytest.approx(0.4)
    assert sum(SHARES.values()) == pytest.approx(1)


def test_slips_are_words_and_can_be_undone() -> None:
    unaltered = draft()
    altered = with_slips(unaltered, seed=7, rate=0.02)
    assert len(altered.errors) > 20
    assert sound(altered) == unaltered.text
    for error in altered.errors:
        (word,) = split_words(altered.draft.slice(error.span)).folded
        assert counts().named(word) >= ATTESTED
        assert word not in split_words(error.original).folded


def test_blocks_move_with_their_text() -> None:
    unaltered = draft()
    altered = with_slips(unaltered, seed=7, rate=0.05).draft
    assert len(altered.blocks) == len(unaltered.blocks)
    assert [altered.slice(block.span) for block in altered.blocks] == altered.text.split("\n")


def test_same_seed_gives_same_errors() -> None:
    one, two, other = (with_slips(draft(), seed, 0.02) for seed in (7, 7, 8))
    assert one.errors == two.errors
    assert one.errors != other.errors


def test_spared_words_stay() -> None:
    unaltered = draft()
    every = range(len(split_words(unaltered.text).folded))
    assert with_slips(unaltered, 7, 0.02, every).draft.text == unaltered.text


def test_errors_stand_apart_and_come_once() -> None:
    altered = with_slips(draft(), seed=3, rate=0.5)
    errors = altered.errors
    written = [altered.draft.slice(error.span).lower() for error in errors]
    assert len(errors) > 50
    assert len(set(written)) == len(written)
    assert all(one.span.end + 10 < two.span.start for one, two in pairwise(errors))


def test_every_mishap_is_what_it_is_called() -> None:
    found = {kind: one for one in with_mishaps(draft(), 7, 0.02) for kind in kinds(one)}
    assert set(found) == {"doubled", "joined", "missing", "swapped", "keys", "keys vni"}
    for kind, altered in found.items():
        assert sound(altered) == draft().text
        for error in altered.errors:
            before = split_words(error.original).folded
            if kind == "keys vni":
                written = altered.draft.slice(error.span).lower()
                assert written == VNI.get(before[0], written) != before[0]
                continue
            after = split_words(altered.draft.slice(error.span)).folded
            expected = {
                "doubled": before * 2,
                "joined": ["".join(before)],
                "missing": before[:1] + before[2:],
                "swapped": before[::-1],
                "keys": [KEYS.get(before[0], after[0])],
            }
            assert after == expected[kind]


def test_no_syllable_goes_missing_where_the_rest_is_right_too() -> None:
    text = "- Báo cáo Ủy ban nhân dân cấp xã về việc giữ ao;\n" * 40
    missing = [
        error
        for altered in with_mishaps(read("mau.txt", text.encode()), 7, 0.2)
        for error in altered.errors
        if error.kind == "missing"
    ]
    gone = {error.original for error in missing}
    assert "dân cấp xã" not in gone
    assert "ban nhân dân" in gone


def test_names_have_a_slip_in_one_of_their_places() -> None:
    unaltered = read("mau.txt", "\n".join(PLACES * 12).encode())
    altered = with_names(unaltered, 7)
    assert sound(altered) == unaltered.text
    assert kinds(altered) == {"place name", "body name"}
    assert len(altered.errors) == 3
    for error in altered.errors:
        written = altered.draft.slice(error.span)
        assert written != error.original
        assert written[0].isupper() == error.original[0].isupper()


def test_rare_names_stay() -> None:
    unaltered = read("mau.txt", "\n".join(PLACES * (OFTEN - 1)).encode())
    assert with_names(unaltered, 7).errors == ()
