"""Write what in the guide follows from the program: ``python docs/generate.py`` (``make docs``).

``docs/rules/`` has a page for every rule, made of the rule itself, and a list of them;
``docs/output.svg`` is the picture in the README: a real report on a draft of ``fixtures/drafts``.
"""

from __future__ import annotations

import io
import re
from itertools import groupby
from pathlib import Path

from kehoach_lint.checking import Settings, check
from kehoach_lint.messages import say
from kehoach_lint.readers import read_file
from kehoach_lint.reporting.rule_list import severity_words, summary
from kehoach_lint.reporting.rule_page import page
from kehoach_lint.rules.registry import all_rules, chosen_rules

FOLDER = Path(__file__).parent
_DRAFT = "fixtures/drafts/05-xa-muong-chanh-2023.txt"
_SHOWN = ("TT012", "TR002", "NT002", "BC002", "NT009")
_WIDTH = 92
_FONT_FACE = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


def rule_pages() -> dict[str, str]:
    """The files of ``docs/rules/``: name and text."""
    pages = {f"{rule.code}.md": page(rule) for rule in all_rules()}
    return {"README.md": _contents(), **pages}


def _contents() -> str:
    lines = ["# Các quy tắc", "", "Trang này và các trang của từng quy tắc do `make docs` viết ra."]
    for family, rules in groupby(all_rules(), key=lambda rule: rule.family):
        lines += ["", f"## {family}: {say(f'program.family.{family}')}", ""]
        lines += ["| Mã | Tên | Mức độ | Báo điều gì |", "|---|---|---|---|"]
        for rule in rules:
            link = f"[{rule.code}]({rule.code}.md)"
            cells = (link, f"`{rule.name}`", severity_words(rule, "vi"), summary(rule))
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def picture() -> str:
    """The report on a draft as SVG, with no font from the network in it."""
    from rich.console import Console
    from rich.terminal_theme import MONOKAI

    from kehoach_lint.reporting.painters import DrawnPainter
    from kehoach_lint.reporting.text import TextReporter

    rules = chosen_rules(_SHOWN)
    console = Console(
        record=True, width=_WIDTH, file=io.StringIO(), force_terminal=True, highlight=False
    )
    families = {rule.family for rule in rules}
    reporter = TextReporter(DrawnPainter(console), families, "vi")
    draft = read_file(str(FOLDER.parent / _DRAFT))._replace(path=_DRAFT)
    reporter.document(check(draft, Settings(rules=rules)))
    reporter.finish()
    title = f"kehoach-lint check {_DRAFT}"
    svg = console.export_svg(title=title, theme=MONOKAI, unique_id="kehoach-lint")
    plain = _FONT_FACE.sub("", svg).replace("Fira Code", "Cascadia Mono, Consolas, Menlo")
    return "\n".join(line.rstrip() for line in plain.splitlines()) + "\n"


def main() -> None:
    """Write everything anew; pages of rules that are gone are removed."""
    folder = FOLDER / "rules"
    pages = rule_pages()
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    (FOLDER / "output.svg").write_text(picture(), encoding="utf-8")


if __name__ == "__main__":
    main()
