"""SARIF: the official schema, and what the standard asks beyond it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urljoin, urlsplit
from urllib.request import url2pathname

import pytest
from jsonschema import Draft4Validator, FormatChecker

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity, Stage
from kehoach_lint.reporting.rule_page import page
from kehoach_lint.reporting.sarif import SarifReporter
from kehoach_lint.rules.registry import all_rules, find_rule
from tests.checks import checked
from tests.frames import framed
from tests.reporting.awkward import ERRORS, PATHS, awkward, told
from tests.reporting.made import document, finding, found, full, span_of
from tests.word_files import plan_docx

SCHEMA = json.loads(
    (Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8")
)


def report(
    *documents: Any,
    errors: dict[str, str] | None = None,
    rules: Any = None,
    stage: Stage = Stage.REVIEW,
) -> Any:
    """The run on documents, held against the schema and the rules that all runs keep."""
    chosen = all_rules() if rules is None else rules
    text = told(
        lambda write: SarifReporter(write, chosen, stage, "vi"), *documents, errors=errors or {}
    )
    value = json.loads(text)
    Draft4Validator(SCHEMA, format_checker=FormatChecker()).validate(value)
    (run,) = value["runs"]
    consistent(run)
    return run


def consistent(run: Any) -> None:
    """Indices lead to what is named beside them; URIs are such and resolve (§3.4, §3.27.6)."""
    rules = run["tool"]["driver"]["rules"]
    kinds = {row["id"] for row in run["tool"]["driver"]["notifications"]}
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    for location in locations(run):
        assert all(33 <= ord(letter) < 127 for letter in location["uri"])
        parts = urlsplit(location["uri"])
        assert not parts.query
        assert not parts.fragment
        assert bool(parts.scheme) != (location.get("uriBaseId") == "SRCROOT")
        if "index" in location:
            kept = run["artifacts"][location["index"]]["location"]
            assert kept == {key: value for key, value in location.items() if key != "index"}
    for notification in run["invocations"][0]["toolExecutionNotifications"]:
        assert notification["descriptor"]["id"] in kinds


def locations(value: Any) -> list[Any]:
    """All artifact locations anywhere in a value."""
    if isinstance(value, list):
        return [one for item in value for one in locations(item)]
    if not isinstance(value, dict):
        return []
    found_here = [value["artifactLocation"]] if "artifactLocation" in value else []
    return found_here + [one for item in value.values() for one in locations(item)]


def path_of(run: Any, location: Any) -> bytes:
    """The file that a location names, as an absolute path."""
    base = run["originalUriBaseIds"]["SRCROOT"]["uri"] if "uriBaseId" in location else ""
    return unquote_to_bytes(urlsplit(urljoin(base, location["uri"])).path)


def test_a_full_finding() -> None:
    result = document()
    run = report(found(result, full(result, "vào ngày 29/11/2024", "ngày 15/3/2024")))
    (shown,) = run["results"]
    assert (shown["ruleId"], shown["level"]) == ("NT009", "error")
    assert shown["message"]["text"] == (
        "Hạn sau khi kết thúc. Nên viết: chậm nhất ngày 29/11/2024."
        " Căn cứ: Luật Thi đua, khen thưởng 2022, Điều 17"
    )
    assert shown["properties"]["basis"] == "Luật Thi đua, khen thưởng 2022, Điều 17"
    (place,) = shown["locations"]
    region = {"startLine": 38, "startColumn": 61, "endLine": 38, "endColumn": 80}
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "ke-hoach.txt", "uriBaseId": "SRCROOT", "index": 0},
        "region": {**region, "snippet": {"text": "vào ngày 29/11/2024"}},
    }
    (related,) = shown["relatedLocations"]
    assert related["message"]["text"] == "thời gian kết thúc"
    assert related["physicalLocation"]["region"]["startLine"] == 26
    (fix,) = shown["fixes"]
    (change,) = fix["artifactChanges"]
    (replacement,) = change["replacements"]
    assert replacement["deletedRegion"] == region
    assert replacement["insertedContent"] == {"text": "chậm nhất ngày 29/11/2024"}
    assert fix["properties"] == {"safe": True}
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"][0]["executionSuccessful"] is True


def test_severities_are_levels() -> None:
    result = document()
    place = span_of(result, "KẾ HOẠCH")
    rows = [finding(place, severity=severity) for severity in Severity]
    shown = report(found(result, *rows))["results"]
    assert [row["level"] for row in shown] == ["error", "warning", "note"]


def test_fixes_applied_by_their_regions_mend_the_text() -> None:
    result = document()
    edits = (
        Edit(span_of(result, "ngày 12/7/2024"), "ngày 14/7/2024"),
        Edit(span_of(result, "vào ngày 29/11/2024"), "vào ngày 30/11/2024"),
    )
    made = finding(edits[0].span, fix=Fix(False, edits))
    (shown,) = report(found(result, made))["results"]
    lines = framed().split("\n")
    for replacement in reversed(shown["fixes"][0]["artifactChanges"][0]["replacements"]):
        region = replacement["deletedRegion"]
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        before, after = line[: region["startColumn"] - 1], line[region["endColumn"] - 1 :]
        lines[region["startLine"] - 1] = before + replacement["insertedContent"]["text"] + after
    wanted = framed().replace("vào ngày 12/7/2024", "vào ngày 14/7/2024")
    assert "\n".join(lines) == wanted.replace(
        "phong trào vào ngày 29/11/2024.", "phong trào vào ngày 30/11/2024."
    )


def test_a_word_file_has_places_but_no_changes_by_line() -> None:
    result = checked(plan_docx(framed()), name="kế hoạch.docx", rules=())
    run = report(found(result, full(result, "vào ngày 29/11/2024", "ngày 15/3/2024")))
    (shown,) = run["results"]
    assert "fixes" not in shown
    assert shown["properties"]["suggestion"] == "chậm nhất ngày 29/11/2024"
    assert shown["locations"][0]["physicalLocation"]["region"]["startLine"] > 1
    assert run["artifacts"][0]["mimeType"].endswith("wordprocessingml.document")


def test_awkward_documents() -> None:
    documents = awkward()
    run = report(*documents, errors=ERRORS)
    here = Path.cwd()
    names = [path_of(run, artifact["location"]) for artifact in run["artifacts"]]
    assert names == [str(here / path).encode("utf-8", "surrogateescape") for path in PATHS]
    for result in run["results"]:
        assert "](" not in result["message"]["text"]
        assert "{0}" not in result["message"]["text"].replace("{{0}}", "")
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert run["invocations"][0]["executionSuccessful"] is False
    unread = [note for note in notes if note["descriptor"]["id"] == "unreadable"]
    where = [path_of(run, locations(note)[0]) for note in unread]
    assert where == [str(here / path).encode("utf-8", "surrogateescape") for path in ERRORS]
    assert all(note["level"] == "error" for note in unread)
    skipped = [note for note in notes if note["descriptor"]["id"] == "not-run"]
    assert [note["message"]["text"] for note in skipped] == [
        "Không chạy TT: chưa <có> & 100%"
    ] * len(PATHS)


def test_suppressed_findings_say_by_what_and_why() -> None:
    result, *_ = awkward()
    shown = [row for row in report(result)["results"] if "suppressions" in row]
    by = {row["suppressions"][0]["properties"]["by"]: row["suppressions"][0] for row in shown}
    assert by["comment"]["kind"] == "inSource"
    assert by["comment"]["justification"] == result.suppressed[0].reason
    assert by["baseline"]["kind"] == "external"
    assert "justification" not in by["baseline"]
    assert len(shown) == len(result.suppressed)


@pytest.mark.parametrize(
    ("path", "uri", "based"),
    [
        ("./kế hoạch.txt", "k%E1%BA%BF%20ho%E1%BA%A1ch.txt", True),
        ("a:b%.txt", "a%3Ab%25.txt", True),
        ("-", "-", True),
        ("/tài liệu/a.txt", "file:///t%C3%A0i%20li%E1%BB%87u/a.txt", False),
    ],
)
def test_uris(path: str, uri: str, based: bool) -> None:
    (artifact,) = report(document(name=path))["artifacts"]
    assert artifact["location"]["uri"] == uri
    assert ("uriBaseId" in artifact["location"]) is based


def test_a_path_that_leads_upward_is_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nhà").mkdir()
    monkeypatch.chdir(tmp_path / "nhà")
    (artifact,) = report(document(name="../bên.txt"))["artifacts"]
    assert url2pathname(urlsplit(artifact["location"]["uri"]).path) == str(tmp_path / "bên.txt")


def test_rules_are_described() -> None:
    rule = find_rule("NT009")
    (shown,) = report(rules=(rule,))["tool"]["driver"]["rules"]
    assert (shown["id"], shown["name"]) == (rule.code, rule.name)
    assert shown["fullDescription"]["text"].startswith(shown["shortDescription"]["text"][:20])
    assert shown["help"]["markdown"] == page(rule, "vi")
    assert shown["defaultConfiguration"]["level"] in {"error", "warning", "note"}
    assert shown["properties"]["tags"] == ["NT"]


def test_a_rule_that_is_silent_at_the_stage_is_disabled() -> None:
    silent = [rule for rule in all_rules() if rule.severity_at(Stage.DRAFTING) is None]
    assert silent
    for shown in report(rules=silent, stage=Stage.DRAFTING)["tool"]["driver"]["rules"]:
        assert shown["defaultConfiguration"] == {"enabled": False}


def test_a_rule_that_only_its_finding_tells_of_is_added() -> None:
    result = document()
    made = finding(span_of(result, "KẾ HOẠCH"), code="QX001", name="quy-tac-rieng")
    run = report(found(result, made, made), rules=(find_rule("NT009"),))
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["NT009", "QX001"]


def prints(text: str) -> list[str]:
    """The fingerprints of two like findings and another one in a text."""
    result = document(text)
    place = span_of(result, "chậm nhất ngày 29/11/2024")
    rows = (finding(place), finding(place), finding(span_of(result, "KẾ HOẠCH")))
    shown = report(found(result, *rows))["results"]
    return sorted(row["partialFingerprints"]["kehoachLint/v1"] for row in shown)


def test_fingerprints_differ_and_survive_edits_elsewhere() -> None:
    before = prints(framed())
    assert len(set(before)) == 3
    longer = framed("- Thêm một dòng.").replace("I. MỤC ĐÍCH", "Thêm.\n\nI. MỤC ĐÍCH")
    assert prints(longer) == before


def test_real_findings_of_all_fixtures() -> None:
    fixtures = sorted((Path(__file__).parents[2] / "fixtures").glob("*/*.txt"))
    documents = [checked(path.read_bytes(), name=path.name) for path in fixtures[:25]]
    run = report(*documents)
    assert len(run["results"]) == sum(len(result.findings) for result in documents) > 20


def test_what_is_absent_has_an_empty_region() -> None:
    (shown,) = report(found(document(), finding(Span(0, 0))))["results"]
    region = shown["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}
