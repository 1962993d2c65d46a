"""A plan as a tree on the screen."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from kehoach_lint.draft import Draft, Span
from kehoach_lint.messages import say
from kehoach_lint.plan import Header, Plan, Section
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.places import short

_LONGEST = 100
"""Characters of a line that are shown."""


def draw(draft: Draft, plan: Plan, lang: str) -> None:
    """Print the tree on standard output."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.print(PlanTree(draft, lang).tree(plan))


class PlanTree:
    """Builds the tree of one plan."""

    def __init__(self, draft: Draft, lang: str) -> None:
        """``lang`` is the language of the words that are not the draft's."""
        self._draft = draft
        self._lang = lang

    def tree(self, plan: Plan) -> Tree:
        """The whole plan."""
        tree = Tree(Text(visible(f"{self._draft.path}: {plan.kind or '–'}"), "bold"))
        self._header(tree, plan.header)
        self._spans(tree, "bases", (line.span for line in plan.bases))
        body = self._branch(tree, "sections", bool(plan.sections))
        for section in plan.sections:
            self._section(body, section)
        self._spans(tree, "periods", (period.span for period in plan.periods))
        self._spans(tree, "deadlines", (deadline.clause for deadline in plan.deadlines))
        self._spans(tree, "citations", (citation.span for citation in plan.citations))
        if plan.recipients:
            self._spans(tree, "recipients", (item.span for item in plan.recipients.items))
        if plan.signature:
            self._spans(tree, "signature", (plan.signature.span,))
        return tree

    def _header(self, tree: Tree, header: Header) -> None:
        single = (
            header.quoc_hieu,
            header.tieu_ngu,
            header.party_title,
            *header.superior,
            *header.issuer,
            header.symbol,
            header.issued,
            header.type_line,
            *header.subject,
            header.addressee,
        )
        self._spans(tree, "header", sorted(part.span for part in single if part is not None))

    def _section(self, tree: Tree, section: Section) -> None:
        span = section.title.span if section.heading else section.line.span
        branch = self._leaf(tree, span, section.label.text, "bold" if section.heading else "")
        for child in section.children:
            self._section(branch, child)

    def _spans(self, tree: Tree, key: str, spans: Iterable[Span]) -> None:
        found = list(spans)
        branch = self._branch(tree, key, bool(found))
        for span in found:
            self._leaf(branch, span)

    def _branch(self, tree: Tree, key: str, there: bool) -> Tree:
        label = say(f"program.tree.{key}", None, self._lang)
        return tree.add(Text(label if there else f"{label}: –", "cyan"))

    def _leaf(self, tree: Tree, span: Span, label: str = "", style: str = "") -> Tree:
        text = visible(self._draft.excerpt(span))
        if len(text) > _LONGEST:
            text = text[: _LONGEST - 1] + "…"
        place = (f"{short(self._draft, span)}  ", "dim")
        return tree.add(Text.assemble(place, (f"{visible(label)} {text}".strip(), style)))
