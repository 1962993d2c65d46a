"""The file that ``init`` writes: every key with a word about it, all commented out.

A line that begins with ``#`` and no space is an example: without its mark it would hold.
"""

from __future__ import annotations

from kehoach_lint.messages import say

_PARTS = (
    ("head", ""),
    ("extend", '#extend = "../kehoach-lint.toml"'),
    ("stage", '#stage = "tham-dinh"'),
    ("fail-on", '#fail-on = "warning"'),
    ("select", '#select = ["TT", "BC", "NT"]'),
    ("ignore", '#ignore = ["NT013", "kieu-danh-so"]'),
    ("ruleset", '#ruleset = "thi-dua"'),
    ("grace-days", "#grace-days = 0"),
    ("data", '#data = ["du-lieu"]'),
    ("exclude", '#exclude = ["luu-tru", "*-nhap.docx"]'),
    ("baseline", '#baseline = "kehoach-lint-baseline.json"'),
    ("severity", '#[severity]\n#NT009 = "info"\n#TT020 = "off"'),
    (
        "overrides",
        '#[[overrides]]\n#files = ["cho-ky/**"]\n#stage = "ky-ban-hanh"\n#fail-on = "error"',
    ),
    (
        "suppress",
        '#[[suppress]]\n#files = ["ke-hoach-*.docx"]\n#codes = ["TR004"]\n#text = "{text}"\n'
        '#reason = "{reason}"\n#until = 2030-12-31',
    ),
)


def starting_file(lang: str) -> str:
    """The text of a new configuration file, which holds nothing but the defaults."""
    pieces = [_comment(key, lang) + _example(key, example, lang) for key, example in _PARTS]
    return "\n".join(pieces)


def _comment(key: str, lang: str) -> str:
    said = say(f"program.config.start.{key}", None, lang)
    return "".join(f"# {line}\n" for line in said.splitlines())


def _example(key: str, example: str, lang: str) -> str:
    if key == "suppress":
        words = {
            word: say(f"program.config.start.suppress.{word}", None, lang)
            for word in ("text", "reason")
        }
        example = example.format_map(words)
    return f"{example}\n" if example else ""
