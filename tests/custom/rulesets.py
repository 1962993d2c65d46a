"""Write rulesets with own rules, and check drafts with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.findings import Stage
from kehoach_lint.readers import read
from kehoach_lint.rules.further import own_rules
from kehoach_lint.rulesets.loading import load_ruleset
from kehoach_lint.rulesets.model import Ruleset
from tests.frames import framed

RULE: dict[str, Any] = {
    "code": "XA001",
    "name": "tu-khong-dung",
    "kind": "tu-cam",
    "phrases": ["vân vân"],
    "message": "Không viết “{found}”.",
    "severity": "warning",
    "bad": [{"text": "- Trồng hoa, vân vân.", "finds": ["vân vân"]}],
    "good": ["- Trồng hoa."],
}
"""A rule without fault."""


def rule(**changes: Any) -> dict[str, Any]:
    """The rule with changed keys; None removes one."""
    merged = {**RULE, **changes}
    return {key: value for key, value in merged.items() if value is not None}


def of_kind(kind: str, **keys: Any) -> dict[str, Any]:
    """A rule of another kind, with the keys of that kind."""
    return rule(kind=kind, phrases=keys.pop("phrases", None), **keys)


def write(folder: Path, *rules: dict[str, Any], name: str = "rieng", **keys: Any) -> str:
    """A ruleset file (JSON is YAML) with these rules; its path."""
    content = {"name": name, "title": "Quy ước thử", "rules": list(rules), **keys}
    path = folder / f"{name}.yaml"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return str(path)


def ruleset(folder: Path, *rules: dict[str, Any], **keys: Any) -> Ruleset:
    """The same, read."""
    return load_ruleset(write(folder, *rules, **keys))


def checked(loaded: Ruleset, text: str, *, stage: str = Stage.REVIEW, lang: str = "vi") -> Checked:
    """A text (in the frame unless it has a type line of its own) under the own rules alone."""
    document = text if "KẾ HOẠCH\n" in text else framed(text)
    settings = Settings(own_rules((loaded,)), loaded, Stage(stage), lang)
    return check(read("ke-hoach.txt", document.encode()), settings)


def excerpts(result: Checked) -> list[str]:
    """What was found, in order."""
    return [result.draft.excerpt(finding.span) for finding in result.findings]


def finds(folder: Path, text: str, *rules: dict[str, Any]) -> list[str]:
    """What rules find in a text put into the frame."""
    return excerpts(checked(ruleset(folder, *rules), text))
