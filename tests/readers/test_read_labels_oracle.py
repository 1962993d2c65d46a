"""Labels of automatic lists held against those LibreOffice writes into a plain text."""

from __future__ import annotations

from kehoach_lint.readers import read
from tests.programs import needs_soffice
from tests.readers.listed_files import BULLETS, listed_file
from tests.writing.office import converted

FILES = 12
LEAST_COMPARED, LEAST_EQUAL = 600, 0.98


@needs_soffice
def test_labels_are_those_of_libreoffice() -> None:
    files = {str(seed): listed_file(seed) for seed in range(FILES)}
    given = {name: file.data for name, file in files.items()}
    texts = converted(given, ".docx", "txt:Text (encoded):UTF8")
    assert texts.keys() == files.keys()
    compared = 0
    wrong = []
    for name, file in files.items():
        draft = read("a.docx", file.data)
        lines = texts[name].decode("utf-8-sig").splitlines()
        shown = {line.split()[-1]: line.split()[0] for line in lines if len(line.split()) == 2}
        for block in draft.blocks:
            word = draft.slice(block.span)
            label, theirs = block.label.strip(), shown.get(word, "")
            compared += 1
            # LibreOffice has glyphs of its own for bullets in plain text.
            bullet = label in BULLETS and not theirs[:1].isalnum()
            if label != theirs and not bullet:
                wrong.append((name, word, label, theirs))
    assert compared >= LEAST_COMPARED
    assert len(wrong) <= compared * (1 - LEAST_EQUAL), (len(wrong), compared, wrong[:20])
