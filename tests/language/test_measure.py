from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.language import coverage, measure, precision
from benchmarks.language.findings import Row, read_rows, wilson, write_rows
from benchmarks.language.inject import Altered, Injected
from benchmarks.language.measuring import NOT_FOUND, findings_of, outcomes, rules_of
from benchmarks.language.texts import read_folders, syllables_in
from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Finding, Fix, Severity
from kehoach_lint.readers import read

DRAFTS = Path(__file__).parents[2] / "fixtures" / "drafts"
PLAN = DRAFTS / "05-xa-muong-chanh-2023.txt"


def finding(severity: Severity, start: int, end: int, text: str) -> Finding:
    edit = Edit(Span(start, end), text)
    return Finding("CT003", "sai-tieng", severity, "", edit.span, fix=Fix(True, (edit,)))


def altered(text: str, span: Span, original: str) -> Altered:
    return Altered(read("mau.txt", text.encode()), (Injected("tone", span, original),))


TEXT = "- Xã vận động bà con dữ gìn vệ sinh."
ERROR = Span(21, 23)


@pytest.mark.parametrize(
    ("found", "rank", "right"),
    [
        (finding(Severity.ERROR, 21, 23, "giữ"), Severity.ERROR.rank, True),
        (finding(Severity.WARNING, 21, 27, "giữ gìn"), Severity.WARNING.rank, True),
        (finding(Severity.ERROR, 21, 23, "dự"), Severity.ERROR.rank, False),
        (finding(Severity.ERROR, 28, 30, "giữ"), NOT_FOUND, False),
    ],
)
def test_outcome_is_what_is_found_at_the_place(found: Finding, rank: int, right: bool) -> None:
    (outcome,) = outcomes(altered(TEXT, ERROR, "giữ"), [found])
    assert (outcome.rank, outcome.right) == (rank, right)


def test_gravest_finding_counts() -> None:
    both = [finding(level, 21, 23, "giữ") for level in (Severity.INFO, Severity.ERROR)]
    (outcome,) = outcomes(altered(TEXT, ERROR, "giữ"), both)
    assert outcome.rank == Severity.ERROR.rank


def test_known_slip_is_found() -> None:
    text = "- Các chi hội cũng cố tổ chức, kết nạp hội viên mới."
    one = altered(text, Span(14, 18), "củng")
    (outcome,) = outcomes(one, findings_of(one.draft, rules_of(["CT"])))
    assert (outcome.rank, outcome.right) == (Severity.ERROR.rank, True)


def test_measure_reads_a_folder_and_prints_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("not measured")
    (tmp_path / "a.txt").write_bytes(PLAN.read_bytes())
    rows = tmp_path / "findings.tsv"
    measure.main([str(tmp_path), "--rate", "0.05", "--rules", "CT", "--findings", str(rows)])
    printed = capsys.readouterr().out
    slips = next(line.split() for line in printed.splitlines() if line.startswith("ALL SLIPS"))
    assert int(slips[2]) > 10
    assert 0 < float(slips[3]) <= float(slips[4]) <= float(slips[5]) <= 1
    for name in ("doubled", "joined", "keys vni", "body name", "odds from", "ERROR"):
        assert name in printed
    syllables, found = read_rows(rows)
    assert syllables == syllables_in(read_folders([PLAN]))
    assert all(row.label == "" and "⟦" in row.context for row in found)


def test_thresholds_trade_recall_for_quiet() -> None:
    texts = read_folders([PLAN])
    lines = measure.threshold_table(measure.measure(texts, rules_of(["CT"]), 0.05, 7))[1:]
    recalls = [float(line.split()[1]) for line in lines]
    assert recalls == sorted(recalls, reverse=True)
    assert recalls[0] > 0


def test_precision_counts_labels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.tsv"
    labels = "xxxfv"
    rows = [Row("a.txt", "CT003", "error", f"⟦{at}⟧", "…", sign) for at, sign in enumerate(labels)]
    write_rows(path, [*rows, Row("a.txt", "CT006", "warning", "⟦b⟧", "…")], 20_000)
    precision.main([str(path)])
    printed = capsys.readouterr().out.splitlines()
    rule, severity, *figures = printed[1].split()
    assert (rule, severity) == ("CT003", "error")
    assert figures == ["3", "1", "1", "0.60", "0.23", "-", "0.88", "0.50"]
    assert printed[2] == "1 of 6 rows without label"


def test_unknown_label_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rows.tsv"
    write_rows(path, [Row("a.txt", "CT003", "error", "⟦a⟧", "…", "?")], 100)
    with pytest.raises(ValueError, match=r"unknown label \?"):
        read_rows(path)


def test_wilson_interval() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(10, 10)
    assert low == pytest.approx(0.7225, abs=1e-4)
    assert high == pytest.approx(1)


def test_coverage_grows_with_the_vocabulary() -> None:
    found = list(coverage.shares(read_folders([PLAN])))
    assert [size for size, *_ in found] == [1, 2, 3, 4]
    assert all(number > 0 and 0 < before <= after <= 1 for _, number, before, after in found)
