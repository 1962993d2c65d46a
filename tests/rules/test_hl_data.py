"""The tables of acts and of what has ended: found rightly, checked when they are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kehoach_lint.rulesets import acts, ended
from kehoach_lint.rulesets.acts import key_of, load_acts
from kehoach_lint.rulesets.ended import Sort, load_ended
from kehoach_lint.rulesets.loading import RulesetError
from tests.checks import checked
from tests.frames import framed

ACT = {
    "symbol": "7/2031/NĐ-CP",
    "type": "Nghị định",
    "issued": "2031-02-03",
    "source": "sổ tay",
    "status": "confirmed",
    "checked": "2031-05-06",
}
GROUP = """groups:
  - kind: ten
    until: 2031-02-03
    source: sổ tay
    status: confirmed
    checked: 2031-05-06
    rows:
      - """


def _acts(folder: Path, **changes: str | None) -> Path:
    row = {key: value for key, value in {**ACT, **changes}.items() if value is not None}
    path = folder / "hieu-luc.yaml"
    fields = ", ".join(f'{key}: "{value}"' for key, value in row.items())
    path.write_text(f"acts:\n  - {{{fields}}}\n", encoding="utf-8")
    return path


def _ended(folder: Path, row: str, head: str = "") -> Path:
    path = folder / "to-chuc-cu.yaml"
    path.write_text(head + GROUP + row + "\n", encoding="utf-8")
    return path


def test_an_act_is_read(tmp_path: Path) -> None:
    (act,) = load_acts(_acts(tmp_path, until="2032-01-01", successor="8/2031/NĐ-CP")).rows
    assert act.title == "Nghị định số 7/2031/NĐ-CP"
    assert (act.issued, act.until) == (date(2031, 2, 3), date(2032, 1, 1))
    assert act.confirmed


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"status": "chắc chắn"}, "status"),
        ({"checked": None}, "checked"),
        ({"source": None}, "source"),
        ({"until": "2031-01-01"}, "before the beginning"),
        ({"until": "năm sau"}, "no date"),
        ({"symbol": "7-CT/TW", "issued": None}, "issued is needed"),
        ({"nguồn": "x"}, "unknown key"),
    ],
)
def test_a_faulty_act_is_named(
    tmp_path: Path, changes: dict[str, str | None], message: str
) -> None:
    with pytest.raises(RulesetError, match=message):
        load_acts(_acts(tmp_path, **changes))


def test_an_act_stands_only_once(tmp_path: Path) -> None:
    path = _acts(tmp_path)
    rows = path.read_text(encoding="utf-8")
    path.write_text(
        rows + rows.split("\n")[1].replace("7/2031", "07/2031") + "\n", encoding="utf-8"
    )
    with pytest.raises(RulesetError, match="twice"):
        load_acts(path)


def test_symbols_are_the_same_whatever_their_marks() -> None:
    assert key_of("05-NQ/ĐU") == key_of("5 - NQ / ĐU") == key_of("05/nq-đu")
    assert key_of("05-NQ/ĐU") != key_of("50-NQ/ĐU")


def test_every_act_that_ended_has_ended_before_the_check() -> None:
    for act in acts.acts().rows:
        assert act.source.strip()
        assert act.issued is None or act.until is None or act.issued < act.until, act.symbol
        if act.until is not None:
            assert act.successor, act.symbol


def test_the_successor_is_not_older() -> None:
    table = acts.acts()
    for act in table.rows:
        successor = table.by_key.get(key_of(act.successor)) if act.successor else None
        if successor is not None and successor.issued and act.issued:
            assert successor.issued > act.issued, act.symbol


def test_what_ended_is_read(tmp_path: Path) -> None:
    row = '{name: Ban Ao, now: Ban Hồ, forms: ["{ban} Ao làng"], after: [và hồ], sure: false}'
    sets = "sets:\n  - {slot: ban, words: [Ban, Tiểu ban]}\n"
    table = load_ended(_ended(tmp_path, row, sets))
    (found,) = table.rows
    assert found.forms == (("ban", "ao", "làng"), ("tiểu", "ban", "ao", "làng"))
    assert (found.sort, found.sure, found.after) == (Sort.NAME, False, (("và", "hồ"),))
    assert set(table.by_start) == {("ban", "ao"), ("tiểu", "ban")}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("{name: Ban Ao, now: Ban Hồ, forms: []}", "forms"),
        ("{name: Ban Ao, now: Ban Hồ, forms: [Ao]}", "two words"),
        ("{name: Ban Ao, forms: [Ban Ao]}", "now"),
        ('{name: Ban Ao, now: Ban Hồ, forms: ["{cấp} Ao"]}', "no such set"),
        ("{name: Ban Ao, now: Ban Hồ, forms: [Ban Ao], from: 2031-03-01}", "before from"),
        ("{name: Ban Ao, now: Ban Hồ, forms: [Ban Ao], status: chắc}", "status"),
    ],
)
def test_a_faulty_row_is_named(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(RulesetError, match=message):
        load_ended(_ended(tmp_path, row))


def test_no_form_stands_in_two_rows_of_one_time() -> None:
    seen: dict[tuple[str, ...], str] = {}
    for row in ended.ended().rows:
        for form in row.forms:
            assert seen.setdefault(form, row.name) == row.name, form


@pytest.mark.parametrize(
    ("text", "law", "year"),
    [
        ("Luật Trẻ em ngày 05/4/2016", "Trẻ em", 2016),
        ("Luật Người cao tuổi năm 2009", "Người cao tuổi", 2009),
        ("Luật trẻ em, ngày 05 tháng 4 năm 2016", "trẻ em", 2016),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Trẻ em năm 2030",
            "sửa đổi, bổ sung một số điều của Luật Trẻ em",
            2030,
        ),
    ],
)
def test_a_law_is_cited_by_name_and_date(text: str, law: str, year: int) -> None:
    cited = checked(framed(f"- Theo {text}, các thôn làm tốt.")).plan.citations[-1]
    assert cited.symbol is None
    assert (cited.subject, cited.date and cited.date.day.year) == (law, year)


@pytest.mark.parametrize(
    "text",
    [
        "pháp luật về trẻ em năm 2024",
        "Luật Trẻ em và Kế hoạch năm 2024",
        "Luật Trẻ em được thông qua năm 2016",
        "kỷ luật lao động năm 2024",
    ],
)
def test_these_are_no_laws_with_a_date(text: str) -> None:
    plan = checked(framed(f"- Theo {text}, các thôn làm tốt.")).plan
    assert [cited for cited in plan.citations if cited.symbol is None] == []
