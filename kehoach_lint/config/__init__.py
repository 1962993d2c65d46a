"""Configuration files: found beside the drafts, read, checked, and laid over one another.

Whatever is not needed where there is no configuration is imported only when a file was found.
"""

from kehoach_lint.findings import Severity, Stage

FILE = "kehoach-lint.toml"
PROJECT_FILE = "pyproject.toml"
TABLE = "kehoach-lint"
"""The name of the table in a pyproject.toml, below ``tool``."""
NEVER = "never"
"""What fail-on says when no finding makes the exit code 1."""
STAGE = Stage.REVIEW
LIMIT = Severity.WARNING
"""Stage and fail-on where nobody says anything."""
